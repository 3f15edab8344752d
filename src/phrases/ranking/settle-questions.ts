import { isAround } from '../query/around.ts';
import type { ScoredDoor } from './score-doors.ts';
import type { QueryTerm } from '../query/read-query.ts';
import { SURE } from '../terms/typed-terms.ts';

/**
 * « Une camionnette » has several senses: its question comes before them. « Louer une camionnette » says which, and
 * « l’assurance de la camionnette » names another expense: the question goes. Only words of the thing settle it, not
 * what the thing is for.
 */
export function settleQuestions(scored: readonly ScoredDoor[], terms: readonly QueryTerm[]): ScoredDoor[] {
  const things = terms.filter(({ thing }) => thing);
  const expenses = scored.filter(({ door }) => door.kind === 'depense');
  const scores = new Map(scored.map((one) => [one, one.score]));
  const settledBy = new Set<ScoredDoor>();
  const raise = (one: ScoredDoor, to: number) => {
    scores.set(one, Math.max(scores.get(one) ?? 0, to));
    settledBy.add(one);
  };
  for (const question of scored) {
    const others = things.filter((term) => !holds(question, term) && !isAround(term.typed));
    if (question.door.kind !== 'sens' || !question.named || others.length === things.length) continue;
    const options = expenses.filter(({ door }) =>
      question.door.options.some(({ expense }) => expense === door.id),
    );
    const said = options.filter((option) => others.some((term) => holds(option, term, SURE.root)));
    // « Achat d’un véhicule » is one of its senses in so many words.
    if (options.some(({ named, words }) => named && words.length > question.words.length)) {
      scores.delete(question);
      continue;
    }
    const heavy = others.filter(({ says }) => says === 1);
    // « Prêt de vaisselle »: what hangs on what is asked about tells no other expense, but whose it is.
    const settled = expenses.some((expense) =>
      heavy.some(
        (term) =>
          holds(expense, term, SURE.root) &&
          !(term.linked && question.first && expense.door.id !== 'salaires'),
      ),
    );
    if (said.length === 0 && !settled)
      raise(question, Math.max(...options.map(({ score }) => score)) + 0.001);
    // What all of its options say tells none apart.
    else if (said.length < question.door.options.length) {
      for (const option of said) raise(option, question.score + option.score / 100);
      scores.delete(question);
    }
  }
  return [...scores].map(([one, score]) => ({ ...one, score, named: one.named || settledBy.has(one) }));
}

/** Whether some phrase of a door holds a word, or one that it means more surely than `least`. */
function holds({ held }: ScoredDoor, { meanings }: QueryTerm, least = 0): boolean {
  return meanings.some(({ term, sure }) => sure > least && held.has(term));
}
