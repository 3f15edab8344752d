import type { Expense, Row } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import { STRANDS } from '../../schemas/strands.ts';
import { answersInWords } from '../decision/answers-in-words.ts';
import { outcomeOf, sameOutcome } from '../decision/decide.ts';
import { type Mark, markOf } from '../decision/verdict-marks.ts';

/** Strands where an expense has the same rule, word for word, in their order. */
export interface Place {
  strands: Strand[];
  cases: { row: Row; answers: string[]; mark: Mark; cites: string[] }[];
  /** What it is there whatever the answers; null where these decide. */
  mark: Mark | null;
}

/** The rule of an expense, strand by strand; those where it is the same stand together. */
export function placesOf(table: Pick<Expense, 'questions' | 'rows'>): Place[] {
  const places = new Map<string, Place>();
  for (const strand of STRANDS) {
    const rows = table.rows.filter((row) => row.strands.includes(strand));
    const key = rows.map(({ id }) => id).join(' ');
    const place = places.get(key);
    if (place) place.strands.push(strand);
    else
      places.set(key, {
        strands: [strand],
        cases: rows.map((row) => caseOf(table, row)),
        mark: markOfAll(rows),
      });
  }
  const found = [...places.values()];
  for (const { strands, cases } of found)
    for (const each of cases)
      each.cites = [...new Set(strands.flatMap((strand) => each.row.cites[strand] ?? []))];
  return found;
}

function caseOf(table: Pick<Expense, 'questions'>, row: Row): Place['cases'][number] {
  return { row, answers: answersInWords(table, row), mark: markOf(outcomeOf(row)), cites: [] };
}

function markOfAll(rows: readonly Row[]): Mark | null {
  const [first, ...others] = rows.map(outcomeOf);
  return first && others.every((other) => sameOutcome(first, other)) ? markOf(first) : null;
}
