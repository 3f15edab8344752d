// Apart from its schema, so that the rules reach the browser without zod.
/** The eight strands (volets), named by axis and strand, never by a sheet number. */
export const STRANDS = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2'] as const;
/** The four axes. */
export const AXES = ['1', '2', '3', '4'] as const;
