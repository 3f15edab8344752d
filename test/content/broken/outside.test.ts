import { expect, it } from 'vitest';
import { type Fault, copyContent, saidOf } from './copy.ts';

copyContent();

const ENTRY = 'outside/essai.yaml';
const entry = (lines: string) => () => `title: Un essai\ntext: Pour essayer.\n${lines}found: '2026-11-27'\n`;

/** What is wrong in what is known outside the annexe: what its author must read. */
const FAULTS: Fault[] = [
  [
    'un fait sans source',
    ENTRY,
    entry('certainty: certain\nsources: []\n'),
    'outside/essai.yaml:4, sources : donnez au moins une source : { by, address, dated }',
  ],
  [
    'un fait dont la source manque',
    ENTRY,
    entry('certainty: certain\n'),
    'outside/essai.yaml:1, sources : il manque cette clé : attendu une liste, comme [a, b]',
  ],
  [
    'un fait rapporté qui ne dit pas par qui',
    ENTRY,
    entry('certainty: probable\nsources: [{ by: Une page, dated: null }]\n'),
    'outside/essai.yaml:2, text : `certainty: probable` : commencez le texte par « Selon … », qui dit de qui nous le tenons',
  ],
  [
    'une déduction qui ne se dit pas nôtre',
    ENTRY,
    entry('certainty: inferred\nsources: [{ by: Une page, dated: null }]\n'),
    'outside/essai.yaml:2, text : `certainty: inferred` : dites dans le texte que « c’est notre déduction »',
  ],
  [
    'une certitude qui n’existe pas',
    ENTRY,
    entry('certainty: sûr\nsources: [{ by: Une page, dated: null }]\n'),
    'outside/essai.yaml:3, certainty : attendu certain, probable ou inferred',
  ],
  [
    'un fait que personne ne montre',
    ENTRY,
    entry('certainty: certain\nsources: [{ by: Une page, dated: null }]\n'),
    'outside/essai.yaml:1 : aucune question ne montre ce fait ; nommez-le sous `outside` dans asked/…, ou retirez-le',
  ],
];

it.each(FAULTS)('dit, en français, où est et que faire de : %s', (_fault, file, change, says) => {
  const said = saidOf(file, change);
  expect(
    said.filter((line) => line === says),
    said.join('\n'),
  ).toHaveLength(1);
});
