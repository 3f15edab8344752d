import type { AnswerId, DangerAnswer, DangerData } from './danger-data.ts';
import type { Typed } from './danger-words.ts';
import { plainOf, typedWords } from './danger-words.ts';
import type { Alike, Expression, Span } from './expressions.ts';
import { expression, places } from './expressions.ts';
import { isNear, isSponsor } from './near.ts';
import type { Person } from './people.ts';
import { peopleIn } from './people.ts';
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
}

/** A place where a phrase says a sign of danger. */
interface Sign extends Span {
  id: string;
}

const MOST_ROWS = 3;

/** Readies the reader of dangers. Pure: the same words, the same answer. In doubt, it shows. */
export function dangerReader(data: DangerData): (phrase: string) => Heard | null {
  const read = (texts: readonly string[]) => texts.map(expression);
  const signs = data.signs.map(({ id, alone, lived, unless }) => ({
    id,
    alone: read(alone),
    lived: read(lived),
    unless: read(unless),
  }));
  const names = Object.entries(data.people).map(
    ([who, list]) => [who as keyof DangerData['people'], read(list)] as const,
  );
  const now = read(data.now);
  const project = read(data.project);
  const sponsor = read(data.sponsor);
  const lists = [
    ...signs.flatMap(({ alone, lived, unless }) => [alone, lived, unless]),
    now,
    project,
    sponsor,
  ];
  const words = [...lists.flat(), ...names.flatMap(([, list]) => list)].flat().map(({ word }) => word);
  const kin = new WordKin(words, data.ordinary.map(plainOf));
  const alike: Alike = (word, typed) => kin.alike(word, typed);
  const called: Alike = (word, typed) => kin.named(word, typed);
  const near = new Set(data.near);

  return (phrase) => {
    const typed = typedWords(phrase);
    const people = peopleIn(typed, names, called);
    const anybody = people.length > 0 || typed.some(({ plain }) => SOMEBODY.has(plain));
    const found = longest(signs.flatMap((sign) => signsIn(sign, typed, alike, anybody)));
    if (found.length === 0) return null;
    const has = (list: readonly Expression[]) =>
      list.some((each) =>
        places(each, typed, alike).some((place) => !found.some((sign) => overlap(sign, place))),
      );
    const happens = now.some((each) => places(each, typed, alike).length > 0);
    const ids = answersFor(found, typed, people, happens);
    const subject = has(project) && !isNear(typed, people, near, isSponsor(typed, sponsor, alike));
    return heard(data.answers, ids, subject, named(found, typed));
  };
}

// Who lives what a phrase says, when it names nobody.
const SOMEBODY = new Set('je j me m moi mon ma mes notre nos nous te tu toi'.split(' '));

/** Where a phrase says a sign, its innocent uses left out. */
function signsIn(
  { id, alone, lived, unless }: { id: string } & Record<'alone' | 'lived' | 'unless', Expression[]>,
  typed: readonly Typed[],
  alike: Alike,
  anybody: boolean,
): Sign[] {
  const all = (list: readonly Expression[]) => list.flatMap((each) => places(each, typed, alike));
  const said = [...all(alone), ...(anybody ? all(lived) : [])];
  if (said.length === 0) return [];
  const innocent = all(unless);
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
  const grave = [...ids].filter((id) => id !== 'limite' && id !== 'numero');
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
  return { stands, says: first.says, rows: distinct.slice(0, MOST_ROWS) };
}
