import type { DrawnMark } from './decision/verdict-marks.ts';

/** The lines of each mark, drawn with a stroke in a 24 × 24 box. */
export const MARK_LINES: Readonly<Record<DrawnMark, string>> = {
  yes: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0ZM7 12.5l3.5 3.5L17 9',
  no: 'M7.5 2h9L22 7.5v9L16.5 22h-9L2 16.5v-9ZM7 12h10',
  if: 'M12 1 23 12 12 23 1 12ZM7.5 12.5l3 3L16 9',
  silent: 'M2 3h20v14H11l-5 5v-5H2ZM7.5 10v.1M12 10v.1M16.5 10v.1',
  'two-ways': 'M3 8h17l-5-5M21 16H4l5 5',
  open: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z',
};
