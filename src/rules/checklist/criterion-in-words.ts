import { figure } from '../../french/plural.ts';
import type { Action, Criterion } from '../../schemas/rules/action.ts';
import { STATE_WORDS } from '../state-words.ts';
import type { Status } from './criterion-status.ts';

/** What an answer may do to a criterion. */
type Outcome = Exclude<Status, 'unknown'>;

/** What the answers do to a criterion, in sentences, as in « Réponse attendue : oui. Sinon, l’annexe n’en dit rien. » */
export function criterionInWords(criterion: Criterion): string[] {
  const effect = (outcome: Outcome) => effectOf(criterion, outcome);
  switch (criterion.type) {
    case 'yes-no':
      return yesNoInWords(criterion);
    case 'one-of':
      return criterion.options.map(({ label, outcome }) => `${label} : ${effect(outcome)}.`);
    case 'at-least':
      return [`Il en faut au moins ${figure(criterion.minimum)} (${criterion.unit}).`];
    case 'between':
      return [`Entre ${figure(criterion.minimum)} et ${figure(criterion.maximum)} (${criterion.unit}).`];
    case 'departement':
      return [`Réponse attendue : l’un des ${figure(criterion.accept.length)} départements nommés.`];
    case 'during':
      return ['La réponse dépend du jour où vous lisez cette page.'];
  }
}

/** When a criterion is asked at all: « Seulement si… », or nothing when it always is. */
export function askedWhen(action: Pick<Action, 'criteria'>, criterion: Criterion): string[] {
  return Object.entries(criterion.appliesWhen ?? {}).flatMap(([id, options]) => {
    const other = action.criteria.find((each) => each.id === id);
    if (!other) return [];
    const labels = options.map((option) => answerOf(other, option));
    return [`Seulement si, à « ${other.question} », la réponse est : ${labels.join(' ou ')}.`];
  });
}

function yesNoInWords(criterion: Extract<Criterion, { type: 'yes-no' }>): string[] {
  const { oui, non } = criterion;
  if (oui !== 'met' && non !== 'met')
    return [`Oui : ${effectOf(criterion, oui)}.`, `Non : ${effectOf(criterion, non)}.`];
  const [expected, other] = oui === 'met' ? (['oui', non] as const) : (['non', oui] as const);
  if (other === 'met') return ['Oui ou non, la condition est remplie.'];
  if (other === 'not-applicable') return ['Oui ou non, les deux conviennent.'];
  const plain = other === 'unmet' && criterion.severity === 'blocking' && !criterion.exclusion;
  return [`Réponse attendue : ${expected}.`, ...(plain ? [] : [`Sinon, ${effectOf(criterion, other)}.`])];
}

function answerOf(criterion: Criterion, option: string): string {
  const label =
    criterion.type === 'one-of' ? criterion.options.find(({ id }) => id === option)?.label : undefined;
  return (label ?? option).toLowerCase();
}

function effectOf({ severity, exclusion, notes, doubt }: Criterion, outcome: Outcome): string {
  if (outcome === 'not-applicable') return 'la condition ne se pose pas';
  if (outcome === 'contested') return STATE_WORDS[doubt ?? 'silent'];
  if (severity === 'informative')
    return notes?.[outcome] ? 'nous le signalons, sans que cela bloque' : 'sans effet';
  if (outcome === 'met') return severity === 'advised' ? 'le conseil est suivi' : 'la condition est remplie';
  if (severity === 'advised') return 'le conseil n’est pas suivi, sans que cela bloque';
  return exclusion ? 'ce que vous prévoyez n’entre pas dans ce volet' : 'la condition manque';
}
