import { fold } from '../../../french/fold.ts';
import type { AmountColumns } from './amount-columns.ts';

/** The columns in which a saved line keeps what the others do not say of it. */
export const SAVED_TITLES = {
  budgetStrand: 'Volet du budget',
  ownStrand: 'Volet propre à la ligne',
  answers: 'Réponses données',
} as const;

export type SavedTexts = Record<keyof typeof SAVED_TITLES, string>;

/** A table that this guide saved: what its first titles are, where its columns stand, and the one that every line fills. */
const OWN = [
  {
    titles: ['depense', 'montant', 'categorie', 'volet', 'reponse'],
    columns: { account: 7, category: 2, strand: 3, own: 4 },
    side: 'charges',
  },
  {
    titles: ['ressource', 'montant', 'compte', 'compte'],
    columns: { account: 2, category: null, strand: null, own: 3 },
    side: 'resources',
  },
] as const;

const AMOUNT: AmountColumns = { options: [], chosen: 1, asked: false };

/** What a saved line says in those columns, where its table has them. */
export function savedTexts(titles: readonly string[], textIn: (column: number) => string): SavedTexts | null {
  const read = (key: keyof typeof SAVED_TITLES) => {
    const column = titles.indexOf(fold(SAVED_TITLES[key]));
    return column === -1 ? null : textIn(column);
  };
  const [budgetStrand, ownStrand, answers] = [read('budgetStrand'), read('ownStrand'), read('answers')];
  return budgetStrand === null || ownStrand === null
    ? null
    : { budgetStrand, ownStrand, answers: answers ?? '' };
}

/** The face of a table that this guide saved, to be read as it stands, whatever its labels look like; null for another. */
export function ownFace(titles: readonly string[]) {
  const found = OWN.find((own) => own.titles.every((title, i) => titles[i] === title));
  if (!found) return null;
  return {
    ...{ ...found.columns, labels: [0], amounts: AMOUNT, side: found.side },
    ...{ sides: null, inKind: false, named: null, sure: true },
  };
}
