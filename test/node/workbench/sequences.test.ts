import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lostIn, sequences } from '../../sequences/gestures.ts';

// At each run other sequences; `npm run -s sequences` makes as many as one likes.
const SEQUENCES = 1_000;

it('nothing that a page showed as kept is lost, in a thousand sequences of gestures', () => {
  let gestures = 0;
  fc.assert(
    fc.property(sequences, (sequence) => {
      gestures += sequence.length;
      expect(lostIn(sequence)).toBeNull();
    }),
    { numRuns: SEQUENCES },
  );
  expect(gestures).toBeGreaterThan(10_000);
});
