import { expect, it } from 'vitest';
import { contentLinks, deadLinks } from '../../../src/integrations/pages/dead-links.ts';
import { provenContent } from '../../../src/reading/check-content.ts';
import { type Fault, type MovingFault, add, copyContent, remove, saidOf, swap, withChange } from './copy.ts';

copyContent();

const MARKUP =
  'une balise (<…>) ou une accolade ouverte ici ne se ferme pas, ou se ferme sans être ouverte ; un signe < qui n’ouvre pas de balise s’écrit « moins de »';
const BOMB = `a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
`;
const PAGE_TAGS = 'existent : Statement, Term, Safety, LiveDate';
const SHEET_TAGS = 'existent : Statement, Term, SafetyLine, Criteria, Expenses, Indicators, LiveDate';

/** What is wrong in the text of a page: its head, its tags, its links. */
const FAULTS: Fault[] = [
  [
    'un énoncé qui ne se ferme pas',
    'needs/essai.mdx',
    swap('</Statement>', ''),
    `needs/essai.mdx:22 : ${MARKUP}`,
  ],
  [
    'un énoncé fermé deux fois',
    'needs/essai.mdx',
    swap('</Statement>', '</Statement></Statement>'),
    `needs/essai.mdx:22 : ${MARKUP}`,
  ],
  [
    'une accolade ouverte seule',
    'needs/essai.mdx',
    swap('Ceci est', 'Ceci { est'),
    `needs/essai.mdx:24 : ${MARKUP}`,
  ],
  [
    'une accolade fermée seule',
    'needs/essai.mdx',
    swap('Ceci est', 'Ceci } est'),
    'needs/essai.mdx:24 : une accolade est seule dans ce texte ; retirez-la',
  ],
  ['un « <3 ans »', 'needs/essai.mdx', swap('Ceci est', 'Ceci <3 ans est'), `needs/essai.mdx:24 : ${MARKUP}`],
  [
    'un commentaire de HTML',
    'needs/essai.mdx',
    swap('Ceci est', '<!-- à revoir -->\n\nCeci est'),
    `needs/essai.mdx:24 : ${MARKUP}`,
  ],
  [
    'une citation sans guillemets',
    'needs/essai.mdx',
    swap('cites="A1V1-FMT-06"', 'cites=A1V1-FMT-06'),
    `needs/essai.mdx:22 : ${MARKUP}`,
  ],
  [
    'un guillemet oublié dans l’en-tête',
    'needs/essai.mdx',
    swap('name: Un essai', 'name: "Un essai'),
    'needs/essai.mdx:5 : le guillemet droit ouvert ici ne se ferme pas ; fermez-le à la fin du texte',
  ],
  [
    'un en-tête qui ne se ferme pas',
    'needs/essai.mdx',
    swap('zorglubade]\n---\n', 'zorglubade]\n'),
    'needs/essai.mdx:1 : cette ligne de tirets (---) ouvre l’en-tête, et aucune autre ne le ferme ; écrivez la seconde, après la dernière clé',
  ],
  [
    'une page sans en-tête',
    'needs/essai.mdx',
    () => 'Un texte sans en-tête.\n',
    'needs/essai.mdx:1, order : il manque cette clé : attendu un nombre',
  ],
  [
    'des noms qui se multiplient sans fin, dans un en-tête',
    'needs/essai.mdx',
    swap('---\n', `---\n${BOMB}`),
    'needs/essai.mdx:3 : des noms (&…) répétés par *… se multiplient sans fin ; écrivez chaque liste là où elle sert',
  ],
  [
    'des noms qui se multiplient sans fin, dans une règle',
    'glossary/essai.yaml',
    add(BOMB),
    'glossary/essai.yaml:5 : des noms (&…) répétés par *… se multiplient sans fin ; écrivez chaque liste là où elle sert',
  ],
  [
    'des mots entre accolades',
    'needs/essai.mdx',
    swap('Ceci est', 'Ceci {parents} est'),
    'needs/essai.mdx:24 : ce qui est entre accolades est lu comme un programme ; retirez les accolades',
  ],
  [
    'une ligne lue comme un programme',
    'needs/essai.mdx',
    swap('Ceci est', 'import parents from "./parents.js"\n\nCeci est'),
    'needs/essai.mdx:24 : une ligne qui commence par import ou export est lue comme un programme ; commencez-la autrement',
  ],
  [
    'un script',
    'needs/essai.mdx',
    swap('Ceci est', '<script>alert(1)</script>\n\nCeci est'),
    `needs/essai.mdx:24 : <script> n’est pas une balise de cette page ; ${PAGE_TAGS}`,
  ],
  [
    'un style',
    'needs/essai.mdx',
    swap('Ceci est', 'Ceci <span style="color: red">est</span>'),
    `needs/essai.mdx:24 : <span> n’est pas une balise de cette page ; ${PAGE_TAGS}`,
  ],
  [
    'une balise mal écrite',
    'needs/essai.mdx',
    swap('<Safety about', '<Safty about'),
    `needs/essai.mdx:26 : <Safty> n’est pas une balise de cette page ; ${PAGE_TAGS}`,
  ],
  [
    'une balise des fiches dans une page pour les parents',
    'needs/essai.mdx',
    add('\n<Expenses />\n'),
    `needs/essai.mdx:28 : <Expenses> n’est pas une balise de cette page ; ${PAGE_TAGS}`,
  ],
  [
    'un énoncé qui ne cite rien',
    'needs/essai.mdx',
    swap(' cites="A1V1-FMT-06"', ''),
    'needs/essai.mdx:22 : <Statement> s’écrit <Statement cites="…">…</Statement>, ni plus ni moins',
  ],
  [
    'un attribut mal écrit',
    'needs/essai.mdx',
    swap('cites="', 'cite="'),
    'needs/essai.mdx:22 : <Statement> s’écrit <Statement cites="…">…</Statement>, ni plus ni moins',
  ],
  [
    'une citation calculée',
    'needs/essai.mdx',
    swap('cites="A1V1-FMT-06"', 'cites={["A1V1-FMT-06"]}'),
    'needs/essai.mdx:22 : <Statement> s’écrit <Statement cites="…">…</Statement>, ni plus ni moins',
  ],
  [
    'un énoncé vide',
    'needs/essai.mdx',
    swap('Un groupe de paroles.', ''),
    'needs/essai.mdx:22 : <Statement> est vide ; écrivez-y un texte, ou retirez-la',
  ],
  [
    'un énoncé dans un énoncé',
    'needs/essai.mdx',
    swap('groupe de paroles', '<Statement cites="A1V1-FMT-06">groupe</Statement>'),
    'needs/essai.mdx:22 : <Statement> est dans une autre ; fermez la première avant',
  ],
  [
    'un texte dans une balise qui n’en a pas',
    'needs/essai.mdx',
    swap('<Safety about="urgence" />', '<Safety about="urgence">Appelez</Safety>'),
    'needs/essai.mdx:26 : <Safety> s’écrit <Safety about="…" />, sans texte ; fermez-la par />',
  ],
  [
    'un repère qui n’existe pas',
    'needs/essai.mdx',
    swap('cites="A1V1-FMT-06"', 'cites="A1V1-FMT-77"'),
    'needs/essai.mdx:22 : A1V1-FMT-77 n’est pas un repère de annexe/*.yaml ; corrigez l’identifiant, ou ce qui s’appuie dessus',
  ],
  [
    'un sujet de danger qui n’existe pas',
    'needs/essai.mdx',
    swap('about="urgence"', 'about="fatigue"'),
    'needs/essai.mdx:26 : « fatigue » n’est pas un sujet de safety.yaml ; existent : epuisement, violences, detention, harcelement, urgence',
  ],
  [
    'une date d’une action qui n’en a pas',
    'needs/essai.mdx',
    add('\n<LiveDate action="groupe-parents" />\n'),
    'needs/essai.mdx:28 : « groupe-parents » n’est pas une action qui a des `dates` ; existent : accompagnement-individuel, mesure-protegee, conseil-conjugal, essai',
  ],
  [
    'une image',
    'needs/essai.mdx',
    add('\n![Un schéma](/schema.png)\n'),
    'needs/essai.mdx:28 : ces pages n’ont pas d’image ; dites en mots ce qu’elle montre',
  ],
  [
    'un titre de page dans le texte',
    'needs/essai.mdx',
    swap('## Près', '# Près'),
    'needs/essai.mdx:20 : un intertitre commence par ## ou ### : le titre de la page est dans l’en-tête',
  ],
  [
    'un intertitre vide',
    'needs/essai.mdx',
    swap('## Près de chez vous', '##'),
    'needs/essai.mdx:20 : cet intertitre n’a pas de texte ; écrivez-le, ou retirez-le',
  ],
  [
    'une adresse sans sa barre finale',
    'needs/essai.mdx',
    swap('(/fiches/1-1/)', '(/fiches/1-1)'),
    'needs/essai.mdx:24 : « /fiches/1-1 » n’est pas une adresse ; écrivez celle d’une page, comme /fiches/1-1/, ou une adresse entière (https://…)',
  ],
  [
    'une adresse relative',
    'needs/essai.mdx',
    swap('(/fiches/1-1/)', '(../ecole/)'),
    'needs/essai.mdx:24 : « ../ecole/ » n’est pas une adresse ; écrivez celle d’une page, comme /fiches/1-1/, ou une adresse entière (https://…)',
  ],
  [
    'une adresse qui est un programme',
    'needs/essai.mdx',
    swap('(/fiches/1-1/)', '(javascript:alert(1))'),
    'needs/essai.mdx:24 : « javascript:alert(1) » n’est pas une adresse ; écrivez celle d’une page, comme /fiches/1-1/, ou une adresse entière (https://…)',
  ],
  [
    'un lien sans texte',
    'needs/essai.mdx',
    swap('[une fiche]', '[]'),
    'needs/essai.mdx:24 : ce lien n’a pas de texte ; écrivez-le entre les crochets',
  ],
  [
    'une note de bas de page',
    'needs/essai.mdx',
    add('\nUne phrase[^1].\n\n[^1]: Une note.\n'),
    'needs/essai.mdx:28 : ces pages n’ont pas de note de bas de page ; dites-le dans la phrase',
  ],
  [
    'une adresse écrite à part',
    'needs/essai.mdx',
    add('\nVoir [la fiche][1].\n\n[1]: /fiches/1-1/\n'),
    'needs/essai.mdx:28 : écrivez l’adresse dans le lien, comme [le volet 1.1](/fiches/1-1/)',
  ],
  [
    'une page qui mène à elle-même',
    'needs/essai.mdx',
    swap('near: [ecole]', 'near: [essai]'),
    'needs/essai.mdx:16, near : cette page se nomme elle-même ; retirez « essai »',
  ],
  [
    'une description trop longue',
    'needs/essai.mdx',
    swap('Pour essayer.', 'Pour essayer. '.repeat(12).trim()),
    'needs/essai.mdx:6, description : gardez cette description sous 160 caractères',
  ],
  [
    'une réponse qui ne raccourcit aucune liste',
    'needs/essai.mdx',
    swap('qui: [ado]', 'qui: [adolescent]'),
    'needs/essai.mdx:13, finder › qui : « adolescent » n’existe pas ; existent : moi, bebe, enfant, ado, couple, petit-enfant',
  ],
  [
    'une question sans réponse',
    'needs/essai.mdx',
    swap('  moment: [rien]\n', ''),
    'needs/essai.mdx:12, finder : il manque « moment »',
  ],
  [
    'un groupe de pages qui n’existe pas',
    'needs/essai.mdx',
    swap('group: enfant', 'group: enfants'),
    'needs/essai.mdx:3, group : « enfants » n’existe pas ; existent : parler, enfant, epreuve, autour',
  ],
  [
    'un axe qui n’est pas celui du volet',
    'strands/1-1.mdx',
    swap("axis: '1'", "axis: '2'"),
    'strands/1-1.mdx:3, axis : l’axe d’un volet est son premier chiffre, comme 1 pour 1.1',
  ],
  [
    'une fiche sans ses dépenses',
    'strands/1-1.mdx',
    swap('<Expenses />', ''),
    'strands/1-1.mdx:1 : il manque <Expenses />, sans quoi la fiche tait ce qui s’y lit ; remettez cette balise',
  ],
  [
    'une fiche sans ses indicateurs',
    'strands/1-1.mdx',
    swap('<Indicators />', ''),
    'strands/1-1.mdx:1 : il manque <Indicators />, sans quoi la fiche tait ce qui s’y lit ; remettez cette balise',
  ],
  [
    'une fiche sans les conditions d’une action',
    'strands/1-1.mdx',
    swap('<Criteria action="temps-fort" />', ''),
    'strands/1-1.mdx:1 : il manque <Criteria action="temps-fort" />, sans quoi la fiche tait ce qui s’y lit ; remettez cette balise',
  ],
];

