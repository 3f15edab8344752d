import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { provenContent } from '../../src/reading/check-content.ts';
import { ContentError } from '../../src/reading/read-yaml.ts';

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'contenu-'));
  cpSync('src/content', copy, { recursive: true });
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** What the reading says of a copy of the content where one file was changed. */
function saidOf(file: string, change: (text: string) => string): readonly string[] {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  try {
    provenContent(copy);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  } finally {
    writeFileSync(path, before);
  }
}

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

it('finds nothing wrong in the content as it stands', () => {
  expect(saidOf('glossary/caf.yaml', (text) => `${text}\n`)).toEqual([]);
});

/** A fault, the file and the change that plant it, and the line that the build must print, typed by hand. */
const FAULTS: [fault: string, file: string, change: (text: string) => string, says: string][] = [
  [
    'un verdict qui n’existe pas',
    'expenses/location.yaml',
    swap('verdict: eligible', 'verdict: possible'),
    'expenses/location.yaml:55, rows › axe-1 › verdict : attendu l’un de : eligible, ineligible, conditional, undecided',
  ],
  [
    'une clé mal écrite',
    'expenses/location.yaml',
    swap('    verdict: eligible', '    verdit: eligible'),
    'expenses/location.yaml:55, rows › axe-1 › verdit : clé inconnue ici ; corrigez son nom, ou retirez-la',
  ],
  [
    'une clé oubliée',
    'glossary/caf.yaml',
    swap(/^definition: .*\n/m, ''),
    'glossary/caf.yaml:1, definition : attendu un texte, comme « Un texte lisible. »',
  ],
  [
    'une clé écrite deux fois',
    'glossary/caf.yaml',
    (text) => `${text}term: Caf\n`,
    'glossary/caf.yaml:10 : cette clé est écrite deux fois ; gardez-en une',
  ],
  [
    'un « sous condition » sans condition',
    'expenses/location.yaml',
    swap(
      "['2.2', '3.1']\n    when: { habituelle: [oui] }\n    verdict: eligible",
      "['2.2', '3.1']\n    when: { habituelle: [oui] }\n    verdict: conditional",
    ),
    'expenses/location.yaml:65, rows › charge-habituelle : une rangée `conditional` a besoin de `conditions` : la liste de ce qui doit être vrai',
  ],
  [
    'un jour qui n’existe pas',
    'actions/accompagnement-individuel.yaml',
    swap('2025-12-31', '2025-12-32'),
    'actions/accompagnement-individuel.yaml:26, dates › until : attendu un jour qui existe, comme « 2024-01-31 »',
  ],
  [
    'une case que deux rangées remplissent',
    'expenses/location.yaml',
    swap("['2.2', '3.1']", "['1.2', '2.2', '3.1']"),
    'expenses/location.yaml:53, rows › axe-1 : les rangées axe-1 et charge-habituelle répondent toutes à volet = 1.2, role = reaap, habituelle = oui ; il en faut une seule : resserrez `strands` ou `when`',
  ],
  [
    'une case que rien ne remplit',
    'expenses/location.yaml',
    swap("['1.1', '1.2']", "['1.1']"),
    'expenses/location.yaml:52, rows : aucune rangée ne répond à volet = 1.2, role = reaap, habituelle = oui ; il en faut une : ajoutez-la, ou élargissez `strands` ou `when`',
  ],
  [
    'une réponse que personne n’a signée ainsi',
    'expenses/location.yaml',
    swap('verdict: eligible', 'verdict: ineligible'),
    'signatures/location.yaml:2, 1.1 : la rangée « axe-1 » répond « non éligible », la signature dit « éligible » ; relisez l’annexe, puis corrigez celle des deux qui a tort (« axe-1 » parle de 1.1 et 1.2 à la fois : pour n’en changer qu’un, donnez-lui sa propre rangée)',
  ],
  [
    'une signature qui oublie une réponse',
    'signatures/location.yaml',
    swap(
      "'2.2': { habituelle: { oui: éligible, non: se tait } }",
      "'2.2': { habituelle: { oui: éligible } }",
    ),
    'signatures/location.yaml:5, 2.2 : la réponse « habituelle : non » n’est pas signée ; ajoutez-la',
  ],
  [
    'un volet que personne n’a signé',
    'signatures/salaires.yaml',
    swap("'4.2': se tait\n", ''),
    'signatures/salaires.yaml:1 : le volet 4.2 n’est pas signé ; ajoutez sa réponse',
  ],
  [
    'une signature qui n’est pas une réponse',
    'signatures/location.yaml',
    swap("'1.1': éligible", "'1.1': peut-être"),
    'signatures/location.yaml:2, 1.1 : écrivez une réponse (éligible, non éligible, sous condition, se tait, se contredit), ou une question et ses réponses',
  ],
  [
    'un repère qui n’existe pas, dans une règle',
    'expenses/salaires.yaml',
    swap('A1V1-EXCD-01', 'A1V1-EXCD-77'),
    'expenses/salaires.yaml:102, rows › deja-finance › cites : A1V1-EXCD-77 n’est pas un repère de annexe/*.yaml ; corrigez l’identifiant, ou ce qui s’appuie dessus',
  ],
  [
    'un repère qui n’existe pas, dans un silence',
    'silences/sans-liste-4-2.yaml',
    swap('A4V2-GAP-01', 'A4V2-GAP-77'),
    'silences/sans-liste-4-2.yaml:11, cites : A4V2-GAP-77 n’est pas un repère de annexe/*.yaml ; corrigez l’identifiant, ou ce qui s’appuie dessus',
  ],
  [
    'un repère qui n’existe pas, dans une fiche',
    'strands/1-1.mdx',
    swap('cites="A1V1-AUD-01"', 'cites="A1V1-AUD-77"'),
    'strands/1-1.mdx:46 : A1V1-AUD-77 n’est pas un repère de annexe/*.yaml ; corrigez l’identifiant, ou ce qui s’appuie dessus',
  ],
  [
    'un repère que la fiche n’énonce pas',
    'annexe/1-1.yaml',
    (text) =>
      `${text}  - id: A1V1-OTH-77\n    place: 'notes'\n    lines: '1'\n    kind: other\n    text: 'Une phrase nouvelle'\n`,
    'strands/1-1.mdx:1 : rien, dans cette fiche, ne s’appuie sur A1V1-OTH-77 ; énoncez ce repère, ou retirez-le de l’annexe et nommez-le dans source/omissions.yaml',
  ],
  [
    'un repère d’une ligne que l’annexe n’a pas',
    'annexe/1-1.yaml',
    swap("lines: '150-151'", "lines: '150-9999'"),
    'annexe/1-1.yaml:224, facts › A1V1-NUM-02 : la ligne 9999 n’existe pas : source/document.yaml compte 1397 lignes',
  ],
  [
    'un nombre de l’annexe que la fiche ne dit plus',
    'annexe/1-1.yaml',
    swap('8 à 12 parents', '8 à 15 parents'),
    'strands/1-1.mdx:70 : A1V1-NUM-02 parle de « 15 », cette phrase non ; dites-le, ou citez un autre repère',
  ],
  [
    'une condition qui dépend d’une autre, inconnue',
    'actions/groupe-parents.yaml',
    swap('  - id: intervenants\n', '  - id: intervenants\n    appliesWhen: { animateur: [oui] }\n'),
    'actions/groupe-parents.yaml:60, criteria › intervenants : dépend de animateur, qu’aucune condition ne porte avant elle ; corrigez le nom, ou l’ordre',
  ],
  [
    'une question inconnue dans une dépense',
    'expenses/transports.yaml',
    swap('questions: [role, habituelle]', 'questions: [role, habituel]'),
    'expenses/transports.yaml:61, questions : le fichier questions/habituel.yaml n’existe pas ; existent : deja-finance, gestionnaire-finance, habituelle, justificatif, role, temps-en-plus',
  ],
  [
    'un mot à plusieurs sens qui mène à une dépense inconnue',
    'senses/vehicule.yaml',
    swap('expense: location', 'expense: locations'),
    'senses/vehicule.yaml:16, options : la dépense « locations » n’existe pas ; existent : prestataires, location, petit-materiel, assurances, communication, transports, billetterie, salaires, fonctionnement, investissement, contributions-nature, benevolat, alimentation, garde-enfants, hebergement, informatique, formation',
  ],
];

it.each(FAULTS)('dit, en français, où est et que faire de : %s', (_fault, file, change, says) => {
  expect(saidOf(file, change)).toContain(says);
});

it('dit une fois ce que dix-sept tables répètent', () => {
  const said = saidOf('silences/sans-liste-4-2.yaml', swap('A4V2-GAP-01', 'A4V2-GAP-77'));
  expect(said).toHaveLength(1);
});
