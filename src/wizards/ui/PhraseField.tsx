import { useEffect, useRef } from 'react';

/** The options a phrase may mean, best first. */
export type Search = (phrase: string) => Promise<readonly string[]>;

interface Props {
  label: string;
  examples: string;
  search: Search;
  /** The options found, or null when nothing is written. */
  found: readonly string[] | null;
  onFound: (ids: readonly string[] | null) => void;
  onEnter: () => void;
}

/** What the reader means, in their own words. Nothing typed leaves the page: the field is in no form. */
export function PhraseField({ label, examples, search, found, onFound, onEnter }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const typed = () => input.current?.value.trim() ?? '';

  async function look() {
    const phrase = typed();
    const ids = phrase ? await search(phrase) : null;
    // An answer that comes after the next letter is out of date.
    if (phrase === typed()) onFound(ids);
  }

  // The reader may have written before the script was there.
  useEffect(() => {
    if (input.current?.value) input.current.dispatchEvent(new Event('input', { bubbles: true }));
  }, []);

  return (
    <div className="phrase">
      <label htmlFor="phrase">{label}</label>
      <p id="examples" className="hint">
        {examples}
      </p>
      <input
        id="phrase"
        ref={input}
        autoComplete="off"
        aria-describedby="examples"
        onFocus={() => void search('')}
        onInput={() => void look()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onEnter();
        }}
      />
      <p role="status" className="found">
        {found && messageFor(found.length)}
      </p>
    </div>
  );
}

function messageFor(count: number): string {
  if (count === 0)
    return 'Ces mots ne mènent à rien de connu : essayez-en d’autres, ou choisissez dans la liste.';
  return count === 1 ? '1 proposition' : `${String(count)} propositions`;
}
