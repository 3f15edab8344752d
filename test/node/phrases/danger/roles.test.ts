import { expect, it } from 'vitest';
import { typedWords } from '../../../../src/phrases/danger/danger-words.ts';
import { rolesAt, type Someone } from '../../../../src/phrases/danger/roles.ts';
import { peopleOf } from './named.ts';

const told = (someone: Someone | undefined) =>
  someone ? [someone.who, ...(someone.she === undefined ? [] : [someone.she ? 'she' : 'he'])].join(' ') : '-';

/** Who bears what stands between brackets, and who does it; a star where it is surely borne. */
function roles(phrase: string): string {
  const typed = typedWords(phrase);
  const start = typedWords(phrase.split('[')[0] ?? '').length;
  const words = typedWords(/\[(.*)\]/.exec(phrase)?.[1] ?? '').length;
  const { bears, does, borne } = rolesAt(typed, { start, end: start + words - 1 }, peopleOf(typed));
  return `${told(bears)} by ${told(does)}${borne ? '*' : ''}`;
}

it.each<[phrase: string, who: string]>([
  ['mon mari me [frappe]', 'me by partnerHe he*'],
  ['mon mari [frappe] ma fille', 'child she by partnerHe he*'],
  ['je suis [battue] par mon mari', 'me by partnerHe he*'],
  ['ma fille se fait [taper] par son pere', 'child she by elder he*'],
  ['je me fais [taper]', 'me by -*'],
  ['un fils [frappé]', 'child he by -*'],
  ['mon fils est [tapé] par un homme', 'child he by man he*'],
  ['il [tape]', '- by they he'],
  ['mon mari la [frappe]', 'them she by partnerHe he*'],
  ['mon mari le [frappe]', 'them he by partnerHe he*'],
  ['mon mari les [frappe]', 'them by partnerHe he*'],
  ['ma fille a un mec qui la [tape]', 'child she by man he*'],
  ['je [tape] mon fils', 'child he by me*'],
  ['je la [tape]', 'them she by me*'],
  ['j ai [peur] de mon mari', 'me by partnerHe he*'],
  ['[peur] de mon mari', 'me by partnerHe he*'],
  ['[fuir] mon mari', 'me by -'],
  ['un mari [violent]', '- by man he'],
  ['mon mari est [violent]', '- by partnerHe he'],
  ['mon fils a des [bleus]', 'child he by -'],
  ['j ai des [marques]', 'me by -'],
  ['[bleus] sur mon fils', '- by -'],
  ['mon mari est en train de me [frapper]', 'me by partnerHe he*'],
  ['il vient me [frapper]', 'me by they he*'],
  ['mon mari ma [frappée]', 'me by partnerHe he*'],
  ['ma [violence]', '- by -'],
  ['[frappe] moi', 'me by -'],
  ['[frappe] sur moi', 'me by -'],
  ['mon fils il [tape] ma fille', 'child she by child he*'],
  ['ma fille il la [tape]', 'child she by they he*'],
  ['[violence] de mon mari', '- by partnerHe he'],
  ['[violences]', '- by -'],
  ['mon mari [me tape]', 'me by partnerHe he*'],
  ['[touché] par la reforme', '- by -'],
  ['ma fille a ete [touchee]', 'child she by -*'],
  ['victime [de coups] de mon mari', '- by partnerHe he*'],
  ['le fils du voisin [tape] ma fille', 'child she by child he*'],
  ['avec mon mari [coups]', '- by -'],
  ['mes fils ils se [tapent]', '- by child'],
  ['mon mari a [tape] sa femme', 'partnerShe she by partnerHe he*'],
  ['elle le [tape]', 'them he by they she*'],
  ['mon mari nous [tape]', 'me by partnerHe he*'],
  ['il leur [tape] dessus', 'them by they he*'],
  ['je suis [harcelée] avec mon mari', 'me by partnerHe he*'],
])('« %s »: %s', (phrase, who) => {
  expect(roles(phrase)).toBe(who);
});
