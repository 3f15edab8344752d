/** Something that the table leaves open, with what may be answered. What is read meanwhile follows `proposed`. */
export interface Ask {
  id: string;
  what: 'sheet' | 'columns' | 'heading' | 'amount' | 'sides' | 'side' | 'totals' | 'classes' | 'strand';
  sheet: number;
  /** Counted from 1; null where it is about the whole sheet. */
  row: number | null;
  words: string;
  options: readonly { id: string; words: string }[];
  /** The option that is read until the reader says. */
  proposed: string;
  /** The rows that explain what is asked, by their keys. */
  rows: readonly string[];
}
