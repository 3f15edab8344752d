import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../lint/rooms.js';

const eslint = new ESLint();

/** What the lint says of a file of `src/` with this text, by the rule of the rooms and those of pure code. */
async function faults(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `src/${file}` });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId !== null).map(({ message }) => message);
}

describe('the rooms of the house', () => {
  it('each have their line in the table', () => {
    const rooms = readdirSync('src')
      .map((name) => name.replace(/\.\w+$/, ''))
      .filter((name) => name !== 'env.d');
    expect(rooms.sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it.each([
    [
      'schemas/term.ts',
      "import '../rules/budget/budget.ts';",
      'schemas/ may not import rules/budget/budget.ts.',
    ],
    ['french/fold.ts', "import '../rules/group-by.ts';", 'french/ may not import rules/group-by.ts.'],
    [
      'rules/money/money.ts',
      "import '../../reading/content.ts';",
      'rules/ may not import reading/content.ts.',
    ],
    [
      'rules/money/money.ts',
      "export * from '../../phrases/door.ts';",
      'rules/ may not import phrases/door.ts.',
    ],
    ['rules/money/money.ts', "import { z } from 'zod';", 'rules/ may not import zod.'],
    ['rules/money/money.ts', "import { readFileSync } from 'node:fs';", 'rules/ may not import node:fs.'],
    ['rules/money/money.ts', "import { useState } from 'react';", 'rules/ may not import react.'],
    [
      'rules/money/money.ts',
      "import '/src/reading/content.ts';",
      'rules/ may not import reading/content.ts.',
    ],
    [
      'rules/money/money.ts',
      'await import(`../../reading/content.ts`);',
      'rules/ may not import reading/content.ts.',
    ],
    [
      'rules/money/money.ts',
      "import.meta.glob('../../content/annexe/*.yaml');",
      'rules/ may not import content/annexe/*.yaml.',
    ],
    [
      'wizards/projet/x.ts',
      "new URL('../../reading/content.ts', import.meta.url);",
      'wizards/ may not import reading/content.ts.',
    ],
    ['rules/money/money.ts', "import { readFileSync } from 'fs';", 'rules/ may not import fs.'],
    ['rules/money/money.ts', "import { parse } from 'yaml';", 'rules/ may not import yaml.'],
    ['french/fold.ts', "import { parse } from 'parse5';", 'french/ may not import parse5.'],
    ['rules/money/money.ts', 'Math.random();', 'The same input gives the same answer.'],
    ['rules/money/money.ts', 'Date();', '`today` is a parameter.'],
    ['rules/money/money.ts', 'performance.now();', "Unexpected use of 'performance'."],
    ['phrases/door.ts', 'location.reload();', "Unexpected use of 'location'."],
    ['tables/cells.ts', "document.title = '';", "Unexpected use of 'document'."],
    ['phrases/door.ts', "import '../search/doors.ts';", 'phrases/ may not import search/doors.ts.'],
    [
      'tables/cells.ts',
      "import '../workbench/dossier/notes.ts';",
      'tables/ may not import workbench/dossier/notes.ts.',
    ],
    ['safety/hear.ts', "await import('../wizards/x.ts');", 'safety/ may not import wizards/x.ts.'],
    ['controls/today.ts', "import '../reading/content.ts';", 'controls/ may not import reading/content.ts.'],
    [
      'wizards/projet/x.ts',
      "import { ActionSchema } from '../../schemas/action.ts';",
      'wizards/ may not import schemas/action.ts.',
    ],
    [
      'wizards/projet/x.ts',
      "import '../../workbench/budget/BudgetTool.tsx';",
      'wizards/ may not import workbench/budget/BudgetTool.tsx.',
    ],
    [
      'workbench/budget/x.ts',
      "import '../../wizards/projet/ProjectSteps.tsx';",
      'workbench/ may not import wizards/projet/ProjectSteps.tsx.',
    ],
    ['search/doors.ts', "import '../reading/content.ts';", 'search/ may not import reading/content.ts.'],
    [
      'reading/content.ts',
      "import '../integrations/vite/content-module.ts';",
      'reading/ may not import integrations/vite/content-module.ts.',
    ],
    [
      'components/home/x.ts',
      "import '../../pages/fiches/x.ts';",
      'components/ may not import pages/fiches/x.ts.',
    ],
    ['layouts/x.ts', "import '../pages/x.ts';", 'layouts/ may not import pages/x.ts.'],
    ['pages/x.ts', "import './fiches/y.ts';", 'pages/ may not import pages/fiches/y.ts.'],
    [
      'integrations/vite/x.ts',
      "import '../../components/home/x.ts';",
      'integrations/ may not import components/home/x.ts.',
    ],
    ['cli/x.ts', "import '../pages/x.ts';", 'cli/ may not import pages/x.ts.'],
    ['server/serve.ts', "import '../rules/group-by.ts';", 'server/ may not import rules/group-by.ts.'],
  ])('%s may not hold %s', async (file, text, message) => {
    expect(await faults(file, text)).toContain(message);
  });

  it.each([
    ['rules/money/money.ts', 'const now = Date.now();'],
    ['french/x.ts', 'const now = new Date();'],
    ['phrases/x.ts', 'const title = document.title;'],
    ['rules/money/x.ts', 'const kept = localStorage.length;'],
  ])('%s stays pure: no %s', async (file, text) => {
    expect(
      (await faults(file, text)).filter((message) => /parameter|Unexpected use/.test(message)),
    ).toHaveLength(1);
  });

  it.each([
    ['wizards/projet/x.ts', "import type { Action } from '../../schemas/action.ts';"],
    ['rules/money/x.ts', "import { STRANDS } from '../../schemas/strands.ts';"],
    ['pages/x.ts', "import '../components/home/x.ts';"],
    ['wizards/projet/x.ts', "import '../../workbench/store/use-workbench.ts';"],
  ])('%s may hold %s', async (file, text) => {
    expect((await faults(file, text)).filter((message) => message.includes('may not import'))).toEqual([]);
  });
});

/** Rooms of entries, not of code: as many files as there are facts, pages, works once saved, or cases. */
const COLLECTIONS = /^(?:src\/content|src\/pages|test\/saved|test\/golden|test\/cases)(?:\/|$)/;
const MOST = 15;

it('no room holds more than fifteen files flat', () => {
  const folders = ['src', 'test'].flatMap((top) =>
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath }) => parentPath.replaceAll('\\', '/')),
  );
  const counts = new Map<string, number>();
  for (const folder of folders) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  expect(counts.size).toBeGreaterThan(40);
  expect([...counts].filter(([folder, count]) => count > MOST && !COLLECTIONS.test(folder))).toEqual([]);
});
