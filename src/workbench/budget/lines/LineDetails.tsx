import type { ReactNode } from 'react';
import { LINE_ACCOUNTS } from '../../../rules/budget/accounts.ts';
import { lineWords } from '../../../rules/budget/line-words.ts';
import { rowsOf } from '../../../rules/decision/decide.ts';
import { linesAlike } from '../../../rules/budget/budget-edit.ts';
import type { JudgedLine } from '../../../rules/budget/budget.ts';
import { isKnown } from '../../../rules/decision/decision-table.ts';
import { concerns } from '../../../rules/decision/question-words.ts';
import { markOf, PART_TITLES, sourcesTitle } from '../../../rules/decision/verdict-marks.ts';
import { verdictWords } from '../../../rules/decision/verdict-words.ts';
import { filledIn, letter } from '../../../rules/letters.ts';
import { SourceLink } from '../../../controls/card/Sources.tsx';
import { sourcesOf } from '../../../rules/card/card.ts';
import { CopyButton } from '../../../controls/card/CopyButton.tsx';
import { withLocal } from '../../../controls/card/local-said.ts';
import type { ExpenseData, ExpenseTable } from '../../../rules/rules-data.ts';
import { SelectField } from '../../frame/SelectField.tsx';
import { accountOption, strandOptions } from '../../frame/list-options.ts';
import { useWorkbench } from '../../store/use-workbench.ts';
import { budgetActions } from '../budget-actions.ts';
import { FactLinks } from '../sums/FactLinks.tsx';
import { LineQuestion } from './LineQuestion.tsx';
import { LineTools } from './LineTools.tsx';

interface Props {
  judged: JudgedLine;
  table: ExpenseTable | undefined;
  rank: number;
  last: boolean;
  data: ExpenseData;
  accounts: boolean;
}

/** What a line rests on: why, its questions, its strand, what to respect, to keep and to ask, and every source. */
export function LineDetails({ judged, table, rank, last, data, accounts }: Props) {
  const { line, decision, next, strand } = judged;
  const { id, answers } = line;
  const { reasons } = lineWords(judged, table);
  const [cite] = rowsOf(decision).flatMap((row) => row.cites);
  const { conditions, keep, instead, asks, cites } = verdictWords(decision);
  const asked = isKnown(strand)
    ? (table?.questions.filter(
        (question) =>
          concerns(question, strand) && (question.id === next || answers[question.id] !== undefined),
      ) ?? [])
    : [];
  const alike = useWorkbench(({ work }) => linesAlike(work.budget, id).length);
  const letters = asks.map((ask) => letter(filledIn(ask, line.label)));
  return (
    <div className="line-details">
      {reasons.length > 0 && (
        <p className="because">
          {reasons.join(' ')} {cite && <FactLinks cites={[cite]} places={data.places} />}
        </p>
      )}
      {asked.map((question) => (
        <LineQuestion key={question.id} {...{ id, question }} value={answers[question.id]} />
      ))}
      {asked.length > 0 && next === null && alike > 0 && (
        <button type="button" className="link" onClick={() => budgetActions.answerAlike(id)}>
          {alike === 1
            ? 'Répondre de même pour l’autre ligne de cette catégorie'
            : `Répondre de même pour les ${String(alike)} autres lignes de cette catégorie`}
        </button>
      )}
      <div className="line-choices">
        <SelectField
          id={`${id}-volet`}
          label="Volet de cette ligne"
          value={line.strand}
          options={strandOptions(data.strands)}
          none="Celui de tout le budget"
          onChange={(chosen) => budgetActions.line('Volet changé', id, { strand: chosen })}
        />
        {accounts && (
          <SelectField
            id={`${id}-compte`}
            label="Compte"
            value={line.account}
            options={LINE_ACCOUNTS.map(accountOption)}
            none="Celui de la catégorie"
            onChange={(account) => budgetActions.line('Compte changé', id, { account })}
          />
        )}
      </div>
      <Part title={PART_TITLES.conditions} lines={conditions} />
      <Part title={PART_TITLES.keep} lines={keep} />
      <Part title="Plutôt" lines={instead} />
      {letters.length > 0 && (
        <div>
          <h3>{PART_TITLES.ask}</h3>
          {letters.map((text) => (
            <blockquote key={text}>{text}</blockquote>
          ))}
          <CopyButton
            label="Copier la question"
            text={() => withLocal(letters.join('\n\n'), `[line=${JSON.stringify(id)}]`)}
          />
        </div>
      )}
      {decision?.kind === 'concluded' && (
        <Part
          title={sourcesTitle(markOf(decision))}
          lines={sourcesOf(cites, data.places).map((source) => (
            <SourceLink source={source} />
          ))}
        />
      )}
      <LineTools {...{ id, rank, last }} label={line.label} />
    </div>
  );
}

function Part({ title, lines }: { title: string; lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line, i) => (
          <li key={i}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
