import { expect, it } from 'vitest';
import { projectCard } from '../../../../src/rules/card/project-card.ts';
import { ActionSchema } from '../../../../src/schemas/rules/action.ts';

const point = {
  type: 'yes-no',
  severity: 'blocking',
  label: 'Un point',
  question: 'Un point ?',
  why: 'Une raison.',
  remedy: 'Un remède.',
  cites: ['A1V1-MUST-01'],
};
const action = {
  ...ActionSchema.parse({
    order: 1,
    kind: 'action',
    strand: '1.1',
    label: 'Une action',
    summary: 'Pour essayer.',
    words: ['un', 'deux', 'trois'],
    ask: 'Qu’en est-il ?',
    criteria: [
      { ...point, id: 'mobile', severity: 'informative', non: 'not-applicable', keep: 'Le carnet de route.' },
      { ...point, id: 'isole', appliesWhen: { mobile: ['oui'] }, keep: 'La carte des arrêts.' },
      { ...point, id: 'regulier', keep: 'Le calendrier.' },
    ],
  }),
  id: 'petite',
};
const data = { strands: [{ id: '1.1' as const, name: 'Un volet', gist: 'Un résumé' }], places: {} };

it.each([
  [
    'mobile',
    { mobile: 'oui', isole: 'oui' },
    ['Le carnet de route.', 'La carte des arrêts.', 'Le calendrier.'],
  ],
  ['fixe', { mobile: 'non' }, ['Le calendrier.']],
])('what to keep is that of what applies: %s', (_, answers, lines) => {
  const { parts } = projectCard(data, action, { ...answers, regulier: 'oui' }, '2026-11-23');
  expect(parts.find(({ title }) => title === 'À garder comme preuve')).toEqual({
    title: 'À garder comme preuve',
    kind: 'lines',
    lines,
  });
});

it('is one answer, whole: why, the conditions, what to keep, where to go, and where it is said', () => {
  const places = {
    'A1V1-MUST-01': 'Axe 1, p. 4',
    'A1V1-DAT-01': 'Axe 1, p. 6',
    'A1V1-GAP-01': 'Axe 1, p. 9',
  };
  const strands = [{ id: '2.1' as const, name: 'Ailleurs', gist: '' }, ...data.strands];
  const more = {
    neighbours: [{ strand: '2.1' as const, when: 'Pour un réseau.', cites: [] }],
    dates: { kind: 'undated' as const, cites: ['A1V1-DAT-01'] },
  };
  const card = projectCard(
    { strands, places },
    { ...action, ...more },
    { action: 'petite', mobile: 'non', regulier: 'non' },
    '2026-11-23',
  );
  expect(card).toMatchObject({
    mark: 'no',
    title: 'Non, sauf si…',
    subject: 'Une action, volet 1.1',
    answer: 'blocked',
    notes: [],
    strand: { id: '1.1' },
    doors: [
      { path: '/mon-dossier/#projet=petite&mobile=non&regulier=non', label: 'Ajouter à mon dossier' },
      { path: '/ma-depense/#volet=1.1', label: 'Vérifier une dépense de ce projet' },
    ],
  });
  expect(card.parts).toEqual([
    { title: 'Pourquoi', kind: 'lines', lead: 'Il manque ceci :', lines: ['Un point'] },
    { title: 'Les dates', kind: 'lines', lines: [expect.stringMatching(/\.$/)] },
    {
      title: '0 condition sur 1 remplie',
      kind: 'conditions',
      conditions: [
        { id: 'regulier', label: 'Un point', status: 'unmet', words: 'non remplie', more: 'Un remède.' },
      ],
    },
    { title: 'À garder comme preuve', kind: 'lines', lines: ['Le calendrier.'] },
    {
      title: 'À regarder aussi',
      kind: 'neighbours',
      neighbours: [{ strand: '2.1', name: 'Ailleurs', when: 'Pour un réseau.' }],
    },
    {
      title: 'Et maintenant',
      kind: 'next',
      lines: [],
      doors: [{ path: '/fiches/1-1/', label: 'Lire la fiche 1.1, Un volet' }],
    },
    {
      title: 'Où l’annexe 2 le dit',
      kind: 'sources',
      sources: [
        { place: 'Axe 1, p. 6', ids: ['A1V1-DAT-01'] },
        { place: 'Axe 1, p. 4', ids: ['A1V1-MUST-01'] },
      ],
    },
  ]);
});

it('of a thing that no list of conditions settles says what was found, and what to do instead', () => {
  const finding = { because: 'Rien n’en parle.', instead: 'Demandez.', cites: ['A1V1-GAP-01'] };
  const { subject, doors, parts } = projectCard(
    data,
    {
      ...action,
      strand: undefined,
      criteria: [],
      finding,
      neighbours: [{ strand: '4.2', when: 'Si.', cites: [] }],
    },
    { action: 'petite' },
    '2026-11-23',
  );
  expect(subject).toBe('Une action');
  expect(doors).toEqual([
    { path: '/mon-dossier/#projet=petite', label: 'Ajouter à mon dossier' },
    { path: '/ma-depense/', label: 'Vérifier une dépense de ce projet' },
  ]);
  expect(parts).toEqual([
    { title: 'Pourquoi', kind: 'lines', lead: 'Rien n’en parle.', lines: [] },
    {
      title: 'La question à envoyer à votre Caf',
      kind: 'ask',
      messages: ['Bonjour. Qu’en est-il ? Merci d’avance pour votre réponse.'],
    },
    { title: 'À regarder aussi', kind: 'neighbours', neighbours: [{ strand: '4.2', name: '', when: 'Si.' }] },
    {
      title: 'Et maintenant',
      kind: 'next',
      lines: ['Demandez.'],
      doors: [],
    },
    {
      title: 'Ce que nous avons lu',
      kind: 'sources',
      sources: [{ place: 'A1V1-GAP-01', ids: ['A1V1-GAP-01'] }],
    },
  ]);
});

it('says what is good to know of what the project plans', () => {
  const good = { ...point, id: 'bon', severity: 'informative', oui: 'met', notes: { met: 'C’est permis.' } };
  const criteria = [...action.criteria, good as (typeof action.criteria)[number]];
  const answers = { mobile: 'non', regulier: 'oui', bon: 'oui' };
  const { parts } = projectCard(data, { ...action, criteria }, answers, '2026-11-23');
  expect(parts.filter(({ title }) => title === 'Bon à savoir')).toEqual([
    { title: 'Bon à savoir', kind: 'lines', lines: ['C’est permis.'] },
  ]);
});
