import { expect, it } from 'vitest';
import { provenContent } from '../../../src/reading/check-content.ts';
import { doorsData } from '../../../src/reading/phrases/doors-data.ts';
import { type Fault, type MovingFault, add, copyContent, saidOf, swap, withChange } from './copy.ts';

copyContent();

const NEW_FACT = `  - id: A1V1-NUM-02
    place: 'notes'
    lines: '1'
    kind: other
    text: 'De 8 à 12 parents'
`;

/** What is wrong with a list, or with what it names: an id given twice, a line that is none, a name that nothing bears. */
const FAULTS: Fault[] = [
  [
    'un volet sans guillemets',
    'actions/essai.yaml',
    swap("strand: '1.1'", 'strand: 1.1'),
    'actions/essai.yaml:3, strand : attendu un volet entre guillemets : 1.1, 1.2, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2',
  ],
  [
    'un volet qui n’existe pas',
    'actions/essai.yaml',
    swap("strand: '1.1'", "strand: '1.10'"),
    'actions/essai.yaml:3, strand : attendu un volet entre guillemets : 1.1, 1.2, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2',
  ],
  [
    'un texte coupé par un dièse',
    'glossary/essai.yaml',
    swap('Un mot pour', 'Un mot #pour'),
    'glossary/essai.yaml:3 : un dièse (#) après une espace coupe ce texte ; mettez le texte entre guillemets, ou le commentaire sur une ligne à lui',
  ],
  [
    'une tabulation',
    'glossary/essai.yaml',
    swap('origin: { from: site, source: Un dictionnaire }', 'origin:\n\tfrom: site'),
    'glossary/essai.yaml:3 : une tabulation commence cette ligne ; mettez des espaces',
  ],
  [
    'une clé du langage',
    'glossary/essai.yaml',
    add('__proto__: { term: Zorglub }\n'),
    'glossary/essai.yaml:4, __proto__ : clé inconnue ici ; corrigez son nom, ou retirez-la',
  ],
  [
    'une liste au lieu de clés',
    'glossary/essai.yaml',
    () => '- Zorglub\n',
    'glossary/essai.yaml:1 : attendu des clés et leurs valeurs',
  ],
  [
    'cent mille crochets',
    'glossary/essai.yaml',
    () => `term: ${'['.repeat(100_000)}`,
    'glossary/essai.yaml:1 : un crochet ou une accolade ouverts plus haut ne se ferment pas, ou les espaces du début ne s’alignent pas',
  ],
  [
    'un nom qui se contient',
    'glossary/essai.yaml',
    swap('term: Zorglub', 'term: &mot [*mot]'),
    'glossary/essai.yaml:1, term : attendu un texte, comme « Un texte lisible. »',
  ],
  [
    'deux rangées du même nom',
    'expenses/essai.yaml',
    swap('id: habituelle', 'id: axe-1'),
    'expenses/essai.yaml:9, rows › axe-1 : deux rangées portent ce nom ; renommez-en une',
  ],
  [
    'un volet deux fois dans une rangée',
    'expenses/essai.yaml',
    swap("['1.1', '1.2']", "['1.1', '1.2', '1.1']"),
    'expenses/essai.yaml:10, rows › axe-1 › strands › n° 3 : « 1.1 » est déjà dans cette liste ; gardez-le une fois',
  ],
  [
    'une question posée deux fois',
    'expenses/essai.yaml',
    swap('[role, habituelle]', '[role, habituelle, role]'),
    'expenses/essai.yaml:7, questions › n° 3 : « role » est déjà dans cette liste ; gardez-le une fois',
  ],
  [
    'un repère cité deux fois',
    'expenses/essai.yaml',
    swap('[A1V1-EXY-02]', '[A1V1-EXY-02, A1V1-EXY-02]'),
    'expenses/essai.yaml:14, rows › axe-1 › cites › 1.1 : un repère est cité deux fois ; gardez-le une fois',
  ],
  [
    'un compte qui n’existe pas',
    'expenses/essai.yaml',
    swap('listed: true', "listed: true\naccount: '69'"),
    'expenses/essai.yaml:5, account : « 69 » n’est pas un compte de charges ; existent : 60, 61, 62, 63, 64, 65, 66, 67, 68, 86',
  ],
  [
    'deux conditions du même nom',
    'actions/essai.yaml',
    (text) => text.replace(/( {2}- id: intervenants\n(?: {4}.*\n)+)/, '$1$1'),
    'actions/essai.yaml:8, criteria › intervenants : deux conditions portent ce nom ; renommez-en une',
  ],
  [
    'une période à l’envers',
    'actions/essai.yaml',
    swap('2024-01-01', '2026-01-01'),
    'actions/essai.yaml:16, dates : `from` ne peut pas venir après `until`',
  ],
  [
    'une action sans assez de mots',
    'actions/essai.yaml',
    swap('[zorglub, zorgluber, zorglubade]', '[zorglub]'),
    'actions/essai.yaml:6, words : donnez au moins trois mots que les gens emploient',
  ],
  [
    'une seconde ligne de paramètre',
    'site.yaml',
    add('name: Une Caf\n'),
    'site.yaml:19 : cette clé est écrite deux fois ; gardez-en une',
  ],
  [
    'une adresse électronique qui n’en est pas une',
    'site.yaml',
    swap('reportEmail:', 'reportEmail: nous'),
    'site.yaml:13, reportEmail : attendu une adresse électronique',
  ],
  [
    'un synonyme vers une adresse mal écrite',
    'synonyms/zorglub.yaml',
    () => 'words: [zorglub]\npages: [fiches/1-1]\n',
    'synonyms/zorglub.yaml:2, pages › n° 1 : attendu l’adresse d’une page, comme « /fiches/3-2/ », ou d’une entrée, comme « /glossaire/#caf » ou « /ma-depense/#depense=location »',
  ],
  [
    'un signe de danger qui n’existe pas',
    'danger/zorglub.yaml',
    () => 'alone: [zorglub]\n',
    'danger/zorglub.yaml:1 : « zorglub » n’est pas un signe de danger : renommez le fichier ; existent : violences, harcelement, brimade, menace, viol, sexuel, geste, depression, craquer, cri, enfant, vie, tentative, disparition, idees-noires, limite, ligne, numero, rue',
  ],
  [
    'deux sens qui mènent à la même dépense',
    'senses/zorglub.yaml',
    () =>
      'words: [zorglub]\nquestion: Lequel ?\noptions:\n  - { expense: location, label: Un }\n  - { expense: location, label: Deux }\n',
    'senses/zorglub.yaml:5, options › n° 2 › expense : « location » est déjà dans cette liste ; renommez l’un des deux, ou retirez-le',
  ],
];

