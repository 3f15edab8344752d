import { type RefObject, useMemo } from 'react';
import { count } from '../../french/plural.ts';
import { questionsOf } from '../../rules/dossier/dossier-questions.ts';
import { evaluationPart } from '../../rules/evaluation/evaluation-part.ts';
import { piecesPart } from '../../rules/pieces/pieces-part.ts';
import { sharedWith } from '../../rules/projects/shared-words.ts';
import type { WholeDossier } from '../../rules/projects/whole-dossier.ts';
import { OF_EVALUATION, OF_PIECES, OF_REPORT, WHOLE } from '../../rules/remarks/about.ts';
import type { Remark } from '../../rules/remarks/remarks-part.ts';
import { reportPart } from '../../rules/report/report-part.ts';
import { Late } from '../../controls/island/Late.tsx';
import type { DossierData } from '../dossier/dossier-data.ts';
import { EvaluationSheet } from '../evaluation/dossier/EvaluationSheet.tsx';
import { PiecesSheet } from '../pieces/PiecesSheet.tsx';
import { reportIn } from '../report/dossier/report-in.ts';
import type { Among } from '../tool-part.ts';
import { AdviserCard } from './AdviserCard.tsx';
import { AdviserLines } from './AdviserLines.tsx';
import { RemarksHere } from './RemarksHere.tsx';
import type { Reviewed } from './adviser-store.ts';

// Fetched by the report as well: a module that is fetched is imported nowhere besides.
const loadReport = () => import('../report/dossier/ReportSheet.tsx');

interface Props {
  /** The project that is shown, as if it were the only one. */
  reviewed: Pick<Reviewed, 'work' | 'received'>;
  by: string;
  /** How many remarks the adviser wrote on the whole dossier. */
  own: number;
  /** Those on every project: one may be about what they have in common. */
  remarks: readonly Remark[];
  data: DossierData;
  whole: WholeDossier;
  rank: number;
  head: RefObject<HTMLHeadingElement | null>;
}

/** One project as an adviser reads it: its answer, its budget and what it leaves to ask, and the remarks on each. */
export function AdviserSheet({ reviewed, by, own, remarks, data, whole, rank, head }: Props) {
  const dossier = whole.projects[rank]?.dossier;
  const questions = useMemo(() => (dossier ? questionsOf(dossier, data) : []), [dossier, data]);
  if (!dossier) return null;
  const { project, evaluation, pieces, report } = reviewed.work;
  const here = { reviewed, by };
  const { received } = reviewed;
  const ofAll = {
    reviewed: { work: { remarks: { ...reviewed.work.remarks, items: [...remarks] } }, received },
    by,
  };
  const strand = data.strands.find(({ id }) => id === dossier.strand);
  const among: Among = {
    prefix: '',
    shared: (list, id) => sharedWith(whole.shared, whole.projects, list, rank, id),
  };
  const several = whole.projects.length > 1;
  return (
    <article className="adviser-sheet">
      <header className="adviser-head">
        <h2 tabIndex={-1} ref={head}>
          {several ? whole.projects[rank]?.name : project.title || 'Projet sans nom'}
        </h2>
        {project.sponsor && <p>{project.sponsor}</p>}
        <p className="soft">{strand ? `Volet ${strand.id} · ${strand.name}` : 'Volet à compléter'}</p>
        <p className="adviser-count no-print">
          {own > 0 && count(own, 'remarque de vous', 'remarques de vous')}
          <button type="button" className="link" onClick={() => document.getElementById('rendre')?.focus()}>
            Rendre le fichier
          </button>
        </p>
        <RemarksHere
          {...here}
          about={WHOLE}
          on={several ? 'L’ensemble du projet' : 'L’ensemble du dossier'}
        />
      </header>
      <AdviserCard {...here} {...{ dossier }} places={data.places} />
      <AdviserLines {...here} {...{ dossier, among }} rules={data} places={data.places} />
      {evaluationPart.words(evaluation) !== '' && (
        <section className="adviser-part" aria-labelledby="evaluation">
          <h2 id="evaluation">L’évaluation</h2>
          <EvaluationSheet dossier={dossier} />
          <RemarksHere {...here} about={OF_EVALUATION} on="L’évaluation" />
        </section>
      )}
      {piecesPart.words(pieces) !== '' && (
        <section className="adviser-part" aria-labelledby="pieces">
          <h2 id="pieces">Les pièces à joindre</h2>
          {several && <p className="soft">Elles sont du dossier entier, avec tous ses projets.</p>}
          <PiecesSheet {...{ dossier }} rules={data} />
          <RemarksHere {...ofAll} about={OF_PIECES} on="Les pièces à joindre" />
        </section>
      )}
      {reportPart.words(report) !== '' && (
        <section className="adviser-part" aria-labelledby="bilan">
          <h2 id="bilan">Le bilan</h2>
          <Late load={loadReport} failed="Le bilan n’a pas pu être montré : rechargez la page.">
            {({ ReportSheet }) => <ReportSheet report={reportIn(dossier)} work={report} />}
          </Late>
          <RemarksHere {...here} about={OF_REPORT} on="Le bilan" />
        </section>
      )}
      {questions.length > 0 && (
        <section className="adviser-part" aria-labelledby="questions">
          <h2 id="questions">Ce que ce {several ? 'projet' : 'dossier'} laisse à demander à la Caf</h2>
          <ul className="adviser-questions">
            {questions.map(({ question }) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
