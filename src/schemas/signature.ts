import { z } from 'zod';
import { StrandSchema } from './strand.ts';
import { IdSchema } from './text.ts';

/** What a signature may answer: every verdict, and for an undecided one its reason. */
const SIGNED = ['éligible', 'non éligible', 'sous condition', 'n’en dit rien', 'se contredit'] as const;
export type Signed = (typeof SIGNED)[number];

/** An answer; or a question, and what is signed under each of its options. */
export type SignedTree = Signed | { [question: string]: Record<string, SignedTree> };

const TreeSchema: z.ZodType<SignedTree> = z.lazy(() =>
  z.union([z.enum(SIGNED), z.record(IdSchema, z.record(IdSchema, TreeSchema))], {
    error: `écrivez une réponse (${SIGNED.join(', ')}), ou une question et ses réponses`,
  }),
);

/** What the annexe answers for an expense, strand by strand, typed by hand by somebody who read it. */
export const SignatureSchema = z.partialRecord(StrandSchema, TreeSchema);
export type Signature = z.infer<typeof SignatureSchema>;
