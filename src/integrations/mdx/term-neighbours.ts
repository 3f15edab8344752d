import type { Root, RootContent } from 'mdast';
import { defineMdastPlugin } from 'satteri';

/**
 * Gives a `<Term>` the punctuation that touches it, as `before` and `after`: a browser may break a line
 * beside the button that a term is, and « l’ » or a comma would stand alone.
 */
export const termNeighbours = defineMdastPlugin({
  name: 'term-neighbours',
  before(root, ctx) {
    ctx.setProperty(root, 'children', withNeighbours((root as Readonly<Root>).children));
  },
});

const BEFORE = /(?:\p{L}’|\(|« ?)$/u;
const AFTER = /^(?:[,.)…]+| ?[;:!?»])/;

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name: string; value: string }[];
  children?: Node[];
}

function withNeighbours<T extends RootContent | Node>(children: readonly T[]): T[] {
  const nodes: Node[] = (children as readonly Node[]).map((node) =>
    node.children ? { ...node, children: withNeighbours(node.children) } : { ...node },
  );
  nodes.forEach((node, i) => {
    if (node.name !== 'Term') return;
    const before = take(nodes[i - 1], BEFORE);
    const after = take(nodes[i + 1], AFTER);
    node.attributes = [
      ...(node.attributes ?? []),
      ...(before ? [{ type: 'mdxJsxAttribute', name: 'before', value: before }] : []),
      ...(after ? [{ type: 'mdxJsxAttribute', name: 'after', value: after }] : []),
    ];
  });
  return nodes as T[];
}

/** Takes what matches out of a text, and answers it. */
function take(node: Node | undefined, pattern: RegExp): string {
  if (node?.type !== 'text' || node.value === undefined) return '';
  const [found = ''] = pattern.exec(node.value) ?? [];
  node.value = node.value.replace(pattern, '');
  return found;
}
