import type { PrecisionSubject } from './precisions.ts';

const EXPENSE_PAGE = /\/depenses\/([a-z\d-]+)\/$/;
const STRAND_ANCHOR = /^#(\d)-(\d)$/;

/** The answer that an address of the site leads to, with or without a base path; null for any other page. */
export function answerOfLink(pathname: string, hash: string): PrecisionSubject | null {
  const [, id] = EXPENSE_PAGE.exec(pathname) ?? [];
  if (id !== undefined) {
    const [, axis, rank] = STRAND_ANCHOR.exec(hash) ?? [];
    return { kind: 'depense', id, strand: axis && rank && `${axis}.${rank}` };
  }
  const [, wizard] = /\/(ma-depense|quel-volet)\/$/.exec(pathname) ?? [];
  const answers = new URLSearchParams(hash.slice(1));
  const kind = wizard === 'ma-depense' ? 'depense' : 'action';
  const asked = answers.get(kind);
  if (wizard === undefined || asked === null) return null;
  return { kind, id: asked, strand: answers.get('volet') };
}
