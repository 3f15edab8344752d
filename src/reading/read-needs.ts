import { basename } from 'node:path';
import type { Need } from '../schemas/need.ts';
import { NeedSchema } from '../schemas/need.ts';
import { checkData, names } from './read-yaml.ts';
import type { Statement } from './statements.ts';
import { readMdx } from './statements.ts';

/** A page for parents: where it is written, its head, the statements of its body. */
export interface NeedPage {
  file: string;
  need: Need;
  statements: Statement[];
}

/** Reads every page for parents, in their order. Problems are added to the list. */
export function readNeeds(root: string, problems: string[]): NeedPage[] {
  const pages = names(root, 'needs', '.mdx').flatMap((name) => {
    const file = `needs/${name}`;
    const { data, statements } = readMdx(root, file);
    const need = checkData(file, data, NeedSchema, problems);
    return need ? [{ file, need: { ...need, id: basename(name, '.mdx') }, statements }] : [];
  });
  return pages.sort((a, b) => a.need.order - b.need.order);
}
