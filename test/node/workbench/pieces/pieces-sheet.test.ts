import { afterEach, describe, expect, it } from 'vitest';
import { tellPrecisions } from '../../../../src/departement/precisions-here.ts';
import { type DossierRules, gatherDossier } from '../../../../src/rules/dossier/dossier.ts';
import { tickPiece } from '../../../../src/rules/pieces/pieces-edit.ts';
import { EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import { localGroups, usualGroups } from '../../../../src/workbench/pieces/piece-groups.ts';
import { sheetsOf } from '../../../../src/workbench/pieces/pieces-sheet.ts';

const DAY = '2026-11-27';
const USUAL = { pieces: [{ id: 'attestations', name: 'Attestations' }], source: 'Des appels' };
const RULES: DossierRules = { expenses: [], actions: [], indicators: [], usual: [USUAL] };
const piece = (id: string, caf: string | undefined, source = 'Un appel') => ({
  ...{ id, name: id, says: '', caf, source, address: 'https://www.exemple.fr/' },
});

afterEach(() => tellPrecisions({ precisions: [], own: false }));

describe('the pieces to join', () => {
  it('have no sheet until one is ready', () => {
    expect(sheetsOf(gatherDossier(EMPTY_WORKBENCH, RULES, DAY), RULES, {}, DAY, [])).toEqual([]);
  });

  it('are a sheet of the Caf’s own, then of those often asked for, said to be outside the annexe', () => {
    tellPrecisions({
      precisions: [],
      own: true,
      pieces: [{ ...piece('50.statuts', 'Caf de la Manche'), says: 'PDF' }],
    });
    const work = tickPiece('attestations', true)(EMPTY_WORKBENCH);
    const [sheet] = sheetsOf(gatherDossier(work, RULES, DAY), RULES, {}, DAY, []);
    expect(sheet?.rows).toEqual([
      ['50.statuts', 'non', 'PDF', 'Demandées par la Caf de la Manche', 'Un appel'],
      [
        'Attestations',
        'oui',
        '',
        'Souvent demandées (hors de l’annexe : un usage, pas une règle)',
        'Des appels',
      ],
    ]);
  });

  it('are grouped by the Caf and the source that ask for them', () => {
    const groups = localGroups([
      piece('a', 'Caf du Nord'),
      piece('b', undefined),
      piece('c', 'Caf du Nord'),
      piece('d', 'Caf du Nord', 'Un guide'),
    ]);
    expect(groups.map(({ title, pieces, note }) => [title, pieces.map(({ id }) => id), note.source])).toEqual(
      [
        ['Demandées par la Caf du Nord', ['a', 'c'], 'Un appel'],
        ['Demandées dans le département', ['b'], 'Un appel'],
        ['Demandées par la Caf du Nord', ['d'], 'Un guide'],
      ],
    );
  });

  it('often asked for are no longer listed after the end of the fact that names them', () => {
    const ending = [{ ...USUAL, until: DAY }];
    expect(usualGroups(ending, DAY)).toHaveLength(1);
    expect(usualGroups(ending, '2026-11-28')).toEqual([]);
    expect(usualGroups(undefined, DAY)).toEqual([]);
  });
});
