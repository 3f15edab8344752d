import { expect, it } from 'vitest';
import { escaped, unescaped } from '../../../../src/tables/xlsx/escape.ts';
import { formatOf, type NumberFormat, percent, shown } from '../../../../src/tables/xlsx/number-format.ts';

it.each<[ids: number[], format: NumberFormat]>([
  [[0, 1, 4, 8, 11, 13, 23, 26, 37, 44, 48, 49, 59], 'plain'],
  [[9, 10], 'percent'],
  [[14, 17, 22, 27, 36, 50, 58], 'date'],
  [[18, 21, 45, 47], 'time'],
])('the formats %j of a spreadsheet show %s', (ids, format) => {
  expect(new Set(ids.map((id) => formatOf(id)))).toEqual(new Set([format]));
});

it.each<[format: NumberFormat, ...codes: string[]]>([
  [
    'plain',
    'General',
    'Standard',
    '0.00',
    '# ##0,00',
    '# ##0 "dus"',
    '#,##0.00\\ [$€-40C]',
    '[Red]0',
    '0_m',
    '0*d',
    '[hiver]0',
    '0 \\h',
    '[$EUR] 0',
  ],
  ['percent', '0%', '0.00 %', '[Red]0%', '0%;General'],
  ['date', 'dd/mm/yyyy', 'JJ/MM/AAAA', 'mmm', 'd', 'yy', '[$-40C]d mmm', 'm/d/yy h:mm', 'aaaa'],
  ['time', 'h:mm', 'HH:MM:SS', '[h]:mm', '[hh]:mm', 'mm:ss', '[mm]:ss', '[s]', '[ss]'],
  [
    'currency',
    '[$$-409]0',
    '[$£-809]0',
    '[$¥]0',
    '[$US$]0',
    '[$C$]0',
    '[$A$]0',
    '[$NZ$]0',
    '[$CHF]0',
    '[$USD]0',
    '[$GBP]0',
    '[$CAD]0',
    '[$JPY]0',
    '[$XPF]0',
    '[$XOF]0',
    '[$XAF]0',
    '[$MAD]0',
    '[$DZD]0',
    '[$TND]0',
    '"$"0',
    '"£" 0',
    '0 "CHF"',
    '0 "FCFA"',
    '0 "F CFA"',
    '0 "XOF"',
    '$0',
    '\\£0',
    '0;$0',
    '0 $',
  ],
])('a code shows %s', (format, ...codes) => {
  expect(codes.filter((code) => formatOf(164, code) !== format)).toEqual([]);
});

it.each<[value: number, format: NumberFormat, what: number | string]>([
  [46_458, 'plain', 46_458],
  [0.727, 'percent', '72,7 %'],
  [12.5, 'currency', '$ 12,5'],
  [46_458, 'date', '12/03/2027'],
  [46_458.75, 'date', '12/03/2027'],
  [46_458.75, 'time', '18:00'],
  [0.5, 'date', '12:00'],
  [0.999_999, 'time', '00:00'],
  [1, 'date', '31/12/1899'],
  [0, 'date', '00:00'],
  [-1, 'date', -1],
  [2_958_465, 'date', '31/12/9999'],
  [2_958_466, 'date', 2_958_466],
])('%s as %s is shown « %s »', (value, format, what) => {
  expect(shown(value, format)).toBe(what);
});

it('days are counted from 1904 where the file says so', () => {
  expect(shown(44_996, 'date', true)).toBe('12/03/2027');
});

it.each([
  [0.5, '50 %'],
  [0.12345, '12,35 %'],
  [-0.1, '-10 %'],
])('%s is %s', (value, text) => {
  expect(percent(value)).toBe(text);
});

it.each([
  ['a_x0041_b', 'a_x005F_x0041_b'],
  ['a_x00_b', 'a_x00_b'],
  ['a\ufffdb', 'a_xFFFD_b'],
  ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
])('« %s » is kept as « %s », and read back', (text, kept) => {
  expect(escaped(text)).toBe(kept);
  expect(unescaped(escaped(text))).toBe(text);
});

/** What a number is in a cell of that format: « faulty » where it is to be mended. */
it.each<[code: string, value: number, what: number | string]>([
  ['-0', 50, -50],
  ['[Red]-#', 50, -50],
  ['-#,##0.00 "€"', 50.125, -50.125],
  ['"-"0', 50, -50],
  ['\\-0', 50, -50],
  ['(0)', 50, -50],
  ['(#,##0.00 €)', 1234.5, -1234.5],
  ['0-', 50, -50],
  ['- 0', 50, -50],
  ['0;0', -50, -50],
  ['#,##0;[Red]#,##0', -50, -50],
  ['0;(0)', -50, -50],
  ['0;(0)', 50, 50],
  ['_(0_);(0)', 50, 50],
  ['_-* #,##0.00 €_-;-* #,##0.00 €_-;_-* "-"?? €_-;_-@_-', 50, 50],
  ['_-* #,##0.00 €_-;-* #,##0.00 €_-;_-* "-"?? €_-;_-@_-', -50, -50],
  ['_-* #,##0.00 €_-;-* #,##0.00 €_-;_-* "-"?? €_-;_-@_-', 0, 0],
  ['-0;0', 50, -50],
  ['-0;0', -50, -50],
  ['0,', 12_000, 'scaled'],
  ['#,##0,', 1_234_567, 'scaled'],
  ['0.0,,', 1_200_000, 'scaled'],
  ['0, "k€"', 12_000, 12_000],
  ['0.0,,"M€"', 1_200_000, 1_200_000],
  ['0, "€"', 12_000, 'faulty'],
  ['0 "k€"', 12, '12 k€'],
  ['General" k€"', 12, '12 k€'],
  ['0\\ \\k\\€', 12, '12 k€'],
  ['0"000"', 12, 'faulty'],
  ['0" €/h"', 12, '12 €/h'],
  ['0"%"', 12, '12%'],
  ['0 "personnes"', 12, 12],
  ['0.00" € TTC"', 12, 12],
  [';;;', 12, 'faulty'],
  [';;;', 0, 0],
  ['""', 12, 'faulty'],
  ['"-"', 12, 'faulty'],
  ['0;', -12, 'faulty'],
  ['0;;', 12, 12],
  ['0;;;@', 12, 12],
  ['@', 12, 12],
  ['[<0]-0;0', 12, 12],
  ['[<0]-0;0', -12, -12],
  ['[>=1000]0, "k€";0', 12_000, 12_000],
  ['[>=1000]0, "k€";0', 12, 12],
  ['[=0]"";0', 12, 12],
  ['[>5]"";0', 12, 'faulty'],
  ['[<>0]-0;0', 12, -12],
  ['[<=12]-0;0', 12, -12],
  ['[>12]-0;0', 12, 12],
  ['# ?/?', 12, 12],
  ['0.00E+00', 12_345, 12_345],
  ['0#" "##" "##" "##" "##', 297_123_456, 297_123_456],
  ['# ##0,00', 1234.5, 1234.5],
])('« %s » makes of %d: %s', (code, value, what) => {
  const given = shown(value, formatOf(164, code));
  const named = typeof given === 'object' ? ('fault' in given ? 'faulty' : 'scaled') : given;
  expect(named).toBe(what);
});
