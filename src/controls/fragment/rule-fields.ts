import type { Criterion } from '../../schemas/rules/action.ts';
import type { Question } from '../../schemas/rules/expense.ts';
import { STRAND_QUESTION_WORDS } from '../../rules/decision/question-words.ts';
import type { StrandName } from '../../rules/rules-data.ts';
import type { Field } from './field.ts';

const YES_NO = [
  { id: 'oui', label: 'Oui' },
  { id: 'non', label: 'Non' },
];

/** The strand, as a question. */
export function strandField(strands: readonly StrandName[]): Field {
  return {
    id: 'volet',
    label: STRAND_QUESTION_WORDS,
    why: 'Une même dépense peut être retenue dans un volet et pas dans un autre.',
    kind: 'choice',
    options: strands.map(({ id, name, gist }) => ({ id, label: `${id} · ${name}`, summary: gist })),
    nsp: true,
  };
}

/** A question of an expense table. */
export function questionField({ id, label, hint, why, options, nsp }: Question): Field {
  return { id, label, hint, why, kind: 'choice', options, nsp };
}

/** The question behind a criterion; none when the reader's day answers it. */
export function criterionFields(
  criterion: Criterion,
  departements: readonly { id: string; name: string }[],
): Field[] {
  const { id, question: label, hint, why, type } = criterion;
  const common = { id, label, hint, why, nsp: true, options: YES_NO };
  switch (type) {
    case 'during':
      return [];
    case 'yes-no':
      return [{ ...common, kind: 'choice' }];
    case 'one-of':
      return [{ ...common, kind: 'choice', options: criterion.options }];
    case 'departement':
      return [
        {
          ...common,
          kind: 'list',
          options: departements.map(({ id: code, name }) => ({ id: code, label: `${code} · ${name}` })),
        },
      ];
    default:
      return [{ ...common, kind: 'number', unit: criterion.unit }];
  }
}
