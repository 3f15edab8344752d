import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addLines } from '../../src/rules/budget/budget-edit.ts';
import { type Workbench, EMPTY_WORKBENCH } from '../../src/rules/work/workbench.ts';
import { DossierTool } from '../../src/workbench/dossier/DossierTool.tsx';
import { workbenchStore } from '../../src/workbench/store/workbench-store.ts';
import { smallActions } from './small-actions.ts';
import { smallExpenses } from './small-expenses.ts';
import { smallIndicators } from './small-indicators.ts';
import { openTool } from './work-page.ts';

const DATA = {
  ...smallExpenses,
  ...smallIndicators,
  ...smallActions,
  places: { ...smallExpenses.places, ...smallActions.places },
  version: 'zzzzzz-yyyyyy',
};

/** A choir: one condition met, one contested, one unmet; a bike with its invoice, cakes; one session. */
const CHORALE: Workbench = {
  ...EMPTY_WORKBENCH,
  project: {
    title: 'Les voix du quartier',
    sponsor: 'Association Exemple',
    action: 'chorale',
    answers: { enfants: 'non', etp: '0.2' },
  },
  budget: {
    ...addLines([
      { label: 'Un vélo', amount: 45_000, expense: 'velos', answers: { facture: 'oui', neuf: 'non' } },
      { label: 'Des gâteaux', amount: 3_050, expense: 'gateaux' },
    ])(EMPTY_WORKBENCH).budget,
    strand: '1.1',
  },
  evaluation: {
    ...EMPTY_WORKBENCH.evaluation,
    own: [{ id: 'i1', kind: 'quantitatif', label: 'Pères présents' }],
    sessions: [{ id: 's1', label: 'Mars', values: { presents: '12', i1: '3' } }],
  },
};

const open = (work: Partial<Workbench> = {}) => openTool(<DossierTool data={DATA} />, work);
const part = (name: string) => page.getByRole('region', { name });
const button = (name: string) => page.getByRole('button', { name });

async function openFile(text: string) {
  await page.getByLabelText(/Ouvrir un fichier/).upload(new File([text], 'dossier.json'));
}
const said = (words: string) => page.getByText(words, { exact: false });

describe('the dossier', () => {
  it('while it is empty says what will come, and where to begin', async () => {
    await open();
    await expect.element(page.getByRole('heading', { name: 'Votre dossier est encore vide' })).toBeVisible();
    expect(document.querySelectorAll('.dossier-doors a')).toHaveLength(5);
    expect(document.querySelector('.dossier-sheet')).toBeNull();
  });

  it('gathers the project, the budget, the evaluation, the questions and the proofs', async () => {
    await open(CHORALE);
    await expect.element(page.getByLabelText('Nom du projet')).toHaveValue('Les voix du quartier');
    const project = part('Le projet et ses conditions');
    await expect.element(project).toMatchTextContent(/Une chorale de parents/);
    await expect.element(project).toMatchTextContent(/La condition enfants est remplie/);
    await expect.element(project).toMatchTextContent(/Augmentez le temps\./);
    const budget = part('Le budget');
    await expect.element(budget).toMatchTextContent(/Un vélo.*Un vélo d’occasion avec facture compte\./);
    await expect.element(budget).toMatchTextContent(/Total des dépenses480,50 €/);
    await expect.element(part('L’évaluation')).toMatchTextContent(/Parents présents.*12.*Pères présents.*3/);
    await expect
      .element(part('Les questions à poser à la Caf'))
      .toMatchTextContent(/Les gâteaux comptent-ils \?/);
    await expect.element(part('Les preuves à garder')).toMatchTextContent(/La facture/);
    await expect.element(part('Sur quoi repose ce dossier')).toMatchTextContent(/Axe 1, volet 1/);
  });

  it('says what of the budget waits for the reader apart from what waits for the Caf, beside what takes it away', async () => {
    const { budget } = addLines([
      { label: 'Des gâteaux', amount: 3_050, expense: 'gateaux' },
      { label: 'Un vélo', amount: 45_000, expense: 'velos', suggested: true },
      { label: 'Autre chose', amount: 500 },
    ])(EMPTY_WORKBENCH);
    await open({ budget: { ...budget, strand: '1.1' } });
    const totals = part('Le budget');
    await expect.element(totals).toMatchTextContent(/À demander30,50 €À compléter455,00 €/);
    await expect.element(totals).toMatchTextContent(/Catégorie proposée, à confirmer : Vélos\./);
    await expect.element(said('2 lignes attendent encore votre réponse : « À compléter ».')).toBeVisible();
    await expect.element(part('Les preuves à garder')).toMatchTextContent(/Rien pour l’instant/);
  });

  it('says the project’s answer as the card does', async () => {
    await open({ project: { ...CHORALE.project, answers: { regularite: 'oui', enfants: 'oui', etp: '1' } } });
    await expect
      .element(part('Le projet et ses conditions'))
      .toMatchTextContent(
        /Une chorale de parents : Non, ce que vous prévoyez n’entre pas dans ce volet\. Le texte n’admet pas les enfants ; vous avez répondu oui\./,
      );
  });

  it('never says « Oui » of a project while a condition is unknown', async () => {
    await open({ project: { ...CHORALE.project, answers: { regularite: 'oui', enfants: 'non' } } });
    const project = part('Le projet et ses conditions');
    await expect
      .element(project)
      .toMatchTextContent(/Une chorale de parents : Pas encore de réponse : il reste 1 point à vérifier\./);
    await expect.element(project).not.toMatchTextContent(/Oui/);
  });

  it('says part by part what is still missing', async () => {
    await open({ project: CHORALE.project });
    await expect.element(part('Le budget')).toMatchTextContent(/Écrivez ou collez vos dépenses/);
    await expect.element(part('Les preuves à garder')).toMatchTextContent(/Rien pour l’instant/);
  });

  it('is named here, and each change of its name is undone in the tools', async () => {
    await open(CHORALE);
    await page.getByLabelText('Nom du projet').fill('Les voix');
    expect(workbenchStore().read().work.project.title).toBe('Les voix');
    workbenchStore().undo();
    await expect.element(page.getByLabelText('Nom du projet')).toHaveValue('Les voix du quartier');
  });
});

describe('a file that is opened', () => {
  it('waits for the reader when there is work here, and replaces it only on demand', async () => {
    await open(CHORALE);
    const other = { ...CHORALE, project: { ...CHORALE.project, title: 'Un autre' } };
    await openFile(JSON.stringify(other));
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent(/« Un autre » \(un projet décrit, 2 lignes/);
    await button('Garder mon travail').click();
    await expect.element(page.getByLabelText('Nom du projet')).toHaveValue('Les voix du quartier');
    await openFile(JSON.stringify(other));
    await button('Remplacer').click();
    await expect.element(page.getByLabelText('Nom du projet')).toHaveValue('Un autre');
    await button('Annuler').click();
    await expect.element(page.getByLabelText('Nom du projet')).toHaveValue('Les voix du quartier');
  });

  it('that is no dossier is refused with a clear line, and changes nothing', async () => {
    await open(CHORALE);
    await openFile('Bonjour');
    await expect.element(said('n’est pas un dossier')).toBeVisible();
    await expect.element(page.getByLabelText('Nom du projet')).toHaveValue('Les voix du quartier');
  });
});
