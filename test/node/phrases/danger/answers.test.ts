import { describe, expect, it } from 'vitest';
import { type Around, answerOf } from '../../../../src/phrases/danger/answers.ts';
import type { Roles, Someone } from '../../../../src/phrases/danger/roles.ts';

/** « mine partnerHe », « she them »: somebody, a woman or not, theirs or not. */
function someone(words: string): Someone | undefined {
  if (words === '-') return undefined;
  const said = words.split(' ');
  return {
    who: said.at(-1),
    mine: said.includes('mine'),
    she: said.includes('she') ? true : said.includes('he') ? false : undefined,
  } as unknown as Someone;
}

/** What answers a sign, « enfant + couple », by who bears it, who does it, and what else is said. */
function answer(id: string, bears: string, does: string, said = '') {
  const around = said.split(' ');
  const roles = {
    bears: someone(bears),
    does: someone(does),
    borne: around.includes('borne'),
  } as unknown as Roles;
  const found = answerOf(id, roles, {
    ids: new Set(around.includes('cri') ? ['cri'] : []),
    child: around.includes('child'),
    elder: around.includes('elder'),
    peers: around.includes('peers'),
    somebody: around.includes('somebody'),
  } satisfies Around);
  return found ? [found.main, ...found.beside].join(' + ') : 'none';
}

describe('blows are answered by who bears them and who gives them', () => {
  it.each<[bears: string, does: string, said: string, answer: string]>([
    ['peer', 'me', '', 'none'],
    ['me', 'peer', '', 'harcelement'],
    ['child', '-', '', 'enfant'],
    ['child', 'they', '', 'enfant'],
    ['child', 'mine partnerHe', '', 'enfant + couple'],
    ['child', 'mine partnerShe', '', 'enfant + couple'],
    ['she child', 'partnerHe', '', 'couple + enfant'],
    ['he child', 'partnerShe', '', 'homme + enfant'],
    ['she child', 'partnerShe', '', 'couple + enfant'],
    ['he child', 'partnerHe', '', 'couple + enfant'],
    ['child', 'partnerShe', '', 'couple + enfant'],
    ['me', 'child', '', 'enfant'],
    ['me', 'elder', '', 'enfant'],
    ['me', 'mine partnerShe', '', 'homme'],
    ['me', 'mine partnerHe', '', 'couple'],
    ['me', 'mine partnerHe', 'child', 'couple + enfant'],
    ['me', 'he they', 'elder', 'enfant + couple'],
    ['me', 'he they', 'child', 'couple + enfant'],
    ['me', 'he they', '', 'couple'],
    ['me', 'she they', '', 'couple'],
    ['me', 'they', '', 'couple + enfant'],
    ['me', '-', '', 'couple + enfant'],
    ['elder', 'child', '', 'enfant'],
    ['elder', 'me', '', 'enfant'],
    ['elder', 'partnerShe', '', 'homme'],
    ['he elder', 'partnerShe', '', 'homme'],
    ['she elder', 'partnerShe', '', 'couple'],
    ['elder', 'partnerHe', '', 'couple'],
    ['elder', '-', '', 'couple + enfant'],
    ['elder', 'man', '', 'couple + enfant'],
    ['man', 'child', '', 'enfant'],
    ['man', 'elder', '', 'enfant'],
    ['man', '-', '', 'homme'],
    ['partnerHe', 'me', '', 'homme'],
    ['partnerHe', 'elder', '', 'enfant'],
    ['them', 'child', '', 'enfant'],
    ['them', 'elder', '', 'enfant'],
    ['them', 'me', '', 'enfant'],
    ['he them', 'partnerShe', '', 'homme'],
    ['he them', 'mine partnerShe', '', 'enfant + homme'],
    ['she them', 'partnerShe', '', 'enfant + homme'],
    ['them', 'partnerShe', '', 'enfant + homme'],
    ['them', 'partnerHe', '', 'enfant + couple'],
    ['them', '-', '', 'enfant + couple'],
    ['she them', 'partnerHe', '', 'couple'],
    ['she them', 'mine partnerHe', '', 'couple + enfant'],
    ['she them', 'man', '', 'couple + enfant'],
    ['she them', '-', '', 'couple + enfant'],
    ['-', 'child', 'peers', 'none'],
    ['-', 'man', 'peers', 'couple'],
    ['-', 'child', '', 'enfant'],
    ['-', 'elder', '', 'enfant + couple'],
    ['-', 'mine elder', '', 'enfant'],
    ['-', 'me', '', 'enfant'],
    ['-', 'partnerHe', '', 'couple'],
    ['-', 'partnerHe', 'child', 'couple + enfant'],
    ['-', '-', '', 'couple'],
    ['woman', 'child', '', 'couple + enfant'],
    ['woman', 'man', '', 'couple'],
    ['partnerShe', '-', '', 'couple'],
  ])('%s by %s, with « %s »: %s', (bears, does, said, expected) => {
    expect(answer('violences', bears, does, said)).toBe(expected);
  });

  it.each<[bears: string, does: string, said: string, answer: string]>([
    ['me', '-', 'peers borne', 'harcelement + couple'],
    ['me', 'they', 'peers borne', 'harcelement + couple'],
    ['me', 'they', 'peers borne child', 'harcelement'],
    ['child', 'they', 'peers borne', 'harcelement'],
    ['they', '-', 'peers borne', 'harcelement'],
    ['them', 'child', 'peers borne', 'harcelement'],
    ['child', 'mine child', 'peers borne', 'enfant'],
    ['child', 'man', 'peers borne', 'enfant'],
    ['woman', '-', 'peers borne', 'couple'],
    ['-', '-', 'peers borne', 'couple'],
    ['me', 'they', 'peers', 'couple + enfant'],
    ['child', 'they', 'borne', 'enfant'],
  ])('at a school or on a screen, %s by %s, with « %s »: %s', (bears, does, said, expected) => {
    expect(answer('violences', bears, does, said)).toBe(expected);
  });
});

