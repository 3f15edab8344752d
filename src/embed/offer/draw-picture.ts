import later from 'later:controls/paper/draw-code.ts';
import type { Code, drawCode } from '../../controls/paper/draw-code.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 70;
const CODE = 330;
const FONT = 'system-ui, sans-serif';

/** Draws the picture of a tool with the code that opens it, and offers it as a file: what one may post where nothing else may be pasted. */
export async function drawPicture(
  place: HTMLElement,
  title: string,
  address: string,
  name: string,
): Promise<void> {
  const drawing = (await import(/* @vite-ignore */ later)) as { drawCode: typeof drawCode };
  const code = drawing.drawCode(address);
  if (code) draw(place, title, address, name, code);
}

function draw(place: HTMLElement, title: string, address: string, name: string, code: Code): void {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext('2d');
  const save = place.querySelector('a');
  if (!pen || !save) return;
  pen.fillStyle = '#1a574d';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#f6d9b8';
  pen.font = `600 32px ${FONT}`;
  pen.fillText('Parentalité, mode d’emploi', MARGIN, 100);
  pen.fillStyle = '#fff';
  pen.font = `700 62px ${FONT}`;
  linesOf(pen, title, WIDTH - CODE - 3 * MARGIN).forEach((line, rank) => {
    pen.fillText(line, MARGIN, 220 + rank * 76);
  });
  pen.font = `400 27px ${FONT}`;
  pen.fillText('Un guide gratuit du Fonds national parentalité.', MARGIN, HEIGHT - 120);
  pen.fillText(address.replace(/^https?:\/\//, ''), MARGIN, HEIGHT - 72, WIDTH - CODE - 3 * MARGIN);
  pen.save();
  pen.translate(WIDTH - MARGIN - CODE, (HEIGHT - CODE) / 2);
  pen.fillRect(0, 0, CODE, CODE);
  pen.scale(CODE / code.side, CODE / code.side);
  pen.translate(code.margin, code.margin);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(code.path));
  pen.restore();
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${title} Le code ouvre ${address}`);
  const old = place.querySelector('canvas');
  if (old) old.replaceWith(canvas);
  else place.prepend(canvas);
  canvas.toBlob((blob) => {
    if (!blob) return;
    if (save.href.startsWith('blob:')) URL.revokeObjectURL(save.href);
    Object.assign(save, { href: URL.createObjectURL(blob), download: name, hidden: false });
  });
}

/** A title on lines that fit a width. */
function linesOf(pen: CanvasRenderingContext2D, title: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
