import { prove } from '../rules/decision/prove.ts';
import { proveAction } from '../rules/checklist/prove-action.ts';
import { STRANDS } from '../schemas/strands.ts';
import { askedClaims, unknownInAsked } from './checks/asked.ts';
import { wrongParts } from './checks/bodies.ts';
import { wrongChanges } from './checks/changes.ts';
import { crowdedClaims, foreignCitations, uncoveredStrands, unusedFacts } from './checks/coverage.ts';
import { staleLists, wrongIndicators } from './checks/lists.ts';
import { unknownInDanger } from './checks/danger.ts';
import { misplacedAnomalies, misplacedFacts } from './checks/facts.ts';
import { missingFigures } from './checks/figures.ts';
import { needClaims, unknown, unknownNames } from './checks/needs.ts';
import { unknownSaid } from './checks/said.ts';
import { unsigned } from './checks/signatures.ts';
import { missingTags, wrongTags } from './checks/tags.ts';
import { slugOf } from '../rules/annexe/sheet-address.ts';
import { CONTENT_ROOT } from './content-root.ts';
import { type Content, readContent } from './content.ts';
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
    ...misplacedAnomalies(content),
    ...uncoveredStrands(content),
    ...unknownCitations(content),
    ...unusedFacts(content),
    ...crowdedClaims(content),
    ...foreignCitations(content),
    ...missingFigures(
      content,
      [
        ...STRANDS.flatMap((strand) => [...claimsOf(content, strand), ...recallClaims(content, strand)]),
        ...needClaims(content),
        ...askedClaims(content),
      ],
      content.departements.map(({ name }) => name),
    ),
    ...unsigned(content.expenses, content.signatures),
    ...unknownNames(content),
    ...unknownInAsked(content),
    ...unknownSenses(content),
    ...unknownSaid(content),
    ...unknownInDanger(content),
    ...staleLists(content),
    ...wrongIndicators(content),
    ...wrongParts(content),
    ...wrongTags(content),
    ...missingTags(content),
    ...wrongChanges(content),
  ];
}

/** Senses of a word that name no expense. */
function unknownSenses({ senses, expenses }: Content): string[] {
  const known = expenses.map(({ id }) => id);
  return senses.flatMap(({ id, options }) => {
    const named = options.map(({ expense }) => expense);
    return unknown(`senses/${id}.yaml: options`, named, known, 'une dépense');
  });
}

/** Citations of facts that do not exist. */
function unknownCitations(content: Content): string[] {
  const { facts, sheets, needs, source } = content;
  const cited = [
    ...(['expenses', 'actions', 'indicators', 'anomalies', 'asked'] as const).flatMap((folder) =>
      content[folder].flatMap((entry) => citationsIn(`${folder}/${entry.id}.yaml`, entry)),
    ),
    ...content.recalls.flatMap((recalls) => citationsIn(`recalls/${slugOf(recalls.strand)}.yaml`, recalls)),
    ...content.terms.flatMap((term) => citationsIn(`glossary/${term.id}.yaml`, term)),
    ...citationsIn('source/coverage.yaml', content.coverage),
    ...sheets.flatMap(({ file, sheet }) => citationsIn(file, sheet)),
    ...needs.flatMap(({ file, need }) => citationsIn(file, need)),
    ...[...sheets, ...needs, ...source].flatMap(({ file, statements }) =>
      statements.map(({ cites, line }) => ({ at: `${file}:${String(line)}`, cites })),
    ),
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

/** Every `cites` of a file, whatever holds it, with the keys that lead there; an item of a list by its id, else its rank. */
function citationsIn(file: string, part: unknown, keys: string[] = []): { at: string; cites: string[] }[] {
  if (typeof part !== 'object' || part === null) return [];
  if (keys.includes('cites') && Array.isArray(part))
    return [{ at: `${file}: ${keys.join(' › ')}`, cites: part as string[] }];
  return Object.entries(part).flatMap(([key, each]: [string, unknown]) => {
    const id =
      Array.isArray(part) && typeof each === 'object' && each !== null && 'id' in each ? each.id : key;
    return citationsIn(file, each, [...keys, String(id)]);
  });
}
