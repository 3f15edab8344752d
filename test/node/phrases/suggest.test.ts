import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { wholeIndex } from '../../../src/reading/phrases/whole-index.ts';
import { suggest } from '../../../src/phrases/suggest.ts';
import { PHRASES_A_PLUSIEURS_SENS, PHRASES_D_ACTIONS, PHRASES_DE_DEPENSES } from './phrases.ts';

const index = wholeIndex(readContent());

function cases(table: Record<string, string>) {
  return Object.entries(table).flatMap(([attendu, phrases]) =>
    phrases
      .trim()
      .split('\n')
      .map((phrase) => ({ phrase: phrase.trim(), attendu })),
  );
}

describe('une dépense dite avec ses mots', () => {
  it.each(cases(PHRASES_DE_DEPENSES))('« $phrase » → $attendu', ({ phrase, attendu }) => {
    const { expenses, sense } = suggest(index, phrase);
    expect(sense).toBeNull();
    expect(expenses[0]).toBe(attendu);
  });
});

describe('un mot à plusieurs sens', () => {
  it.each(cases(PHRASES_A_PLUSIEURS_SENS))('« $phrase » → on demande : $attendu', ({ phrase, attendu }) => {
    expect(suggest(index, phrase).sense).toMatchObject({ id: attendu });
  });

  it('met les sens en tête des dépenses, dans leur ordre', () => {
    expect(suggest(index, 'une camionnette').expenses.slice(0, 3)).toEqual([
      'investissement',
      'location',
      'transports',
    ]);
  });

  it.each([
    ['louer une camionnette', 'location'],
    ['acheter une camionnette', 'investissement'],
    ['l’essence de la camionnette', 'transports'],
    ['l’assurance de la camionnette', 'assurances'],
  ])('ne demande rien quand la phrase le dit déjà : « %s » → %s', (phrase, attendu) => {
    expect(suggest(index, phrase)).toMatchObject({
      sense: null,
      expenses: expect.arrayContaining([attendu]),
    });
    expect(suggest(index, phrase).expenses[0]).toBe(attendu);
  });

  it('ne demande rien pour un mot qui ne dit que le but', () => {
    expect(suggest(index, 'des flyers pour la sortie').sense).toBeNull();
  });
});

describe('un projet dit avec ses mots', () => {
  it.each(cases(PHRASES_D_ACTIONS))('« $phrase » → $attendu', ({ phrase, attendu }) => {
    expect(suggest(index, phrase).actions[0]).toBe(attendu);
  });
});

describe('suggest', () => {
  it('reads accents, capitals, apostrophes and ligatures as one', () => {
    const written = suggest(index, 'L’ÉDUCATRICE').expenses;
    expect(written[0]).toBe('salaires');
    expect(suggest(index, "l'educatrice").expenses).toEqual(written);
  });

  it('reads a singular and its plural as one', () => {
    expect(suggest(index, 'une tablette').expenses).toEqual(suggest(index, 'des tablettes').expenses);
  });

  it('answers while the word is being typed', () => {
    expect(suggest(index, 'ass', true).expenses[0]).toBe('assurances');
    expect(suggest(index, 'trans', true).expenses).toContain('transports');
    expect(suggest(index, 'affi', true).expenses).toEqual(['communication']);
  });

  it.each(['mars', 'trac', 'loge', 'tri', 'pays', 'ass', 'vol de matériel'])(
    'takes no word once typed, as « %s », for the beginning of another',
    (phrase) => {
      expect(suggest(index, phrase).expenses).toEqual([]);
    },
  );

  it.each([
    'honoraires de l’avocat',
    'honoraires du notaire',
    'salaire du maire',
    'salaires des élus',
    'indemnités du trésorier',
    'loyer de la LOA',
    'mise en fourrière du minibus',
  ])('is unsure of what hangs on a stranger : « %s »', (phrase) => {
    expect(suggest(index, phrase).expenses).toEqual([]);
  });

  it.each([
    ['salaire de Julie', 'salaires'],
    ['salaires du trimestre', 'salaires'],
    ['salaires de l’association', 'salaires'],
    ['honoraires de la psychologue', 'prestataires'],
    ['location de tables', 'location'],
    ['achat de cahiers et de stylos', 'petit-materiel'],
  ])('but not of what hangs on a name, a month, a word that is known: « %s »', (phrase, attendu) => {
    expect(suggest(index, phrase).expenses[0]).toBe(attendu);
  });

  it('finds nothing rather than anything', () => {
    const nothing = { expenses: [], actions: [], sense: null };
    expect(suggest(index, 'xyzzy qwerty')).toEqual(nothing);
    expect(suggest(index, 'pour nous')).toEqual(nothing);
    expect(suggest(index, '   ')).toEqual(nothing);
    expect(suggest(index, '?!… 12 € ')).toEqual(nothing);
  });

  it('bears any text', () => {
    expect(suggest(index, '<script>alert(1)</script>').expenses).toEqual(expect.any(Array));
    expect(suggest(index, 'mot '.repeat(2500)).expenses).toEqual(expect.any(Array));
  });

  it('puts what the thing is for after the thing', () => {
    expect(suggest(index, 'des gâteaux pour les bénévoles').expenses[0]).toBe('alimentation');
    expect(suggest(index, 'pour les bénévoles').expenses[0]).toBe('benevolat');
  });
});
