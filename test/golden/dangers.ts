import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The phrases of danger, typed by hand: by the number to call first, or by how little is heard in them. */
interface Dangers {
  first: Record<string, string[]>;
  project: Record<string, string[]>;
  small: string[];
  limit: string[];
  none: string[];
  rows: Record<string, string[][]>;
}

/** Reads the phrases of danger. */
export function readDangers(): Dangers {
  return parse(readFileSync(new URL('dangers.yaml', import.meta.url), 'utf8')) as Dangers;
}

/** Every phrase of a table with its first number, as « first 3919 ». */
export function asked(byNumber: Record<string, string[]>): [phrase: string, answer: string][] {
  return Object.entries(byNumber).flatMap(([number, phrases]) =>
    phrases.map((phrase): [string, string] => [phrase, `first ${number}`]),
  );
}
