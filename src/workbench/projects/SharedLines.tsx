import { differences, sharedName, sharedPlaces } from '../../rules/projects/shared-words.ts';
import type { WholeDossier } from '../../rules/projects/whole-dossier.ts';
import { DossierPart } from '../dossier/parts/DossierPart.tsx';
import { projectActions } from './project-actions.ts';
import { ShareForm } from './ShareForm.tsx';

/** What several projects pay, or receive, together: what it is, what counts, and how to say so of another line. */
export function SharedLines({ whole }: { whole: WholeDossier }) {
  const { shared, projects } = whole;
  return (
    <DossierPart id="partages" title="Ce que les projets partagent" empty={undefined}>
      <p className="soft">
        Le salaire d’une coordinatrice, un loyer : chaque budget le montre, le total du dossier ne le compte
        qu’une fois.
      </p>
      {shared.length > 0 && (
        <ul className="shared-lines">
          {shared.map((line) => {
            const name = sharedName(line);
            const last = line.places.at(-1);
            return (
              <li key={`${line.list}-${line.id}`}>
                <b>{name}</b> : {sharedPlaces(line, projects)}.{' '}
                {differences(line, projects).map((words) => (
                  <span key={words} className="note">
                    {words}
                  </span>
                ))}
                {line.places.map(({ rank, item }) => {
                  const project = projects[rank];
                  if (!project || (line.places.length === 2 && rank !== last?.rank)) return null;
                  const words =
                    line.places.length === 2
                      ? 'Ne plus partager'
                      : `Ne plus partager avec « ${project.name} »`;
                  return (
                    <button
                      key={rank}
                      type="button"
                      className="link no-print"
                      aria-label={`${words} : ${name}`}
                      onClick={() => projectActions.unshare(line.list, { project: project.id, item })}
                    >
                      {words}
                    </button>
                  );
                })}
              </li>
            );
          })}
        </ul>
      )}
      <ShareForm whole={whole} />
    </DossierPart>
  );
}
