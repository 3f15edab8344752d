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
  /(?:^|[^a-z])(?:est[- ]ce |comment |combien |quand (?=[a-z]+-)|(?:peu[tx]|pouvons|puis|do[iv][a-z]+)[- ](?:on|nous|je) |faut[- ]il )|^(?:(?:jusqu.|a partir )?(?:a|de|dans|pour|sur|avec|en) )?(?:qu[ei][a-z]*|quand|ou) /;
// « On veut savoir si… ».
const INDIRECT = /(?:savoir|sai[st] pas|demand[a-z]+|c.est) si /;
// « Les billets sont-ils acceptés » has its subject first.
const INVERTED = /[a-z]-(?:t-)?(?:il|elle|on)s?(?![a-z])/;
const WISH =
  /(?:^|[^a-z])(?:je cherche|il (?:ne )?(?:me |nous |leur )?(?:faut|manque|reste)|c.est (?=[a-z]+ [a-z]+ qui )|[a-z]+ (?:voudr|aimer|souhait)(?![a-z]*nt)[a-z]+)/;
// « Comment le voir »: who, has been said before. « Leur payer le taxi » says what.
const SAID_BEFORE =
  /(?:^|[^a-z])(?:comment|ou|on|il|je|qui|caf|fonds|(?:peu|doi)[a-z]+) (?:l['’]|l[a-z]{1,3} )[a-z]*(?:er|ir|re|met|compte|paie|trouve)(?![a-z]| (?:l|une? |de))|compter leurs? |qui (?:peut )?(?:m['’]|nous )aide|ce que (?:cela|ca|c.est) /;
// « Quel volet »: what is told is what decides.
const WHICH = /(?:dans |sur )?quels? (?:volet|fiche|axe)s?(?: (?:[a-z]+ )?choisir)?/;
// What surrounds a thing comes before it: « pour une conférence, la psychologue… ».
const AROUND = /^(?:pour|pendant|lors|avec|apres|avant) /;

/**
 * What a long sentence asks, by its question, else by its wish, else by what it opposes to the rest, else by what it does not
 * tell as a frame; nothing when it only asks, or only tells, or when what it asks `says` nothing: « est-ce possible ».
 */
export function askedPart(query: string, says: (asked: string) => boolean): Parts {
  const folded = fold(query);
  if (query.trim().split(/\s+/).length < LONG) return { asked: '', told: '' };
  const text = folded.replace(WHICH, '');
  const clauses = text.split(CLAUSES).map((clause) => clause.trim());
  for (const ways of [[INDIRECT, QUESTION, INVERTED], [WISH]]) {
    const parts = { asked: '', told: '' };
    for (const clause of clauses) {
      const way = ways.find((one) => one.test(clause));
      const from = way === undefined ? clause.length : way === INVERTED ? 0 : clause.search(way);
      parts.told += clause.slice(0, from) + ' ';
      parts.asked += clause.slice(from).replace(WISH, '').replace(INDIRECT, '') + ' ';
    }
    if (says(parts.asked) && !SAID_BEFORE.test(parts.asked)) return parts;
  }
  const [before = '', ...opposed] = text.split(/\smais\s/);
  if (says(opposed.join(' '))) return { asked: opposed.join(' '), told: before };
  const isAround = (clause: string) => AROUND.test(clause) || SAID_BEFORE.test(clause);
  const frames = clauses.filter(isAround);
  const rest = clauses.filter((clause) => !isAround(clause));
  // What was said before was said last.
  const named = clauses.filter((clause) => !SAID_BEFORE.test(clause));
  const last = named.length < clauses.length ? named.findLast(says) : undefined;
  if (last !== undefined) return { asked: last, told: clauses.filter((clause) => clause !== last).join(' ') };
  return (frames.length > 0 || text !== folded) && says(rest.join(' '))
    ? { asked: rest.join(' '), told: frames.join(' ') }
    : { asked: '', told: '' };
}

/** Whether a question is which strand a project is in. */
export function asksWhich(query: string): boolean {
  return WHICH.test(fold(query));
}

// « Est-ce que le goûter est pris en charge »: an expense is asked about.
const PAID =
  /(?:^|[^a-z])(?:pa[iy]e|financ|rembours|pris[es]* en charge|prend[a-z]* en charge|accept|eligib|compt(?:e|er|ent|ee?s?)(?![a-z])|valoris|factur|pass(?:e|ent)(?![a-z])|demander (?:l[ea]s?|des|une?|du) |achet|louer|est-ce possible)/;

/** Whether a question is whether something is paid. */
export function asksPay(query: string): boolean {
  return PAID.test(fold(query));
}
