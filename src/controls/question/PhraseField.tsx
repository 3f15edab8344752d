import { useEffect, useRef, useState } from 'react';
import { url } from '../../url.ts';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Field } from '../fragment/field.ts';

/** Options under a heading of their own. */
export interface Group {
  title: string;
  options: Field['options'];
}

/** A page of the site that answers a phrase, without its base path. */
export interface Elsewhere {
  label: string;
  address: string;
}

/** What a phrase says beside its thing: answers that count for nothing until the reader says so. */
export interface Proposal {
  /** The thing first: to correct the others is to begin with it alone. */
  answers: Answers;
  /** The thing, then each answer, in words. */
  says: readonly string[];
}

/** What a phrase may mean, best first, under headings that ask which; what is said of it aloud; where else its answer is. */
export interface Found {
  groups: readonly Group[];
  said: string;
  elsewhere?: Elsewhere | null;
  understood?: Proposal | null | undefined;
}

export type Search = (phrase: string) => Promise<Found>;

const FAILED = 'Les suggestions n’ont pas pu être chargées : choisissez dans la liste.';

interface Props {
  label: string;
  examples: string;
  /** Fetches what the search needs, on the first focus; not before. */
  loadSearch: () => Promise<Search>;
  /** What the phrase may mean; null when nothing is written. */
  onFound: (groups: readonly Group[] | null) => void;
  onEnter: () => void;
  onAnswer: (answers: Answers, read: readonly string[]) => void;
}

/** What the reader means, in their own words. Nothing typed leaves the page: the field is in no form. */
export function PhraseField({ label, examples, loadSearch, onFound, onEnter, onAnswer }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const heard = useRef<HTMLParagraphElement>(null);
  const [{ said, elsewhere, understood }, setTold] = useState<Omit<Found, 'groups'>>({ said: '' });

  // The letter is painted before what it may mean is looked for.
  function lookSoon() {
    requestAnimationFrame(() => setTimeout(() => void look()));
  }

  async function look() {
    const written = () => input.current?.value.trim() ?? '';
    const phrase = written();
    const found = phrase
      ? await loadSearch().then(
          (search) => search(phrase),
          () => ({ groups: null, said: FAILED, elsewhere: null }),
        )
      : null;
    // An answer that comes after the next letter is out of date.
    if (phrase !== written()) return;
    onFound(found?.groups ?? null);
    setTold(found ?? { said: '' });
  }

  // The reader may have written before the script was there.
  useEffect(() => {
    if (input.current?.value) input.current.dispatchEvent(new Event('input', { bubbles: true }));
  }, []);

  // Said aloud once, when the reader pauses.
  useEffect(() => {
    const pause = setTimeout(() => {
      if (heard.current) heard.current.textContent = told.current?.textContent ?? '';
    }, 800);
    return () => clearTimeout(pause);
  });

  const begin = (answers: Answers) => onAnswer(answers, Object.keys(answers));

  return (
    <div className="phrase">
      <label htmlFor="phrase">{label}</label>
      <p id="examples" className="hint">
        {examples}
      </p>
      <input
        type="text"
        id="phrase"
        ref={input}
        autoComplete="off"
        aria-describedby="examples"
        onFocus={() => void loadSearch().catch(() => null)}
        onInput={lookSoon}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onEnter();
        }}
      />
      <div data-numbers-before="" />
      <p role="status" className="visually-hidden" ref={heard} />
      <p className="found" ref={told}>
        {elsewhere && (
          <>
            Cette question a sa réponse ailleurs : <a href={url(elsewhere.address)}>{elsewhere.label}</a>
            {/[?!]$/.test(elsewhere.label) ? ' ' : '. '}
          </>
        )}
        {understood && (
          <span className="understood">
            Compris : <b>{understood.says.join(' · ')}</b>{' '}
          </span>
        )}
        {said}
      </p>
      {understood && (
        <>
          <button type="button" className="button main" onClick={() => begin(understood.answers)}>
            C’est bien cela
          </button>{' '}
          <button
            type="button"
            className="link"
            onClick={() => begin(Object.fromEntries(Object.entries(understood.answers).slice(0, 1)))}
          >
            Corriger
          </button>
        </>
      )}
    </div>
  );
}
