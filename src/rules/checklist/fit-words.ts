import { count } from '../../french/plural.ts';
import { listOf } from '../../french/list.ts';
import type { Action, Criterion } from '../../schemas/rules/action.ts';
import type { Audit } from './audit.ts';
import { sentence } from '../../french/sentence.ts';
import { type Mark, MARK_TITLES, UNLESS_TITLE } from '../decision/verdict-marks.ts';

interface Said {
  mark: Mark;
  /** The answer in a few words. */
  title: string;
  /** Why; it ends with a colon when `points` follow. */
  because: string;
  /** What stands in the way or is left open, one line each. */
  points: string[];
}

/** What an audit says, wherever it is said: on the card, in the dossier, by the command, in what is copied, printed or saved. */
export interface FitWords extends Said {
  /** The whole reason, in sentences. */
  reason: string;
  /** What to do about it: one line for each condition in the way, or what to do instead. */
  remedies: string[];
  /** The facts behind it: those of the finding when it makes the fit, else those of the criteria that decide. */
  cites: string[];
}

const FITS =
  'D’après vos réponses, rien ne manque dans l’annexe 2. L’annexe 1, que nous n’avons pas, s’applique aussi.';
const OUT = 'Ce que vous prévoyez n’entre pas dans ce volet.';

type Judged = Pick<Action, 'kind' | 'finding' | 'reading'>;

/** The words of a fit, and the facts behind them. */
export function fitWords(action: Judged, audit: Audit): FitWords {
  const said = saidOf(action, audit);
  const criteria = audit.decisive.map(({ criterion }) => criterion);
  const found = criteria.length === 0 ? action.finding : undefined;
  const lacking = audit.fit === 'fits' ? [] : criteria.flatMap(({ remedy }) => remedy ?? []);
  return {
    ...said,
    reason: [said.because, ...said.points.map(sentence)].join(' '),
    remedies: found ? [found.instead] : lacking,
    cites: found ? found.cites : [...new Set(criteria.flatMap(({ cites }) => cites))],
  };
}

/** « Oui » only when everything is met; « sauf si… » only where the project can change it. */
function saidOf({ kind, finding, reading }: Judged, { fit, decisive }: Audit): Said {
  const criteria = decisive.map(({ criterion }) => criterion);
  const refusals = criteria.flatMap(({ refusal }) => refusal ?? []);
  const points = count(criteria.length, 'point');
  switch (fit) {
    case 'fits':
      return {
        mark: 'yes',
        title: reading ? 'Oui, selon notre lecture' : MARK_TITLES.yes,
        because: reading ? `${FITS} ${reading}` : FITS,
        points: [],
      };
    case 'fits-if':
      return {
        mark: 'if',
        title: `Pas encore de réponse : il reste ${points} à vérifier`,
        because:
          'Vos réponses ne suffisent pas encore. Voici ce qu’elles ne disent pas, et ce qu’il y a à faire.',
        points: [],
      };
    case 'blocked':
      return {
        mark: 'no',
        title: titleOfNo(criteria, UNLESS_TITLE),
        // What cannot be changed is not lacking, and what else is no longer matters: the flat reasons stand alone.
        ...(refusals[0]
          ? { because: refusals.join(' '), points: [] }
          : {
              because: `${reading ? 'Selon notre lecture, il' : 'Il'} manque ceci :`,
              points: criteria.map(({ label }) => label),
            }),
      };
    case 'excluded':
      return {
        mark: 'no',
        title: titleOfNo(finding ? [finding] : criteria, 'Non, pas tel quel'),
        because: finding?.because ?? [OUT, ...refusals].join(' '),
        points: [],
      };
    case 'undecided':
      return {
        mark: kind === 'neighbour' ? 'silent' : 'two-ways',
        title: kind === 'neighbour' ? MARK_TITLES.silent : 'L’annexe ne tranche pas',
        because:
          finding?.because ??
          `Sur ${criteria.length > 1 ? points : 'un point'} de votre projet, l’annexe se contredit ou ne dit rien :`,
        points: criteria.map(({ contest, label }) => contest ?? label),
      };
  }
}

/** A flat no says where it stands; another says what the sponsor may still do. */
function titleOfNo(reasons: readonly Pick<Criterion, 'flat'>[], otherwise: string): string {
  const flat = [...new Set(reasons.flatMap((reason) => reason.flat ?? []))];
  return flat.length > 0 ? `Non, ${listOf(flat)}` : otherwise;
}
