import { vocabulary } from '../../phrases/answer-vocabulary.ts';
import type { Content } from '../content.ts';
import { answersOf } from '../phrases/said-data.ts';
import { unknown } from './needs.ts';

/** Words that answer a question that no expense and no project asks, or in a way that it does not offer. */
export function unknownSaid(
  content: Pick<Content, 'said' | 'expenses' | 'actions' | 'departements'>,
): string[] {
  const { depenses, actions } = vocabulary(content);
  const questions = [
    ...depenses.flatMap((expense) => expense.questions),
    ...actions.flatMap(({ criteria }) => criteria),
  ];
  const known = [...new Set(questions.flatMap(answersOf))];
  const said = Object.entries(content.said).flatMap(([id, answers]) =>
    answersOf({ id, options: Object.keys(answers).map((option) => ({ id: option })) }),
  );
  return unknown('said.yaml', said, known, 'une réponse des règles');
}
