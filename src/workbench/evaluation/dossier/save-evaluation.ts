import { KIND_WORDS } from '../../../rules/annexe/indicator-kinds.ts';
import { textAt } from '../../../rules/work/bounds.ts';
import type { Dossier } from '../../../rules/dossier/dossier.ts';
import {
  type Followed,
  type Gathered,
  isPerSession,
  readFigure,
  wasHeld,
} from '../../../rules/evaluation/evaluation.ts';
import type { SheetsOf } from '../../tool-part.ts';
import { type NumberCell, type SavedCell, type SavedTable, columnName } from '../../../tables/saved-table.ts';
import type { Session } from '../../../rules/evaluation/evaluation-part.ts';

// A grid without any session is saved with some empty ones, to be filled in by hand.
const EMPTY_SESSIONS = 6;
const FIRST = 2;

/** The collection grid: a row an indicator, a column a session, the totals computed by the spreadsheet. */
export function evaluationSheet({
  followed,
  work: { evaluation },
}: Pick<Dossier, 'followed' | 'work'>): SavedTable {
  const sessions = evaluation.sessions.length > 0 ? evaluation.sessions : blankSessions();
  const grid: Grid = { followed, sessions, last: columnName(FIRST + sessions.length - 1) };
  return {
    name: 'Évaluation',
    columns: [
      { title: 'Indicateur', width: 44 },
      { title: 'Sorte', width: 12 },
      ...sessions.map(({ label }, i) => ({ title: label || `Séance ${String(i + 1)}`, width: 14 })),
      { title: 'Sur l’ensemble', width: 18 },
      { title: 'Moyenne par séance', width: 18 },
    ],
    rows: followed.map((indicator, i) => [
      indicator.label,
      KIND_WORDS[indicator.kind],
      ...sessions.map((session) => cellOf(indicator, session, followed)),
      ...wholeOf(indicator, String(i + 2), grid, textAt(evaluation.overall, indicator.id) ?? ''),
    ]),
  };
}

/** The grid, once something is followed. */
export const sheetsOf: SheetsOf = (dossier) =>
  dossier.followed.length > 0 ? [evaluationSheet(dossier)] : [];

interface Grid {
  followed: Dossier['followed'];
  sessions: readonly Session[];
  /** The name of the last session's column. */
  last: string;
}

function blankSessions(): Session[] {
  return Array.from({ length: EMPTY_SESSIONS }, (_, i) => ({ id: `s${String(i)}`, label: '', values: {} }));
}

function cellOf(indicator: Followed, session: Session, followed: readonly Followed[]): SavedCell {
  if (indicator.across === 'sessions') return wasHeld(session, followed) ? { number: 1 } : null;
  if (!isPerSession(indicator)) return null;
  return typedCell(indicator, textAt(session.values, indicator.id) ?? '');
}

/** What is typed: a number where one is awaited and read, else the words. */
function typedCell({ kind }: Followed, typed: string): SavedCell {
  const read = kind === 'quantitatif' ? readFigure(typed) : null;
  return read === null ? typed : figure(read);
}

/** The two last cells of a row: the whole project, and the mean of a session. */
function wholeOf(indicator: Followed & Gathered, row: string, grid: Grid, overall: string): SavedCell[] {
  const range = rangeOf(row, grid);
  switch (indicator.across) {
    case 'sum':
      return [
        computed(indicator.total, `SUM(${range})`),
        computed(indicator.mean, `IF(COUNT(${range})=0,"",AVERAGE(${range}))`),
      ];
    case 'sessions':
      return [computed(indicator.total, `SUM(${range})`), null];
    case 'mean': {
      const of = otherRange(indicator, grid);
      return [of ? computed(indicator.total, `IF(COUNT(${of})=0,"",AVERAGE(${of}))`) : null, null];
    }
    case 'weighted': {
      const weights = otherRange(indicator, grid);
      if (!weights) return [null, null];
      // Some spreadsheets multiply no words: with any there, the cell holds today's figure alone.
      if (!allFigures([indicator.id, indicator.of ?? ''], grid.sessions))
        return [figure(indicator.total), null];
      const both = `SUMPRODUCT(--ISNUMBER(${range}),${weights})`;
      return [computed(indicator.total, `IF(${both}=0,"",SUMPRODUCT(${range},${weights})/${both})`), null];
    }
    default:
      return [typedCell(indicator, overall), null];
  }
}

function rangeOf(row: string, { last }: Grid): string {
  return `${columnName(FIRST)}${row}:${last}${row}`;
}

function otherRange({ of }: Followed, grid: Grid): string | null {
  const i = grid.followed.findIndex(({ id }) => id === of);
  return i < 0 ? null : rangeOf(String(i + 2), grid);
}

function allFigures(ids: readonly string[], sessions: readonly Session[]): boolean {
  const typed = sessions.flatMap(({ values }) => ids.map((id) => textAt(values, id) ?? ''));
  return typed.every((text) => text.trim() === '' || readFigure(text) !== null);
}

function figure(hundredths: number | null): NumberCell {
  return { number: hundredths === null ? null : hundredths / 100 };
}

function computed(hundredths: number | null, formula: string): NumberCell {
  return { ...figure(hundredths), formula };
}
