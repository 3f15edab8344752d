import type { AnswerId, DangerAnswer, DangerData } from './danger-data.ts';
import type { Typed } from './danger-words.ts';
import { typedWords } from './danger-words.ts';
import type { Meant, Span } from './expressions.ts';
import { Expressions } from './expressions.ts';
import { isNear, sponsorsIn } from './near.ts';
import type { Person } from './people.ts';
import { MINE, peopleIn } from './people.ts';
import { rolesAt, violenceAnswer } from './roles.ts';
import { WordKin } from './word-kin.ts';

/** What a phrase lets hear, and what to show for it. */
export interface Heard {
  /**
   * `first`: above all else, the phrase is written nowhere; `small`: after the rest, a danger as a subject of work;
   * `limit`: under the first door, the phrase is written nowhere.
   */
  stands: 'first' | 'small' | 'limit';
  /** What the line says first. */
  says: string;
  /** The numbers that stand open, three rows at most; two in a row are either one or the other. */
  rows: readonly (readonly string[])[];
  /** The page for parents that goes with it, first. */
  page: DangerAnswer['page'];
}

/** Hears dangers in what people type. */
export interface DangerReader {
  /** What a phrase lets hear; null when it says no danger. */
  hear: (phrase: string) => Heard | null;
  /** Whether a phrase still being typed may come to say one: somebody speaks of their own life, or a word begins so. */
  mayCome: (phrase: string) => boolean;
}

/** A place where a phrase says a sign of danger. */
interface Sign extends Span {
  id: string;
}

const MOST_ROWS = 3;

/** Readies the reader of dangers. Pure: the same words, the same answer. In doubt, it shows. */
export function dangerReader(data: DangerData): DangerReader {
  const signs = data.signs.map(({ id, alone, lived, unless }) => ({
    id,
    alone: new Expressions(alone),
    lived: new Expressions(lived),
    unless: new Expressions(unless),
  }));
  const names = Object.entries(data.people).map(
    ([who, list]) => [who as keyof DangerData['people'], new Expressions(list)] as const,
  );
  const now = new Expressions(data.now);
  const project = new Expressions(data.project);
  const sponsor = new Expressions(data.sponsor);
  const lists = [
    ...signs.flatMap(({ alone, lived, unless }) => [alone, lived, unless]),
    ...names.map(([, list]) => list),
    now,
    project,
    sponsor,
  ];
  const { meant, named: called } = new WordKin(
    lists.flatMap(({ words }) => [...words]),
    data.ordinary,
  );
  const near = new Set(data.near);

  const openings = signs.flatMap(({ alone }) => alone.openings);

  function mayCome(phrase: string): boolean {
    const typed = typedWords(phrase);
    const last = typed.at(-1)?.plain ?? '';
    if (last.length > 1 && openings.some((word) => word.startsWith(last))) return true;
    if (typed.some(({ plain }) => SPEAKING.has(plain))) return true;
    return peopleIn(typed, names, called).some(({ mine, who }) => mine || who === 'they');
  }

  function hear(phrase: string): Heard | null {
    const typed = typedWords(phrase);
    const people = peopleIn(typed, names, called);
    const anybody = people.length > 0 || typed.some(({ plain }) => SOMEBODY.has(plain));
    const found = longest(signs.flatMap((sign) => signsIn(sign, typed, meant, anybody)));
    if (found.length === 0) return null;
    const happens = now.in(typed, meant).length > 0;
    const ids = answersFor(found, typed, people, happens);
    const subject =
      project.in(typed, meant).some((place) => !found.some((sign) => overlap(sign, place))) &&
      !isNear(typed, people, near, sponsorsIn(typed, sponsor, meant));
    return heard(data.answers, ids, subject, named(found, typed));
  }

  return { hear, mayCome };
}

// Who lives what a phrase says, when it names nobody.
const SPEAKING = new Set('je j me m moi nous'.split(' '));
const SOMEBODY = new Set([...SPEAKING, ...MINE, 'te', 'tu', 'toi']);

