import type { AnswerId } from './danger-data.ts';
import type { Roles, Someone } from './roles.ts';

/** What answers a sign of danger: the answer that is meant, and those to show beside it. */
export interface Answered {
  main: AnswerId;
  beside: readonly AnswerId[];
}

/** What else a phrase says around a sign. */
export interface Around {
  /** The signs heard in it. */
  ids: ReadonlySet<string>;
  /** Whether it names a child, or the parents of whoever writes. */
  child: boolean;
  elder: boolean;
  /** Whether it names a school or a screen. */
  peers: boolean;
  /** Whether anybody speaks or is named. */
  somebody: boolean;
}

/** The signs that have an answer: the names that a file of src/content/danger may have. */
export const SIGNS: readonly string[] =
  'violences harcelement brimade menace viol sexuel geste depression craquer cri enfant vie tentative disparition idees-noires limite ligne numero rue'.split(
    ' ',
  );

/** What answers a sign of danger, by who does and who bears it. */
export function answerOf(id: string, roles: Roles, around: Around): Answered | undefined {
  switch (id) {
    case 'violences':
      return violenceAnswer(roles, around);
    case 'harcelement':
      return bullyingAnswer(roles, around);
    case 'brimade':
      return roles.borne && (around.peers || roles.does?.who === 'peer')
        ? bullyingAnswer(roles, around)
        : undefined;
    case 'menace':
      return only(childIn(roles) || (around.child && !inCouple(roles)) ? 'menace-enfant' : 'menace');
    case 'viol':
      return only(childIn(roles) ? 'enfant' : 'menace');
    case 'sexuel':
      return only(
        isPartner(roles.does) && roles.does?.mine && roles.bears?.who === 'me' ? 'menace' : 'enfant',
      );
    case 'geste':
      return only(isPartner(roles.bears) || roles.bears?.who === 'woman' ? 'couple' : 'enfant');
    case 'depression':
      return only('idees-noires');
    case 'craquer':
      return only(around.ids.has('cri') ? 'enfant' : 'limite');
    case 'rue':
    case 'enfant':
    case 'vie':
    case 'tentative':
    case 'disparition':
    case 'idees-noires':
    case 'limite':
    case 'numero':
      return only(id);
    case 'ligne':
      return only(around.somebody ? 'numero' : 'ligne');
    default:
      return undefined;
  }
}

/** Which numbers answer blows, threats and fear between people. */
function violenceAnswer({ bears, does, borne }: Roles, around: Around): Answered | undefined {
  if (bears?.who === 'peer') return undefined;
  if (does?.who === 'peer') return only('harcelement');
  if (around.peers && borne && isPeer(bears, does)) return bullied(bears, around);
  switch (bears?.who) {
    case 'child':
      return childBears(bears, does);
    case 'me':
      return iBear(does, around);
    case 'elder':
      return elderBears(bears, does);
    case 'man':
    case 'partnerHe':
      return isYoungOrElder(does) ? only('enfant') : only('homme');
    case 'them':
      return themBear(bears, does);
    case undefined:
      return unsaidBears(does, around);
    default:
      return does?.who === 'child' ? withBeside('couple', 'enfant') : only('couple');
  }
}

/** « Ma fille se fait taper par son copain » is in a couple too; « mon mari tape notre fils » is a child in danger first. */
function childBears(bears: Someone, does: Someone | undefined): Answered {
  if (!isPartner(does)) return only('enfant');
  if (does?.mine) return withBeside('enfant', 'couple');
  return withBeside(does?.who === 'partnerShe' && bears.she === false ? 'homme' : 'couple', 'enfant');
}

function iBear(does: Someone | undefined, { child, elder }: Around): Answered {
  if (isYoungOrElder(does)) return only('enfant');
  if (does?.who === 'partnerShe') return only('homme');
  if (isPartner(does)) return child ? withBeside('couple', 'enfant') : only('couple');
  if (elder) return withBeside('enfant', 'couple');
  return child || does?.she === undefined ? withBeside('couple', 'enfant') : only('couple');
}

function elderBears(bears: Someone, does: Someone | undefined): Answered {
  if (does?.who === 'child' || does?.who === 'me') return only('enfant');
  if (does?.who === 'partnerShe' && bears.she !== true) return only('homme');
  if (isPartner(does)) return only('couple');
  return withBeside('couple', 'enfant');
}

/** « Mon mari la frappe », « il les tape »: nobody says whom. */
function themBear(bears: Someone, does: Someone | undefined): Answered {
  if (isYoungOrElder(does) || does?.who === 'me') return only('enfant');
  if (does?.who === 'partnerShe')
    return bears.she === false && !does.mine ? only('homme') : withBeside('enfant', 'homme');
  if (bears.she === undefined) return withBeside('enfant', 'couple');
  return isPartner(does) && !does?.mine ? only('couple') : withBeside('couple', 'enfant');
}

function unsaidBears(does: Someone | undefined, { child, peers }: Around): Answered | undefined {
  // « Mon fils tape à l’école »: for his parents, no danger.
  if (does?.who === 'child' && peers) return undefined;
  // « Le père est violent »: a child may be in danger, and the other parent.
  if (does?.who === 'elder' && !does.mine) return withBeside('enfant', 'couple');
  if (isYoungOrElder(does) || does?.who === 'me') return only('enfant');
  return child ? withBeside('couple', 'enfant') : only('couple');
}

/** Between people of one home it is violence; where nobody knows, a pupil and a grown woman both find their number. */
function bullyingAnswer(roles: Roles, around: Around): Answered | undefined {
  const { bears, does } = roles;
  if (isPartner(does) || does?.who === 'elder') return violenceAnswer(roles, around);
  if (bears?.who === 'me' && does?.who === 'child' && does.mine) return only('enfant');
  return does !== undefined && does.who !== 'peer' ? bullied(bears, around) : only('harcelement');
}

function bullied(bears: Someone | undefined, { child }: Around): Answered {
  return bears?.who === 'me' && !child ? withBeside('harcelement', 'couple') : only('harcelement');
}

/** Whether, at a school or on a screen, a child or whoever writes is hit by others than their own. */
function isPeer(bears: Someone | undefined, does: Someone | undefined): boolean {
  const others = does === undefined || does.who === 'they' || (does.who === 'child' && !does.mine);
  return others && ['me', 'child', 'they', 'them'].includes(bears?.who ?? '');
}

function childIn({ bears, does }: Roles): boolean {
  return bears?.who === 'child' || does?.who === 'child' || (bears?.who === 'me' && does?.who === 'elder');
}

function inCouple({ bears, does }: Roles): boolean {
  return bears?.who === 'me' && (isPartner(does) || does?.who === 'they');
}

function isPartner(someone: Someone | undefined): boolean {
  return someone?.who === 'partnerHe' || someone?.who === 'partnerShe';
}

function isYoungOrElder(someone: Someone | undefined): boolean {
  return someone?.who === 'child' || someone?.who === 'elder';
}

function only(main: AnswerId): Answered {
  return { main, beside: [] };
}

function withBeside(main: AnswerId, ...beside: AnswerId[]): Answered {
  return { main, beside };
}
