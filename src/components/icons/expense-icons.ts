// Lines in a 24 × 24 box, one drawing an expense.
const LINES: Readonly<Record<string, string>> = {
  prestataires:
    'M12 9a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM3 20.5v-1a6 6 0 0 1 12 0v1ZM14.5 3.5h6.5v5h-3.5l-2 2v-2h-1Z',
  location: 'M12 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM10.8 10.8 20 20M15.5 15.5l2-2M18.5 18.5l2-2',
  'petit-materiel': 'M4 20l1-4.5L16.3 4.2a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L8.5 19ZM14 6.5l3.5 3.5',
  assurances: 'M3 12.5a9 9 0 0 1 18 0ZM12 12.5v6a2 2 0 0 1-4 0M12 3.5V2',
  communication: 'M4 9.5v4.5h3l9 4.5V5L7 9.5ZM8 14.5l1 5h2.5l-1-3.7M19 9.5a3.5 3.5 0 0 1 0 4.5',
  transports:
    'M5 17.5v-11A2.5 2.5 0 0 1 7.5 4h9A2.5 2.5 0 0 1 19 6.5v11ZM5 11.5h14M7.5 20.5v-3M16.5 20.5v-3M8.5 14.5h.1M15.5 14.5h.1',
  billetterie: 'M3 6.5h18V10a2 2 0 0 0 0 4v3.5H3V14a2 2 0 0 0 0-4ZM14.5 6.5v2M14.5 11v2M14.5 15.5v2',
  salaires:
    'M12 7.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM10.5 13.8a6 6 0 0 0-8 5.7v.5h8M21.5 16.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM17 14v2.5l1.7 1.2',
  fonctionnement: 'M9 17.5v-1.7a6.3 6.3 0 1 1 6 0v1.7ZM10 20.5h4M12 17.5V12',
  investissement: 'M3 5h18v14H3ZM3 9.7h18M3 14.3h18M9 5v4.7M15 5v4.7M12 9.7v4.6M9 14.3V19M15 14.3V19',
  'contributions-nature':
    'M4.5 11.5h15v9h-15ZM3 7.5h18v4H3ZM12 7.5v13M12 7.5C10.5 3 6 2.8 6.3 5.5c.2 1.5 2 2 5.7 2ZM12 7.5c1.5-4.5 6-4.7 5.7-2-.2 1.5-2 2-5.7 2Z',
  benevolat: 'M12 20S3.5 15 3.5 9.2A4.3 4.3 0 0 1 12 7.5a4.3 4.3 0 0 1 8.5 1.7C20.5 15 12 20 12 20Z',
  alimentation:
    'M4 9h12.5v5.5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5ZM16.5 10.5H18a2.5 2.5 0 0 1 0 5h-1.7M8 3.5v2.5M12 3.5v2.5',
  'garde-enfants':
    'M4 11h15a7.5 6.5 0 0 1-15 0ZM11.5 11V3.5A7.5 7.5 0 0 1 19 11l1-2.5h1.5M9.5 19.5a1 1 0 1 1-2 0 1 1 0 0 1 2 0ZM15.5 19.5a1 1 0 1 1-2 0 1 1 0 0 1 2 0Z',
  hebergement:
    'M3 19.5V6M3 16h18M21 19.5V16M21 16v-3a3 3 0 0 0-3-3h-7.5v6M8.5 12a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0Z',
  informatique: 'M5 5h14v10.5H5ZM2.5 19h19L19 15.5H5Z',
  formation: 'M2.5 9.5 12 5l9.5 4.5L12 14ZM6.5 11.5v4.5c3 2.5 8 2.5 11 0v-4.5M21.5 9.5V15',
};

const OTHER = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM8 12h.1M12 12h.1M16 12h.1';

/** The drawing of an expense; three dots for one that has none yet. */
export function expenseIcon(id: string): string {
  return LINES[id] ?? OTHER;
}
