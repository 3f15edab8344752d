import type { Axis } from '../../schemas/strand.ts';

export type Tool = keyof typeof TOOL_ICONS;

/** What each tool is drawn with: lines in a 24 × 24 box, and the shape under them. */
export const TOOL_ICONS = {
  projet: tool('4', 'M12 3v18M12 4.5h6L20.5 7 18 9.5h-6M12 11.5H6L3.5 14 6 16.5h6M9 21h6'),
  depense: tool('1', 'M6 3.5h12v17l-2-1.5-2 1.5-2-1.5-2 1.5-2-1.5-2 1.5ZM9.5 8h5M9.5 12l1.8 1.8 3.2-3.3'),
  budget: tool('3', 'M4 5h16v14H4ZM4 9.5h16M9.5 9.5V19M12.5 13h4.5M12.5 16h4.5'),
  evaluation: tool('2', 'M5 4.5h14v16H5ZM9 3h6v3H9ZM8.5 17v-3M12 17v-6M15.5 17v-4.5'),
  bilan: tool('1', 'M4 20.5h16M6 20V9h3.5v11M10.5 20v-6H14v6M15 20V4h3.5v16'),
  dossier: tool('4', 'M3 19V5.5h6L11 8h10v11ZM8.5 13.5l2.3 2.3 4.2-4.3'),
  accompagner: tool('2', 'M4 4.5h16v11.5H12L7.5 20v-4H4ZM8 8.5h8M8 12h5'),
  carte: tool(
    '3',
    'M4 4h4v4H4ZM10 4h4v4h-4ZM16 4h4v4h-4ZM4 10h4v4H4ZM10 10h4v4h-4ZM16 10h4v4h-4ZM4 16h4v4H4ZM10 16h4v4h-4ZM16 16h4v4h-4Z',
  ),
  recherche: tool('1', 'M16.5 10.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0ZM15 15l5 5'),
  parents: tool(
    '1',
    'M11.5 6.5a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0ZM4 20v-4.5a4.7 4.7 0 0 1 9.4 0V20M19.5 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM16 20h5v-1.3a3 3 0 0 0-5-2.2',
  ),
  volets: tool(
    '4',
    'M10 7a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM17 3.5 20.5 7 17 10.5 13.5 7ZM4 20v-4.5L7 13l3 2.5V20ZM15 13.7h4l2 3.3-2 3.3h-4L13 17Z',
  ),
};

function tool(shape: Axis, lines: string) {
  return { shape, lines };
}
