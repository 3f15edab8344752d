import type { DoorKind } from '../../phrases/door.ts';
import { isLittle, plainWords } from '../../french/words.ts';
import { OTHER_EXPENSE } from '../../rules/expense-lists.ts';
import type { Content } from '../content.ts';
import { sheetAddress, slugOf } from '../../rules/annexe/sheet-address.ts';

/** A door before it is packed: its kind, its part of the address, its names, and what people say for it. */
export interface DoorEntry {
  kind: DoorKind;
  own: string;
  label: string;
  more?: string;
  words: string[];
  /** Other doors that the same words lead to, less directly: their addresses. */
  then: string[];
}

/** What stands before and after a door’s own part of its address. */
export const ADDRESS: Record<DoorKind, [start: string, end: string]> = {
  besoin: ['/parents/', '/'],
  depense: ['/ma-depense/#depense=', ''],
  sens: ['/ma-depense/#depense=', ''],
  action: ['/quel-volet/#action=', ''],
  fiche: ['/fiches/', '/'],
  terme: ['/glossaire/#', ''],
  page: ['', ''],
  silence: ['', ''],
};

/** Every door of the site, kind after kind. */
export function doorList(content: Content): DoorEntry[] {
  return [
    ...content.needs.map(({ need: { id, need, name, words } }) =>
      entry('besoin', id, need, [need, name, ...words]),
    ),
    ...content.expenses.map(({ id, label, words }) =>
      entry(
        'depense',
        id,
        label,
        [label, ...words].filter((phrase) => id !== OTHER_EXPENSE || tells(phrase)),
      ),
    ),
    ...content.senses.map(({ id, question, words }) => entry('sens', id, question, words)),
    ...content.actions.map(({ id, kind, strand, label, words }) => ({
      ...entry('action', id, label, [label, ...words]),
      then: kind === 'action' && strand ? [sheetAddress(strand)] : [],
    })),
    ...content.sheets.map(({ sheet: { strand, name, title, words } }) =>
      entry('fiche', slugOf(strand), `Volet ${strand} : ${name}`, [name, title, ...words]),
    ),
    ...content.terms.map(({ id, term, expansion, also }) => ({
      ...entry('terme', id, term, [term, ...also]),
      ...(expansion !== undefined && { more: expansion, words: [term, expansion, ...also] }),
    })),
    ...titled(content, 'page'),
    ...titled(content, 'silence'),
  ];
}

/** The pages that synonyms name themselves, with what the annexe leaves unsaid or without. */
function titled({ synonyms }: Content, kind: 'page' | 'silence'): DoorEntry[] {
  return synonyms.flatMap(({ title, pages: [page, ...then], words, says }) =>
    title === undefined || page === undefined || (says !== undefined) !== (kind === 'silence')
      ? []
      : [{ ...entry(kind, page, title, [title, ...words]), ...(says && { more: says.text }), then }],
  );
}

function entry(kind: DoorKind, own: string, label: string, words: string[]): DoorEntry {
  return { kind, own, label, words, then: [] };
}

/** Whether a phrase says what it is about: « aucune de ces dépenses » would answer to « dépense ». */
function tells(phrase: string): boolean {
  const words = plainWords(phrase);
  return words.length === 1 || words.filter((word) => !isLittle(word)).length > 1;
}
