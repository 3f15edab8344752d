import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import { UNKNOWN_WORDS } from '../../rules/decision/question-words.ts';

/** One question as the wizards ask it, whatever rule it comes from. */
export interface Field {
  id: string;
  label: string;
  hint?: string | undefined;
  /** The line « Pourquoi cette question ? ». */
  why?: string | undefined;
  kind: 'choice' | 'number' | 'list';
  options: readonly { id: string; label: string; summary?: string }[];
  /** What a number counts. */
  unit?: string | undefined;
  /** Whether « Je ne sais pas » is offered. */
  nsp: boolean;
}

/** Whether a value is one that the field can hold. */
export function accepts(field: Field, value: string): boolean {
  if (field.nsp && value === UNKNOWN) return true;
  if (field.kind === 'number') return /^\d{1,4}(\.\d{1,2})?$/.test(value);
  return field.options.some(({ id }) => id === value);
}

/** An answer in words. */
export function answerLabel(field: Field, value: string): string {
  if (value === UNKNOWN) return UNKNOWN_WORDS;
  if (field.kind === 'number') return `${value.replace('.', ',')} ${field.unit ?? ''}`.trim();
  return field.options.find(({ id }) => id === value)?.label ?? value;
}
