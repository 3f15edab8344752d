import { count } from '../../french/plural.ts';
import type { ViewProps } from '../tool-part.ts';
import { useGroups } from './use-groups.ts';

/** The pieces to join as somebody else reads them: which are ready, and which are not. */
export function PiecesSheet({ dossier, rules }: Pick<ViewProps, 'dossier' | 'rules'>) {
  const { ready, own } = dossier.work.pieces;
  const listed = [
    ...useGroups(rules.usual).groups.flatMap(({ pieces }) => pieces.map(({ id, name }) => ({ id, name }))),
    ...own.map(({ id, label }) => ({ id, name: label || 'Sans nom' })),
  ];
  const isReady = ({ id }: { id: string }) => ready.includes(id);
  const elsewhere = ready.filter((id) => !listed.some((piece) => piece.id === id)).length;
  const states = [
    { title: 'Prêtes', pieces: listed.filter(isReady) },
    { title: 'Pas encore prêtes', pieces: listed.filter((piece) => !isReady(piece)) },
  ];
  return (
    <>
      {states.map(
        ({ title, pieces }) =>
          pieces.length > 0 && (
            <div key={title}>
              <h3>{title}</h3>
              <ul>
                {pieces.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </ul>
            </div>
          ),
      )}
      {elsewhere > 0 && (
        <p className="soft">
          Et {count(elsewhere, 'pièce prête', 'pièces prêtes')} d’une liste que cette page n’a pas : celle
          d’un département qui n’est pas choisi ici.
        </p>
      )}
    </>
  );
}