it.each<[id: string, bears: string, does: string, said: string, answer: string]>([
  ['harcelement', 'me', 'mine partnerHe', '', 'couple'],
  ['harcelement', 'child', 'elder', '', 'enfant'],
  ['harcelement', 'me', 'mine child', '', 'enfant'],
  ['harcelement', 'me', 'child', '', 'harcelement + couple'],
  ['harcelement', 'she them', 'mine child', '', 'harcelement'],
  ['harcelement', 'me', 'they', '', 'harcelement + couple'],
  ['harcelement', 'me', 'they', 'child', 'harcelement'],
  ['harcelement', 'child', 'they', '', 'harcelement'],
  ['harcelement', 'me', '-', '', 'harcelement'],
  ['harcelement', 'me', 'peer', '', 'harcelement'],
  ['brimade', 'me', 'they', 'peers borne', 'harcelement + couple'],
  ['brimade', 'me', 'peer', 'borne', 'harcelement'],
  ['brimade', 'me', 'they', 'borne', 'none'],
  ['brimade', 'me', 'they', 'peers', 'none'],
  ['menace', 'child', 'they', '', 'menace-enfant'],
  ['menace', 'me', 'child', '', 'menace-enfant'],
  ['menace', 'me', 'elder', '', 'menace-enfant'],
  ['menace', 'them', 'elder', '', 'menace'],
  ['menace', '-', '-', 'child', 'menace-enfant'],
  ['menace', 'me', 'mine partnerHe', 'child', 'menace'],
  ['menace', 'me', 'partnerShe', 'child', 'menace'],
  ['menace', 'me', 'they', 'child', 'menace'],
  ['menace', 'me', 'man', 'child', 'menace-enfant'],
  ['menace', 'them', 'they', 'child', 'menace-enfant'],
  ['menace', 'me', 'they', '', 'menace'],
  ['viol', 'child', '-', '', 'enfant'],
  ['viol', 'me', '-', '', 'menace'],
  ['sexuel', 'me', 'mine partnerHe', '', 'menace'],
  ['sexuel', 'me', 'partnerHe', '', 'enfant'],
  ['sexuel', 'me', 'mine man', '', 'enfant'],
  ['sexuel', 'them', 'mine partnerHe', '', 'enfant'],
  ['sexuel', '-', '-', '', 'enfant'],
  ['geste', 'partnerShe', '-', '', 'couple'],
  ['geste', 'partnerHe', '-', '', 'couple'],
  ['geste', 'woman', '-', '', 'couple'],
  ['geste', 'child', '-', '', 'enfant'],
  ['geste', '-', '-', '', 'enfant'],
  ['depression', '-', '-', '', 'idees-noires'],
  ['craquer', '-', '-', '', 'limite'],
  ['craquer', '-', '-', 'cri', 'enfant'],
  ['enfant', '-', '-', '', 'enfant'],
  ['vie', '-', '-', '', 'vie'],
  ['tentative', '-', '-', '', 'tentative'],
  ['disparition', '-', '-', '', 'disparition'],
  ['idees-noires', '-', '-', '', 'idees-noires'],
  ['limite', '-', '-', '', 'limite'],
  ['numero', '-', '-', '', 'numero'],
  ['ligne', '-', '-', 'somebody', 'numero'],
  ['ligne', '-', '-', '', 'ligne'],
  ['cri', '-', '-', '', 'none'],
  ['foudre', '-', '-', '', 'none'],
])('the sign « %s », of %s by %s, with « %s »: %s', (id, bears, does, said, expected) => {
  expect(answer(id, bears, does, said)).toBe(expected);
});
