import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EMPTY_WORKBENCH } from '../../src/rules/work/workbench.ts';
import { EvaluationTool } from '../../src/workbench/evaluation/EvaluationTool.tsx';
import { workbenchStore } from '../../src/workbench/store/workbench-store.ts';
import { smallIndicators } from './small-indicators.ts';
import { openTool, refuseStorage } from './work-page.ts';

const open = (strand: string | null) =>
  openTool(<EvaluationTool data={smallIndicators} />, {
    evaluation: { ...EMPTY_WORKBENCH.evaluation, strand },
  });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const grid = () =>
  [...document.querySelectorAll('.session-grid tbody tr')].map(
    (row) => row.querySelector('th')?.textContent ?? '',
  );
const whole = (rank: number) => document.querySelectorAll('.session-grid .sum')[rank - 1]?.textContent;
const said = (words: string) => page.getByText(words, { exact: false });

describe('the indicators', () => {
  it('are those of the strand, all of them until one is left out', async () => {
    await open(null);
    await page.getByLabelText('Volet de ce projet').selectOptions('1.1');
    expect(grid()).toEqual(['Parents présents', 'Ambiance']);
    await page.getByRole('checkbox', { name: 'Ambiance' }).click();
    expect(grid()).toEqual(['Parents présents']);
  });

  it('of a strand that has none: said, and the reader’s own are taken', async () => {
    await open('2.1');
    await expect.element(said('Le texte ne propose aucun indicateur.')).toBeVisible();
    await page.getByLabelText('Ajouter un indicateur').click();
    await userEvent.keyboard('Pères présents{Enter}');
    expect(grid()).toEqual(['Pères présents']);
    await expect.element(page.getByLabelText('Ajouter un indicateur')).toHaveFocus();
    await button('Retirer : Pères présents').click();
    expect(grid()).toEqual([]);
  });

  it('without a name are refused beside the field', async () => {
    await open('1.1');
    await button('Ajouter').click();
    await expect
      .element(page.getByLabelText('Ajouter un indicateur'))
      .toHaveAccessibleDescription('Écrivez ce que vous voulez suivre.');
    expect(grid()).toHaveLength(2);
  });
});

describe('the grid', () => {
  it('adds up its sessions, by keyboard, and one taken away is brought back', async () => {
    await open('1.1');
    await button('Ajouter une séance').click();
    await userEvent.keyboard('12 mars');
    await page.getByLabelText('Parents présents, 12 mars').fill('8');
    await button('Ajouter une séance').click();
    await page.getByLabelText('Parents présents, Séance 2').fill('11');
    await expect.poll(() => whole(1)).toBe('19');
    await button('Retirer : 12 mars').click();
    await expect.poll(() => whole(1)).toBe('11');
    await button('Annuler : séance retirée').click();
    await expect.poll(() => whole(1)).toBe('19');
  });

  it('does not count what is no number, and says so beside it', async () => {
    await open('1.1');
    await button('Ajouter une séance').click();
    const cell = page.getByLabelText('Parents présents, Séance 1');
    await cell.fill('une dizaine');
    await expect.element(cell).toHaveAttribute('aria-invalid', 'true');
    await expect.element(said('1 case n’est pas un nombre')).toBeVisible();
  });

  it('goes on, and says so, when the browser refuses to keep anything', async () => {
    refuseStorage();
    await open('1.1');
    await button('Ajouter une séance').click();
    await expect.element(said('Votre navigateur refuse de garder')).toBeVisible();
    expect(workbenchStore().read().work.evaluation.sessions).toHaveLength(1);
  });
});
