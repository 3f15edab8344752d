import { listOf } from '../../french/list.ts';

/** The question for the Caf when a project’s lines belong to several strands: the annexe doesn’t say whether they combine. */
export function severalStrandsQuestion(strands: readonly string[]): string {
  return `Notre projet réunit des dépenses des volets ${listOf(strands)} du Fonds national parentalité. L’annexe 2 ne dit pas si plusieurs volets peuvent financer un même projet, ni comment. Peut-on les demander ensemble, et faut-il un budget par volet ?`;
}
