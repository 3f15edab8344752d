import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Finder } from '../../src/controls/question/Finder.tsx';
import type { DoorsData } from '../../src/phrases/door.ts';
import { expenseField, expenseGroups } from '../../src/wizards/depense/expense-fields.ts';
import { ExpenseWizard } from '../../src/wizards/depense/ExpenseWizard.tsx';
import { url } from '../../src/url.ts';
import { noneOfThese, smallExpenses } from './small-expenses.ts';
import { fragment, openWizard } from './wizard-page.ts';

vi.mock('../../src/phrases/site-doors.ts', async () => {
  const { openDoorIndex } = await import('../../src/phrases/door-index.ts');
  return { siteDoors: openDoorIndex(DOORS) };
});

vi.mock('../../src/phrases/understood/site-said.ts', () => ({
  siteSaid: {
    said: { 'facture.oui': { says: 'avec une facture', words: ['facture'] } },
    actions: {},
    expenses: { velos: { answers: ['facture.oui'], strands: { '1.1': 0 }, ways: ['Oui'] } },
  },
}));

const DOORS = vi.hoisted((): DoorsData => ({
  kinds: [
    {
      kind: 'depense',
      start: '/ma-depense/#depense=',
      end: '',
      doors: 'velos>Vélos|gateaux>Gâteaux',
    },
    {
      kind: 'sens',
      start: '/ma-depense/#depense=',
      end: '',
      doors: 'moule>De quel moule s’agit-il ?',
    },
    {
      kind: 'silence',
      start: '',
      end: '',
      doors: '/source/#quand>Quand déposer ?>L’annexe ne donne aucune date.',
    },
  ],
  options: ['gateaux>Un moule à gâteau|velos>Un moulage de selle'],
  phrases: 'bicyclette|trottinette|tandem;tarte|crepe|gouter;moule;date limite',
  leads: '0;1;1;1',
  voices: [],
  ordinary: '',
  grave: '',
}));

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

describe('the suggestions', () => {
  it('say so when they cannot be loaded, and leave the list', async () => {
    await render(
      <Finder
        field={expenseField(smallExpenses)}
        groups={expenseGroups(smallExpenses)}
        value={undefined}
        prompt="Dites-la avec vos mots"
        examples=""
        loadSearch={() => Promise.reject(new TypeError('offline'))}
        onAnswer={() => undefined}
      />,
    );
    await phrase().fill('bicyclette');
    await expect
      .element(page.getByText('Les suggestions n’ont pas pu être chargées', { exact: false }))
      .toBeVisible();
    expect(labels()).toHaveLength(2);
  });

  it('lead a question that is no expense to its answer, above the whole list', async () => {
    await open();
    await phrase().fill('date limite');
    const link = page.getByRole('link', { name: 'Quand déposer ?' });
    await expect.element(link).toBeVisible();
    expect(link.element().getAttribute('href')).toBe(url('/source/#quand'));
    expect(link.element().parentElement?.textContent.trim()).toBe(
      'Cette question a sa réponse ailleurs : Quand déposer ?',
    );
    expect(labels().length).toBeGreaterThanOrEqual(2);
    await phrase().fill('tarte');
    await expect.element(link).not.toBeInTheDocument();
  });

  it('come as one writes, accents and slips forgiven, and are chosen with the keyboard', async () => {
    const fetched = vi.spyOn(window, 'fetch');
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
    expect(fetched).not.toHaveBeenCalled();
  });

  it('say what else was understood, which counts for nothing before one gesture', async () => {
    await open();
    await phrase().fill('une bicyclette, facture 1.2');
    await expect
      .element(page.getByText('Compris : Vélos · volet 1.2 · avec une facture', { exact: false }))
      .toBeVisible();
    expect(fragment()).toBe('');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    await page.getByRole('button', { name: 'C’est bien cela' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(fragment()).toBe('volet=1.2&depense=velos&facture=oui&lu=depense.volet.facture&r=abc123');
    const read = () =>
      [...document.querySelectorAll('.read-so')].map((each) => each.parentElement?.textContent);
    expect(read()).toEqual(
      ['Quelle dépense voulez-vous vérifier ?', 'Dans quel volet du fonds ?', 'Avez-vous une facture ?'].map(
        (question) => `${question}Lu dans votre phrase :`,
      ),
    );
    await page.getByRole('button', { name: 'Dans quel volet', exact: false }).click();
    await page.getByRole('radio', { name: '1.1', exact: false }).click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    expect(fragment()).toBe('volet=1.1&depense=velos&facture=oui&lu=depense.facture&r=abc123');
  });

  it('are corrected by one gesture, which keeps the thing alone and asks the rest', async () => {
    await open();
    await phrase().fill('une bicyclette, facture 1.2');
    await page.getByRole('button', { name: 'Corriger' }).click();
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Dans quel volet du fonds ?' }))
      .toBeVisible();
    expect(fragment()).toBe('depense=velos&lu=depense&r=abc123');
  });

  it('offer nothing to confirm when no more than the thing is said', async () => {
    await open();
    await phrase().fill('bicyclette');
    await expect.element(page.getByText('1 proposition')).toBeVisible();
    expect(page.getByRole('button', { name: 'C’est bien cela' }).elements()).toHaveLength(0);
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
      .element(page.getByText('Nous ne reconnaissons pas ces mots', { exact: false }))
      .toBeVisible();
    expect(labels()).toHaveLength(2);
  });

  it('always end with the choice of none, after proposals, after senses, and when the words lead nowhere', async () => {
    const data = { ...smallExpenses, expenses: [noneOfThese, ...smallExpenses.expenses] };
    await openWizard(<ExpenseWizard data={data} />);
    const none = 'Aucune de ces dépensesRien de cette liste.';
    expect(labels()).toEqual(['VélosUn vélo pour l’action.', 'GâteauxCe que l’on mange.', none]);
    await phrase().fill('bicyclette');
    await expect.element(page.getByText('1 proposition')).toBeVisible();
    expect(labels()).toEqual(['VélosUn vélo pour l’action.', none]);
    await phrase().fill('un moule');
    await expect.element(page.getByText('2 propositions')).toBeVisible();
    expect(labels()).toEqual(['Un moule à gâteauGâteaux', 'Un moulage de selleVélos', none]);
    await phrase().fill('xyzq');
    await expect
      .element(
        page.getByText('choisissez dans la liste, qui finit par « Aucune de ces dépenses ».', {
          exact: false,
        }),
      )
      .toBeVisible();
    expect(labels()).toEqual(['VélosUn vélo pour l’action.', 'GâteauxCe que l’on mange.', none]);
    await page.getByRole('radio', { name: /^Aucune de ces dépenses/ }).click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    expect(fragment()).toBe('depense=autre&r=abc123');
  });

  it('do not choose in the reader’s place', async () => {
    await open();
    await phrase().fill('tarte');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect.element(page.getByRole('alert')).toHaveFocus();
    expect(document.title).toMatch(/^Erreur : /);
  });
});
