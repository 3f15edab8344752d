import { cutText, withText } from '../work/bounds.ts';
import {
  type EvaluationWork,
  type OwnIndicator,
  type Workbench,
  freshIds,
  MOST_INDICATORS,
  MOST_LABEL,
  MOST_SESSIONS,
  MOST_TEXT,
  MOST_VALUES,
} from '../work/workbench.ts';

type Edit = (work: Workbench) => Workbench;

/** Chooses the strand whose indicators are followed; what was collected stays. */
export function chooseStrand(strand: string | null): Edit {
  return editEvaluation(() => ({ strand }));
}

/** Follows an indicator of the annexe, or leaves it out. */
export function followIndicator(id: string, follow: boolean): Edit {
  return editEvaluation(({ leftOut }) => {
    const others = leftOut.filter((each) => each !== id);
    return { leftOut: follow ? others : [...others, id].slice(0, MOST_INDICATORS) };
  });
}

/** Adds an indicator of the sponsor's own. */
export function addIndicator(kind: OwnIndicator['kind'], label: string): Edit {
  return editEvaluation(({ own }) => {
    const [id] = freshIds('i', own);
    if (id === undefined || own.length >= MOST_INDICATORS) return {};
    return { own: [...own, { id, kind, label: cutText(label, MOST_LABEL) }] };
  });
}

/** Takes one of them away, with what was collected for it. */
export function removeIndicator(id: string): Edit {
  return editEvaluation(({ own, sessions, overall }) => ({
    own: own.filter((each) => each.id !== id),
    sessions: sessions.map((session) => ({ ...session, values: without(session.values, id) })),
    overall: without(overall, id),
  }));
}

/** Adds sessions at the end, as many as the grid may still hold. */
export function addSessions(count: number): Edit {
  return editEvaluation(({ sessions }) => {
    const room = Math.min(count, MOST_SESSIONS - sessions.length);
    const added = freshIds('s', sessions, room).map((id) => ({ id, label: '', values: {} }));
    return { sessions: [...sessions, ...added] };
  });
}

export function removeSession(id: string): Edit {
  return editEvaluation(({ sessions }) => ({ sessions: sessions.filter((session) => session.id !== id) }));
}

/** Writes the date or the name of a session. */
export function nameSession(id: string, label: string): Edit {
  return editEvaluation(({ sessions }) => ({
    sessions: sessions.map((session) =>
      session.id === id ? { ...session, label: cutText(label, MOST_LABEL) } : session,
    ),
  }));
}

/** Writes what was counted or heard at one session. */
export function setValue(session: string, indicator: string, text: string): Edit {
  return editEvaluation(({ sessions }) => ({
    sessions: sessions.map((each) =>
      each.id === session ? { ...each, values: written(each.values, indicator, text) } : each,
    ),
  }));
}

/** Writes what is said once for the whole project. */
export function setOverall(indicator: string, text: string): Edit {
  return editEvaluation(({ overall }) => ({ overall: written(overall, indicator, text) }));
}

type Texts = Readonly<Record<string, string>>;

function written(texts: Texts, id: string, text: string): Texts {
  return text === '' ? without(texts, id) : withText(texts, id, cutText(text, MOST_TEXT), MOST_VALUES);
}

function without(texts: Texts, id: string): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([each]) => each !== id));
}

function editEvaluation(edit: (evaluation: EvaluationWork) => Partial<EvaluationWork>): Edit {
  return (work) => ({ ...work, evaluation: { ...work.evaluation, ...edit(work.evaluation) } });
}
