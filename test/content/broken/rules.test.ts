import { expect, it } from 'vitest';
import { type Fault, type MovingFault, copyContent, saidOf, swap } from './copy.ts';

copyContent();

it('finds nothing wrong in the content as it stands', () => {
  expect(saidOf('glossary/essai.yaml', (text) => `${text}\n`)).toEqual([]);
});

const FAULTS: Fault[] = [
  [
    'un verdict qui n’existe pas',
    'expenses/essai.yaml',
    swap('verdict: eligible', 'verdict: possible'),
    'expenses/essai.yaml:11, rows › axe-1 › verdict : attendu l’un de : eligible, ineligible, conditional, undecided',
  ],
  [
    'une clé mal écrite',
    'expenses/essai.yaml',
    swap('verdict: eligible', 'verdit: eligible'),
    'expenses/essai.yaml:11, rows › axe-1 › verdit : clé inconnue ici ; corrigez son nom, ou retirez-la',
  ],
  [
    'une clé oubliée',
    'glossary/essai.yaml',
    swap(/^definition: .*\n/m, ''),
    'glossary/essai.yaml:1, definition : attendu un texte, comme « Un texte lisible. »',
  ],
  [
    'un nombre oublié',
    'expenses/essai.yaml',
    swap('order: 99\n', ''),
    'expenses/essai.yaml:1, order : il manque cette clé : attendu un nombre',
  ],
  [
    'une clé écrite deux fois',
    'glossary/essai.yaml',
    (text) => `${text}term: Zorglub\n`,
    'glossary/essai.yaml:4 : cette clé est écrite deux fois ; gardez-en une',
  ],
  [
    'un crochet qui ne se ferme pas',
    'expenses/essai.yaml',
    swap('zorglubade]', 'zorglubade'),
    'expenses/essai.yaml:7 : un crochet ou une accolade ouverts plus haut ne se ferment pas, ou les espaces du début ne s’alignent pas',
  ],
  [
    'un deux-points dans une phrase',
    'expenses/essai.yaml',
    swap('Pour essayer.', 'Pour essayer: ceci.'),
    'expenses/essai.yaml:3 : un texte qui contient un deux-points suivi d’une espace se met entre guillemets ; sinon, alignez les espaces du début',
  ],
  [
    'un deux-points oublié',
    'expenses/essai.yaml',
    swap('summary: Pour', 'summary Pour'),
    'expenses/essai.yaml:3 : il manque un deux-points suivi d’une espace, ou la suite d’un texte n’est pas décalée vers la droite',
  ],
  [
    'une apostrophe droite dans un texte entre apostrophes',
    'expenses/essai.yaml',
    swap('Pour essayer.', "'Pour l'essayer.'"),
    'expenses/essai.yaml:3 : ce qui précède finit plus tôt que la ligne ; dans un texte entre guillemets, écrivez l’apostrophe « ’ » et les guillemets « »',
  ],
  [
    'des guillemets droits dans un texte entre guillemets',
    'glossary/essai.yaml',
    swap('Zorglub', '"Un "zorglub" bleu"'),
    'glossary/essai.yaml:1 : ce qui précède finit plus tôt que la ligne ; dans un texte entre guillemets, écrivez l’apostrophe « ’ » et les guillemets « »',
  ],
  [
    'un guillemet qui ne se ferme pas',
    'glossary/essai.yaml',
    swap('Un mot pour essayer.', '"Un mot pour essayer.'),
    'glossary/essai.yaml:3 : le guillemet droit ouvert ici ne se ferme pas ; fermez-le à la fin du texte',
  ],
  [
    'un texte qui commence par un signe de YAML',
    'glossary/essai.yaml',
    swap('Un mot', '@ Un mot'),
    'glossary/essai.yaml:3 : un texte qui commence par ce signe se met entre guillemets',
  ],
  [
    'un texte qui commence par une étoile',
    'glossary/essai.yaml',
    swap('Un mot pour', '*Un* mot pour'),
    'glossary/essai.yaml:3 : ce nom (*…) n’est donné nulle part par &… ; un texte qui commence par une étoile se met entre guillemets',
  ],
  [
    'une barre oblique inversée entre guillemets',
    'glossary/essai.yaml',
    swap('Un mot pour essayer.', '"Un \\mot pour essayer."'),
    'glossary/essai.yaml:3 : une barre oblique inversée (\\) ne va pas entre guillemets droits ; retirez-la, ou doublez-la',
  ],
  [
    'des tirets entre crochets',
    'expenses/essai.yaml',
    swap('[zorglub, zorgluber, zorglubade]', '[\n  - zorglub\n  ]'),
    'expenses/essai.yaml:7 : entre crochets ou accolades, pas de tirets : séparez par des virgules, ou retirez les crochets',
  ],
  [
    'une ligne de tirets',
    'glossary/essai.yaml',
    swap('definition:', '---\ndefinition:'),
    'glossary/essai.yaml:3 : une ligne de tirets (---) coupe ce fichier en deux ; retirez-la',
  ],
  [
    'un nom donné deux fois à la même chose',
    'glossary/essai.yaml',
    swap('Un mot', '&un &deux mot'),
    'glossary/essai.yaml:3 : cette ligne n’est pas lisible ; vérifiez les espaces du début, les guillemets et le deux-points suivi d’une espace',
  ],
  [
    'un en-tête de fiche illisible',
    'strands/1-1.mdx',
    swap('---\n', '---\nun titre\n'),
    'strands/1-1.mdx:2 : il manque un deux-points suivi d’une espace, ou la suite d’un texte n’est pas décalée vers la droite',
  ],
  [
    'une fiche sans en-tête',
    'strands/1-1.mdx',
    swap(/^---\n[^]*$/, 'Un texte sans en-tête.\n'),
    'strands/1-1.mdx:1, strand : attendu un volet entre guillemets : 1.1, 1.2, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2',
  ],
  [
    'une question à la Caf qui salue déjà',
    'actions/essai.yaml',
    swap('ask: Que faire', 'ask: Bonjour, que faire'),
    'actions/essai.yaml:21, ask : posez une question, sans « Bonjour » ni « Merci » : la lettre les dit',
  ],
  [
    'une balise qui ne se ferme pas',
    'strands/1-1.mdx',
    swap(/^---\n[^]*$/, '---\ntitle: Un titre\n---\n\n<Statement cites="A1V1-AUD-01">Un texte.\n'),
    'strands/1-1.mdx:5 : une balise (<…>) ou une accolade ouverte ici ne se ferme pas, ou se ferme sans être ouverte ; un signe < qui n’ouvre pas de balise s’écrit « moins de »',
  ],
  [
    'un « sous condition » sans condition',
    'expenses/essai.yaml',
    swap('[oui] }\n    verdict: eligible', '[oui] }\n    verdict: conditional'),
    'expenses/essai.yaml:16, rows › habituelle : une rangée `conditional` a besoin de `conditions` : la liste de ce qui doit être vrai',
  ],
  [
    'un jour qui n’existe pas',
    'actions/essai.yaml',
    swap('2025-12-31', '2025-12-32'),
    'actions/essai.yaml:19, dates › until : attendu un jour qui existe, comme « 2024-01-31 »',
  ],
  [
    'une case que deux rangées remplissent',
    'expenses/essai.yaml',
    swap("['2.2', '3.1']", "['1.2', '2.2', '3.1']"),
    'expenses/essai.yaml:9, rows › axe-1 : les rangées axe-1 et habituelle répondent toutes à volet = 1.2, role = reaap, habituelle = oui ; il en faut une seule : resserrez `strands` ou `when`',
  ],
  [
    'une case que rien ne remplit',
    'expenses/essai.yaml',
    swap("['1.1', '1.2']", "['1.1']"),
    'expenses/essai.yaml:8, rows : aucune rangée ne répond à volet = 1.2, role = reaap, habituelle = oui ; il en faut une : ajoutez-la, ou élargissez `strands` ou `when`',
  ],
  [
    'une réponse que personne n’a signée ainsi',
    'expenses/essai.yaml',
    swap('verdict: eligible', 'verdict: ineligible'),
    'signatures/essai.yaml:1, 1.1 : la rangée « axe-1 » répond « non éligible », la signature dit « éligible » ; relisez l’annexe, puis corrigez celle des deux qui a tort (« axe-1 » parle de 1.1 et 1.2 à la fois : pour n’en changer qu’un, donnez-lui sa propre rangée)',
  ],
  [
    'une signature qui oublie une réponse',
    'signatures/essai.yaml',
    swap(', non: n’en dit rien', ''),
    'signatures/essai.yaml:4, 2.2 : la réponse « habituelle : non » n’est pas signée ; ajoutez-la',
  ],
  [
    'une signature qui répond à une autre question',
    'signatures/essai.yaml',
    swap('habituelle:', 'justificatif:'),
    'signatures/essai.yaml:4, 2.2 : une seule question à la fois, parmi celles de la table : role, habituelle',
  ],
  [
    'une réponse signée qui n’existe pas',
    'signatures/essai.yaml',
    swap('promeneur:', 'promeneuse:'),
    'signatures/essai.yaml:7, 4.1 : « promeneuse » ne répond pas à « role » ; existent : reaap, promeneur, coordination-pdn',
  ],
  [
    'un volet que personne n’a signé',
    'signatures/essai.yaml',
    swap("'4.2': n’en dit rien\n", ''),
    'signatures/essai.yaml:1 : le volet 4.2 n’est pas signé ; ajoutez sa réponse',
  ],
  [
    'une signature qui n’est pas une réponse',
    'signatures/essai.yaml',
    swap("'1.1': éligible", "'1.1': peut-être"),
    'signatures/essai.yaml:1, 1.1 : écrivez une réponse (éligible, non éligible, sous condition, n’en dit rien, se contredit), ou une question et ses réponses',
  ],
  [
    'un repère qui n’existe pas, dans une règle',
    'expenses/essai.yaml',
    swap('A1V1-EXY-02', 'A1V1-EXY-77'),
    'expenses/essai.yaml:14, rows › axe-1 › cites › 1.1 : A1V1-EXY-77 n’est pas un repère de annexe/*.yaml ; corrigez l’identifiant, ou ce qui s’appuie dessus',
  ],
  [
    'un repère d’un autre volet',
    'expenses/essai.yaml',
    swap('A1V1-EXY-02', 'A1V2-EXY-02'),
    'expenses/essai.yaml:9, rows › axe-1 : cite A1V2-EXY-02 pour le volet 1.1 ; citez les repères de ce volet',
  ],
  [
    'une rangée qui cite trop de repères',
    'expenses/essai.yaml',
    swap('[A1V1-EXY-02]', '[A1V1-EXY-01, A1V1-EXY-02, A1V1-EXY-03, A1V1-EXY-04, A1V1-EXY-05]'),
    'expenses/essai.yaml:9, rows › axe-1 : cite 5 repères ; coupez la phrase : 4 au plus',
  ],
  [
    'les mots d’une question que la table ne pose pas',
    'expenses/essai.yaml',
    swap('rows:\n', 'asked:\n  temps-en-plus:\n    why: Pour essayer.\nrows:\n'),
    'expenses/essai.yaml:9, asked › temps-en-plus : cette table ne pose pas cette question ; retirez-la, ou nommez-la dans `questions` (ici : role, habituelle)',
  ],
  [
    'un silence que la table ne rencontre pas',
    'expenses/essai.yaml',
    swap('  sans-liste-4-2:', '  sans-liste-1-1:'),
    'expenses/essai.yaml:23, silences › sans-liste-1-1 : aucune case de cette table n’y mène ; retirez-le, ou corrigez son nom (ici : depense-a-part-2-2, depense-a-part-3-1, sans-liste-2-1, sans-liste-3-2, reaap, coordination-pdn, sans-liste-4-2)',
  ],
  [
    'un repère qui n’existe pas, là où une table dit un silence autrement',
    'expenses/essai.yaml',
    swap('rien de cet essai.\n', "rien de cet essai.\n    cites: { '4.2': [A4V2-GAP-77] }\n"),
    'expenses/essai.yaml:25, silences › sans-liste-4-2 › cites › 4.2 : A4V2-GAP-77 n’est pas un repère de annexe/*.yaml ; corrigez l’identifiant, ou ce qui s’appuie dessus',
  ],
  [
    'une preuve illisible, dans une liste que deux rangées partagent',
    'expenses/essai.yaml',
    (text) =>
      text
        .replace('est retenue.\n', 'est retenue.\n    keep: &preuves\n      - La facture.\n      - 3\n')
        .replace('charge habituelle est retenue.\n', 'charge habituelle est retenue.\n    keep: *preuves\n'),
    'expenses/essai.yaml:15, rows › habituelle › keep › n° 2 : attendu un texte, comme « Un texte lisible. »',
  ],
  [
    'une question inconnue',
    'expenses/essai.yaml',
    swap('habituelle]', 'habituel]'),
    'expenses/essai.yaml:7, questions : le fichier questions/habituel.yaml n’existe pas ; existent : deja-finance, gestionnaire-finance, habituelle, justificatif, role, temps-en-plus',
  ],
  [
    'une condition qui dépend d’une autre, inconnue',
    'actions/essai.yaml',
    swap('    type: yes-no', '    type: yes-no\n    appliesWhen: { animateur: [oui] }'),
    'actions/essai.yaml:8, criteria › intervenants : dépend de animateur, qu’aucune condition ne porte avant elle ; corrigez le nom, ou l’ordre',
  ],
  [
    'un besoin sous une réponse qui n’existe pas',
    'actions/essai.yaml',
    swap('    type: yes-no', '    type: yes-no\n    needs: { souvent: Des parents en parlent. }'),
    'actions/essai.yaml:8, criteria › intervenants : `needs` parle de souvent, qui n’est pas une réponse ; existent : oui, non',
  ],
  [
    'une condition que rien ne contredit',
    'actions/essai.yaml',
    swap('    type: yes-no', '    type: yes-no\n    non: met'),
    'actions/essai.yaml:8, criteria › intervenants : aucune réponse ne la contredit ; donnez à l’une `unmet` ou `contested`',
  ],
  [
    'une question dont la réponse ne change rien',
    'actions/essai.yaml',
    swap('    severity: blocking', '    severity: informative\n    non: not-applicable'),
    'actions/essai.yaml:8, criteria › intervenants : aucune réponse ne change ce que dit la carte ; dites dans `notes` ce que l’une d’elles apprend au lecteur, ou retirez la question',
  ],
  [
    'une réponse que la carte laisse tomber',
    'actions/essai.yaml',
    swap(
      '    severity: blocking',
      '    severity: informative\n    notes: { met: Des intervenants animent. }',
    ),
    'actions/essai.yaml:8, criteria › intervenants : une réponse donne `unmet`, et la carte n’en dit rien ; dites dans `notes` › `unmet` ce que l’annexe demande, et ce qui a été répondu',
  ],
  [
    'une note là où la condition se lit déjà',
    'actions/essai.yaml',
    swap('    severity: blocking', '    severity: blocking\n    notes: { unmet: Personne n’anime. }'),
    'actions/essai.yaml:8, criteria › intervenants : `notes` ne sert qu’à une condition `informative` ; retirez-les',
  ],
];

