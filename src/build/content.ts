import { join } from 'node:path';
import type { Action } from '../schemas/action.ts';
import { ActionSchema } from '../schemas/action.ts';
import type { Anomaly } from '../schemas/anomaly.ts';
import { AnomalySchema } from '../schemas/anomaly.ts';
import type { CoverageTable } from '../schemas/coverage.ts';
import { CoverageTableSchema } from '../schemas/coverage.ts';
import type { Departement } from '../schemas/departement.ts';
import { DepartementsSchema } from '../schemas/departement.ts';
import type { AnnexeDocument } from '../schemas/document.ts';
import { DocumentSchema, OmissionsSchema } from '../schemas/document.ts';
import type { Expense } from '../schemas/expense.ts';
import type { Fact, FactFile } from '../schemas/fact.ts';
import { FactFileSchema } from '../schemas/fact.ts';
import type { Indicators } from '../schemas/indicator.ts';
import { IndicatorsSchema } from '../schemas/indicator.ts';
import type { Sense } from '../schemas/sense.ts';
import { SenseSchema } from '../schemas/sense.ts';
import type { Sheet } from '../schemas/sheet.ts';
import { SheetSchema } from '../schemas/sheet.ts';
import type { Site } from '../schemas/site.ts';
import { SiteSchema } from '../schemas/site.ts';
import type { Synonym } from '../schemas/synonym.ts';
import { SynonymSchema } from '../schemas/synonym.ts';
import type { Term } from '../schemas/term.ts';
import { TermSchema } from '../schemas/term.ts';
import { readExpenses } from './read-expenses.ts';
import { checkData, ContentError, names, readFolder, readYaml } from './read-yaml.ts';
import type { Statement } from './statements.ts';
import { readMdx } from './statements.ts';

/** Everything under `src/content`, read and checked against its schemas, without Astro. */
export interface Content {
  document: AnnexeDocument;
  omissions: { reason: string; ids: string[] };
  files: (FactFile & { id: string })[];
  facts: Map<string, Fact>;
  sheets: { file: string; sheet: Sheet; statements: Statement[] }[];
  expenses: Expense[];
  actions: Action[];
  /** Words with several senses, for the suggestions. */
  senses: Sense[];
  indicators: Indicators[];
  terms: Term[];
  /** Words people use, and where they lead. */
  synonyms: Synonym[];
  /** Every French département, in the order of the codes. */
  departements: Departement[];
  anomalies: Anomaly[];
  coverage: CoverageTable;
  /** The statements of the page about the document itself. */
  source: { file: string; statements: Statement[] }[];
  /** The deploying body. */
  site: Site;
}

export const CONTENT_ROOT = join(process.cwd(), 'src/content');

/** Reads the whole content, in the order of `order` where there is one. Throws a ContentError that lists every problem. */
export function readContent(root = CONTENT_ROOT): Content {
  const problems: string[] = [];
  const document = readYaml(root, 'source/document.yaml', DocumentSchema, problems);
  const omissions = readYaml(root, 'source/omissions.yaml', OmissionsSchema, problems);
  const coverage = readYaml(root, 'source/coverage.yaml', CoverageTableSchema, problems);
  const site = readYaml(root, 'site.yaml', SiteSchema, problems);
  const files = readFolder(root, 'annexe', FactFileSchema, problems);
  const sheets = names(root, 'strands', '.mdx').flatMap((name) => {
    const file = `strands/${name}`;
    const { data, statements } = readMdx(root, file);
    const sheet = checkData(file, data, SheetSchema, problems);
    return sheet ? [{ file, sheet, statements }] : [];
  });
  const expenses = byOrder(readExpenses(root, problems));
  const actions = byOrder(readFolder(root, 'actions', ActionSchema, problems));
  const senses = readFolder(root, 'senses', SenseSchema, problems);
  const indicators = readFolder(root, 'indicators', IndicatorsSchema, problems);
  const departements = readYaml(root, 'departements.yaml', DepartementsSchema, problems) ?? [];
  const terms = readFolder(root, 'glossary', TermSchema, problems);
  const synonyms = readFolder(root, 'synonyms', SynonymSchema, problems);
  const anomalies = byOrder(readFolder(root, 'anomalies', AnomalySchema, problems));
  const source = names(root, 'source', '.mdx').map((name) => {
    const file = `source/${name}`;
    return { file, statements: readMdx(root, file).statements };
  });
  if (problems.length > 0 || !document || !omissions || !coverage || !site) throw new ContentError(problems);
  const facts = new Map(files.flatMap((file) => file.facts).map((fact) => [fact.id, fact]));
  return {
    document,
    omissions,
    files,
    facts,
    sheets,
    expenses,
    actions,
    senses,
    indicators,
    terms,
    synonyms,
    departements,
    anomalies,
    coverage,
    source,
    site,
  };
}

function byOrder<T extends { order: number }>(entries: T[]): T[] {
  return entries.sort((a, b) => a.order - b.order);
}
