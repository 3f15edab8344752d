import { expect, it } from 'vitest';
import { type Fault, type MovingFault, add, copyContent, remove, rename, saidOf, swap } from './copy.ts';

copyContent();

const ENTRY = 'changes/2026-12-31-essai.yaml';
const entry = (lines: string) => () =>
  `day: '2027-01-01'\ntitle: Un autre essai\ntext: Pour essayer.\n${lines}`;

/** What is wrong in the journal of changes, and a rule that moves without an entry: what its author must read. */
const FAULTS: (Fault | MovingFault)[] = [
  [
    'une réponse qui change sans entrée',
    'expenses/essai.yaml',
    swap(
      "strands: ['1.1', '1.2']\n    verdict: eligible",
      "strands: ['1.1', '1.2']\n    verdict: ineligible",
    ),
    /^changes\/ : cette règle a changé, essai, et aucune entrée ne le dit ; ajoutez un fichier comme changes\/2026-12-31-ce-qui-change\.yaml, qui dit l’avant et l’après, avec « expenses: \{ essai: '[0-9a-f]{6}' \} » et « links: \{ depenses: '[0-9a-f]{6}', projets: '613d52' \} » \(docs\/changer-une-regle\.md\)$/,
  ],
  [
    'une condition qui devient un conseil sans entrée',
    'actions/essai.yaml',
    swap('severity: blocking', 'severity: advised'),
    /^changes\/ : cette règle a changé, essai, .* avec « actions: \{ essai: '[0-9a-f]{6}' \} » et /,
  ],
  [
    'les règles d’une dépense de plus, sans entrée',
    ENTRY,
    remove(),
    /^changes\/ : ces règles ont changé, essai et essai, et aucune entrée ne le dit ; .* « expenses: \{ essai: 'cef50b' \} », « actions: \{ essai: 'f7ab99' \} » et « links: /,
  ],
  [
    'un indicateur compté autrement, sans entrée',
    'indicators/1-1.yaml',
    swap('across: once', 'across: sum'),
    /^changes\/ : cette règle a changé, les indicateurs de 1\.1, et aucune entrée ne le dit ; .* avec « indicators: \{ '1\.1': '[0-9a-f]{6}' \} » et « links: \{ depenses: '[0-9a-f]{6}', projets: '613d52' \} » \(docs\/changer-une-regle\.md\)$/,
  ],
  [
    'un seuil abaissé sans entrée',
    'actions/lieu-ressources.yaml',
    swap('minimum: 5', 'minimum: 4'),
    /^changes\/ : cette règle a changé, lieu-ressources, et aucune entrée ne le dit ; /,
  ],
  [
    'un volet inconnu',
    ENTRY,
    add("indicators: { '5.1': '123abc' }\n"),
    /^changes\/2026-12-31-essai\.yaml:\d+, indicators.* : /,
  ],
  [
    'une version des liens qui n’est pas celle des règles',
    ENTRY,
    swap("projets: '613d52'", "projets: '613d53'"),
    "changes/ : une règle a été retirée ou déplacée, et aucune entrée ne le dit ; ajoutez un fichier comme changes/2026-12-31-ce-qui-change.yaml, qui dit l’avant et l’après, avec « links: { depenses: '37cff9', projets: '613d52' } » (docs/changer-une-regle.md)",
  ],
  [
    'un nom de fichier qui ne commence pas par le jour',
    ENTRY,
    rename('changes/essai.yaml'),
    'changes/essai.yaml:1, day : le nom de ce fichier commence par son jour ; renommez-le 2026-12-31-….yaml, ou corrigez le jour',
  ],
  [
    'une dépense inconnue',
    ENTRY,
    swap("expenses: { essai: 'cef50b' }", "expenses: { essai: 'cef50b', essais: 'cef50b' }"),
    /^changes\/2026-12-31-essai\.yaml:8, expenses : « essais » n’est pas une dépense ; existent : /,
  ],
  [
    'une action inconnue',
    ENTRY,
    swap("actions: { essai: 'f7ab99' }", "actions: { essai: 'f7ab99', essais: 'f7ab99' }"),
    /^changes\/2026-12-31-essai\.yaml:9, actions : « essais » n’est pas une action ; existent : /,
  ],
  [
    'un changement de règle sans avant',
    ENTRY,
    swap('before: Rien.\n', ''),
    'changes/2026-12-31-essai.yaml:5, after : seule la toute première entrée n’a pas d’avant ; écrivez `before`, ce qui était répondu',
  ],
  [
    'un changement de règle sans après',
    ENTRY,
    swap('after: Un essai.\n', ''),
    'changes/2026-12-31-essai.yaml:1, after : attendu un texte, comme « Un texte lisible. »',
  ],
  [
    'un changement de règle qui n’en nomme aucune',
    'changes/2027-01-01-autre.yaml',
    entry(
      "about: regles\nbefore: Rien.\nafter: Un essai.\nlinks: { depenses: '37cff9', projets: '613d52' }\n",
    ),
    'changes/2027-01-01-autre.yaml:1 : nommez au moins une règle et sa version, sous `expenses`, `actions` ou `indicators`',
  ],
  [
    'une version sans guillemets, lue comme un nombre',
    ENTRY,
    swap("'f7ab99'", '123456'),
    'changes/2026-12-31-essai.yaml:9, actions › essai : attendu une version entre guillemets, de six chiffres et lettres de a à f, comme "66b47e"',
  ],
  [
    'un jour qui n’existe pas',
    ENTRY,
    swap("day: '2026-12-31'", "day: '2026-02-30'"),
    'changes/2026-12-31-essai.yaml:1, day : attendu un jour qui existe, comme « 2024-01-31 »',
  ],
  [
    'un sujet inconnu',
    'changes/2027-01-01-autre.yaml',
    entry('about: annexe\n'),
    'changes/2027-01-01-autre.yaml:4, about : attendu l’un de : regles, site, departement',
  ],
  [
    'un département inconnu',
    'changes/2027-01-01-autre.yaml',
    entry("about: departement\ndepartement: '20'\n"),
    /^changes\/2027-01-01-autre\.yaml:5, departement : « 20 » n’est pas un département ; existent : 01, /,
  ],
  [
    'une version dans un changement du site',
    'changes/2027-01-01-autre.yaml',
    entry("about: site\nexpenses: { essai: 'cef50b' }\n"),
    'changes/2027-01-01-autre.yaml:5, expenses : clé inconnue ici ; corrigez son nom, ou retirez-la',
  ],
];

it.each(FAULTS)('dit, en français, où est et que faire de : %s', (_fault, file, change, says) => {
  const said = saidOf(file, change);
  expect(
    said.filter((line) => (says instanceof RegExp ? says.test(line) : line === says)),
    said.join('\n'),
  ).toHaveLength(1);
});

it.each([
  ['une entrée du site', 'changes/2027-01-01-autre.yaml', entry('about: site\n')],
  [
    'une entrée d’un département',
    'changes/2027-01-01-autre.yaml',
    entry("about: departement\ndepartement: '2A'\n"),
  ],
  [
    'des mots repris, sans que rien ne change',
    'expenses/essai.yaml',
    swap('La dépense est retenue.', 'La dépense compte.'),
  ],
  [
    'un indicateur dit autrement',
    'indicators/1-1.yaml',
    swap('label: Nombre de séances', 'label: Le nombre de séances'),
  ],
  ['un mot de plus pour la recherche', 'expenses/essai.yaml', swap('zorglubade]', 'zorglubade, zorglubot]')],
  ['un commentaire', ENTRY, add('# Pour essayer.\n')],
])('laisse passer %s', (_what, file, change) => {
  expect(saidOf(file, change)).toEqual([]);
});
