import { describe, expect, it } from 'vitest';
import { withoutNotes } from '../../../../../src/tables/budget/rows/after-total.ts';
import { carriedOver } from '../../../../../src/tables/budget/rows/carried-over.ts';
import { classesOf } from '../../../../../src/tables/budget/rows/classes.ts';
import type { Item } from '../../../../../src/tables/budget/rows/items/item.ts';
import { likelyTotal } from '../../../../../src/tables/budget/rows/likely-total.ts';
import { settledKinds, withKindTotals } from '../../../../../src/tables/budget/rows/maybe-in-kind.ts';
import { payCharges } from '../../../../../src/tables/budget/rows/pay-charges.ts';
import { headsIn } from '../../../../../src/tables/budget/rows/reconcile.ts';
import { itemsOf } from './small-items.ts';

describe('the last row of a side', () => {
  const last = (rows: string, more: Readonly<Record<string, Partial<Item>>> = {}) => {
    const found = likelyTotal(itemsOf(rows, more), ({ name, cents }) => name === 'plain' && cents !== null);
    return found && `${found.item.label} ${found.by}`;
  };

  it.each<[rows: string, total: string | null]>([
    ['Jeux : 100 | Salle : 200 | Livres : 300 | Frais : 600', 'Frais sum'],
    ['Jeux : 100 | Salle : 200 | Livres : 300 | Frais : 601', 'Frais sum'],
    ['Jeux : 100 | Salle : 200 | Livres : 300 | Frais : 601,01', null],
    ['Jeux : 100 | Salle : 200 | Frais : 300', null],
    ['Jeux : 100 | Salle : 200 | Coût : 310', 'Coût sum'],
    ['Jeux : 100 | Salle : 200 | Le budget : 310', 'Le budget sum'],
    ['Jeux : 100 | Coût : 100', null],
    ['Coût A : 100 | Coût B : 200 | Coût C : 50', null],
    ['Jeux : 100 | Salle : 200 | Total net : 300', 'Total net whole'],
    ['Jeux : 100 | Salle : 200 | Total pour 10 séances : 300', 'Total pour 10 séances whole'],
    [
      'Jeux : 100 | Sous-total : 100 | Salle : 200 | Total pour 10 séances : 300',
      'Total pour 10 séances named',
    ],
    ['Jeux : 100 | Salle : 200 | Total des jeux : 300', 'Total des jeux named'],
    ['Jeux : 100 | Salle : 200 | Sous-total : 300', null],
    ['Jeux : 100 | Total : 100 | Salle : 200 | Livres : 50 | Coût : 350', null],
    ['Jeux : 100 | Salle : 200 | Coût : 310 | dont jeux : 50 | Bénévolat : 40', 'Coût sum'],
    ['Jeux : 100 | Salle : 200 | Coût', null],
    ['Jeux : 100 | Coût du projet : 300 | Salle : 200', 'Coût du projet sum'],
    ['Coût du projet : 300 | Jeux : 100 | Salle : 200', 'Coût du projet sum'],
    ['Jeux : 100 | Coût de l’action : 999 | Salle : 200', 'Coût de l’action sum'],
    ['Jeux : 100 | Le budget global : 300 | Salle : 200', 'Le budget global sum'],
    ['Jeux : 100 | Enveloppe totale (2027) : 300 | Salle : 200', 'Enveloppe totale (2027) sum'],
    ['Jeux : 100 | Montant à financer : 300 | Salle : 200', 'Montant à financer sum'],
    ['Jeux : 100 | En tout : 300 | Salle : 200', 'En tout sum'],
    ['Coût du projet : 300', null],
    ['Coût du projet A : 300 | Jeux : 100', null],
    ['Coût du projet : 900 | Budget de l’action : 300 | Jeux : 100', null],
    ['Coût du projet : 900 | Budget de l’action : 1000 | Jeux : 100', 'Budget de l’action sum'],
    ['Jeux : 100 | Frais : 600 | Salle : 200 | Livres : 300', 'Frais sum'],
    ['Jeux : 100 | Frais : 300 | Salle : 200', null],
    ['Jeux : 100 | Coût par famille : 300 | Salle : 200', null],
    ['Jeux : 100 | Salle : 200 | Montant : 310', 'Montant sum'],
    ['Jeux : 100 | Salle : 200 | La dépense : 310', 'La dépense sum'],
    ['Jeux : 100 | Salle : 200 | La recette : 310', 'La recette sum'],
    ['Jeux : 100 | Salle : 200 | Aide au budget : 310', null],
    ['Jeux : 100 | Salle : 200 | Coût : 310 | Lu et approuvé', 'Coût sum'],
    ['Coût A : 100 | Jeux : 200 | Coût B : 50', null],
    ['Jeux : 100 | Salle : 200 | Total Énergies : 50', null],
    ['Frais : 600 | Jeux : 100 | Livres : 300 | Sous-total : 400 | Salle : 200', 'Frais sum'],
    ['Coût du projet : 40 | Bénévolat : 40', null],
    ['', null],
  ])('« %s »: %s', (rows, total) => {
    expect(last(rows)).toBe(total);
  });

  it('adds what is in kind where its amount says so, each once', () => {
    const rows = 'Budget de l’action : 100 | Coût du projet : 340 | Jeux : 200 | Bénévolat : 40';
    const more = { 'dont repas': { inKind: true } };
    expect(last(rows)).toBe('Coût du projet sum');
    expect(last(`${rows} | dont repas : 20`, more)).toBe('Coût du projet sum');
  });

  it('is of the whole, whatever its amount, by its title alone', () => {
    const titled = (rows: string) => likelyTotal(itemsOf(rows), ({ name }) => name === 'plain')?.titled;
    expect(titled('Jeux : 100 | Salle : 200 | Coût du projet : 310')).toBe(true);
    expect(titled('Jeux : 100 | Salle : 200 | Coût : 310')).toBe(false);
    expect(titled('Jeux : 100 | Salle : 200 | Total des jeux : 300')).toBe(false);
  });

  it('is no total where it is an account, a fault or the reader’s own', () => {
    const rows = 'Jeux : 100 | Salle : 200 | Coût : 310';
    expect(last(rows, { Coût: { number: '60' } })).toBeNull();
    expect(last(rows, { Coût: { fault: 'cell' } })).toBeNull();
    expect(last(rows, { Coût: { own: true } })).toBeNull();
    const net = 'Jeux : 100 | Salle : 200 | Total net : 300';
    expect(last(net, { 'Total net': { fault: 'cell' } })).toBeNull();
    const among = 'Jeux : 100 | Frais : 600 | Salle : 200 | Livres : 300';
    expect(last(among, { Frais: { number: '60' } })).toBeNull();
    expect(last(among, { Frais: { fault: 'cell' } })).toBeNull();
    expect(last(among, { Frais: { own: true } })).toBeNull();
  });

  it('is no total where it is what is left to find', () => {
    const items = itemsOf('Jeux : 100 | Salle : 200 | Livres : 300 | Besoin de financement : 600');
    expect(likelyTotal(items, ({ cents }) => cents !== null)).toBeNull();
  });
});

