import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, cpSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { provenContent } from '../../../src/reading/check-content.ts';
import { expenseData } from '../../../src/reading/islands/wizard-data.ts';
import { rulesVersion } from '../../../src/reading/rules-version.ts';
import { audit } from '../../../src/rules/checklist/audit.ts';
import { optionsOf } from '../../../src/rules/checklist/criterion-status.ts';
import { expenseCard } from '../../../src/rules/card/expense-card.ts';
import { decide } from '../../../src/rules/decision/decide.ts';
import {
  type Answers,
  completions,
  dimensions,
  UNKNOWN,
} from '../../../src/rules/decision/decision-table.ts';
import type { Signed, SignedTree } from '../../../src/schemas/signature.ts';
import { DIST } from '../site.ts';

const FILE = join(DIST, 'api/v1/rules.js');
const content = provenContent();
const { expenses, actions, signatures } = content;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regles-'));
  cpSync(FILE, join(folder, 'rules.mjs'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a program prints that has the module alone, far from the site and its packages. */
function run<T>(program: string, input: unknown = null): T {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import * as rules from './rules.mjs';\n${program}`],
    { cwd: folder, encoding: 'utf8', input: JSON.stringify(input), maxBuffer: 1e9 },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as T;
}

const JUDGE = `import { readFileSync } from 'node:fs';
const cases = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(cases.map((each) => judge(...each))));`;

/** Every set of answers that may be given, « Je ne sais pas » and no answer among them. */
function partials(table: (typeof expenses)[number]): Answers[] {
  let sets: Record<string, string>[] = [{}];
  for (const { id, options, nsp } of dimensions(table)) {
    const values = [...options, ...(nsp ? [UNKNOWN] : [])];
    sets = sets.flatMap((set) => [set, ...values.map((value) => ({ ...set, [id]: value }))]);
  }
  return sets;
}

it('imports nothing, and names nothing of a browser nor of Node', () => {
  const text = readFileSync(FILE, 'utf8');
  expect(text).toMatch(/^\/\* Les règles du guide .* version [0-9a-f]{6}/);
  expect(ts.preProcessFile(text).importedFiles).toEqual([]);
  const names = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('rules.js', text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS));
  expect(names.size).toBeGreaterThan(50);
  const reached = [
    'fetch',
    'XMLHttpRequest',
    'require',
    'process',
    'document',
    'window',
    'globalThis',
    'localStorage',
  ];
  expect(reached.filter((name) => names.has(name))).toEqual([]);
});

it('says the version of the rules, as version.json does', () => {
  const { rules } = JSON.parse(readFileSync(join(DIST, 'version.json'), 'utf8')) as { rules: string };
  expect(run('console.log(JSON.stringify([rules.version, Object.keys(rules)]))')).toEqual([
    rules,
    ['actions', 'date', 'decide', 'expenses', 'fit', 'nextQuestion', 'strands', 'version'],
  ]);
  expect(rules).toBe(rulesVersion([...expenses, ...actions]));
});

it('agrees with the wizard on every cell, and on every answer that is missing or not known', () => {
  const cases = expenses.flatMap((table) => partials(table).map((answers) => [table.id, answers] as const));
  expect(cases.length).toBeGreaterThan(5_000);
  const said = run<{ verdict: string; reason: string | null; next: string | null; asked: string | null }[]>(
    `function judge(id, answers) { const { verdict, reason, next } = rules.decide(id, answers); return { verdict, reason, next, asked: rules.nextQuestion(id, answers)?.id ?? null }; }\n${JUDGE}`,
    cases,
  );
  const wrong = cases.flatMap(([id, answers], i) => {
    const table = expenses.find((each) => each.id === id);
    if (!table) throw new Error(id);
    const decision = decide(table, answers);
    const must =
      decision.kind === 'open'
        ? { verdict: 'open', reason: null, next: decision.next, asked: decision.next }
        : { verdict: decision.verdict, reason: decision.reason, next: null, asked: null };
    return JSON.stringify(said[i]) === JSON.stringify(must) ? [] : [{ id, answers, said: said[i], must }];
  });
  expect(wrong).toEqual([]);
});

it('gives the answer of the card that a reader is shown, with its facts', () => {
  const data = expenseData(content);
  const cases = expenses.flatMap((table) => completions(table, {}).map((cell) => [table.id, cell] as const));
  expect(cases).toHaveLength(1176);
  const said = run<{ answer: string; cites: string[] }[]>(
    `function judge(id, answers) { const { verdict, reason, cites } = rules.decide(id, answers); return { answer: [verdict, reason].filter(Boolean).join(' '), cites }; }\n${JUDGE}`,
    cases,
  );
  const wrong = cases.filter(([id, cell], i) => {
    const table = data.expenses.find((each) => each.id === id);
    if (!table) throw new Error(id);
    return expenseCard(data, table, cell, decide(table, cell)).answer !== said[i]?.answer;
  });
  expect(wrong).toEqual([]);
  expect(said.filter(({ cites }) => cites.length === 0)).toEqual([]);
});

const SIGNED: Readonly<Record<Signed, string>> = {
  éligible: 'eligible',
  'non éligible': 'ineligible',
  'sous condition': 'conditional',
  'n’en dit rien': 'undecided silent',
  'se contredit': 'undecided contradictory',
};

/** The answers that a signature gives, each with what was answered. */
function signed(tree: SignedTree, answers: Answers): [Answers, string][] {
  if (typeof tree === 'string') return [[answers, SIGNED[tree]]];
  return Object.entries(tree).flatMap(([question, options]) =>
    Object.entries(options).flatMap(([option, under]) => signed(under, { ...answers, [question]: option })),
  );
}

it('answers what was signed by hand, in every strand', () => {
  const cases = signatures.flatMap(({ id, strands }) =>
    Object.entries(strands).flatMap(([volet, tree]) =>
      signed(tree, { volet }).map(([answers, must]) => [id, answers, must] as const),
    ),
  );
  expect(cases.length).toBeGreaterThan(200);
  const said = run<string[]>(
    `function judge(id, answers) { const { verdict, reason } = rules.decide(id, answers); return [verdict, reason].filter(Boolean).join(' '); }\n${JUDGE}`,
    cases,
  );
  expect(cases.filter(([, , must], i) => said[i] !== must)).toEqual([]);
});

it('judges a project as the wizard does, each answer in turn, on three days', () => {
  const days = ['2024-06-01', '2025-12-31', '2026-11-27'];
  const cases = actions.flatMap((action) => {
    const given = action.criteria.flatMap((criterion): [string, string][] => {
      if (criterion.type === 'during') return [];
      const options = optionsOf(criterion);
      const values =
        options.length > 0
          ? options
          : criterion.type === 'departement'
            ? ['38', '75']
            : ['0', '5', '0,5', '100'];
      return [...values, UNKNOWN].map((value) => [criterion.id, value]);
    });
    const all = Object.fromEntries(
      given.filter(([id], i) => given.findIndex((each) => each[0] === id) === i),
    );
    const sets = [
      {},
      all,
      ...given.map(([id, value]) => ({ ...all, [id]: value })),
      ...given.map(([id, value]) => ({ [id]: value })),
    ];
    return days.flatMap((day) => sets.map((answers) => [action.id, answers as Answers, day] as const));
  });
  expect(cases.length).toBeGreaterThan(1_000);
  const said = run<unknown[]>(
    `function judge(id, answers, day) { const { fit, met, of, criteria } = rules.fit(id, answers, day); return { fit, met, of, criteria }; }\n${JUDGE}`,
    cases,
  );
  const wrong = cases.filter(([id, answers, day], i) => {
    const action = actions.find((each) => each.id === id);
    if (!action) throw new Error(id);
    const { fit, met, of, criteria } = audit(action, answers, day);
    const must = {
      fit,
      met,
      of,
      criteria: criteria.map(({ criterion, status }) => ({ id: criterion.id, status })),
    };
    return JSON.stringify(said[i]) !== JSON.stringify(must);
  });
  expect(wrong).toEqual([]);
});

it('says what is wrong with a name or an answer that it does not know', () => {
  const told = run<string[]>(
    `const tell = (what) => { try { what(); return 'nothing'; } catch (error) { return error.name + ': ' + error.message.slice(0, 52); } };
console.log(JSON.stringify([
  tell(() => rules.decide('fusée')),
  tell(() => rules.decide('location', { volet: '9.9' })),
  tell(() => rules.decide('location', { temps: 'oui' })),
  tell(() => rules.fit('groupe-parents', { regularite: 'peut-être' }, '2026-11-27')),
  tell(() => rules.fit('groupe-parents', {}, '2026-02-30')),
  tell(() => rules.fit('groupe-parents', { __proto__: null, toString: 'oui' }, '2026-11-27')),
]))`,
  );
  const must = [
    'RangeError: « fusée » n’est pas une dépense ; attendu : ',
    'RangeError: « 9.9 » n’est pas une réponse à « volet » ; ',
    'RangeError: « temps » n’est pas une question de « loca',
    'RangeError: « peut-être » n’est pas une réponse à « re',
    'RangeError: « 2026-02-30 » n’est pas un jour ; attendu',
    'RangeError: « toString » n’est pas une condition de « ',
  ];
  expect(told.map((line, i) => line.slice(0, must[i]?.length))).toEqual(must);
});

it('has types that compile, alone, with what a program does', () => {
  const types = readFileSync(join(DIST, 'api/v1/rules.d.ts'), 'utf8');
  const program = `import { decide, nextQuestion, fit } from './rules.js';
const { verdict, byStrand } = decide('salaires', { volet: '1.1' });
const text: string = nextQuestion('salaires')?.label ?? verdict + String(byStrand);
const met: number = fit('laep', {}, '2026-11-27').met;
console.log(text, met);
// @ts-expect-error: a number is no answer
decide('salaires', { volet: 1 });`;
  const files = new Map([
    ['/rules.d.ts', types],
    ['/program.ts', program],
  ]);
  const options = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(name);
    return text === undefined ? read(name, version, ...rest) : ts.createSourceFile(name, text, version);
  };
  host.fileExists = (name) => files.has(name) || ts.sys.fileExists(name);
  const made = ts.createProgram(['/program.ts'], options, host);
  const problems = ts
    .getPreEmitDiagnostics(made)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(problems).toEqual([]);
});
