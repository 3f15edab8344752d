import { type Plugin, parseAst } from 'vite';
import { typeset } from '../../french/typeset.ts';
import { type Edit, editSource } from '../../reading/source-edits.ts';

/** Sets the French of the words that code holds, once, at build, as the pages’ words are: in every room whose words a page shows. */
export function typesetWords(): Plugin {
  return {
    name: 'typeset-words',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/(?:embed|rules|tables|safety|controls|wizards|workbench|search)\/.*\.tsx?$/ },
      handler: (code, id) => ({ code: typesetSource(code, id.endsWith('x') ? 'tsx' : 'ts'), map: null }),
    },
  };
}

/** The source with its words typeset: sentences in strings and templates, and JSX text; nothing else moves. */
export function typesetSource(code: string, lang: 'ts' | 'tsx'): string {
  const edits: Edit[] = [];
  visit(parseAst(code, { lang }), (words) => edits.push(...words));
  return editSource(
    code,
    edits.map((edit) => ({ ...edit, text: typeset(edit.text) })),
  );
}

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
}

/** The words that a node is, as they stand in the source; none when it is code. */
function wordsOf(node: SyntaxNode): Edit[] {
  const { type, start, end, value, raw = '', quasis = [] } = node as Words;
  if (type === 'JSXText') return [{ start, end, text: raw.replace(/\s*\n\s*(?=[;:!?»])/g, ' ') }];
  if (type === 'Literal')
    return typeof value === 'string' && SENTENCE.test(raw)
      ? [{ start: start + 1, end: end - 1, text: raw.slice(1, -1) }]
      : [];
  const texts = quasis.map(({ value: { raw: text }, start: from }) => ({
    start: from + 1,
    end: from + 1 + text.length,
    text,
  }));
  return texts.some(({ text }) => SENTENCE.test(text)) ? texts : [];
}

interface Words extends SyntaxNode {
  value?: unknown;
  raw?: string;
  quasis?: (SyntaxNode & { value: { raw: string } })[];
}

interface OpeningElement {
  name: { name?: string };
  attributes: { name?: { name?: string } }[];
}

// A word, or a mark that ends or opens one: figures alone are a drawing, or a measure.
const SENTENCE = /\p{L}{2}|[«»;:!?]/u;
// What an element of the page says by an attribute: its others are code, as `className`, `d` or `viewBox`.
const SAYING = /^(?:aria-(?:label|description|roledescription)|title|alt|placeholder|label|abbr)$/;
// A component may be given words by any name but these.
const CODE = /^(?:className|id|key|href|style|path)$/;

/** Shows the words under a node; what stands in an attribute that says nothing is no words, but for what its functions say. */
function visit(value: unknown, see: (words: Edit[]) => void, said = true): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see, said);
  if (!isNode(value)) return;
  const says = /Function|^JSX(?:Element|Fragment)$/.test(value.type) || said;
  if (value.type === 'JSXOpeningElement') {
    const { name, attributes } = value as unknown as OpeningElement;
    for (const attribute of attributes) visit(attribute, see, isSaying(name.name, attribute.name?.name));
    return;
  }
  if (says) see(wordsOf(value));
  for (const [part, child] of Object.entries(value)) {
    const isKey = part === 'key' && value.type === 'Property';
    if (!isKey && part !== 'quasis') visit(child, see, says);
  }
}

/** Whether an attribute holds words; one that is spread may. */
function isSaying(tag: string | undefined, attribute: string | undefined): boolean {
  if (attribute === undefined) return true;
  return /^[a-z]/.test(tag ?? '') ? SAYING.test(attribute) : !CODE.test(attribute);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