it.each(FAULTS)('dit, en français, où est et que faire de : %s', (_fault, file, change, says) => {
  expect(saidOf(file, change)).toContain(says);
});

/** The same in the pages as they are, whose lines move. */
const MOVING: MovingFault[] = [
  [
    'une page qui manque, et que d’autres nomment',
    'needs/ecole.mdx',
    remove(),
    /^needs\/essai\.mdx:16, near : « ecole » n’existe pas ; existent : je-suis-a-bout, /,
  ],
  [
    'un terme qui n’existe pas',
    'strands/1-1.mdx',
    swap('<Term id="fnp">', '<Term id="fonds">'),
    /^strands\/1-1\.mdx:\d+ : « fonds » n’est pas un terme de glossary\/ ; existent : accessibilite-universelle, .*\bfnp, /,
  ],
  [
    'une action qui n’existe pas',
    'strands/1-1.mdx',
    swap('<Criteria action="temps-fort" />', '<Criteria action="temps-forts" />'),
    /^strands\/1-1\.mdx:\d+ : « temps-forts » n’est pas une action ; existent : .*\btemps-fort, /,
  ],
  [
    'une balise d’une autre page',
    'strands/1-1.mdx',
    swap('<Expenses />', '<Depenses />'),
    new RegExp(`^strands/1-1\\.mdx:\\d+ : <Depenses> n’est pas une balise de cette page ; ${SHEET_TAGS}$`),
  ],
  [
    'une accolade dans la page de l’annexe',
    'source/lecture.mdx',
    swap('<Coverage />', '<Coverage />\n\n{tout}'),
    /^source\/lecture\.mdx:\d+ : ce qui est entre accolades est lu comme un programme ; retirez les accolades$/,
  ],
];

