import { z } from 'zod';
import { AXES, STRANDS } from './strands.ts';

export const StrandSchema = z.enum(STRANDS, {
  error: `attendu un volet entre guillemets : ${STRANDS.join(', ')}`,
});
export type Strand = z.infer<typeof StrandSchema>;

export const AxisSchema = z.enum(AXES, { error: `attendu un axe entre guillemets : ${AXES.join(', ')}` });
export type Axis = z.infer<typeof AxisSchema>;
