import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { feedFile } from '../../../../src/integrations/files/feed-file.ts';
import { provenContent } from '../../../../src/reading/check-content.ts';

const { changes } = provenContent();

/** Atom (RFC 4287) in RELAX NG, written for this test. */
const schema = XmlDocument.fromString(readFileSync('test/node/integrations/files/atom.rng', 'utf8'));
const validator = RelaxNGValidator.fromDoc(schema);

/** What is wrong with a feed; nothing where it is one. */
function faultsOf(text: string): string | null {
  const feed = XmlDocument.fromString(text);
  try {
    validator.validate(feed);
    return null;
  } catch (error) {
    return String(error);
  } finally {
    feed.dispose();
  }
}

const HOSTILE = [
  {
    id: '2026-12-31-essai',
    about: 'site' as const,
    day: '2026-12-31',
    title: '<script>alert(1)</script> & « fin » ]]>',
    text: 'Un texte avec <b>, & et "guillemets".',
  },
];

describe('the feed', () => {
  it.each([
    ['where the site is known', 'https://exemple.fr/guide/'],
    ['where it is not', null],
  ])('is Atom %s', (_, home) => {
    const feed = feedFile({ changes, author: 'Caf de l’Exemple', home });
    expect(faultsOf(feed)).toBeNull();
    expect(feed.match(/<entry>/g)).toHaveLength(changes.length);
    expect(faultsOf(feedFile({ changes: HOSTILE, author: 'A & <B>', home }))).toBeNull();
    expect(faultsOf(feedFile({ changes: [], author: 'A', home }))).toBeNull();
  });

  it('gives full addresses where the site is known, and others that begin at the feed', () => {
    const known = feedFile({ changes, author: 'A', home: 'https://exemple.fr/guide/' });
    expect(known).toContain(
      '<link rel="self" type="application/atom+xml" href="https://exemple.fr/guide/flux.xml"/>',
    );
    expect(known).toContain('href="https://exemple.fr/guide/nouveautes/#2026-11-26-3-grands-parents"');
    const unknown = feedFile({ changes, author: 'A', home: null });
    expect(unknown).toContain('href="nouveautes/#2026-11-26-3-grands-parents"');
    expect(unknown).not.toContain('http://exemple');
    expect(unknown.replace('http://www.w3.org/2005/Atom', '')).not.toMatch(/https?:/);
  });

  it('says what was answered before, and since', () => {
    const feed = feedFile({ changes, author: 'A', home: null });
    expect(feed).toContain(
      '&lt;p&gt;Avant : La question n’était pas posée.&lt;/p&gt;&lt;p&gt;Depuis : Pour les parents',
    );
    expect(feed).toContain('<id>urn:guide-fnp:changement:2026-11-26-3-grands-parents</id>');
  });

  it.each([
    [
      'an entry without a day',
      (feed: string) => feed.replace(/<updated>[^<]*<\/updated>\n {4}<category/, '<category'),
    ],
    ['a day that is none', (feed: string) => feed.replaceAll('T00:00:00Z', '')],
    ['no author', (feed: string) => feed.replace(/<author>.*<\/author>/, '')],
    ['two titles', (feed: string) => feed.replace('<subtitle>', '<title>A</title><subtitle>')],
    ['an element of another kind', (feed: string) => feed.replace('<rights>', '<item/><rights>')],
  ])('would be refused with %s', (_, change) => {
    const feed = feedFile({ changes, author: 'A', home: null });
    expect(change(feed)).not.toBe(feed);
    expect(faultsOf(change(feed))).not.toBeNull();
  });
});
