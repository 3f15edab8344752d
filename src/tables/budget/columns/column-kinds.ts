import { isAccount, partAccount } from '../rows/account-label.ts';
import { at, type Grid } from '../grid.ts';
import type { Zone } from './headings.ts';
import { readStrandCell, strandInWords } from '../../read-cells.ts';
import { roleOf, sideMark, yearIn } from './title-words.ts';

/** What a column holds, by its title and by its cells. */
type ColumnKind =
  'amount' | 'label' | 'account' | 'category' | 'strand' | 'side' | 'aside' | 'note' | 'empty';

export interface ColumnFacts {
  column: number;
  kind: ColumnKind;
  /** Cells that hold an amount, or something written for one. */
  amounts: number;
  /** Letters in its words: a label has more than a code. */
  letters: number;
}

interface Counted {
  amounts: number;
  faults: number;
  words: number;
  letters: number;
  others: number;
  accounts: number;
  strands: number;
  sides: number;
  years: number;
  small: number;
  rising: boolean;
}

/** The kind of each column of a zone. */
export function columnsOf(grid: Grid, zone: Zone): ColumnFacts[] {
  const counted = Array.from({ length: grid.width }, (_, column) => count(grid, zone, column));
  const facts = counted.map((found, column) => ({
    column,
    kind: kindOf(found, zone.titles[column] ?? ''),
    amounts: found.amounts + found.faults,
    letters: found.letters,
  }));
  return worded(namedByAccount(settle(facts, counted, zone), zone), counted);
}

function count(grid: Grid, { first, end }: Zone, column: number): Counted {
  const found: Counted = {
    ...{ amounts: 0, faults: 0, words: 0, letters: 0, others: 0 },
    ...{ accounts: 0, strands: 0, sides: 0, years: 0, small: 0, rising: true },
  };
  let before: number | null = null;
  for (let row = first; row < end; row++) {
    const { kind, text, plain, cents } = at(grid, row, column);
    if (kind === 'blank') continue;
    if (kind === 'amount' && cents !== null) {
      found.amounts += 1;
      if (/^\d{4}$/.test(text) && yearIn(plain) !== null) found.years += 1;
      if (cents < 100 && cents > 0) found.small += 1;
      if (cents % 100 !== 0 || cents !== (before ?? cents - 100) + 100 || (before === null && cents > 100))
        found.rising = false;
      before = cents;
    } else if (kind === 'fault') found.faults += 1;
    else if (kind === 'other') found.others += 1;
    else {
      found.words += 1;
      found.letters += plain.length;
    }
    if (isAccount(text) || partAccount(text).account !== null) found.accounts += 1;
    if (readStrandCell(text) !== null) found.strands += 1;
    if (kind === 'words' && sideMark(plain) !== null) found.sides += 1;
  }
  return found;
}

function kindOf(found: Counted, title: string): ColumnKind {
  const { amounts, faults, words, others, accounts, strands } = found;
  const all = amounts + faults + words + others;
  const role = roleOf(title);
  if (all === 0) return 'empty';
  if (role === 'strand' && strands === 0 && /^axe/.test(title)) return 'aside';
  if (role === 'strand' && (strands > 0 || strandInWords(title) === null)) return 'strand';
  // « TOTAL », or a note, in the column of the accounts leaves it what it is.
  if (role === 'account' && accounts > 0 && (accounts * 2 >= all || amounts + others <= accounts * 1.5))
    return 'account';
  if (role === 'account') return words > amounts ? 'note' : 'aside';
  if (role === 'aside') return 'aside';
  // Under the title of an amount, words that stand for one are to be mended.
  if (found.sides > 1 && found.sides === words && words === all) return 'side';
  const numeric = amounts + faults > (role === 'amount' ? Math.floor(words / 3) : words);
  if (numeric && others > amounts + faults && role !== 'amount') return 'aside';
  if (numeric) return role === 'note' || role === 'category' ? 'aside' : 'amount';
  if (words === 0) return 'aside';
  if (strands * 2 > all && role === null) return 'strand';
  if (role === 'note' || role === 'category') return role;
  return 'label';
}

