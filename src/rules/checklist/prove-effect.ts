import type { Action, Criterion } from '../../schemas/rules/action.ts';
import { type Answers, UNKNOWN } from '../decision/decision-table.ts';
import { audit } from './audit.ts';
import { conditionParts } from './conditions.ts';
import { fitWords } from './fit-words.ts';
import { goodToKnow } from './notes.ts';
import { best, opening, own, trials } from './trials.ts';

/**
 * A question must not be asked in vain: some answer changes what the card says, apart from the echo of the answer; and an
 * answer that an informative criterion does not expect is never dropped. Returns the problems in French.
 */
export function silentProblems(
  action: Action,
  criterion: Criterion,
  departements: readonly string[],
): string[] {
  if (criterion.type === 'during') return [];
  const day = action.dates?.kind === 'period' ? action.dates.from : '2026-01-01';
  const open = best(action, day, opening(action, criterion));
  const given = [...trials(action, criterion, departements).map(({ answer }) => answer), UNKNOWN];
  const cards = given.map((answer) => shown(action, { ...open, ...own(criterion, answer) }, day));
  return [
    ...(new Set(cards).size > 1
      ? []
      : [
          'aucune réponse ne change ce que dit la carte ; dites dans `notes` ce que l’une d’elles apprend au lecteur, ou retirez la question',
        ]),
    ...droppedProblems(action, criterion, departements, open, day),
  ];
}

/** Informative criteria weigh nothing: what fails one, or is contested, shows by its note alone. */
function droppedProblems(
  action: Action,
  criterion: Criterion,
  departements: readonly string[],
  open: Answers,
  day: string,
): string[] {
  if (criterion.severity !== 'informative')
    return criterion.notes ? ['`notes` ne sert qu’à une condition `informative` ; retirez-les'] : [];
  const reached = trials(action, criterion, departements).map(({ answer }) => {
    const { criteria } = audit(action, { ...open, ...own(criterion, answer) }, day);
    return criteria.find((each) => each.criterion === criterion)?.status;
  });
  return (['unmet', 'contested'] as const)
    .filter((status) => reached.includes(status) && !criterion.notes?.[status])
    .map(
      (status) =>
        `une réponse donne \`${status}\`, et la carte n’en dit rien ; dites dans \`notes\` › \`${status}\` ce que l’annexe demande, et ce qui a été répondu`,
    );
}

/** All that a card says but the answers themselves. */
function shown(action: Action, answers: Answers, day: string): string {
  const result = audit(action, answers, day);
  const { title, notes } = fitWords(action, result);
  const states = conditionParts(action, result).map(({ conditions }) =>
    conditions.map(({ id, status, more }) => [id, status, more]),
  );
  return JSON.stringify([result.fit, title, notes, goodToKnow(result), states]);
}
