import { useEffect, useRef } from 'react';
import { MOST_PROJECTS } from '../../../rules/work/bounds.ts';
import { workInWords } from '../../../rules/work/work-in-words.ts';
import type { Workbench } from '../../../rules/work/workbench.ts';
import { Late } from '../../../controls/island/Late.tsx';
import type { Answer, Incoming } from './incoming.ts';

interface Props {
  incoming: Incoming;
  work: Workbench;
  actions: readonly { id: string; label: string }[];
  onAnswer: (take: Answer) => void;
}

const loadMerge = () => import('./MergePanel.tsx');

const ORIGINS = { file: 'Ce fichier contient', link: 'Ce lien contient', project: 'Vous ajoutez' };

/** Before anything replaces the reader's work: what comes, what is here, and the choice. */
export function IncomingPanel({ incoming, ...props }: Props) {
  if (incoming.kind !== 'back') return <ReplacePanel incoming={incoming} {...props} />;
  return (
    <Late
      load={loadMerge}
      failed="Ce qui réunit les deux n’est pas arrivé, et rien n’a changé : vérifiez votre connexion."
    >
      {({ MergePanel }) => <MergePanel incoming={incoming} onAnswer={props.onAnswer} />}
    </Late>
  );
}

interface ReplaceProps extends Omit<Props, 'incoming'> {
  incoming: Exclude<Incoming, { kind: 'back' }>;
}

function ReplacePanel({ incoming, work, actions, onAnswer }: ReplaceProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), [incoming]);
  const nameOf = (id: string | null) => actions.find((action) => action.id === id)?.label ?? 'un projet';
  const project = incoming.kind === 'project';
  return (
    <section className="incoming no-print" tabIndex={-1} ref={panel} aria-labelledby="arrivee" role="alert">
      <h2 id="arrivee">Remplacer votre travail ?</h2>
      <p>
        {ORIGINS[incoming.kind]} : {project ? nameOf(incoming.action) : workInWords(incoming.work)}.
      </p>
      <p>
        {project
          ? `Votre dossier décrit déjà : ${nameOf(work.project.action)}. Ses réponses seraient remplacées ; le reste du dossier demeure.`
          : `Vous avez déjà ici : ${workInWords(work)}. Il serait remplacé en entier. Vous pourrez annuler tant que cet onglet est ouvert.`}
      </p>
      <p className="line-actions">
        <button type="button" className="button main" onClick={() => onAnswer('replace')}>
          Remplacer
        </button>
        {project && work.projects.others.length < MOST_PROJECTS - 1 && (
          <button type="button" className="button" onClick={() => onAnswer('beside')}>
            L’ajouter comme autre projet
          </button>
        )}
        <button type="button" className="button" onClick={() => onAnswer('leave')}>
          Garder mon travail
        </button>
      </p>
    </section>
  );
}