/** Where a phrase says a sign, its innocent uses left out. */
function signsIn(
  { id, alone, lived, unless }: { id: string } & Record<'alone' | 'lived' | 'unless', Expressions>,
  typed: readonly Typed[],
  meant: Meant,
  anybody: boolean,
): Sign[] {
  const said = [...alone.in(typed, meant), ...(anybody ? lived.in(typed, meant) : [])];
  if (said.length === 0) return [];
  const innocent = unless.in(typed, meant);
  return said
    .filter((span) => !innocent.some((other) => overlap(span, other)))
    .map((span) => ({ id, ...span }));
}

/** Of two signs in the same words, the one that says more. */
function longest(signs: readonly Sign[]): Sign[] {
  return signs.filter(
    ({ start, end }) =>
      !signs.some(
        (other) => other.start <= start && other.end >= end && other.end - other.start > end - start,
      ),
  );
}

function overlap(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function answersFor(
  found: readonly Sign[],
  typed: readonly Typed[],
  people: readonly Person[],
  happens: boolean,
): Set<AnswerId> {
  const ids = new Set(found.map(({ id }) => id));
  const answers = new Set<AnswerId>();
  const own = found.filter(({ id }) => id === 'geste');
  for (const sign of found) {
    // « J’ai peur de secouer »: the fear is of one’s own gesture.
    if (sign.id === 'violences' && own.some((gesture) => overlap(gesture, sign))) continue;
    const roles = rolesAt(typed, sign, people);
    const child = roles.bears === 'child' || (roles.bears === 'me' && roles.does === 'elder');
    switch (sign.id) {
      case 'violences':
        answers.add(violenceAnswer(roles));
        break;
      case 'harcelement':
        answers.add(
          ['partnerHe', 'partnerShe'].includes(roles.does ?? '') ? violenceAnswer(roles) : 'harcelement',
        );
        break;
      case 'menace':
        answers.add(child ? 'menace-enfant' : 'menace');
        break;
      case 'viol':
        answers.add(child ? 'enfant' : 'menace');
        break;
      case 'sexuel':
        answers.add(roles.does === 'partnerHe' && roles.bears === 'me' ? 'menace' : 'enfant');
        break;
      case 'enfant':
        answers.add('enfant');
        break;
      case 'geste':
        answers.add(['partnerHe', 'partnerShe', 'woman'].includes(roles.bears ?? '') ? 'couple' : 'enfant');
        break;
      case 'depression':
        answers.add('idees-noires');
        break;
      case 'craquer':
        if (ids.has('cri')) answers.add('enfant');
        else answers.add('limite');
        break;
      case 'limite':
        answers.add('limite');
        break;
      case 'vie':
      case 'tentative':
      case 'disparition':
      case 'idees-noires':
      case 'numero':
        answers.add(sign.id);
    }
  }
  if (happens && answers.has('enfant')) answers.add('menace-enfant');
  if (happens && (answers.has('couple') || answers.has('homme'))) answers.add('menace');
  return answers;
}

/** The short numbers that a phrase names. */
function named(found: readonly Sign[], typed: readonly Typed[]): string[] {
  return found
    .filter(({ id, start, end }) => id === 'numero' && start === end)
    .map(({ start }) => typed[start]?.plain ?? '')
    .filter((word) => /^\d+$/.test(word));
}

function heard(
  all: readonly DangerAnswer[],
  ids: ReadonlySet<AnswerId>,
  subject: boolean,
  numbers: readonly string[],
): Heard | null {
  const grave: AnswerId[] = [...ids].filter((id) => id !== 'limite' && id !== 'numero');
  const answers = all.filter(({ id }) => (grave.length > 0 ? grave.includes(id) : ids.has(id)));
  const [first, ...others] = answers;
  if (!first) return null;
  if (grave.length === 0 && subject) return null;
  const [main, ...beside] = first.rows;
  const rows = [
    ...numbers.map((number) => [number]),
    ...(main ? [main] : []),
    ...others.flatMap(({ rows: [row] }) => (row ? [row] : [])),
    ...beside,
    ...others.flatMap(({ rows: [, ...rest] }) => rest),
  ];
  const distinct = rows.filter((row, at) => rows.findIndex((other) => other[0] === row[0]) === at);
  const stands =
    grave.length === 0 && first.id === 'limite' ? 'limit' : subject && !ids.has('numero') ? 'small' : 'first';
  return {
    stands,
    says: first.says,
    rows: distinct.slice(0, MOST_ROWS),
    page: stands === 'limit' ? first.page : undefined,
  };
}
