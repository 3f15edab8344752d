import { rootOf, singular } from '../../french/stem.ts';
import { typesetAll } from '../../french/typeset.ts';
import { fold } from '../../french/fold.ts';
import type { SafetyLineData, Words } from '../../phrases/danger/danger-data.ts';
import type { Content } from '../content.ts';
import { ContentError } from '../read-yaml.ts';

/** What the safety line needs: words in plain letters, each once among its forms; what the line says, typeset. */
export function safetyLineData({
  danger,
  safety,
  needs,
}: Pick<Content, 'danger' | 'safety' | 'needs'>): SafetyLineData {
  return {
    signs: danger.signs.map(({ id, alone, lived, borne, unless }) => ({
      id,
      alone: lighter(alone),
      lived: lighter(lived),
      borne: lighter(borne),
      unless: lighter(unless),
    })),
    groups: mapValues(danger.groups, lighter),
    people: mapValues(danger.people, (words) => packed(words.map(fold))),
    near: packed(danger.near.map(fold)),
    now: lighter(danger.now),
    peers: lighter(danger.peers),
    project: lighter(danger.project),
    sponsor: lighter(danger.sponsor),
    ordinary: packed(danger.ordinary.map(fold)),
    answers: typesetAll(
      danger.answers.map(({ page, ...answer }) => ({
        ...answer,
        ...(page && { page: { address: page, title: titleOf(needs, page) } }),
      })),
    ),
    numbers: typesetAll(safety.numbers),
    when: typesetAll(danger.when),
    exit: typesetAll(safety.exit),
  };
}

/** Expressions without useless accents; of those that differ by the forms of their words alone, the first. */
function lighter(expressions: readonly string[]): Words {
  const kept = new Map<string, string>();
  for (const expression of expressions) {
    const plain = expression.replace(/[=@]?[\p{L}-]+/gu, unaccented);
    const key = plain.replace(/[=@]?[\p{L}-]+/gu, (word) =>
      /^[=@]/.test(word) ? word : rootOf(singular(word)),
    );
    if (!kept.has(key)) kept.set(key, plain);
  }
  return packed([...kept.values()]);
}

function packed(expressions: readonly string[]): Words {
  return expressions.join(',').replaceAll(' … ', '~');
}

function mapValues<K extends string, V, W>(record: Record<K, V>, to: (value: V) => W): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, to(value)])) as Record<
    K,
    W
  >;
}

/** « =violé » keeps the accent that tells it from « =viole ». */
function unaccented(word: string): string {
  if (word.startsWith('@')) return word;
  const plain = fold(word.toLowerCase().replaceAll('œ', 'oe'));
  return word.startsWith('=') && /ée?s?$/.test(word) ? singular(plain).replace(/e$/, 'é') : plain;
}

function titleOf(needs: Content['needs'], page: string): string {
  const found = needs.find(({ need }) => page === `/parents/${need.id}/`);
  if (!found)
    throw new ContentError([`danger.yaml: answers: il n’y a pas de page ${page} ; corrigez l’adresse`]);
  return found.need.need;
}
