import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Fault, add, copyContent, remove, rename, saidOf, swap } from './copy.ts';

copyContent();

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const like = (file: string) => () => readFileSync(`src/content/${file}`, 'utf8');

/** What is wrong with files as such: their name, their place, their letters. */
const FAULTS: Fault[] = [
  [
    'une seconde fiche pour un volet',
    'strands/faux-volet.mdx',
    like('strands/1-1.mdx'),
    'strands/faux-volet.mdx:2, strand : la fiche du volet 1.1 est dans strands/1-1.mdx ; corrigez le volet, ou le nom du fichier',
  ],
  [
    'une fiche qui manque',
    'strands/3-2.mdx',
    remove(),
    'strands/3-2.mdx : ce fichier manque ; remettez-le, sous ce nom exact',
  ],
  [
    'un fichier unique qui manque',
    'site.yaml',
    remove(),
    'site.yaml : ce fichier manque ; remettez-le, sous ce nom exact',
  ],
  [
    'un fichier unique sous un autre nom',
    'site.yaml',
    rename('Site.yaml'),
    'Site.yaml:1 : ce nom n’est pas exact ; renommez ce fichier site.yaml',
  ],
  [
    'un dossier vidé',
    'voices/parent.yaml',
    remove('voices/porteur.yaml', 'voices/sigle.yaml'),
    'voices/ : il n’y a aucun fichier en .yaml dans ce dossier ; remettez-les',
  ],
  [
    'des indicateurs sous le nom d’un autre volet',
    'indicators/2-1.yaml',
    swap("strand: '2.1'", "strand: '2.2'"),
    'indicators/2-1.yaml:1, strand : les indicateurs du volet 2.2 sont dans indicators/2-2.yaml ; corrigez le volet, ou le nom du fichier',
  ],
  [
    'des repères sous le nom d’un autre volet',
    'annexe/1-1.yaml',
    swap("strand: '1.1'", "strand: '1.2'"),
    'annexe/1-1.yaml:2, strand : les repères du volet 1.2 sont dans annexe/1-2.yaml ; corrigez le volet, ou le nom du fichier',
  ],
  [
    'des repères sous le nom d’un autre axe',
    'annexe/axe-3.yaml',
    swap("axis: '3'", "axis: '2'"),
    'annexe/axe-3.yaml:2, axis : les repères de l’axe 2 sont dans annexe/axe-2.yaml ; corrigez le volet, ou le nom du fichier',
  ],
  [
    'un .yml à côté des .yaml',
    'glossary/zorglub.yml',
    () => 'term: Zorglub\n',
    'glossary/zorglub.yml : seuls les fichiers en .yaml sont lus ici ; renommez-le zorglub.yaml, ou retirez-le',
  ],
  [
    'un .YAML',
    'glossary/essai.yaml',
    rename('glossary/essai.YAML'),
    'glossary/essai.YAML : seuls les fichiers en .yaml sont lus ici ; renommez-le essai.yaml, ou retirez-le',
  ],
  [
    'une fiche en .md',
    'strands/1-1.md',
    like('strands/1-1.mdx'),
    'strands/1-1.md : seuls les fichiers en .mdx sont lus ici ; renommez-le 1-1.mdx, ou retirez-le',
  ],
  [
    'un fichier dans un sous-dossier',
    'glossary/plus/zorglub.yaml',
    () => 'term: Zorglub\n',
    'glossary/plus/zorglub.yaml:1 : personne ne lit un sous-dossier ; mettez ce fichier dans glossary/',
  ],
  [
    'un fichier dans un dossier que personne ne lit',
    'annonces/zorglub.yaml',
    () => 'term: Zorglub\n',
    'annonces/zorglub.yaml:1 : personne ne lit ce fichier ; retirez-le, ou mettez-le dans le dossier de ses semblables, sous un nom comme les leurs',
  ],
  [
    'un fichier de plus, à côté de fichiers lus un par un',
    'source/zorglub.yaml',
    () => 'term: Zorglub\n',
    'source/zorglub.yaml:1 : personne ne lit ce fichier ; retirez-le, ou mettez-le dans le dossier de ses semblables, sous un nom comme les leurs',
  ],
  [
    'une copie de sauvegarde',
    'glossary/essai.yaml~',
    () => 'term: Zorglub\n',
    'glossary/essai.yaml~ : personne ne lit ce fichier ; retirez-le, ou mettez-le dans le dossier de ses semblables, sous un nom comme les leurs',
  ],
  [
    'une majuscule dans un nom',
    'glossary/caf.yaml',
    rename('glossary/Caf.yaml'),
    'glossary/Caf.yaml:1 : un nom de fichier n’a que des minuscules sans accent, des chiffres et des traits d’union ; renommez-le caf.yaml, ou retirez-le',
  ],
  [
    'un accent et une espace dans un nom',
    'glossary/Aide à côté.yaml',
    like('glossary/caf.yaml'),
    'glossary/Aide à côté.yaml:1 : un nom de fichier n’a que des minuscules sans accent, des chiffres et des traits d’union ; renommez-le aide-a-cote.yaml, ou retirez-le',
  ],
  [
    'une majuscule dans le nom d’une fiche',
    'needs/ecole.mdx',
    rename('needs/Ecole.mdx'),
    'needs/Ecole.mdx:1 : un nom de fichier n’a que des minuscules sans accent, des chiffres et des traits d’union ; renommez-le ecole.mdx, ou retirez-le',
  ],
  [
    'une règle en latin-1',
    'actions/essai.yaml',
    (text) => latin1(text.replace('Pour essayer', 'Un été').replaceAll('’', "'")),
    'actions/essai.yaml:5 : un caractère n’est pas en UTF-8 ; enregistrez ce fichier en UTF-8 (« Enregistrer sous », « Encodage »), puis relisez ses accents',
  ],
  [
    'une page en latin-1',
    'needs/essai.mdx',
    (text) => latin1(text.replaceAll('’', "'")),
    'needs/essai.mdx:4 : un caractère n’est pas en UTF-8 ; enregistrez ce fichier en UTF-8 (« Enregistrer sous », « Encodage »), puis relisez ses accents',
  ],
  [
    'un fichier en UTF-16',
    'glossary/essai.yaml',
    utf16,
    'glossary/essai.yaml:1 : ce fichier est en UTF-16 ; enregistrez ce fichier en UTF-8 (« Enregistrer sous », « Encodage »), puis relisez ses accents',
  ],
  [
    'une page en UTF-16',
    'needs/essai.mdx',
    utf16,
    'needs/essai.mdx:1 : ce fichier est en UTF-16 ; enregistrez ce fichier en UTF-8 (« Enregistrer sous », « Encodage »), puis relisez ses accents',
  ],
  [
    'des accents lus dans un autre encodage',
    'needs/essai.mdx',
    (text) => latin1(text.replaceAll('’', "'")).toString('latin1').replace('Près', 'PrÃ¨s'),
    'needs/essai.mdx:20 : « Ã¨ » : ce texte a été lu dans un autre encodage, puis enregistré ; reprenez le fichier d’avant, ou retapez ses accents',
  ],
  [
    'une apostrophe lue dans un autre encodage',
    'expenses/essai.yaml',
    swap('L’annexe', 'Lâ€™annexe'),
    'expenses/essai.yaml:24 : « â€™ » : ce texte a été lu dans un autre encodage, puis enregistré ; reprenez le fichier d’avant, ou retapez ses accents',
  ],
  [
    'une lettre perdue',
    'glossary/essai.yaml',
    swap('essayer', 'essay\ufffdr'),
    'glossary/essai.yaml:3 : « \ufffd » (U+FFFD) : une lettre s’est perdue quand ce fichier a été enregistré ; retapez-la',
  ],
  [
    'un caractère nul',
    'glossary/essai.yaml',
    swap('Zorglub', 'Zorg\u0000lub'),
    'glossary/essai.yaml:1 : un caractère qui ne se voit pas (U+0000) est dans cette ligne ; retapez-la',
  ],
  [
    'une espace sans largeur',
    'needs/essai.mdx',
    swap('groupe de paroles', 'groupe de\u200b paroles'),
    'needs/essai.mdx:22 : un caractère qui ne se voit pas (U+200B) est dans cette ligne ; retapez-la',
  ],
  [
    'un sens d’écriture renversé',
    'glossary/essai.yaml',
    swap('Un mot', 'Un \u202emot'),
    'glossary/essai.yaml:3 : un caractère qui ne se voit pas (U+202E) est dans cette ligne ; retapez-la',
  ],
  [
    'un fichier vide',
    'glossary/essai.yaml',
    () => '',
    'glossary/essai.yaml:1 : ce fichier est vide ; remplissez-le, ou retirez-le',
  ],
  [
    'un fichier blanc',
    'glossary/essai.yaml',
    () => '\n  \n',
    'glossary/essai.yaml:1 : ce fichier est vide ; remplissez-le, ou retirez-le',
  ],
  [
    'une page vide',
    'needs/essai.mdx',
    () => '',
    'needs/essai.mdx:1 : ce fichier est vide ; remplissez-le, ou retirez-le',
  ],
  [
    '120 000 mots dans un fichier',
    'synonyms/zorglub.yaml',
    () => `words:\n${'  - zorglub zorglubade\n'.repeat(120_000)}pages: [/fiches/1-1/]\n`,
    'synonyms/zorglub.yaml:1 : ce fichier pèse 2695 Ko, 200 au plus ; coupez-le en plusieurs',
  ],
  [
    'mille mots dans une liste',
    'glossary/essai.yaml',
    add(`also:\n${'  - zorglub\n'.repeat(1000)}`),
    'glossary/essai.yaml:4, also : donnez 300 mots au plus : accents, pluriels et fautes sont compris',
  ],
];

it.each(FAULTS)('dit, en français, où est et que faire de : %s', (_fault, file, change, says) => {
  expect(saidOf(file, change)).toContain(says);
});

it.each([
  ['une marque au début', (text: string) => `\ufeff${text}`],
  ['des fins de ligne de Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['des accents en deux morceaux', (text: string) => text.normalize('NFD')],
])('lit une page qui a %s', (_what, change) => {
  expect(saidOf('needs/essai.mdx', change)).toEqual([]);
});

it('trouve la ligne d’une page qui a des fins de ligne de Windows', () => {
  const said = saidOf('needs/essai.mdx', (text) =>
    text.replace('order: 99', 'order: un').replaceAll('\n', '\r\n'),
  );
  expect(said).toEqual(['needs/essai.mdx:2, order : attendu un nombre']);
});
