import { expect, it } from 'vitest';
import { type Fault, type MovingFault, copyContent, saidOf, swap } from './copy.ts';

copyContent();

/** What is wrong in a département’s own file: what its editor must read, by file, line, row and field. */
const FAULTS: (Fault | MovingFault)[] = [
  [
    'un jour qui n’existe pas',
    'departements/50.yaml',
    swap("closes: '2026-01-02'", "closes: '2026-02-30'"),
    'departements/50.yaml:19, calls › n° 1 › closes : attendu un jour qui existe, comme « 31/01/2026 »',
  ],
  [
    'une fermeture avant l’ouverture',
    'departements/50.yaml',
    swap("closes: '2026-01-02'", "closes: '2025-11-02'"),
    'departements/50.yaml:19, calls › n° 1 › closes : ce jour vient avant l’ouverture, le 24 novembre 2025',
  ],
  [
    'un volet inconnu',
    'departements/50.yaml',
    swap("strands: ['1.1', '1.2']", "strands: ['1.1', '1.9']"),
    'departements/50.yaml:16, calls › n° 1 › strands : « 1.9 » n’est pas un volet ; les volets sont 1.1, 1.2, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2',
  ],
  [
    'une source qui manque',
    'departements/53.yaml',
    swap('  - text: Le budget prévisionnel', '  - texte: Le budget prévisionnel'),
    'departements/53.yaml:18, funders › n° 1 › texte : cette valeur n’est pas connue ; attendu text, name, euros, percent, source',
  ],
  [
    'la boîte d’une personne',
    'departements/00.yaml',
    swap('mail: parentalite@exemple.fr', 'mail: jeanne.martin@exemple.fr'),
    /^departements\/00\.yaml:\d+, contacts › n° 1 › mail : « jeanne\.martin@exemple\.fr » semble la boîte d’une personne ; donnez celle d’un service, comme « parentalite@… »$/,
  ],
  [
    'une adresse sans https',
    'departements/31.yaml',
    swap('https://www.caf.fr/professionnels', 'http://www.caf.fr/professionnels'),
    'departements/31.yaml:5, sources › n° 1 › address : cette adresse n’est pas en https ; ouvrez-la en https, ou donnez celle d’une autre page',
  ],
  [
    'une précision sur une dépense inconnue',
    'departements/00.yaml',
    swap('target: petit-materiel', 'target: materiel'),
    /^departements\/00\.yaml:\d+, precisions › n° 1 › target : « materiel » n’est pas une dépense ; il y a /,
  ],
  [
    'un fichier qui ne dit que ses sources',
    'departements/53.yaml',
    (text: string) => text.slice(0, text.indexOf('bodies:')),
    'departements/53.yaml:1 : rien n’y est dit de ce département ; remplissez une autre liste que « sources », ou supprimez ce fichier',
  ],
  [
    'un logo qui n’est ni SVG ni PNG',
    'departements/00.yaml',
    swap('value: exemple.svg', 'value: exemple.jpg'),
    /^departements\/00\.yaml:\d+, kit › n° 3 › value : « exemple\.jpg » n’est pas un nom de logo ; attendu un fichier SVG ou PNG/,
  ],
  [
    'un logo qui manque',
    'departements/00.yaml',
    swap('value: exemple.svg', 'value: autre.svg'),
    /^departements\/logos\/autre\.svg.* : ce fichier manque/,
  ],
  [
    'un logo avec un script',
    'departements/logos/exemple.svg',
    swap('<circle cx="20"', '<script>1</script><circle cx="20"'),
    /^departements\/00\.yaml:\d+, kit › n° 3 › value : ce SVG contient un script/,
  ],
];

it.each(FAULTS)('dit, en français, où est et que faire de : %s', (_fault, file, change, says) => {
  const pattern = typeof says === 'string' ? null : says;
  expect(saidOf(file, change).filter((said) => (pattern ? pattern.test(said) : said === says))).toHaveLength(
    1,
  );
});
