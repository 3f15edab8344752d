import { escapeAttribute, escapeText } from '../pages/page.ts';
import type { Change } from '../../schemas/change.ts';

/** What each kind of change is called in the feed. */
const ABOUT = {
  regles: 'Règles',
  site: 'Site',
  departement: 'Département',
} as const satisfies Record<Change['about'], string>;

interface Feed {
  /** The latest first. */
  changes: readonly Change[];
  /** Who publishes. */
  author: string;
  /** The address of the home page; null while nobody gave one: links then begin at the feed. */
  home: string | null;
}

/**
 * What changed, as an Atom feed (RFC 4287). Entries are named by the journal, not by an address: they stay the same wherever the
 * site is published.
 */
export function feedFile({ changes, author, home }: Feed): string {
  const at = (path: string) => escapeAttribute(home === null ? path : new URL(path, home).href);
  const entries = changes.map(
    (change) => `  <entry>
    <id>urn:guide-fnp:changement:${change.id}</id>
    <title>${escapeText(`${ABOUT[change.about]} : ${change.title}`)}</title>
    <updated>${change.day}T00:00:00Z</updated>
    <category term="${change.about}" label="${ABOUT[change.about]}"/>
    <link rel="alternate" type="text/html" href="${at(`nouveautes/#${change.id}`)}"/>
    <content type="html">${escapeText(bodyOf(change))}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
  <id>urn:guide-fnp:changements</id>
  <title>Parentalité, mode d’emploi : ce qui a changé</title>
  <subtitle>Les règles du guide du Fonds national parentalité, avant et après ; puis le site et les départements</subtitle>
  <updated>${changes[0]?.day ?? '1970-01-01'}T00:00:00Z</updated>
  <author><name>${escapeText(author)}</name></author>
  <rights>Licence Ouverte 2.0</rights>
  <link rel="self" type="application/atom+xml" href="${at('flux.xml')}"/>
  <link rel="alternate" type="text/html" href="${at('nouveautes/')}"/>
${entries.join('\n')}
</feed>
`;
}

function bodyOf(change: Change): string {
  const said =
    change.about === 'regles'
      ? [
          change.text,
          ...(change.before === undefined ? [] : [`Avant : ${change.before}`]),
          `Depuis : ${change.after}`,
        ]
      : [change.text];
  return said.map((text) => `<p>${escapeText(text)}</p>`).join('');
}
