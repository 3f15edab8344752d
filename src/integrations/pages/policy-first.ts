import { isPolicy } from './csp-problems.ts';
import { editSource } from '../../reading/source-edits.ts';
import { attributeOf, elementsOf } from './html-tree.ts';

/** The page with its security policy at the top of <head>, just after the charset: nothing can run before it. */
export function policyFirst(html: string): string {
  const elements = elementsOf(html);
  const policy = elements.find(isPolicy)?.sourceCodeLocation;
  const head = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.startTag;
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'charset') !== undefined,
  )?.sourceCodeLocation;
  const top = charset?.endOffset ?? head?.endOffset;
  if (!policy || top === undefined || top === policy.startOffset) return html;
  return editSource(html, [
    { start: policy.startOffset, end: policy.endOffset, text: '' },
    { start: top, end: top, text: html.slice(policy.startOffset, policy.endOffset) },
  ]);
}
