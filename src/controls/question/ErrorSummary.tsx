import { useEffect, useRef } from 'react';
import type { FieldError } from './entry.ts';

interface Props {
  errors: FieldError[];
}

/** What stands in the way, first on the page: it takes the focus, and each line leads to its field. */
export function ErrorSummary({ errors }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>Il manque quelque chose</h2>
      <ul className="errors">
        {errors.map(({ id, error }) => (
          <li key={id}>
            <a href={`#${id}`}>{error}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