/** « N° ; Compte »: beside the figures of the accounts, it is their words that name the lines. */
function namedByAccount(facts: ColumnFacts[], { titles }: Zone): ColumnFacts[] {
  const figures = facts.filter(({ kind }) => kind === 'account');
  if (figures.length === 0 || facts.some(({ kind }) => kind === 'label')) return facts;
  const most = Math.max(...figures.map(({ letters }) => letters));
  return facts.map((fact) =>
    fact.kind === 'note' && roleOf(titles[fact.column] ?? '') === 'account' && fact.letters > most
      ? { ...fact, kind: 'label' }
      : fact,
  );
}

/** Where nothing else names the lines, dates do. */
function worded(facts: ColumnFacts[], counted: readonly Counted[]): ColumnFacts[] {
  if (
    facts.some(({ kind }) => kind === 'label' || kind === 'note' || kind === 'category' || kind === 'account')
  )
    return facts;
  const at = facts.findIndex(({ kind }, i) => kind === 'aside' && (counted[i]?.others ?? 0) > 0);
  return facts.map((fact, i) => (i === at ? { ...fact, kind: 'label' } : fact));
}

/** What a column can only be told by its neighbours: accounts, ranks, years and rates without a title. */
function settle(facts: ColumnFacts[], counted: readonly Counted[], { titles }: Zone): ColumnFacts[] {
  const isAmount = ({ kind }: ColumnFacts) => kind === 'amount';
  return facts.map((fact, i) => {
    const found = counted[i];
    if (!isAmount(fact) || !found || facts.filter(isAmount).length < 2) return fact;
    if (/^(?:annees?|exercices?|millesimes?)$/.test(titles[i] ?? '') && found.years === found.amounts)
      return { ...fact, kind: 'aside' };
    if (roleOf(titles[i] ?? '') === 'amount') return fact;
    const next = facts.slice(i + 1);
    const label = next.findIndex(({ kind }) => kind === 'label');
    const before = label !== -1 && next.slice(label).some(isAmount);
    // After words that have no other amount, it is theirs.
    const owned = facts.slice(0, i).findLastIndex(({ kind }) => kind === 'label');
    const theirs = owned !== -1 && !facts.slice(owned, i).some(isAmount);
    const leads = before && !theirs && !next.slice(0, label).some(isAmount);
    if (!theirs && repeatsFirst(facts, counted, i))
      return { ...fact, kind: found.rising ? 'aside' : 'account' };
    if (leads && found.accounts >= found.amounts * 0.8) return { ...fact, kind: 'account' };
    if (leads && found.rising && found.amounts > 1) return { ...fact, kind: 'aside' };
    if (!theirs && found.years === found.amounts && found.amounts > 1) return { ...fact, kind: 'aside' };
    if (found.small * 2 > found.amounts && found.amounts > 1) return { ...fact, kind: 'aside' };
    return fact;
  });
}

/** Whether accounts or ranks stand before the words of a second block that has no amount, as they do in the first. */
function repeatsFirst(facts: readonly ColumnFacts[], counted: readonly Counted[], i: number): boolean {
  const first = facts.findIndex(({ kind }) => kind !== 'empty');
  const isNumber = (column: number) => {
    const { accounts, amounts, rising } = counted[column] ?? { accounts: 0, amounts: 0, rising: false };
    return amounts > 0 && (accounts >= amounts * 0.8 || (rising && amounts > 1));
  };
  const isLabel = (column: number) => facts[column]?.kind === 'label';
  const hasAmount = (from: number, to: number) => facts.slice(from, to).some(({ kind }) => kind === 'amount');
  if (first >= i || !isNumber(first) || !isNumber(i) || !isLabel(first + 1) || !isLabel(i + 1)) return false;
  return hasAmount(first + 2, i) && !hasAmount(i + 1, facts.length);
}
