import { type Case, measureGestures } from '../../test/measure/answers.ts';
import { budgetRecord } from '../../test/measure/typing.ts';
import { openSite } from '../../test/site/site.ts';
import type { Report } from '../report.ts';
import { inWords } from '../spread.ts';

const LINES = 500;
const MOST = 200;
const gesture = (what: string, step: Case[4]): Case => [
  what,
  MOST,
  '/mon-budget/',
  [],
  step,
  budgetRecord(LINES),
];

const COUNT = '#lignes';
const GESTURES: readonly Case[] = [
  gesture('delete a line', { click: 'button:text("Supprimer")', first: '.line-open', watch: COUNT }),
  gesture('add a line', { click: 'button:text("Ajouter une ligne")', watch: COUNT }),
  gesture('change the strand', { click: 'select >> nth=0', value: '1.1', watch: '.lines' }),
];

/** What a gesture costs in a budget of five hundred lines, from the click to the frame that shows it. */
export async function measureBudget(): Promise<Report> {
  const site = await openSite();
  const gestures = await measureGestures(site, GESTURES);
  await site.close();
  return {
    title: 'A budget of 500 lines',
    how: `From the click to the next frame that shows its effect, a processor 4 times slower, network not slowed, ${String(LINES)} lines under one strand.`,
    head: ['gesture', 'ms'],
    rows: gestures.map(({ what, least, median, worst }) => [
      what,
      inWords({ median, least, most: worst }, 0),
    ]),
    targets: gestures.map(
      ({ what, median }) =>
        `${what}: ${median.toFixed(0)} ms, at most ${String(MOST)}: ${median <= MOST ? 'held' : 'NOT held'}`,
    ),
  };
}
