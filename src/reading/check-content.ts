import { prove } from '../rules/decision/prove.ts';
import { proveAction } from '../rules/checklist/prove-action.ts';
import { STRANDS } from '../schemas/strands.ts';
import { crowdedClaims, foreignCitations, unusedFacts } from './checks/coverage.ts';
import { staleLists } from './checks/lists.ts';
import { unknownInDanger } from './checks/danger.ts';
import { misplacedFacts } from './checks/facts.ts';
import { missingFigures } from './checks/figures.ts';
import { needClaims, unknownNames } from './checks/needs.ts';
import { unsigned } from './checks/signatures.ts';
import { CONTENT_ROOT } from './content-root.ts';
import { type Content, readContent } from './content.ts';
import { slugOf } from '../rules/annexe/sheet-address.ts';
import { ContentError } from './read-yaml.ts';
import { claimsOf, recallClaims } from './sheet-statements.ts';

/** Rows that speak of several strands: what changes in one changes in all. One line to remind whoever edits them. */
export function spanningRows({ expenses }: Pick<Content, 'expenses'>): string {
  const rows = expenses.flatMap(({ id, rows: own }) =>
    own
      .filter(({ strands }) => strands.length > 1)
      .map((row) => `${id} › ${row.id} (${row.strands.join(', ')})`),
  );
  return `expenses/ : ${String(rows.length)} rangées parlent de plusieurs volets, et changent dans tous à la fois : ${rows.join(' · ')}`;
}

/** The content, read and proven. Throws a ContentError that lists every problem. */
export function provenContent(root = CONTENT_ROOT): Content {
  const content = readContent(root);
  const problems = checkContent(content);
  if (problems.length > 0) throw new ContentError(problems, root);
  return content;
}

/** Every check of the content as a whole; an empty list means that nothing is wrong. */
export function checkContent(content: Content): string[] {
  const departements = content.departements.map(({ id }) => id);
  return [
    ...content.expenses.flatMap(prove),
    ...content.actions.flatMap((action) => proveAction(action, departements)),
    ...misplacedFacts(content),
    ...unknownCitations(content),
    ...unusedFacts(content),
    ...crowdedClaims(content),
    ...foreignCitations(content),
    ...missingFigures(
      content,
      [
        ...STRANDS.flatMap((strand) => [...claimsOf(content, strand), ...recallClaims(content, strand)]),
        ...needClaims(content),
      ],
      content.departements.map(({ name }) => name),
    ),
    ...unsigned(content.expenses, content.signatures),
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
          `senses/${id}.yaml: options: la dépense « ${expense} » n’existe pas ; existent : ${known.join(', ')}`,
      ),
  );
}

/** Citations of facts that do not exist. */
function unknownCitations(content: Content): string[] {
  const { facts, sheets, expenses, actions, indicators, terms, anomalies, coverage, source } = content;
  const cited = [
    ...needClaims(content),
    ...STRANDS.flatMap((strand) => recallClaims(content, strand)),
    ...sheets.flatMap(({ file, sheet, statements }) => [
      ...statements.map(({ cites, line }) => ({ at: `${file}:${String(line)}`, cites })),
      { at: `${file}: purpose`, cites: sheet.purpose.cites },
      ...Object.entries(sheet.summary).map(([key, { cites }]) => ({
        at: `${file}: summary › ${key}`,
        cites,
      })),
    ]),
    ...expenses.flatMap(({ id, rows }) =>
      rows.flatMap((row) =>
        Object.values(row.cites).map((cites) => ({
          at: `expenses/${id}.yaml: rows › ${row.id} › cites`,
          cites,
        })),
      ),
    ),
    ...actions.flatMap(({ id, criteria, finding, neighbours, dates }) => [
      ...criteria.map((criterion) => ({
        at: `actions/${id}.yaml: criteria › ${criterion.id} › cites`,
        cites: criterion.cites,
      })),
      ...neighbours.map(({ cites }, i) => ({ at: `actions/${id}.yaml: neighbours › ${String(i)}`, cites })),
      ...[finding, dates].flatMap((part) => (part ? [{ at: `actions/${id}.yaml`, cites: part.cites }] : [])),
    ]),
    ...indicators.flatMap(({ strand, indicators: list }) =>
      list.map(({ id, cites }) => ({
        at: `indicators/${slugOf(strand)}.yaml: indicators › ${id} › cites`,
        cites,
      })),
    ),
    ...anomalies.map(({ id, cites }) => ({ at: `anomalies/${id}.yaml: cites`, cites })),
    ...coverage.rows.map(({ cites }, i) => ({ at: `source/coverage.yaml: rows › ${String(i)}`, cites })),
    ...source.flatMap(({ file, statements }) =>
      statements.map(({ cites, line }) => ({ at: `${file}:${String(line)}`, cites })),
    ),
    ...terms.map(({ id, cites }) => ({ at: `glossary/${id}.yaml: cites`, cites })),
  ];
  return cited.flatMap(({ at, cites }) =>
    cites
      .filter((id) => !facts.has(id))
      .map(
        (id) =>
          `${at}: ${id} n’est pas un repère de annexe/*.yaml ; corrigez l’identifiant, ou ce qui s’appuie dessus`,
      ),
  );
}
