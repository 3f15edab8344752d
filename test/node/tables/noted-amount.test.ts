import { describe, expect, it } from 'vitest';
import { cellAmount } from '../../../src/tables/cell-amount.ts';
import { notedAmount } from '../../../src/tables/noted-amount.ts';

const all = <T>(texts: string, what: T): [text: string, what: T][] =>
  texts.split(' | ').map((text): [string, T] => [text, what]);

describe('what a cell is instead of an amount', () => {
  it.each([
    ...all('=A1 | =SOMME(A1:A2)', 'formula'),
    ...all('#REF! | #DIV/0! | #N/A | #VALEUR! | Err:502 | err : 5', 'cell-error'),
    ...all(
      '12k | 12 K€ | 12 m | 3 M€ | 2 milliers | 2 millier | 1 million | 2 millions € | 2 k€ ttc | 2 k€ ht | 12 k eur | 12 k euro | 2 k€ environ',
      'thousands',
    ),
    ...all('10 % | 10% | 7,5 %', 'percentage'),
    ...all('12/03/2027 | 1.3.27 | 12-03-2027 | 2027-03-12', 'date'),
    ...all(
      '25 € / h | 25 €/mois | 25 eur par jour | 25 euros par an | 25 par semaine | 25 € (par heure) | 25 € /j | 25 €/séance | 25/personne | 25 euro/pers | 25 €/unité | 0,5 €/km | 5 € par enfant',
      'rate',
    ),
    ...all('3 x 120 | 3×120 | 3*120 | 3+120 | 3 = 120 | 3 € x 12 | 12 / 3 | 12 €/3', 'calculation'),
    ...all(
      '300 à 400 | 300 € ou 400 € | 300 et 400 | 300 - 400 | 300 – 400 | 300 ; 400 | 300 € dont 40 | 300 (dont 40)',
      'several',
    ),
    ...all(
      '$300 | 300 $ | £ 30 | 300 CHF | 300 usd | 30 GBP | 30 cad | 30 jpy | 30 XOF | 30 xaf | 30 mad | 30 dzd | 30 tnd | 30 franc | 30 francs | 30 F CFA | 30 xpf | 30 dollars | 30 dollar',
      'currency',
    ),
    ...all('Salle | Voyage en dollars | une salle et une autre pour les enfants du quartier', 'not-a-number'),
    ...all('Salle payée en dollars pour 12 dollars', 'currency'),
  ])('« %s » is %s', (text, error) => {
    expect(cellAmount(text)).toEqual({ error });
  });

  it.each([
    ...all('néant | NEANT | rien | sans | n/a | na | s.o. | so | s.o | n.c. | nc | / | x | X', 'empty'),
    ...all('néant absolu | rien du tout | xx | son | // | nce', 'not-a-number'),
  ])('« %s » is %s', (text, error) => {
    expect(cellAmount(text)).toEqual({ error });
  });

  it.each(
    all(
      'gratuit | gratuite | gratuits | offert | offertes | sans frais | à titre gratuit | mis à disposition | pm | p.m. | Pour mémoire',
      0,
    ),
  )('« %s » is free', (text, cents) => {
    expect(cellAmount(text)).toEqual({ cents });
  });

  it('is no number past two hundred characters, whatever they are', () => {
    expect(cellAmount(`${' '.repeat(300)}12 €`)).toEqual({ cents: 1_200 });
    expect(cellAmount(`${'0'.repeat(199)}1`)).not.toEqual({ error: 'not-a-number' });
    expect(cellAmount(`${'0'.repeat(200)}1`)).toEqual({ error: 'not-a-number' });
    expect(cellAmount(`${' '.repeat(1_000)}12 €`)).toEqual({ error: 'not-a-number' });
  });
});

describe('an amount with something around it', () => {
  it.each([
    ...all(
      '+12 | env 12 | env. 12 | environ 12 | ~12 | ≈ 12 | soit 12 | ttc : 12 | TTC 12 | max 12 | max. 12 | maximum 12 | ≤ 12',
      1_200,
    ),
    ...all(
      '12* | 12 ** | 12 € *** | 12¹ | 12 € ² | 12 (1) | 12 (a) | 12 (*) | 12 (**) | 12 (estimé) | 12 (estimée) | 12 (estimation) | 12 (devis) | 12 (prévu) | 12 (prévue) | 12 (ttc) | 12 (ht) | 12 environ | 12 max | 12 max. | 12 maximum',
      1_200,
    ),
    ...all('12 €uro | 12 €uros | 12€00 | 12 € 00', 1_200),
    ...all('１２,００', 1_200),
  ])('« %s » is %s', (text, cents) => {
    expect(cellAmount(text)).toEqual({ cents });
  });

  it.each(all('12€000 | 12 (12) | (1) 12 a | 12 (ab)', null))('« %s » is none', (text) => {
    expect('cents' in cellAmount(text) && cellAmount(text)).not.toEqual({ cents: 1_200 });
  });

  it('written as a number is read to the cent, and one below nothing as what it takes away', () => {
    expect(cellAmount(12.345)).toHaveProperty('error');
    expect(cellAmount(-12)).toEqual({ cents: -1_200 });
    expect(cellAmount(-0)).toEqual({ cents: 0 });
    expect(cellAmount(null)).toEqual({ error: 'empty' });
  });
});

