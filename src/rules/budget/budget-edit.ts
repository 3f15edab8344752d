import { cutText, MOST_ANSWERS, MOST_LABEL, withText } from '../work/bounds.ts';
import type { BudgetLine } from './budget.ts';
import { readAmount } from '../money/read-amount.ts';
import { type Edit, editPart } from '../work/workbench.ts';
import { added, changed } from '../work/own-items.ts';
import { type BudgetWork, type Resource, type Service, MOST_LINES, MOST_RESOURCES } from './budget-part.ts';

/** What may be given of a new line; the rest is empty. */
export type LineStart = Partial<Omit<BudgetLine, 'id'>>;

const EMPTY_LINE: Omit<BudgetLine, 'id'> = {
  label: '',
  amount: null,
  typed: null,
  expense: null,
  suggested: false,
  strand: null,
  account: null,
  answers: {},
};

/** Changes the budget alone. */
export function editBudget(edit: (budget: BudgetWork) => Partial<BudgetWork>): Edit {
  return editPart('budget', edit);
}

/** Adds lines at the end, as many as the budget may still hold. */
export function addLines(starts: readonly LineStart[]): Edit {
  const whole = starts.map((start) => ({ ...EMPTY_LINE, ...bounded(start) }));
  return editBudget(({ lines }) => ({ lines: added('l', lines, whole, MOST_LINES) }));
}

/** Changes one line; the others stay the same objects. */
export function editLine(id: string, change: Partial<BudgetLine>): Edit {
  return editBudget(({ lines }) => ({ lines: changed(lines, id, () => bounded(change)) }));
}

/** Takes the categories that were proposed for these lines as the reader’s. */
export function confirmLines(ids: readonly string[]): Edit {
  return editBudget(({ lines }) => ({
    lines: lines.map((line) => (ids.includes(line.id) ? { ...line, suggested: false } : line)),
  }));
}

/** Answers one question of a line. */
export function answerLine(id: string, question: string, option: string): Edit {
  return editBudget(({ lines }) => ({
    lines: changed(lines, id, ({ answers }) => ({
      answers: withText(answers, question, option, MOST_ANSWERS),
    })),
  }));
}

/** Gives a line's answers to every other line of its category and its strand. */
export function answerAlike(id: string): Edit {
  return editBudget((budget) => {
    const { lines } = budget;
    const alike = linesAlike(budget, id);
    const answers = lines.find((line) => line.id === id)?.answers ?? {};
    return { lines: lines.map((line) => (alike.includes(line) ? { ...line, answers } : line)) };
  });
}

/** The other lines of the same category, chosen or confirmed, and strand that are answered otherwise. */
export function linesAlike({ lines, strand }: BudgetWork, id: string): BudgetLine[] {
  const line = lines.find((each) => each.id === id);
  if (!line || line.expense === null) return [];
  const answers = JSON.stringify(Object.entries(line.answers).sort());
  return lines.filter(
    (other) =>
      other !== line &&
      other.expense === line.expense &&
      !other.suggested &&
      (other.strand ?? strand) === (line.strand ?? strand) &&
      JSON.stringify(Object.entries(other.answers).sort()) !== answers,
  );
}

/** Moves a line by one place, up (-1) or down (+1); nothing moves past an end. */
export function moveLine(id: string, by: -1 | 1): Edit {
  return (work) => {
    const { lines } = work.budget;
    const from = lines.findIndex((line) => line.id === id);
    const line = lines[from];
    const other = lines[from + by];
    if (!line || !other) return work;
    const moved = [...lines];
    moved[from] = other;
    moved[from + by] = line;
    return editBudget(() => ({ lines: moved }))(work);
  };
}

export function removeLine(id: string): Edit {
  return editBudget(({ lines }) => ({ lines: lines.filter((line) => line.id !== id) }));
}

/** What a typed amount makes of a line or a resource: the amount when it can be read, and what was typed when not. */
export function typedAmount(text: string): Pick<BudgetLine, 'amount' | 'typed'> {
  const typed = cutText(text, MOST_LABEL);
  const reading = readAmount(typed);
  if ('cents' in reading) return { amount: reading.cents, typed: null };
  return { amount: null, typed: reading.error === 'empty' ? null : typed };
}

/** Writes the share of a service: its amount, whatever its sign, or what was typed when it is none. */
export function editService(service: Service, text: string): Edit {
  const { amount, typed } = typedAmount(text);
  return editBudget(({ services, servicesTyped }) => ({
    services: { ...services, [service]: amount && Math.abs(amount) },
    servicesTyped: { ...servicesTyped, [service]: typed },
  }));
}

/** The strand of the whole budget; lines that name their own keep it. */
export function setStrand(strand: string | null): Edit {
  return editBudget(() => ({ strand }));
}

/** Adds resources at the end, as many as the budget may still hold. */
export function addResources(starts: readonly Omit<Resource, 'id'>[]): Edit {
  return editBudget(({ resources }) => ({
    resources: added('p', resources, starts.map(bounded), MOST_RESOURCES),
  }));
}

export function addResource(account: string | null): Edit {
  return addResources([{ label: '', amount: null, typed: null, account }]);
}

export function editResource(id: string, change: Partial<Resource>): Edit {
  return editBudget(({ resources }) => ({ resources: changed(resources, id, () => bounded(change)) }));
}

export function removeResource(id: string): Edit {
  return editBudget(({ resources }) => ({ resources: resources.filter((each) => each.id !== id) }));
}

/** What is written of a line or a resource, its texts within their bound. */
function bounded<Part extends object>(part: Part): Part {
  const { label, typed } = part as { label?: string; typed?: string | null };
  return {
    ...part,
    ...(label !== undefined && { label: cutText(label, MOST_LABEL) }),
    ...(typeof typed === 'string' && { typed: cutText(typed, MOST_LABEL) }),
  };
}
