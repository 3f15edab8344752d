import { readyOf } from '../../rules/pieces/pieces.ts';
import { url } from '../../url.ts';
import { OF_PIECES } from '../../rules/remarks/about.ts';
import { RemarksOn } from '../remarks/RemarksOn.tsx';
import type { ViewProps } from '../tool-part.ts';
import { OwnPieces } from './OwnPieces.tsx';
import { Tick } from './Tick.tsx';
import type { PieceGroup } from './piece-groups.ts';
import { useGroups } from './use-groups.ts';

/** The pieces to join: the département’s own, then those often asked for, each ticked once it is ready. */
export function View({ dossier, rules }: ViewProps) {
  const { groups, areKnown } = useGroups(rules.usual);
  const { ready, own } = dossier.work.pieces;
  return (
    <div className="pieces">
      {groups.map((group) => (
        <Group key={`${group.title}|${group.note.source}`} group={group} ready={ready} />
      ))}
      <OwnPieces {...{ own, ready }} />
      {!areKnown && (
        <p className="no-print">
          Ce que demande votre Caf viendra ici, si la page de son département le dit.{' '}
          <a href={url('/departements/')}>Choisir mon département</a>
        </p>
      )}
      <RemarksOn about={OF_PIECES} />
    </div>
  );
}

function Group({ group, ready }: { group: PieceGroup; ready: readonly string[] }) {
  const { title, pieces, note, isOutside } = group;
  return (
    <fieldset className={isOutside ? 'piece-group outside-practice' : 'piece-group'}>
      <legend>
        {title}{' '}
        <small>
          {readyOf(pieces, ready)} sur {pieces.length}
        </small>
      </legend>
      {isOutside && (
        <p className="piece-note">
          <b>Hors de l’annexe</b> C’est un usage, pas une règle : votre Caf dit ce qu’elle demande.
        </p>
      )}
      <ul>
        {pieces.map(({ id, name, says, page, template }) => (
          <li key={id} className={ready.includes(id) ? 'ready' : undefined}>
            <Tick {...{ id, name, says }} checked={ready.includes(id)} />
            {page && (
              <a className="no-print" href={url(page.path)}>
                {page.label}
              </a>
            )}
            {template && (
              <a className="no-print" href={template}>
                Modèle<span className="visually-hidden"> : {name}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className="fine">
        {note.address ? <a href={note.address}>Source : {note.source}</a> : `Source : ${note.source}`}.
      </p>
    </fieldset>
  );
}
