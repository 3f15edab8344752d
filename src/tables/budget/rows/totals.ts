import type { Cents } from '../../../rules/money/money.ts';
import { ROUNDING } from './classes.ts';
import type { Item } from './items/item.ts';
import { isToFind } from './row-words.ts';

const LOOKED_BELOW = 1_000;

/** How a row stands in its side: added, kept apart, or left out. */
export type Use = 'line' | 'in-kind' | 'left';

export interface Checked {
  /** `none`: the table has no total of its own. `uncovered`: rows with an amount stand after the last one. */
  status: 'none' | 'agrees' | 'differs' | 'uncovered';
  /** The table's own total of this side. */
  own: Cents | null;
  /** What its totals say of the whole: their sum, where each part has its own. */
  whole: Cents | null;
  /** What was read, where it is compared with the table's own. */
  read: Cents;
  /** The row of the total that does not agree. */
  row: Item | null;
  uncovered: readonly Item[];
  /** Amounts without words that are the total of nothing. */
  strays: readonly Item[];
  /** Whether the agreeing total of the whole names its side. */
  told: boolean;
  /** How far the agreeing total of the whole is from what was read: rounding. */
  gap: Cents;
}

/**
 * Compares the totals of one side, in the order of the table, with what is read. A total may hold what stands above it from the
 * beginning, from the last total, or below it; with the contributions in kind, or the result, or without. `besides` is
 * what the other side adds to a total of both; `whole`, a row taken as the total of the whole, whatever its words.
 */
export function checkTotals(
  items: readonly Item[],
  useOf: (item: Item) => Use,
  besides: Cents,
  whole: Item | null = null,
): Checked {
  const walk = new Walk(items, useOf, besides, whole);
  items.forEach((item, i) => walk.take(item, i));
  return walk.result();
}

class Walk {
  #lines: { item: Item; cents: Cents }[] = [];
  #all = 0;
  #section = 0;
  #group = 0;
  #kind = 0;
  #kindGroup = 0;
  #balances: Cents[] = [];
  readonly #covered = new Set<Item>();
  #main: { own: Cents; whole: boolean; sum: Cents; told: boolean; part: boolean } | null = null;
  /** What the totals of the parts below the main one say, and what was read of them. */
  #later = { own: 0, read: 0 };
  #wrong: { item: Item; own: Cents; read: Cents }[] = [];
  #wrongPart: { item: Item; own: Cents; read: Cents }[] = [];
  #partial: { item: Item; own: Cents; read: Cents } | null = null;
  #gap = 0;
  #totals = 0;
  readonly #strays: Item[] = [];
  readonly items: readonly Item[];
  readonly useOf: (item: Item) => Use;
  readonly besides: Cents;
  readonly whole: Item | null;
  readonly #hasGeneral: boolean;
  readonly #hasLines: boolean;
  /** How much the rows take away: a sum past a total may come down to it. */
  readonly #less: Cents;

