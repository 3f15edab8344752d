import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { MOST } from '../../src/rules/money/money.ts';
import { cellAmount } from '../../src/tables/cell-amount.ts';
import { type Opened, openBytes, openText } from '../../src/tables/open-table.ts';

/** A source of chance that gives the same for the same seed. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CASES = new URL('../cases/import/', import.meta.url);
const FILES = readdirSync(CASES).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(name, CASES))),
}));
const ARCHIVES = FILES.filter(({ name }) => /\.(?:xlsx|ods)$/.test(name)).map(({ name, bytes }) => ({
  name,
  parts: unzipSync(bytes, {
    filter: (part) => /workbook|sheet|shared|styles\.xml|content|manifest|mimetype/.test(part.name),
  }),
}));

const PIECES = [
  ...[
    '1',
    '12',
    '1 234',
    '1.234',
    '1,234',
    ',56',
    '.5',
    '0',
    '00',
    '-',
    '−',
    '–',
    '(',
    ')',
    '€',
    ' € ',
    'k€',
    '%',
    ' TTC',
    '/mois',
  ],
  ...[
    ' x ',
    ' = ',
    '=',
    '\t',
    ';',
    ',',
    '|',
    '\n',
    '\r\n',
    '\r',
    '"',
    '""',
    '  ',
    '    ',
    '\u00a0',
    '\u202f',
    '\u200b',
    '\ufeff',
  ],
  ...[
    'Salle',
    'Total',
    'CHARGES',
    'PRODUITS',
    '613 ',
    '744 Commune',
    'é',
    'Ã©',
    'â‚¬',
    '|---|',
    'sep=;',
    '#REF!',
    '=A1',
    '\u0000',
    '😀',
  ],
  ...[
    '\ud83d',
    '__proto__',
    'constructor',
    '<row>',
    '&amp;',
    'e9',
    '１',
    '\u2028',
    '\v',
    ': ',
    '(1)',
    '*',
    '12/03/2027',
    '*'.repeat(50),
  ],
];
const XML = [
  ...[
    '<row>',
    '</row>',
    '<c>',
    '</c>',
    '<v>',
    '</v>',
    '<c t="s">',
    '<c t="e">',
    ' r="XFD1048576"',
    ' r="A0"',
    ' r="?"',
    '<f/>',
    '<is><t>',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '"',
    "'",
    '<',
    '>',
    '&#x110000;',
    '&#0;',
    '_x0041_',
    '<v>1e999</v>',
    '<v>NaN</v>',
    '</sheetData>',
  ],
  ...[
    ' table:number-rows-repeated="99999999"',
    ' table:number-columns-repeated="99999999"',
    ' table:number-rows-spanned="9999999"',
  ],
  ...[
    '<table:table>',
    '</table:table>',
    '<table:table-row>',
    '<text:s text:c="99999999"/>',
    '<office:annotation>',
    ' hidden="1"',
  ],
  ...[
    '<mergeCell ref="A1:XFD1048576"/>',
    '<col min="1" max="99999999" hidden="1"/>',
    '<mergeCell ref="A9:A1"/>',
  ],
];

function pick<T>(chance: Chance, list: readonly T[]): T {
  return list[Math.floor(chance() * list.length)] as T;
}

function pieces(chance: Chance, most: number): string {
  return Array.from({ length: Math.floor(chance() * most) }, () => pick(chance, PIECES)).join('');
}

/** A text with some of its parts changed, doubled, cut or moved. */
function mangledText(chance: Chance, text: string, bits: readonly string[]): string {
  let mangled = text;
  for (let times = 1 + Math.floor(chance() * 4); times > 0; times -= 1) {
    const at = Math.floor(chance() * mangled.length);
    const end = Math.min(mangled.length, at + Math.floor(chance() * 60));
    const between = pick(chance, [
      '',
      pick(chance, bits),
      pick(chance, bits) + mangled.slice(at, end),
      mangled.slice(at, end).repeat(3),
    ]);
    mangled = mangled.slice(0, at) + between + mangled.slice(chance() < 0.5 ? at : end);
  }
  return mangled;
}

function mangledBytes(chance: Chance, bytes: Uint8Array): Uint8Array {
  const mangled = Uint8Array.from(
    bytes.subarray(0, chance() < 0.2 ? Math.floor(chance() * bytes.length) : bytes.length),
  );
  for (let times = Math.floor(chance() * 12); times > 0 && mangled.length > 0; times -= 1)
    mangled[Math.floor(chance() * mangled.length)] = Math.floor(chance() * 256);
  return mangled;
}

function mangledArchive(chance: Chance): Uint8Array {
  const { parts } = pick(chance, ARCHIVES);
  const name = pick(chance, Object.keys(parts));
  const text = new TextDecoder().decode(parts[name]);
  const changed: Zippable = { ...parts, [name]: new TextEncoder().encode(mangledText(chance, text, XML)) };
  if (chance() < 0.05) Reflect.deleteProperty(changed, pick(chance, Object.keys(changed)));
  return zipSync(changed, { level: chance() < 0.5 ? 0 : 1 });
}

/** What is wrong in what was read, or nothing. */
function wrongIn(opened: Opened): string | null {
  if ('problem' in opened) return opened.problem === '' ? 'no words' : null;
  for (const { rows, numbers, columns, faults } of opened) {
    if (rows.length !== numbers.length || columns.length > 60) return 'bounds';
    if (rows.filter(({ length }) => length > 0).length > 5_000) return 'rows';
    if (faults.some(({ cell, message }) => !/^[A-Z]{1,3}\d+$/.test(cell) || message === '')) return 'faults';
    for (const row of rows)
      for (const cell of row) {
        const reading = cellAmount(cell);
        if ('cents' in reading && !(Number.isInteger(reading.cents) && Math.abs(reading.cents) <= MOST))
          return 'cents';
      }
  }
  return null;
}

/** Tries one hostile input; gives what went wrong, or nothing. */
export async function tryOne(chance: Chance): Promise<string | null> {
  const kind = chance();
  if (kind < 0.45) {
    const reading = cellAmount(pieces(chance, 7));
    return 'error' in reading || (Number.isInteger(reading.cents) && Math.abs(reading.cents) <= MOST)
      ? null
      : 'amount';
  }
  if (kind < 0.7) return wrongIn(openText(pieces(chance, 60)));
  const { name, bytes } = pick(chance, FILES);
  if (kind < 0.8) return wrongIn(openText(mangledText(chance, new TextDecoder().decode(bytes), PIECES)));
  if (kind < 0.9) return wrongIn(await openBytes(mangledBytes(chance, bytes), name));
  return wrongIn(await openBytes(mangledArchive(chance), 'x'));
}
