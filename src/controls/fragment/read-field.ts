import { UNKNOWN } from '../../rules/decision/decision-table.ts';
import { type Field, accepts } from './field.ts';

/** What a field of the page holds: a value, or why there is none. */
export type Entry = { id: string; value: string } | { id: string; error: string };

/**
 * Reads a field off the page, where the browser keeps it even before the script has loaded. A number is typed the
 * French way (0,5). Without a required answer, an empty field reads as « Je ne sais pas ».
 */
export function readField(field: Field, page: ParentNode, required: boolean): Entry {
  const { id, kind } = field;
  const typed = page.querySelector<HTMLInputElement>(`[name="${id}"]:is(select, [type=text])`)?.value.trim();
  const chosen = page.querySelector<HTMLInputElement>(`[name="${id}"]:checked`)?.value;
  const value = typed ? canonical(kind, typed) : chosen;
  if (value !== undefined && accepts(field, value)) return { id, value };
  if (typed) return { id, error: 'Écrivez un nombre, comme 3 ou 0,5.' };
  return required ? { id, error: missing(kind) } : { id, value: UNKNOWN };
}

function canonical(kind: Field['kind'], typed: string): string {
  if (kind !== 'number') return typed;
  const plain = typed.replace(/\s/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? String(Number(plain)) : plain;
}

function missing(kind: Field['kind']): string {
  return kind === 'number'
    ? 'Écrivez un nombre, ou cochez « Je ne sais pas ».'
    : 'Choisissez une réponse pour continuer.';
}
