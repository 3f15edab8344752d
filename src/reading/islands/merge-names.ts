import { typesetAll } from '../../french/typeset.ts';
import type { MergeNames } from '../../rules/merge/difference-words.ts';
import type { Content } from '../content.ts';
import { usualPieces } from './dossier-data.ts';
import { expenseData, projectData } from './wizard-data.ts';

/** What names the things of a work where a file that comes back is shown beside it, as plain JSON, typeset. */
export function mergeNames(content: Content): MergeNames {
  return {
    actions: projectData(content).actions.map(({ id, label, criteria }) => ({
      ...{ id, label },
      criteria: criteria.map(({ id, label, question, ...more }) => ({
        ...{ id, label: question ?? label },
        ...('options' in more && { options: more.options.map(named) }),
      })),
    })),
    expenses: expenseData(content).expenses.map(({ id, label, questions }) => ({
      ...{ id, label },
      questions: questions.map(({ id, label, options }) => ({ id, label, options: options.map(named) })),
    })),
    items: typesetAll([
      ...usualPieces(content).flatMap(({ pieces }) => pieces.map(({ id, name }) => ({ id, label: name }))),
      ...content.indicators.flatMap(({ indicators }) => indicators.map(named)),
    ]),
  };
}

function named({ id, label }: { id: string; label: string }) {
  return { id, label };
}
