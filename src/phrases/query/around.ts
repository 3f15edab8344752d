import { singular } from '../../french/stem.ts';

/** Words around a thing that don’t change what it is: they say that it is paid, how much, how big. */
const AROUND = new Set(
  (
    'depense frais cout prix tarif montant budget remboursement rembourser prise charge grand grande petit petite nouveau ' +
    'nouvelle ancien autre premier euro achat achete acheter payer vente besoin voudrait question ticket billet place deux ' +
    'trois quatre cinq six dix nombre minimum caf fonds mois trimestre finance financer ' +
    'financable pris accepte possible eligible obligatoire cherche condition devis fin annee midi occasion contrat'
  )
    .split(' ')
    .map(singular),
);
const FIGURE = /^\d+$/;

/** Whether a word only says that a thing is paid, how many, how big. */
export function isAround(word: string): boolean {
  return FIGURE.test(word) || AROUND.has(singular(word));
}
