import type { AmountColumns } from './amount-columns.ts';

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

/** The face of a table that this guide saved, to be read as it stands, whatever its labels look like; null for another. */
export function ownFace(titles: readonly string[]) {
  const found = OWN.find((own) => own.titles.every((title, i) => titles[i] === title));
  if (!found) return null;
  return {
    ...{ ...found.columns, labels: [0], amounts: AMOUNT, side: found.side },
    ...{ sides: null, inKind: false, named: null, sure: true },
  };
}
