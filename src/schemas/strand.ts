import { z } from 'zod';
import { AXES, STRANDS } from './strands.ts';

export const StrandSchema = z.enum(STRANDS, { error: `expected a strand: ${STRANDS.join(', ')}` });
export type Strand = z.infer<typeof StrandSchema>;

export const AxisSchema = z.enum(AXES, { error: `expected an axis: ${AXES.join(', ')}` });
export type Axis = z.infer<typeof AxisSchema>;