describe('« Charges » under a pay', () => {
  const charges = (rows: string, more: Partial<Item> = {}) => {
    const item = payCharges(itemsOf(rows, { Charges: { told: true, ...more } })).at(-1);
    return item && `${item.name} ${item.told ? 'told' : 'untold'}`;
  };

  it.each(
    [
      ...['Salaire', 'Salaires', 'Coût salarial', 'Masse salariale', 'Rémunération', 'Traitement', 'Paie'],
      ...['Animatrice (brut)', 'Animatrice, net', 'Personnel', 'Salaires bruts', 'Rémunérations'],
    ].map((pay) => [`${pay} : 1000 | Charges : 300`]),
  )('are a line: « %s »', (rows) => {
    expect(charges(rows)).toBe('plain untold');
  });

  it.each([
    ['Salle : 1000 | Charges : 300', 'general told'],
    ['Salaire : 1000 | Charges : 1000', 'general told'],
    ['Salaire : 1000 | Charges : 1200', 'general told'],
    ['Charges : 300', 'general told'],
    ['Salaire : 1000 | Charges', 'section told'],
    ['Salaire : 1000 | Total charges : 300', 'general untold'],
    ['Salaire : 1000 | Charges du projet : 300', 'general untold'],
    ['Total des salaires : 1000 | Charges : 300', 'general told'],
    ['Brutus : 1000 | Charges : 300', 'general told'],
  ])('stay what they are: « %s » has %s', (rows, name) => {
    expect(charges(rows)).toBe(name);
  });

  it('stay what they are where this guide saved them, or the pay is of another face', () => {
    expect(charges('Salaire : 1000 | Charges : 300', { own: true })).toBe('general told');
    expect(charges('Salaire : 1000 | Charges : 300', { key: '2:0:2' })).toBe('general told');
  });
});

