import { typesetAll } from '../../french/typeset.ts';
import type { DoorsData } from '../../phrases/door.ts';
import { phraseWords, termsOfPhrase } from '../../phrases/names/phrase-words.ts';
import { ownNames, ownOf } from '../../phrases/unpack-doors.ts';
import { singular } from '../../french/stem.ts';
import type { Content } from '../content.ts';
import { type DoorEntry, ADDRESS, doorList } from './door-list.ts';
import { type Call, inSteps, packPhrases, withoutRepeats } from './pack-phrases.ts';
import { safetyLineData } from './safety-line-data.ts';
import { graveWords } from './grave-words.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { ContentError } from '../read-yaml.ts';

/** The doors as the browser loads them. Throws a ContentError when words lead to no door. */
export function doorsData(content: Content): DoorsData {
  const entries = doorList(content);
  const kinds = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, doors]) => ({
    kind,
    start: ADDRESS[kind][0],
    end: ADDRESS[kind][1],
    doors: doors
      .map(({ own, label, more }) =>
        [own === ownOf(label) ? '' : own, label, ...(more === undefined ? [] : [more])].join('>'),
      )
      .join('|'),
  }));
  const phrases = packPhrases(calls(content, entries));
  const terms = countTerms(entries, phrases);
  return {
    // In this order they are packed tighter.
    ...markGrave(
      phrases.map(({ joined }) => withoutRepeats(joined)).join(';'),
      graveWords(safetyLineData(content), terms),
    ),
    kinds: typesetAll(kinds),
    options: typesetAll(
      content.senses.map(({ options }) =>
        options.map(({ expense, label }) => `${expense}>${label}`).join('|'),
      ),
    ),
    leads: inSteps(phrases.map(({ doors }) => doors)).join(';'),
    ordinary: ordinaryWords(terms.keys()),
    voices: content.voices.map(({ words, kinds: sought }) => [
      [...new Set(words.flatMap(phraseWords).map(singular))].join('|'),
      ...sought,
    ]),
  };
}

/** The terms of the doors. */
export function doorTerms(content: Content): ReadonlySet<string> {
  const entries = doorList(content);
  return new Set(countTerms(entries, packPhrases(calls(content, entries))).keys());
}

function countTerms(
  entries: readonly DoorEntry[],
  phrases: readonly { joined: string }[],
): Map<string, number> {
  const terms = new Map<string, number>();
  const names = entries.flatMap(ownNames).flatMap(termsOfPhrase);
  for (const term of [...phrases.flatMap(({ joined }) => joined.split(/[| ]/)), ...names])
    terms.set(term, (terms.get(term) ?? 0) + 1);
  return terms;
}

function lookedUp(phrase: string): string {
  return termsOfPhrase(phrase).sort().join(' ');
}

/** The phrases with a capital where a grave word is first said, and the grave words that none of them says. */
function markGrave(phrases: string, words: readonly string[]): Pick<DoorsData, 'phrases' | 'grave'> {
  const left = new Set(words);
  return {
    phrases: phrases.replace(/\b[a-z]\w*/g, (word) =>
      left.delete(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
    ),
    grave: [...left].join('|'),
  };
}

/** Every phrase with the doors it leads to: what doors say of themselves, then the synonyms that name no door. */
function calls({ synonyms }: Content, entries: readonly DoorEntry[]): Call[] {
  const places = new Map<string, number>();
  entries.forEach(({ kind, own }, at) => {
    const address = ADDRESS[kind].join(own);
    if (kind !== 'sens' && !places.has(address)) places.set(address, at);
  });
  const problems: string[] = [];
  const placeOf = (from: string) => (address: string) => {
    const place = places.get(address);
    if (place === undefined)
      problems.push(
        `${from}: aucune entrée à l’adresse ${address} ; corrigez l’adresse, ou donnez un titre (\`title\`)`,
      );
    return place ?? [];
  };
  const own = entries.flatMap((entry, at) => {
    const less = entry.then.flatMap(placeOf(`${entry.kind} ${entry.own}`));
    const known = new Set(ownNames(entry).map(lookedUp));
    return entry.words.flatMap((phrase) => {
      const straight = known.has(lookedUp(phrase)) ? [] : [at];
      return straight.length + less.length > 0 ? { phrase, straight, less } : [];
    });
  });
  const others = synonyms
    .filter(({ title }) => title === undefined)
    .flatMap(({ id, words, pages }) => {
      const [first, ...rest] = pages.flatMap(placeOf(`synonyms/${id}.yaml: pages`));
      return words.map((phrase) => ({ phrase, straight: first === undefined ? [] : [first], less: rest }));
    });
  if (problems.length > 0) throw new ContentError([...new Set(problems)]);
  return [...own, ...others];
}
