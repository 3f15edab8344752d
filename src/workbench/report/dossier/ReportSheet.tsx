import { showFigure } from '../../../rules/evaluation/evaluation.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { Compared, Report, ReportAccount, ReportSide } from '../../../rules/report/report.ts';
import type { ReportWork } from '../../../rules/report/report-part.ts';
import { textAt } from '../../../rules/work/bounds.ts';
import { TableHead } from '../../frame/TableHead.tsx';
import { gapWords, percentWords, valueWords } from '../compared-words.ts';

interface Props {
  report: Report;
  work: ReportWork;
  /** Whether the budget is the example, where nothing beside it says so. */
  example?: boolean;
}

const COLUMNS = ['Prévu', 'Réalisé', 'Écart', '%'];

/** The whole report to read: on paper, and in the dossier. */
export function ReportSheet({ report, work, example = false }: Props) {
  const { charges, products, inKind, result, figures, observed } = report;
  const period = textAt(work.said, 'periode');
  const counted = figures.filter(({ planned, done }) => planned !== null || done !== null);
  const rows = [...charges.rows, ...products.rows, ...inKind];
  return (
    <div className="report-sheet">
      {example && <p className="note">Le budget prévu est l’exemple du guide : ce n’est pas le vôtre.</p>}
      {period && <p>Période : {period}</p>}
      {counted.length > 0 && (
        <table className="report-table">
          <caption>Ce qui a été fait</caption>
          <TableHead titles={['Ce qui est compté', ...COLUMNS]} />
          <tbody>
            {counted.map((figure) => (
              <tr key={figure.id}>
                <th scope="row">{figure.label}</th>
                <Values value={figure} show={showFigure} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Words
        title="Ce que l’on a observé"
        texts={observed.map(({ id, label }) => [label, textAt(work.done, id) ?? ''])}
      />
      {rows.length > 0 && (
        <table className="report-table">
          <caption>Le budget et le compte de résultat</caption>
          <TableHead titles={['Compte', ...COLUMNS]} />
          <Side name="charges" {...charges} />
          <Side name="produits" {...products} />
          <tbody>
            <tr className="strong">
              <th scope="row">Résultat, produits moins charges</th>
              <Values value={result} show={showAmount} />
            </tr>
            {inKind.map((row) => (
              <AccountLine key={row.account?.id} row={row} more=" (à part, hors totaux)" />
            ))}
          </tbody>
        </table>
      )}
      {!(charges.whole && products.whole) && rows.length > 0 && (
        <p>Il manque encore le montant réalisé de certains comptes : les totaux réalisés sont partiels.</p>
      )}
      <Words title="Pourquoi ces écarts" texts={rows.map(({ account, why }) => [nameOf(account), why])} />
      <Words
        title="Ce qui a changé, et pourquoi"
        texts={[
          ['Ce qui a changé', textAt(work.said, 'changements') ?? ''],
          ['Pourquoi', textAt(work.said, 'raisons') ?? ''],
        ]}
      />
    </div>
  );
}

function Side({ name, rows, total }: ReportSide & { name: string }) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      {rows.map((row) => (
        <AccountLine key={row.account?.id ?? ''} row={row} />
      ))}
      <tr className="strong">
        <th scope="row">Total des {name}</th>
        <Values value={total} show={showAmount} />
      </tr>
    </tbody>
  );
}

function AccountLine({ row, more = '' }: { row: ReportAccount; more?: string }) {
  return (
    <tr>
      <th scope="row">
        {nameOf(row.account)}
        {more}
      </th>
      <Values value={row} show={showAmount} />
    </tr>
  );
}

function nameOf(account: ReportAccount['account']): string {
  return account ? `${account.id} · ${account.label}` : 'Compte à choisir';
}

/** The four cells of a row. */
function Values({ value, show }: { value: Compared; show: (value: number) => string }) {
  const cells = [
    valueWords(value.planned, show),
    valueWords(value.done, show),
    gapWords(value, show),
    percentWords(value) || '–',
  ];
  return cells.map((words, i) => (
    <td key={COLUMNS[i]} data-label={COLUMNS[i]}>
      {words}
    </td>
  ));
}

/** What was written, each under its name; nothing while nothing was. */
function Words({
  title,
  texts,
}: {
  title: string;
  texts: readonly (readonly [name: string, text: string])[];
}) {
  const written = texts.filter(([, text]) => text.trim() !== '');
  if (written.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl className="report-words">
        {written.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
