import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/reading/content.ts';
import { decide } from '../../../../src/rules/decision/decide.ts';
import { prove } from '../../../../src/rules/decision/prove.ts';

/*
 * Le tableau des dépenses, à relire avec l’annexe 2 sous les yeux.
 *
 *   oui        la dépense est retenue
 *   non        elle est écartée
 *   ?          l’annexe se tait
 *   habituelle retenue si c’est une charge habituelle du service, sans réponse sinon
 *
 * En 4.1, la réponse dépend du rôle : animation du Reaap, promeneur du Net, coordination des promeneurs.
 * Les salaires ont leur propre tableau (salaires.test.ts) ; ici, seulement les volets où rien n’est demandé.
 */
const TABLEAU = `
                       1.1  1.2  2.1  2.2         3.1         3.2  reaap  promeneur  coordination  4.2
prestataires           oui  oui  ?    habituelle  habituelle  ?    ?      non        ?             ?
location               oui  oui  ?    habituelle  habituelle  ?    ?      non        ?             ?
petit-materiel         oui  oui  ?    habituelle  habituelle  ?    ?      non        ?             ?
assurances             oui  oui  ?    habituelle  habituelle  ?    ?      non        ?             ?
communication          oui  oui  ?    habituelle  habituelle  ?    ?      non        ?             ?
transports             oui  oui  ?    habituelle  habituelle  ?    ?      non        ?             ?
billetterie            oui  oui  ?    habituelle  habituelle  ?    ?      non        ?             ?
salaires               -    -    ?    -           -           ?    ?      non        oui           ?
fonctionnement         non  non  ?    oui         oui         ?    ?      non        ?             ?
investissement         non  non  ?    non         non         ?    ?      non        ?             ?
contributions-nature   non  non  ?    non         non         ?    ?      non        ?             ?
benevolat              non  non  ?    non         non         ?    ?      non        ?             ?
alimentation           ?    ?    ?    ?           ?           ?    ?      non        ?             ?
garde-enfants          ?    ?    ?    ?           ?           ?    ?      non        ?             ?
hebergement            ?    ?    ?    ?           ?           ?    ?      non        ?             ?
informatique           ?    ?    ?    ?           ?           ?    ?      non        ?             ?
formation              ?    ?    ?    ?           ?           ?    ?      non        ?             ?
`;

const ROLES: Record<string, Record<string, string>> = {
  reaap: { volet: '4.1', role: 'reaap' },
  promeneur: { volet: '4.1', role: 'promeneur' },
  coordination: { volet: '4.1', role: 'coordination-pdn' },
};

const REPONSES: Record<string, { verdict: string; reason: string | null }> = {
  oui: { verdict: 'eligible', reason: null },
  non: { verdict: 'ineligible', reason: null },
  '?': { verdict: 'undecided', reason: 'silent' },
};

const { expenses } = readContent();

function tableOf(id: string) {
  const table = expenses.find((each) => each.id === id);
  if (!table) throw new Error(`no expense ${id}`);
  return table;
}

const [entete = '', ...lignes] = TABLEAU.trim().split('\n');
const colonnes = entete.trim().split(/\s+/);
const cases = lignes.flatMap((ligne) => {
  const [id = '', ...cells] = ligne.trim().split(/\s+/);
  return colonnes.map((colonne, i) => ({ id, colonne, attendu: cells[i] ?? '' }));
});
const where = (colonne: string) => ROLES[colonne] ?? { volet: colonne };

describe('le tableau des dépenses', () => {
  it.each(cases.filter(({ attendu }) => attendu in REPONSES))(
    '$id, $colonne : $attendu',
    ({ id, colonne, attendu }) => {
      expect(decide(tableOf(id), where(colonne))).toMatchObject({ kind: 'concluded', ...REPONSES[attendu] });
    },
  );

  describe.each(cases.filter(({ attendu }) => attendu === 'habituelle'))(
    '$id, $colonne',
    ({ id, colonne }) => {
      it('demande d’abord si c’est une charge habituelle', () => {
        expect(decide(tableOf(id), where(colonne))).toMatchObject({ kind: 'open', next: 'habituelle' });
      });
      it('est retenue si oui', () => {
        const decision = decide(tableOf(id), { ...where(colonne), habituelle: 'oui' });
        expect(decision).toMatchObject({ kind: 'concluded', ...REPONSES.oui });
      });
      it('reste sans réponse si non', () => {
        const decision = decide(tableOf(id), { ...where(colonne), habituelle: 'non' });
        expect(decision).toMatchObject({ kind: 'concluded', ...REPONSES['?'] });
      });
    },
  );

  it.each(lignes.map((ligne) => ligne.trim().split(/\s+/)[0] ?? ''))(
    '%s, 4.1 : demande d’abord le rôle',
    (id) => {
      expect(decide(tableOf(id), { volet: '4.1' })).toMatchObject({ kind: 'open', next: 'role' });
    },
  );

  it('compte dix-sept dépenses et 166 cases', () => {
    expect(lignes).toHaveLength(17);
    expect(cases.filter(({ attendu }) => attendu !== '-' && attendu !== '')).toHaveLength(166);
  });

  it.each(expenses.map(({ id }) => id))('%s : la table est complète, sans recouvrement', (id) => {
    expect(prove(tableOf(id))).toEqual([]);
  });
});

describe('les charges habituelles', () => {
  const axe1 = [
    'prestataires',
    'location',
    'petit-materiel',
    'assurances',
    'communication',
    'transports',
    'billetterie',
  ];
  it.each(axe1)('%s, 1.1 et 1.2 : le oui rappelle que la charge habituelle n’est pas retenue', (id) => {
    for (const volet of ['1.1', '1.2']) {
      const decision = decide(tableOf(id), { volet });
      const conditions =
        decision.kind === 'concluded' ? decision.rows.flatMap(({ row }) => row.conditions) : [];
      expect(conditions.join(' ')).toMatch(/habituel/);
    }
  });

  it('sont écartées dans l’axe 1 et retenues en 2.2 et 3.1', () => {
    const verdict = (volet: string) => decide(tableOf('fonctionnement'), { volet });
    expect(verdict('1.1')).toMatchObject({ verdict: 'ineligible' });
    expect(verdict('1.2')).toMatchObject({ verdict: 'ineligible' });
    expect(verdict('2.2')).toMatchObject({ verdict: 'eligible' });
    expect(verdict('3.1')).toMatchObject({ verdict: 'eligible' });
  });
});
