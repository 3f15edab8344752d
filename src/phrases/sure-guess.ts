import { fold } from '../french/fold.ts';
import { isLittle, plainWords } from '../french/words.ts';
import { singular } from '../french/stem.ts';
import { OTHER_EXPENSE } from '../rules/expense-lists.ts';
import type { DoorIndex } from './door-index.ts';
import { rankDoors } from './find-doors.ts';

// Most of the label is said by the category, and no other says nearly as much.
const LEAST = 0.72;
const NEXT = 0.82;

/** Words that name no more than a person, a thing that may be asked about, or what has two places: sure only beside another. */
const ALONE = new Set(
  plainWords(
    `parloir timbres affranchissement cotisations mobilier meubles volontaire accessibilité vélo électrique rémunération
    éducateur éducatrice directeur directrice secrétaire coordinateur coordinatrice achat
    devis bénévole toboggan bateau piscine aquarium`,
  ).map(singular),
);
/** Words that lead to a category, though the annexe places the thing nowhere, or though they often mean another. */
const DOUBTFUL = new Set(
  plainWords(
    `droits chapiteau barnum poste sécurité peinture vacances photocopieur disposition crèche livraison massage`,
  ).map(singular),
);

// « Essence de la maman »: what one family pays may be an aid; « goûter des familles » is the action’s.
const ONE_FAMILY =
  /(?:du|de l[a’']|d[’']une?|pour (?:la|une?)) ?(?:parent|famille|maman|papa|[mp]ere|enfant)(?![a-z])/;

/** What the names of accounts say beside the thing. */
const OF_ACCOUNTS = new Set(
  plainWords('générale assimilés stockables affectées emplois imprimés').map(singular),
);

/**
 * The expense that a label can hardly but name: it says a whole phrase of it, to the letter but for plurals, and every
 * other is far behind. Null when there is a doubt, for a word that the guide does not know and that is no name, or when the label has several senses.
 */
export function sureGuess(index: DoorIndex, label: string): string | null {
  // Numbers are accounts, dates and quantities: they say nothing of the thing.
  const words = label.replace(/\d+/g, ' ');
  if (ONE_FAMILY.test(fold(words))) return null;
  const said = new Set(plainWords(words).map(singular));
  if ([...said].some((word) => DOUBTFUL.has(word))) return null;
  if ([...said].every((word) => ALONE.has(word) || isLittle(word))) return null;
  // « Prime au facteur »: nobody knows who that is here. « Courses Lidl » names a shop.
  const plain = plainWords(words.replace(/([\s'’-])\p{Lu}[\p{L}-]*/gu, '$1'));
  const known = (word: string) =>
    isLittle(word) || index.vocabulary.has(word) || OF_ACCOUNTS.has(singular(word));
  if (!plain.every(known)) return null;
  const [first, second] = rankDoors(index, words).filter(
    ({ door: { kind } }) => kind === 'depense' || kind === 'sens',
  );
  if (first?.door.kind !== 'depense' || first.door.id === OTHER_EXPENSE || first.score < LEAST) return null;
  if (second && second.score > first.score * NEXT) return null;
  const at = index.doors.indexOf(first.door);
  const terms = new Set(
    [...said].flatMap((word) =>
      index.vocabulary
        .read([word])
        .flatMap(({ meanings }) => meanings.flatMap((meaning) => (meaning.sure === 1 ? meaning.term : []))),
    ),
  );
  const phrases = [...terms].flatMap((term) => index.postings.get(term) ?? []);
  const whole = phrases.some(
    (phrase) =>
      phrase.doors.some((door) => door.at === at && door.direct === 1) &&
      phrase.terms.every((term) => terms.has(term)) &&
      // « Animatrice » alone tells who speaks, or who is paid.
      phrase.terms.some((term) => index.meaningOf(term) === 1),
  );
  return whole ? first.door.id : null;
}
