import type { Cents } from '../../../../rules/money/money.ts';
import type { Strand } from '../../../../schemas/strand.ts';
import type { SavedTexts } from '../../columns/own-tables.ts';
import type { Side } from '../../columns/title-words.ts';
import type { CellFault } from '../../grid.ts';
import type { RowName } from '../row-words.ts';

/** What stops a row from being read. */
export type RowFault = CellFault | 'cell' | 'no-label' | 'label-too-long' | 'split-decimals';

/** A row of a face: its words and its amount. */
export interface Item {
  /** Names the row and the face, for what the reader decides of it. */
  key: string;
  sheet: number;
  /** Counted from 1, as a spreadsheet does. */
  row: number;
  /** The cell of its amount, « B7 »; empty where several make it. */
  cell: string;
  name: RowName;
  side: Side;
  /** Whether its words name the side of a total. */
  told: boolean;
  /** Whether the side comes from the words of the label alone, against its face. */
  guessed: boolean;
  inKind: boolean;
  /** Whether it may as well be a cost. */
  maybeInKind: boolean;
  /** Whether it tells about the project, not about money. */
  about: boolean;
  /** The question that its list waits for: a second one, of a side that nothing says. */
  list: string | null;
  label: string;
  /** The same, as it is compared. */
  plain: string;
  /** How many blanks stand before its words. */
  indent: number;
  /** The account as it is written. */
  number: string | null;
  /** Below zero, what is taken away. */
  cents: Cents | null;
  fault: RowFault | null;
  strand: Strand | null;
  /** What the strand column says, where it names none. */
  strandText: string;
  category: string;
  /** Which of the faces of one side, where a part has several: each has totals of its own. */
  block: number;
  /** Whether the face holds both sides, told apart by the accounts. */
  mixed: boolean;
  /** Whether this guide saved it: nothing in it is to be guessed. */
  own: boolean;
  /** Whether it was written below zero, as were all those of its side. */
  turned?: boolean;
  /** What this guide saved of it besides. */
  saved?: SavedTexts | null;
}
