import { describe, expect, it } from 'vitest';
import { KIT_SHEETS, kitPlace, kitTexts } from '../../../../src/rules/departement/kit.ts';

const NORD = { id: '59', name: 'Nord', of: 'du ', seat: 'Lille' };
const ADDRESS = 'https://www.exemple.fr/departements/59/';
const row = (kind: string, value: string) => ({ kind, value, source: 's' });

describe('what the kit is made for', () => {
  it('takes what the file says of posters', () => {
    const kit = [
      row('logo', 'reseau-59.svg'),
      row('phrase', 'Parents, venez.'),
      row('signature', 'Réseau 59'),
    ];
    expect(kitPlace(NORD, { kit })).toEqual({
      ...{ departement: NORD, phrase: 'Parents, venez.', signature: 'Réseau 59', logo: 'reseau-59.svg' },
    });
  });

  it('says nothing where nobody gave anything', () => {
    const nothing = { departement: null, phrase: '', signature: '', logo: '' };
    expect([kitPlace(null), kitPlace(null, { kit: [] })]).toEqual([nothing, nothing]);
  });
});

describe('the texts to publish', () => {
  const own = kitTexts({ ...kitPlace(NORD), phrase: 'Parents, venez.' }, ADDRESS);
  const everywhere = kitTexts(kitPlace(null), ADDRESS);

  it('are three, the shortest first, each with its title and what it is for', () => {
    expect(own.map(({ title }) => title)).toEqual(['Court', 'Moyen', 'Long']);
    expect(own.filter(({ about }) => !/^Une? .*\.$/.test(about))).toEqual([]);
    const [short = 0, middle = 0, long = 0] = own.map(({ text }) => text.length);
    expect([short < 280, middle > short, long > middle]).toEqual([true, true, true]);
  });

  it('end by the address, and name the département', () => {
    for (const texts of [own, everywhere])
      expect(texts.filter(({ text }) => !text.endsWith(ADDRESS))).toEqual([]);
    expect(own.map(({ text }) => text.split(', dans le département du Nord').length)).toEqual([2, 2, 2]);
    expect(everywhere.filter(({ text }) => text.includes('département'))).toEqual([]);
    expect(own[0]?.text).toBe(
      `Un projet avec des parents, dans le département du Nord ? Voyez en trois minutes ce que le Fonds national parentalité peut financer : ${ADDRESS}`,
    );
    expect(everywhere[1]?.text).toMatch(/^Vous montez .* une ligne d’écoute \? Un guide gratuit explique /);
  });

  it('begin by the sentence of the département, but for the shortest', () => {
    expect(own.map(({ text }) => text.startsWith('Parents, venez. '))).toEqual([false, true, true]);
    expect(everywhere.map(({ text }) => /^\p{Lu}/u.test(text))).toEqual([true, true, true]);
  });

  it('promise what the site holds: no account, nothing sent, no site of the State', () => {
    const [first = '', second = '', third = '', last = '', ...more] = (everywhere[2]?.text ?? '').split(
      '\n\n',
    );
    expect([more, last]).toEqual([[], ADDRESS]);
    expect(first).toMatch(/^Associations, .* avec des parents\. Ses règles .*\.$/);
    expect(second).toMatch(/^Un guide gratuit .* huit volets, .* à poser à la Caf\.$/);
    expect(third).toMatch(
      /^Il n’est pas un site de l’État .* ni compte ni traceur, .* sur votre appareil\.$/,
    );
    expect(everywhere[1]?.text).toContain(
      'Sans compte, et rien de ce que vous écrivez ne quitte votre navigateur.',
    );
  });
});

it('the sheets that are printed have an address, a name, a paper, and say what they are for', () => {
  expect(KIT_SHEETS.map(({ id, name, paper }) => `${id} ${name} ${paper}`)).toEqual([
    'affiche Affiche A4',
    'depliant Dépliant A5',
    'marque-page Marque-page pour les parents A4',
    'apres-appel Après un appel A4',
  ]);
  expect(KIT_SHEETS.filter(({ about }) => !/^\p{Lu}.*\.$/u.test(about))).toEqual([]);
});
