import { type Expense, type ExpenseContent, ExpenseSchema } from '../../../../src/schemas/rules/expense.ts';
import { STRANDS } from '../../../../src/schemas/strands.ts';

type Input = Partial<Pick<ExpenseContent, 'questions'>> & { rows: object[] };

/** A facts list for every strand, so that a small table only says what it is about. */
export const CITES = Object.fromEntries(
  STRANDS.map((strand) => [strand, [`A${strand.replace('.', 'V')}-EXY-01`]]),
);

/** A question answered by yes or no, asked everywhere. */
export function yesNo(id: string) {
  return {
    id,
    label: `${id} ?`,
    why: 'Parce que.',
    nsp: true,
    options: [
      { id: 'oui', label: 'Oui', statement: 'C’est vrai' },
      { id: 'non', label: 'Non', statement: 'C’est faux' },
    ],
  };
}

/** A small table, checked by the schema; its rows apply in every strand unless they say otherwise. */
export function smallTable({ questions = [], rows }: Input): Expense {
  const content = ExpenseSchema.parse({
    order: 1,
    label: 'Essai',
    summary: 'Une table d’essai.',
    listed: true,
    words: ['un', 'deux', 'trois'],
    questions,
    rows: rows.map((row) => {
      const strands = 'strands' in row ? (row.strands as string[]) : STRANDS;
      return {
        strands,
        because: 'Parce que.',
        cites: Object.fromEntries(strands.map((strand) => [strand, CITES[strand]])),
        ...row,
      };
    }),
  });
  return { id: 'essai', ...content };
}