it.each(FAULTS)('dit, en français, où est et que faire de : %s', (_fault, file, change, says) => {
  expect(saidOf(file, change)).toContain(says);
});

const NEW_FACT = `  - id: A1V1-OTH-77
    place: 'notes'
    lines: '1'
    kind: other
    text: 'Une phrase nouvelle'
`;

/** The same where the line is the content's own, and moves with it. */
const MOVING: MovingFault[] = [
  [
    'un repère qui n’existe pas, dans un silence, dit une fois pour toutes les tables',
    'silences/sans-liste-3-2.yaml',
    swap('A3V2-GAP-01', 'A3V2-GAP-77'),
    /^silences\/sans-liste-3-2\.yaml:\d+, cites › 3\.2 : A3V2-GAP-77 n’est pas un repère de annexe\/\*\.yaml ; corrigez l’identifiant, ou ce qui s’appuie dessus$/,
  ],
  [
    'deux questions d’un coup dans une signature',
    'signatures/essai.yaml',
    swap(
      'oui: éligible, non: n’en dit rien } }',
      'oui: éligible, non: n’en dit rien }, role: { reaap: n’en dit rien } }',
    ),
    /^signatures\/essai\.yaml:4, 2\.2 : une seule question à la fois, parmi celles de la table : role, habituelle$/,
  ],
  [
    'un repère qui n’existe pas, chez le voisin d’une action',
    'actions/accompagnement-individuel.yaml',
    swap('A3V1-MIS-13', 'A3V1-MIS-77'),
    /^actions\/accompagnement-individuel\.yaml:\d+, neighbours › n° 1 › cites : A3V1-MIS-77 n’est pas un repère/,
  ],
  [
    'un verdict oublié là où une table dit un silence autrement',
    'expenses/essai.yaml',
    swap('because: L’annexe ne dit rien de cet essai.', 'because: 3'),
    /^expenses\/essai\.yaml:24, silences › sans-liste-4-2 › because : /,
  ],
  [
    'un silence qui n’est celui d’aucune table',
    'silences/sans-liste-3-2.yaml',
    swap("strands: ['3.2']", "strands: ['3.2']\nwhen: { couleur: [rouge] }"),
    /^silences\/sans-liste-3-2\.yaml:1 : plus aucune table n’en parle ; retirez ce fichier$/,
  ],
  [
    'un repère qui n’existe pas, dans une fiche',
    'strands/1-1.mdx',
    swap('cites="A1V1-AUD-01"', 'cites="A1V1-AUD-77"'),
    /^strands\/1-1\.mdx:\d+ : A1V1-AUD-77 n’est pas un repère de annexe\/\*\.yaml ; corrigez l’identifiant/,
  ],
  [
    'une fiche qui cite un autre volet',
    'strands/1-1.mdx',
    swap('cites="A1V1-AUD-01"', 'cites="A1V2-AUD-01"'),
    /^strands\/1-1\.mdx:\d+ : A1V2-AUD-01 n’est pas un repère du volet 1\.1 ; citez-en un de ce volet$/,
  ],
  [
    'un repère aussi laissé de côté',
    'annexe/1-1.yaml',
    (text) => text + NEW_FACT.replace('OTH-77', 'OTH-01'),
    /^annexe\/1-1\.yaml:\d+, facts › A1V1-OTH-01 : source\/omissions\.yaml le dit laissé de côté ; retirez-le d’un des deux$/,
  ],
  [
    'deux repères du même nom',
    'annexe/1-1.yaml',
    (text) => text + NEW_FACT.replace('OTH-77', 'NUM-02'),
    /^annexe\/1-1\.yaml:\d+, facts › A1V1-NUM-02 : deux repères portent cet identifiant ; renommez-en un$/,
  ],
  [
    'un repère que la fiche n’énonce pas',
    'annexe/1-1.yaml',
    (text) => text + NEW_FACT,
    /^strands\/1-1\.mdx:1 : rien, dans cette fiche, ne s’appuie sur A1V1-OTH-77 ; énoncez ce repère, ou retirez-le/,
  ],
  [
    'un repère rangé dans le fichier d’un autre volet',
    'annexe/1-2.yaml',
    (text) => text + NEW_FACT,
    /^annexe\/1-2\.yaml:\d+, facts › A1V1-OTH-77 : ce fichier tient les repères A1V2-… ; déplacez celui-ci, ou renommez-le$/,
  ],
  [
    'un repère d’une ligne que l’annexe n’a pas',
    'annexe/1-1.yaml',
    swap(/(A1V1-NUM-02\n.*\n {4}lines: )'.*'/, "$1'150-9999'"),
    /^annexe\/1-1\.yaml:\d+, facts › A1V1-NUM-02 : la ligne 9999 n’existe pas : source\/document\.yaml compte \d+ lignes$/,
  ],
  [
    'un nombre de l’annexe que la fiche ne dit plus',
    'annexe/1-1.yaml',
    swap(/(A1V1-NUM-02\n(?:.*\n){3} {4}text: ').*'/, "$1De 777 parents'"),
    /^strands\/1-1\.mdx:\d+ : A1V1-NUM-02 parle de « 777 », cette phrase non ; dites-le, ou citez un autre repère$/,
  ],
  [
    'une réponse qui n’affirme rien',
    'questions/deja-finance.yaml',
    swap(/ {4}statement: Ces heures sont .*\n/, ''),
    /^questions\/deja-finance\.yaml:\d+, options › .* › statement : attendu un texte, comme « Un texte lisible\. »$/,
  ],
  [
    'une réponse en guise d’affirmation',
    'questions/deja-finance.yaml',
    swap('statement: Ces heures sont déjà payées', 'statement: Oui, ces heures sont déjà payées'),
    /^questions\/deja-finance\.yaml:\d+, options › .* › statement : affirmez ce qui est, sans point final, comme « Aucune autre aide de la Caf ne paie ces heures » : ni une réponse \(« Oui », « Non »\), ni une question$/,
  ],
  [
    'un « Je ne sais pas » qui n’affirme rien',
    'questions/role.yaml',
    swap(/^unknown: .*\n/m, ''),
    /^questions\/role\.yaml:\d+ : `unknown` dit ce qu’affirme « Je ne sais pas » : il en faut un, sauf avec `nsp: false`, où il n’en faut pas$/,
  ],
  [
    'un rappel qui cite un autre volet',
    'recalls/3-1.yaml',
    swap('A3V1-BUD-01', 'A1V1-EXC-03'),
    /^recalls\/3-1\.yaml:\d+, lines › .* : A1V1-EXC-03 n’est pas un repère du volet 3\.1 ; citez-en un de ce volet$/,
  ],
  [
    'des rappels sous le nom d’un autre volet',
    'recalls/3-1.yaml',
    swap("strand: '3.1'", "strand: '1.1'"),
    /^recalls\/3-1\.yaml:1, strand : les rappels du volet 1\.1 sont dans recalls\/1-1\.yaml ; corrigez le volet, ou le nom du fichier$/,
  ],
  [
    'un rappel qui cite un repère inconnu',
    'recalls/3-1.yaml',
    swap('A3V1-BUD-01', 'A3V1-BUD-77'),
    /^recalls\/3-1\.yaml:\d+, lines › .* : A3V1-BUD-77 n’est pas un repère de annexe/,
  ],
  [
    'un rappel qui tait un nombre de l’annexe',
    'recalls/3-1.yaml',
    swap('80 %', 'quatre cinquièmes'),
    /^recalls\/3-1\.yaml:\d+, lines › .* : A3V1-BUD-01 parle de « 80 », cette phrase non ; dites-le, ou citez un autre repère$/,
  ],
  [
    'un mot à plusieurs sens qui mène à une dépense inconnue',
    'senses/vehicule.yaml',
    swap('expense: location', 'expense: locations'),
    /^senses\/vehicule\.yaml:\d+, options : « locations » n’est pas une dépense ; existent : .*\blocation, /,
  ],
];

it.each(MOVING)('dit, en français, où est et que faire de : %s', (_fault, file, change, says) => {
  expect(saidOf(file, change).filter((said) => says.test(said))).toHaveLength(1);
});