describe('a report of the page before', () => {
  const names = (rows: string, more: Readonly<Record<string, Partial<Item>>> = {}) =>
    carriedOver(itemsOf(rows, more))
      .map(({ name }) => name)
      .join(' ');

  it.each([
    ['Jeux : 100 | À reporter : 100 | Report : 100', 'plain subtotal subtotal'],
    ['Jeux : 100 | À reporter : 100 | Reports : 100', 'plain subtotal subtotal'],
    ['Jeux : 100 | À reporter : 100 | Titre | Report : 100', 'plain subtotal plain subtotal'],
    ['Jeux : 100 | À reporter : 100 | Report : 101', 'plain subtotal plain'],
    ['Jeux : 100 | Report : 100', 'plain plain'],
    ['Jeux : 100 | À reporter : 100 | Report photo : 100', 'plain subtotal plain'],
    ['Jeux : 100 | À reporter : 100 | Le report : 100', 'plain subtotal plain'],
    ['Jeux : 100 | À reporter : 100 | Salle : 100', 'plain subtotal plain'],
    ['Jeux : 100 | À reporter | Report', 'plain subtotal plain'],
  ])('is no line of its own: « %s »', (rows, found) => {
    expect(names(rows)).toBe(found);
  });

  it('is of its own side', () => {
    expect(names('À reporter : 100 | Report : 100', { Report: { side: 'resources' } })).toBe(
      'subtotal plain',
    );
  });
});

