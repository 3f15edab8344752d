import data from 'virtual:doors';
import { openDoorIndex } from './door-index.ts';

/** The doors of this site: the one index of the search, the wizards and the budget. */
export const siteDoors = openDoorIndex(data);
