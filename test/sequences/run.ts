import fc from 'fast-check';
import { lostIn, sequences } from './gestures.ts';

// npm run -s sequences -- COUNT [SEED]: what may happen to a work, at random; a loss is given by its shortest sequence.
const [count = '50000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
let gestures = 0;
const { failed, counterexample, numRuns } = fc.check(
  fc.property(sequences, (sequence) => {
    gestures += sequence.length;
    return lostIn(sequence) === null;
  }),
  { numRuns: Number(count), seed: Number(seed) },
);
if (counterexample) {
  const [sequence] = counterexample;
  console.error(sequence.map(({ name, tab }) => `${name} [${String(tab)}]`).join('\n'));
  console.error(lostIn(sequence));
}
console.log(
  `${String(numRuns)} sequences, ${String(gestures)} gestures, ${failed ? 'a loss' : '0 losses'} (${seed})`,
);
process.exitCode = failed ? 1 : 0;
