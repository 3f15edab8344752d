import { aboutWords } from '../../../rules/remarks/about.ts';
import type { SheetsOf } from '../../tool-part.ts';
import { signed } from '../remark-words.ts';

/** The remarks, where the sponsor joins them to the dossier. */
export const sheetsOf: SheetsOf = ({ work: { remarks } }) =>
  remarks.joined && remarks.items.length > 0
    ? [
        {
          name: 'Remarques',
          columns: [
            { title: 'À propos de', width: 40 },
            { title: 'Remarque', width: 80 },
            { title: 'De', width: 36 },
            { title: 'État', width: 14 },
          ],
          rows: remarks.items.map((remark) => [
            aboutWords(remark),
            remark.text,
            signed(remark),
            remark.done ? 'traitée' : 'à traiter',
          ]),
        },
      ]
    : [];
