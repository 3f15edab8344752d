import type { Content } from '../content.ts';
import type { Part } from '../read-mdx.ts';

const BRACES = 'ce qui est entre accolades est lu comme un programme ; retirez les accolades';

/** What a body may not hold, by the name that the parser gives it. */
const REFUSED: Readonly<Record<string, string>> = {
  mdxjsEsm: 'une ligne qui commence par import ou export est lue comme un programme ; commencez-la autrement',
  mdxFlowExpression: BRACES,
  mdxTextExpression: BRACES,
  image: 'ces pages n’ont pas d’image ; dites en mots ce qu’elle montre',
  linkReference: 'écrivez l’adresse dans le lien, comme [le volet 1.1](/fiches/1-1/)',
  footnoteReference: 'ces pages n’ont pas de note de bas de page ; dites-le dans la phrase',
};

/** An address of the site or of the same page, one elsewhere, a number, a mailbox. */
const ADDRESS =
  /^(?:\/(?:[a-z0-9-]+\/)*(?:#[\w=&-]+)?|#[\w-]+|https?:\/\/[^\s/]+\.\S+|tel:\+?\d+|mailto:\S+@\S+)$/;

/** What the bodies of pages hold that they cannot show: programs, pictures, headings out of rank, links that open nothing. */
export function wrongParts({
  sheets,
  needs,
  source,
}: Pick<Content, 'sheets' | 'needs' | 'source'>): string[] {
  return [...sheets, ...needs, ...source].flatMap(({ file, parts }) =>
    parts.flatMap((part) => problemsOf(part).map((says) => `${file}:${String(part.line)}: ${says}`)),
  );
}

function problemsOf({ type, text, url, depth }: Part): string[] {
  const refused = REFUSED[type];
  if (refused !== undefined && !/^\s*\/\*[^]*\*\/\s*$/.test(text)) return [refused];
  const empty = text.trim() === '';
  switch (type) {
    case 'text':
      return /[{}]/.test(text) ? ['une accolade est seule dans ce texte ; retirez-la'] : [];
    case 'heading':
      if (empty) return ['cet intertitre n’a pas de texte ; écrivez-le, ou retirez-le'];
      return depth === 2 || depth === 3
        ? []
        : ['un intertitre commence par ## ou ### : le titre de la page est dans l’en-tête'];
    case 'link':
      if (empty) return ['ce lien n’a pas de texte ; écrivez-le entre les crochets'];
      return ADDRESS.test(url)
        ? []
        : [
            `« ${url} » n’est pas une adresse ; écrivez celle d’une page, comme /fiches/1-1/, ou une adresse entière (https://…)`,
          ];
    default:
      return [];
  }
}
