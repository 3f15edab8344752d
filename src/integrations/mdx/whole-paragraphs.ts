import type { Root, RootContent } from 'mdast';
import { defineMdastPlugin } from 'satteri';

/**
 * Neighbouring lines made of statements alone are one paragraph again: MDX unwraps them,
 * and the sentences would stand in the page without their `<p>`.
 */
export const wholeParagraphs = defineMdastPlugin({
  name: 'whole-paragraphs',
  options: { position: true },
  before(root, ctx) {
    ctx.setProperty(root, 'children', withParagraphs(root));
  },
});

function withParagraphs({ children }: Readonly<Root>): RootContent[] {
  const blocks: RootContent[] = [];
  let sentences: RootContent[] = [];
  let lastLine = -1;
  for (const child of children) {
    const follows = (child.position?.start.line ?? 0) <= lastLine + 1;
    lastLine = isStatement(child) ? (child.position?.end.line ?? 0) : -1;
    if (!isStatement(child)) blocks.push(child);
    else if (follows) sentences.push({ type: 'text', value: ' ' } as RootContent, child);
    else {
      sentences = [child];
      blocks.push(paragraphOf(sentences));
    }
  }
  return blocks;
}

function paragraphOf(children: RootContent[]): RootContent {
  return { type: 'mdxJsxFlowElement', name: 'p', attributes: [], children } as unknown as RootContent;
}

function isStatement(node: RootContent): boolean {
  return 'name' in node && node.name === 'Statement';
}
