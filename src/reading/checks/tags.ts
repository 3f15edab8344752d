import type { Content } from '../content.ts';
import type { Part } from '../read-mdx.ts';
import { unknown } from './needs.ts';

/** A tag of the pages: its one attribute, what that must name, and whether a text stands within. */
interface Tag {
  attribute?: string;
  /** The names that exist, and what one of them is called. */
  of?: (content: Content) => [names: string[], expected: string];
  says?: boolean;
}

const about = {
  attribute: 'about',
  of: ({ safety }: Content): [string[], string] => [Object.keys(safety.subjects), 'un sujet de safety.yaml'],
};
const TAGS = {
  // Its facts are checked with all citations.
  Statement: { attribute: 'cites', says: true },
  Term: {
    attribute: 'id',
    says: true,
    of: ({ terms }) => [terms.map(({ id }) => id), 'un terme de glossary/'],
  },
  Safety: about,
  SafetyLine: about,
  Criteria: { attribute: 'action', of: ({ actions }) => [actions.map(({ id }) => id), 'une action'] },
  LiveDate: {
    attribute: 'action',
    of: ({ actions }) => [
      actions.flatMap(({ id, dates }) => (dates ? id : [])),
      'une action qui a des `dates`',
    ],
  },
  Expenses: {},
  Indicators: {},
  Coverage: {},
  Timeline: {},
  Anomalies: {},
  Omissions: {},
} satisfies Record<string, Tag>;
type TagName = keyof typeof TAGS;

/** The tags that the pages of each folder know. */
const KNOWN = {
  sheets: ['Statement', 'Term', 'SafetyLine', 'Criteria', 'Expenses', 'Indicators', 'LiveDate'],
  needs: ['Statement', 'Term', 'Safety', 'LiveDate'],
  source: ['Statement', 'Term', 'Coverage', 'Timeline', 'Anomalies', 'Omissions'],
} as const satisfies Record<string, readonly TagName[]>;

/** Tags that no page knows, without their attribute, or that name what does not exist. */
export function wrongTags(content: Content): string[] {
  return (['sheets', 'needs', 'source'] as const).flatMap((folder) =>
    content[folder].flatMap(({ file, parts }) =>
      parts
        .filter(({ type }) => type.startsWith('mdxJsx'))
        .flatMap((part) =>
          problemsOf(part, KNOWN[folder], content).map((says) => `${file}:${String(part.line)}: ${says}`),
        ),
    ),
  );
}

/** What a sheet must show of its strand and does not: claims of its rules count as stated there. */
export function missingTags({
  sheets,
  actions,
  indicators,
}: Pick<Content, 'sheets' | 'actions' | 'indicators'>): string[] {
  return sheets.flatMap(({ file, sheet: { strand }, parts }) => {
    const due = [
      // The annexe poses no condition to an action that is all `reading`.
      ...actions
        .filter((each) => each.strand === strand && each.kind === 'action' && each.reading === undefined)
        .map(({ id }) => `<Criteria action="${id}" />`),
      '<Expenses />',
      ...indicators.flatMap((each) =>
        each.strand === strand && each.indicators.length > 0 ? ['<Indicators />'] : [],
      ),
    ];
    const shown = parts.map(({ name, attributes: { action } }) =>
      action === undefined ? `<${name} />` : `<${name} action="${action}" />`,
    );
    return due
      .filter((tag) => !shown.includes(tag))
      .map(
        (tag) =>
          `${file}:1: il manque ${tag}, sans quoi la fiche tait ce qui s’y lit ; remettez cette balise`,
      );
  });
}

function problemsOf(part: Part, known: readonly TagName[], content: Content): string[] {
  const name = known.find((each) => each === part.name);
  if (name === undefined)
    return [`<${part.name}> n’est pas une balise de cette page ; existent : ${known.join(', ')}`];
  const { attribute, of, says = false }: Tag = TAGS[name];
  const value = attribute === undefined ? undefined : part.attributes[attribute]?.trim();
  const others = Object.keys(part.attributes).filter((each) => each !== attribute);
  if (others.length > 0 || (attribute !== undefined && !value))
    return [`<${name}> s’écrit ${written(name, attribute, says)}, ni plus ni moins`];
  if (says && part.text.trim() === '') return [`<${name}> est vide ; écrivez-y un texte, ou retirez-la`];
  if (!says && part.text.trim() !== '')
    return [`<${name}> s’écrit ${written(name, attribute, says)}, sans texte ; fermez-la par />`];
  if (part.inside.includes(name)) return [`<${name}> est dans une autre ; fermez la première avant`];
  const [names, expected] = of?.(content) ?? [[value ?? ''], ''];
  return unknown('', [value ?? ''], names, expected).map((problem) => problem.slice(2));
}

function written(name: string, attribute: string | undefined, says: boolean): string {
  const start = attribute === undefined ? `<${name}` : `<${name} ${attribute}="…"`;
  return says ? `${start}>…</${name}>` : `${start} />`;
}
