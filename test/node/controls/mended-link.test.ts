import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedLink } from '../../../src/controls/fragment/mended-link.ts';
import { turnedBack } from '../../../src/controls/fragment/turned-back.ts';

const MEANT = 'volet=1.1&depense=location';
const PACKED = 'q1bKLCpWsqpWyk2tSC5KLUktVrKqrQUA-_';

describe('a link to an answer', () => {
  it.each([
    ['as it was made', MEANT],
    ['followed by a full stop', 'volet=1.1&depense=location.'],
    ['followed by a bracket', 'volet=1.1&depense=location)'],
    ['followed by a comma', 'volet=1.1&depense=location,'],
    ['followed by a chevron', 'volet=1.1&depense=location>'],
    ['followed by a chevron, as a browser writes it', 'volet=1.1&depense=location%3E'],
    ['followed by a chevron, as a mail writes it', 'volet=1.1&depense=location&gt;'],
    ['followed by a guillemet', 'volet=1.1&depense=location»'],
    ['followed by a space and a guillemet, written in signs', 'volet=1.1&depense=location%C2%A0%C2%BB'],
    ['followed by a narrow space and a guillemet', 'volet=1.1&depense=location%E2%80%AF%C2%BB.'],
    ['followed by several signs', 'volet=1.1&depense=location).»,'],
    ['followed by a bracket in signs', 'volet=1.1&depense=location%29.'],
    ['followed by a quote', 'volet=1.1&depense=location%22'],
    ['followed by dots', 'volet=1.1&depense=location…'],
    ['followed by a slash', 'volet=1.1&depense=location/'],
    ['followed by the end of a line', 'volet=1.1&depense=location%0D%0A'],
    ['with &amp;', 'volet=1.1&amp;depense=location'],
    ['with &amp; twice', 'volet=1.1&amp;amp;depense=location'],
    ['with &#38;', 'volet=1.1&#38;depense=location'],
    ['with &amp; and a semicolon in signs', 'volet=1.1&amp%3Bdepense=location'],
    ['written in signs', 'volet%3D1.1%26depense%3Dlocation'],
    ['written in small signs', 'volet%3d1.1%26depense%3dlocation'],
    ['written in signs twice', 'volet%253D1.1%2526depense%253Dlocation'],
    ['written in signs, with &amp;', 'volet%3D1.1%26amp%3Bdepense%3Dlocation'],
    ['written in signs in part', 'volet=1.1%26depense%3Dlocation'],
    ['written in signs, and its full stop', 'volet%3D1.1%26depense%3Dlocation.'],
    ['written in signs, then counted', 'volet%3D1.1%26depense%3Dlocation&utm_source=lettre'],
    ['with its # twice', '#volet=1.1&depense=location'],
    ['with its # in signs after another', '%23volet=1.1&depense=location'],
    ['counted', 'volet=1.1&depense=location&utm_source=lettre'],
    ['counted in a first place', 'utm_source=lettre&utm_medium=mail&volet=1.1&depense=location'],
    ['counted, after &amp;', 'volet=1.1&amp;depense=location&amp;utm_campaign=rentr%C3%A9e'],
    ['counted by a network', 'volet=1.1&depense=location&fbclid=IwAR0-x_y'],
    ['counted by others', 'gclid=a&volet=1.1&mc_cid=b&depense=location&mtm_source=c&_hsenc=d&mkt_tok=e'],
    ['counted after a ?', 'volet=1.1&depense=location?utm_source=lettre'],
    ['with the rest of an &amp; before it', 'amp;volet=1.1&amp;depense=location'],
    ['with the rest of an &amp; in signs before it', 'amp%3Bvolet=1.1&depense=location'],
    ['quoted, as a mail carries it', 'volet=3D1.1&depense=3Dlocation'],
    ['quoted, and cut in a value', 'volet=3D1.1&depense=3Dloca=tion'],
    ['quoted, and cut in a key', 'volet=3D1.1&depen=se=3Dlocation'],
    ['cut in a value', 'volet=1.1&depense=loca=%0D%0Ation'],
    ['cut, and quoted by an answer', 'volet=1.1&depense=loca%0D%0A%3E%20tion'],
    ['cut, and quoted twice', 'volet=1.1&depense=loca%3E%3E%20tion'],
    ['cut into words', 'volet=1.1&depense=loca%20tion'],
    ['cut before a key', 'volet=1.1&%0A> depense=location'],
    ['in bold, as a message writes it', 'volet=1.1&depense=location*'],
    ['cut at its end', 'volet=1.1&depense=location='],
    ['with its # in signs after a count', 'utm_source=x%23volet=1.1&depense=location'],
    ['followed by a full stop, then counted', 'volet=1.1&depense=location.&utm_source=lettre'],
  ])('%s', (_, fragment) => {
    expect(mendedLink(fragment)).toBe(MEANT);
  });

  it.each([
    ['as a query', '', 'volet=1.1&depense=location'],
    ['as a query with &amp; and a bracket', '', 'volet=1.1&amp;depense=location)'],
    ['as a query in signs', '', 'volet%3D1.1%26depense%3Dlocation'],
    ['counted in the query', MEANT, 'utm_source=lettre&fbclid=x'],
    ['counted in the query, the # in signs', '', 'utm_source=x%23volet=1.1&depense=location'],
    ['counted in the query, all in signs', '', 'utm_source=x%23volet%3D1.1%26depense%3Dlocation'],
    ['half in the fragment', 'volet=1.1', 'depense=location'],
  ])('%s', (_, fragment, query) => {
    expect(mendedLink(fragment, query)).toBe(MEANT);
  });

  it.each([
    ['what nobody knows stays, to be said', 'volet=1.1&couleur=bleu', 'volet=1.1&couleur=bleu'],
    ['a value that is none stays', 'volet=9.9&depense=location', 'volet=9.9&depense=location'],
    ['a key without a value stays', 'volet', 'volet'],
    ['a « % » that means nothing stays', 'volet=1.1&depense=%zz', 'volet=1.1&depense=%zz'],
    ['nothing is nothing', '', ''],
    ['only counted is nothing', 'utm_source=lettre', ''],
    ['a number keeps its point', 'action=x&etp=0.5', 'action=x&etp=0.5'],
    [
      'a search keeps its words',
      'q=caf%C3%A9+%26+th%C3%A9&type=fiche',
      'q=caf%C3%A9+%26+th%C3%A9&type=fiche',
    ],
    ['a search keeps what looks quoted', 'q=3D', 'q=3D'],
    ['a search keeps its number sign', 'q=%23volet%3D1.1', 'q=%23volet%3D1.1'],
    ['a search keeps its question mark', 'q=que+faire+%3F', 'q=que+faire+%3F'],
    ['a search keeps its brackets', 'q=%3Czzqx%3E', 'q=%3Czzqx%3E'],
    ['a search loses what the sentence put after it', 'q=laep).', 'q=laep'],
    ['what was opened is closed', 'q=salle&type=%3Cb%3E', 'q=salle&type=%3Cb%3E'],
    ['a filter loses its full stop', 'q=laep&amp;type=fiche.', 'q=laep&type=fiche'],
  ])('%s', (_, fragment, mended) => {
    expect(mendedLink(fragment)).toBe(mended);
  });
});

