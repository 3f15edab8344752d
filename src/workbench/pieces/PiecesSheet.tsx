import { count } from '../../french/plural.ts';
import { readyOf } from '../../rules/pieces/pieces.ts';
import type { ViewProps } from '../tool-part.ts';
import { OutsideNote } from './OutsideNote.tsx';
import { useGroups } from './use-groups.ts';

/** The pieces to join as somebody else reads them, by who asks for each: which are ready, and which are not. */
export function PiecesSheet({ dossier, rules }: Pick<ViewProps, 'dossier' | 'rules'>) {
  const { ready, own } = dossier.work.pieces;
  const groups = [
    ...useGroups(rules.usual).groups,
    {
      title: 'Ajoutées par le porteur',
      pieces: own.map(({ id, label }) => ({ id, name: label || 'Sans nom' })),
      note: { source: '' },
      isOutside: false,
    },
  ].filter(({ pieces }) => pieces.length > 0);
  const listed = groups.flatMap(({ pieces }) => pieces.map(({ id }) => id));
  const elsewhere = ready.filter((id) => !listed.includes(id)).length;
  return (
    <>
      {groups.map(({ title, pieces, note, isOutside }) => (
        <div key={`${title}|${note.source}`} className={isOutside ? 'outside-practice' : undefined}>
          <h3>
            {title}{' '}
            <small className="soft">
              {readyOf(pieces, ready)} sur {pieces.length}
            </small>
          </h3>
          {isOutside && <OutsideNote />}
          <ul>
            {pieces.map(({ id, name }) => (
              <li key={id}>
                {name} <small className="soft">· {ready.includes(id) ? 'prête' : 'pas encore prête'}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {elsewhere > 0 && (
        <p className="soft">
          Et {count(elsewhere, 'pièce prête', 'pièces prêtes')} d’une liste que cette page n’a pas : celle
          d’un département qui n’est pas choisi ici.
        </p>
      )}
    </>
  );
}
