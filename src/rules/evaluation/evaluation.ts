import { figure } from '../../french/plural.ts';
import { textAt } from '../work/bounds.ts';
import type { Indicator, Indicators } from '../../schemas/annexe/indicator.ts';
import type { EvaluationWork, Session } from './evaluation-part.ts';

/** An indicator that a project follows: one of the annexe's, or the sponsor's own. */
export interface Followed extends Pick<Indicator, 'id' | 'label' | 'kind' | 'across' | 'of' | 'part'> {
  own: boolean;
  cites: readonly string[];
}

/** What the sessions say of one indicator; figures are whole hundredths, so that sums never drift. */
export interface Gathered {
  /** For the whole project; null while there is nothing to gather. */
  total: number | null;
  /** For one session, where it means something. */
  mean: number | null;
  /** How many cells hold something that is not a number. */
  unread: number;
}

const NOTHING: Gathered = { total: null, mean: null, unread: 0 };

/** Every indicator that may be followed in a strand: the annexe's, in its order, then the sponsor's own. */
function indicatorsOf(evaluation: EvaluationWork, list: Indicators | undefined): Followed[] {
  const listed = list?.indicators.map((indicator) => ({ ...indicator, own: false })) ?? [];
  const own = evaluation.own.map(({ id, label, kind }): Followed => {
    const across = kind === 'quantitatif' ? ('sum' as const) : undefined;
    return { id, label, kind, ...(across && { across }), own: true, cites: [] };
  });
  return [...listed, ...own];
}

/** Those that are followed: the sponsor left the others out. */
export function followedIndicators(evaluation: EvaluationWork, list: Indicators | undefined): Followed[] {
  return indicatorsOf(evaluation, list).filter(({ id, own }) => own || !evaluation.leftOut.includes(id));
}

/** The same with what the sessions say of each. */
export function gatherAll(evaluation: EvaluationWork, list: Indicators | undefined): (Followed & Gathered)[] {
  const followed = followedIndicators(evaluation, list);
  return followed.map((indicator) => ({ ...indicator, ...gather(indicator, followed, evaluation) }));
}

/** Reads a figure typed the French way (« 12 », « 1 200 », « 0,5 »), in whole hundredths; null when it is none. */
export function readFigure(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f]+/g, '');
  const [, whole, decimals = ''] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** Writes hundredths the French way, without useless zeros: 1250 is « 12,5 ». */
export function showFigure(hundredths: number): string {
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return figure(Math.floor(hundredths / 100)) + (decimals && `,${decimals}`);
}

/** Whether a session was held: something was counted or heard there. */
export function wasHeld(session: Session, followed: readonly Followed[]): boolean {
  return followed.some(({ id }) => (textAt(session.values, id) ?? '').trim() !== '');
}

/** Whether an indicator is filled in at each session, or only once for the project. */
export function isPerSession({ kind, across }: Pick<Followed, 'kind' | 'across'>): boolean {
  return kind === 'qualitatif' || across === 'sum' || across === 'weighted';
}

/** What the sessions say of an indicator, where figures make sense together. */
export function gather(
  indicator: Followed,
  followed: readonly Followed[],
  { sessions, overall }: Pick<EvaluationWork, 'sessions' | 'overall'>,
): Gathered {
  const { id, of = '' } = indicator;
  switch (indicator.across) {
    case 'sum':
      return gatherSum(id, sessions);
    case 'once':
      return gatherOnce(textAt(overall, id) ?? '');
    case 'sessions': {
      const held = sessions.filter((session) => wasHeld(session, followed)).length;
      return { ...NOTHING, total: held > 0 ? held * 100 : null };
    }
    case 'mean':
      return { ...NOTHING, total: gatherSum(of, sessions).mean };
    case 'weighted':
      return gatherWeighted(id, of, sessions);
    case undefined:
      return NOTHING;
  }
}

function gatherSum(id: string, sessions: readonly Session[]): Gathered {
  const { figures, unread } = read(id, sessions);
  if (figures.length === 0) return { ...NOTHING, unread };
  const total = figures.reduce((sum, { figure }) => sum + figure, 0);
  return { total, mean: Math.round(total / figures.length), unread };
}

function gatherOnce(typed: string): Gathered {
  const total = readFigure(typed);
  return { total, mean: null, unread: total === null && typed.trim() !== '' ? 1 : 0 };
}

/** « 2 calls of 10 min and 1 of 40 min » last 20 minutes in the mean, not 25. */
function gatherWeighted(id: string, weight: string, sessions: readonly Session[]): Gathered {
  const { figures, unread } = read(id, sessions);
  const pairs = figures.map(({ figure, session }) => ({
    figure,
    weight: readFigure(textAt(session.values, weight) ?? '') ?? 0,
  }));
  const weights = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  if (weights === 0) return { ...NOTHING, unread };
  return {
    ...NOTHING,
    total: Math.round(pairs.reduce((sum, p) => sum + p.figure * p.weight, 0) / weights),
    unread,
  };
}

function read(id: string, sessions: readonly Session[]) {
  const typed = sessions.filter(({ values }) => (textAt(values, id) ?? '').trim() !== '');
  const figures = typed.flatMap((session) => {
    const figure = readFigure(textAt(session.values, id) ?? '');
    return figure === null ? [] : [{ session, figure }];
  });
  return { figures, unread: typed.length - figures.length };
}
