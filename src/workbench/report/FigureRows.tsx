import { readFigure, showFigure } from '../../rules/evaluation/evaluation.ts';
import type { ReportFigure } from '../../rules/report/report.ts';
import { MOST_LABEL } from '../../rules/work/bounds.ts';
import { gapWords, percentWords, valueWords } from './compared-words.ts';
import { reportActions } from './report-actions.ts';
import { TypedField } from './TypedField.tsx';

/** What was counted, planned beside done. */
export function FigureRows({ figures }: { figures: readonly ReportFigure[] }) {
  return (
    <div className="report-rows">
      {figures.map((figure) => (
        <FigureRow key={figure.id} figure={figure} />
      ))}
    </div>
  );
}

function FigureRow({ figure }: { figure: ReportFigure }) {
  const { id, label, typed, gathered, done } = figure;
  return (
    <div className="report-row" role="group" aria-label={label}>
      <h3>{label}</h3>
      <div className="report-values">
        <TypedField
          id={`prevu-${id}`}
          label="Prévu"
          of={label}
          text={typed.planned}
          most={MOST_LABEL}
          error={wrongIn(typed.planned)}
          onType={(text) => reportActions.write('planned', id, text)}
        />
        {gathered ? (
          <p className="report-value">
            <span>Réalisé</span>
            <b>{valueWords(done, showFigure)}</b>
            <small>d’après vos séances</small>
          </p>
        ) : (
          <TypedField
            id={`realise-${id}`}
            label="Réalisé"
            of={label}
            text={typed.done}
            most={MOST_LABEL}
            error={wrongIn(typed.done)}
            onType={(text) => reportActions.write('done', id, text)}
          />
        )}
        <p className="report-value">
          <span>Écart</span>
          <b>{gapWords(figure, showFigure)}</b>
          <small>{percentWords(figure)}</small>
        </p>
      </div>
    </div>
  );
}

function wrongIn(typed: string): string | undefined {
  return typed.trim() !== '' && readFigure(typed) === null
    ? 'Écrivez seulement un nombre : il n’est pas compté tant qu’il ne se lit pas.'
    : undefined;
}
