import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/tables/text/decode-text.ts';

/** A text in a code page, its letters beyond ASCII given by their bytes. */
function bytes(text: string, letters: Readonly<Record<string, number>> = {}): Uint8Array {
  return Uint8Array.from(text, (character) => letters[character] ?? character.charCodeAt(0));
}

const utf8 = new TextEncoder().encode('Goûter;5 €');
const wide = new Uint8Array(Uint16Array.from('Goûter;5 €', (c) => c.charCodeAt(0)).buffer);
const turned = Uint8Array.from(wide, (_, i) => wide[i % 2 === 0 ? i + 1 : i - 1] ?? 0);

describe('les octets d’un fichier', () => {
  it.each([
    ['en UTF-8', utf8, 'utf-8'],
    ['en UTF-8 avec sa marque', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8'],
    ['en Windows-1252', bytes('Goûter;5 €', { '€': 0x80 }), 'windows-1252'],
    ['en UTF-16', new Uint8Array([0xff, 0xfe, ...wide]), 'utf-16le'],
    ['en UTF-16 sans sa marque', wide, 'utf-16le'],
    ['en UTF-16 à l’envers', new Uint8Array([0xfe, 0xff, ...turned]), 'utf-16be'],
    ['en UTF-16 à l’envers sans sa marque', turned, 'utf-16be'],
    ['d’un ancien Mac', bytes('Goûter;5 €', { û: 0x9e, '€': 0xdb }), 'macintosh'],
  ])('%s se lisent', (_, content, encoding) => {
    expect(decodeText(content)).toEqual({ text: 'Goûter;5 €', encoding, mended: false, lost: false });
  });

  const WORDS = 'Libellé;Noël à Orléans, goûter reçu';
  it.each([
    ['windows-1252', {}],
    ['macintosh', { é: 0x8e, ë: 0x91, à: 0x88, û: 0x9e, ç: 0x8d }],
    ['cp850', { é: 0x82, ë: 0x89, à: 0x85, û: 0x96, ç: 0x87 }],
  ])('se lisent dans la table où ils sont du français : %s', (encoding, letters) => {
    expect(decodeText(bytes(WORDS, letters))).toMatchObject({ text: WORDS, encoding });
  });

  it.each([
    ['GoÃ»ters Ã\u00a0 OrlÃ©ans', 'Goûters à Orléans'],
    ['GoÃ»ters Ã  OrlÃ©ans', 'Goûters à Orléans'],
    ['CafÃ© : 60 â‚¬, lâ€™Ã©tÃ©', 'Café : 60 €, l’été'],
    ['Go├╗ters et caf├®', 'Goûters et café'],
    ['Go√ªters et caf√©', 'Goûters et café'],
    ['LibellÃƒÂ©', 'Libellé'],
    ['NÂ° 12', 'N° 12'],
    ['60 â\u0082¬', '60 €'],
    ['Ã\u0089tÃ©', 'Été'],
    ['Ã\u0080 lâ\u0080\u0099Ã©tÃ©, Ã  Orléans', 'À l’été, à Orléans'],
    ['Å“uvre Ã  2', 'œuvre à 2'],
  ])('écrits deux fois (« %s ») sont réparés : %s', (text, right) => {
    expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ text: right, mended: true });
  });

  it.each(['Goûters à Orléans', 'Âge, Ô, Ã seul', 'São Paulo, Ångström', '« â »', 'N° 1 – 5 €'])(
    'bien écrits restent : « %s »',
    (text) => {
      expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ text, mended: false });
    },
  );

  it.each([
    ['ses zéros et ses fins de fichier', 'Salle;5\u001a\u0000\u001a', 'Salle;5'],
    ['sa marque, deux fois', '\ufeff\ufeffSalle;5', 'Salle;5'],
    ['rien de ce qui est au milieu', 'Sal\ufeffle;5', 'Sal\ufeffle;5'],
  ])('perdent %s', (_, written, text) => {
    expect(decodeText(new TextEncoder().encode(written))).toMatchObject({ text, encoding: 'utf-8' });
  });

  it('sont en UTF-16 par leur marque, sans un zéro', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0xac, 0x20, 0x19, 0x20]))).toMatchObject({
      ...{ text: '€’', encoding: 'utf-16le' },
    });
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0x20, 0xac, 0x20, 0x19]))).toMatchObject({
      ...{ text: '€’', encoding: 'utf-16be' },
    });
  });

  it.each([
    ['aþ', [0x61, 0xfe]],
    ['ÿa', [0xff, 0x61]],
    ['þa', [0xfe, 0x61]],
    ['aÿ', [0x61, 0xff]],
  ])('ne sont pas en UTF-16 pour la moitié d’une marque : « %s »', (text, first) => {
    expect(decodeText(new Uint8Array([...first, 0x20, 0xe9, 0x20, 0xe9, 0x20]))).toMatchObject({
      ...{ text: `${text} é é `, encoding: 'windows-1252' },
    });
  });

  it.each([
    [5, 'utf-8'],
    [4, 'windows-1252'],
    [1, 'windows-1252'],
  ])('dont une lettre est cassée pour %i entières sont en %s', (count, encoding) => {
    const good = new TextEncoder().encode('é '.repeat(count));
    expect(decodeText(new Uint8Array([...good, 0xe9, 0x20]))).toMatchObject({ encoding });
  });

  it('dont une lettre est cassée restent de l’UTF-8, et le disent', () => {
    const broken = new TextEncoder().encode('Goûter à Orléans, café, thé, été ? fin');
    broken[broken.indexOf(0x3f)] = 0xe9;
    expect(decodeText(broken)).toMatchObject({
      text: 'Goûter à Orléans, café, thé, été \ufffd fin',
      encoding: 'utf-8',
      lost: true,
    });
  });

  it.each([
    ['un programme', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'binary'],
    ['un fichier vide', new Uint8Array(), 'empty'],
    ['des espaces', new TextEncoder().encode(' \n\n '), 'empty'],
    ['cinq millions d’octets et un', new Uint8Array(5_000_001).fill(97), 'too-large'],
  ])('refuse %s', (_, content, error) => {
    expect(decodeText(content)).toEqual({ error });
  });

  it('se lisent jusqu’à cinq millions', () => {
    const decoded = decodeText(new Uint8Array(5_000_000).fill(97));
    expect('text' in decoded && decoded.text.length).toBe(5_000_000);
  });
});
