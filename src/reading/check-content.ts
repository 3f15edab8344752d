import { prove } from '../rules/decision/prove.ts';
import { proveAction } from '../rules/checklist/prove-action.ts';
import { staleLists } from './checks/lists.ts';
import { unknownInDanger } from './checks/danger.ts';
import { needClaims, unknownNames } from './checks/needs.ts';
import type { Content } from './content.ts';
import { slugOf } from '../rules/annexe/sheet-address.ts';

/** Every check of the content as a whole; an empty list means that nothing is wrong. */
export function checkContent(content: Content): string[] {
  const departements = content.departements.map(({ id }) => id);
  return [
    ...content.expenses.flatMap(prove),
    ...content.actions.flatMap((action) => proveAction(action, departements)),
    ...unknownCitations(content),
    ...unknownNames(content),
    ...unknownSenses(content),
    ...unknownInDanger(content),
    ...staleLists(content),
  ];
}

/** Senses of a word that name no expense. */
function unknownSenses({ senses, expenses }: Content): string[] {
  const known = expenses.map(({ id }) => id);
  return senses.flatMap(({ id, options }) =>
    options
      .filter(({ expense }) => !known.includes(expense))
      .map(
        ({ expense }) =>
          `senses/${id}.yaml: names the expense ${expense}, which does not exist; known: ${known.join(', ')}`,
      ),
  );
}

/** Citations of facts that do not exist. */
function unknownCitations(content: Content): string[] {
  const { facts, sheets, expenses, actions, indicators, terms, anomalies, coverage, source } = content;
  const cited = [
    ...needClaims(content),
    ...sheets.flatMap(({ file, sheet, statements }) => [
      ...statements.map(({ cites, line }) => ({ at: `${file}:${String(line)}`, cites })),
      { at: `${file}: purpose`, cites: sheet.purpose.cites },
      ...Object.entries(sheet.summary).map(([key, { cites }]) => ({ at: `${file}: summary.${key}`, cites })),
    ]),
    ...expenses.flatMap(({ id, rows }) =>
      rows.flatMap((row) =>
        Object.values(row.cites).map((cites) => ({ at: `expenses/${id}.yaml: row ${row.id}`, cites })),
      ),
    ),
    ...actions.flatMap(({ id, criteria, finding, neighbours, dates }) => [
      ...criteria.map((criterion) => ({
        at: `actions/${id}.yaml: criterion ${criterion.id}`,
        cites: criterion.cites,
      })),
      ...neighbours.map(({ strand, cites }) => ({ at: `actions/${id}.yaml: neighbour ${strand}`, cites })),
      ...[finding, dates].flatMap((part) => (part ? [{ at: `actions/${id}.yaml`, cites: part.cites }] : [])),
    ]),
    ...indicators.flatMap(({ strand, indicators: list }) =>
      list.map(({ id, cites }) => ({ at: `indicators/${slugOf(strand)}.yaml: ${id}`, cites })),
    ),
    ...anomalies.map(({ id, cites }) => ({ at: `anomalies/${id}.yaml`, cites })),
    ...coverage.rows.map(({ strand, cites }) => ({ at: `source/coverage.yaml: ${strand}`, cites })),
    ...source.flatMap(({ file, statements }) =>
      statements.map(({ cites, line }) => ({ at: `${file}:${String(line)}`, cites })),
    ),
    ...terms.map(({ id, cites }) => ({ at: `glossary/${id}.yaml`, cites })),
  ];
  return cited.flatMap(({ at, cites }) =>
    cites
      .filter((id) => !facts.has(id))
      .map((id) => `${at}: cites ${id}, which is no fact of src/content/annexe; correct the id`),
  );
}
