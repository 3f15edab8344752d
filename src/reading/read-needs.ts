import { basename } from 'node:path';
import { type Need, NeedSchema } from '../schemas/parents/need.ts';
import { checkData, names } from './read-yaml.ts';
import { type Statement, readMdx } from './read-mdx.ts';

/** A page for parents: where it is written, its head, the statements of its body. */
export interface NeedPage {
  file: string;
  need: Need;
  statements: Statement[];
  /** The names of the components that its body uses. */
  components: ReadonlySet<string>;
}

/** Reads every page for parents, in their order. Problems are added to the list. */
export function readNeeds(root: string, problems: string[]): NeedPage[] {
  const pages = names(root, 'needs', '.mdx').flatMap((name) => {
    const file = `needs/${name}`;
    const { data, statements, components } = readMdx(root, file, problems);
    const need = checkData(file, data, NeedSchema, problems);
    return need ? [{ file, need: { ...need, id: basename(name, '.mdx') }, statements, components }] : [];
  });
  return pages.sort((a, b) => a.need.order - b.need.order);
}
