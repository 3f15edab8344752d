import { useEffect, useMemo, useRef, useState } from 'react';
import { count } from '../../french/plural.ts';
import { gatherDossier } from '../../rules/dossier/dossier.ts';
import { questionsOf } from '../../rules/dossier/dossier-questions.ts';
import { evaluationPart } from '../../rules/evaluation/evaluation-part.ts';
import { OF_EVALUATION, WHOLE } from '../../rules/remarks/about.ts';
import { reportPart } from '../../rules/report/report-part.ts';
import { today } from '../../controls/today.ts';
import type { DossierData } from '../dossier/dossier-data.ts';
import { EvaluationSheet } from '../evaluation/dossier/EvaluationSheet.tsx';
import { ReportSheet } from '../report/dossier/ReportSheet.tsx';
import { reportIn } from '../report/dossier/report-in.ts';
import { AdviserCard } from './AdviserCard.tsx';
import { AdviserLines } from './AdviserLines.tsx';
import { GiveBack } from './GiveBack.tsx';
import { RemarksHere } from './RemarksHere.tsx';
import type { Reviewed } from './adviser-store.ts';

interface Props {
  reviewed: Reviewed;
  data: DossierData;
  /** Whether it was just opened: what is read begins at its head. */
  opened: boolean;
}

/** A sponsor’s dossier, read with the rule beside each line, and the adviser’s remarks on it. */
export function AdviserDesk({ reviewed, data, opened }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) head.current?.focus();
  }, [opened]);
  const { work, received } = reviewed;
  // Remarks change no answer: what is judged is the rest.
  const { project, budget, evaluation, report } = work;
  const dossier = useMemo(
    () => gatherDossier(work, data, today()),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [project, budget, evaluation, report, data],
  );
  const questions = useMemo(() => questionsOf(dossier, data), [dossier, data]);
  const [by, setBy] = useState(() => work.remarks.items.findLast(({ id }) => !received.has(id))?.by ?? '');
  const own = work.remarks.items.filter(({ id, text }) => !received.has(id) && text.trim() !== '').length;
  const here = { reviewed, by };
  const strand = data.strands.find(({ id }) => id === dossier.strand);
  return (
    <div className="adviser-desk">
      <article className="adviser-sheet">
        <header className="adviser-head">
          <h2 tabIndex={-1} ref={head}>
            {project.title || 'Projet sans nom'}
          </h2>
          {project.sponsor && <p>{project.sponsor}</p>}
          <p className="soft">{strand ? `Volet ${strand.id} · ${strand.name}` : 'Volet à compléter'}</p>
          <p className="adviser-count no-print">
            {own > 0 && count(own, 'remarque de vous', 'remarques de vous')}
            <button type="button" className="link" onClick={() => document.getElementById('rendre')?.focus()}>
              Rendre le fichier
            </button>
          </p>
          <RemarksHere {...here} about={WHOLE} on="L’ensemble du dossier" />
        </header>
        <AdviserCard {...here} {...{ dossier }} places={data.places} />
        <AdviserLines {...here} {...{ dossier }} rules={data} places={data.places} />
        {evaluationPart.words(evaluation) !== '' && (
          <section className="adviser-part" aria-labelledby="evaluation">
            <h2 id="evaluation">L’évaluation</h2>
            <EvaluationSheet dossier={dossier} />
            <RemarksHere {...here} about={OF_EVALUATION} on="L’évaluation" />
          </section>
        )}
        {reportPart.words(report) !== '' && (
          <section className="adviser-part" aria-labelledby="bilan">
            <h2 id="bilan">Le bilan</h2>
            <ReportSheet report={reportIn(dossier)} work={report} />
          </section>
        )}
        {questions.length > 0 && (
          <section className="adviser-part" aria-labelledby="questions">
            <h2 id="questions">Ce que ce dossier laisse à demander à la Caf</h2>
            <ul className="adviser-questions">
              {questions.map(({ question }) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
        )}
      </article>
      <GiveBack {...here} onSign={setBy} />
    </div>
  );
}
