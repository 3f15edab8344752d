export const WIDTHS = [360, 768, 1280] as const;
export const SCHEMES = ['light', 'dark'] as const;

const SCHEME_NAMES = { light: 'clair', dark: 'sombre' };

/** The name of one picture, as its file has it. */
export function pictureName(state: string, width: number, scheme: (typeof SCHEMES)[number]): string {
  return `${state}-${String(width)}-${SCHEME_NAMES[scheme]}.png`;
}

/** A page that shows each state in a row, small; a click opens the picture whole. */
export function indexPage(states: readonly string[]): string {
  const rows = states.map(
    (state) =>
      `<section><h2>${state}</h2><div>${WIDTHS.flatMap((width) =>
        SCHEMES.map((scheme) => {
          const file = pictureName(state, width, scheme);
          return `<a href="${file}"><img loading="lazy" src="${file}" width="${String(width / 4)}" alt="${String(width)}, ${SCHEME_NAMES[scheme]}"></a>`;
        }),
      ).join('')}</div></section>`,
  );
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Planche : ${String(states.length)} états</title>
<style>body{font:1rem system-ui;background:#888;margin:1rem}h2{font-size:1rem}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}
a{flex:none;max-height:20rem;overflow:hidden;box-shadow:0 0 4px #0008}img{display:block}</style>
<h1>Planche : ${String(states.length)} états, ${String(WIDTHS.join(', '))} px, clair et sombre</h1>
${rows.join('\n')}</html>
`;
}
