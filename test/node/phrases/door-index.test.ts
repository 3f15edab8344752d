import { describe, expect, it } from 'vitest';
import { openDoorIndex } from '../../../src/phrases/door-index.ts';
import { SMALL_DOORS } from './small-doors.ts';

/** Twelve pages, and phrases that lead to them. */
const open = (phrases: string, leads: string, grave = '') =>
  openDoorIndex({
    ...{
      kinds: [{ kind: 'page', start: '/', end: '/', doors: 'abcdefghijkl'.split('').join('>.|') + '>.' }],
    },
    ...{ options: [], voices: [], ordinary: '', grave, phrases, leads },
  });
/** The doors of a term, « 3:1 » where it leads there straight. */
const led = (index: ReturnType<typeof openDoorIndex>, term: string) =>
  index.postings
    .get(term)
    ?.flatMap(({ doors }) => doors.map(({ at, direct }) => `${String(at)}:${String(direct)}`));

describe('the doors, ready to be searched,', () => {
  it('are led to by the phrases of each group, counted from the group before', () => {
    const index = open('un velo;poney;tandem|zebre;ours', '0>11,10;10;-8,4>5;>2');
    expect(led(index, 'velo')).toEqual(['0:1', '11:0.85', '10:0.85']);
    expect(led(index, 'poney')).toEqual(['10:1']);
    expect(led(index, 'tandem')).toEqual(['2:1', '4:1', '5:0.85']);
    expect(led(index, 'zebre')).toEqual(led(index, 'tandem'));
    expect(index.postings.get('velo')?.[0]?.terms).toEqual(['un', 'velo']);
  });

  it('are led to by phrases that begin as the one before', () => {
    const index = open('velo rouge| bleu| vert fonce;poney', '0;1');
    expect(index.postings.get('velo')?.map(({ terms }) => terms.join(' '))).toEqual([
      ...['velo rouge', 'velo bleu', 'velo vert fonce'],
    ]);
  });

  it('know the words that may be part of a danger: those of a list, and those with a capital', () => {
    const { grave, postings } = open('velo Coup|Couteau pain;coup', '0;1', 'prison|viol');
    expect([...grave].sort()).toEqual(['coup', 'couteau', 'prison', 'viol']);
    expect([...postings.keys()]).toEqual(expect.arrayContaining(['coup', 'couteau', 'pain']));
  });

  it('count each door once for the rarity of a term, and an unknown one as rare as can be', () => {
    const index = openDoorIndex(SMALL_DOORS);
    expect(index.rarityOf('prison')).toBeCloseTo(Math.log(1 + 7 / 2), 12);
    expect(index.rarityOf('prison')).toBe(index.rarityOf('prison'));
    expect(index.rarityOf('inconnu')).toBeCloseTo(Math.log(8), 12);
    const [phrase] = index.postings.get('vaisselle') ?? [];
    if (!phrase) throw new Error('no phrase');
    expect(phrase.terms).toEqual(['location', 'vaisselle']);
    expect(index.massOf(phrase)).toBeCloseTo(index.rarityOf('location') + index.rarityOf('vaisselle'), 12);
  });

  it('hear words that tell who speaks for a third of the others, and little words hardly', () => {
    const { meaningOf, massOf } = openDoorIndex(SMALL_DOORS);
    expect(['gateau', 'financer', 'de'].map(meaningOf)).toEqual([1, 0.35, 0.08]);
    expect(massOf({ terms: ['financer', 'de'], doors: [] })).toBeCloseTo(0.43 * Math.log(8), 12);
  });
});
