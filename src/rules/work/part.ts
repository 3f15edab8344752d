import type { Answers } from '../decision/decision-table.ts';
import type { PlainReader } from './plain-reader.ts';

/** The names of the lists and of the records that a part keeps, at any depth. */
export type ListName<Work> = Work extends readonly (infer Item)[]
  ? ListName<Item>
  : Work extends object
    ? {
        [Key in keyof Work & string]:
          (Work[Key] extends readonly unknown[] | Answers ? Key : never) | ListName<Work[Key]>;
      }[keyof Work & string]
    : never;

/** What one tool keeps in the work: how it begins, how it is read, what it says of itself. */
export interface Part<Work> {
  /** Nothing done yet; every field is there, in the order in which it is written. */
  empty: Work;
  /** Reads it from a plain value. Never throws: what is not understood is left out, what is too long cut, and said. */
  read: (part: PlainReader) => Work;
  /** What it holds, so that its author recognises it; empty while a dossier would show nothing of it. */
  words: (work: Work) => string;
}
