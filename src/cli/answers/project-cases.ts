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
  const say = (criterion: Criterion, answer: string) =>
    answered(criterion.question, inWords(criterion, answer, departements));
  const sayAll = (answers: Answers) =>
    action.criteria.flatMap((criterion) => {
      const answer = answers[criterion.id];
      return answer === undefined ? [] : [say(criterion, answer)];
    });
  const changed = (from: Answers, criteria: readonly Criterion[], said: string[] = []) =>
    criteria.flatMap((criterion) =>
      others(action, criterion, from, departements).map((answer): AnswerCase => {
        return { name: say(criterion, answer), said, answers: { ...from, [criterion.id]: answer } };
      }),
    );
  const closed = closedAnswers(action);
  const whole = best(action, day, closed);
  return [
    { name: 'Rien n’est répondu', said: [], answers: {} },
    { name: 'Tout est rempli', said: sayAll(whole), answers: whole },
    ...changed(whole, action.criteria),
    ...openings(action).flatMap(({ criterion, option }): AnswerCase[] => {
      const from = best(action, day, { ...closed, [criterion.id]: option });
      const under = say(criterion, option);
      const opened = action.criteria.filter((each) => dependsOn(each, criterion, option));
      return [
        { name: `Tout est rempli, avec « ${under} »`, said: sayAll(from), answers: from },
        ...changed(from, opened, [`Avec « ${under} »`]),
      ];
    }),
  ];
}

/** The answers that leave nothing in the way, and open other criteria. */
function openings(action: Action): { criterion: Criterion; option: string }[] {
  return action.criteria.flatMap((criterion) =>
    optionsOf(criterion)
      .filter((option) => opens(action, criterion, option) && isFine(action, criterion, option))
      .map((option) => ({ criterion, option })),
  );
}

/** To each criterion of which an answer opens others, one that opens none and leaves nothing in the way. */
function closedAnswers(action: Action): Answers {
  const closed = action.criteria.flatMap((criterion): [string, string][] => {
    const options = optionsOf(criterion);
    const shut = options.filter((option) => !opens(action, criterion, option));
    const plain = shut.find((option) => isFine(action, criterion, option));
    return shut.length < options.length && plain ? [[criterion.id, plain]] : [];
  });
  return Object.fromEntries(closed);
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
