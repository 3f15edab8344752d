import { readContent } from '../../src/reading/content.ts';
import { decide } from '../../src/rules/decision/decide.ts';
import { type Report } from '../report.ts';
import { inWords, spreadOf } from '../spread.ts';
import { BEFORE, decideBefore } from './before.ts';
import { rivals, VERSIONS } from './rivals.ts';
import { type Situation, situations } from './situations.ts';

const ROUNDS = 9;
/** Milliseconds of processor for one side of one round. */
const TURN = 300;
const SITUATIONS = 1000;
/** Situations on which a rival must say our verdict before it is measured. */
const AGREED = 300;

type Side = (situation: Situation) => unknown;

/** Decisions a second of processor: ours, those of the version before and of three rule engines, on the same rows. */
export async function measureDecision(): Promise<Report> {
  const { expenses } = readContent();
  const complete = situations(expenses, SITUATIONS, false);
  const partial = situations(expenses, SITUATIONS, true);
  const now: Side = ({ table, answers }) => decide(table, answers);
  const before = await decideBefore();
  const engines = Object.entries(await rivals(expenses)).map(([name, rival]): [string, Side] => [
    name,
    ({ table, answers }) => rival(table, answers),
  ]);
  for (const [name, rival] of engines) await mustAgree(name, rival, now, complete.slice(0, AGREED));
  const full = new Map<string, Side>([
    ['ours', now],
    ...(before ? [[BEFORE, before] as const] : []),
    ...engines,
  ]);
  const some = new Map<string, Side>([['ours', now], ...(before ? [[BEFORE, before] as const] : [])]);
  const fullRates = await inTurn(full, complete);
  const someRates = await inTurn(some, partial);
  const salaries = expenses.find(({ id }) => id === 'salaires');
  if (!salaries) throw new Error('salaires is gone');
  const unanswered = await inTurn(new Map([['ours', now]]), [{ table: salaries, answers: {} }]);
  const milliseconds = spreadOf((unanswered.get('ours') ?? []).map((rate) => 1000 / rate));
  return {
    title: 'Decisions',
    how: `${String(SITUATIONS)} situations drawn from a fixed seed over all ${String(expenses.length)} tables, ${String(ROUNDS)} rounds in turn of ${String(TURN)} ms of processor each; the others agreed with ours on ${String(AGREED)} complete situations first. ${versions()}.`,
    head: ['who', 'situations', 'thousands a second of processor', 'ours ÷ it'],
    rows: [...rowsFor('complete', fullRates), ...rowsFor('partial', someRates)],
    targets: [
      ...(before
        ? [
            target('complete situations', ratio(fullRates, BEFORE), 3),
            target('partial situations', ratio(someRates, BEFORE), 4),
          ]
        : [`against ${BEFORE}: not measured, its history is not at hand`]),
      target('against json-logic-js', ratio(fullRates, 'json-logic-js'), 1),
      target('against json-rules-engine', ratio(fullRates, 'json-rules-engine'), 20),
      target('against publicodes', ratio(fullRates, 'publicodes'), 20),
      `« salaires » with nothing answered: ${inWords(milliseconds, 3)} ms, at most 0.2: ${milliseconds.median <= 0.2 ? 'held' : 'NOT held'}`,
    ],
  };
}

async function mustAgree(name: string, rival: Side, ours: Side, some: readonly Situation[]): Promise<void> {
  for (const situation of some) {
    const { verdict } = ours(situation) as { verdict: string };
    const said = await rival(situation);
    if (said !== verdict)
      throw new Error(
        `${name} says ${String(said)}, not ${verdict}, of ${situation.table.id} ${JSON.stringify(situation.answers)}`,
      );
  }
}

/** For each side, its rate in each round; the sides take turns. */
async function inTurn(
  sides: ReadonlyMap<string, Side>,
  cases: readonly Situation[],
): Promise<Map<string, number[]>> {
  const rates = new Map([...sides.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, side] of sides) rates.get(name)?.push(await rate(side, cases));
  return rates;
}

/** Decisions a second of processor; what is awaited by a rival is part of its work. */
async function rate(side: Side, cases: readonly Situation[]): Promise<number> {
  const start = process.cpuUsage();
  let made = 0;
  let spent = 0;
  while (spent < TURN) {
    for (const situation of cases) {
      const said = side(situation);
      if (said instanceof Promise) await said;
    }
    made += cases.length;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
  }
  return (made / spent) * 1000;
}

function ratio(rates: ReadonlyMap<string, number[]>, other: string) {
  const others = rates.get(other) ?? [];
  return spreadOf((rates.get('ours') ?? []).map((ours, round) => ours / (others[round] ?? Number.NaN)));
}

function rowsFor(situationsOf: string, rates: ReadonlyMap<string, number[]>): string[][] {
  return [...rates].map(([name, each]) => [
    name,
    situationsOf,
    inWords(spreadOf(each.map((decisions) => decisions / 1000))),
    name === 'ours' ? '1' : inWords(ratio(rates, name)),
  ]);
}

function target(what: string, spread: ReturnType<typeof spreadOf>, least: number): string {
  return `${what}: × ${inWords(spread)}, at least ${String(least)}: ${spread.median >= least ? 'held' : 'NOT held'}`;
}

function versions(): string {
  return Object.entries(VERSIONS)
    .map((pair) => pair.join(' '))
    .join(', ');
}
