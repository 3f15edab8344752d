import { useState } from 'react';
import { Late } from '../../controls/island/Late.tsx';
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
import { objectivesTable, objectivesText } from './save-objectives.ts';

const loadFields = () => import('./ObjectiveFields.tsx');
/** Whoever comes to the fold will soon open it. */
const expectFields = () => void loadFields().catch(() => null);

const TITLES = COLUMNS.map((column) => COLUMN_TITLES[column]);

/** From the need to the indicators: the table to read, then, folded, what fills it in. */
export function View({ dossier, among }: ViewProps) {
  const [open, setOpen] = useState(false);
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
            {written.map(({ id, texts, proposed }) => (
              <tr key={id}>
                {COLUMNS.map((column) => (
                  <td key={column} data-label={COLUMN_TITLES[column]}>
                    <Lines text={texts[column]} />
                    {proposed[column] !== '' && (
                      <small className="proposal">Proposé, {proposed[column]}</small>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {here && (
        <details
          className="objectives-fold no-print"
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary onPointerEnter={expectFields} onFocus={expectFields}>
            Compléter ce tableau
          </summary>
          <p className="soft">
            L’action et les indicateurs suivent votre dossier, tant que vous n’écrivez pas à leur place. Le
            besoin et l’objectif sont vos mots : ce qui est proposé là reste à dire à votre façon.{' '}
            {strand !== null && (
              <a href={url(sheetAddress(strand))}>
                Ce que le fonds vise, sur la fiche{'\u00a0'}
                {strand}
              </a>
            )}
          </p>
          {open && (
            <Late load={loadFields} failed="Ce tableau n’a pas pu être ouvert : rechargez la page.">
              {({ ObjectiveFields }) => <ObjectiveFields {...{ dossier, objectives }} />}
            </Late>
          )}
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
