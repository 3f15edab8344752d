import { fold } from '../../french/fold.ts';

/** A sentence in two: what it asks, and what it tells around. */
export interface Parts {
  asked: string;
  told: string;
}

// In fewer words, all are asked about.
const LONG = 8;
const CLAUSES = /[,;:.!?…]+(?=\s|$)|\s(?:mais|car|parce que|puisque|alors que)\s/u;
const QUESTION =
  /(?:^|\P{L})(?:est[- ]ce qu|comment |combien |y a[- ]t|(?:peu[tx]|pouvons|puis|faut|doit)[- ](?:on|il|elle|nous|je) )|^(?:qui|quand|quoi|que|quel\p{L}*|ou) /u;
// « Les billets sont-ils acceptés » has its subject first.
const INVERTED = /\p{L}-(?:t-)?(?:ils?|elles?|on)(?!\p{L})/u;
const WISH =
  /(?:^|\P{L})(?:je cherche|il (?:me |nous |leur )?(?:faut|manque)|(?:on|nous|je) (?:voudr|aimer|souhait)\p{L}+|besoin d)/u;
// « Comment le voir »: who, has been said before.
const SAID_BEFORE =
  /(?:^|\P{L})(?:comment|ou|on|peu\p{L}+|il|elle|nous|je|qui) (?:l['’]|(?:la|les?|lui|leur|y|en) )\p{L}+(?:er|ir|re)(?!\p{L})/u;

/** What a long sentence asks, by its question, else by its wish; null when it only asks, or only tells. */
export function askedPart(query: string): Parts | null {
  if (query.trim().split(/\s+/).length < LONG) return null;
  const clauses = fold(query).split(CLAUSES);
  for (const ways of [[QUESTION, INVERTED], [WISH]]) {
    const parts = { asked: '', told: '' };
    for (const clause of clauses.map((text) => text.trim())) {
      const way = ways.find((one) => one.test(clause));
      const from = way === undefined ? clause.length : way === INVERTED ? 0 : clause.search(way);
      parts.told += clause.slice(0, from) + ' ';
      parts.asked += (way === WISH ? clause.slice(from).replace(WISH, '') : clause.slice(from)) + ' ';
    }
    if (parts.asked.trim() !== '') return SAID_BEFORE.test(parts.asked) ? null : parts;
  }
  return null;
}
