import type { KeyboardEvent } from 'react';
import { budgetActions } from '../../budget-actions.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Enter and the arrows go from a field to the same one of the next line or the line before, as in a spreadsheet; from a
 * label, an arrow only leaves an end of its text. After the last line, Enter adds one.
 */
export function walkLines(event: KeyboardEvent<Field>): void {
  const { key, currentTarget: field, shiftKey, altKey, ctrlKey, metaKey, nativeEvent } = event;
  const by = key === 'ArrowUp' || (key === 'Enter' && shiftKey) ? -1 : 1;
  if (!/^(Enter|Arrow(Up|Down))$/.test(key) || nativeEvent.isComposing || altKey || ctrlKey || metaKey)
    return;
  const isText = field instanceof HTMLTextAreaElement;
  const end = by > 0 ? field.value.length : 0;
  const isInside = isText && (field.selectionStart !== end || field.selectionEnd !== end);
  if (key !== 'Enter' && (shiftKey || isInside)) return;
  event.preventDefault();
  const lines = [...(field.closest('.all-lines')?.querySelectorAll('.line') ?? [])];
  const at = lines.findIndex((line) => line.contains(field));
  if (at < 0) return;
  const next = lines[at + by]?.querySelector<Field>(isText ? '.label textarea' : '.amount input');
  if (!next) {
    if (key === 'Enter' && by > 0) budgetActions.addLine();
    return;
  }
  next.focus();
  if (!isText) next.select();
  else if (by > 0) next.setSelectionRange(next.value.length, next.value.length);
  else next.setSelectionRange(0, 0);
}
