import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { RULES_TYPES } from '../../../../src/integrations/open-data/write-open-data.ts';

const NOW = readFileSync(RULES_TYPES, 'utf8');
/** The types as version 1 was first published, never edited: what was written against them must go on. */
const PROMISED = readFileSync('test/node/integrations/open-data/rules-v1.txt', 'utf8');

const OPTIONS = { strict: true, noEmit: true, module: ts.ModuleKind.ESNext, types: [] };

/** What stops the types of today from standing for those that were promised. */
function faultsOf(today: string): string[] {
  const files = new Map([
    ['/now.d.ts', today],
    ['/promised.d.ts', PROMISED],
    [
      '/program.ts',
      'import * as now from "./now.js";\nimport type * as promised from "./promised.js";\nexport const still: typeof promised = now;',
    ],
  ]);
  const host = ts.createCompilerHost(OPTIONS);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(name);
    return text === undefined ? read(name, version, ...rest) : ts.createSourceFile(name, text, version);
  };
  host.fileExists = (name) => files.has(name) || ts.sys.fileExists(name);
  return ts
    .getPreEmitDiagnostics(ts.createProgram(['/program.ts'], OPTIONS, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it('a program written against the first types of version 1 still compiles', () => {
  expect(faultsOf(NOW)).toEqual([]);
});

it.each([
  ['a name that is gone', (types: string) => types.replace('function nextQuestion', 'function questionNext')],
  [
    'a field that is renamed',
    (types: string) => types.replace('because: string | null', 'why: string | null'),
  ],
  ['a verdict more', (types: string) => types.replace("| 'conditional'", "| 'conditional' | 'maybe'")],
  [
    'an answer that is asked for',
    (types: string) => types.replace('answers?: Readonly', 'answers: Readonly'),
  ],
  ['a field that may be missing', (types: string) => types.replace('met: number', 'met?: number')],
])('%s would be noticed', (_, change) => {
  expect(change(NOW)).not.toBe(NOW);
  expect(faultsOf(change(NOW))).not.toEqual([]);
});
