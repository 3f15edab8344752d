import { z } from 'zod';

export const VERDICTS = ['eligible', 'ineligible', 'conditional', 'undecided'] as const;
export const VerdictSchema = z.enum(VERDICTS, { error: `attendu l’un de : ${VERDICTS.join(', ')}` });
export type Verdict = z.infer<typeof VerdictSchema>;

/** Why a verdict is `undecided`: the annexe says nothing, or says two things. */
export const REASONS = ['silent', 'contradictory'] as const;
export const ReasonSchema = z.enum(REASONS, { error: `attendu l’un de : ${REASONS.join(', ')}` });
export type Reason = z.infer<typeof ReasonSchema>;
