import { z } from 'zod';
import { STRANDS } from './strands.ts';

export { STRANDS };

export const StrandSchema = z.enum(STRANDS, { error: `expected a strand: ${STRANDS.join(', ')}` });
export type Strand = z.infer<typeof StrandSchema>;

/** The four axes. */
export const AXES = ['1', '2', '3', '4'] as const;
export const AxisSchema = z.enum(AXES, { error: `expected an axis: ${AXES.join(', ')}` });
export type Axis = z.infer<typeof AxisSchema>;
