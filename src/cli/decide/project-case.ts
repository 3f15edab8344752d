import { askedCriteria, projectAnswer, valueProblem } from '../../rules/open/project-answer.ts';
import type { Action } from '../../schemas/rules/action.ts';
import type { Departement } from '../../schemas/rules/departement.ts';
import { DaySchema } from '../../schemas/text.ts';
import { CaseError, named } from './read-case.ts';

interface Known {
  actions: readonly Action[];
  departements: readonly Departement[];
}

/** Judges one project: `action`, its criteria, and `departement` and `date` for any action. `today` when no `date`. */
export function projectCase(known: Known, pairs: ReadonlyMap<string, string>, today: string) {
  const action = named('action', known.actions, pairs);
  const answers = [...pairs].filter(([key]) => key !== 'action' && key !== 'date');
  for (const [key, value] of answers) checkAnswer(action, known.departements, key, value);
  return projectAnswer(action, Object.fromEntries(answers), realDay(pairs.get('date') ?? today));
}

function realDay(day: string): string {
  if (DaySchema.safeParse(day).success) return day;
  throw new CaseError(`unknown date ${JSON.stringify(day)}`, ['a real day like "2026-11-23"']);
}

function checkAnswer(action: Action, departements: readonly Departement[], key: string, value: string): void {
  const asked = askedCriteria(action);
  const criterion = asked.find(({ id }) => id === key);
  if (!criterion && key !== 'departement')
    throw new CaseError(
      `unknown key ${JSON.stringify(key)}`,
      new Set(['action', ...asked.map(({ id }) => id), 'departement', 'date']),
    );
  const allowed = valueProblem(
    criterion,
    departements.map(({ id }) => id),
    value,
    'a number like 3 or 0.5',
  );
  if (allowed) throw new CaseError(`unknown ${key} ${JSON.stringify(value)}`, allowed);
}
