import type { ReactNode } from 'react';
import { url } from '../../../url.ts';

interface Props {
  id: string;
  title: string;
  /** The tool that fills it. */
  tool?: { path: string; label: string } | undefined;
  /** What stands here until something does. */
  empty: string | false | undefined;
  /** Whether what it holds stands there all the same: it is filled in here. */
  filledHere?: true | undefined;
  children?: ReactNode;
}

/** One part of the dossier, or what it will hold and where to begin. */
export function DossierPart({ id, title, tool, empty, filledHere, children }: Props) {
  return (
    <section className="dossier-part" aria-labelledby={id} data-empty={empty ? '' : undefined}>
      <h2 id={id}>{title}</h2>
      {empty && <p className="soft">{empty}</p>}
      {(!empty || filledHere) && children}
      {tool && (
        <p className="no-print">
          <a href={url(tool.path)}>{tool.label}</a>
        </p>
      )}
    </section>
  );
}
