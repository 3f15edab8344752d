import { AXIS_NAMES } from '../../rules/annexe/axes.ts';
import { placeOf } from '../../rules/annexe/place.ts';
import { typesetAll } from '../../french/typeset.ts';
import type { ExpenseData, Places, ProjectData, StrandName } from '../../rules/rules-data.ts';
import type { Content } from '../content.ts';
import { rulesVersion } from '../rules-version.ts';

/** What the expense wizard and the budget need, as plain JSON, typeset; with the places of other facts, if any. */
export function expenseData(content: Content, others: readonly string[] = []): ExpenseData {
  const { expenses, recalls } = content;
  const cited = [
    ...expenses.flatMap(({ rows }) => rows.flatMap(({ cites }) => Object.values(cites).flat())),
    ...recalls.flatMap(({ lines }) => lines.flatMap(({ cites }) => cites)),
    ...others,
  ];
  return typesetAll({
    expenses: expenses.map((expense) => without(expense, 'words', 'order')),
    recalls,
    strands: strandNames(content),
    places: placesOf(content, cited),
    version: rulesVersion(expenses),
  });
}

/** What the project wizard needs, as plain JSON, typeset. */
export function projectData(content: Content): ProjectData {
  const { actions, departements } = content;
  const cited = actions.flatMap(({ criteria, finding, dates }) =>
    [...criteria, finding, dates].flatMap((part) => part?.cites ?? []),
  );
  return typesetAll({
    actions: actions.map((action) => without(action, 'words', 'order')),
    axes: AXIS_NAMES,
    departements: departements.map(({ id, name }) => ({ id, name })),
    strands: strandNames(content),
    places: placesOf(content, cited),
    version: rulesVersion(actions),
  });
}

/** The eight strands, as readers recognise them. */
export function strandNames({ sheets }: Content): StrandName[] {
  const names = sheets.map(({ sheet }) => ({ id: sheet.strand, name: sheet.name, gist: sheet.gist }));
  return names.sort((a, b) => a.id.localeCompare(b.id));
}

/** Where facts stand, in words. */
export function placesOf({ facts, document }: Content, cited: readonly string[]): Places {
  return Object.fromEntries(
    [...new Set(cited)].sort().flatMap((id) => {
      const fact = facts.get(id);
      return fact ? [[id, `${whereFrom(id)}${placeOf(fact, document.pageTops)}`]] : [];
    }),
  );
}

/** The axis and the strand that a fact's id names: « Axe 1, volet 2 · ». */
function whereFrom(id: string): string {
  const [, axis, strand] = /^A(\d)(?:V(\d))?/.exec(id) ?? [];
  if (!axis) return '';
  return strand ? `Axe ${axis}, volet ${strand} · ` : `Axe ${axis} · `;
}

function without<T extends object, Key extends keyof T>(value: T, ...keys: Key[]): Omit<T, Key> {
  const rest = { ...value };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}
