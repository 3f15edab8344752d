import fc from 'fast-check';
import { World } from './world.ts';

/** Something that happens on a device: a gesture in a tab, or the browser’s own doing. */
export interface Gesture {
  name: string;
  tab: number;
  does: (world: World, tab: number) => void;
}

const DAY = 86_400_000;
const REFUSALS = ['full', 'refused', null, null] as const;

/** Everything that may happen, each as often as its weight. */
const KINDS: readonly [weight: number, name: string, does: Gesture['does']][] = [
  [6, 'line', (world, tab) => world.write(tab, 'line')],
  [4, 'label', (world, tab) => world.write(tab, 'label')],
  [4, 'type', (world, tab) => world.write(tab, 'type')],
  [1, 'remove', (world, tab) => world.remove(tab)],
  [1, 'add a project', (world, tab) => world.project(tab, 'add')],
  [1, 'copy a project', (world, tab) => world.project(tab, 'copy')],
  [2, 'switch projects', (world, tab) => world.project(tab, 'switch')],
  [1, 'remove a project', (world, tab) => world.removeProject(tab)],
  [2, 'undo', (world, tab) => world.undo(tab)],
  [1, 'replace', (world, tab) => world.replace(tab)],
  [3, 'keep', (world, tab) => world.setKeep(tab, true)],
  [1, 'keep no more', (world, tab) => world.setKeep(tab, false)],
  [2, 'open another', (world, tab) => world.open(tab)],
  [1, 'forget another', (world, tab) => world.forget(tab)],
  [1, 'start again', (world, tab) => world.startAgain(tab)],
  [1, 'erase all', (world, tab) => world.eraseAll(tab)],
  [1, 'dismiss', (world, tab) => world.dismiss(tab)],
  [6, 'wait', (world) => world.wait()],
  [4, 'hear', (world, tab) => world.hear(tab)],
  [2, 'open a tab', (world) => world.openTab()],
  [2, 'duplicate', (world, tab) => world.duplicate(tab)],
  [2, 'close', (world, tab) => world.closeTab(tab)],
  [4, 'reload', (world, tab) => world.reload(tab)],
  [1, 'crash', (world, tab) => world.crash(tab)],
  [2, 'go', (world, tab) => world.go(tab, false)],
  [3, 'go, put aside', (world, tab) => world.go(tab, true)],
  [3, 'back', (world, tab) => world.back(tab, 'no')],
  [2, 'back, written late', (world, tab) => world.back(tab, 'yes')],
  [1, 'back, written after a word', (world, tab) => world.back(tab, 'after a word')],
  ...REFUSALS.map((refusal): [number, string, Gesture['does']] => [
    1,
    `tab ${String(refusal)}`,
    (world, tab) => world.refuse(tab, 'tab', refusal),
  ]),
  ...REFUSALS.map((refusal): [number, string, Gesture['does']] => [
    1,
    `device ${String(refusal)}`,
    (world, tab) => world.refuse(tab, 'device', refusal),
  ]),
  ...[-400 * DAY, -1, 400 * DAY].map((by): [number, string, Gesture['does']] => [
    1,
    `clock ${String(by)}`,
    (world) => world.jump(by),
  ]),
];

const gestures: fc.Arbitrary<Gesture> = fc.oneof(
  ...KINDS.map(([weight, name, does]) => ({
    weight,
    arbitrary: fc.nat({ max: 2 }).map((tab): Gesture => ({ name, tab, does })),
  })),
);

export const sequences = fc.array(gestures, { minLength: 2, maxLength: 40, size: 'max' });

/** What was lost in a sequence, after which gesture; null when nothing was. */
export function lostIn(sequence: readonly Gesture[]): string | null {
  const world = new World();
  for (const { name, tab, does } of sequence) {
    does(world, tab);
    const lost = world.lost();
    if (lost.length > 0) return `${name}: ${lost.join(', ')}`;
  }
  return null;
}
