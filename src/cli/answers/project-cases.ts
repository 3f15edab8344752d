import { optionsOf, statusOf } from '../../rules/checklist/criterion-status.ts';
import { best, own, trials } from '../../rules/checklist/trials.ts';
import { type Answers, UNKNOWN } from '../../rules/decision/decision-table.ts';
import { UNKNOWN_WORDS } from '../../rules/decision/question-words.ts';
import type { Action, Criterion } from '../../schemas/rules/action.ts';
import type { Departement } from '../../schemas/rules/departement.ts';
import { answered, type AnswerCase } from './case.ts';

/**
 * A project with nothing answered, then with everything met, then with each answer changed alone; then the same under
 * each answer that opens other conditions or contests them, for these alone.
 */
export function projectCases(
  action: Action,
  departements: readonly Departement[],
  day: string,
): AnswerCase[] {
  if (action.criteria.length === 0) return [{ name: 'Aucune question n’est posée', said: [], answers: {} }];
  const closed = Object.fromEntries(
    action.criteria.flatMap((criterion) => {
      const options = optionsOf(criterion);
      const plain = options.find(
        (option) => !opens(action, criterion, option) && isFine(action, criterion, option),
      );
      return options.some((option) => opens(action, criterion, option)) && plain
        ? [[criterion.id, plain]]
        : [];
    }),
  );
  const whole = best(action, day, closed);
  const words = (answers: Answers) =>
    action.criteria.flatMap((criterion) => {
      const answer = answers[criterion.id];
      return answer === undefined
        ? []
        : [answered(criterion.question, inWords(criterion, answer, departements))];
    });
  const changed = (from: Answers, criteria: readonly Criterion[], under: string[] = []) =>
    criteria.flatMap((criterion) =>
      others(action, criterion, from, departements).map((answer): AnswerCase => {
        const said = answered(criterion.question, inWords(criterion, answer, departements));
        return { name: said, said: under, answers: { ...from, [criterion.id]: answer } };
      }),
    );
  return [
    { name: 'Rien n’est répondu', said: [], answers: {} },
    { name: 'Tout est rempli', said: words(whole), answers: whole },
    ...changed(whole, action.criteria),
    ...action.criteria.flatMap((criterion) =>
      optionsOf(criterion)
        .filter((option) => opens(action, criterion, option) && isFine(action, criterion, option))
        .flatMap((option): AnswerCase[] => {
          const from = best(action, day, { ...closed, [criterion.id]: option });
          const under = answered(criterion.question, inWords(criterion, option, departements));
          const own = action.criteria.filter((each) => dependsOn(each, criterion, option));
          return [
            { name: `Tout est rempli, avec « ${under} »`, said: words(from), answers: from },
            ...changed(from, own, [`Avec « ${under} »`]),
          ];
        }),
    ),
  ];
}

/** Whether an answer makes other criteria apply, or contests them. */
function opens({ criteria }: Action, criterion: Criterion, option: string): boolean {
  return criteria.some((each) => dependsOn(each, criterion, option));
}

function dependsOn({ appliesWhen, contestedWhen }: Criterion, { id }: Criterion, option: string): boolean {
  return [appliesWhen, contestedWhen].some((when) => when?.[id]?.includes(option));
}

/** Whether an answer leaves nothing in the way. */
function isFine(action: Action, criterion: Criterion, option: string): boolean {
  return ['met', 'not-applicable'].includes(statusOf(action, criterion, own(criterion, option), ''));
}

/** The other answers to a criterion that applies: each option, what does not meet it of numbers and places, « Je ne sais pas ». */
function others(
  action: Action,
  criterion: Criterion,
  from: Answers,
  departements: readonly Departement[],
): string[] {
  const now = from[criterion.id];
  if (now === undefined) return [];
  const options = optionsOf(criterion);
  const codes = departements.map(({ id }) => id);
  const tried = trials(action, criterion, codes).flatMap(({ answer }) => answer ?? []);
  const failing = tried.filter((answer) => !isFine(action, criterion, answer));
  const outside = criterion.type === 'departement' ? failing.slice(0, 1) : failing;
  return [...(options.length > 0 ? options : outside), UNKNOWN].filter((answer) => answer !== now);
}

function inWords(criterion: Criterion, answer: string, departements: readonly Departement[]): string {
  if (answer === UNKNOWN) return UNKNOWN_WORDS;
  switch (criterion.type) {
    case 'yes-no':
      return answer === 'oui' ? 'Oui' : 'Non';
    case 'one-of':
      return criterion.options.find(({ id }) => id === answer)?.label ?? answer;
    case 'departement':
      return departements.find(({ id }) => id === answer)?.name ?? answer;
    case 'at-least':
    case 'between':
      return `${answer.replace('.', ',')} ${criterion.unit}`;
    case 'during':
      return answer;
  }
}
