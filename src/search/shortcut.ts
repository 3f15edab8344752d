/** Under what the device keeps that the reader does without the key « / »: a choice, which no erasing of work takes away. */
export const NO_SHORTCUT = 'fnp:choix:sans-raccourci';
