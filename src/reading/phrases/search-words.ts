import type { Action } from '../../schemas/rules/action.ts';
import type { Need } from '../../schemas/parents/need.ts';
import type { Sheet } from '../../schemas/annexe/sheet.ts';
import type { Synonym } from '../../schemas/words/synonym.ts';
import { sheetAddress } from '../../rules/annexe/sheet-address.ts';

interface Sources {
  sheets: { sheet: Sheet }[];
  needs: { need: Need }[];
  actions: Action[];
  synonyms: Synonym[];
}

/** The words people use for each page, by its address: those of a sheet, of what its strand funds, and the synonyms. */
export function searchWords({ sheets, needs, actions, synonyms }: Sources): Map<string, string[]> {
  const pairs = [
    ...sheets.map(({ sheet }) => ({ page: sheetAddress(sheet.strand), words: sheet.words })),
    ...needs.map(({ need }) => ({ page: `/parents/${need.id}/`, words: need.words })),
    ...actions.flatMap(({ kind, strand, words }) =>
      kind === 'action' && strand ? [{ page: sheetAddress(strand), words }] : [],
    ),
    // A part of a page is found with its page; what a wizard is filled in with is no page.
    ...synonyms.flatMap(({ pages, words }) =>
      pages.filter((page) => !page.includes('=')).map((page) => ({ page: page.replace(/#.*$/, ''), words })),
    ),
  ];
  const byPage = Map.groupBy(pairs, ({ page }) => page);
  return new Map([...byPage].map(([page, list]) => [page, [...new Set(list.flatMap(({ words }) => words))]]));
}
