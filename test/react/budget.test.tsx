import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type LineStart, addLines } from '../../src/rules/budget/budget-edit.ts';
import { EMPTY_WORKBENCH } from '../../src/rules/work/workbench.ts';
import { BudgetTool } from '../../src/workbench/budget/BudgetTool.tsx';
import { workbenchStore } from '../../src/workbench/store/workbench-store.ts';
import { noneOfThese, smallExpenses } from './small-expenses.ts';
import { openTool, otherTab, refuseStorage } from './work-page.ts';

function open(lines: LineStart[] = [], strand: string | null = '1.1') {
  const { budget } = addLines(lines)(EMPTY_WORKBENCH);
  return openTool(<BudgetTool data={smallExpenses} />, { budget: { ...budget, strand } });
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const line = (rank: number) => page.getByRole('group', { name: `Ligne ${String(rank)}`, exact: true });
const rowOf = (rank: number) => document.querySelectorAll('.budget-lines .line')[rank - 1];
/** The answer of a line in a few words, and what it says of itself once it is opened. */
const verdict = (rank: number) => rowOf(rank)?.querySelector('.line-open b')?.textContent;
const reason = (rank: number) => rowOf(rank)?.querySelector('.because')?.textContent.replace(/\s+/g, ' ');
const category = (rank: number) => rowOf(rank)?.querySelector('.category-name')?.textContent;
const total = (name: string) => {
  const row = [...document.querySelectorAll('.budget-side tr')].find((each) =>
    each.querySelector('th')?.textContent.includes(name),
  );
  return row?.querySelector('td')?.textContent.replace(/\s/g, ' ');
};
const labels = () =>
  workbenchStore()
    .read()
    .work.budget.lines.map(({ label }) => label);
const said = (words: string) => page.getByText(words, { exact: false });

describe('a line of the budget', () => {
  it('is typed with a French amount, by keyboard, and counted', async () => {
    await open();
    await button('Ajouter une ligne').click();
    await expect.element(line(1).getByLabelText('Libellé')).toHaveFocus();
    await userEvent.keyboard('Deux vélos{Tab}1 234,56 €{Tab}');
    await expect.element(line(1).getByLabelText('Montant (€)')).toHaveValue('1\u202f234,56');
    await expect.poll(() => total('Total')).toBe('1 234,56 €');
    await expect.poll(() => total('À compléter')).toBe('1 234,56 €');
    expect(total('À demander')).toBe('0,00 €');
  });

  it.each([
    ['douze', /seulement un nombre/],
    ['1,234', /Deux chiffres après la virgule/],
    ['1.234', /milliers ou des centimes/],
  ])('says what is wrong with « %s » beside the field, once it is left', async (typed, words) => {
    await open([{ label: 'Vélo' }]);
    const amount = line(1).getByLabelText('Montant (€)');
    await amount.fill(typed);
    expect(document.querySelector('.amount .error')).toBeNull();
    await userEvent.keyboard('{Tab}');
    await expect.element(amount).toHaveAccessibleDescription(words);
    await expect.element(amount).toHaveValue(typed);
    await amount.fill('12');
    await userEvent.keyboard('{Tab}');
    await expect.element(amount).not.toHaveAttribute('aria-invalid');
    await expect.poll(() => total('Total')).toBe('12,00 €');
  });

  it('takes away what is typed below zero, and shows its minus', async () => {
    await open([{ label: 'Vélo', amount: 45_000 }, { label: 'Remise' }]);
    await line(2).getByLabelText('Montant (€)').fill('-50');
    await userEvent.keyboard('{Tab}');
    await expect.element(line(2).getByLabelText('Montant (€)')).toHaveValue('-50,00');
    expect(document.querySelector('.amount .error')).toBeNull();
    await expect.poll(() => total('Total')).toBe('400,00 €');
  });

  it('asks anew for what an earlier page could not read', async () => {
    await open([{ label: 'Remise', typed: '-50' }]);
    await expect
      .element(line(1).getByLabelText('Montant (€)'))
      .toHaveAccessibleDescription(/Écrivez un montant/);
  });

  it('asks its questions in place, one at a time, then tells its verdict, its reason and its source', async () => {
    await open([{ label: 'Vélo', amount: 45_000, expense: 'velos' }]);
    await button('Répondre ligne 1').click();
    await page.getByRole('radio', { name: 'Oui, une facture' }).click();
    await page.getByRole('radio', { name: 'Non, d’occasion' }).click();
    await expect.poll(() => verdict(1)).toBe('Éligible');
    expect(reason(1)).toMatch(/^Un vélo d’occasion avec facture compte\. /);
    await expect
      .element(page.getByRole('link', { name: 'Axe 1, volet 1 · Dépenses, p. 5' }).first())
      .toHaveAttribute('href', '/source/reperes/#A1V1-EXY-01');
    await expect.poll(() => total('Éligible')).toBe('450,00 €');
    await page.getByRole('radio', { name: 'Oui, neuf' }).click();
    await expect.poll(() => verdict(1)).toBe('Non éligible');
    await expect.poll(() => total('Non éligible')).toBe('450,00 €');
  });

  it('may be none of the categories: the last of the list, with a question that names the line', async () => {
    const data = {
      ...smallExpenses,
      expenses: [
        {
          ...noneOfThese,
          rows: noneOfThese.rows.map((row) => ({
            ...row,
            ask: 'Cette dépense, [dites laquelle], compte-t-elle ?',
          })),
        },
        ...smallExpenses.expenses,
      ],
    };
    const { budget } = addLines([{ label: 'Amende', amount: 4_500 }])(EMPTY_WORKBENCH);
    await openTool(<BudgetTool data={data} />, { budget: { ...budget, strand: '1.1' } });
    const select = line(1).getByLabelText('Catégorie');
    const options = [...(select.element() as HTMLSelectElement).options].map(({ text }) => text);
    expect(options).toEqual(['À choisir', 'Vélos', 'Gâteaux', 'Aucune de ces dépenses']);
    await select.selectOptions('Aucune de ces dépenses');
    await expect.poll(() => reason(1)).toContain('Aucune liste ne cite les gâteaux.');
    await expect.element(said('Cette dépense, « Amende », compte-t-elle ?')).toBeVisible();
    await expect.poll(() => total('À demander')).toBe('45,00 €');
  });

  it('asks for the strand when there is none, and never guesses it', async () => {
    await open([{ label: 'Vélo', amount: 100, expense: 'velos' }], null);
    await expect.element(button('Choisir le volet ligne 1')).toBeVisible();
    await page.getByLabelText('Volet de ce budget').selectOptions('2.1');
    await expect.poll(() => verdict(1)).toBe('Non éligible');
    await button(/Détails ligne 1$/).click();
    await expect.poll(() => reason(1)).toContain('Pas de vélo en 2.1.');
  });

  it('is moved, deleted and brought back, and the focus is never lost', async () => {
    await open([{ label: 'Premier' }, { label: 'Deuxième' }]);
    await button(/Détails ligne 2$/).click();
    await button('Monter : Deuxième').click();
    expect(labels()).toEqual(['Deuxième', 'Premier']);
    await expect.element(button('Monter : Deuxième')).toHaveFocus();
    await button('Supprimer : Deuxième').click();
    expect(labels()).toEqual(['Premier']);
    await expect.element(line(1).getByLabelText('Libellé')).toHaveFocus();
    await button('Annuler : ligne supprimée').click();
    expect(labels()).toEqual(['Deuxième', 'Premier']);
    await expect.element(line(1).getByLabelText('Libellé')).toHaveValue('Deuxième');
  });

  it('is brought back word for word when a whole burst of typing is undone', async () => {
    await open([{ label: 'Vélo' }]);
    await line(1).getByLabelText('Libellé').click();
    await userEvent.keyboard('{End} de course');
    await expect.element(line(1).getByLabelText('Libellé')).toHaveValue('Vélo de course');
    await button('Annuler : libellé changé').click();
    expect(labels()).toEqual(['Vélo']);
  });
});

describe('the fields of the lines', () => {
  const three = () =>
    open([{ label: 'Un', amount: 100 }, { label: 'Deux', amount: 200 }, { label: 'Trois' }]);
  const focused = () => document.activeElement?.id;

  it('are walked down and up the column of amounts, which is selected each time', async () => {
    await three();
    await line(1).getByLabelText('Montant (€)').click();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('l2-montant');
    await userEvent.keyboard('7{Enter}');
    expect(focused()).toBe('l3-montant');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('l1-montant');
    await expect.poll(() => total('Total')).toBe('8,00 €');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(focused).toBe('l4-libelle');
  });

  it('keep the arrows for the text of a label until its end', async () => {
    await three();
    await line(2).getByLabelText('Libellé').click();
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('l2-libelle');
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(focused()).toBe('l3-libelle');
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(focused()).toBe('l2-libelle');
    expect(labels()).toEqual(['Un', 'Deux', 'Trois']);
  });

  it('hold a label on one line, whatever is pasted', async () => {
    await three();
    await line(1).getByLabelText('Libellé').fill('Location\nde la salle');
    expect(labels()[0]).toBe('Location de la salle');
  });
});

describe('a long list', () => {
  const PAID = { facture: 'oui', neuf: 'non' };
  const kinds: LineStart[] = [
    { label: 'Vélo', expense: 'velos', answers: PAID },
    { label: 'Gâteaux', expense: 'gateaux' },
    { label: 'À classer' },
    { label: 'Neuf', expense: 'velos', answers: { neuf: 'oui' } },
  ];
  const list = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...kinds[i % 4], amount: 1_000 }));
  const bar = page.getByRole('group', { name: 'Lignes montrées' });
  const words = () =>
    bar
      .getByRole('button')
      .elements()
      .map(({ textContent }) => textContent.trim());
  const ranks = () =>
    [...document.querySelectorAll('.line-fields')].map((each) => each.getAttribute('aria-label'));

  it('is not narrowed while it is short', async () => {
    await open(list(7));
    await expect.element(line(7)).toBeInTheDocument();
    expect(document.querySelector('.lines-bar')).toBeNull();
  });

  it('shows the lines of one answer with their own places; one that is answered then stays', async () => {
    await open(list(9));
    await expect.element(bar).toBeVisible();
    expect(words()).toEqual(['Toutes 9', 'Éligible 3', 'Non éligible 2', 'À demander 2', 'À compléter 2']);
    await bar.getByRole('button', { name: /^À compléter/ }).click();
    expect(ranks()).toEqual(['Ligne 3', 'Ligne 7']);
    await expect.element(page.getByText('2 lignes montrées sur 9')).toBeInTheDocument();
    const select = line(3).getByLabelText('Catégorie');
    (select.element() as HTMLSelectElement).focus();
    await select.selectOptions('Gâteaux');
    await expect
      .poll(words)
      .toEqual(['Toutes 9', 'Éligible 3', 'Non éligible 2', 'À demander 3', 'À compléter 1']);
    expect(ranks()).toEqual(['Ligne 3', 'Ligne 7']);
    await button('Ajouter une ligne').click();
    await expect.poll(ranks).toEqual(['Ligne 3', 'Ligne 7', 'Ligne 10']);
    await bar.getByRole('button', { name: /^Toutes/ }).click();
    expect(ranks()).toHaveLength(10);
  });

  it('of thirty lines and more may take the whole width', async () => {
    await open(list(29));
    expect(words()).not.toContain('Vue large');
    await button('Ajouter une ligne').click();
    await bar.getByRole('button', { name: 'Vue large' }).click();
    expect(document.querySelector('.budget')?.hasAttribute('data-wide')).toBe(true);
    await bar.getByRole('button', { name: 'Vue large' }).click();
    expect(document.querySelector('.budget')?.hasAttribute('data-wide')).toBe(false);
  });
});

