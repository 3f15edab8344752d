import { plainWords } from '../french/words.ts';
import { singular } from '../french/stem.ts';

/** Words around a thing that don’t change what it is: they say that it is paid, how much, how big. */
const AROUND = new Set(
  plainWords(
    `frais coût prix tarif montant budget somme remboursement rembourser prise charge besoin
    euro euros grand grande petit petite nouveau nouvelle beau belle gros grosse ancien ancienne vieux vieille mini
    super autre autres certain premier première voudrait voudrions souhaite souhaitons aimerait aimerions pense pensons
    prévoit prévoyons prévu prévue faudrait achetons achète peut-on savoir question financer acheter payer commander
    partie part achat vente ticket billet place deux trois quatre cinq six sept huit neuf dix quinze vingt trente cent`,
  ).map(singular),
);
const FIGURE = /^\d+$/;

/** Whether a word only says that a thing is paid, how many, how big. */
export function isAround(word: string): boolean {
  return FIGURE.test(word) || AROUND.has(singular(word));
}
