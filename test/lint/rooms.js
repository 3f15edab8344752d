import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';

/** The rooms of `src/`, and which rooms each may import (README, « The map of the folders »); `types` come besides, as types only. */
export const ROOMS = {
  content: { imports: [] },
  schemas: { imports: [] },
  french: { imports: [] },
  rules: { imports: ['french', 'schemas/strands'], types: ['schemas'] },
  phrases: { imports: ['french', 'rules', 'schemas/strands'], types: ['schemas'] },
  tables: { imports: ['french', 'rules', 'schemas/strands'], types: ['schemas'] },
  safety: { imports: ['french', 'rules', 'phrases', 'styles', 'url'] },
  reading: { imports: ['content', 'schemas', 'french', 'rules', 'phrases', 'url'], types: ['workbench'] },
  controls: {
    imports: ['rules', 'french', 'phrases', 'safety', 'departement/chosen', 'url'],
    types: ['schemas'],
  },
  wizards: {
    imports: [
      ...['controls', 'rules', 'phrases', 'french', 'safety', 'workbench/store', 'url'],
      'departement/chosen',
    ],
    types: ['schemas'],
  },
  workbench: {
    imports: [
      ...['controls', 'rules', 'tables', 'phrases', 'french', 'safety', 'url'],
      'departement/precisions-here',
    ],
    types: ['schemas'],
  },
  departement: {
    imports: ['rules', 'french', 'tables', 'safety', 'url', 'schemas/strands', 'controls/card/local-said'],
    types: ['schemas'],
  },
  search: {
    imports: [
      ...['phrases', 'french', 'safety', 'styles', 'url', 'rules/group-by', 'rules/departement'],
      'controls/fragment/mended-link',
    ],
    types: ['rules'],
  },
  embed: {
    imports: [
      ...['controls/fragment', 'controls/island', 'controls/paper/draw-code', 'departement'],
      ...['rules', 'french', 'safety', 'url'],
    ],
  },
  components: {
    imports: [
      ...[
        'embed',
        'reading',
        'rules',
        'french',
        'search',
        'styles',
        'url',
        'schemas/strands',
        'workbench/parts',
      ],
      ...['controls/card', 'controls/paper', 'departement'],
    ],
    types: ['schemas'],
  },
  layouts: {
    imports: ['components', 'embed', 'reading', 'rules', 'french', 'styles', 'url'],
    types: ['schemas', 'search'],
  },
  pages: {
    imports: [
      ...[
        'layouts',
        'components',
        'wizards',
        'workbench',
        'controls',
        'embed',
        'search',
        'reading',
        'rules',
        'french',
      ],
      ...['styles', 'url', 'schemas/strands', 'tables/departement', 'departement'],
    ],
    types: ['schemas'],
  },
  styles: { imports: [] },
  offline: { imports: ['french', 'safety', 'departement/chosen', 'rules/departement', 'url'] },
  integrations: {
    imports: [
      'reading',
      'schemas',
      'rules',
      'phrases',
      'tables',
      'french',
      'search',
      'offline',
      'hosts',
      'url',
    ],
  },
  cli: { imports: ['reading', 'schemas', 'rules', 'phrases', 'tables', 'french', 'hosts'] },
  server: { imports: ['hosts'] },
  hosts: { imports: [] },
  url: { imports: [] },
};

/** Rooms that hold nothing but what they work out, and the words of the content, which come at once or later. */
const PURE = ['french', 'rules', 'phrases'];
const OF_PURE = /^(?:virtual:|later:phrases\/)/;

/** Libraries that only some rooms may import. */
const LIBRARIES = [
  { name: /^zod/, rooms: ['schemas', 'reading'] },
  { name: /^(?:react|react-dom)(?:\/|$)/, rooms: ['controls', 'wizards', 'workbench'] },
  {
    name: /^(?:astro(?::|\/|$)|vite$)/,
    builtin: true,
    rooms: ['reading', 'integrations', 'cli', 'server', 'layouts', 'pages', 'components'],
  },
];

const SOURCE = resolve(import.meta.dirname, '../../src');

/** A room of `src/` may import its own files, the rooms of its list, and nothing else of ours. */
export const rooms = {
  meta: { type: 'problem', schema: [], messages: { wrong: '{{from}}/ may not import {{to}}.' } },
  create(context) {
    // A script of an Astro page is read as a file under the page.
    const filename = context.filename.replace(/(\.astro)\/.*$/, '$1');
    const file = placeOf(filename);
    const rule = file && ROOMS[file.room];
    if (!rule) return {};
    const check = (node, source, typeOnly) => {
      const said =
        source?.value ?? (source?.quasis?.length === 1 ? source.quasis[0].value.cooked : undefined);
      if (typeof said !== 'string') return;
      const to = said.replace(/[?#].*$/, '').replace(/^\/src\//, `${SOURCE}/`);
      const wrong = /^[./]/.test(to)
        ? wrongRoom(file, rule, resolve(dirname(filename), to), typeOnly)
        : !typeOnly && wrongLibrary(file, to);
      if (wrong) context.report({ node, messageId: 'wrong', data: { from: file.room, to: wrong } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      'CallExpression[callee.object.type=MetaProperty][callee.property.name=glob]': (node) => {
        const [first] = node.arguments;
        for (const pattern of first?.elements ?? [first]) check(node, pattern, false);
      },
      'NewExpression[callee.name=URL][arguments.1.object.type=MetaProperty]': (node) =>
        check(node, node.arguments[0], false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

function isTypeOnly({ importKind, specifiers }) {
  return (
    importKind === 'type' ||
    (specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type'))
  );
}

/** The room and the path of a file of `src/`; undefined elsewhere. */
function placeOf(file) {
  const path = relative(SOURCE, file).split(sep).join('/');
  if (path.startsWith('..')) return undefined;
  const [first = ''] = path.split('/');
  return { room: first.replace(/\.\w+$/, ''), path };
}

/** The library, where the room may not import it. */
function wrongLibrary({ room }, to) {
  if (PURE.includes(room) && !OF_PURE.test(to)) return to;
  const held = ({ name, builtin, rooms }) =>
    (name.test(to) || (builtin && isBuiltin(to))) && !rooms.includes(room);
  return LIBRARIES.some(held) && to;
}

/** What of ours may not be imported, as `room/file`; undefined where it may. */
function wrongRoom(file, { imports, types = [] }, target, typeOnly) {
  const to = placeOf(target);
  if (to === undefined || to.room === file.room) return pageFromPage(file, to);
  const allowed = typeOnly ? [...imports, ...types] : imports;
  return allowed.some((room) => to.path === `${room}.ts` || to.path.startsWith(`${room}/`))
    ? undefined
    : to.path;
}

function pageFromPage({ room }, to) {
  return room === 'pages' && to?.room === 'pages' && !to.path.startsWith('pages/_') ? to.path : undefined;
}
