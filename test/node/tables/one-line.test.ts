import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/tables/one-line.ts';
import { readText } from '../../../src/tables/text/read-text.ts';
import { euros, readTable, said } from './read-table.ts';

function read(text: string) {
  const sheet = readText(text);
  return readTable('error' in sheet ? [] : sheet.rows);
}

describe('the lines of a cell', () => {
  it.each([
    ['300\n400', '300 ; 400'],
    ['50,00 €\r\n150,00 €', '50,00 € ; 150,00 €'],
    ['1 200\n€', '1 200 €'],
    ['Café\n des parents ', 'Café des parents'],
    ['Montant\n(€)', 'Montant (€)'],
    ['10 séances\n120 €', '10 séances 120 €'],
    ['  1 200 ', '1 200'],
    ['1\n2', '1 ; 2'],
    ['1\v2', '1 ; 2'],
    ['300 euro\n400 euros', '300 euro ; 400 euros'],
    ['300 EUR\n,50', '300 EUR ; ,50'],
    ['Salle 300\n400', 'Salle 300 400'],
    ['A3\nB4', 'A3 B4'],
    ['V\nV', 'V V'],
  ])('%j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it('two amounts are never read as one of more figures', () => {
    const reading = read('Poste;Montant\nAffiches;"300\n400"\nSalle;200');
    expect(said(reading)).toBe('several');
    expect(euros(reading.charges)).toBe(200);
  });

  it('an amount and its currency are one amount', () => {
    const reading = read('Poste;Montant\nAnimatrice;"1 200\n€"\nSalle;200');
    expect(said(reading)).toBe('');
    expect(euros(reading.charges)).toBe(1400);
  });
});
