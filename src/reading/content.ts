import { type Anomaly, AnomalySchema } from '../schemas/annexe/anomaly.ts';
import { type CoverageTable, CoverageTableSchema } from '../schemas/annexe/coverage.ts';
import { type AnnexeDocument, DocumentSchema, OmissionsSchema } from '../schemas/annexe/document.ts';
import { type Fact, type FactFile, FactFileSchema } from '../schemas/annexe/fact.ts';
import { type Indicators, IndicatorsSchema } from '../schemas/annexe/indicator.ts';
import { type Parents, ParentsSchema } from '../schemas/parents/parents.ts';
import {
  type DangerContext,
  type DangerSign,
  DangerContextSchema,
  DangerSignSchema,
} from '../schemas/parents/danger.ts';
import { type Safety, SafetySchema } from '../schemas/parents/safety.ts';
import { type Sheet, SheetSchema } from '../schemas/annexe/sheet.ts';
import { SignatureSchema } from '../schemas/signature.ts';
import { type Site, SiteSchema } from '../schemas/site.ts';
import { type Synonym, SynonymSchema } from '../schemas/words/synonym.ts';
import { type Term, TermSchema } from '../schemas/words/term.ts';
import { type Voice, VoiceSchema } from '../schemas/words/voice.ts';
import type { SignatureFile } from './checks/signatures.ts';
import { CONTENT_ROOT } from './content-root.ts';
import { type NeedPage, readNeeds } from './read-needs.ts';
import { type RuleContent, readRules } from './read-rules.ts';
import { byOrder, checkData, ContentError, names, readFolder, readYaml } from './read-yaml.ts';
import { type Statement, readMdx } from './read-mdx.ts';

/** Everything under `src/content`, read and checked against its schemas, without Astro. */
export interface Content extends RuleContent {
  document: AnnexeDocument;
  omissions: { reason: string; ids: string[] };
  files: (FactFile & { id: string })[];
  facts: Map<string, Fact>;
  sheets: { file: string; sheet: Sheet; statements: Statement[] }[];
  /** The pages for parents. */
  needs: NeedPage[];
  /** The groups of needs, and the questions that lead to one. */
  parents: Parents;
  /** The numbers to call in danger, and where they are shown. */
  safety: Safety;
  /** The words that say a danger, and which numbers answer. */
  danger: DangerContext & { signs: DangerSign[] };
  indicators: Indicators[];
  terms: Term[];
  /** Words people use, and where they lead. */
  synonyms: Synonym[];
  /** Words that tell who is searching. */
  voices: Voice[];
  anomalies: Anomaly[];
  coverage: CoverageTable;
  /** The statements of the page about the document itself. */
  source: { file: string; statements: Statement[] }[];
  /** What each expense table must answer, signed by hand. */
  signatures: SignatureFile[];
  /** The deploying body. */
  site: Site;
}

// Astro loads its configuration and its pages apart, each with this module: what is read is kept beside both.
const KEPT = Symbol.for('guide-fnp.content');
const shared = globalThis as { [KEPT]?: Content | undefined };

/**
 * The whole content, read and checked; that of the site once. Fact sheets come in the order of the strands, the rest in
 * the order of `order` where there is one. Throws a ContentError that lists every problem.
 */
export function readContent(root = CONTENT_ROOT): Content {
  return root === CONTENT_ROOT ? (shared[KEPT] ??= readAll(root)) : readAll(root);
}

/** While one writes: the next `readContent` reads anew. */
export function forgetContent(): void {
  shared[KEPT] = undefined;
}

function readAll(root: string): Content {
  const problems: string[] = [];
  const document = readYaml(root, 'source/document.yaml', DocumentSchema, problems);
  const omissions = readYaml(root, 'source/omissions.yaml', OmissionsSchema, problems);
  const coverage = readYaml(root, 'source/coverage.yaml', CoverageTableSchema, problems);
  const site = readYaml(root, 'site.yaml', SiteSchema, problems);
  const files = readFolder(root, 'annexe', FactFileSchema, problems);
  const sheets = names(root, 'strands', '.mdx').flatMap((name) => {
    const file = `strands/${name}`;
    const { data, statements } = readMdx(root, file, problems);
    const sheet = checkData(file, data, SheetSchema, problems);
    return sheet ? [{ file, sheet, statements }] : [];
  });
  const needs = readNeeds(root, problems);
  const parents = readYaml(root, 'parents.yaml', ParentsSchema, problems);
  const safety = readYaml(root, 'safety.yaml', SafetySchema, problems);
  const context = readYaml(root, 'danger.yaml', DangerContextSchema, problems);
  const signs = readFolder(root, 'danger', DangerSignSchema, problems);
  const rules = readRules(root, problems);
  const signatures = readFolder(root, 'signatures', SignatureSchema, problems).map(({ id, ...strands }) => ({
    id,
    strands,
  }));
  const indicators = readFolder(root, 'indicators', IndicatorsSchema, problems);
  const terms = readFolder(root, 'glossary', TermSchema, problems);
  const synonyms = readFolder(root, 'synonyms', SynonymSchema, problems);
  const voices = readFolder(root, 'voices', VoiceSchema, problems);
  const anomalies = byOrder(readFolder(root, 'anomalies', AnomalySchema, problems));
  const source = names(root, 'source', '.mdx').map((name) => {
    const file = `source/${name}`;
    return { file, statements: readMdx(root, file, problems).statements };
  });
  if (problems.length > 0 || !document || !omissions || !coverage || !site || !parents || !safety || !context)
    throw new ContentError(problems, root);
  const facts = new Map(files.flatMap((file) => file.facts).map((fact) => [fact.id, fact]));
  return {
    document,
    omissions,
    files,
    facts,
    sheets,
    needs,
    parents,
    safety,
    danger: { ...context, signs },
    ...rules,
    indicators,
    terms,
    synonyms,
    voices,
    anomalies,
    coverage,
    source,
    signatures,
    site,
  };
}
