// Lines in a 24 × 24 box, one drawing a need.
const LINES: Readonly<Record<string, string>> = {
  'je-suis-a-bout':
    'M7 15.5a4 4 0 0 1-.5-8A5.5 5.5 0 0 1 17 8a3.8 3.8 0 0 1 0 7.5ZM8.5 18.5l-1 2.5M12.5 18.5l-1 2.5M16.5 18.5l-1 2.5',
  'appeler-quelqu-un':
    'M6.6 3.5h2.6l1.7 4.2-2 1.6a12.5 12.5 0 0 0 5.8 5.8l1.6-2 4.2 1.7v2.6a2.2 2.2 0 0 1-2.4 2.2A16.3 16.3 0 0 1 4.4 5.9a2.2 2.2 0 0 1 2.2-2.4Z',
  'parler-seul-a-un-professionnel': 'M3 4.5h11.5V12H9l-3 3v-3H3ZM17.5 8.5H21v8h-2v3.5l-3.5-3.5H10v-1.5',
  'parler-a-d-autres-parents':
    'M14.5 7.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM7.5 20v-3.5a4.5 4.5 0 0 1 9 0V20ZM6.5 10.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM21.5 10.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM4.5 20H2v-2.5a3 3 0 0 1 2.7-3M19.5 20H22v-2.5a3 3 0 0 0-2.7-3',
  'enceinte-ou-bebe':
    'M8.5 9h7v9.5a2.5 2.5 0 0 1-2.5 2.5h-2a2.5 2.5 0 0 1-2.5-2.5ZM8 6h8v3H8ZM10 6c0-4 4-4 4 0M8.5 13h3M8.5 16.5h3',
  'un-moment-avec-mon-enfant':
    'M13.5 3 20 9.5 12 16 7 8ZM13.5 3 12 16M7 8l13 1.5M12 16c-1 2.5-3 1-4.5 2.5S5.5 20.5 4 21',
  ecole:
    'M12 6.5c-2.5-2-6-2.3-9-1.8V18c3-.5 6.5-.3 9 1.7 2.5-2 6-2.2 9-1.7V4.7c-3-.5-6.5-.2-9 1.8ZM12 6.5v13',
  'ado-et-ecrans':
    'M8.5 3h7A1.5 1.5 0 0 1 17 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 19.5v-15A1.5 1.5 0 0 1 8.5 3ZM11 18h2',
  'on-ne-se-parle-plus': 'M3.5 4.5h17v11.5H12L8 20v-4H3.5ZM9 12.5l6-4.5',
  handicap: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 7v.1M7.5 10l4.5 1 4.5-1M12 11v3l-2 4M12 14l2 4',
  'conflit-dans-le-couple':
    'M12 20S3.5 15 3.5 9.2A4.3 4.3 0 0 1 12 7.5a4.3 4.3 0 0 1 8.5 1.7C20.5 15 12 20 12 20ZM12 7.5 10 11l3.5 2L12 16',
  'visites-apres-des-violences': 'M12 3l7.5 2.5V11c0 5-3.5 8.5-7.5 10-4-1.5-7.5-5-7.5-10V5.5ZM12 3v18',
  'un-parent-en-prison': 'M5 20.5V10a7 7 0 0 1 14 0v10.5ZM9.7 3.5v17M14.3 3.5v17M5 12.5h14',
  'un-lieu-ou-aller':
    'M12 21s7-6 7-11.2a7 7 0 0 0-14 0C5 15 12 21 12 21ZM14.5 10a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
  'loin-de-tout': 'M2.5 19 9 8l4 6.5 2.5-4L21.5 19ZM19 6.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  'grands-parents':
    'M10 14.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM21 14.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM10 13.5c1-1 3-1 4 0M3.3 13 6 7M20.7 13 18 7',
};

const OTHER = 'M3.5 4.5h17v11.5H12L8 20v-4H3.5Z';

/** The drawing of a need; a word said for one that has none yet. */
export function needIcon(id: string): string {
  return LINES[id] ?? OTHER;
}
