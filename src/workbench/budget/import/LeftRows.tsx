import { useState } from 'react';
import { agreed, count, figure } from '../../../french/plural.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { LeftRow } from '../../../tables/budget/read-budget.ts';
import { LEFT_WORDS } from '../../../tables/budget/reading-words.ts';
import type { Arranged } from './use-layout.ts';

/** What is left out, each row with its reason; one that has an amount can be put back, then left out again. */
export function LeftRows({ reading, layout, setRow, showHidden }: Arranged) {
  // A row that is put back stays where its button stands.
  const [back, setBack] = useState<readonly LeftRow[]>([]);
  const again = back.filter(({ key }) => layout.rows[key] !== undefined && layout.rows[key] !== 'left');
  const rows = [
    ...again,
    ...reading.left.filter(({ key }) => !again.some((other) => other.key === key)),
  ].sort((a, b) => a.sheet - b.sheet || a.row - b.row);
  if (rows.length + reading.unread.length === 0) return null;
  const hidden = reading.left.filter(({ reason }) => reason === 'hidden').length;
  const put = (row: LeftRow) => {
    setBack([...back.filter(({ key }) => key !== row.key), row]);
    setRow(row.key, row.reason === 'chosen' ? null : row.side === 'charges' ? 'charge' : 'resource');
  };
  return (
    <details className="left-out">
      <summary>{count(reading.left.length, 'ligne laissée de côté', 'lignes laissées de côté')}</summary>
      <ul>
        {rows.map((row) => {
          const { key, label, cents, reason } = row;
          const isBack = again.includes(row);
          return (
            <li key={key}>
              Ligne {row.row}
              {label && `, « ${label} »`}
              {cents !== null && `, ${showAmount(cents)}`} : {isBack ? 'Remise.' : LEFT_WORDS[reason]}{' '}
              {mayReturn(row) && (
                <button
                  type="button"
                  className="link"
                  onClick={() => (isBack ? setRow(key, null) : put(row))}
                >
                  {isBack ? 'Laisser de côté' : 'Remettre'}
                  <span className="visually-hidden"> : {label}</span>
                </button>
              )}
            </li>
          );
        })}
        {reading.unread.map(({ sheet, name, hidden }) => (
          <li key={sheet}>
            Feuille « {name} »{hidden && ', masquée dans le tableur'} : pas lue.
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p>
          <button type="button" className="button small" onClick={showHidden}>
            Lire aussi{' '}
            {agreed(hidden, 'la ligne masquée', `les ${figure(hidden)} lignes masquées, toutes ensemble`)}
          </button>
        </p>
      )}
    </details>
  );
}

function mayReturn({ cents, label, reason }: LeftRow): boolean {
  return cents !== null && label !== '' && reason !== 'heading' && reason !== 'above';
}
