import { type DoorIndex, openDoorIndex } from '../../phrases/door-index.ts';
import { learnRare } from '../../phrases/rare/rare-words.ts';
import type { Content } from '../content.ts';
import { doorsData } from './doors-data.ts';
import { rareData } from './rare-data.ts';

/** The doors of the content, ready to be searched with all their words, those that are seldom typed too. */
export function wholeIndex(content: Content): DoorIndex {
  const index = openDoorIndex(doorsData(content));
  learnRare(index.vocabulary, rareData(content));
  return index;
}
