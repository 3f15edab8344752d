import fc from 'fast-check';
import { LINE_ACCOUNTS, RESOURCE_ACCOUNTS } from '../../../../src/rules/budget/accounts.ts';
import {
  addLines,
  addResource,
  addResources,
  answerAlike,
  answerLine,
  confirmLines,
  editBudget,
  editLine,
  editResource,
  editService,
  moveLine,
  removeLine,
  removeResource,
  setStrand,
  typedAmount,
} from '../../../../src/rules/budget/budget-edit.ts';
import {
  addIndicator,
  addSessions,
  chooseStrand,
  followIndicator,
  nameSession,
  removeIndicator,
  removeSession,
  setOverall,
  setValue,
} from '../../../../src/rules/evaluation/evaluation-edit.ts';
import { COLUMNS, rowsOf } from '../../../../src/rules/objectives/objectives.ts';
import {
  addObjective,
  removeObjective,
  writeObjective,
} from '../../../../src/rules/objectives/objectives-edit.ts';
import { tickPiece } from '../../../../src/rules/pieces/pieces-edit.ts';
import { closeAccount, nextYear, spendOn, writeReport } from '../../../../src/rules/report/report-edit.ts';
import { addProject, copyProject, removeProject } from '../../../../src/rules/projects/projects-edit.ts';
import { projectsOf, switchProject } from '../../../../src/rules/projects/projects.ts';
import { copyShared, type Shareable, share, unshare } from '../../../../src/rules/projects/share-edit.ts';
import { startsOf } from '../../../../src/tables/budget/budget-starts.ts';
import { proposeLayout } from '../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../src/tables/budget/read-budget.ts';
import { describeProject, nameProject } from '../../../../src/rules/work/project-edit.ts';
import { openText } from '../../../../src/tables/open-table.ts';
import type { Workbench } from '../../../../src/rules/work/workbench.ts';
import { SERVICES } from '../../../../src/rules/budget/budget-part.ts';
import { STRANDS } from '../../../../src/schemas/strands.ts';

export type Edit = (work: Workbench) => Workbench;

/** Texts around a bound, and ordinary ones: any letters, half emojis, names that every object has by birth. */
const textsAround = (most: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }) },
    fc.constantFrom('', 'constructor', '__proto__', '\ud83d', '12,5', '1 200 €', '=1+1', ' '),
    fc
      .tuple(
        fc.constantFrom('a', 'é', '😀', '\ud83d', '1', '"', '\\', '\n'),
        fc.constantFrom(-1, 0, 1, 2, 40),
      )
      .map(([unit, more]) => unit.repeat(Math.ceil((most + more) / unit.length)).slice(0, most + more)),
  );

const ids = fc.constantFrom('habituelle', 'role', 'constructor', 'toString', 'valueOf', 'q-1', '3.1');
const manyIds = fc.integer({ min: 0, max: 350 }).map((number) => `q${String(number)}`);
const strands = fc.option(fc.constantFrom<string>(...STRANDS, 'nsp'));
const rank = fc.nat({ max: 5 });
const labels = textsAround(300);
const cells = textsAround(4_000);

/** The id of an item that is there, counted from the end, so that new ones are met too. */
function idOf(items: readonly { id: string }[], back: number): string {
  return items.at(-1 - back)?.id ?? 'none';
}

const onLine =
  (back: number, edit: (id: string) => Edit): Edit =>
  (work) =>
    edit(idOf(work.budget.lines, back))(work);
const onResource =
  (back: number, edit: (id: string) => Edit): Edit =>
  (work) =>
    edit(idOf(work.budget.resources, back))(work);
const onSession =
  (back: number, edit: (id: string) => Edit): Edit =>
  (work) =>
    edit(idOf(work.evaluation.sessions, back))(work);

const onProject =
  (back: number, edit: (id: string) => Edit): Edit =>
  (work) =>
    edit(idOf(projectsOf(work), back))(work);
/** Shares something of the last projects, copies it there, or keeps it for one. */
const onShared =
  (list: Shareable, from: number, to: number, kind: number): Edit =>
  (work) => {
    const [first, second] = [projectsOf(work).at(-1), projectsOf(work).at(-2)];
    const item = first?.works.budget[list].at(from);
    const other = second?.works.budget[list].at(to);
    if (!first || !item) return work;
    const place = { project: first.id, item: item.id };
    if (kind === 0 || !second) return unshare(list, place)(work);
    if (kind === 1 || !other) return copyShared(list, place, second.id)(work);
    return share(list, place, { project: second.id, item: other.id })(work);
  };

/** A table that is pasted: charges and resources, some unreadable. */
const pastes: fc.Arbitrary<Edit> = fc
  .array(
    fc.tuple(
      fc.constantFrom('60', '613', '74', '87', ''),
      labels,
      fc.constantFrom('12', '1 200,50', 'x', ''),
    ),
    { maxLength: 6 },
  )
  .map((rows) => {
    const text = ['Compte\tLibellé\tMontant', ...rows.map((row) => row.join('\t'))].join('\n');
    const sheets = openText(text);
    if ('problem' in sheets) return (work) => work;
    const { lines, resources } = startsOf(readBudget(sheets, proposeLayout(sheets)), []);
    return (work) => addResources(resources)(addLines(lines.map(({ start }) => start))(work));
  });

const accounts = (list: readonly { id: string }[]) => fc.option(fc.constantFrom(...list.map(({ id }) => id)));