describe('a proposed category', () => {
  const [velos, gateaux] = smallExpenses.expenses;
  if (!velos || !gateaux) throw new Error('no expense');
  /** Bikes and cakes under the names of real categories, so that labels lead to them. */
  const data = {
    ...smallExpenses,
    expenses: [
      { ...velos, id: 'location', label: 'Location' },
      { ...gateaux, id: 'alimentation', label: 'Repas' },
    ],
  };
  const proposed = (label: string, expense: string, amount: number): LineStart => ({
    ...{ label, expense, amount, suggested: true },
    answers: { facture: 'oui', neuf: 'non' },
  });
  const openProposed = () => {
    const { budget } = addLines([
      proposed('Location de salle', 'location', 30_000),
      proposed('amende de stationnement', 'location', 3_500),
      proposed('Goûters', 'alimentation', 800),
      proposed('véhicule en crédit-bail', 'location', 240),
    ])(EMPTY_WORKBENCH);
    return openTool(<BudgetTool data={data} />, { budget: { ...budget, strand: '1.1' } });
  };
  const sums = () => ['Éligible', 'À demander', 'À compléter', 'Total'].map(total);
  const panel = page.getByRole('region', { name: 'Catégories proposées, à confirmer' });

  it('counts nowhere, and is confirmed in its line', async () => {
    await openProposed();
    await expect.poll(() => verdict(2)).toBe('À compléter');
    expect(category(2)).toBe('Location proposée');
    await expect.poll(sums).toEqual(['0,00 €', '0,00 €', '345,40 €', '345,40 €']);
    await button('C’est bien cela ligne 2').click();
    await expect.poll(() => verdict(2)).toBe('Éligible');
    expect(category(2)).toBe('Location');
    await expect.poll(sums).toEqual(['35,00 €', '0,00 €', '310,40 €', '345,40 €']);
    await button('Annuler : catégorie confirmée').click();
    await expect.poll(sums).toEqual(['0,00 €', '0,00 €', '345,40 €', '345,40 €']);
  });

  it('that is sure is listed, confirmed with the others at once, and undone at once', async () => {
    await openProposed();
    await expect
      .element(panel.getByRole('listitem').nth(0))
      .toHaveTextContent('Location : « Location de salle »');
    await expect.element(panel.getByRole('listitem').nth(1)).toHaveTextContent('Repas : « Goûters »');
    expect(panel.getByRole('listitem').elements()).toHaveLength(2);
    await expect.element(panel).toMatchTextContent(/2 catégories restent incertaines/);
    await button('Confirmer les 2 propositions sûres').click();
    await expect.poll(sums).toEqual(['300,00 €', '8,00 €', '37,40 €', '345,40 €']);
    await expect.element(button('Annuler : 2 propositions confirmées')).toHaveFocus();
    expect(panel.getByRole('listitem').elements()).toHaveLength(0);
    await expect.poll(() => verdict(4)).toMatch(/^À compléter/);
    await button('Annuler : 2 propositions confirmées').click();
    await expect.poll(sums).toEqual(['0,00 €', '0,00 €', '345,40 €', '345,40 €']);
    await expect.element(button('Confirmer les 2 propositions sûres')).toBeVisible();
  });

  it('once confirmed waits anew when the line is renamed, and comes back with its name', async () => {
    await openProposed();
    await button('Confirmer les 2 propositions sûres').click();
    await expect.poll(sums).toEqual(['300,00 €', '8,00 €', '37,40 €', '345,40 €']);
    await line(1).getByLabelText('Libellé').fill('Location de la grande salle');
    await line(3).getByLabelText('Libellé').fill('Location d’un minibus');
    await expect.poll(() => verdict(3)).toMatch(/^À compléter/);
    await expect.poll(sums).toEqual(['300,00 €', '0,00 €', '45,40 €', '345,40 €']);
    await button('Annuler : libellé changé').click();
    await expect.poll(sums).toEqual(['300,00 €', '8,00 €', '37,40 €', '345,40 €']);
    expect(labels()[2]).toBe('Goûters');
  });

  it('that the reader chose against the words stays, whatever the line is called', async () => {
    const { budget } = addLines([{ ...proposed('Goûters', 'location', 800), suggested: false }])(
      EMPTY_WORKBENCH,
    );
    await openTool(<BudgetTool data={data} />, { budget: { ...budget, strand: '1.1' } });
    await line(1).getByLabelText('Libellé').fill('Goûters et repas');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(verdict(1)).toMatch(/^Éligible/);
  });

  it('leaves no trace of the panel once all are confirmed', async () => {
    await openProposed();
    await button('Confirmer les 2 propositions sûres').click();
    await button('C’est bien cela ligne 2').click();
    await button('C’est bien cela ligne 4').click();
    await expect.element(panel).not.toBeInTheDocument();
    await expect.poll(sums).toEqual(['337,40 €', '8,00 €', '0,00 €', '345,40 €']);
  });
});

