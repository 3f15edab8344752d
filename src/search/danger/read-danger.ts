import type { Around } from './answers.ts';
import { answerOf } from './answers.ts';
import type { AnswerId, DangerAnswer, DangerData, Words } from './danger-data.ts';
import type { Typed } from './danger-words.ts';
import { typedWords } from './danger-words.ts';
import type { Meant, Span } from './expressions.ts';
import { Expressions, listOf } from './expressions.ts';
import { isNear, sponsorsIn } from './near.ts';
import type { Person } from './people.ts';
import { MINE, peopleIn } from './people.ts';
import type { Roles } from './roles.ts';
import { rolesAt } from './roles.ts';
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

/** A place where a phrase says a sign of danger, and who does and bears it there. */
interface Sign extends Span {
  id: string;
  /** Said by what somebody does or bears, and not by itself. */
  lived: boolean;
  roles: Roles;
}

/** The words of a sign, ready to be looked for. */
type SignWords = { id: string } & Record<'alone' | 'lived' | 'borne' | 'unless', Expressions>;

const MOST_ROWS = 3;
// What presses less than any danger.
const MILD: readonly AnswerId[] = ['limite', 'ligne', 'numero'];
// Who lives what a phrase says, when it names nobody.
const SPEAKING = new Set('je j me m moi nous'.split(' '));
const SOMEBODY = new Set([...SPEAKING, ...MINE, 'te', 'tu', 'toi']);

/** Readies the reader of dangers. Pure: the same words, the same answer. In doubt, it shows. */
export function dangerReader(data: DangerData): DangerReader {
  const groups = { ...data.people, ...data.groups };
  const list = (words: Words) => new Expressions(words, groups);
  const signs = data.signs.map(({ id, alone, lived, borne, unless }) => ({
    id,
    alone: list(alone),
    lived: list(lived),
    borne: list(borne),
    unless: list(unless),
  }));
  const names = Object.entries(data.people).map(
    ([who, words]) => [who as keyof DangerData['people'], list(words)] as const,
  );
  const now = list(data.now);
  const peers = list(data.peers);
  const project = list(data.project);
  const sponsor = list(data.sponsor);
  const lists = [
    ...signs.flatMap(({ alone, lived, borne, unless }) => [alone, lived, borne, unless]),
    ...names.map(([, words]) => words),
    now,
    peers,
    project,
    sponsor,
  ];
  const { meant, named: called } = new WordKin(
    lists.flatMap(({ words }) => [...words]),
    listOf(data.ordinary),
  );
  const near = new Set(listOf(data.near));
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
    const found = longest(signs.flatMap((sign) => signsIn(sign, typed, meant, people)));
    if (found.length === 0) return null;
    const around = {
      ids: new Set(found.map(({ id }) => id)),
      child: people.some(({ who }) => who === 'child'),
      elder: people.some(({ who }) => who === 'elder'),
      peers: peers.in(typed, meant).length > 0,
      somebody: people.length > 0 || typed.some(({ plain }) => SPEAKING.has(plain)),
    };
    const happens = now.in(typed, meant).length > 0;
    const subject =
      project.in(typed, meant).some((place) => !found.some((sign) => overlap(sign, place))) &&
      !isNear(typed, people, near, livedIn(found), sponsorsIn(typed, sponsor, meant));
    return heard(data.answers, answersFor(found, around, happens), subject, named(found, typed));
  }

  return { hear, mayCome };
}

/** Where a phrase says a sign, its innocent uses left out. */
function signsIn(
  { id, alone, lived, borne, unless }: SignWords,
  typed: readonly Typed[],
  meant: Meant,
  people: readonly Person[],
): Sign[] {
  // A word typed alone is somebody’s cry too: « coups ».
  const anybody = people.length > 0 || typed.length === 1 || typed.some(({ plain }) => SOMEBODY.has(plain));
  const find = (words: Expressions, isLived: boolean) =>
    words
      .in(typed, meant)
      .map((span) => ({ id, ...span, lived: isLived, roles: rolesAt(typed, span, people) }));
  const said = [
    ...find(alone, false),
    ...(anybody ? [...find(lived, true), ...find(borne, true).filter(({ roles }) => roles.borne)] : []),
  ];
  if (said.length === 0) return [];
  const innocent = unless.in(typed, meant);
  return said.filter((span) => !innocent.some((other) => overlap(span, other)));
}

/** The ranks of the words that say what somebody does or bears. */
function livedIn(found: readonly Sign[]): number[] {
  return found.filter(({ lived }) => lived).map(({ start }) => start);
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

/** The answers to the signs of a phrase; those of `beside` show their first row after. */
function answersFor(found: readonly Sign[], around: Around, happens: boolean): Answers {
  const own = found.filter(({ id }) => id === 'geste');
  const answers: Answers = { main: new Set(), beside: new Set() };
  for (const sign of found) {
    // « J’ai peur de secouer »: the fear is of one’s own gesture.
    if (sign.id !== 'geste' && own.some((gesture) => overlap(gesture, sign))) continue;
    const answered = answerOf(sign.id, sign.roles, around);
    if (!answered) continue;
    answers.main.add(answered.main);
    for (const id of answered.beside) answers.beside.add(id);
  }
  const { main } = answers;
  if (happens && main.has('enfant')) main.add('menace-enfant');
  if (happens && (main.has('couple') || main.has('homme'))) main.add('menace');
  return answers;
}

type Answers = Record<'main' | 'beside', Set<AnswerId>>;

/** The short numbers that a phrase names. */
function named(found: readonly Sign[], typed: readonly Typed[]): string[] {
  return found
    .filter(({ id, start, end }) => id === 'numero' && start === end)
    .map(({ start }) => typed[start]?.plain ?? '')
    .filter((word) => /^\d+$/.test(word));
}

function heard(
  all: readonly DangerAnswer[],
  { main, beside }: Answers,
  subject: boolean,
  numbers: readonly string[],
): Heard | null {
  const grave = [...main].some((id) => !MILD.includes(id));
  const answers = all.filter(({ id }) => main.has(id) && !(grave && MILD.includes(id)));
  const [first, ...others] = answers;
  if (!first || (!grave && subject)) return null;
  const also = all.filter(({ id }) => beside.has(id) && !main.has(id));
  const stands = standing(first.id, subject && !main.has('numero'));
  return {
    stands,
    says: first.says,
    rows: rowsOf(numbers, [first, ...others, ...also]),
    page: stands === 'limit' ? first.page : undefined,
  };
}

function standing(first: AnswerId, subject: boolean): Heard['stands'] {
  if (first === 'limite') return 'limit';
  return subject || first === 'ligne' ? 'small' : 'first';
}

/** The numbers named, the first row of each answer, then the others; each once. */
function rowsOf(numbers: readonly string[], answers: readonly DangerAnswer[]): (readonly string[])[] {
  const rows = [
    ...numbers.map((number) => [number]),
    ...answers.flatMap(({ rows: [row] }) => (row ? [row] : [])),
    ...answers.flatMap(({ rows: [, ...rest] }) => rest),
  ];
  return rows.filter((row, at) => rows.findIndex((other) => other[0] === row[0]) === at).slice(0, MOST_ROWS);
}
