import { describe, expect, it } from 'vitest';
import { silentRows } from '../../../src/reading/read-silences.ts';
import { ExpenseFileSchema } from '../../../src/schemas/rules/expense.ts';
import { SilenceSchema } from '../../../src/schemas/silence.ts';

const CITES = { '4.2': ['A4V2-GAP-01'] };
const SILENCE = {
  order: 1,
  strands: ['4.2'],
  because: 'L’annexe ne dit pas si {une dépense peut} entrer dans le calcul.',
  ask: 'Bonjour. {Une dépense peut-elle être prise} en compte ? Pour {les dépenses}, merci.',
  cites: CITES,
};
const TABLE = {
  order: 1,
  label: 'Une dépense',
  summary: 'Pour essayer.',
  listed: true,
  words: ['un', 'deux', 'trois'],
  named: { one: 'une assurance', pronoun: 'elle', all: 'les assurances' },
  rows: [],
};
const OWN_ROW = { id: 'propre', strands: ['4.2'], verdict: 'eligible', because: 'Oui.', cites: CITES };

/** The silent rows of a small table, and the problems told. */
function silent(table: object, silence: object = {}) {
  const problems: string[] = [];
  const file = { ...ExpenseFileSchema.parse({ ...TABLE, ...table }), id: 'essai' };
  const known = { ...SilenceSchema.parse({ ...SILENCE, ...silence }), id: 'rien-en-4-2' };
  return { rows: silentRows(file, [known], problems), problems };
}

describe('a silence of the annexe', () => {
  it('names the expense in its own sentences', () => {
    expect(silent({})).toEqual({
      problems: [],
      rows: [
        {
          id: 'rien-en-4-2',
          strands: ['4.2'],
          when: {},
          verdict: 'undecided',
          reason: 'silent',
          because: 'L’annexe ne dit pas si une assurance peut entrer dans le calcul.',
          conditions: [],
          keep: [],
          ask: 'Bonjour. Une assurance peut-elle être prise en compte ? Pour les assurances, merci.',
          cites: CITES,
        },
      ],
    });
  });

  it.each([
    ['un salaire', 'il', 'Un salaire peut-il être pris en compte'],
    ['la garde des enfants', 'elle', 'La garde des enfants peut-elle être prise en compte'],
    ['les transports', 'ils', 'Les transports peuvent-ils être pris en compte'],
    ['les charges', 'elles', 'Les charges peuvent-elles être prises en compte'],
  ])('agrees with « %s »', (one, pronoun, question) => {
    expect(silent({ named: { one, pronoun } }).rows[0]?.ask).toContain(question);
  });

  it('lets an expense say it in its own way, and keeps the rest', () => {
    const { rows } = silent({ silences: { 'rien-en-4-2': { because: 'Autrement dit.' } } });
    expect(rows).toMatchObject([{ because: 'Autrement dit.', cites: CITES }]);
  });

  it('steps aside for a row of the expense’s own', () => {
    expect(silent({ rows: [OWN_ROW] }).rows).toEqual([]);
    expect(silent({ rows: [{ ...OWN_ROW, strands: ['3.2', '4.2'] }] }).rows).toEqual([]);
    expect(silent({ rows: [{ ...OWN_ROW, strands: ['3.2'] }] }).rows).toHaveLength(1);
  });

  it('steps aside for the answers that it speaks of, not for others', () => {
    const asked = { questions: ['role'] };
    const when = { when: { role: ['reaap'] } };
    expect(silent(asked, when).rows).toHaveLength(1);
    expect(silent({ ...asked, rows: [{ ...OWN_ROW, when: { role: ['autre'] } }] }, when).rows).toHaveLength(
      1,
    );
    expect(silent({ ...asked, rows: [{ ...OWN_ROW, when: { role: ['reaap'] } }] }, when).rows).toEqual([]);
    expect(silent({ ...asked, rows: [OWN_ROW] }, when).rows).toEqual([]);
  });

  it('holds only where the table asks its question', () => {
    expect(silent({}, { when: { role: ['reaap'] } }).rows).toEqual([]);
  });

  it('may hold only for what the annexe does not list', () => {
    expect(silent({}, { listed: false }).rows).toEqual([]);
    expect(silent({ listed: false }, { listed: false }).rows).toHaveLength(1);
  });

  it('tells the words in braces that it does not know', () => {
    const { problems } = silent({}, { because: 'Si {la dépense} compte.' });
    expect(problems).toEqual([
      'silences/rien-en-4-2.yaml: « {la dépense} » n’est pas compris ; écrivez l’un de : « {une dépense peut} », « {les dépenses} », « {Une dépense peut-elle être prise} »',
    ]);
  });

  it('tells the way of saying a silence that the table does not meet', () => {
    const { problems } = silent({ rows: [OWN_ROW], silences: { 'rien-en-4-2': { because: 'Autrement.' } } });
    expect(problems).toEqual([
      'expenses/essai.yaml: silences › rien-en-4-2: aucune case de cette table n’y mène ; retirez-le, ou corrigez son nom',
    ]);
  });

  it('tells the words that neither the silence nor the expense gives', () => {
    const { rows, problems } = silent({}, { because: undefined });
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      'expenses/essai.yaml: silences › rien-en-4-2: dites `because` (pourquoi l’annexe n’en dit rien) et `cites` (les repères), que silences/rien-en-4-2.yaml ne donne pas',
    ]);
  });
});
