import { count } from '../../french/plural.ts';
import { MOST_LABEL, MOST_TEXT, MOST_VALUES } from '../work/bounds.ts';
import type { Part } from '../work/part.ts';
import type { PlainReader } from '../work/plain-reader.ts';

/** The most that an evaluation holds: what is written stays within it, and what is read is cut to it, and said. */
export const MOST_INDICATORS = 100;
export const MOST_SESSIONS = 200;

/** An indicator that the sponsor adds to those of the annexe. */
export interface OwnIndicator {
  id: string;
  kind: 'quantitatif' | 'qualitatif';
  label: string;
}

/** One meeting of the action: what was counted or heard there, indicator id → value as typed. */
export interface Session {
  id: string;
  /** Its date or its name, as typed. */
  label: string;
  values: Readonly<Record<string, string>>;
}

export interface EvaluationWork {
  strand: string | null;
  /** The annexe's indicators that the sponsor leaves out. */
  leftOut: string[];
  own: OwnIndicator[];
  sessions: Session[];
  /** What is said once for the whole project, indicator id → value as typed. */
  overall: Readonly<Record<string, string>>;
}

export const evaluationPart: Part<EvaluationWork> = {
  empty: { strand: null, leftOut: [], own: [], sessions: [], overall: {} },
  read: (part) => {
    const ids: string[] = [];
    const own = part.list('own', 'i', MOST_INDICATORS, (each) => {
      const indicator = ownIndicator(each);
      ids.push(indicator.id);
      return indicator;
    });
    const rename = renaming(ids, own);
    return {
      strand: part.strand('strand'),
      leftOut: part.ids('leftOut', MOST_INDICATORS),
      own,
      sessions: part
        .list('sessions', 's', MOST_SESSIONS, session)
        .map((each) => ({ ...each, values: rename(each.values) })),
      overall: rename(part.texts('overall', MOST_VALUES, MOST_TEXT)),
    };
  },
  words: ({ strand, own, sessions }) => {
    if (sessions.length > 0) return count(sessions.length, 'séance');
    return strand !== null || own.length > 0 ? 'une évaluation commencée' : '';
  },
};

/** What was collected follows its indicator, when that one was given another id. */
function renaming(before: readonly string[], own: readonly OwnIndicator[]) {
  const now = new Map<string, string>();
  // The first of an id keeps it, where it is one of ours: what was collected stays with it.
  own.forEach(({ id }, i) => {
    const old = before[i] ?? '';
    if (!now.has(old)) now.set(old, id);
  });
  return (texts: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [now.get(id) ?? id, text]));
}

function ownIndicator(part: PlainReader): OwnIndicator {
  return {
    id: part.id('id') ?? '',
    kind: part.raw('kind') === 'qualitatif' ? 'qualitatif' : 'quantitatif',
    label: part.text('label', MOST_LABEL),
  };
}

function session(part: PlainReader): Session {
  return {
    id: part.id('id') ?? '',
    label: part.text('label', MOST_LABEL),
    values: part.texts('values', MOST_VALUES, MOST_TEXT),
  };
}