describe('a link to a dossier', () => {
  it.each([
    ['as it was made', `dossier=${PACKED}`],
    ['followed by a full stop', `dossier=${PACKED}.`],
    ['followed by a bracket and a guillemet', `dossier=${PACKED})%C2%A0»`],
    ['followed by a chevron', `dossier=${PACKED}>`],
    ['counted', `dossier=${PACKED}&utm_source=lettre`],
    ['counted, after &amp;', `dossier=${PACKED}&amp;fbclid=abc`],
    ['in signs', `dossier%3D${PACKED}`],
    ['in signs twice', `dossier%253D${PACKED}`],
    ['with the rest of an &amp; before it', `amp;dossier=${PACKED}`],
    ['cut by a mail', `dossier=${PACKED.slice(0, 9)}=${PACKED.slice(9, 20)}=%0D%0A${PACKED.slice(20)}`],
    ['cut, and quoted by an answer', `dossier=${PACKED.slice(0, 9)}%0A%3E%20${PACKED.slice(9)}`],
    ['cut into lines', `dossier=${PACKED.slice(0, 9)}%0D%0A${PACKED.slice(9, 20)}%20${PACKED.slice(20)}`],
  ])('%s', (_, fragment) => {
    expect(mendedLink(fragment)).toBe(`dossier=${PACKED}`);
  });

  it('as a query', () => {
    expect(mendedLink('', `dossier=${PACKED}.&utm_source=x`)).toBe(`dossier=${PACKED}`);
  });
});

describe('any link', () => {
  it('is given back, whatever was done to it and in whatever order', () => {
    const harm = fc.constantFrom<(link: string) => string>(
      (link) => link.replaceAll('&', '&amp;'),
      (link) => `${link}&utm_source=lettre`,
      (link) => `${link}).`,
      (link) => `${link}%C2%A0%C2%BB`,
      (link) => `${link}&gt;`,
      encodeURIComponent,
    );
    const link = fc.constantFrom(MEANT, `dossier=${PACKED}`, 'action=chorale&etp=0.5&r=ab12');
    fc.assert(
      fc.property(link, fc.array(harm, { maxLength: 3 }), (meant, harms) => {
        expect(mendedLink(harms.reduce<string>((text, each) => each(text), meant))).toBe(meant);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of any signs never stops the page', () => {
    const signs = fc.constantFrom(
      ...['volet', '=', '1.1', '&', '&amp;', '%', '%26', '%3D', '%25', '#', '?'],
      ...['é', '\ud800', ')', 'dossier=', 'utm_a=b', ';', ' '],
    );
    const text = fc.array(signs, { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (fragment, query) => {
        expect(typeof mendedLink(fragment, query)).toBe('string');
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('an address that no page has', () => {
  const at = (path: string) => new URL(path, 'https://guide.fr');
  const of = (path: string) => {
    const { origin, pathname, search, hash } = at(path);
    return turnedBack({ origin, pathname, search, hash });
  };

  it.each([
    ['/ma-depense/%23volet=1.1&depense=location', '/ma-depense/#volet=1.1&depense=location'],
    ['/ma-depense%23volet=1.1', '/ma-depense/#volet=1.1'],
    ['/ma-depense/%2523volet=1.1', '/ma-depense/#volet=1.1'],
    ['/guide/ma-depense/%23volet=1.1?utm_source=x', '/guide/ma-depense/#volet=1.1&utm_source=x'],
    [`/mon-dossier/%23dossier=${PACKED}`, `/mon-dossier/#dossier=${PACKED}`],
    ['/%23q', '/#q'],
  ])('%s is turned back', (path, meant) => {
    expect(of(path)).toBe(`https://guide.fr${meant}`);
  });

  it('stays on this site', () => {
    const address = { origin: 'https://guide.fr', pathname: '//ailleurs.fr/%23x', search: '', hash: '' };
    expect(new URL(turnedBack(address) ?? '').host).toBe('guide.fr');
  });

  it('without %23 is left as it is', () => {
    expect(of('/ma-depense/#volet=1.1')).toBeNull();
  });
});
