/** How a text that is no UTF-8 was written: the usual ones of French computers, old and new. */
export type CodePage = 'windows-1252' | 'macintosh' | 'cp850';

/** What the bytes from 128 on stand for: browsers know no CP850, and each page is read backwards too. Its
 * quotation marks are written by number, or they would be typeset. */
export const CODE_PAGES: Readonly<Record<CodePage, string>> = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª\u00ab¬\u00ad®¯°±²³´µ¶·¸¹º\u00bb¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆\u00ab\u00bb…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡\u00ab\u00bb░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};

/** Letters and marks that French texts hold beyond plain ASCII. */
const FRENCH = /[àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛŒÆ€«»’‘“”–—…°²³·•½×\u00a0\u202f]/u;
const ODD = /[\u0080-\u009f]|[^\p{L}\p{P}\p{Zs}]/u;

/** The text of bytes in one code page. */
export function inCodePage(bytes: Uint8Array, page: CodePage): string {
  const high = CODE_PAGES[page];
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192)
    parts.push(
      String.fromCharCode(
        ...Array.from(bytes.subarray(at, at + 8_192), (byte) =>
          byte < 128 ? byte : high.charCodeAt(byte - 128),
        ),
      ),
    );
  return parts.join('');
}

/** The code page in which bytes read most like French; the first of those that tie. */
export function likelyPage(bytes: Uint8Array): CodePage {
  const scores = (Object.keys(CODE_PAGES) as CodePage[]).map((page) => ({
    page,
    score: scoreOf(bytes, page),
  }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).page;
}

function scoreOf(bytes: Uint8Array, page: CodePage): number {
  let score = 0;
  for (let at = 0; at < Math.min(bytes.length, 50_000); at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) continue;
    const character = CODE_PAGES[page].charAt(byte - 128);
    const before = bytes[at - 1] ?? 32;
    const small = before >= 97 && before <= 122;
    if (FRENCH.test(character)) score += 2;
    else score -= ODD.test(character) ? 3 : 2;
    // « LibellŽ »: no capital stands within a word of small letters, and no letter of a word is a mark.
    if (small && /\p{Lu}/u.test(character)) score -= 3;
    else if (small && /\p{Ll}/u.test(character)) score += 1;
  }
  return score;
}
