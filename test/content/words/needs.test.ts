import { describe, expect, it } from 'vitest';
import { needClaims, unknownNames } from '../../../src/reading/checks/needs.ts';
import { missingFigures } from '../../../src/reading/checks/figures.ts';
import { readContent } from '../../../src/reading/content.ts';

const content = readContent();
const needs = content.needs.map(({ need }) => need);

/** The needs that all the given answers lead to, by question; an absent question asks nothing. */
function foundNeeds(answers: Readonly<Record<string, string>>) {
  return needs.filter(({ finder }) =>
    Object.entries(answers).every(([question, answer]) => finder[question]?.includes(answer)),
  );
}

/** The addresses that others link to: `/parents/ID/`. */
const PROMISED = [
  'parler-a-d-autres-parents',
  'un-moment-avec-mon-enfant',
  'je-suis-a-bout',
  'appeler-quelqu-un',
  'un-lieu-ou-aller',
  'enceinte-ou-bebe',
  'un-parent-en-prison',
  'visites-apres-des-violences',
  'conflit-dans-le-couple',
  'ado-et-ecrans',
  'handicap',
  'grands-parents',
  'loin-de-tout',
  'on-ne-se-parle-plus',
  'parler-seul-a-un-professionnel',
  'ecole',
];

describe('the needs', () => {
  it('are the sixteen promised', () => {
    expect(needs.map(({ id }) => id).sort()).toEqual([...PROMISED].sort());
  });

  it('each have an order of their own', () => {
    expect(needs.map(({ order }) => order)).toEqual(PROMISED.map((_, i) => i + 1));
  });

  it('reach every sheet that serves parents', () => {
    expect([...new Set(needs.flatMap(({ strands }) => strands))].sort()).toEqual([
      '1.1',
      '1.2',
      '2.1',
      '2.2',
      '3.1',
      '3.2',
      '4.1',
    ]);
  });

  it.each(content.needs)('$need.id claims little and says where it stands', ({ need, statements }) => {
    expect(statements.length).toBeGreaterThanOrEqual(4);
    expect(statements.filter(({ cites }) => cites.length === 0 || cites.length > 4)).toEqual([]);
    expect(need.answer.cites.length).toBeLessThanOrEqual(4);
    // A page rests on its sheets, on others it names, or on the whole document.
    const strands = [need.answer, ...statements]
      .flatMap(({ cites }) => cites)
      .flatMap((id) => /^A(\d)V(\d)/.exec(id)?.slice(1).join('.') ?? []);
    expect(need.strands.filter((strand) => !strands.includes(strand))).toEqual([]);
  });

  it('repeat the figures, dates and places of the facts they cite', () => {
    const claims = needClaims(content);
    const places = content.departements.map(({ name }) => name);
    expect(claims.length).toBeGreaterThan(80);
    expect(missingFigures(content, claims, places)).toEqual([]);
  });

  it('tell of an unknown group, neighbour or answer', () => {
    const [page] = content.needs;
    if (!page) throw new Error('there is no need');
    const need = { ...page.need, group: 'ailleurs', near: ['personne'], finder: { qui: ['nous'] } };
    expect(unknownNames({ ...content, needs: [{ ...page, need }] })).toHaveLength(5);
  });
});

describe('the three questions', () => {
  const [who, help, moment] = content.parents.questions;

  it('lead every set of answers to a few pages, never to none', () => {
    const found = (who?.answers ?? []).flatMap((qui) =>
      (help?.answers ?? []).flatMap((aide) =>
        (moment?.answers ?? []).map(
          (now) => foundNeeds({ qui: qui.id, aide: aide.id, moment: now.id }).length,
        ),
      ),
    );
    expect(found).toHaveLength(150);
    expect(Math.min(...found)).toBe(1);
    expect(Math.max(...found)).toBeLessThanOrEqual(5);
  });

  it.each([
    ['Une mère épuisée, la nuit', { qui: 'moi', aide: 'parler', moment: 'rien' }, 'je-suis-a-bout'],
    [
      'Un père séparé, après des violences',
      { qui: 'couple', aide: 'lien', moment: 'violences' },
      'visites-apres-des-violences',
    ],
    [
      'Une grand-mère qui élève un enfant',
      { qui: 'petit-enfant', aide: 'reperes', moment: 'rien' },
      'grands-parents',
    ],
    [
      'Une grand-mère dont le fils est détenu',
      { qui: 'petit-enfant', aide: 'lien', moment: 'prison' },
      'un-parent-en-prison',
    ],
    ['Un adolescent muet', { qui: 'ado', aide: 'lien', moment: 'rien' }, 'on-ne-se-parle-plus'],
    ['Un parent sans voiture', { qui: 'enfant', aide: 'rencontrer', moment: 'loin' }, 'loin-de-tout'],
  ])('%s', (_, answers, id) => {
    expect(foundNeeds(answers).map((need) => need.id)).toContain(id);
  });
});