/** Any one thing that a reader may do in the tools. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom('title' as const, 'sponsor' as const), labels).map((args) => nameProject(...args)),
  fc
    .tuple(ids, fc.dictionary(manyIds, ids, { noNullPrototype: true, maxKeys: 5 }), strands)
    .map((args) => describeProject(...args)),
  fc.record({ label: labels, strand: strands }).map((start) => addLines([start])),
  pastes,
  fc.tuple(rank, labels).map(([back, label]) => onLine(back, (id) => editLine(id, { label }))),
  fc.tuple(rank, labels).map(([back, text]) => onLine(back, (id) => editLine(id, typedAmount(text)))),
  fc
    .tuple(rank, accounts(LINE_ACCOUNTS), strands, fc.option(ids), fc.boolean())
    .map(([back, account, strand, expense, suggested]) =>
      onLine(back, (id) => editLine(id, { account, strand, expense, suggested })),
    ),
  fc.tuple(rank, manyIds, ids).map(([back, q, option]) => onLine(back, (id) => answerLine(id, q, option))),
  rank.map((back) => onLine(back, answerAlike)),
  rank.map((back) => onLine(back, (id) => confirmLines([id]))),
  fc
    .tuple(rank, fc.constantFrom(-1 as const, 1 as const))
    .map(([back, by]) => onLine(back, (id) => moveLine(id, by))),
  rank.map((back) => onLine(back, removeLine)),
  strands.map(setStrand),
  accounts(RESOURCE_ACCOUNTS).map(addResource),
  fc.tuple(rank, labels).map(([back, label]) => onResource(back, (id) => editResource(id, { label }))),
  fc.tuple(rank, labels).map(([back, text]) => onResource(back, (id) => editResource(id, typedAmount(text)))),
  rank.map((back) => onResource(back, removeResource)),
  fc.tuple(fc.constantFrom(...SERVICES), labels).map((args) => editService(...args)),
  fc.boolean().map((accountsShown) => editBudget(() => ({ accounts: accountsShown }))),
  strands.map(chooseStrand),
  fc.tuple(manyIds, fc.boolean()).map((args) => followIndicator(...args)),
  fc
    .tuple(fc.constantFrom('quantitatif' as const, 'qualitatif' as const), labels)
    .map((args) => addIndicator(...args)),
  rank.map(
    (back): Edit =>
      (work) =>
        removeIndicator(idOf(work.evaluation.own, back))(work),
  ),
  fc.constantFrom(1, 2, 3).map(addSessions),
  rank.map((back) => onSession(back, removeSession)),
  fc.tuple(rank, labels).map(([back, label]) => onSession(back, (id) => nameSession(id, label))),
  fc
    .tuple(rank, fc.oneof(ids, manyIds), cells)
    .map(([back, indicator, text]) => onSession(back, (id) => setValue(id, indicator, text))),
  fc.tuple(fc.oneof(ids, manyIds), cells).map((args) => setOverall(...args)),
  fc
    .tuple(
      fc.constantFrom('planned' as const, 'done' as const, 'spent' as const, 'why' as const, 'said' as const),
      fc.oneof(ids, manyIds),
      cells,
    )
    .map((args) => writeReport(...args)),
  fc.tuple(fc.constantFrom('60', '74', '86'), labels).map((args) => spendOn(...args)),
  fc.constantFrom('60', '74', '86').map(closeAccount),
  fc.constant(nextYear),
  fc.tuple(rank, fc.constantFrom(...COLUMNS), cells, fc.constantFrom('', '12,5', 'Un groupe de parents')).map(
    ([back, column, text, said]): Edit =>
      (work) =>
        writeObjective(idOf(rowsOf(work.objectives), back), column, text, said)(work),
  ),
  fc.constant(addObjective),
  rank.map(
    (back): Edit =>
      (work) =>
        removeObjective(idOf(rowsOf(work.objectives), back))(work),
  ),
  fc.tuple(fc.oneof(ids, manyIds), fc.boolean()).map((args) => tickPiece(...args)),
  fc.constant(addProject()),
  rank.map((back) => onProject(back, copyProject)),
  rank.map((back) => onProject(back, switchProject)),
  rank.map((back) => onProject(back, removeProject)),
  fc
    .tuple(fc.constantFrom('lines' as const, 'resources' as const), rank, rank, fc.nat({ max: 2 }))
    .map(([list, from, to, kind]) => onShared(list, from, to, kind)),
);

const many = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** A work whose lists are one short of their bounds: a few edits more go past. */
export const nearlyFull: Edit = (work) => {
  const [line, resource] = [
    { label: 'Une dépense' },
    { label: 'Un don', amount: 100, typed: null, account: '74' },
  ];
  const answers = Object.fromEntries(many(99).map((i) => [`a${String(i)}`, 'oui']));
  const lines = many(999).map((i) => (i === 999 ? { ...line, answers } : line));
  const values = Object.fromEntries(many(299).map((i) => [`v${String(i)}`, '1']));
  return [
    addLines(lines),
    addResources(many(199).map(() => resource)),
    ...many(99).map((i) => addIndicator('quantitatif', `Indicateur ${String(i)}`)),
    ...many(99).map((i) => followIndicator(`n${String(i)}`, false)),
    addSessions(199),
    ...Object.keys(values).map((id) => setOverall(id, '1')),
    ...many(28).map(() => addObjective),
    ...many(99).map((i) => tickPiece(`p${String(i)}`, true)),
  ].reduce((next, edit) => edit(next), work);
};
