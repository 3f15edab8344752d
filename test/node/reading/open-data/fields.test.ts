import { describe, expect, it } from 'vitest';
import { provenContent } from '../../../../src/reading/check-content.ts';
import { jsonOf, OPEN_SETS } from '../../../../src/reading/open-data/open-data.ts';

/*
 * What version 1 promises (docs/donnees.md), typed by hand: a field that is renamed, lost or moved breaks who reads it. To add one
 * at the end is allowed; any other change needs /api/v2/.
 */
const PROMISED: Readonly<Record<string, readonly [json: string, csv: string]>> = {
  actions: [
    'id kind strand label summary words criteria dates finding reading neighbours ask',
    'action genre volet libelle resume du au pour_le constat a_la_place question_a_la_caf',
  ],
  conditions: [
    'action strand id type severity asked exclusion label question hint why minimum maximum unit options accept appliesWhen contestedWhen refusal flat remedy contest doubt notes ask keep cites',
    'action volet condition type force exclusion libelle question au_moins au_plus unite reponses departements remede question_a_la_caf reperes',
  ],
  depenses: [
    'id label summary listed account words questions address',
    'depense libelle resume dans_l_annexe compte mots questions adresse',
  ],
  tables: [
    'expense questions rows dmn',
    'depense volet rangee si verdict raison parce_que conditions a_garder a_la_place question_a_la_caf reperes',
  ],
  silences: [
    'id strands when listed because ask expenses cites',
    'silence volets si parce_que question_a_la_caf depenses reperes',
  ],
  reperes: [
    'id scope axis strand place pages lines kind text',
    'repere portee axe volet lieu pages lignes genre texte',
  ],
  volets: [
    'id axis title name gist purpose who what where until decides figures address',
    'volet axe titre nom en_bref but pour_qui pour_quoi ou jusqu_a_quand qui_decide adresse',
  ],
  indicateurs: [
    'id strand part label kind unit across of cites',
    'volet indicateur partie libelle genre unite ensemble avec reperes',
  ],
  glossaire: [
    'id term also expansion from source definition here spelling strands cites address',
    'entree terme aussi en_toutes_lettres origine source definition dans_l_annexe volets reperes adresse',
  ],
  anomalies: [
    'id kind title finding reading pages lines strands cites',
    'anomalie genre titre constat lecture pages lignes volets reperes',
  ],
  besoins: [
    'id group need description answer ask strands near address',
    'besoin groupe dit resume reponse a_demander volets adresse',
  ],
  departements: ['id name seat filled address', 'departement nom chef_lieu releve adresse'],
  releves: [
    'departement topic row values source',
    'departement sujet rang champ valeur source qui_le_dit verifie_le',
  ],
  appels: [
    'departement id name caf year strands closedStrands opens closes hour from until extensions address source',
    'departement appel nom caf annee volets_ouverts volets_fermes ouvre_le ferme_le heure prolonge finance_du finance_au adresse source verifie_le',
  ],
  changements: [
    'id day about title text before after expenses actions links departement',
    'changement jour sujet titre texte avant apres depenses actions departement',
  ],
};

const content = provenContent();
const STAMP = { rules: '627e74', date: '2026-11-27' };

interface File {
  items: Record<string, unknown>[];
  [head: string]: unknown;
}
const read = (name: string) => {
  const set = OPEN_SETS.find((each) => each.name === name);
  if (!set) throw new Error(`no set ${name}`);
  return JSON.parse(jsonOf(set, content, STAMP)) as File;
};

describe('the open data', () => {
  it('is the sets that were promised', () => {
    expect(OPEN_SETS.map(({ name }) => name)).toEqual(Object.keys(PROMISED));
  });

  it.each(Object.entries(PROMISED))('%s keeps its fields', (name, [json, csv]) => {
    const { items, ...head } = read(name);
    expect(Object.keys(head)).toEqual(['api', 'name', 'title', 'rules', 'date', 'licence', 'source']);
    expect(items.length).toBeGreaterThan(1);
    const fields = json.split(' ').sort();
    expect(items.filter((item) => Object.keys(item).sort().join() !== fields.join())).toEqual([]);
    const set = OPEN_SETS.find((each) => each.name === name);
    expect(set?.columns.map((column) => column.name)).toEqual(csv.split(' '));
  });

  it.each([
    ['actions', 20],
    ['conditions', 122],
    ['depenses', 18],
    ['tables', 18],
    ['silences', 11],
    ['volets', 8],
    ['anomalies', 57],
    ['besoins', 16],
    ['departements', 101],
  ])('%s holds every entry: %i', (name, many) => {
    expect(read(name).items).toHaveLength(many);
  });

  it('says nothing of the fictitious département', () => {
    const said = ['departements', 'releves', 'appels'].flatMap((name) =>
      read(name).items.map((item) => item['departement'] ?? item['id']),
    );
    expect(said.length).toBeGreaterThan(110);
    expect(said).not.toContain('00');
    expect(said).toContain('31');
  });

  it('gives money in euros and rates in percents, as they are said', () => {
    const money = read('releves').items.filter(({ topic }) => topic === 'money');
    const rate = money.find(({ departement }) => departement === '53');
    expect(rate?.['values']).toMatchObject({ percent: 80 });
  });
});
