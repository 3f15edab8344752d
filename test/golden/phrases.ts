import { readFileSync } from 'node:fs';
import { rightAnswers } from './right-answers.ts';

/** Words that fit no expense of the list: nothing firm may be proposed for them. */
interface PhraseOfNone {
  phrase: string;
}

/** Words that fit an expense. */
interface PhraseThatFits {
  phrase: string;
  /** The expenses that are right, each as good as the others; when `asked`, the senses to choose between. */
  expected: string[];
  /** The words have several senses: the right thing is to ask which. */
  asked: boolean;
}

/** A label of a budget written by accounts, and its account, or none. */
interface AccountLabel {
  label: string;
  account: string | null;
  /** The answers that are right: expenses, `ask` (left to choose), or `resource` (no expense at all). */
  expected: string[];
}

/** What people type and where it may lead first. */
interface AskedPhrase {
  phrase: string;
  /** Whether these addresses, in their order, answer it. */
  isRight: (addresses: readonly string[]) => boolean;
  /** Whether an expense is the right answer. */
  expense: boolean;
}

/** The phrases of a table, typed by hand: parents', long ones, short ones, names, those answered elsewhere than in a wizard. */
export function readAsked(table: 'parents' | 'long' | 'short' | 'names' | 'elsewhere'): AskedPhrase[] {
  return rowsOf(`phrases-${table}.tsv`).map(([phrase = '', accepted = '']) => {
    // « !E: » is anything but an expense.
    const not = accepted.startsWith('!');
    // A bar parts two answers, but for those between brackets.
    const rankIn = rightAnswers((not ? accepted.slice(1) : accepted).split(/\|(?![^(]*\))/));
    return {
      phrase,
      isRight: (addresses) => (rankIn(addresses) === 0) !== not,
      expense: accepted.startsWith('E:'),
    };
  });
}

/** The phrases for which nothing firm may be proposed, typed by hand. */
export function readPhrasesNone(): PhraseOfNone[] {
  return rowsOf('phrases-none.tsv').map(([phrase = '']) => ({ phrase }));
}

/** The phrases that fit an expense, typed by hand. */
export function readPhrasesFit(): PhraseThatFits[] {
  return rowsOf('phrases-fit.tsv').map(([phrase = '', expected = '']) => ({
    phrase,
    expected: expected.replace(/^\?/, '').split('|'),
    asked: expected.startsWith('?'),
  }));
}

/** The labels of the chart of accounts, typed by hand. */
export function readAccountLabels(): AccountLabel[] {
  return rowsOf('account-labels.tsv').map(([label = '', account = '', expected = '']) => ({
    label,
    account: account === '' ? null : account,
    expected: expected.split('|'),
  }));
}

/** The cells of each row: neither the heading, nor a comment, nor an empty line. */
function rowsOf(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
