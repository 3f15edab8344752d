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
  question: ['/questions/', '/'],
  silence: ['/questions/', '/'],
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
    ...titled(content),
    ...asked(content, false),
    ...asked(content, true),
  ];
}

/** The pages that synonyms name themselves. */
function titled({ synonyms }: Content): DoorEntry[] {
  return synonyms.flatMap(({ title, pages: [page, ...then], words }) =>
    title === undefined || page === undefined
      ? []
      : [{ ...entry('page', page, title, [title, ...words]), then }],
  );
}

/** The questions that people ask: those that the annexe answers, or those that it leaves unanswered. */
function asked({ asked }: Content, silent: boolean): DoorEntry[] {
  return asked
    .filter((each) => each.silent === silent)
    .map(({ id, question, words }) =>
      entry(silent ? 'silence' : 'question', id, question, [question, ...words]),
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
