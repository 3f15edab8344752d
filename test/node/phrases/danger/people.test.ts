import { expect, it } from 'vitest';
import { typedWords } from '../../../../src/phrases/danger/danger-words.ts';
import type { Expressions } from '../../../../src/phrases/danger/expressions.ts';
import { peopleIn } from '../../../../src/phrases/danger/people.ts';

/** Names of one word, or of two parted by a hyphen. */
const named = (words: string) =>
  ({
    in: (typed: readonly { plain: string }[]) =>
      words.split(' ').flatMap((name) => {
        const parts = name.split('-');
        return typed.flatMap((_, start) =>
          parts.every((part, i) => typed[start + i]?.plain === part)
            ? [{ start, end: start + parts.length - 1 }]
            : [],
        );
      }),
  }) as unknown as Expressions;
const NAMES = [
  ['child', named('fille fils enfant')],
  ['woman', named('femme amie voisin collegue')],
  ['man', named('homme')],
  ['partnerHe', named('mari mec')],
  ['partnerShe', named('epouse copine')],
  ['elder', named('pere grand-pere')],
] as const;

/** « child 1 mine she », as each is read: who, at which word, whose, a woman or not, several, and after which word. */
const people = (phrase: string) =>
  peopleIn(typedWords(phrase), NAMES, (() => new Set()) as never)
    .map(({ who, at, end, mine, many, she, after }) =>
      [
        ...[who, at === end ? String(at) : `${String(at)}-${String(end)}`],
        ...(mine ? ['mine'] : []),
        ...(she === undefined ? [] : [she ? 'she' : 'he']),
        ...(many ? ['many'] : many === undefined ? ['?'] : []),
        ...(after === '' ? [] : [`after ${after}`]),
      ].join(' '),
    )
    .join(', ');

it.each<[phrase: string, who: string]>([
  ['ma fille', 'child 1 mine she'],
  ['mon fils', 'child 1 mine he'],
  ['mon enfant', 'child 1 mine'],
  ['mes fils', 'child 1 mine many'],
  ['notre fils', 'child 1 mine'],
  ['nos fils', 'child 1 mine many'],
  ['la fille', 'child 1 she'],
  ['sa fille', 'child 1 she'],
  ['une fille', 'child 1 she'],
  ['cette fille', 'child 1 she'],
  ['le fils', 'child 1 he'],
  ['un fils', 'child 1 he'],
  ['ce fils', 'child 1 he'],
  ['son fils', 'child 1 he'],
  ['son enfant', 'child 1'],
  ['ton enfant', 'child 1'],
  ['des fils', 'child 1 many'],
  ['les fils', 'child 1 many'],
  ['ces fils', 'child 1 many'],
  ['ses fils', 'child 1 many'],
  ['leurs fils', 'child 1 many'],
  ['vos fils', 'child 1 many'],
  ['leur fils', 'child 1'],
  ['fils', 'child 0'],
  ['du fils', 'child 1 he after de'],
  ['au fils', 'child 1 he after de'],
  ['le pere de ma fille', 'elder 1 he, child 4 mine she after de'],
  ['sur fils', 'child 1 after sur'],
  ['ma propre fille', 'child 2 mine she'],
  ['ma grande fille', 'child 2 mine she'],
  ['mon grand fils', 'child 2 mine he'],
  ['mon jeune fils', 'child 2 mine he'],
  ['mon pauvre fils', 'child 2 mine he'],
  ['mon demi fils', 'child 2 mine he'],
  ['mon ex mari', 'partnerHe 2 mine'],
  ['vers grand fils', 'child 2 after grand'],
  ['mon grand pere', 'elder 1-2 mine he'],
  ['ma femme', 'partnerShe 1 mine she'],
  ['sa femme', 'partnerShe 1 she'],
  ['ta femme', 'partnerShe 1 she'],
  ['mon ex femme', 'partnerShe 2 mine she'],
  ['la femme', 'woman 1 she'],
  ['une femme', 'woman 1 she'],
  ['mon amie', 'woman 1 mine she'],
  ['un voisin', 'man 1 she'],
  ['ce voisin', 'man 1 she'],
  ['le voisin', 'man 1 she'],
  ['du voisin', 'man 1 she after de'],
  ['au voisin', 'man 1 she after de'],
  ['la collegue', 'woman 1 she'],
  ['mon homme', 'partnerHe 1 mine'],
  ['son homme', 'partnerHe 1'],
  ['ton homme', 'partnerHe 1'],
  ['un homme', 'man 1 he'],
  ['un mec', 'man 1 he'],
  ['des mec', 'man 1 many'],
  ['mon mec', 'partnerHe 1 mine he'],
  ['une copine', 'woman 1 she'],
  ['ma copine', 'partnerShe 1 mine she'],
  ['il crie', 'they 0 he'],
  ['elle crie', 'they 0 she'],
  ['ils crient', 'they 0 many'],
  ['elles crient', 'they 0 she many'],
  ['on crie', 'they 0 ?'],
  ['il y a', ''],
  ['il faut', ''],
  ['il existe', ''],
  ['il pleut', ''],
  ['s il vous plait', ''],
  ['si il vous plait', ''],
  ['existe t il', ''],
  ['existe il', ''],
  ['faut il', ''],
  ['y a t il', ''],
  ['a t il mal', 'they 2 he'],
  ['crie t il', 'they 2 he'],
  ['existe t elle', 'they 2 she'],
  ['elle y va', 'they 0 she'],
  ['il crie sur ma fille', 'they 0 he, child 4 mine she after sur'],
])('« %s » names: %s', (phrase, who) => {
  expect(people(phrase)).toBe(who);
});
