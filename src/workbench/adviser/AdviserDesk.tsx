import { useEffect, useMemo, useRef, useState } from 'react';
import { alone, projectsOf } from '../../rules/projects/projects.ts';
import { gatherProjects } from '../../rules/projects/whole-dossier.ts';
import { today } from '../../controls/today.ts';
import type { DossierData } from '../dossier/dossier-data.ts';
import { AdviserSheet } from './AdviserSheet.tsx';
import { GiveBack } from './GiveBack.tsx';
import { ProjectChoice } from './ProjectChoice.tsx';
import { type Reviewed, ownRemarks } from './adviser-store.ts';

interface Props {
  reviewed: Reviewed;
  data: DossierData;
  /** Whether it was just opened: what is read begins at its head. */
  opened: boolean;
}

/** A sponsor’s dossier, read with the rule beside each line, and the adviser’s remarks on it, project by project. */
export function AdviserDesk({ reviewed, data, opened }: Props) {
  const { work, shown, received } = reviewed;
  // Remarks change no answer: what is judged is what was received.
  const whole = useMemo(
    () => gatherProjects(work, data, today()),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [received, data],
  );
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef(opened ? null : shown);
  useEffect(() => {
    if (before.current !== shown) head.current?.focus();
    before.current = shown;
  }, [shown]);
  const projects = projectsOf(work);
  const [by, setBy] = useState(
    () =>
      projects.flatMap(({ works }) => works.remarks.items).findLast(({ id }) => !received.has(id))?.by ?? '',
  );
  const rank = Math.max(
    0,
    projects.findIndex(({ id }) => id === shown),
  );
  const project = projects[rank];
  if (!project) return null;
  const own = projects.flatMap(({ works }) => ownRemarks(works, received)).length;
  return (
    <div className="adviser-desk">
      <div className="adviser-read">
        {projects.length > 1 && <ProjectChoice {...{ reviewed, whole }} strands={data.strands} />}
        <AdviserSheet
          key={project.id}
          {...{ head, by, own, data, whole, rank }}
          remarks={projects.flatMap(({ works }) => works.remarks.items)}
          reviewed={{ work: alone(work, project), received }}
        />
      </div>
      <GiveBack {...{ reviewed, by }} onSign={setBy} />
    </div>
  );
}
