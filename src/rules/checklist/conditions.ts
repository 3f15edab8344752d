import { agreed, count } from '../../french/plural.ts';
import type { Action } from '../../schemas/rules/action.ts';
import type { Audit, AuditedCriterion, Status } from './audit.ts';
import { STATUS_WORDS, statusWords } from './status-words.ts';

/** A condition with its status, as a reader is told it. */
export interface Condition {
  id: string;
  label: string;
  status: Status;
  /** The status in words. */
  words: string;
  /** What to do where it is not met, or what the annexe leaves open. */
  more?: string | undefined;
}

/** Conditions under their heading. */
export interface ConditionPart {
  title: string;
  conditions: Condition[];
}

type Told = Pick<Action, 'reading'>;

const FIRST: readonly Status[] = ['unmet', 'contested', 'unknown', 'met'];

/** What must hold, then what is advised, what needs the reader first; what has no object is left out, and so is an empty part. */
export function conditionParts(action: Told, { criteria }: Pick<Audit, 'criteria'>): ConditionPart[] {
  const of = (severity: string) =>
    FIRST.flatMap((status) =>
      criteria
        .filter((each) => each.criterion.severity === severity && each.status === status)
        .map((each) => conditionOf(each, action)),
    );
  const blocking = of('blocking');
  return [
    { title: countMet(blocking, action.reading), conditions: blocking },
    { title: ADVISED_TITLE, conditions: of('advised') },
  ].filter(({ conditions }) => conditions.length > 0);
}

/** A criterion as a condition. */
export function conditionOf(audited: AuditedCriterion, action: Told): Condition {
  const { criterion, status } = audited;
  const { id, label, remedy, contest } = criterion;
  const more = status === 'contested' ? contest : status === 'unmet' ? remedy : undefined;
  return { id, label, status, words: statusWords(audited, action), more };
}

/** « 2 conditions sur 3 remplies, 1 à vérifier »; where they are our reading, « Notre lecture : 2 points sur 3 ». */
export function countMet(conditions: readonly Pick<Condition, 'status'>[], ours?: string): string {
  const having = (status: Status) => conditions.filter((each) => each.status === status).length;
  const total = conditions.length;
  const [met, unknown] = [having('met'), having('unknown')];
  const head = ours ? `${OUR_READING} : ` : '';
  const noun = ours ? 'point' : 'condition';
  if (unknown === total) return `${head}${count(total, noun)} ${STATUS_WORDS.unknown}`;
  const rest = unknown > 0 ? `, ${String(unknown)} ${STATUS_WORDS.unknown}` : '';
  return `${head}${count(met, noun)} sur ${String(total)}${ours ? '' : ` ${agreed(met, STATUS_WORDS.met)}`}${rest}`;
}

/** What the annexe recommends, or gives as an indication. */
export const ADVISED_TITLE = 'Conseillé ou indicatif, sans obligation';

/** What stands for « condition » where the annexe poses none and the points are ours. */
export const OUR_READING = 'Notre lecture';
