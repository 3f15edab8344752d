import { today } from '../../controls/today.ts';
import { CopyButton } from '../../controls/card/CopyButton.tsx';
import { COLUMN_TITLES, COLUMNS, objectivesOf, writtenOf } from '../../rules/objectives/objectives.ts';
import { sheetAddress } from '../../rules/annexe/sheet-address.ts';
import { url } from '../../url.ts';
import { SaveButton } from '../export/SaveButton.tsx';
import { fileName } from '../export/save-file.ts';
import { asCsv } from '../export/save-tables.ts';
import { TableHead } from '../frame/TableHead.tsx';
import type { ViewProps } from '../tool-part.ts';
import { ObjectiveFields } from './ObjectiveFields.tsx';
import { objectivesTable, objectivesText } from './save-objectives.ts';

const TITLES = COLUMNS.map((column) => COLUMN_TITLES[column]);

/** From the need to the indicators: the table to read, then, folded, what fills it in. */
export function View({ dossier, among }: ViewProps) {
  const objectives = objectivesOf(dossier);
  const written = writtenOf(objectives);
  const { strand, work } = dossier;
  // Another project than the one at hand is on paper alone.
  const here = !among?.prefix;
  return (
    <>
      {written.length > 0 && (
        <table className="objectives-table">
          <caption className="visually-hidden">Le tableau des objectifs</caption>
          <TableHead titles={TITLES} />
          <tbody>
            {written.map(({ id, texts }) => (
              <tr key={id}>
                {COLUMNS.map((column) => (
                  <td key={column} data-label={COLUMN_TITLES[column]}>
                    <Lines text={texts[column]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {here && (
        <details className="objectives-fold no-print">
          <summary>Compléter ce tableau</summary>
          <p className="soft">
            L’action et les indicateurs suivent votre dossier, tant que vous n’écrivez pas à leur place. Le
            besoin et l’objectif sont vos mots.{' '}
            {strand !== null && (
              <a href={url(sheetAddress(strand))}>
                Ce que le fonds vise, sur la fiche{'\u00a0'}
                {strand}
              </a>
            )}
          </p>
          <ObjectiveFields objectives={objectives} />
        </details>
      )}
      {here && written.length > 0 && (
        <div className="objectives-out no-print">
          <CopyButton label="Copier le tableau" text={() => objectivesText(written)} />
          <SaveButton
            label="Tableau (CSV)"
            name={() => fileName('objectifs', work.project.title, today(), 'csv')}
            make={() => asCsv(() => Promise.resolve(objectivesTable(written)))}
          />
        </div>
      )}
    </>
  );
}

/** What a cell says: a list where it has several lines. */
function Lines({ text }: { text: string }) {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return <span className="soft">à compléter</span>;
  if (lines.length === 1) return lines[0];
  return (
    <ul>
      {lines.map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}
