import { z } from 'zod';

export const VerdictSchema = z.enum(['eligible', 'ineligible', 'conditional', 'undecided']);
export type Verdict = z.infer<typeof VerdictSchema>;

/** Why a verdict is `undecided`: the annexe says nothing, or says two things. */
export const ReasonSchema = z.enum(['silent', 'contradictory']);
export type Reason = z.infer<typeof ReasonSchema>;
