import { useMemo } from 'react';
import { readyOf } from '../../rules/pieces/pieces.ts';
import { url } from '../../url.ts';
import { projectsOf } from '../../rules/projects/projects.ts';
import { OF_PIECES } from '../../rules/remarks/about.ts';
import { RemarksOn } from '../remarks/RemarksOn.tsx';
import { useWorkbench } from '../store/use-workbench.ts';
import type { ViewProps } from '../tool-part.ts';
import { OutsideNote } from './OutsideNote.tsx';
import { OwnPieces } from './OwnPieces.tsx';
import { Tick } from './Tick.tsx';
import type { PieceGroup } from './piece-groups.ts';
import { useGroups } from './use-groups.ts';

/** The pieces to join: the département’s own, then those often asked for, each ticked once it is ready. */
export function View({ dossier, rules }: ViewProps) {
  const { groups, areKnown } = useGroups(rules.usual);
  const { ready, own } = dossier.work.pieces;
  const work = useWorkbench((state) => state.work);
  // The pieces are of the whole dossier: what was said of them from any of its projects stands here.
  const projects = useMemo(() => projectsOf(work), [work]);
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
      {projects.map(({ id, works }) => (
        <RemarksOn key={id} about={OF_PIECES} remarks={works.remarks} project={id} />
      ))}
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
      {isOutside && <OutsideNote />}
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
