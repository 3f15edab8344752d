import { describe, expect, it } from 'vitest';
import { EMBEDS, embedNamed } from '../../../src/embed/embeds.ts';
import {
  frameAddress,
  frameSnippet,
  linkAddress,
  linkSnippet,
  NOTHING_SET,
  pictureSnippet,
  policyLines,
  scriptSnippet,
} from '../../../src/embed/offer/snippets.ts';

const SITE = 'https://guide.exemple.fr/guide/';
const SET = { ...NOTHING_SET, departement: '59', volet: '1.1', theme: 'sombre', accent: 'ffcc00' } as const;

describe('an address', () => {
  it('of a frame holds what is set, in the order of the contract', () => {
    expect(frameAddress(SITE, embedNamed('ma-depense'), { ...SET, police: 'systeme' })).toBe(
      `${SITE}integration/ma-depense/?departement=59&volet=1.1&theme=sombre&accent=ffcc00&police=systeme`,
    );
    expect(frameAddress(SITE, embedNamed('recherche'), NOTHING_SET)).toBe(`${SITE}integration/recherche/`);
  });

  it('of the whole page holds what it understands', () => {
    expect(linkAddress(SITE, embedNamed('ma-depense'), SET)).toBe(
      `${SITE}ma-depense/#volet=1.1&departement=59`,
    );
    expect(linkAddress(SITE, embedNamed('quel-volet'), SET)).toBe(`${SITE}quel-volet/#departement=59`);
    expect(linkAddress(SITE, embedNamed('calendrier'), SET)).toBe(`${SITE}departements/59/`);
    expect(linkAddress(SITE, embedNamed('calendrier'), NOTHING_SET)).toBe(`${SITE}departements/`);
  });
});

describe('a code', () => {
  it('of a frame is that of the contract, its link under it', () => {
    expect(frameSnippet(SITE, embedNamed('recherche'), NOTHING_SET)).toBe(
      `<iframe src="${SITE}integration/recherche/?theme=clair" title="Chercher dans le guide du Fonds national parentalité" width="100%" height="560" style="border:0;color-scheme:light" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write"></iframe>
<p><a href="${SITE}recherche/">Chercher dans le guide du Fonds national parentalité</a></p>`,
    );
  });

  it('says what an isolated frame may do', () => {
    expect(frameSnippet(SITE, embedNamed('recherche'), { ...NOTHING_SET, sandbox: true })).toContain(
      ' sandbox="allow-scripts allow-forms allow-popups allow-downloads"></iframe>',
    );
    expect(
      scriptSnippet(SITE, embedNamed('recherche'), { ...NOTHING_SET, sandbox: true }, 'sha384-x'),
    ).toContain(' data-sandbox>');
  });

  it('with the script holds its sum, and sends no address', () => {
    const code = scriptSnippet(SITE, embedNamed('ma-depense'), SET, 'sha384-x');
    expect(code).toContain(
      'data-integration="ma-depense" data-departement="59" data-volet="1.1" data-theme="sombre" data-accent="ffcc00">',
    );
    expect(code).toContain(
      `<script src="${SITE}integration-1.js" integrity="sha384-x" crossorigin="anonymous" referrerpolicy="no-referrer" async></script>`,
    );
  });

  it('names the origin for the policy of a page', () => {
    expect(policyLines(SITE)).toBe(
      "frame-src 'self' https://guide.exemple.fr;\nscript-src 'self' https://guide.exemple.fr;",
    );
  });
});

/** What an editor leaves of a code: the tags that it allows, with the attributes that it allows; others go, with or without what they hold. */
function filtered(html: string, tags: Readonly<Record<string, readonly string[]>>): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(\/?)(\w+)([^>]*)>/g, (_, close: string, tag: string, attributes: string) => {
      const allowed = tags[tag];
      if (!allowed) return '';
      const kept = [...attributes.matchAll(/ ([\w-]+)="[^"]*"/g)].filter(([, name = '']) =>
        allowed.includes(name),
      );
      return `<${close}${tag}${kept.map(([text]) => text).join('')}>`;
    });
}

const EDITORS = {
  // An author who may not write unfiltered HTML (wp_kses_post), and Drupal's « Restricted HTML ».
  WordPress: { a: ['href', 'title', 'rel', 'target'], p: [], br: [], img: ['src', 'alt', 'width', 'height'] },
  Drupal: { a: ['href', 'hreflang'], p: [], br: [] },
};

describe.each(Object.entries(EDITORS))('what %s leaves of a code', (_, tags) => {
  it.each(EMBEDS.map((embed) => [embed.id, embed] as const))(
    '%s is still a link with its words',
    (__, embed) => {
      const codes = [
        linkSnippet(SITE, embed, SET),
        frameSnippet(SITE, embed, SET),
        scriptSnippet(SITE, embed, SET, 'sha384-x'),
        pictureSnippet(SITE, embed, SET),
      ].map((code) => filtered(code, tags));
      expect(codes.join('')).not.toMatch(/script|iframe|style=/);
      for (const code of codes) {
        const [, href, words = ''] = /<a href="([^"]*)">([\s\S]*?)<\/a>/.exec(code) ?? [];
        expect(href?.replaceAll('&amp;', '&')).toBe(linkAddress(SITE, embed, SET));
        expect(words.replace(/<[^>]*>/g, '').trim()).toBe(embed.title);
      }
    },
  );
});