  constructor(items: readonly Item[], useOf: (item: Item) => Use, besides: Cents, whole: Item | null) {
    this.items = items;
    this.useOf = useOf;
    this.besides = besides;
    this.whole = whole;
    this.#hasGeneral = items.some(
      (item) => this.#nameOf(item) === 'general' && item.cents !== null && useOf(item) !== 'line',
    );
    this.#hasLines = items.some((item) => (item.cents ?? 0) !== 0 && useOf(item) === 'line');
    this.#less = takenAway(items);
  }

  #nameOf(item: Item): Item['name'] {
    return item === this.whole ? 'general' : item.name;
  }

  take(item: Item, i: number) {
    const cents = item.cents;
    if (cents === null) return;
    const use = this.useOf(item);
    // A total that nobody filled, over the lines.
    if (cents === 0 && use === 'left' && this.#lines.length === 0 && this.#hasLines) return;
    if (use === 'line') {
      this.#lines.push({ item, cents });
      this.#all += cents;
      this.#section += cents;
      this.#group += cents;
    } else if (use === 'in-kind') {
      this.#kind += cents;
      this.#kindGroup += cents;
    } else if (item.name === 'balance' || (item.name === 'rest' && isToFind(item.plain)))
      this.#balances.push(cents);
    else if (['general', 'subtotal', 'bare'].includes(this.#nameOf(item))) this.#total(item, cents, i);
  }

  #total(item: Item, own: Cents, i: number) {
    this.#totals += 1;
    const name = this.#nameOf(item);
    const balance = this.#balances.reduce((sum, each) => sum + each, 0);
    const more = [0, this.#kind, balance, this.#kind + balance, ...this.#balances];
    // A part that comes first is all there is so far, and no total of the whole.
    const isPart = name === 'subtotal' && this.#hasGeneral;
    const isWhole = near(own, this.#all) && (this.#lines.length > 0 || !this.#hasLines);
    // Of a part that nobody filled: it says nothing of the lines before it.
    if (
      own === 0 &&
      this.#group === 0 &&
      this.#lines.length > 0 &&
      (name === 'subtotal' || this.#main?.whole)
    )
      return;
    if (
      !isPart &&
      (isWhole || (this.#lines.length > 0 && more.some((each) => near(own, this.#all + each))))
    ) {
      this.#cover();
      if (isWhole || !this.#main?.whole) {
        this.#later = { own: 0, read: 0 };
        this.#main = { own, whole: isWhole, sum: this.#all, told: item.told, part: name === 'subtotal' };
        this.#gap = Math.min(...[...more, 0].map((each) => Math.abs(this.#all + each - own)));
      }
      return;
    }
    if (near(own, this.#section) && this.#section > 0 && name !== 'subtotal') {
      this.#addPart(own);
      this.#cover();
      return;
    }
    if (this.#kindGroup > 0 && (near(own, this.#kindGroup) || near(own, this.#kind))) {
      this.#kindGroup = 0;
      return;
    }
    // An amount without words that repeats the line above it is the total of nothing.
    const repeats = name === 'bare' && this.#last(own) === 1 && !near(own, this.#section);
    if (!repeats && own > 0 && this.#last(own) > 0) {
      this.#lines.slice(-this.#last(own)).forEach(({ item: each }) => this.#covered.add(each));
      // A total of the whole that some of the lines give: the others may be sums themselves.
      if (name === 'general') this.#partial = { item, own, read: this.#all };
      this.#group = 0;
      return;
    }
    if (this.#below(own, i)) return;
    if (item.mixed && !item.told && near(own, this.#all + this.besides)) {
      this.#cover();
      return;
    }
    if (name === 'bare') {
      this.#strays.push(item);
      return;
    }
    const sums = [
      ...(this.#main && this.#section > 0 ? [this.#section] : []),
      ...more.map((each) => this.#all + each),
      ...(item.mixed && !item.told ? [this.#all + this.besides] : []),
    ];
    const read = sums.reduce(
      (best, each) => (Math.abs(each - own) < Math.abs(best - own) ? each : best),
      this.#all,
    );
    if (name === 'general') this.#wrong.push({ item, own, read });
    // A part that holds what is given besides is right, and tells nothing of what follows the whole.
    else if (!near(own, read)) this.#wrongPart.push({ item, own, read });
    if (this.#main && name === 'general' && read === this.#section) this.#addPart(own);
    if (name === 'general') this.#section = 0;
    this.#group = 0;
  }

  #addPart(own: Cents) {
    this.#later = { own: this.#later.own + own, read: this.#later.read + this.#section };
  }

  #cover() {
    for (const { item } of this.#lines) this.#covered.add(item);
    this.#section = 0;
    this.#group = 0;
  }

  /** How many of the last lines give the amount. */
  #last(own: Cents): number {
    let sum = 0;
    for (let k = 1; k <= this.#lines.length; k++) {
      sum += this.#lines.at(-k)?.cents ?? 0;
      if (near(own, sum)) return k;
      if (sum > own + ROUNDING + this.#less) break;
    }
    return 0;
  }

  /** Whether the total stands above its lines. */
  #below(own: Cents, i: number): boolean {
    let sum = 0;
    const seen: Item[] = [];
    for (const item of this.items.slice(i + 1, i + 1 + LOOKED_BELOW)) {
      if (item.cents === null || this.useOf(item) !== 'line') continue;
      sum += item.cents;
      seen.push(item);
      if (sum > own + ROUNDING + this.#less) return false;
      if (!near(own, sum)) continue;
      for (const each of seen) this.#covered.add(each);
      return true;
    }
    return false;
  }

  result(): Checked {
    const uncovered = this.#lines
      .map(({ item }) => item)
      .filter((item) => !this.#covered.has(item) && item.cents !== 0);
    // The first part agrees with all there is so far, and says nothing of what follows.
    const main = this.#main;
    const isPart = main?.part && !near(main.sum, this.#all);
    const later = this.#later;
    const whole = main && main.sum + later.read === this.#all ? main.own + later.own : null;
    const own = isPart ? whole : (main?.own ?? null);
    const common = {
      whole: null,
      read: isPart ? this.#all : (main?.sum ?? this.#all),
      uncovered,
      strays: this.#strays,
      gap: this.#gap,
      told: main?.told ?? false,
    };
    const [wrong] = this.#wrong;
    if (this.#totals === this.#strays.length) return { ...common, status: 'none', own: null, row: null };
    const partial = main ? null : this.#partial;
    const told = partial?.item.told ? partial : this.#wrong.find(({ item }) => item.told);
    const differs = told ?? wrong ?? partial;
    // A total that stands among its lines.
    if (differs && this.#totals === 1 && near(differs.own, this.#all))
      return {
        ...common,
        read: this.#all,
        uncovered: [],
        status: 'agrees',
        own: differs.own,
        whole: differs.own,
        row: null,
      };
    if (differs) {
      const { own: said, read, item: row } = differs;
      const all = later.own > 0 ? (whole ?? said) : said;
      return { ...common, status: 'differs', own: said, read, row, whole: all };
    }
    if (uncovered.length === 0) return { ...common, status: 'agrees', own, whole, row: null };
    const [part] = this.#wrongPart;
    if (part)
      return {
        ...common,
        status: 'differs',
        own: part.own,
        whole: part.own,
        read: part.read,
        row: part.item,
      };
    return {
      ...common,
      status: this.#hasGeneral ? 'uncovered' : 'agrees',
      own,
      whole: own,
      row: null,
    };
  }
}

/** What amounts below zero come to. */
export function takenAway(items: readonly Item[]): Cents {
  return items.reduce((sum, { cents }) => sum + Math.max(0, -(cents ?? 0)), 0);
}

function near(a: Cents, b: Cents): boolean {
  return Math.abs(a - b) <= ROUNDING;
}
