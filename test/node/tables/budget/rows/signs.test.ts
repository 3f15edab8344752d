import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../../../src/tables/budget/layout.ts';
import type { Item } from '../../../../../src/tables/budget/rows/items/item.ts';
import {
  discountAsk,
  signed,
  signsAsk,
  takesAway,
  withoutHabit,
} from '../../../../../src/tables/budget/rows/signs.ts';
import { mayTakeAway } from '../../../../../src/tables/budget/rows/taken-away.ts';
import { comparedTo } from '../../../../../src/tables/budget/grid.ts';
import { itemsOf } from './small-items.ts';

type More = Readonly<Record<string, Partial<Item>>>;

const resources: Partial<Item> = { side: 'resources' };
/** « Salle -300 »: what each row comes to, `+` where it is of the resources, `'` where its minus was a habit. */
const shown = (items: readonly Item[]) =>
  items
    .map(
      ({ label, cents, side, turned }) =>
        `${label}${side === 'resources' ? '+' : ''} ${cents === null ? '' : String(cents / 100)}${turned ? '’' : ''}`,
    )
    .join(' | ');

describe('amounts that are all below zero', () => {
  const turned = (rows: string, more: More = {}) => shown(withoutHabit(itemsOf(rows, more)));

  it.each<[rows: string, more: More, said: string]>([
    ['Salle : -300 | Jeux : -40', {}, 'Salle 300’ | Jeux 40’'],
    ['Salle : -300', {}, 'Salle -300'],
    ['Salle : -300 | Jeux : 40', {}, 'Salle -300 | Jeux 40'],
    ['Salle : 300 | Jeux : 40', {}, 'Salle 300 | Jeux 40'],
    ['Salle : -300 | Remise : -40', {}, 'Salle -300 | Remise -40'],
    ['Salle : -300 | Jeux : -40 | Total : -340', {}, 'Salle 300’ | Jeux 40’ | Total 340’'],
    ['Salle : -300 | Jeux : -40 | Total : 340', {}, 'Salle 300’ | Jeux 40’ | Total 340'],
    ['Salle : -300 | Jeux : -40 | Résultat : -5', {}, 'Salle 300’ | Jeux 40’ | Résultat -5'],
    ['Salle : -300 | Jeux : -40 | Reste : -5', {}, 'Salle 300’ | Jeux 40’ | Reste -5'],
    ['Salle : -300 | Jeux : -40 | Thé : 0', {}, 'Salle 300’ | Jeux 40’ | Thé 0'],
    ['Salle : -300 | Jeux : -40 | Thé : -5', { Thé: { own: true } }, 'Salle 300’ | Jeux 40’ | Thé 5’'],
    // The other side keeps its own signs.
    ['Salle : -300 | Jeux : -40 | Don : 9', { Don: resources }, 'Salle 300’ | Jeux 40’ | Don+ 9'],
    [
      'Salle : 300 | Don : -9 | Caf : -8',
      { Don: resources, Caf: resources },
      'Salle 300 | Don+ -9 | Caf+ -8',
    ],
    [
      'Don : -9 | Caf : -8 | Ars : -7',
      { Don: resources, Caf: resources, Ars: resources },
      'Don+ 9’ | Caf+ 8’ | Ars+ 7’',
    ],
    [
      'Don : -9 | Caf : -8 | Total : -17',
      { Don: resources, Caf: resources, Total: resources },
      'Don+ 9’ | Caf+ 8’ | Total+ 17’',
    ],
    [
      'Don : -9 | Caf : -8 | Total : -17',
      { Don: resources, Caf: resources },
      'Don+ -9 | Caf+ -8 | Total -17',
    ],
    [
      'Don : -9 | Caf : -8 | Total : 17',
      { Don: resources, Caf: resources, Total: resources },
      'Don+ -9 | Caf+ -8 | Total+ 17',
    ],
    ['Salle : -3 | Jeux : -4 | Thé : 5', { Thé: { block: 1 } }, 'Salle 3’ | Jeux 4’ | Thé 5'],
    // What somebody gives, below zero among expenses above it, is taken away from them.
    ['Salle : 300 | Caf : -40', { Caf: { ...resources, guessed: true } }, 'Salle 300 | Caf -40'],
    [
      'Salle : -300 | Jeux : -5 | Caf : -40',
      { Caf: { ...resources, guessed: true } },
      'Salle 300’ | Jeux 5’ | Caf+ -40',
    ],
    ['Salle : 300 | Caf : 40', { Caf: { ...resources, guessed: true } }, 'Salle 300 | Caf+ 40'],
    [
      'Salle : -300 | Jeux : -5 | Total : 305 | Caf : -40',
      { Caf: { ...resources, guessed: true } },
      'Salle 300’ | Jeux 5’ | Total 305 | Caf+ -40',
    ],
    ['Don : 9 | Caf : -40', { Don: resources, Caf: { ...resources, guessed: true } }, 'Don+ 9 | Caf+ -40'],
    [
      'Don : 9 | Caf : -40',
      { Don: { ...resources, guessed: true }, Caf: { ...resources, guessed: true } },
      'Don+ 9 | Caf+ -40',
    ],
  ])('%s, %o: %s', (rows, more, said) => {
    expect(turned(rows, more)).toBe(said);
  });
});

