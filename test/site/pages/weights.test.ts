import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorBytes, searchBytes, searchCost } from '../../measure/search.ts';
import { BUDGETS, weigh } from '../../measure/weights.ts';
import { type Site, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the weight', () => {
  it.each(BUDGETS)('of $path keeps its budget', async ({ path, total, script }) => {
    const weight = await weigh(site, path);
    expect(weight.total).toBeGreaterThan(2_000);
    expect(weight.total).toBeLessThanOrEqual(total ?? Infinity);
    expect(weight.script).toBeLessThanOrEqual(script);
  });

  it('of what answers a search at once keeps its budget', async () => {
    const bytes = await doorBytes(site);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(30_000);
  });

  it.each([
    'parents',
    'Laep',
    'un agent mis à disposition par la commune, au tarif horaire',
    'un groupe de parole pour les parents du quartier',
  ])('of a first search for « %s » keeps its budget', async (query) => {
    const bytes = await searchBytes(site, query);
    expect(bytes).toBeGreaterThan(80_000);
    expect(bytes).toBeLessThanOrEqual(125_000);
  });

  // A word unknown here brings the reader of dangers besides: 18,500 bytes over the budget of the others.
  it.each([
    'Bonjour, notre association voudrait organiser chaque mercredi un atelier de cuisine avec des parents et leurs enfants dans une salle prêtée par la mairie, est-ce que l’on peut demander une aide',
    'nous souhaitons embaucher une psychologue à mi-temps pour animer un groupe de parole de parents séparés et payer ses déplacements',
    'quelles pièces justificatives faut-il joindre au bilan de l’action et à quelle date doit-on les envoyer à la Caf de notre département',
    'le centre social peut il cumuler la subvention du fonds national parentalité avec le laep et le clas pour les mêmes actions menées par les mêmes professionnels',
  ])('of a first search for a long sentence keeps its bound: « %s »', async (query) => {
    const { bytes, parts } = await searchCost(site, query);
    expect(parts).toBeGreaterThan(2);
    expect(parts).toBeLessThanOrEqual(7);
    expect(bytes).toBeLessThanOrEqual(125_000 + 18_500);
  });
});