it.each(FAULTS)('dit, en français, où est et que faire de : %s', (_fault, file, change, says) => {
  expect(saidOf(file, change)).toContain(says);
});

it('dit, en français, où est et que faire d’un synonyme qui ne mène à aucune entrée', () => {
  const said = () =>
    withChange(
      'synonyms/zorglub.yaml',
      () => 'words: [zorglub]\npages: [/glossaire/#cafe]\n',
      (root) => doorsData(provenContent(root)),
    );
  expect(said).toThrow(
    'synonyms/zorglub.yaml, pages : aucune entrée à l’adresse /glossaire/#cafe ; corrigez l’adresse, ou donnez un titre (`title`)',
  );
});

/** The same where the line is the content's own, and moves with it. */
const MOVING: MovingFault[] = [
  [
    'deux repères du même nom, dans deux fichiers',
    'annexe/1-2.yaml',
    add(NEW_FACT),
    /^annexe\/1-2\.yaml:\d+, facts › A1V1-NUM-02 : deux repères portent cet identifiant ; renommez-en un$/,
  ],
  [
    'des lignes à l’envers',
    'annexe/1-1.yaml',
    swap(/(A1V1-NUM-02\n.*\n {4}lines: )'.*'/, "$1'465-464'"),
    /^annexe\/1-1\.yaml:\d+, facts › A1V1-NUM-02 › lines : la première ligne est la 1, et chaque suite va de la plus petite à la plus grande, comme "62-63"$/,
  ],
  [
    'une ligne zéro',
    'annexe/1-1.yaml',
    swap(/(A1V1-NUM-02\n.*\n {4}lines: )'.*'/, "$1'0-3'"),
    /^annexe\/1-1\.yaml:\d+, facts › A1V1-NUM-02 › lines : la première ligne est la 1, et chaque suite va/,
  ],
  [
    'une ligne à cinq chiffres',
    'annexe/1-1.yaml',
    swap(/(A1V1-NUM-02\n.*\n {4}lines: )'.*'/, "$1'99462'"),
    /^annexe\/1-1\.yaml:\d+, facts › A1V1-NUM-02 : la ligne 99462 n’existe pas : source\/document\.yaml compte \d+ lignes$/,
  ],
  [
    'une erreur de l’annexe vue sur une ligne qu’elle n’a pas',
    'anomalies/c1.yaml',
    swap(/lines: '.*'/, "lines: '200-9999'"),
    /^anomalies\/c1\.yaml:\d+, lines : la ligne 9999 n’existe pas : source\/document\.yaml compte \d+ lignes$/,
  ],
  [
    'une page de l’annexe avant la précédente',
    'source/document.yaml',
    swap('26,', '59,'),
    /^source\/document\.yaml:\d+, pageTops : chaque page commence après la précédente, et avant la fin du texte \(`lines`\)$/,
  ],
  [
    'un volet que le tableau des manques oublie',
    'source/coverage.yaml',
    swap("strand: '1.1'", "strand: '1.2'"),
    /^source\/coverage\.yaml:\d+, rows : il manque le volet 1\.1 ; ajoutez sa rangée$/,
  ],
  [
    'deux indicateurs du même nom',
    'indicators/1-1.yaml',
    swap('id: seances', 'id: participants'),
    /^indicators\/1-1\.yaml:\d+, indicators › participants › id : « participants » est déjà dans cette liste ; renommez l’un des deux, ou retirez-le$/,
  ],
  [
    'une moyenne d’un indicateur qui n’existe pas',
    'indicators/1-1.yaml',
    swap('of: participants', 'of: presents'),
    /^indicators\/1-1\.yaml:\d+, indicators › presence-moyenne › of : « presents » n’est pas un autre indicateur chiffré de ce volet ; existent : participants, /,
  ],
  [
    'une moyenne de rien',
    'indicators/1-1.yaml',
    swap('    of: participants\n', ''),
    /^indicators\/1-1\.yaml:\d+, indicators › presence-moyenne : `of` nomme l’indicateur dont `mean` et `weighted` ont besoin ; il va avec eux, et seulement avec eux$/,
  ],
  [
    'deux réponses du même nom',
    'questions/role.yaml',
    swap('id: promeneur', 'id: reaap'),
    /^questions\/role\.yaml:\d+, options › reaap › id : « reaap » est déjà dans cette liste ; renommez l’un des deux, ou retirez-le$/,
  ],
  [
    'deux groupes de pages du même nom',
    'parents.yaml',
    swap('id: autour', 'id: enfant'),
    /^parents\.yaml:\d+, groups › enfant › id : « enfant » est déjà dans cette liste ; renommez l’un des deux, ou retirez-le$/,
  ],
  [
    'un numéro d’urgence deux fois',
    'safety.yaml',
    swap("number: '17'", "number: '15'"),
    /^safety\.yaml:\d+, numbers › n° 2 › number : « 15 » est déjà dans cette liste ; renommez l’un des deux, ou retirez-le$/,
  ],
  [
    'un numéro d’urgence qui n’en est pas un',
    'safety.yaml',
    swap("number: '17'", "number: '17 17'"),
    /^safety\.yaml:\d+, numbers › n° 2 › number : attendu un numéro court entre guillemets et sans espaces, comme "3919" ou "116000"$/,
  ],
  [
    'un département deux fois',
    'departements.yaml',
    add("- { id: '38', name: Isère, of: 'de l’', seat: Grenoble }\n"),
    /^departements\.yaml:\d+, 38 › id : « 38 » est déjà dans cette liste ; renommez l’un des deux, ou retirez-le$/,
  ],
  [
    'un groupe de mots de danger qui n’existe pas',
    'danger/brimade.yaml',
    swap('  - embête', '  - embête @voisins'),
    /^danger\/brimade\.yaml:\d+ : « voisins » n’est pas un groupe de danger\.yaml ; existent : mourir, tuer, /,
  ],
];

it.each(MOVING)('dit, en français, où est et que faire de : %s', (_fault, file, change, says) => {
  expect(saidOf(file, change).filter((said) => says.test(said))).toHaveLength(1);
});

it('refuses words that answer what nothing asks', () => {
  expect(saidOf('said.yaml', swap('a-distance:', 'par-pigeon:'))).toEqual([
    expect.stringMatching(
      /^said\.yaml.* : « format\.par-pigeon » n’est pas une réponse des règles ; existent : /,
    ),
  ]);
});
