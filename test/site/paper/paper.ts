import type { Page } from 'playwright';
import decodeQR from 'qr/decode.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

/** One page of what a browser prints. */
export interface Sheet {
  text: string;
  /** Its paper, in points: how wide, how high. */
  size: [number, number];
  /** The part of its height that words take, within its margins. */
  filled: number;
  /** Its smallest type, in points. */
  smallest: number;
  largest: number;
  /** Its longest run of letters without a space. */
  longest: number;
}

/** The height of the margins of a sheet, in points, where the browser writes its own lines. */
const MARGINS = 40;

/** What the browser prints of a page as it is. */
export async function printed(page: Page): Promise<Document> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
}

/** Its sheets, read. */
export async function sheetsOf(pdf: Document): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '');
    const tops = texts.map(({ transform }) => (transform as number[])[5] ?? 0);
    const inside = tops.filter((y) => y > MARGINS && y < height - MARGINS);
    const text = texts.map(({ str }) => str).join(' ');
    sheets.push({
      text,
      size: [Math.round(width), Math.round(height)],
      filled: (Math.max(...inside) - Math.min(...inside)) / (height - 2 * MARGINS),
      smallest: Math.min(...texts.map(sizeOf)),
      largest: Math.max(...texts.map(sizeOf)),
      longest: Math.max(...text.split(/\s+/).map(({ length }) => length)),
    });
  }
  return sheets;
}

function sizeOf({ transform }: TextItem): number {
  return Math.abs((transform as number[])[3] ?? 0);
}

/** What a phone reads in the code of a printed sheet, and how wide it is, in millimetres; null where there is none. */
export async function readCode(pdf: Document, number: number): Promise<string | null> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 3 });
  const { width, height } = viewport;
  const factory = pdf.canvasFactory as { create: (width: number, height: number) => Drawn };
  const { canvas, context } = factory.create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, Math.floor(width), Math.floor(height));
  try {
    return decodeQR({ data, width: Math.floor(width), height: Math.floor(height) });
  } catch {
    return null;
  }
}

interface Drawn {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
}
