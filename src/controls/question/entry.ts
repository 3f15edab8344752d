import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Field } from '../fragment/field.ts';
import { readField } from '../fragment/read-field.ts';

export interface FieldError {
  id: string;
  error: string;
}

export interface Entering {
  page: RefObject<HTMLDivElement | null>;
  errors: FieldError[];
  submit: () => void;
}

/** Reads fields when the reader goes on, and only then: their answers, or what is wrong with them. */
export function useEntry(
  fields: readonly Field[],
  required: boolean,
  onAnswer: (answers: Answers) => void,
): Entering {
  const page = useRef<HTMLDivElement>(null);
  const [errors, setErrors] = useState<FieldError[]>([]);

  function submit() {
    if (!page.current) return;
    const answers: Record<string, string> = {};
    const found: FieldError[] = [];
    for (const field of fields) {
      const entry = readField(field, page.current, required);
      if ('error' in entry) found.push(entry);
      else answers[entry.id] = entry.value;
    }
    setErrors(found);
    if (found.length === 0) onAnswer(answers);
  }

  // « Continuer » may have been pressed before the script was there.
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (dataset.early === undefined) return;
    delete dataset.early;
    if (!location.hash) page.current?.querySelector<HTMLElement>('[data-continue]')?.click();
  }, []);

  // Enter in a field goes on, as it would in a form.
  const onKey = useEffectEvent(({ key, target }: KeyboardEvent) => {
    if (key === 'Enter' && target instanceof HTMLInputElement && target.name) submit();
  });
  useEffect(() => {
    const fieldset = page.current;
    fieldset?.addEventListener('keydown', onKey);
    return () => fieldset?.removeEventListener('keydown', onKey);
  }, []);

  return { page, errors, submit };
}
