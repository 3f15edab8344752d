import { cutText, MOST_LABEL, MOST_TEXT, MOST_VALUES, withText } from '../work/bounds.ts';
import { type Edit, editPart } from '../work/workbench.ts';
import { added, changed } from '../work/own-items.ts';
import { type EvaluationWork, type OwnIndicator, MOST_INDICATORS, MOST_SESSIONS } from './evaluation-part.ts';

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
  const start = { kind, label: cutText(label, MOST_LABEL) };
  return editEvaluation(({ own }) => ({ own: added('i', own, [start], MOST_INDICATORS) }));
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
  const starts = Array.from({ length: count }, () => ({ label: '', values: {} }));
  return editEvaluation(({ sessions }) => ({ sessions: added('s', sessions, starts, MOST_SESSIONS) }));
}

export function removeSession(id: string): Edit {
  return editEvaluation(({ sessions }) => ({ sessions: sessions.filter((session) => session.id !== id) }));
}

/** Writes the date or the name of a session. */
export function nameSession(id: string, label: string): Edit {
  return editEvaluation(({ sessions }) => ({
    sessions: changed(sessions, id, () => ({ label: cutText(label, MOST_LABEL) })),
  }));
}

/** Writes what was counted or heard at one session. */
export function setValue(session: string, indicator: string, text: string): Edit {
  return editEvaluation(({ sessions }) => ({
    sessions: changed(sessions, session, ({ values }) => ({ values: written(values, indicator, text) })),
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
  return editPart('evaluation', edit);
}
