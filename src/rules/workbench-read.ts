import { LINE_ACCOUNTS, readAccount, RESOURCE_ACCOUNTS } from './accounts.ts';
import type { BudgetLine } from './budget.ts';
import { PlainReader } from './plain-reader.ts';
import type {
  BudgetPart,
  EvaluationPart,
  OwnIndicator,
  ProjectPart,
  Resource,
  Session,
  Workbench,
} from './workbench.ts';
import {
  MOST_INDICATORS,
  MOST_LABEL,
  MOST_LINES,
  MOST_RESOURCES,
  MOST_SESSIONS,
  MOST_TEXT,
  WORKBENCH_VERSION,
} from './workbench.ts';

/** A document read from JSON, and where something in it was not understood and left out. */
export interface Reading {
  work: Workbench;
  /** Paths, as in « budget.lines.3.amount ». */
  dropped: string[];
}

/** Why there is no document to read. */
export type ReadError = 'not-json' | 'not-a-workbench' | 'other-version' | 'too-large';

/** Reads a document from JSON text. Never throws: what it does not understand is left out, and said. */
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
  const { dropped, tooLarge } = root.gathered;
  return tooLarge ? { error: 'too-large' } : { work, dropped };
}

function projectPart(part: PlainReader): ProjectPart {
  return {
    title: part.text('title', MOST_LABEL),
    sponsor: part.text('sponsor', MOST_LABEL),
    action: part.id('action'),
    answers: part.answers('answers'),
  };
}

function budgetPart(part: PlainReader): BudgetPart {
  const services = part.part('services');
  return {
    strand: part.strand('strand'),
    lines: part.list('lines', 'l', MOST_LINES, line),
    resources: part.list('resources', 'p', MOST_RESOURCES, resource),
    services: {
      laep: services.amount('laep'),
      clas: services.amount('clas'),
      others: services.amount('others'),
      ruledOut: services.amount('ruledOut'),
      othersRuledOut: services.amount('othersRuledOut'),
    },
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
    answers: part.answers('answers'),
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

function evaluationPart(part: PlainReader): EvaluationPart {
  return {
    strand: part.strand('strand'),
    leftOut: part.ids('leftOut', MOST_INDICATORS),
    own: part.list('own', 'i', MOST_INDICATORS, ownIndicator),
    sessions: part.list('sessions', 's', MOST_SESSIONS, session),
    overall: part.texts('overall', MOST_TEXT),
  };
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
    values: part.texts('values', MOST_TEXT),
  };
}
