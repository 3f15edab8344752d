import type { Recall } from '../../schemas/rules/recall.ts';
import type { Strand } from '../../schemas/strand.ts';
import type { Condition } from '../checklist/conditions.ts';
import type { Note } from '../checklist/notes.ts';
import type { ChangeGroup } from '../decision/change-groups.ts';
import type { StripCell } from '../ways/strand-strip.ts';
import type { Mark } from '../decision/verdict-marks.ts';
import { groupBy } from '../group-by.ts';
import type { Places, StrandName } from '../rules-data.ts';

/** An answer as a reader meets it: what the page draws, what is copied from it, and the text of all answers. */
export interface Card {
  mark: Mark;
  /** The answer, in a few words. */
  title: string;
  /** The strand that it is about, where that is what was asked. */
  strand?: StrandName | undefined;
  /** What it is the answer to. */
  subject: string;
  /** A machine-readable name of the answer: the verdict and its reason, or the fit. */
  answer: string;
  /** Said under the title, without changing it. */
  notes: readonly Note[];
  /** Where the facts behind the notes stand. */
  places: Places;
  /** The gestures that stand under the answer, the first of them first. */
  doors: readonly Door[];
  /** The same thing in each of the strands, where one is known. */
  strip?: readonly StripCell[];
  /** In their order, none of them empty. */
  parts: readonly CardPart[];
}

/** A page of the site, without its base path. */
export interface Door {
  path: string;
  label: string;
}

/** What a part holds; each kind is drawn, and written, in its own way. */
export type PartBody =
  | { kind: 'lines'; lead?: string; lines: readonly string[] }
  | { kind: 'conditions'; conditions: readonly Condition[] }
  /** What the annexe asks besides of the action. */
  | { kind: 'recalls'; recalls: readonly Recall[] }
  | { kind: 'changes'; groups: readonly ChangeGroup[] }
  /** Messages to the Caf, each complete in itself. */
  | { kind: 'ask'; messages: readonly string[] }
  /** Other strands to look at, and when. */
  | { kind: 'neighbours'; neighbours: readonly { strand: Strand; name: string; when: string }[] }
  /** Strands that answer alike, each of which leads to its own card. */
  | {
      kind: 'strands';
      mark: Mark;
      strands: readonly { strand: Strand; name: string }[];
      lines: readonly string[];
    }
  /** What to do now: in words, then pages of the site. */
  | { kind: 'next'; lines: readonly string[]; doors: readonly Door[] }
  | { kind: 'sources'; sources: readonly Source[] };

export type CardPart = { title: string } & PartBody;

/** A place of the annexe, and the facts that stand there. */
export interface Source {
  place: string;
  ids: readonly string[];
}

/** The headings that only a card has; those of every verdict are `PART_TITLES`. */
export const CARD_TITLES = {
  dates: 'Les dates',
  know: 'Bon à savoir',
  recalls: 'Vérifiez aussi',
  yes: 'Pour que ce soit « oui »',
  changes: 'Ce qui changerait la réponse',
  leads: 'Où mène chaque réponse',
  neighbours: 'À regarder aussi',
  next: 'Et maintenant',
} as const;

/** A part with its title, or nothing where it would be empty; each line once. */
export function part(title: string, body: PartBody): CardPart[] {
  switch (body.kind) {
    case 'lines': {
      const lines = [...new Set(body.lines)];
      return lines.length > 0 || body.lead !== undefined ? [{ title, ...body, lines }] : [];
    }
    case 'ask': {
      const messages = [...new Set(body.messages)];
      return messages.length > 0 ? [{ title, kind: 'ask', messages }] : [];
    }
    case 'conditions':
      return body.conditions.length > 0 ? [{ title, ...body }] : [];
    case 'recalls':
      return body.recalls.length > 0 ? [{ title, ...body }] : [];
    case 'changes':
      return body.groups.length > 0 ? [{ title, ...body }] : [];
    case 'neighbours':
      return body.neighbours.length > 0 ? [{ title, ...body }] : [];
    case 'sources':
      return body.sources.length > 0 ? [{ title, ...body }] : [];
    default:
      return [{ title, ...body }];
  }
}

/** The places of some facts, each once: several facts may stand at the same. */
export function sourcesOf(cites: readonly string[], places: Places): Source[] {
  const byPlace = groupBy([...new Set(cites)], (id) => places[id] ?? id);
  return [...byPlace].map(([place, ids]) => ({ place, ids }));
}
