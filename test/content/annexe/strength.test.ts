import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { audit } from '../../../src/rules/checklist/audit.ts';
import { criterionGroups } from '../../../src/rules/checklist/criterion-groups.ts';
import { fitWords } from '../../../src/rules/checklist/fit-words.ts';
import { answersOf, GOOD_PROJECTS } from '../../node/rules/checklist/projects/good-projects.ts';

const { actions, sheets, indicators, needs, facts, coverage } = readContent();
const actionOf = (id: string) => {
  const action = actions.find((each) => each.id === id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
};
const asksOf = (id: string, changes = '') => {
  const answers = answersOf(`${GOOD_PROJECTS[id] ?? ''} ${changes}`);
  return fitWords(actionOf(id), audit(actionOf(id), answers, '2026-11-23')).asks;
};

describe('what the annexe asks', () => {
  it('without saying that it decides stands apart from advice', () => {
    const asked = actions.flatMap((action) =>
      criterionGroups(action)
        .filter(({ title }) => title === 'L’annexe le demande aussi')
        .flatMap(({ criteria }) => criteria.map(({ id }) => `${action.id} ${id}`)),
    );
    expect(asked).toEqual([
      'ligne-ecoute lieux-physiques',
      'ligne-ecoute immediat',
      'lieu-ressources centre-social',
      'coordination-pdn missions',
      'coordination-pdn comite-pilotage',
      'coordination-pdn profil',
      'coordination-pdn bilan-annuel',
    ]);
  });

  it('of the eight missions of the coordinator weighs alike, whichever is missing', () => {
    const { criteria } = actionOf('coordination-pdn');
    const missions = criteria.filter(({ cites }) => cites.some((id) => /MIS-(19|2[0-6])$/.test(id)));
    expect(missions.map(({ id, severity, asked }) => [id, severity, asked])).toEqual([
      ['missions', 'informative', true],
      ['comite-pilotage', 'informative', true],
      ['bilan-annuel', 'informative', true],
    ]);
    expect(missions.flatMap(({ cites }) => cites)).toEqual(
      ['19', '20', '21', '22', '23', '24', '25', '26'].map((rank) => `A4V1-MIS-${rank}`),
    );
  });

  it('of the whole strand 4.1 is asked of both its actions', () => {
    const framed = actions
      .filter(({ kind, strand }) => kind === 'action' && strand === '4.1')
      .map(({ id, criteria }) => [
        id,
        ...criteria.filter(({ cites }) => /^A4V1-MUST-0[12]$/.test(cites[0] ?? '')).map((each) => each.id),
      ]);
    expect(framed).toEqual([
      ['animation-reseau', 'comite-departemental', 'priorites-sdsf'],
      ['coordination-pdn', 'comite-departemental', 'priorites-sdsf'],
    ]);
  });

  it('in 4.2 is nothing: the points are said ours, and the whole is to be asked', () => {
    expect(criterionGroups(actionOf('ressources-promotion'))[0]?.title).toBe('Notre lecture');
    expect(asksOf('ressources-promotion')).toEqual([
      'Nous préparons des ressources sur la parentalité (volet 4.2 du Fonds national parentalité). L’annexe 2 ne donne ni dépenses, ni conditions, ni pilote : que demandez-vous ?',
    ]);
    expect(coverage.rows.find(({ strand }) => strand === '4.2')).toMatchObject({
      conditions: 'no',
      note: expect.stringMatching(/cette lecture est la nôtre\.$/) as string,
    });
  });
});

describe('what the annexe does not say', () => {
  it('is never what we advise: a post too short is not told to be shared by two', () => {
    const etp = actionOf('lieu-ressources').criteria.find(({ id }) => id === 'etp');
    expect(etp?.remedy).toBe('Augmentez le temps du référent.');
  });

  it.each([
    [
      'groupe-parents',
      'format=a-distance',
      /groupe de parents à distance.*Cette forme peut-elle convenir \?$/,
    ],
    ['groupe-parents', 'intervenants=non', /animent eux-mêmes.*Notre groupe peut-il convenir \?$/],
    ['groupe-parents', 'regularite=non', /Une rencontre ponctuelle peut-elle convenir/],
    ['temps-fort', 'format=a-distance', /temps fort en ligne.*Cette forme peut-elle convenir \?$/],
    ['atelier-parents-enfants', 'format=a-distance', /à distance.*Cette forme peut-elle convenir \?$/],
    [
      'ligne-ecoute',
      'public=autres-aussi',
      /des grands-parents et des adolescents.*s’adresser aussi à eux \?$/,
    ],
    ['lieu-ressources', 'itinerance=oui isolement=non', /sans l’interdire ailleurs\. Peut-il convenir \?$/],
    [
      'lieu-ressources',
      'itinerance=oui isolement=oui demi-journees=3 etp=0.3',
      /ni l’amplitude d’ouverture, ni l’accès spécifique, ni le 0,5 Etp/,
    ],
  ])('is asked of the Caf: %s, %s', (id, changes, question) => {
    const asks = asksOf(id, changes);
    expect(asks).toHaveLength(1);
    expect(asks[0]).toMatch(question);
  });

  it('has each its question when several points are open', () => {
    expect(asksOf('groupe-parents', 'format=a-distance intervenants=non')).toHaveLength(2);
  });
});

describe('the sheets', () => {
  it.each([
    ['1.1', 'A1V1', ['01', '02', '03', '04', '05', '06']],
    ['1.2', 'A1V2', ['01', '02', '03', '04', '05', '06']],
    ['2.2', 'A2V2', ['01', '02', '03', '04']],
    ['3.1', 'A3V1', ['01', '02', '03', '04']],
  ])('tell of %s every expense that its own list sets aside', (strand, prefix, ranks) => {
    const told = sheets
      .filter(({ sheet }) => sheet.strand === strand)
      .flatMap(({ statements }) => statements.flatMap(({ cites }) => cites))
      .filter((id) => id.includes('-EXN-'));
    expect([...new Set(told)].sort()).toEqual(ranks.map((rank) => `${prefix}-EXN-${rank}`));
  });

  it('say ours that the Caf decides, and never where the annexe names another', () => {
    const decides = sheets.map(({ sheet }) => [sheet.strand, sheet.summary.decides.text.split('. ')[0]]);
    expect(decides).toEqual([
      ['1.1', 'Votre Caf, selon notre lecture'],
      ['1.2', 'Votre Caf, selon notre lecture'],
      ['2.1', 'Le volet est piloté au niveau national, exclusivement'],
      ['2.2', 'Votre Caf, selon notre lecture'],
      ['3.1', 'Votre Caf, selon notre lecture'],
      ['3.2', 'Votre Caf, selon notre lecture'],
      ['4.1', 'L’animation du Reaap relève de la Caf ; elle peut la déléguer, par appel à projet.'],
      ['4.2', 'Votre Caf, selon notre lecture'],
    ]);
  });

  it('keep open the lists that the annexe leaves open', () => {
    const last = ['1.1', '1.2'].map(
      (strand) => indicators.find((each) => each.strand === strand)?.indicators.at(-1)?.label,
    );
    expect(last).toEqual([
      'Ce qui a changé dans les échanges entre parents, chez les parents…',
      'Ce qui a changé entre les parents, chez eux, dans la relation avec l’enfant, etc.',
    ]);
  });
});

describe('the strength of the annexe', () => {
  it.each([
    ['A2V2-SHD-01', 'Les lieux physiques de proximité doivent être privilégiés'],
    [
      'A3V1-FMT-08',
      'Un service itinérant permettrait de pallier les problèmes de mobilité et d’aller vers les parents',
    ],
    ['A1V1-NUM-02', 'Effectif donné à titre indicatif : 8 à 12 parents'],
    ['A1V2-NUM-01', 'Effectif donné à titre indicatif : 5 à 10 parents avec leurs enfants'],
    [
      'A1V1-FN-03',
      'Preuves citées en exemple : avenant, récupération, heures complémentaires ou supplémentaires payées pour le projet',
    ],
  ])('is that of %s', (id, text) => {
    expect(facts.get(id)?.text).toBe(text);
  });

  it('turns no indicative number into advice on the pages for parents', () => {
    const numbers = needs.flatMap(({ statements }) =>
      statements.map(({ text }) => text).filter((text) => /\d+ à \d+ parents/.test(text)),
    );
    expect(numbers).toHaveLength(3);
    expect(numbers.filter((text) => !text.includes('donne un repère'))).toEqual([]);
  });
});

it('the words that read badly are gone from what these rooms say', () => {
  const rooms = 'actions,strands,annexe,anomalies,source,glossary,needs,indicators';
  const files = globSync(`src/content/{${rooms}}/*.{yaml,mdx}`);
  expect(files.length).toBeGreaterThan(200);
  const bad =
    /dont elle est la déclinaison|en bloc|qui n’en est pas une|puis chiffré|n’est plus cité|ne l’est plus|rompt l’isolement|se détacher un peu|réussit s’il|aucune détention|hors de toute détention|enfants le sont|les liens de la famille|L’effectif favorise|conseille de \d/;
  const found = files.flatMap(
    (file) => bad.exec(readFileSync(file, 'utf8'))?.map((words) => `${file}: ${words}`) ?? [],
  );
  expect(found).toEqual([]);
});
