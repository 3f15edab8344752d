import { z } from 'zod';

/** The eight strands (volets), named by axis and strand, never by a sheet number. */
export const STRANDS = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2'] as const;
export const StrandSchema = z.enum(STRANDS, { error: `expected a strand: ${STRANDS.join(', ')}` });
export type Strand = z.infer<typeof StrandSchema>;

/** The four axes. */
export const AXES = ['1', '2', '3', '4'] as const;
export const AxisSchema = z.enum(AXES, { error: `expected an axis: ${AXES.join(', ')}` });
export type Axis = z.infer<typeof AxisSchema>;
