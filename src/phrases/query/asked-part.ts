import { fold } from '../../french/fold.ts';

/** A sentence in two: what it asks, and what it tells around. */
export interface Parts {
  asked: string;
  told: string;
}

// In fewer words, all are asked about.
const LONG = 8;
const CLAUSES = /[,;:.!?…]+(?=\s|$)|\s(?:mais|car|parce que)\s/u;
const QUESTION =
  /(?:^|\P{L})(?:est[- ]ce qu|comment |combien |(?:peu[tx]|pouvons|puis|faut)[- ](?:on|il|elle|nous|je) )|^(?:qu[ei]\p{L}*|quand|ou) /u;
// « Les billets sont-ils acceptés » has its subject first.
const INVERTED = /\p{L}-(?:t-)?(?:il|elle|on)s?(?!\p{L})/u;
const WISH =
  /(?:^|\P{L})(?:je cherche|il (?:me |nous |leur )?(?:faut|manque)|(?:on|nous|je) (?:voudr|aimer|souhait)\p{L}+)/u;
// « Comment le voir »: who, has been said before.
const SAID_BEFORE =
  /(?:^|\P{L})(?:comment|ou|on|peu\p{L}+) (?:l['’]|l\p{L}{1,3} )\p{L}+(?:er|ir|re)(?!\p{L})/u;

/** What a long sentence asks, by its question, else by its wish; nothing when it only asks, or only tells. */
export function askedPart(query: string): Parts {
  const clauses = fold(query).split(CLAUSES);
  if (query.trim().split(/\s+/).length >= LONG)
    for (const ways of [[QUESTION, INVERTED], [WISH]]) {
      const parts = { asked: '', told: '' };
      for (const clause of clauses.map((text) => text.trim())) {
        const way = ways.find((one) => one.test(clause));
        const from = way === undefined ? clause.length : way === INVERTED ? 0 : clause.search(way);
        parts.told += clause.slice(0, from) + ' ';
        parts.asked += clause.slice(from).replace(WISH, '') + ' ';
      }
      if (parts.asked.trim() !== '' && !SAID_BEFORE.test(parts.asked)) return parts;
    }
  return { asked: '', told: '' };
}
