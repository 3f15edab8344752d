import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { addResources } from '../../src/rules/budget/budget-edit.ts';
import { EMPTY_WORKBENCH } from '../../src/rules/work/workbench.ts';
import { BudgetTool } from '../../src/workbench/budget/BudgetTool.tsx';
import { workbenchStore } from '../../src/workbench/store/workbench-store.ts';
import { smallExpenses } from './small-expenses.ts';
import { openTool } from './work-page.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const budget = () => workbenchStore().read().work.budget;
const sums = () =>
  [...document.querySelectorAll('.read-sums tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());

async function paste(text: string) {
  await openTool(<BudgetTool data={smallExpenses} />, { budget: EMPTY_WORKBENCH.budget });
  await button('Coller ou importer un tableau').click();
  await page.getByLabelText('Collez le tableau ici').fill(text);
}

async function choose(name: string, text: string) {
  await page.getByLabelText('Ou ouvrez un fichier').upload(new File([text], name, { type: 'text/csv' }));
}

beforeEach(() => {
  vi.restoreAllMocks();
});

const TWO_FACES = [
  ...['CHARGES;Montant;PRODUITS;Montant', '60 - Achats;100;74 - Subventions;400'],
  ...['Jeux;60;Caf;300', 'Goûters;40;Commune;100', '61 - Services extérieurs;300;;', 'Salle;300;;'],
  ...['TOTAL;400;TOTAL;400', '86 - Emplois des contributions;50;87 - Contributions;50'],
].join('\n');

describe('ce qui est lu autrement qu’il n’est écrit', () => {
  it('un côté tout entier négatif est lu sans son signe, et la page le dit', async () => {
    await paste('Libellé;Montant\nPsy;-1200\nSalle;-300\nTotal;-1500');
    await expect
      .element(page.getByText('Dépenses : tous les montants ont un signe moins. Ils sont lus sans lui.'))
      .toBeVisible();
    expect(sums()).toEqual(['Dépenses 2 lignes1 500,00 €']);
  });

  it('des montants hors taxes ne s’ajoutent pas sans réponse', async () => {
    await paste('Libellé;Prix HT\nPsy;1200\nSalle;300');
    await expect.element(page.getByText(/des montants sans la TVA/)).toBeVisible();
    expect(button('Ajouter 2 lignes').query()).toBeNull();
    await page.getByRole('radio', { name: 'Oui, les ajouter ainsi Lu ainsi pour l’instant' }).click();
    await button('Ajouter 2 lignes').click();
    await expect
      .poll(() => budget().lines.map(({ label, amount }) => [label, amount]))
      .toEqual([
        ['Psy', 120_000],
        ['Salle', 30_000],
      ]);
  });

  it('deux faces copiées d’un PDF se confirment d’un geste, puis s’ajoutent', async () => {
    await paste('CHARGES PRODUITS\nAchats 100 Subvention Caf 400\nSalaires 300\nTOTAL 400 TOTAL 400');
    await expect.element(page.getByText(/^Des lignes de ce tableau portent deux montants/)).toBeVisible();
    expect(button(/^Ajouter \d/).query()).toBeNull();
    await page
      .getByRole('radio', { name: 'Oui, chaque libellé a son montant Lu ainsi pour l’instant' })
      .click();
    await button('Ajouter 3 lignes').click();
    await expect
      .poll(() => budget().lines.map(({ label, amount }) => [label, amount]))
      .toEqual([
        ['Achats', 10_000],
        ['Salaires', 30_000],
      ]);
    expect(budget().resources.map(({ label, amount }) => [label, amount])).toEqual([
      ['Subvention Caf', 40_000],
    ]);
  });

  it('de deux années, la dernière est lue, et l’autre se choisit', async () => {
    await paste('Budget 2025;\nPsy;500\nSalle;100\nBudget 2026;\nPsy;600\nSalle;150');
    await expect.poll(() => sums()[0]).toBe('Dépenses 2 lignes750,00 €');
    await page.getByRole('radio', { name: '« Budget 2025 » seul' }).click();
    await expect.poll(() => sums()[0]).toBe('Dépenses 2 lignes600,00 €');
  });

  it('« Coût du projet » parmi les lignes est demandé, et n’est pas compté', async () => {
    await paste('Libellé;Montant\nPsy;1200\nCoût du projet;1600\nSalle;300\nJeux;100');
    await expect.element(page.getByText(/le total du tableau, ou une ligne de plus/)).toBeVisible();
    expect(sums()).toEqual(['Dépenses 3 lignes1 600,00 €']);
  });

  it('« Goûters 10 80 » est demandé', async () => {
    await paste('Goûters 10 80\nAnimatrice 1200\nSalle 300');
    await expect.element(page.getByText('Quelle colonne porte le montant ?')).toBeVisible();
  });
});

describe('un tableau à deux faces', () => {
  it('montre dépenses, ressources, nature et écart, puis s’ajoute et s’annule d’un geste', async () => {
    await paste(TWO_FACES);
    await expect.element(button('Ajouter 7 lignes')).toBeVisible();
    expect(sums()).toEqual([
      'Dépenses 3 lignes400,00 €',
      'Ressources 2 lignes400,00 €',
      'En nature, côté dépenses 1 ligne50,00 €',
      'En nature, côté ressources 1 ligne50,00 €',
      'Écart budget équilibré0,00 €',
    ]);
    expect(budget().lines).toEqual([]);
    await button('Ajouter 7 lignes').click();
    await expect
      .poll(() => budget().lines.map(({ label, amount, account }) => [label, amount, account]))
      .toEqual([
        ['Jeux', 6_000, null],
        ['Goûters', 4_000, null],
        ['Salle', 30_000, null],
        ['Emplois des contributions', 5_000, '86'],
      ]);
    expect(budget().resources.map(({ label, amount, account }) => [label, amount, account])).toEqual([
      ['Caf', 30_000, null],
      ['Commune', 10_000, null],
      ['Contributions', 5_000, '87'],
    ]);
    // What came in is on the page, with a way to it.
    await expect.element(page.getByText('D’où vient l’argent')).toBeVisible();
    const way = page.getByRole('link', { name: 'Aller aux ressources (3)' });
    await expect.element(way).toHaveAttribute('href', '#comptes');
    await button(/^Annuler : import/).click();
    expect([budget().lines, budget().resources]).toEqual([[], []]);
  });
});

describe('le total du tableau', () => {
  it('se dit tel qu’il est : un arrondi, ou un résultat compté à part', async () => {
    await paste(
      'Charges;Montant;Produits;Montant\nSalle;400,40;Caf;500\nExcédent prévu;100;;\nTOTAL;500,40;TOTAL;501',
    );
    await expect
      .element(page.getByText(/Dépenses : le tableau dit 500,40.*: 100,00.*un résultat/))
      .toBeVisible();
    await expect
      .element(page.getByText(/Ressources : le tableau dit 501,00.*un arrondi de 1,00/))
      .toBeVisible();
  });
});

describe('ce que le tableau laisse ouvert', () => {
  it('est demandé, une question à la fois, et rien ne s’ajoute avant', async () => {
    await paste('Libellé;Montant\nSalle;300\nGoûters;75\nJeux;100\nTotal;400');
    const question = page.getByRole('group', {
      name: /ce tableau dit 400,00 € \(ligne 5\) ; nous lisons 475,00 €/,
    });
    await expect.element(question).toBeVisible();
    await expect.element(button(/^Ajouter \d/)).not.toBeInTheDocument();
    await question.getByRole('radio', { name: /^Laisser de côté : ligne 3/ }).click();
    await expect.element(button('Ajouter 2 lignes')).toBeVisible();
    // The question stays, and can be answered otherwise.
    await question.getByRole('radio', { name: /^Garder les lignes lues/ }).click();
    await expect.element(button('Ajouter 3 lignes')).toBeVisible();
  });

  it('la colonne du montant : celle du reste est proposée, une autre se choisit', async () => {
    await paste('Libellé;Prévu;Réalisé\nSalle;300;280\nJeux;100;90');
    await expect.poll(() => sums()[0]).toBe('Dépenses 2 lignes400,00 €');
    await page.getByRole('radio', { name: 'Réalisé' }).click();
    await expect.poll(() => sums()[0]).toBe('Dépenses 2 lignes370,00 €');
  });

  it('les titres et les colonnes se changent, et la somme suit', async () => {
    await paste('Nos amis;Leur prix\nAlpha;10\nBêta;20\nQuoi;Combien\nSalle;300');
    await expect.poll(() => sums()[0]).toBe('Dépenses 3 lignes330,00 €');
    await page.getByText('Titres et colonnes').click();
    await page.getByLabelText('Ligne des titres').selectOptions('4 · Quoi · Combien');
    await expect.poll(() => sums()[0]).toBe('Dépenses 1 ligne300,00 €');
  });
});

describe('un tableau où aucune colonne n’est reconnue', () => {
  it('laisse dire ce que tient chacune, et le montre aussitôt', async () => {
    await paste('300,00\n100,00');
    await expect.element(page.getByText(/^Aucune ligne lisible : dites quelles colonnes/)).toBeVisible();
    await page.getByLabelText('Libellé').selectOptions('A · 300,00');
    await page.getByLabelText('Montant', { exact: true }).selectOptions('A · 300,00');
    await expect.poll(sums).toEqual(['Dépenses 2 lignes400,00 €']);
    await expect.element(page.getByLabelText('Libellé')).toBeVisible();
    await expect.element(button('Ajouter 2 lignes')).toBeVisible();
  });
});

describe('ce qui est laissé de côté', () => {
  it('est dit avec sa raison, se remet, et se laisse à nouveau', async () => {
    await paste('Libellé;Montant\nSalle;300\ndont chauffage;30\nTotal;300');
    await page.getByText('2 lignes laissées de côté').click();
    await expect.element(page.getByText(/Ligne 3, « dont chauffage ».*Un détail/)).toBeVisible();
    await button('Remettre : dont chauffage').click();
    await expect.poll(() => sums()[0]).toBe('Dépenses 2 lignes330,00 €');
    await button('Laisser de côté : dont chauffage').click();
    await expect.poll(() => sums()[0]).toBe('Dépenses 1 ligne300,00 €');
  });

  it('une ligne lue se change en ressource', async () => {
    await paste('Libellé;Montant\nSalle;300\nReste de caisse;20');
    await button('Voir et changer 2 lignes lues').click();
    const select = page.getByLabelText('Ligne 2, « Salle », lue comme');
    await expect.element(select).toHaveFocus();
    await select.selectOptions('Ressource');
    await expect
      .poll(() => sums().slice(0, 2))
      .toEqual(['Dépenses 1 ligne20,00 €', 'Ressources 1 ligne300,00 €']);
  });

  it('une faute est dite à sa ligne, et le même fichier se rouvre une fois corrigé', async () => {
    await paste('');
    await choose('budget.csv', 'Libellé;Montant\nSalle;300\nJeux;12k€');
    await expect.element(page.getByText(/Ligne 3, « Jeux » : Un montant en milliers/)).toBeVisible();
    await choose('budget.csv', 'Libellé;Montant\nSalle;300\nJeux;12 000');
    await expect.element(button('Ajouter 2 lignes')).toBeVisible();
    expect(page.getByText(/Un montant en milliers/).elements()).toEqual([]);
  });
});

describe('ce qu’un budget ne peut tenir', () => {
  it('est dit avant, et rien n’est coupé', async () => {
    const many = Array.from({ length: 1_001 }, (_, i) => `Achat ${String(i)};1`);
    await paste(['Dépense;Montant', ...many].join('\n'));
    await expect.element(page.getByText(/ligne[^:]* au plus : ce tableau en ajouterait/)).toBeVisible();
    await expect.element(button(/^Ajouter \d/)).not.toBeInTheDocument();
  });

  it('dit les ressources qui n’y tiennent pas, ajoute les autres, et s’annule d’un geste', async () => {
    const { resources } = addResources(
      Array.from({ length: 198 }, () => ({ label: 'Don', amount: 100, typed: null, account: '75' })),
    )(EMPTY_WORKBENCH).budget;
    await openTool(<BudgetTool data={smallExpenses} />, { budget: { ...EMPTY_WORKBENCH.budget, resources } });
    await button('Coller ou importer un tableau').click();
    await page
      .getByLabelText('Collez le tableau ici')
      .fill('Charges;Montant;Produits;Montant\nSalle;40;Caf;10\n;;Commune;10\n;;Région;10\n;;Dons;10');
    await expect
      .element(page.getByText(/les 2 dernières ne seront pas ajoutées \(à partir de la ligne 4\)/))
      .toBeVisible();
    await button('Ajouter 3 lignes').click();
    await expect.poll(() => budget().resources.length).toBe(200);
    expect(
      budget()
        .resources.slice(198)
        .map(({ label }) => label),
    ).toEqual(['Caf', 'Commune']);
    expect(budget().lines.map(({ label }) => label)).toEqual(['Salle']);
    await button(/^Annuler : import, 2 ressources laissées de côté/).click();
    await expect.poll(() => [budget().lines.length, budget().resources.length]).toEqual([0, 198]);
  });
});

describe('un texte collé trop long pour un champ', () => {
  it('se lit sans y être écrit, et le champ reste libre', async () => {
    await paste('');
    const field = page.getByLabelText('Collez le tableau ici').element() as HTMLTextAreaElement;
    const data = new DataTransfer();
    // 600 lines of 40 characters: 24,000.
    data.setData('text/plain', 'Un achat de fournitures pour les parents\t2\n'.repeat(600));
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    field.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    await expect.element(button('Ajouter 600 lignes')).toBeVisible();
    expect(sums()[0]).toBe('Dépenses 600 lignes1 200,00 €');
    expect(field.value).toBe('');
    await expect.element(page.getByText(/Texte collé, trop long pour être montré/)).toBeVisible();
  });

  it('un texte court y reste, à corriger', async () => {
    await paste('');
    const field = page.getByLabelText('Collez le tableau ici').element() as HTMLTextAreaElement;
    const data = new DataTransfer();
    data.setData('text/plain', 'Salle\t300');
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    field.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('le fichier le plus récent', () => {
  it('répond seul, même si un plus ancien finit après lui', async () => {
    await paste('');
    const slow = new File(['Libellé;Montant\nVieux;1'], 'vieux.csv');
    let free: (() => void) | null = null;
    const bytes = slow.arrayBuffer();
    vi.spyOn(File.prototype, 'arrayBuffer').mockImplementationOnce(
      () => new Promise((resolve) => (free = () => resolve(bytes))),
    );
    await page.getByLabelText('Ou ouvrez un fichier').upload(slow);
    await choose('neuf.csv', 'Libellé;Montant\nNeuf;2');
    await expect.element(button('Ajouter 1 ligne')).toBeVisible();
    (free as (() => void) | null)?.();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect.element(page.getByText('« neuf.csv »')).toBeVisible();
    await expect.poll(() => sums()[0]).toBe('Dépenses 1 ligne2,00 €');
  });

  it('se lit aussi où aucun ouvrier ne démarre, et se laisse annuler', async () => {
    vi.spyOn(window, 'Worker').mockImplementation(() => {
      throw new Error('none');
    });
    await paste('Libellé;Montant\nSalle;300');
    await expect.element(button('Ajouter 1 ligne')).toBeVisible();
    vi.spyOn(File.prototype, 'arrayBuffer').mockImplementationOnce(() => Promise.race([]));
    await choose('long.csv', 'x');
    await button('Annuler la lecture').click();
    await expect.element(page.getByLabelText('Ou ouvrez un fichier')).toHaveFocus();
    expect(document.querySelector('progress')).toBeNull();
  });
});
