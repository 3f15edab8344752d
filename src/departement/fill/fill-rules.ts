import { expenseAddress } from '../../rules/annexe/expense-address.ts';
import { slugOf } from '../../rules/annexe/sheet-address.ts';
import { askMore, stricterOn } from '../../rules/departement/precisions.ts';
import { STRANDS } from '../../schemas/strands.ts';
import { url } from '../../url.ts';
import { mark } from '../mark.ts';
import { precisionsHere } from '../precisions-here.ts';
import { all, put } from '../put.ts';
import { ofAction, ofStrand, putBeside } from './fill-sheet.ts';

/** On the page of the rules: under the title of each strand and of each project, and beside each expense. */
export function fillRules(): void {
  for (const section of all('.rules-strand')) {
    const strand = idAfter(section, 'volet-').replace('-', '.');
    const title = section.querySelector('h2');
    if (title) put(section, 'strand', title, 'afterend', ofStrand(strand));
    for (const names of section.querySelectorAll('.rulings dt')) putBeside(names, strand);
  }
  for (const rule of all('.rule')) {
    const title = rule.querySelector('h3');
    const found = ofAction(idAfter(rule, 'action-'));
    if (title) put(rule, 'action', title, 'afterend', found, { named: true });
  }
}

/** Its table shows verdicts without a link: each cell is known by its row and its column. */
export function markMatrix(): void {
  const { precisions, own } = precisionsHere();
  for (const row of all('.matrix tbody tr')) {
    const id = row.querySelector('th')?.id.replace('depense-', '') ?? '';
    [...row.querySelectorAll('td')].forEach((cell, i) => {
      const strand = STRANDS[i];
      if (!strand) return;
      const stricter = stricterOn(precisions, { kind: 'depense', id, strand });
      cell.dataset['of'] = url(`${expenseAddress(id)}#${slugOf(strand)}`);
      mark(cell, stricter.length > 0 ? askMore(stricter, own) : '');
    });
  }
}

function idAfter(element: Element, before: string): string {
  return element.getAttribute('aria-labelledby')?.replace(before, '') ?? '';
}
