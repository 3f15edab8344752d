import { useMemo } from 'react';
import type { Dossier } from '../../../rules/dossier/dossier.ts';
import { proofsOf } from '../../../rules/dossier/dossier-proofs.ts';
import { letterHead, letterOf, questionsOf } from '../../../rules/dossier/dossier-questions.ts';
import { Late } from '../../../controls/island/Late.tsx';
import { ALL_TOOLS } from '../../parts.ts';
import type { DossierData } from '../dossier-data.ts';
import { AnotherProject } from '../../projects/AnotherProject.tsx';
import { DossierHead } from './DossierHead.tsx';
import { DossierPart } from './DossierPart.tsx';
import { numberFootnotes } from './footnotes.ts';
import { ProofsPart } from './ProofsPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { SourcesPart } from './SourcesPart.tsx';

const loadWayBack = () => import('../../export/DossierWayBack.tsx');

interface Props {
  dossier: Dossier;
  data: DossierData;
}

/** The dossier to read, of one project: what each tool gave, what to ask, what to keep, and what it rests on. */
export function DossierSheet({ dossier, data }: Props) {
  const questions = useMemo(() => questionsOf(dossier, data), [dossier, data]);
  const cites = [
    ...ALL_TOOLS.flatMap((tool) => tool.cites(dossier)),
    ...questions.flatMap((each) => each.cites),
  ];
  const footnotes = numberFootnotes(cites, data.places);
  const { title } = dossier.work.project;
  return (
    <article className="dossier-sheet">
      <DossierHead dossier={dossier} strands={data.strands} />
      <AnotherProject />
      {ALL_TOOLS.map(({ id, title, door, empty, filledHere, View }) => (
        <DossierPart key={id} {...{ id, title, filledHere }} tool={door?.(dossier)} empty={empty(dossier)}>
          <View dossier={dossier} rules={data} footnotes={footnotes.of} />
        </DossierPart>
      ))}
      <QuestionsPart
        title={title}
        head={letterHead(title)}
        groups={questions.length > 0 ? [{ title: null, first: 1, questions }] : []}
        letter={() => letterOf(title, questions)}
        footnotes={footnotes.of}
      />
      <ProofsPart proofs={proofsOf(dossier, data)} />
      <SourcesPart list={footnotes.list} />
      <div className="print-only">
        <Late load={loadWayBack} failed="Pour rouvrir ce travail : ouvrez le fichier enregistré.">
          {({ DossierWayBack }) => <DossierWayBack />}
        </Late>
      </div>
    </article>
  );
}
