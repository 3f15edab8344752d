import { expect, it } from 'vitest';
import { mendDouble } from '../../../../src/tables/text/mend-double.ts';

it.each([
  '\ufeff"Dépense";"Montant";"Catégorie";"Volet";"Réponse"\r\n"┬© GoÃ»ters";50;;;',
  'Dépense\tMontant\tCatégorie\tVolet\tRéponse\tQuestion à poser\nGoÃ»ters\t50',
  '"Ressource";"Montant";"Compte";"Compté"\r\n"CafÃ©";50;;"Oui"\r\n',
])('leaves as it was typed what this guide saved: %j', (text) => {
  expect(mendDouble(text)).toEqual({ text, mended: false });
});

it.each([
  [
    'DÃ©pense;Montant;CatÃ©gorie;Volet;RÃ©ponse\nGoÃ»ters;50',
    'Dépense;Montant;Catégorie;Volet;Réponse\nGoûters;50',
  ],
  ['Ressource;Montant;Compte;ComptÃ©\nCafÃ©;50', 'Ressource;Montant;Compte;Compté\nCafé;50'],
  ['Dépense;Montant\nGoÃ»ters;50', 'Dépense;Montant\nGoûters;50'],
  ['CafÃ© Ã  300;5', 'Café à 300;5'],
  ['Câ\u0080\u0099est le cafÃ©', 'C’est le café'],
  ['GoÃƒÂ»ters;50', 'Goûters;50'],
  ['Caf√© √† 300', 'Café à 300'],
  ['Caf√© Ã  300', 'Café Ã  300'],
])('mends it where its titles were lost, and another table: %j', (text, right) => {
  expect(mendDouble(text)).toEqual({ text: right, mended: true });
});

it.each(['Ã  300;5', 'Créée à Noël;5', 'Soirée « jeux » – 5 €'])(
  'leaves as it is what was read well: %s',
  (text) => {
    expect(mendDouble(text)).toEqual({ text, mended: false });
  },
);
