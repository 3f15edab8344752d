import { count } from '../../french/plural.ts';
import { listOf } from '../../french/list.ts';
import type { Action, Criterion } from '../../schemas/rules/action.ts';
import type { Audit } from './audit.ts';
import { type Note, notesOf } from './notes.ts';
import { capital } from '../../french/capital.ts';
import { doubtWords } from '../state-words.ts';
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
  /** What the answers leave aside without changing the title: said under it. */
  notes: Note[];
  /** The whole reason, in sentences, the notes first. */
  reason: string;
  /** What to do about it: one line for each condition that is not met or is contested, or what to do instead. */
  remedies: string[];
  /** The questions for the Caf, bare: what the annexe does not settle of this project. */
  asks: string[];
  /** The facts behind it: those of the finding when it makes the fit, else those of the criteria that decide, and of the notes. */
  cites: string[];
}

const ANNEXE_1 = 'L’annexe 1, que nous n’avons pas, s’applique aussi.';
const FITS = `D’après vos réponses, rien ne manque dans l’annexe 2. ${ANNEXE_1}`;
const FITS_READING = `D’après vos réponses, votre projet répond à l’objet du volet. ${ANNEXE_1}`;
const BUT_THAT = `À cela près, d${FITS.slice(1)}`;
const OUT = 'ce que vous prévoyez n’entre pas dans ce volet';
const OUT_TITLE = `Non, ${OUT}`;

type Judged = Pick<Action, 'kind' | 'finding' | 'reading' | 'ask'>;

/** The words of a fit, and the facts behind them. */
export function fitWords(action: Judged, audit: Audit): FitWords {
  const notes = notesOf(audit, action.ask);
  const said = saidOf(action, audit, notes.length > 0 ? BUT_THAT : FITS);
  const criteria = audit.decisive.map(({ criterion }) => criterion);
  const found = criteria.length === 0 ? action.finding : undefined;
  const lacking = audit.fit.startsWith('fits') ? [] : criteria.flatMap(({ remedy }) => remedy ?? []);
  const behind = found ? found.cites : criteria.flatMap(({ cites }) => cites);
  const asks = [...openQuestions(action, audit), ...notes.flatMap(({ ask }) => ask ?? [])];
  return {
    ...said,
    notes,
    reason: [...notes.map(({ text }) => text), said.because, ...said.points.map(sentence)].join(' '),
    remedies: found ? [found.instead] : lacking,
    asks: [...new Set(asks)],
    cites: [...new Set([...behind, ...notes.flatMap(({ cites }) => cites)])],
  };
}

/** What the annexe leaves open of the project, each question once; where it poses no condition, the whole is to be asked. */
function openQuestions({ ask: otherwise, reading }: Judged, { fit, decisive }: Audit): string[] {
  if (fit !== 'undecided') return fit === 'fits' && reading ? [otherwise] : [];
  return decisive.length > 0 ? decisive.map(({ criterion }) => criterion.ask ?? otherwise) : [otherwise];
}

/** « Oui » only when everything is met; « sauf si… » only where the project can change it. */
function saidOf({ finding, reading }: Judged, { fit, decisive }: Audit, fits: string): Said {
  const criteria = decisive.map(({ criterion }) => criterion);
  const refusals = criteria.flatMap(({ refusal }) => refusal ?? []);
  const doubts = criteria.flatMap(({ doubt }) => doubt ?? []);
  const points = count(criteria.length, 'point');
  switch (fit) {
    case 'fits':
      return {
        mark: 'yes',
        title: reading ? 'Oui, selon notre lecture' : MARK_TITLES.yes,
        because: reading ? `${FITS_READING} ${reading}` : fits,
        points: [],
      };
    case 'fits-if':
      return {
        mark: 'if',
        title: `Pas encore de réponse : il reste ${points} à vérifier`,
        because: 'Vos réponses ne suffisent pas encore : voyez les conditions à vérifier.',
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
    case 'excluded': {
      const title = titleOfNo(finding ? [finding] : criteria, OUT_TITLE);
      const lead = title === OUT_TITLE ? [] : [`${capital(OUT)}.`];
      return { mark: 'no', title, because: finding?.because ?? [...lead, ...refusals].join(' '), points: [] };
    }
    case 'undecided':
      return {
        mark: doubts.includes('contradictory') ? 'two-ways' : 'silent',
        title: capital(doubtWords(doubts)),
        because:
          finding?.because ??
          `Sur ${criteria.length > 1 ? points : 'un point'} de votre projet, ${doubtWords(doubts)} :`,
        points: criteria.map(({ contest, label }) => contest ?? label),
      };
  }
}

/** A flat no says where it stands; another says what the sponsor may still do. */
function titleOfNo(reasons: readonly Pick<Criterion, 'flat'>[], otherwise: string): string {
  const flat = [...new Set(reasons.flatMap((reason) => reason.flat ?? []))];
  return flat.length > 0 ? `Non, ${listOf(flat)}` : otherwise;
}
