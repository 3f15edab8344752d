import { parseAst } from 'vite';
import type { Plugin } from 'vite';
import { typeset } from '../../french/typeset.ts';
import type { Edit } from '../../reading/source-edits.ts';
import { editSource } from '../../reading/source-edits.ts';

/** Sets the French of the words that rules, wizards, tools and suggestions hold in their code, once, at build, as the pages' words are. */
export function typesetWords(): Plugin {
  return {
    name: 'typeset-words',
    enforce: 'pre',
    transform: {
      filter: {
        id: /\/src\/(?:(?:rules|wizards|workbench|controls)\/.*\.tsx?|(?:search\/(?:suggestions\/suggestions|doors)|safety\/safety-line|tables\/table-problems)\.ts)$/,
      },
      handler: (code, id) => ({ code: typesetSource(code, id.endsWith('x') ? 'tsx' : 'ts'), map: null }),
    },
  };
}

/** The source with its strings, its templates and its JSX text typeset; nothing else moves. */
export function typesetSource(code: string, lang: 'ts' | 'tsx'): string {
  const edits: Edit[] = [];
  visit(parseAst(code, { lang }), (node) => {
    const words = wordsOf(node);
    if (words) edits.push({ ...words, text: typeset(words.text) });
  });
  return editSource(code, edits);
}

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  value?: unknown;
  raw?: string;
}

function wordsOf({ type, start, end, value, raw }: SyntaxNode): Edit | null {
  if (type === 'JSXText' && raw !== undefined)
    return { start, end, text: raw.replace(/\s*\n\s*(?=[;:!?»])/g, ' ') };
  if (type === 'Literal' && typeof value === 'string' && raw !== undefined)
    return { start: start + 1, end: end - 1, text: raw.slice(1, -1) };
  if (type === 'TemplateElement') {
    const text = (value as { raw: string }).raw;
    return { start: start + 1, end: start + 1 + text.length, text };
  }
  return null;
}

function visit(value: unknown, see: (node: SyntaxNode) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && 'start' in value) see(value as SyntaxNode);
  for (const child of Object.values(value)) visit(child, see);
}
