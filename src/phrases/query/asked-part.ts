import { fold } from '../../french/fold.ts';

/** A sentence in two: what it asks, and what it tells around. */
export interface Parts {
  asked: string;
  told: string;
}

// In fewer words, all are asked about.
const LONG = 8;
const CLAUSES = /[,;:.!?…]+(?=\s|$)|\s(?:mais|car|parce que)\s/;
const QUESTION =
  /(?:^|[^a-z])(?:est[- ]ce |comment |combien |(?:peu[tx]|pouvons|puis|faut)[- ](?:on|il|elle|nous|je) )|^(?:qu[ei][a-z]*|quand|ou) /;
// « On veut savoir si… ».
const INDIRECT = /(?:savoir|demand[a-z]+|c.est) si /;
// « Les billets sont-ils acceptés » has its subject first.
const INVERTED = /[a-z]-(?:t-)?(?:il|elle|on)s?(?![a-z])/;
const WISH =
  /(?:^|[^a-z])(?:je cherche|il (?:ne )?(?:me |nous |leur )?(?:faut|manque|reste)|c.est (?=[a-z]+ [a-z]+ qui )|(?:on|nous|je) (?:voudr|aimer|souhait)[a-z]+)/;
// « Comment le voir »: who, has been said before.
const SAID_BEFORE =
  /(?:^|[^a-z])(?:comment|ou|on|il|peu[a-z]+) (?:l['’]|l[a-z]{1,3} )[a-z]+(?:er|ir|re)(?![a-z])|ce que (?:cela|ca|c.est) /;

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
