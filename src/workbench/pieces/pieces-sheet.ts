import { precisionsHere } from '../../departement/precisions-here.ts';
import { piecesPart } from '../../rules/pieces/pieces-part.ts';
import type { SheetsOf } from '../tool-part.ts';
import { localGroups, usualGroups } from './piece-groups.ts';

/** The pieces to join and which are ready, once one is. */
export const sheetsOf: SheetsOf = (dossier, rules, _places, day) => {
  const { pieces: work } = dossier.work;
  if (piecesPart.words(work) === '') return [];
  const groups = [...localGroups(precisionsHere().pieces ?? []), ...usualGroups(rules.usual, day)];
  return [
    {
      name: 'Pièces',
      columns: [
        { title: 'Pièce', width: 44 },
        { title: 'Prête', width: 10 },
        { title: 'Précision', width: 36 },
        { title: 'Qui la demande', width: 44 },
        { title: 'Source', width: 70 },
      ],
      rows: groups.flatMap(({ pieces, title, note, isOutside }) =>
        pieces.map(({ id, name, says = '' }) => [
          name,
          work.ready.includes(id) ? 'oui' : 'non',
          says,
          isOutside ? `${title} (hors de l’annexe : un usage, pas une règle)` : title,
          note.source,
        ]),
      ),
    },
  ];
};
