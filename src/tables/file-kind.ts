import { zipEntries } from './zip/zip-entries.ts';

/** What a file is, by its first bytes rather than its name. */
export type FileKind = 'xlsx' | 'ods' | 'text' | keyof typeof OTHER_KINDS;

/** The files that are not read, and what to do of each. */
export const OTHER_KINDS = {
  'old-excel': 'c’est un ancien fichier Excel (.xls). Ouvrez-le dans un tableur et enregistrez-le en .xlsx.',
  locked: 'ce fichier est protégé par un mot de passe. Enregistrez-le en .xlsx sans mot de passe.',
  'binary-excel': 'c’est un classeur Excel binaire (.xlsb). Enregistrez-le en .xlsx.',
  numbers: 'c’est un fichier Numbers. Exportez-le en Excel (.xlsx) ou en CSV.',
  word: 'c’est un document de traitement de texte. Copiez le tableau, et collez-le ici.',
  slides: 'c’est un diaporama. Copiez le tableau, et collez-le ici.',
  pdf: 'c’est un PDF. Copiez plutôt le tableau depuis le tableur, ou collez-le depuis le PDF.',
  picture: 'c’est une image : ses chiffres ne se lisent pas. Copiez le tableau depuis le tableur.',
  web: 'c’est une page web, même si son nom dit autre chose. Ouvrez-la dans un tableur et enregistrez-la en .xlsx.',
  xml: 'c’est un fichier XML. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.',
  saved: 'c’est un dossier enregistré par ce guide. Ouvrez-le dans « Mon dossier ».',
  json: 'ce sont des données (JSON), pas un tableau. Enregistrez-les en CSV ou en .xlsx.',
  mail: 'c’est un message. Ouvrez-le, et collez ici le tableau.',
  zip: 'c’est une archive. Ouvrez le fichier CSV, XLSX ou ODS qu’elle contient.',
  cut: 'ce fichier est abîmé, il en manque une partie. Reprenez l’original, ou copiez le tableau.',
} as const;

/** The first bytes of what is no table, one character a byte. */
const STARTS: readonly [FileKind, RegExp][] = [
  ['pdf', /^\s*%PDF/],
  [
    'picture',
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:hei|hev|mif|msf|avif))/s,
  ],
  ['word', /^\{\\rtf/],
  ['old-excel', /^\t[\0\u0002\u0004\u0008]/],
  ['zip', /^(?:\u001f\u008b|7z\u00bc\u00af|Rar!|PK\u0005\u0006)/],
  ['web', /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body|table|meta|style)[\s>]/i],
  ['xml', /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s/i],
  ['saved', /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"version"\s*:/],
  ['json', /^(?:\u00ef\u00bb\u00bf)?\s*(?:\{\s*"[^"\n]*"\s*:|\[\s*\{\s*")/],
  ['mail', /^(?:Return-Path|Received|MIME-Version|Message-ID|Delivered-To|X-[\w-]+): /i],
];

/** What an archive holds, by the names of its files. */
const HELD: readonly [FileKind, RegExp][] = [
  ['xlsx', /^xl\/workbook\d*\.xml$/i],
  ['binary-excel', /^xl\/workbook\.bin$/i],
  ['word', /^word\/document\d*\.xml$/i],
  ['slides', /^ppt\/presentation\.xml$/i],
  ['numbers', /^Index(?:\/|\.zip$)|\.iwa$/],
];

/** Tells what a file is. */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = latin(bytes.subarray(0, 1_000));
  const found = STARTS.find(([, begins]) => begins.test(start));
  if (found) return found[0];
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return inOldFile(bytes);
  if (!start.startsWith('PK\u0003\u0004')) return 'text';
  const entries = zipEntries(bytes);
  const type = /application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(start)?.[1];
  if (type !== undefined && entries.length > 0) {
    if (type !== 'spreadsheet') return type === 'text' ? 'word' : 'slides';
    return entries.some(({ name }) => name === 'content.xml') ? 'ods' : 'locked';
  }
  const kind = HELD.find(([, held]) => entries.some(({ name }) => held.test(name)))?.[0];
  // An archive lists what it holds at its end.
  return kind ?? (entries.length === 0 ? 'cut' : 'zip');
}

/** An old container: its list of streams, two bytes a character, tells which program wrote it. */
function inOldFile(bytes: Uint8Array): FileKind {
  const names = latin(bytes.subarray(0, 5_000_000)).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return 'locked';
  return names.includes('WordDocument') ? 'word' : 'old-excel';
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
