import { isLittle } from '../../french/words.ts';
import { termsOfPhrase } from '../../phrases/names/phrase-words.ts';
import type { RareData } from '../../phrases/rare/rare-words.ts';
import { ContentError } from '../read-yaml.ts';
import type { Content } from '../content.ts';
import { doorTerms } from './doors-data.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** The words that are seldom typed, as the browser loads them. Throws a ContentError when one of them cannot be read so. */
export function rareData(content: Content): RareData {
  const known = doorTerms(content);
  const terms = new Map<string, string>();
  const problems: string[] = [];
  for (const { id, as, words } of content.rareWords) {
    const from = `rare-words/${id}.yaml: `;
    const [term = '', ...others] = termsOfPhrase(as);
    if (!known.has(term) || others.length > 0)
      problems.push(`${from}« ${as} » n’est pas un mot des entrées ; donnez-en un, seul`);
    for (const word of words) {
      const [plain = '', ...more] = termsOfPhrase(word);
      if (plain === '' || isLittle(plain)) problems.push(`${from}« ${word} » ne dit rien à lui seul`);
      else if (more.length > 0) problems.push(`${from}« ${word} » : un seul mot à la fois`);
      else if (known.has(plain))
        problems.push(`${from}« ${word} » est déjà un mot des entrées ; ôtez-le d’ici`);
      else if (terms.has(plain)) problems.push(`${from}« ${word} » est donné deux fois`);
      terms.set(plain, term);
    }
  }
  const voices = new Set(content.voices.flatMap(({ words }) => words.flatMap(termsOfPhrase)));
  const neutral = new Set<string>();
  for (const word of content.neutralWords) {
    const from = 'neutral-words.yaml: words: ';
    const [plain = '', ...more] = termsOfPhrase(word);
    if (more.length > 0) problems.push(`${from}« ${word} » : un seul mot à la fois`);
    else if (known.has(plain) || terms.has(plain))
      problems.push(`${from}« ${word} » mène déjà à une entrée ; ôtez-le d’ici`);
    else if (voices.has(plain)) problems.push(`${from}« ${word} » dit qui parle (voices/) ; ôtez-le d’ici`);
    else if (neutral.has(plain)) problems.push(`${from}« ${word} » est donné deux fois`);
    neutral.add(plain);
  }
  if (problems.length > 0) throw new ContentError(problems);
  const groups = [...Map.groupBy([...terms], ([, term]) => term)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: groups.map(([term, words]) => [term, ...words.map(([word]) => word).sort()].join(' ')).join('|'),
    neutral: [...neutral].sort().join(' '),
    ordinary: ordinaryWords(terms.keys(), []),
  };
}
