import { useState } from 'react';

interface Draft {
  /** What the field shows. */
  value: string;
  onChange: (event: { target: { value: string } }) => void;
  onBlur: () => void;
}

/**
 * A text field that shows at once what is typed in it, while the page hears of it a moment later: from the first
 * keystroke until the field is left, its own draft stands in place of `settled`.
 */
export function useDraft(
  settled: string,
  onType: (text: string) => void,
): { writing: boolean; field: Draft } {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    writing: draft !== null,
    field: {
      value: draft ?? settled,
      onChange: ({ target }) => {
        setDraft(target.value);
        onType(target.value);
      },
      onBlur: () => setDraft(null),
    },
  };
}
