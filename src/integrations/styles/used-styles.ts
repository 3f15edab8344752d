import postcss, { type AtRule, type Container, type Root, type Rule } from 'postcss';
import selectors from 'postcss-selector-parser';
import type { PageNames } from './page-names.ts';

/** What was answered for each name that a text of styles hung on. */
interface Known {
  answers: ReadonlyMap<string, boolean>;
  css: string;
}

/** The styles of pages, by the files of their sheets: worked out once for all the pages that answer the same. */
export function knownStyles(read: (file: string) => string): (files: string[], names: PageNames) => string {
  const known = new Map<string, Known[]>();
  return (files, names) => {
    const ofFiles = known.get(files.join()) ?? [];
    const same = ofFiles.find(({ answers }) => [...answers].every(([name, is]) => names(name) === is));
    if (same) return same.css;
    const answers = new Map<string, boolean>();
    const css = usedStyles(files.map(read), (name) => {
      const is = answers.get(name) ?? names(name);
      answers.set(name, is);
      return is;
    });
    known.set(files.join(), [...ofFiles, { answers, css }]);
    return css;
  };
}

/** The style sheets of a page as one text: without the rules that name what is not in the page and no script of it can add. */
export function usedStyles(sheets: readonly string[], names: PageNames): string {
  const root = postcss.parse('');
  for (const sheet of sheets) root.append(postcss.parse(sheet).nodes);
  tellOrderFirst(root);
  root.walkRules((rule) => keepUsed(rule, names));
  // Every browser of the floor knows it by its own name.
  root.walkDecls(/^-webkit-text-decoration/, (declaration) => {
    declaration.remove();
  });
  dropUnread(root, names);
  root.walkAtRules((rule) => dropEmpty(rule));
  return root.toString();
}

function keepUsed(rule: Rule, names: PageNames): void {
  // « from » and « to » name no element.
  if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'keyframes') return;
  const kept = rule.selectors.filter((selector) => mayMatch(selector, names));
  if (kept.length === 0) rule.remove();
  else if (kept.length < rule.selectors.length) rule.selectors = kept;
}

const parsed = new Map<string, selectors.Root>();

function mayMatch(selector: string, names: PageNames): boolean {
  const root = parsed.get(selector) ?? selectors().astSync(selector);
  parsed.set(selector, root);
  return root.nodes.every((each) => mayBe(each, names));
}

/** Whether all that a selector asks may be there; an attribute, a state and what `:not()` holds are always thought so. */
function mayBe(node: selectors.Node, names: PageNames): boolean {
  if (node.type === 'class' || node.type === 'id' || node.type === 'tag') return names(node.value);
  if (node.type === 'selector') return node.nodes.every((each) => mayBe(each, names));
  if (node.type !== 'pseudo' || node.nodes.length === 0 || node.value === ':not') return true;
  return node.nodes.some((each) => mayBe(each, names));
}

/** Takes out each custom property that nothing reads, and then what only it read. */
function dropUnread(root: Root, names: PageNames): void {
  const read = new Set(root.toString().match(/var\(--[\w-]+/g));
  let dropped = 0;
  root.walkDecls(/^--/, (declaration) => {
    if (names(declaration.prop) || read.has(`var(${declaration.prop}`)) return;
    removeWith(declaration.parent, () => declaration.remove());
    dropped += 1;
  });
  if (dropped > 0) dropUnread(root, names);
}

function dropEmpty(rule: AtRule): void {
  if (rule.nodes?.length === 0) removeWith(rule.parent, () => rule.remove());
}

function removeWith(parent: Container | { type: string } | undefined, remove: () => void): void {
  remove();
  if (parent && 'nodes' in parent && parent.type !== 'root' && parent.nodes?.length === 0)
    removeWith(parent.parent as Container | undefined, () => parent.remove());
}

/** The order of the layers is told once, before all: the sheets may then come in any. */
function tellOrderFirst(root: Root): void {
  const order = new Set<string>();
  for (const node of [...root.nodes]) {
    if (node.type !== 'atrule' || node.name !== 'layer') continue;
    for (const layer of node.params.split(/,\s*/)) order.add(layer);
    if (!node.nodes) node.remove();
  }
  if (order.size > 0) root.prepend({ name: 'layer', params: [...order].join(',') });
}
