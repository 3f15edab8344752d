import type { ComponentType } from 'react';
import type { Dossier, DossierRules } from '../rules/dossier/dossier.ts';
import type { Precision } from '../rules/departement/precisions.ts';
import type { Places } from '../rules/rules-data.ts';
import type { SavedTable } from '../tables/saved-table.ts';
import type { FootnotesOf } from './dossier/parts/footnotes.ts';

/** What a part of the dossier is drawn from. */
export interface ViewProps {
  dossier: Dossier;
  rules: DossierRules;
  footnotes: FootnotesOf;
  /** Where the dossier holds several projects: what sets this one’s anchors apart, and what it shares. */
  among?: Among;
}

/** A project among others. */
export interface Among {
  prefix: string;
  /** Whom a line or a resource is shared with, in words; null for nobody. */
  shared: (list: 'lines' | 'resources', id: string) => string | null;
}

/** How the site shows what one tool keeps. */
export interface ToolPart {
  /** The pages that fill it, as the navigation and an empty dossier name them. */
  pages: readonly { path: string; label: string; about: string }[];
  /** Its place in the dossier. */
  id: string;
  title: string;
  /** The way from there to the tool, where it has a page. */
  door?: (dossier: Dossier) => { path: string; label: string };
  /** What stands there until something does. */
  empty: (dossier: Dossier) => string | undefined;
  /** Whether it is filled in there, on the dossier’s own page: its view stands there even while nothing does. */
  filledHere?: true;
  /** Whether it is of the whole dossier, and stands once, however many projects it holds. */
  ofDossier?: true;
  /** What stands there then. */
  View: ComponentType<ViewProps>;
  /** The facts that this part of the dossier rests on. */
  cites: (dossier: Dossier) => readonly string[];
  /** Its sheets in the dossier’s workbook, none while it was not begun; fetched when a file is asked for. */
  sheets: () => Promise<Sheets>;
}

export interface Sheets {
  sheetsOf: SheetsOf;
}

export type SheetsOf = (
  dossier: Dossier,
  rules: DossierRules,
  places: Places,
  day: string,
  /** What the Caf of the chosen département adds. */
  precisions: readonly Precision[],
) => SavedTable[];
