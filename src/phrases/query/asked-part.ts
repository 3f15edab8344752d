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
  /(?:^|\P{L})(?:est[- ]ce |comment |combien |(?:peu[tx]|pouvons|puis|faut)[- ](?:on|il|elle|nous|je) )|^(?:qu[ei]\p{L}*|quand|ou) /u;
// « On veut savoir si… ».
const INDIRECT = /(?:savoir|demand\p{L}+|c.est) si /u;
// « Les billets sont-ils acceptés » has its subject first.
const INVERTED = /\p{L}-(?:t-)?(?:il|elle|on)s?(?!\p{L})/u;
const WISH =
  /(?:^|\P{L})(?:je cherche|il (?:ne )?(?:me |nous |leur )?(?:faut|manque|reste)|c.est (?=\p{L}+ \p{L}+ qui )|(?:on|nous|je) (?:voudr|aimer|souhait)\p{L}+)/u;
// « Comment le voir »: who, has been said before.
const SAID_BEFORE =
  /(?:^|\P{L})(?:comment|ou|on|il|peu\p{L}+) (?:l['’]|l\p{L}{1,3} )\p{L}+(?:er|ir|re)(?!\p{L})|ce que (?:cela|ca|c.est) /u;

/**
 * What a long sentence asks, by its question, else by its wish, else by what it opposes to the rest; nothing when it only
 * asks, or only tells, or when what it asks `says` nothing: « est-ce possible ».
 */
export function askedPart(query: string, says: (asked: string) => boolean): Parts {
  const text = fold(query);
  const clauses = text.split(CLAUSES);
  if (query.trim().split(/\s+/).length >= LONG) {
    for (const ways of [[INDIRECT, QUESTION, INVERTED], [WISH]]) {
      const parts = { asked: '', told: '' };
      for (const clause of clauses.map((text) => text.trim())) {
        const way = ways.find((one) => one.test(clause));
        const from = way === undefined ? clause.length : way === INVERTED ? 0 : clause.search(way);
        parts.told += clause.slice(0, from) + ' ';
        parts.asked += clause.slice(from).replace(WISH, '').replace(INDIRECT, '') + ' ';
      }
      if (says(parts.asked) && !SAID_BEFORE.test(parts.asked)) return parts;
    }
    const [told = '', ...asked] = text.split(/\smais\s/);
    if (says(asked.join(' '))) return { asked: asked.join(' '), told };
  }
  return { asked: '', told: '' };
}