describe('what the reader says of the signs', () => {
  const told = (rows: string, answer: (items: readonly Item[]) => Record<string, string>) => {
    const items = itemsOf(rows).map((item) => ({ ...item, sheet: 0, block: 0 }));
    return shown(signed(items, { answers: answer(items) } as unknown as Layout));
  };
  const all =
    (option: string) =>
    ([first]: readonly Item[]) => ({ [signsAsk(first as Item)]: option });

  it.each([
    ['plus', 'Salle 300 | Jeux 40 | Thé 0 | Total -260'],
    ['less', 'Salle 300 | Jeux -40 | Thé 0 | Total -260'],
    ['income', 'Salle 300 | Jeux+ 40 | Thé 0 | Total -260'],
    ['sides', 'Salle+ 300 | Jeux 40 | Thé 0 | Total -260'],
  ])('%s: %s', (option, said) => {
    expect(told('Salle : 300 | Jeux : -40 | Thé : 0 | Total : -260', all(option))).toBe(said);
  });

  it('of a discount alone', () => {
    const of = (option: string) =>
      told('Salle : 300 | Remise : 40', ([, item]) => ({ [discountAsk(item as Item)]: option }));
    expect(of('less')).toBe('Salle 300 | Remise -40');
    expect(of('plus')).toBe('Salle 300 | Remise 40');
  });

  it('is asked of one side of one sheet, or of one row', () => {
    expect(signsAsk({ sheet: 2, side: 'charges', block: 1 })).toBe('totals:signs:2:charges:1');
    expect(discountAsk({ key: '0:4:1' } as Item)).toBe('totals:less:0:4:1');
  });
});

/** Labels of a list, parted by commas, each with whether it is so. */
const each = (so: string, not: string): [label: string, is: boolean][] => [
  ...so.split(', ').map((label): [string, boolean] => [label, true]),
  ...not.split(', ').map((label): [string, boolean] => [label, false]),
];

it.each(
  each(
    'Remise, Rabais, Ristournes, Escompte, Avoir, Réductions, Déduction, Déduit, Remboursement, Annulation, Retenue, À retirer en moins, Trop-perçu, Trop perçus, Régularisation, Corrections, Ajustement, Abattement, Dégrèvement, Reversement, Reprise, Rendu, Rendue, Restitution, Geste commercial, Gestes commerciaux, Solde, Report à nouveau, Salle (remise)',
    'Salle, Remisage, Soldat, Réduit, Avoine',
  ),
)('« %s » takes away, below zero: %s', (label, is) => {
  expect(takesAway({ plain: comparedTo(label) } as Item)).toBe(is);
});

it.each(
  each(
    'Remise, Remises, Rabais, Ristourne, Escompte, Réduction, Déduction, Geste commercial, Rabais et remises, Remise / rabais, Remise commerciale, Remise fidélité, Remise exceptionnelle, Remise fournisseur, Remise client, Réduction adhérents, Remise tarifaire, Remise quantité, Remise accordée, Remise obtenue, Remise consentie, Remise sur facture, Remise de 10 %, Remise 10 %, Remise 10%, Remise 12,5 %, Remise 12,50 %, Rabais accordé, Rabais obtenu, Rabais consenti, Remise (10 %), Remise au client, Bon de réduction, Bons de réduction Carrefour, À déduire, À déduire : avoir, À retrancher, Moins : avance, Moins - avance, Moins les avoirs, Moins l’acompte, Moins une remise, Moins avoir, Avoir, Avoirs, Avoir sur facture, Avoir du fournisseur, Avoir n° 12, Avoir client, Avoir à déduire',
    'Remise des prix, Remise de la coupe, Remise du diplôme, Réduction du bruit, Réduction de l’empreinte, Salle, Moins de jeux, Avoir un enfant, Bon de commande, Une remise, Remise en forme, Remisage, Acompte, Prime',
  ),
)('« %s » may take away, above zero: %s', (label, is) => {
  expect(mayTakeAway({ plain: comparedTo(label), cents: 500, side: 'charges' } as Item)).toBe(is);
});

it('nothing takes away nothing', () => {
  expect(mayTakeAway({ plain: 'remise', side: 'charges', cents: 0 } as Item)).toBe(false);
  expect(mayTakeAway({ plain: 'remise', side: 'charges', cents: -500 } as Item)).toBe(false);
  expect(mayTakeAway({ plain: 'remise', side: 'charges', cents: null } as Item)).toBe(false);
});
