import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExpenseWizard } from '../../src/wizards/depense/ExpenseWizard.tsx';
import { smallExpenses } from './small-expenses.ts';
import { fragment, openWizard } from './wizard-page.ts';

const WORDS = {
  expenses: [
    {
      id: 'velos',
      label: 'Vélos',
      summary: 'Un vélo pour l’action.',
      words: ['bicyclette', 'trottinette', 'tandem'],
    },
    { id: 'gateaux', label: 'Gâteaux', summary: 'Ce que l’on mange.', words: ['tarte', 'crêpes', 'goûter'] },
  ],
  actions: [],
  senses: [
    {
      id: 'moule',
      words: ['moule'],
      question: 'De quel moule s’agit-il ?',
      options: [
        { expense: 'gateaux', label: 'Un moule à gâteau' },
        { expense: 'velos', label: 'Un moulage de selle' },
      ],
    },
  ],
};

const open = () => openWizard(<ExpenseWizard data={smallExpenses} />);
const phrase = () => page.getByRole('textbox', { name: 'Dites-la avec vos mots' });
const labels = () =>
  page
    .getByRole('radio')
    .elements()
    .map((each) => each.closest('label')?.textContent);

afterEach(() => {
  vi.restoreAllMocks();
});

// The search keeps its words for the page's life: the failure is tried first.
describe('the suggestions', () => {
  it('say so when they cannot be loaded, and leave the list', async () => {
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('offline'));
    await open();
    await phrase().fill('bicyclette');
    await expect
      .element(page.getByText('Les suggestions n’ont pas pu être chargées', { exact: false }))
      .toBeVisible();
    expect(labels()).toHaveLength(2);
  });

  it('come as one writes, accents and slips forgiven, and are chosen with the keyboard', async () => {
    const fetched = vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(Response.json(WORDS)));
    await open();
    await phrase().fill('bicyclete');
    await expect.element(page.getByText('1 proposition')).toBeVisible();
    expect(labels()).toEqual(['VélosUn vélo pour l’action.']);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('radio')).toHaveFocus();
    await userEvent.keyboard(' {Enter}');
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Dans quel volet du fonds ?' }))
      .toBeVisible();
    expect(fragment()).toBe('depense=velos&r=abc123');
    expect(fetched.mock.calls.map(([address]) => address)).toEqual(['/ma-depense/mots.json']);
  });

  it('ask which when a word has several senses', async () => {
    await open();
    await phrase().fill('un moule');
    await expect.element(page.getByRole('group', { name: 'De quel moule s’agit-il ?' })).toBeVisible();
    expect(labels().slice(0, 2)).toEqual(['Un moule à gâteauGâteaux', 'Un moulage de selleVélos']);
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('give the whole list back', async () => {
    await open();
    await phrase().fill('tarte');
    await expect.element(page.getByText('1 proposition')).toBeVisible();
    await page.getByRole('button', { name: 'Voir toute la liste' }).click();
    expect(labels()).toHaveLength(2);
  });

  it('say when the words lead nowhere, and leave the list', async () => {
    await open();
    await phrase().fill('xyzq');
    await expect
      .element(page.getByText('Ces mots ne mènent à rien de connu', { exact: false }))
      .toBeVisible();
    expect(labels()).toHaveLength(2);
  });

  it('do not choose in the reader’s place', async () => {
    await open();
    await phrase().fill('tarte');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect.element(page.getByRole('alert')).toHaveFocus();
    expect(document.title).toMatch(/^Erreur : /);
  });
});
