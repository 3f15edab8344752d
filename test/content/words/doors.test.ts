import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { doorsData } from '../../../src/reading/phrases/doors-data.ts';
import { openDoorIndex } from '../../../src/phrases/door-index.ts';
import { findDoors } from '../../../src/phrases/find-doors.ts';

const content = readContent();
const index = openDoorIndex(doorsData(content));
const doors = (query: string) => findDoors(index, query).map(({ door }) => door);
const first = (query: string) => doors(query)[0];

describe('the doors of the site', () => {
  test.each([
    // What a parent says.
    ['mon frère est détenu', '/parents/un-parent-en-prison/'],
    ['prison', '/fiches/3-2/'],
    ['numéro gratuit', '/fiches/2-2/'],
    ['je n’en peux plus', '/parents/je-suis-a-bout/'],
    ['on ne se parle plus à la maison', '/parents/on-ne-se-parle-plus/'],
    ['mon mari me tape', '/parents/visites-apres-des-violences/'],
    ['je suis enceinte de 6 mois', '/parents/enceinte-ou-bebe/'],
    ['sa mamie l’élève', '/parents/grands-parents/'],
    ['il joue à la console toute la nuit', '/parents/ado-et-ecrans/'],
    ['pas de voiture', '/parents/loin-de-tout/'],
    // What a sponsor pays.
    ['flyers', '/ma-depense/#depense=communication'],
    ['salaire de l’éducatrice', '/ma-depense/#depense=salaires'],
    ['payer une conférencière', '/ma-depense/#depense=prestataires'],
    ['la mairie nous prête une salle gratuitement', '/ma-depense/#depense=contributions-nature'],
    ['repas partagé avec les familles', '/ma-depense/#depense=alimentation'],
    // What a sponsor sets up.
    ['ouvrir une ligne d’écoute départementale', '/quel-volet/#action=ligne-ecoute'],
    ['accompagnement à la scolarité', '/quel-volet/#action=clas'],
    ['organiser une conférence sur les écrans', '/quel-volet/#action=temps-fort'],
    // What a word means.
    ['LAEP', '/glossaire/#laep'],
    ['que veut dire Rpe', '/glossaire/#rpe'],
    ['équivalent temps plein', '/glossaire/#etp'],
    // What the annexe leaves unsaid.
    ['combien', '/questions/combien/'],
    ['date limite de dépôt', '/questions/quand-deposer/'],
    ['numéro de téléphone de la Caf', '/questions/qui-joindre-a-la-caf/'],
    ['ces règles sont-elles toujours en vigueur', '/questions/de-quand-date-l-annexe/'],
    // However it is written.
    ['frere en prizon', '/parents/un-parent-en-prison/'],
    ['MON FRERE EST DETENU', '/parents/un-parent-en-prison/'],
    ['téléfone gratui', '/parents/appeler-quelqu-un/'],
    ['locassion de sale', '/ma-depense/#depense=location'],
    ['salere de lanimatrice', '/ma-depense/#depense=salaires'],
    ["l'hebergement", '/ma-depense/#depense=hebergement'],
    ['gran mere', '/parents/grands-parents/'],
  ])('for « %s » open %s first', (query, address) => {
    expect(first(query)?.address).toBe(address);
  });

  test.each(['vidéoprojecteur', 'camionnette', 'une salle'])('ask which sense « %s » has', (query) => {
    expect(first(query)?.kind).toBe('sens');
    expect(first(query)?.options.length).toBeGreaterThan(1);
  });

  test('say at once that the annexe leaves a question unanswered', () => {
    expect(first('quand déposer')).toMatchObject({ kind: 'silence', address: '/questions/quand-deposer/' });
    // The ceiling of 80 % is part of an answer.
    expect(first('montant de la subvention')).toMatchObject({
      kind: 'question',
      address: '/questions/combien/',
    });
    expect(first('quels chiffres suivre')).toMatchObject({
      kind: 'question',
      address: '/questions/quels-chiffres-suivre/',
    });
  });

  test.each(['', '  ', '!?', 'bitcoin', 'APL', 'qsdfgh', '<zzqx>'])('are none for « %s »', (query) => {
    expect(doors(query)).toEqual([]);
  });

  test('answer to the very name of every need, expense, action and acronym', () => {
    const named = [
      ...content.needs.map(({ need }) => [need.need, `/parents/${need.id}/`] as const),
      ...content.expenses.map(({ id, label }) => [label, `/ma-depense/#depense=${id}`] as const),
      ...content.actions.map(({ id, label }) => [label, `/quel-volet/#action=${id}`] as const),
      ...content.terms.flatMap(({ id, term, expansion }) =>
        expansion === undefined ? [] : [[term, `/glossaire/#${id}`] as const],
      ),
    ];
    const lost = named.filter(
      ([name, to]) =>
        !doors(name)
          .slice(0, 2)
          .some(({ address }) => address === to),
    );
    expect(named.length).toBeGreaterThan(60);
    expect(lost).toEqual([]);
  });
});

describe('synonyms that a maintainer writes', () => {
  const leading = (pages: string[], title?: string) =>
    doorsData({
      ...content,
      synonyms: [{ id: 'essai', words: ['zorglub'], pages, ...(title !== undefined && { title }) }],
    });

  test('open an existing door', () => {
    const found = findDoors(openDoorIndex(leading(['/glossaire/#caf', '/fiches/3-1/'])), 'zorglub');
    expect(found.map(({ door }) => door.address)).toEqual(['/glossaire/#caf', '/fiches/3-1/']);
  });

  test('open a page of their own when they give it a title', () => {
    const found = findDoors(openDoorIndex(leading(['/plan-du-site/'], 'Le plan')), 'zorglubs');
    expect(found[0]?.door).toMatchObject({ kind: 'page', label: 'Le plan', address: '/plan-du-site/' });
  });

  test('that lead nowhere stop the build, with their file and what to do', () => {
    expect(() => leading(['/ma-depense/#depense=nuages'])).toThrow(
      'synonyms/essai.yaml, pages : aucune entrée à l’adresse /ma-depense/#depense=nuages ; corrigez l’adresse, ou donnez un titre (`title`)',
    );
  });
});