describe('an amount that words follow', () => {
  it.each(
    all(
      '12 € demandé | 12 € demandés | 12 sollicités | 12 accordée | 12 € acquis | 12 obtenus | 12 notifié | 12 € attribués | 12 votée | 12 € prévus | 12 prévisionnel | 12 estimé | 12 € joint | 12 € signé | 12 confirmé | 12 € reçu | 12 attendues | 12 net | 12 € brut | 12 € de taxes | 12 € TVA comprise | 12 € tva incluse | 12 devis | 12 facture | 12 € env | 12 € en attente | 12 € à confirmer | 12 en cours | 12 € en cours, devis signé. | 12 € (devis du 12/03) | 12 € facture n° 12 | 12 € (bon de commande 7) | 12 € convention 2027 | 12 € TTC (TVA 20 %) | 12 € TTC dont la TVA à 5,5 % incluse | 12 € (Caf) | 12 € soit 3 x 4 € | 12 € (2 séances x 6) | 12 € 3 * 4,00 | 12 € (3×4 euros) | 12 € (2 à 6) | 12 T.T.C. | 12 € h.t',
      true,
    ),
  )('« %s » is surely so much', (text, sure) => {
    expect(notedAmount(text)).toEqual({ cents: 1_200, sure });
  });

  it.each(
    all(
      '12 € par mois | 12 chaque | 12 € chacun | 12 € l’unité | 12 les deux | 12 la pièce | 12 € mensuels | 12 € l’heure | 12 h de jeux | 12 jours de jeux | 12 séances de jeux | 12 personnes | 12 participants | 12 enfants | 12 familles | 12 € en moins | 12 € déduits | 12 € de remise | 12 € remboursés | 12 € dont 3 de jeux | 12 € hors taxes | 12 € sauf jeux | 12 € ou plus | 12 € annuels | 12 € trimestriels | 12 € demi-tarif | 12 € la moitié | 12 dollars | 12 mille | 12 € non payés | 12 € refusés | 12 € annulés | 12 € aller-retour | 12 km | 12 nuits | 12 repas | 12 € + frais | 12 € (4 x 4) | 12 € (2 séances x 5) | 12 (Achats) | 12 jeux | 12 € de jeux | 12 € 40 jeux | 12 € (ou presque)',
      false,
    ),
  )('« %s » begins by an amount, and may mean another', (text, sure) => {
    expect(notedAmount(text)).toEqual({ cents: 1_200, sure });
  });

  it.each(
    all(
      'chacun | chacune | à l’un | à l’une | la pièce | deux pièces | l’unité | unitaire | mensuel | mensuelle | une heure | huit heures | un jour | dix jours | une séance | six séances | une semaine | dix semaines | une personne | dix personnes | un participant | dix participants | un enfant | dix enfants | une famille | dix familles | déduit | à déduire | une remise | remises | rembours | remboursé | un avoir | avoirs | un an | deux ans | annuel | annuelle | trimestre | par trimestre | trimestriel | demi | demie | un dollar | dollars | un franc | francs | un millier | milliers | un million | millions | refus | refusé | annul | annulé | une nuit | nuits',
      false,
    ).map(([words, sure]) => [`12 € (${words})`, sure] as const),
  )('« %s » may be the price of one, a part, or what is not paid', (text, sure) => {
    expect(notedAmount(text)).toEqual({ cents: 1_200, sure });
  });

  it.each([
    ...all(
      '12€ demandé | 12 euro demandé | 12 euros demandés | 12 eur demandé | 12 ht demandé | 12 € de taxe | 12 € TTC (TVA20 %) | 12 € TTC (TVA 20%) | 12 € devis n°7 | 12 € 3 x 4 euro',
      true,
    ),
    ...all(
      '12 € devis jeux | 12 € TTC (TVA 20 %) jeux | 12 € TTC jeux TVA 20 % | 12 € jeux devis 7 | 12 € devis 7 jeux | 12 € jeux 3 x 4 | 12 € 3 x 4 jeux | 12 € jeux (demandé) | 12 € (demandé) jeux | 12 europe demandé | 12 euronet demandé',
      false,
    ),
  ])('« %s » is all of its words: %s', (text, sure) => {
    expect(notedAmount(text)).toEqual({ cents: 1_200, sure });
  });

  it('is no year among longer figures', () => {
    expect(notedAmount('12027 demandés')).toEqual({ cents: 1_202_700, sure: true });
    expect(notedAmount('20271 demandés')).toEqual({ cents: 2_027_100, sure: true });
    expect(notedAmount('2027(prévisionnel)')).toBeNull();
  });

  it.each(all('12 € a | Salle 12 € demandé | ,12 € demandé', null))('« %s » is none', (text, none) => {
    expect(notedAmount(text)).toBe(none);
  });

  it.each(all('2027 (prévisionnel) | 1998 demandé | Salle 12 | 12 | 12 € | 12 € . | 12 ! | x', null))(
    '« %s » is none',
    (text, none) => {
      expect(notedAmount(text)).toBe(none);
    },
  );

  it('may be a year in euros', () => {
    expect(notedAmount('2027 € demandés')).toEqual({ cents: 202_700, sure: true });
    expect(notedAmount('2127 demandés')).toEqual({ cents: 212_700, sure: true });
  });
});
