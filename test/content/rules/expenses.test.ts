import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { letter } from '../../../src/rules/letters.ts';

const content = readContent();
const rows = content.expenses.flatMap(({ id, rows: own }) =>
  own.map((row) => ({ at: `${id}: ${row.id}`, row })),
);

describe('the expense tables', () => {
  it('keep their ids, which links and commands rely on', () => {
    const ids = (listed: boolean) =>
      content.expenses.filter((each) => each.listed === listed).map(({ id }) => id);
    expect(ids(true)).toEqual([
      'prestataires',
      'location',
      'petit-materiel',
      'assurances',
      'communication',
      'transports',
      'billetterie',
      'salaires',
      'fonctionnement',
      'investissement',
      'contributions-nature',
      'benevolat',
    ]);
    expect(ids(false)).toEqual([
      'alimentation',
      'garde-enfants',
      'hebergement',
      'informatique',
      'formation',
      'autre',
    ]);
  });

  it('keep the ids of their questions and answers', () => {
    const asked = content.expenses.flatMap(({ questions }) => questions);
    const options = Object.fromEntries(asked.map((each) => [each.id, each.options.map(({ id }) => id)]));
    expect(options).toEqual({
      role: ['reaap', 'promeneur', 'coordination-pdn'],
      habituelle: ['oui', 'non'],
      'deja-finance': ['oui', 'non'],
      'temps-en-plus': ['oui', 'non', 'embauche'],
      'gestionnaire-finance': ['oui', 'non'],
      justificatif: ['oui', 'non'],
    });
  });

  it('rest on every fact of the annexe about an expense', () => {
    const cited = new Set(rows.flatMap(({ row }) => Object.values(row.cites).flat()));
    const due = [...content.facts.values()].filter(
      ({ kind }) => kind.startsWith('expense-') || kind === 'footnote',
    );
    expect(due).toHaveLength(59);
    expect(due.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('cite at most four facts a strand', () => {
    const crowded = rows.filter(({ row }) => Object.values(row.cites).some((cites) => cites.length > 4));
    expect(rows.length).toBeGreaterThan(150);
    expect(crowded.map(({ at }) => at)).toEqual([]);
  });

  it('give with every silence and contradiction a complete question for the Caf', () => {
    const open = rows.filter(({ row }) => row.verdict === 'undecided');
    const polite = /^Bonjour\. .*Fonds national parentalité.*\?.* Merci d’avance pour votre réponse\.$/;
    expect(open.length).toBeGreaterThan(100);
    expect(open.filter(({ row }) => !polite.test(letter(row.ask ?? ''))).map(({ at }) => at)).toEqual([]);
  });

  it('name the strand in the question, wherever one row speaks of one strand', () => {
    const single = rows.filter(({ row }) => row.verdict === 'undecided' && row.strands.length === 1);
    const unnamed = single.filter(({ row }) => !row.ask?.includes(`volet ${row.strands[0] ?? ''}`));
    expect(single.length).toBeGreaterThan(60);
    expect(unnamed.map(({ at }) => at)).toEqual([]);
  });

  it('give each word with several senses one question only', () => {
    const words = content.senses.flatMap((sense) => sense.words);
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
