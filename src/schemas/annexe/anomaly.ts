import { z } from 'zod';
import { namesOf } from '../lists.ts';
import { CitesSchema, LinesSchema } from './fact.ts';
import { StrandSchema } from '../strand.ts';
import { TextSchema } from '../text.ts';

/** Something in the annexe that is misnumbered, overtaken, cut or at odds with itself. Its id is its file's name. */
export const AnomalySchema = z.strictObject({
  /** Rank on the page, within its kind. */
  order: z.int(),
  kind: z.enum(['numerotation', 'dates', 'listes', 'contradictions']),
  title: TextSchema,
  /** What the annexe shows, in our words. */
  finding: TextSchema,
  /** How this site reads it. */
  reading: TextSchema,
  /** Where: line ranges of the extracted text, shown to readers as pages. */
  lines: LinesSchema,
  /** The sheets it touches; none when it is the whole text. */
  strands: namesOf(StrandSchema).default([]),
  cites: CitesSchema.max(4, { error: 'citez quatre repères au plus' }),
});
export type Anomaly = z.infer<typeof AnomalySchema> & { id: string };
