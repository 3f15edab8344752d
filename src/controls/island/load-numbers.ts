import { once } from './once.ts';

/** What shows the numbers to call where a phrase says a danger; fetched on the first need. */
export const loadNumbers = once(() => import('../../safety/show-numbers.ts'));
