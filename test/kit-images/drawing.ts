import { readFileSync } from 'node:fs';

const LINES = ['Un projet', 'avec des parents ?'];
const SAYS = 'Le Fonds national parentalité, en clair.';
const SERIF = 'Cambria, Georgia, Liberation Serif, serif';
const SANS = 'Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif';
const BRAND = 'Parentalité, mode d’emploi';

const PAPER = '#fbf8f2';
const INK = '#24211d';
const HUES = ['#a0432a', '#754682', '#55651c', '#27608a'];
/** The scene of the home page, and the mark of the guide: the four shapes of the axes. */
const scene = drawingOf('src/components/home/HomeArt.astro', '10 5 405 312');
const mark = drawingOf('src/components/icons/Logo.astro', '0 0 44 44');

/** A picture to share, in the guide’s own shapes: the question, what answers it, and the name of the guide. */
export function drawing(
  width: number,
  height: number,
  lines: readonly string[] = LINES,
  says = SAYS,
): string {
  const wide = width > height;
  const unit = Math.min(width, height) / 100;
  const left = unit * 8;
  const big = wide ? unit * 13 : unit * 11;
  const top = wide ? height * 0.46 : height * (width === height ? 0.28 : 0.26);
  const art = unit * (wide ? 74 : width === height ? 48 : 84);
  const place = { x: width - art - left, y: height - art * 0.77 - unit * (height > width ? 22 : 7) };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" fill="${INK}">
<style>${HUES.map((hue, i) => `.axis-${String(i + 1)}{--hue:${hue}}`).join('')}
[class^=axis-] path,path[class^=axis-]{fill:var(--hue)}[class] .pale{opacity:.4}[class] .thin{fill:none;stroke:var(--hue);stroke-width:2.5}
[class] .fold{fill:none;stroke:${PAPER};stroke-width:2.5}.soil{fill:none;stroke:#857c6e;stroke-width:2.5}</style>
<rect width="100%" height="100%" fill="${PAPER}"/>
<svg x="${String(left)}" y="${String(unit * 8)}" width="${String(unit * 8)}" height="${String(unit * 8)}" viewBox="${mark.box}">${mark.drawn}</svg>
<text x="${String(left + unit * 11)}" y="${String(unit * 14)}" font-size="${String(unit * 5)}" font-weight="700" font-family="${SERIF}">${BRAND}</text>
${lines.map((line, i) => `<text x="${String(left)}" y="${String(top + i * big * 1.1)}" font-size="${String(big)}" font-family="${SERIF}">${line}</text>`).join('')}
<text x="${String(left)}" y="${String(top + big * 2)}" font-size="${String(unit * 5.2)}" font-family="${SANS}">${inTwo(
    says,
  )
    .map((line, i) => `<tspan x="${String(left)}" dy="${String(i * unit * 7)}">${line}</tspan>`)
    .join('')}</text>
<svg x="${String(place.x)}" y="${String(place.y)}" width="${String(art)}" height="${String(art * 0.77)}" viewBox="${scene.box}">${scene.drawn}</svg>
</svg>`;
}

/** What a component of the site draws. */
function drawingOf(file: string, box: string): { box: string; drawn: string } {
  const source = readFileSync(file, 'utf8');
  const placed = [...source.matchAll(/^ {2}'(M[^']+)',$/gm)].map(
    ([, d = ''], i) => `<path class="axis-${String(i + 1)}" d="${d}"/>`,
  );
  const svg = /<svg[^>]*>([^]*)<\/svg>/.exec(source)?.[1] ?? '';
  return { box, drawn: placed.length > 0 ? placed.join('') : svg };
}

/** A sentence in two lines of about the same length. */
function inTwo(sentence: string): string[] {
  const spaces = [...sentence.matchAll(/ /g)].map(({ index }) => index);
  const cut = spaces.reduce(
    (best, at) => (Math.abs(at - sentence.length / 2) < Math.abs(best - sentence.length / 2) ? at : best),
    0,
  );
  return [sentence.slice(0, cut), sentence.slice(cut + 1)];
}
