import { BUCKET_MARKS, BUCKET_WORDS } from '../../../rules/budget/bucket-words.ts';
import type { JudgedLine } from '../../../rules/budget/budget.ts';
import type { DossierRules } from '../../../rules/dossier/dossier.ts';
import { PART_TITLES } from '../../../rules/decision/verdict-marks.ts';
import { groupBy } from '../../../rules/group-by.ts';
import { type LineReason, reasonOf } from '../../../rules/budget/line-reasons.ts';
import { aboutLine } from '../../../rules/remarks/about.ts';
import type { RemarksWork } from '../../../rules/remarks/remarks-part.ts';
import { showAmount } from '../../../rules/money/money.ts';
import { MarkIcon } from '../../../controls/card/MarkIcon.tsx';
import type { Among } from '../../tool-part.ts';
import type { FootnotesOf } from '../../dossier/parts/footnotes.ts';
import { FootnoteMarks } from '../../dossier/parts/FootnoteMarks.tsx';
import { TableHead } from '../../frame/TableHead.tsx';
import { RemarksOn } from '../../remarks/RemarksOn.tsx';

interface Props {
  lines: readonly JudgedLine[];
  rules: DossierRules;
  footnotes: FootnotesOf;
  /** Whether the lines belong to several strands. */
  several: boolean;
  among: Among | undefined;
  remarks: RemarksWork;
}

/** Every line with its amount, its answer and the letter of its reason; each reason is written once, below. */
export function BudgetTable({ lines, rules, footnotes, several, among, remarks }: Props) {
  const anchor = `${among?.prefix ?? ''}raison-`;
  const judged = lines.map((line) => ({ line, reason: reasonOf(line, rules) }));
  const reasons = [...groupBy(judged, ({ reason }) => JSON.stringify(reason))];
  const letterOf = (reason: LineReason) =>
    letter(reasons.findIndex(([key]) => key === JSON.stringify(reason)));
  return (
    <>
      <table className="dossier-table dossier-lines">
        <caption>Les dépenses, ligne par ligne</caption>
        <TableHead titles={['Dépense', 'Montant', 'Réponse', 'Raison']} />
        <tbody>
          {judged.map(({ line: { line, bucket, inKind, strand }, reason }) => (
            <tr key={line.id} data-verdict={bucket}>
              <th scope="row">
                {line.label || 'Sans libellé'}
                {several && strand && <small> volet {strand}</small>}
                {among && <small> {among.shared('lines', line.id)}</small>}
                {line.expense && !line.suggested && (
                  <local-precision kind="depense" name={line.expense} strand={strand ?? undefined} />
                )}
                <RemarksOn about={aboutLine(line.id)} remarks={remarks} />
              </th>
              <td>
                {line.amount === null ? (line.typed ?? '–') : showAmount(line.amount)}
                {line.typed && <small> à corriger</small>}
              </td>
              <td className={inKind ? undefined : BUCKET_MARKS[bucket]}>
                {inKind ? (
                  'Hors total'
                ) : (
                  <>
                    <MarkIcon mark={BUCKET_MARKS[bucket]} />
                    {BUCKET_WORDS[bucket]}
                  </>
                )}
              </td>
              <td>
                <a href={`#${anchor}${letterOf(reason)}`}>{letterOf(reason)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>Pourquoi ces réponses</h3>
      <dl className="dossier-reasons">
        {reasons.flatMap(([key, [first]], i) =>
          first
            ? [<Reason key={key} letter={letter(i)} reason={first.reason} {...{ anchor, footnotes }} />]
            : [],
        )}
      </dl>
    </>
  );
}

interface ReasonProps {
  letter: string;
  /** What its id begins with. */
  anchor: string;
  reason: LineReason;
  footnotes: FootnotesOf;
}

function Reason({ letter: name, anchor, reason, footnotes }: ReasonProps) {
  const { about, because, conditions, cites } = reason;
  return (
    <div id={`${anchor}${name}`} tabIndex={-1}>
      <dt>{name}</dt>
      <dd>
        {about && <strong>{about}. </strong>}
        {because}
        <FootnoteMarks numbers={footnotes(cites)} />
        {conditions.map((condition) => (
          <span key={condition} className="condition">
            {PART_TITLES.conditions} : {condition}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** « A » to « Z », then « AA ». */
function letter(i: number): string {
  const last = String.fromCharCode(65 + (i % 26));
  return i < 26 ? last : letter(Math.floor(i / 26) - 1) + last;
}
