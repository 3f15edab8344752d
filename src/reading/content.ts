import { basename } from 'node:path';
import { AccessibilitySchema } from '../schemas/accessibility.ts';
import { AnomalySchema } from '../schemas/annexe/anomaly.ts';
import { CoverageTableSchema } from '../schemas/annexe/coverage.ts';
import { DocumentSchema, OmissionsSchema } from '../schemas/annexe/document.ts';
import { FactFileSchema } from '../schemas/annexe/fact.ts';
import { IndicatorsSchema } from '../schemas/annexe/indicator.ts';
import { SheetSchema } from '../schemas/annexe/sheet.ts';
import { DangerContextSchema, DangerSignSchema } from '../schemas/parents/danger.ts';
import { NeedSchema } from '../schemas/parents/need.ts';
import { ParentsSchema } from '../schemas/parents/parents.ts';
import { SafetySchema } from '../schemas/parents/safety.ts';
import { MapSchema } from '../schemas/rules/departement.ts';
import { SignatureSchema } from '../schemas/signature.ts';
import { SiteSchema } from '../schemas/site.ts';
import { AskedSchema } from '../schemas/asked.ts';
import { ChangeSchema } from '../schemas/change.ts';
import { OutsideSchema } from '../schemas/outside.ts';
import { SaidSchema } from '../schemas/words/said.ts';
import { NeutralWordsSchema, RareWordsSchema } from '../schemas/words/rare-words.ts';
import { SynonymSchema } from '../schemas/words/synonym.ts';
import { TermSchema } from '../schemas/words/term.ts';
import { VoiceSchema } from '../schemas/words/voice.ts';
import { misnamed } from './checks/names.ts';
import { CONTENT_ROOT } from './content-root.ts';
import { readLocals } from './read-locals.ts';
import { readMdx, readPages } from './read-mdx.ts';
import { readRules } from './read-rules.ts';
import { byOrder, ContentReader } from './read-yaml.ts';

/** Everything under `src/content`, read and checked against its schemas, without Astro. */
export type Content = ReturnType<typeof readAll>;

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

function readAll(root: string) {
  const reader = new ContentReader(root);
  const files = reader.folder('annexe', FactFileSchema);
  const rules = readRules(reader);
  const content = {
    ...rules,
    /** What the départements say themselves. */
    locals: readLocals(reader, rules),
    /** The outlines that the map draws. */
    map: reader.file('map.yaml', MapSchema),
    document: reader.file('source/document.yaml', DocumentSchema),
    omissions: reader.file('source/omissions.yaml', OmissionsSchema),
    files,
    facts: new Map(files.flatMap((file) => file.facts).map((fact) => [fact.id, fact])),
    sheets: readPages(reader, 'strands', SheetSchema).map(({ head: sheet, ...page }) => ({ sheet, ...page })),
    /** The pages for parents. */
    needs: readPages(reader, 'needs', NeedSchema)
      .map(({ head, ...page }) => ({ need: { ...head, id: basename(page.file, '.mdx') }, ...page }))
      .sort((a, b) => a.need.order - b.need.order),
    /** The groups of needs, and the questions that lead to one. */
    parents: reader.file('parents.yaml', ParentsSchema),
    /** The numbers to call in danger, and where they are shown. */
    safety: reader.file('safety.yaml', SafetySchema),
    /** The words that say a danger, and which numbers answer. */
    danger: {
      ...reader.file('danger.yaml', DangerContextSchema),
      signs: reader.folder('danger', DangerSignSchema),
    },
    indicators: reader.folder('indicators', IndicatorsSchema),
    terms: reader.folder('glossary', TermSchema),
    /** Words people use, and where they lead. */
    synonyms: reader.folder('synonyms', SynonymSchema),
    /** Words that are seldom typed, and the words that they are read as. */
    rareWords: reader.folder('rare-words', RareWordsSchema),
    /** Words that change nothing of what they stand beside. */
    neutralWords: reader.file('neutral-words.yaml', NeutralWordsSchema).words,
    /** Words that tell who is searching. */
    voices: reader.folder('voices', VoiceSchema),
    /** Words that answer a question of the rules. */
    said: reader.file('said.yaml', SaidSchema),
    anomalies: byOrder(reader.folder('anomalies', AnomalySchema)),
    coverage: reader.file('source/coverage.yaml', CoverageTableSchema),
    /** The statements of the page about the document itself. */
    source: reader.names('source', '.mdx').map((name) => readMdx(reader, `source/${name}`)),
    /** What each expense table must answer, signed by hand. */
    signatures: reader.folder('signatures', SignatureSchema).map(({ id, ...strands }) => ({ id, strands })),
    /** What people ask, and the page that answers. */
    asked: byOrder(reader.folder('asked', AskedSchema)),
    /** What is known outside the annexe. */
    outside: reader.folder('outside', OutsideSchema),
    /** What changed for readers, the latest first. */
    changes: latestFirst(reader.folder('changes', ChangeSchema)),
    /** The deploying body. */
    site: reader.file('site.yaml', SiteSchema),
    /** What was seen of each criterion of accessibility. */
    accessibility: reader.file('accessibility.yaml', AccessibilitySchema),
  };
  reader.refuseOthers();
  if (reader.problems.length === 0) reader.problems.push(...misnamed(content));
  reader.end();
  return content;
}

/** By the names of their files, which begin with the day. */
function latestFirst<T extends { id: string }>(changes: readonly T[]): T[] {
  return [...changes].sort((a, b) => (a.id < b.id ? 1 : -1));
}