it('rates, dates and numbers under the last total are notes, where no money stands below', () => {
  const faults = (rows: string, more: Readonly<Record<string, Partial<Item>>>) =>
    withoutNotes(itemsOf(rows, more)).map(({ fault }) => fault);
  const more = {
    Taux: { fault: 'percentage' },
    Jour: { fault: 'date' },
    Siret: { fault: 'identifier' },
    Faux: { fault: 'cell' },
  } as const;
  expect(faults('Taux | Jeux : 5 | Total : 5 | Taux | Jour | Siret', more)).toEqual([
    'percentage',
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(faults('Jeux : 5 | Total : 5 | Taux | Salle : 3', more)).toEqual([null, null, 'percentage', null]);
  expect(faults('Jeux : 5 | Total : 5 | Taux | Faux', more)).toEqual([null, null, 'percentage', 'cell']);
  expect(faults('Jeux : 5 | Taux', more)).toEqual([null, 'percentage']);
});

it('what may be lent is in kind where the other side says the same, and asked elsewhere', () => {
  const rows = 'Prêt : 5 | Prêté : 5 | Don : 7';
  const maybe = { maybeInKind: true };
  const more = { Prêt: maybe, Prêté: { side: 'resources', plain: 'pret' }, Don: maybe } as const;
  expect(settledKinds(itemsOf(rows, more)).map(({ inKind, maybeInKind }) => [inKind, maybeInKind])).toEqual([
    [true, false],
    [false, false],
    [true, true],
  ]);
  expect(settledKinds(itemsOf('Prêt : 5', { Prêt: { ...maybe, inKind: true } }))[0]).toMatchObject({
    ...{ inKind: true, maybeInKind: false },
  });
});

describe('a row over others', () => {
  const heads = (rows: string, more: Readonly<Record<string, Partial<Item>>> = {}) =>
    headsIn(itemsOf(rows, more))
      .map(({ label }) => label)
      .join();

  it.each([
    ['Locaux : 300 | Salle : 100 | Bureau : 200 | Jeux : 50', 'Locaux'],
    ['Salle : 100 | Bureau : 200 | Locaux : 300 | Jeux : 50', 'Locaux'],
    ['Locaux : 301 | Salle : 100 | Bureau : 200 | Jeux : 50', 'Locaux'],
    ['Locaux : 302 | Salle : 100 | Bureau : 200 | Jeux : 50', ''],
    ['Locaux : 100 | Salle : 100', ''],
    ['Achats : 100 | Salle : 100', 'Achats'],
    ['LOCAUX : 100 | Salle : 100', 'LOCAUX'],
    ['CAF : 100 | Salle : 100', ''],
    ['Volet 1.1 : 100 | Salle : 100', 'Volet 1.1'],
    ['2027 : 100 | Salle : 100', ''],
    ['Locaux : 0,50 | Salle : 0,25 | Bureau : 0,25', ''],
  ])('is their sum: « %s » has « %s »', (rows, found) => {
    expect(heads(rows)).toBe(found);
  });

  it('of an account is over its own, or over rows without any', () => {
    const rows = 'Achats : 300 | Jeux : 100 | Livres : 200';
    expect(heads(rows, { Achats: { number: '60' }, Jeux: { number: '606' } })).toBe('Achats');
    expect(heads(rows, { Achats: { number: '60' }, Jeux: { number: '61' } })).toBe('');
  });

  it('by its account is left for its lines, where they agree or are part of it', () => {
    const numbered = (numbers: string) =>
      Object.fromEntries(numbers.split(' ').map((number) => [`n${number}`, { number }]));
    const over = (rows: string, numbers: string) => {
      const { over, conflicts } = classesOf(itemsOf(rows, numbered(numbers)));
      return [
        [...over].map(({ label }) => label).join(),
        conflicts
          .map(({ parent, under }) => `${parent.label} ${under.map(({ label }) => label).join()}`)
          .join(),
      ];
    };
    expect(over('n60 : 300 | n606 : 100 | n607 : 200', '60 606 607')).toEqual(['n60', '']);
    expect(over('n60 : 301 | n606 : 100 | n607 : 200', '60 606 607')).toEqual(['n60', '']);
    expect(over('n60 | n606 : 100', '60 606')).toEqual(['n60', '']);
    expect(over('n60 : 300 | n606 : 100', '60 606')).toEqual(['n60', 'n60 n606']);
    expect(over('n60 : 300 | n606 | n61 : 5', '60 606 61')).toEqual(['', '']);
    expect(over('n60 : 300 | n61 : 300', '60 61')).toEqual(['', '']);
    expect(over('n60 : 300 | Jeux : 300', '60')).toEqual(['n60', '']);
    expect(over('n60 : 300 | n606 : 300 | Jeux : 20', '60 606')).toEqual(['n60', '']);
    expect(over('n60 : 300 | Jeux : 20', '60')).toEqual(['', '']);
    expect(over('n60 : 300 | Total : 5 | n606 : 300', '60 606')).toEqual(['', '']);
    expect(over('n60 : 300 | dont : 5 | n606 : 300', '60 606')).toEqual(['n60', '']);
  });
});

describe('« Valeur totale » among contributions in kind', () => {
  const names = (rows: string, more: Readonly<Record<string, Partial<Item>>> = {}) =>
    withKindTotals(itemsOf(rows, { 'Valeur totale': { inKind: true }, ...more })).map(({ name }) => name);
  const last = (...how: Parameters<typeof names>) => names(...how).at(-1);

  it.each<[rows: string, name: string]>([
    ['Bénévolat : 100 | Bénévolat : 50 | Valeur totale : 150', 'subtotal'],
    ['Bénévolat : 100 | Bénévolat : 50 | Valeur totale : 151', 'subtotal'],
    ['Bénévolat : 100 | Bénévolat : 50 | Valeur totale : 151,01', 'plain'],
    ['Bénévolat : 100 | Valeur totale : 100', 'subtotal'],
    ['Valeur totale : 0', 'plain'],
    ['Jeux : 150 | Valeur totale : 150', 'plain'],
    ['Bénévolat : 150 | Valeur', 'plain'],
  ])('« %s » is %s', (rows, name) => {
    expect(last(rows)).toBe(name);
  });

  it('is of its own side', () => {
    const rows = 'Bénévolat A : 100 | Bénévolat B : 50 | Valeur totale : 150';
    expect(last(rows, { 'Bénévolat B': { side: 'resources' } })).toBe('plain');
    expect(last(rows, { 'Bénévolat B': { own: true } })).toBe('plain');
    expect(last(rows, { 'Valeur totale': { inKind: false } })).toBe('plain');
  });
});

it('what may be lent is in kind on one side where the other says the same', () => {
  const kinds = (...sides: Item['side'][]) =>
    settledKinds(
      itemsOf('Prêt : 90 | Prêt : 90').map((item, i) => ({
        ...item,
        side: sides[i] ?? 'charges',
        maybeInKind: true,
      })),
    ).map(({ inKind, maybeInKind }) => `${String(inKind)} ${String(maybeInKind)}`);
  expect(kinds('charges', 'resources')).toEqual(['true false', 'true false']);
  expect(kinds('charges', 'charges')).toEqual(['true true', 'true true']);
  expect(kinds('resources', 'resources')).toEqual(['true true', 'true true']);
});
