import { dirname } from 'node:path';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = 'src/styles';
const FILES = globSync('**/*.css', { cwd: ROOT }).sort();
const SHEETS = FILES.filter((file) => file !== 'layers.css');
/** What a script adds once the page has declared the order. */
const ADDED = ['controls/copy-link.css', 'controls/fold.css', 'parts/suggestions.css'];
const ORDER = ['tokens', 'ground', 'prose', 'controls', 'parts', 'pages', 'print'];

/** Classes that several sheets name, and the one sheet that says what they are: the others only say what differs there. */
const OWNERS: Record<string, string> = {
  'answer-card': 'parts/card.css',
  'answer-top': 'parts/card.css',
  answers: 'pages/wizards.css',
  'card-actions': 'parts/card.css',
  continue: 'pages/wizards.css',
  disc: 'parts/card.css',
  late: 'pages/wizards.css',
  long: 'pages/wizards.css',
  more: 'parts/card.css',
  'search-field': 'pages/search.css',
  'search-page': 'pages/search.css',
  short: 'pages/wizards.css',
  'so-far': 'pages/wizards.css',
  'strand-strip': 'controls/strand-strip.css',
  topic: 'controls/fields.css',
  wizard: 'pages/wizards.css',
  'asked-next': 'parts/ways.css',
  branches: 'parts/ways.css',
  contents: 'pages/sheet.css',
  ends: 'parts/ways.css',
  expenses: 'parts/answers.css',
  group: 'parts/answers.css',
  indicators: 'parts/answers.css',
  severity: 'parts/answers.css',
  src: 'parts/statement.css',
  ask: 'parts/verdict.css',
  breadcrumbs: 'parts/furniture.css',
  button: 'controls/button.css',
  call: 'parts/safety.css',
  calls: 'parts/safety.css',
  ceilings: 'parts/workbench.css',
  checklist: 'pages/wizards.css',
  choice: 'controls/fields.css',
  choices: 'controls/fields.css',
  conditions: 'parts/card.css',
  copy: 'controls/fields.css',
  'dossier-lines': 'pages/dossier.css',
  error: 'controls/fields.css',
  field: 'parts/workbench.css',
  fine: 'controls/fields.css',
  hint: 'controls/fields.css',
  'home-art': 'pages/home.css',
  'home-search': 'controls/phrase-field.css',
  'kit-frame': 'pages/departement/kit.css',
  'kit-frames': 'pages/departement/kit.css',
  'kit-papers': 'pages/departement/kit-sheets.css',
  icon: 'controls/tiles.css',
  if: 'parts/verdict.css',
  lead: 'prose.css',
  leave: 'parts/leave.css',
  'line-question': 'pages/budget.css',
  link: 'controls/fields.css',
  main: 'controls/button.css',
  mark: 'parts/verdict.css',
  needs: 'controls/tiles.css',
  no: 'parts/verdict.css',
  'no-print': 'print.css',
  note: 'prose.css',
  notices: 'controls/fields.css',
  number: 'controls/fields.css',
  open: 'controls/strand-strip.css',
  thin: 'parts/axis.css',
  panel: 'parts/workbench.css',
  pictogram: 'parts/axis.css',
  'print-only': 'parts/workbench.css',
  prose: 'prose.css',
  safety: 'parts/safety.css',
  'safety-small': 'parts/safety-line.css',
  shape: 'parts/axis.css',
  save: 'parts/workbench.css',
  'site-footer': 'parts/furniture.css',
  'site-header': 'parts/furniture.css',
  skip: 'ground.css',
  soft: 'parts/workbench.css',
  switch: 'parts/statement.css',
  term: 'parts/term.css',
  gloss: 'parts/term.css',
  spot: 'controls/tiles.css',
  step: 'pages/wizards.css',
  'strand-field': 'parts/workbench.css',
  suggestions: 'parts/suggestions.css',
  tasks: 'controls/tiles.css',
  verdict: 'parts/answers.css',
  wide: 'prose.css',
  workbench: 'parts/workbench.css',
  wrap: 'ground.css',
  yes: 'parts/verdict.css',
};

describe('the styles', () => {
  test('declare one order of layers', () => {
    expect(withoutComments('layers.css').trim()).toBe(`@layer ${ORDER.join(', ')};`);
    expect(SHEETS.length).toBeGreaterThan(20);
  });

  test.each(SHEETS)('%s begins with the order, and stands in the layer of its folder', (file) => {
    const [folder = ''] = file.replace('.css', '').split('/');
    const [imports = '', ...layers] = withoutComments(file).split(/^@layer /m);
    if (ADDED.includes(file)) expect(imports.trim()).toBe('');
    else expect(imports).toMatch(/^@import '(?:\.|\.\.(?:\/\.\.)*)\/layers\.css';\n/);
    // What else is imported stands in a layer of its own.
    expect(imports.replace(/@import '[./\w-]+\.css';/g, '').trim()).toBe('');
    expect(layers.map((layer) => layer.slice(0, layer.indexOf(' ')))).toEqual([folder]);
    expect(layers.join('')).toMatch(/^\w+ \{\n(?:(?: .*)?\n)*\}\n$/);
  });

  test('are all found', () => {
    expect(SHEETS.length).toBeGreaterThan(25);
  });

  test('stand fifteen at most in a room', () => {
    const rooms = [ROOT, ...new Set(FILES.map((file) => `${ROOT}/${dirname(file)}`))];
    expect(rooms.length).toBeGreaterThan(5);
    const counts = rooms.map((room) => readdirSync(room).length);
    expect(counts.every((count) => count > 0 && count <= 15)).toBe(true);
  });

  test('give each class to one sheet, or to one that owns it', () => {
    const shared = [...classes()].filter(([, files]) => files.length > 1);
    expect(shared.map(([name]) => name).sort()).toEqual(Object.keys(OWNERS).sort());
    expect(shared.filter(([name, files]) => !files.includes(OWNERS[name] ?? ''))).toEqual([]);
  });
});

function withoutComments(file: string): string {
  return readFileSync(`${ROOT}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
}

/** Every class named by a selector, with the sheets that name it. */
function classes(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of SHEETS) {
    const selectors = [...withoutComments(file).matchAll(/[^{};]+(?=\{)/g)].map(([selector]) => selector);
    const names = selectors
      .filter((selector) => !selector.trim().startsWith('@'))
      .flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
    for (const name of new Set(names)) found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
}
