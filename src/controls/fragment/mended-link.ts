/** What those who count clicks add to a link; none of it is ours, and it says nothing of what the link holds. */
const COUNTED =
  /^(?:(?:utm|mtm|pk|matomo|mc|hsa|at|vero|oly|gad|ml|mkt)_\w*|_[a-z]\w*|\w*clid|[gw]braid|igsh(?:id)?|srsltid|xtor|trk)(?:=|$)/i;

/** What a sentence puts right after a link, as typed, as a browser writes it, or as a mail does. */
const AFTER =
  /(?:[\s.,;:!?)\]}>"'’”»…/*`]|%(?:0[9AD]|2[0279CEF]|3[ABEF]|5D|7D|C2%(?:A0|AD|BB)|E2%80%(?:8B|99|9D|A6|AF)))+$/i;

/** What is typed in a search may end with any sign, and is written in an address with them in signs: only bare ones are not its own. */
const SEARCHED = /^q=/;
const BARE = /[\s.,;:!?)\]}>"'’”»…/]+$/;

/** A pair, and one whose « = » a mail wrote « =3D ». */
const PAIR = /^([^=]+)=(.*)$/s;
const PRINTABLE = /^(?!dossier=)([^&]+?)=3D(.*)$/s;

/** Where a mail cuts a line, and quotes what follows: none of it is in an answer. */
const CUT = /(?:[\s>]|%(?:0[9AD]|20|3E|C2%A[0D]|E2%80%8B))+/gi;

/** The key of a whole dossier, which holds letters, digits, « - » and « _ » alone. */
const DOSSIER = /^dossier=/;

/**
 * What a link means, in the form that the pages write after their #, whatever a mail program did to it: `fragment` and
 * `query` are what the address holds after # and after ?. What it can’t understand stays as it is, for the page to say so.
 */
export function mendedLink(fragment: string, query = ''): string {
  const pairs = [fragment, query].flatMap((part) => unwrapped(part).split('&')).map(trimmed);
  return pairs.filter((pair) => pair !== '' && !COUNTED.test(pair)).join('&');
}

/** The pairs, apart: neither their signs nor what stands between them written another way. */
function unwrapped(part: string): string {
  let text = part;
  for (let turn = 0; turn < 3 && !/^[\w-]+=/.test(text); turn += 1)
    text = text
      .replace(/%(?:25|23|26|3[DF])/gi, decodeURIComponent)
      .replace(/^(?:[#?&/]|(?:amp|#0*38|#x26)(?:;|%3B))+/i, '');
  return (SEARCHED.test(text) ? text : text.replace(/(?:#|%(?:25)*23)(?=[\w-]+(?:=|%3D))/gi, '&'))
    .replace(/(?:&|%26)(?:(?:amp|#0*38|#x26)(?:;|%3B))+/gi, '&')
    .replace(/(?:&|%26)#?\w+(?:;|%3B)/gi, ' ')
    .replace(/%26(?=[\w-]+(?:=|%3D))/gi, '&')
    .replace(/(^|&)([\w-]+)%3D/gi, '$1$2=')
    .replace(/\?(?=\w+=)/g, '&');
}

/** A pair without what the sentence around the link put after it. */
function trimmed(pair: string): string {
  const opened = /[<([{«]|%(?:3C|28|5B|7B|C2%AB)/i.test(pair);
  const isSearch = SEARCHED.test(pair);
  const text = opened || isSearch ? pair.replace(BARE, '') : pair.replace(AFTER, '').replace(CUT, '');
  const [, key, value] = (!isSearch && (PRINTABLE.exec(text) ?? PAIR.exec(text))) || [];
  if (key === undefined || value === undefined) return text;
  const whole = DOSSIER.test(text) ? value.replace(/[^\w-]/g, '') : value;
  // A mail cuts a long line after a « = » of its own.
  return `${key.replaceAll('=', '')}=${whole.replace(/=(?:%0D|%0A)*/gi, '')}`;
}
