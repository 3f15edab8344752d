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
  ['il vient sur moi et [frappe]', 'me by they he*'],
  ['il lui [tape] dessus', 'them by they he*'],
  ['mes fils se font [taper]', 'child by -*'],
  ['elle va se faire [taper]', 'they she by -*'],
  ['j ai [peur] d un homme', 'me by man he*'],
  ['mon fils est [désarmé] par un homme', 'child he by man he*'],
  ['j ai eu une [violence] de mon mari', 'me by partnerHe he*'],
  ['je [prend] des coups de mon mari', 'me by partnerHe he*'],
  ['j ai [pris] des coups de mon mari', 'me by partnerHe he*'],
  ['j ai eu un [coup] de mon mari', 'me by partnerHe he*'],
  ['j ai [fui] mon mari', 'me by -'],
  ['je [vis] avec un homme', 'me by -'],
  ['je [comprends] mon fils', 'child he by me*'],
  ['je [menace] mon fils', 'child he by me*'],
  ['je [remarque] mon fils', 'child he by me*'],
  ['mon [mari tape] mon fils', 'child he by partnerHe he*'],
  ['mon mari [tape] mon fils et je pleure', 'child he by partnerHe he*'],
  ['il [tape] tous les soirs sur mon fils', 'child he by they he*'],
  ['il [tape] fort tous les soirs sur mon fils', '- by they he'],
  ['je suis [battue] par elle', 'me by they she*'],
  ['je suis [battue] par un homme violent', 'me by man he*'],
  ['je suis [battue] devant mon fils', 'me by -*'],
  ['je suis [touchée par] la reforme', 'me by -'],
  ['mon fils [abattu]', '- by child he'],
  ['il [frappé] ma fille', 'child she by they he*'],
  ['il est en train de [frapper] ma fille', 'child she by they he*'],
  ['il est venu me [frapper]', 'me by they he*'],
  ['ma fille a moi est [battue]', 'child she by -*'],
  ['mon fils a [peur] de son pere', 'child he by elder he*'],
  ['elle dit que mon mari la [tape]', 'them she by partnerHe he*'],
  ['mon mari la [tape] tous les soirs et je le dis a une amie', 'them she by partnerHe he*'],
  ['mon epouse ma [frappée]', 'me by partnerShe she*'],
  ['il me parle et je [tape] mon fils', 'child he by me*'],
  ['il [tape] mon fils', 'child he by they he*'],
  ['mes fils disent qu il [tape] ma fille', 'child she by they he*'],
  ['mon enfant il [tape] ma fille', 'child she by child*'],
  ['ma fille pleure quand mon mari l a [tapée]', 'child she by partnerHe he*'],
  ['je suis [harcelée] avec mon mari', 'me by partnerHe he*'],
])('« %s »: %s', (phrase, who) => {
  expect(roles(phrase)).toBe(who);
});
