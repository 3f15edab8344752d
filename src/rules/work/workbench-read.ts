import { LINE_ACCOUNTS, readAccount, RESOURCE_ACCOUNTS } from '../budget/accounts.ts';
import type { BudgetLine } from '../budget/budget.ts';
import { type Losses, PlainReader } from './plain-reader.ts';
import {
  type BudgetWork,
  type EvaluationWork,
  type OwnIndicator,
  type ProjectWork,
  type Resource,
  type Session,
  type Workbench,
  MOST_ANSWERS,
  MOST_INDICATORS,
  MOST_LABEL,
  MOST_LINES,
  MOST_RESOURCES,
  MOST_SESSIONS,
  MOST_TEXT,
  MOST_VALUES,
  ofServices,
  WORKBENCH_VERSION,
} from './workbench.ts';

/** A document read from JSON, and what of it was not understood and left out, or was too long and cut. */
export interface Reading extends Losses {
  work: Workbench;
}

/** Why there is no document to read. No field is ever a reason: each is mended, cut or left out. */
export type ReadError = 'not-json' | 'not-a-workbench' | 'other-version';

/** Reads a document from JSON text. Never throws: what it does not understand is left out, what is too long cut, and said. */
export function parseWorkbench(text: string): Reading | { error: ReadError } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { error: 'not-json' };
  }
  return readWorkbench(value);
}

/** Writes a document as JSON text; `parseWorkbench` gives it back exactly. */
export function writeWorkbench(work: Workbench): string {
  return JSON.stringify(work);
}

/** Reads a document from a plain value, as `parseWorkbench` does from a text. */
export function readWorkbench(value: unknown): Reading | { error: ReadError } {
  const root = new PlainReader(value);
  const version = root.raw('version');
  if (!Number.isInteger(version)) return { error: 'not-a-workbench' };
  if (version !== WORKBENCH_VERSION) return { error: 'other-version' };
  const work: Workbench = {
    version: WORKBENCH_VERSION,
    project: projectPart(root.part('project')),
    budget: budgetPart(root.part('budget')),
    evaluation: evaluationPart(root.part('evaluation')),
  };
  return { work, ...root.gathered };
}

function projectPart(part: PlainReader): ProjectWork {
  return {
    title: part.text('title', MOST_LABEL),
    sponsor: part.text('sponsor', MOST_LABEL),
    action: part.id('action'),
    answers: part.answers('answers', MOST_ANSWERS),
  };
}

function budgetPart(part: PlainReader): BudgetWork {
  const services = part.part('services');
  const servicesTyped = part.part('servicesTyped');
  return {
    strand: part.strand('strand'),
    lines: part.list('lines', 'l', MOST_LINES, line),
    resources: part.list('resources', 'p', MOST_RESOURCES, resource),
    services: ofServices((service) => services.amount(service)),
    servicesTyped: ofServices((service) => servicesTyped.text(service, MOST_LABEL) || null),
    accounts: part.flag('accounts'),
    example: part.flag('example'),
  };
}

function line(part: PlainReader): BudgetLine {
  return {
    ...entry(part),
    account: readAccount(part.id('account'), LINE_ACCOUNTS),
    expense: part.id('expense'),
    suggested: part.flag('suggested'),
    strand: part.strand('strand'),
    answers: part.answers('answers', MOST_ANSWERS),
  };
}

function resource(part: PlainReader): Resource {
  return { ...entry(part), account: readAccount(part.id('account'), RESOURCE_ACCOUNTS) };
}

function entry(part: PlainReader) {
  return {
    id: part.id('id') ?? '',
    label: part.text('label', MOST_LABEL),
    amount: part.amount('amount'),
    typed: part.text('typed', MOST_LABEL) || null,
  };
}

function evaluationPart(part: PlainReader): EvaluationWork {
  const ids: string[] = [];
  const own = part.list('own', 'i', MOST_INDICATORS, (each) => {
    const indicator = ownIndicator(each);
    ids.push(indicator.id);
    return indicator;
  });
  const rename = renaming(ids, own);
  return {
    strand: part.strand('strand'),
    leftOut: part.ids('leftOut', MOST_INDICATORS),
    own,
    sessions: part
      .list('sessions', 's', MOST_SESSIONS, session)
      .map((each) => ({ ...each, values: rename(each.values) })),
    overall: rename(part.texts('overall', MOST_VALUES, MOST_TEXT)),
  };
}

/** What was collected follows its indicator, when that one was given another id. */
function renaming(before: readonly string[], own: readonly OwnIndicator[]) {
  const now = new Map<string, string>();
  own.forEach(({ id }, i) => {
    const old = before[i] ?? '';
    if (!own.some((each) => each.id === old) && !now.has(old)) now.set(old, id);
  });
  return (texts: Record<string, string>): Record<string, string> =>
    now.size === 0
      ? texts
      : Object.fromEntries(Object.entries(texts).map(([id, text]) => [now.get(id) ?? id, text]));
}

function ownIndicator(part: PlainReader): OwnIndicator {
  return {
    id: part.id('id') ?? '',
    kind: part.raw('kind') === 'qualitatif' ? 'qualitatif' : 'quantitatif',
    label: part.text('label', MOST_LABEL),
  };
}

function session(part: PlainReader): Session {
  return {
    id: part.id('id') ?? '',
    label: part.text('label', MOST_LABEL),
    values: part.texts('values', MOST_VALUES, MOST_TEXT),
  };
}
