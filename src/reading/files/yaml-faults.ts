import { type Document, visit } from 'yaml';
import { CUT_BY_COMMENT, EMPTY, OPEN_QUOTE, syntaxInFrench } from '../in-french.ts';

/** What is wrong in a YAML text: where, and what to do. */
interface Fault {
  at: number;
  says: string;
}

/** What the parser found in a text, and what it let pass: a name given nowhere, a text cut by a « # », nothing at all. */
export function yamlFaults(document: Document, text: string): Fault[] {
  if (text.trim() === '') return [{ at: 0, says: EMPTY }];
  const passed: Fault[] = [];
  const open: Fault[] = [];
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document))
        passed.push({ at: alias.range?.[0] ?? 0, says: syntaxInFrench('BAD_ALIAS') });
    },
    Scalar(_, { type, range }) {
      if (!range) return;
      const [start, end, after] = range;
      if (type === 'PLAIN' && /^[ \t]+#/.test(text.slice(end, after)))
        passed.push({ at: end, says: CUT_BY_COMMENT });
      if (type?.startsWith('QUOTE') && isOpen(text.slice(start, end)))
        open.push({ at: start, says: OPEN_QUOTE });
    },
  });
  // All that follows an open quotation mark is read as its text: no other fault is sure.
  if (open.length > 0) return open;
  const found = document.errors.map(({ pos: [at], code }) => ({
    // A key that follows an empty value is said to begin where the value ends.
    at: at + (code === 'DUPLICATE_KEY' ? text.slice(at).search(/\S|$/) : 0),
    says: syntaxInFrench(code),
  }));
  return [...found, ...passed];
}

function isOpen(quoted: string): boolean {
  return quoted.length === 1 || !quoted.endsWith(quoted.charAt(0));
}
