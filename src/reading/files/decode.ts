/** What keeps a file from being read: its line, and what to do. */
export interface Unreadable {
  line: number;
  says: string;
}

/** The most that a file of content may weigh; the heaviest has 25 KB. */
const MOST_KB = 200;

// Characters that nobody sees, and those that an editor puts where it could not read one.
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u;

// « é » and « ’ » as they become once read in another encoding, then saved.
const TWICE_ENCODED = /[ÃÂ][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]|â€./u;

/** The text of a file of content, which is UTF-8 and holds nothing hidden; else what is wrong in it. */
export function decode(bytes: Uint8Array): string | Unreadable {
  if (bytes.length > MOST_KB * 1024)
    return {
      line: 1,
      says: `ce fichier pèse ${String(Math.round(bytes.length / 1024))} Ko, ${String(MOST_KB)} au plus ; coupez-le en plusieurs`,
    };
  const marks = `${String(bytes[0])} ${String(bytes[1])}`;
  if (marks === '255 254' || marks === '254 255')
    return { line: 1, says: notUtf8('ce fichier est en UTF-16') };
  const text = inUtf8(bytes);
  if (text === null) return { line: firstBadLine(bytes), says: notUtf8('un caractère n’est pas en UTF-8') };
  const hidden = HIDDEN.exec(text);
  if (hidden) return { line: lineAt(text, hidden.index), says: hiddenSays(hidden[0]) };
  const twice = TWICE_ENCODED.exec(text);
  if (twice)
    return {
      line: lineAt(text, twice.index),
      says: `« ${twice[0]} » : ce texte a été lu dans un autre encodage, puis enregistré ; reprenez le fichier d’avant, ou retapez ses accents`,
    };
  return text;
}

function notUtf8(found: string): string {
  return `${found} ; enregistrez ce fichier en UTF-8 (« Enregistrer sous », « Encodage »), puis relisez ses accents`;
}

function hiddenSays(character: string): string {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return character === '\ufffd'
    ? `« \ufffd » (${name}) : une lettre s’est perdue quand ce fichier a été enregistré ; retapez-la`
    : `un caractère qui ne se voit pas (${name}) est dans cette ligne ; retapez-la`;
}

function inUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The line of the first byte that is not UTF-8: no byte of a longer character is a line feed. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (inUtf8(bytes.subarray(start, end === -1 ? undefined : end)) === null) break;
    start = end === -1 ? bytes.length : end + 1;
  }
  return line;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