describe('the sums', () => {
  it('are saved on the page itself, as a table that this guide reads again', async () => {
    let saved = new Blob();
    const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return '#';
    });
    onTestFinished(() => spy.mockRestore());
    await open([{ label: 'Gâteaux', amount: 10_050, expense: 'gateaux' }]);
    await button('CSV').click();
    await expect.element(page.getByText('Enregistré.')).toBeVisible();
    expect((await saved.text()).split('\r\n')[1]).toMatch(
      /^"Gâteaux";100,50;"Gâteaux";"Volet 1\.1";"À demander";"Aucune liste ne cite les gâteaux\./,
    );
  });

  it('show the ceiling of 80 % as a bar once the shares are written, and nothing before', async () => {
    await open([{ label: 'Le Laep du lieu', amount: 120_000_00, expense: 'gateaux' }], '3.1');
    const shown = () => document.querySelector('.ceiling-bar')?.textContent.replace(/\s/g, ' ');
    await expect.element(page.getByLabelText('Part du Laep (€)')).toBeVisible();
    expect(shown()).toBeUndefined();
    await page.getByLabelText('Part du Laep (€)').fill('20 000');
    expect(shown()).toBeUndefined();
    await page.getByLabelText('Part du Clas (€)').fill('10 000');
    await expect
      .poll(shown)
      .toBe(
        '72 000,00 € au plus sous le plafond, 80 % de la base18 000,00 € au moins à trouver ailleurs30 000,00 € hors de la base : le Laep et le Clas',
      );
    const widths = ['within', 'elsewhere', 'out'].map((kind) =>
      Number(document.querySelector(`.ceiling-bar > svg .${kind}`)?.getAttribute('width')),
    );
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(4, 5);
    expect((widths[2] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(5 / 3, 5);
  });

  it('are drawn as one bar, in the proportions of the table', async () => {
    await open([
      { label: 'Vélo', amount: 30_000, expense: 'velos', answers: { facture: 'oui', neuf: 'non' } },
      { label: 'Gâteaux', amount: 10_000, expense: 'gateaux' },
      { label: 'À classer', amount: 5_000 },
    ]);
    await expect.poll(() => total('Éligible')).toBe('300,00 €');
    const widths = ['yes', 'silent', 'open'].map((mark) =>
      Number(document.querySelector(`.totals-bar rect.${mark}`)?.getAttribute('width')),
    );
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(3, 5);
    expect((widths[1] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(2, 5);
    expect(document.querySelector('.totals-bar')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('say by accounts what is missing, and count no contribution in kind', async () => {
    await open([
      { label: 'Salle', amount: 50_000, account: '61' },
      { label: 'Temps offert', amount: 20_000, account: '86' },
    ]);
    await page.getByRole('switch', { name: /Présenter aussi par comptes/ }).click();
    await expect.element(said('Il manque 500,00')).toBeVisible();
    await expect.element(said('200,00 € au compte 86')).toBeVisible();
    await button('Ajouter une ressource').click();
    const resource = page.getByRole('group', { name: 'Ressource 1' });
    await expect.element(resource.getByLabelText('Libellé')).toHaveFocus();
    await userEvent.keyboard('Commune{Tab}500');
    await expect.element(said('Charges et produits sont égaux')).toBeVisible();
    await resource.getByLabelText('Compte').selectOptions('87');
    await expect.element(said('Il manque 500,00')).toBeVisible();
    await expect.poll(() => total('Total')).toBe('500,00 €');
  });
});

describe('the work', () => {
  it('of another tab is followed, and never destroyed when both change it', async () => {
    await open([{ label: 'Commune' }]);
    await page.getByRole('switch', { name: /Garder sur cet appareil/ }).click();
    const other = otherTab();
    other.change('Ligne ajoutée', addLines([{ label: 'De l’autre onglet' }]));
    await expect.element(said('Un autre onglet a changé ce travail')).toBeVisible();
    expect(labels()).toEqual(['Commune', 'De l’autre onglet']);
    // This tab types; before it has written, the other one writes again.
    await line(1).getByLabelText('Libellé').fill('Par celui-ci');
    other.change('Ligne ajoutée', addLines([{ label: 'Encore de l’autre' }]));
    await expect.element(said('Les deux versions sont gardées')).toBeVisible();
    expect(labels()).toEqual(['Par celui-ci', 'De l’autre onglet']);
    expect(other.read().work.budget.lines.map(({ label }) => label)).toEqual([
      'Commune',
      'De l’autre onglet',
      'Encore de l’autre',
    ]);
    await button('Voir l’autre version').click();
    expect(labels()).toContain('Encore de l’autre');
  });

  it('goes on, and says so, when the browser refuses to keep anything', async () => {
    refuseStorage();
    await open([{ label: 'Gâteaux', expense: 'gateaux' }]);
    await line(1).getByLabelText('Montant (€)').fill('30');
    await expect.element(said('Votre navigateur refuse de garder')).toBeVisible();
    await expect.poll(() => total('Total')).toBe('30,00 €');
  });

  it('is erased only when the reader says so twice', async () => {
    await open([{ label: 'Vélo' }]);
    await button('Tout effacer').click();
    await button('Non').click();
    expect(labels()).toEqual(['Vélo']);
    await button('Tout effacer').click();
    await button('Oui, tout effacer').click();
    expect(labels()).toEqual([]);
    await expect.element(button('Charger un exemple')).toBeVisible();
  });
});
