import { useMemo } from 'react';
import type { Dossier } from '../../rules/dossier/dossier.ts';
import { groupTitle, letterOfAll, lettersHead, questionsOfAll } from '../../rules/projects/one-letter.ts';
import { sharedWith } from '../../rules/projects/shared-words.ts';
import {
  gatherProjects,
  type ProjectDossier,
  type WholeDossier,
} from '../../rules/projects/whole-dossier.ts';
import { Late } from '../../controls/island/Late.tsx';
import { today } from '../../controls/today.ts';
import type { DossierData } from '../dossier/dossier-data.ts';
import { DossierHead } from '../dossier/parts/DossierHead.tsx';
import { DossierPart } from '../dossier/parts/DossierPart.tsx';
import { type FootnotesOf, numberFootnotes } from '../dossier/parts/footnotes.ts';
import { ProofsPart } from '../dossier/parts/ProofsPart.tsx';
import { QuestionsPart } from '../dossier/parts/QuestionsPart.tsx';
import { SourcesPart } from '../dossier/parts/SourcesPart.tsx';
import { ALL_TOOLS } from '../parts.ts';
import { PaperHead } from './PaperHead.tsx';
import { ProjectList } from './ProjectList.tsx';
import { allProofs } from './all-proofs.ts';
import { SharedLines } from './SharedLines.tsx';
import { WholeTotals } from './WholeTotals.tsx';

const loadWayBack = () => import('../export/DossierWayBack.tsx');

interface Props {
  dossier: Dossier;
  data: DossierData;
}

/** A dossier of several projects: the one at hand on the screen, all of them on paper, then what they have together. */
export function WholeSheet({ dossier, data }: Props) {
  const { work } = dossier;
  const whole = useMemo(() => gatherProjects(work, data, today()), [work, data]);
  const { projects } = whole;
  const groups = useMemo(() => questionsOfAll(projects, data), [projects, data]);
  const several = projects.length > 1;
  const cites = [
    ...projects.flatMap((project) => ALL_TOOLS.flatMap((tool) => tool.cites(project.dossier))),
    ...groups.flatMap(({ questions }) => questions.flatMap((each) => each.cites)),
  ];
  const footnotes = numberFootnotes(cites, data.places);
  return (
    <article className="dossier-sheet">
      <ProjectList whole={whole} />
      {projects.map((project, rank) => (
        <ProjectParts key={project.id} {...{ whole, project, rank, data }} footnotes={footnotes.of} />
      ))}
      {several && <WholeTotals whole={whole} />}
      {several && <SharedLines whole={whole} />}
      <QuestionsPart
        title={several ? `${String(projects.length)} projets` : dossier.work.project.title}
        head={lettersHead(projects)}
        groups={groups.map((group) => ({ ...group, title: several ? groupTitle(group) : null }))}
        letter={() => letterOfAll(projects, groups)}
        footnotes={footnotes.of}
      />
      <ProofsPart proofs={allProofs(projects, data)} />
      <SourcesPart list={footnotes.list} />
      <div className="print-only">
        <Late load={loadWayBack} failed="Pour rouvrir ce travail : ouvrez le fichier enregistré.">
          {({ DossierWayBack }) => <DossierWayBack />}
        </Late>
      </div>
    </article>
  );
}

interface PartsProps {
  whole: WholeDossier;
  project: ProjectDossier;
  rank: number;
  data: DossierData;
  footnotes: FootnotesOf;
}

/** One project: on the screen where it is at hand, on paper always. */
function ProjectParts({ whole, project, rank, data, footnotes }: PartsProps) {
  const { dossier, atHand } = project;
  const prefix = atHand ? '' : `${project.id}-`;
  const among = {
    prefix,
    shared: (list: 'lines' | 'resources', id: string) =>
      sharedWith(whole.shared, whole.projects, list, rank, id),
  };
  const several = whole.projects.length > 1;
  return (
    <div className={atHand ? 'one-project' : 'one-project print-only'}>
      {several && (
        <p className="print-only soft">
          Projet {rank + 1} sur {whole.projects.length}
        </p>
      )}
      {atHand ? (
        <DossierHead dossier={dossier} strands={data.strands} />
      ) : (
        <PaperHead project={project} strands={data.strands} />
      )}
      {ALL_TOOLS.filter((tool) => atHand || !tool.ofDossier).map(
        ({ id, title, door, empty, filledHere, View }) => (
          <DossierPart
            key={id}
            id={prefix + id}
            title={title}
            empty={empty(dossier)}
            {...(atHand && { tool: door?.(dossier), filledHere })}
          >
            <View {...{ dossier, footnotes, among }} rules={data} />
          </DossierPart>
        ),
      )}
    </div>
  );
}