it.each(MOVING)('dit, en français, où est et que faire de : %s', (_fault, file, change, says) => {
  expect(saidOf(file, change).filter((said) => says.test(said))).toHaveLength(1);
});

/** Two built pages, and what each has to lead to. */
const BUILT = [
  { file: 'fiches/1-1/index.html', links: [], ids: new Set(['quelles-formes']) },
  { file: 'parents/essai/index.html', links: [], ids: new Set(['pres-de-chez-vous']) },
];

it.each([
  ['une page qui existe', '/fiches/1-1/', []],
  ['une partie qui existe', '/fiches/1-1/#quelles-formes', []],
  ['une partie de la même page', '#pres-de-chez-vous', []],
  ['ce que la page d’un assistant lit', '/fiches/1-1/#volet=1-1', []],
  ['un autre site', 'https://exemple.fr/fiches/9-9/', []],
  [
    'une page qui n’existe pas',
    '/fiches/9-9/',
    ['needs/essai.mdx:24: le site n’a pas de page /fiches/9-9/ ; corrigez l’adresse'],
  ],
  [
    'une partie qui n’existe pas',
    '/fiches/1-1/#quelle-forme',
    ['needs/essai.mdx:24: rien, dans la page /fiches/1-1/, ne s’appelle #quelle-forme ; corrigez l’adresse'],
  ],
  [
    'une partie de la même page qui n’existe pas',
    '#pres-de-vous',
    [
      'needs/essai.mdx:24: rien, dans la page /parents/essai/, ne s’appelle #pres-de-vous ; corrigez l’adresse',
    ],
  ],
])('tient un lien vers %s', (_what, address, says) => {
  const links = withChange('needs/essai.mdx', swap('(/fiches/1-1/)', `(${address} "Un lien")`), (root) =>
    contentLinks(provenContent(root)).filter(({ at }) => at.startsWith('needs/essai.mdx')),
  );
  expect(deadLinks(BUILT, links)).toEqual(says);
});
