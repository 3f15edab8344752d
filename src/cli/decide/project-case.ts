import { audit } from '../../rules/checklist/audit.ts';
import { optionsOf } from '../../rules/checklist/criterion-status.ts';
import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import { fitWords } from '../../rules/checklist/fit-words.ts';
import { letter } from '../../rules/letters.ts';
import type { Action, Criterion } from '../../schemas/rules/action.ts';
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
  const day = realDay(pairs.get('date') ?? today);
  const result = audit(action, Object.fromEntries(answers), day);
  const { reason, notes, remedies, asks, cites } = fitWords(action, result);
  return {
    fit: result.fit,
    strand: action.strand ?? null,
    met: result.met,
    of: result.of,
    criteria: result.criteria.map(({ criterion, status }) => ({ id: criterion.id, status })),
    decisive: result.decisive.map(({ criterion }) => criterion.id),
    because: reason,
    notes: notes.map(({ text }) => text),
    remedies,
    ask: letter((asks.length > 0 ? asks : [action.ask]).join(' ')),
    cites,
    neighbours: action.neighbours.map(({ strand, when }) => ({ strand, when })),
    dates: action.dates ?? null,
    date: day,
  };
}

function realDay(day: string): string {
  if (DaySchema.safeParse(day).success) return day;
  throw new CaseError(`unknown date ${JSON.stringify(day)}`, ['a real day like "2026-11-23"']);
}

function checkAnswer(action: Action, departements: readonly Departement[], key: string, value: string): void {
  const asked = action.criteria.filter(({ type }) => type !== 'during');
  const criterion = asked.find(({ id }) => id === key);
  if (!criterion && key !== 'departement')
    throw new CaseError(
      `unknown key ${JSON.stringify(key)}`,
      new Set(['action', ...asked.map(({ id }) => id), 'departement', 'date']),
    );
  if (value === UNKNOWN) return;
  const problem =
    criterion && criterion.type !== 'departement'
      ? valueProblem(criterion, value)
      : placeProblem(departements, value);
  if (problem) throw new CaseError(`unknown ${key} ${JSON.stringify(value)}`, problem);
}

/** What is allowed, when the value is not. */
function valueProblem(criterion: Criterion, value: string): string[] | null {
  const options = optionsOf(criterion);
  if (options.length > 0) return options.includes(value) ? null : [...options, UNKNOWN];
  return /^\d+([.,]\d+)?$/.test(value) ? null : ['a number like 3 or 0.5', UNKNOWN];
}

function placeProblem(departements: readonly Departement[], value: string): string[] | null {
  const codes = departements.map(({ id }) => id);
  return codes.includes(value) ? null : [...codes, UNKNOWN];
}
