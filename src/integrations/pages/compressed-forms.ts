import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliDecompressSync,
  constants,
  gzip,
  zstdCompress,
  zstdDecompressSync,
} from 'node:zlib';

/** A file's compressed copy and what its name ends with. */
export interface CompressedForm {
  ending: '.br' | '.zst' | '.gz';
  bytes: Buffer;
}

// Under this size the headers of a response weigh more than what is saved.
const WORTH_IT = 256;
// The best quality takes ten times as long: above this size the second best is kept.
const LARGE = 256 * 1024;
// How brotli writes its distances, beside its own way, each as good on the whole: a name more or less moves a file by a
// percent or so either way, and the smallest copy is the one to send.
const DISTANCES = [
  { postfix: 0, direct: 0 },
  { postfix: 0, direct: 15 },
  { postfix: 1, direct: 16 },
  { postfix: 2, direct: 60 },
  { postfix: 3, direct: 8 },
];

/**
 * How hard a copy is sought: the smallest of five in brotli; or one alone, a tenth of the work for two percent more, or a
 * hundredth for nine, where there are as many files as départements. The levels of zstd follow.
 */
export type Effort = 'most' | 'some' | 'least';
const EFFORTS = {
  most: { quality: constants.BROTLI_MAX_QUALITY, distances: DISTANCES, level: 19 },
  some: { quality: 10, distances: DISTANCES.slice(0, 1), level: 15 },
  least: { quality: 9, distances: DISTANCES.slice(0, 1), level: 9 },
};

/**
 * The brotli, zstd and gzip copies of a file that are smaller than it, best first; none for a very small file. The first
 * two are half of the work of a whole build: those of earlier builds are taken from the folder `kept`, and new ones put there.
 */
export async function compressedForms(
  content: Buffer,
  kept: string,
  effort: Effort = 'most',
): Promise<CompressedForm[]> {
  if (content.length < WORTH_IT) return [];
  // What takes no longer than to be read again is not kept.
  const once = effort === 'least' ? ({ make }: Maker) => make() : keptIn(kept, content);
  const forms: CompressedForm[] = [
    { ending: '.br', bytes: await once(brotli(content, effort)) },
    { ending: '.zst', bytes: await once(zstd(content, effort)) },
    { ending: '.gz', bytes: await promisify(gzip)(content, { level: 9 }) },
  ];
  return forms.filter(({ bytes }) => bytes.length < content.length);
}

/** A way to make a copy, and to read it back; `name` tells it from every other way. */
interface Maker {
  name: string;
  make: () => Promise<Buffer>;
  read: (copy: Buffer) => Buffer;
}

function brotli(content: Buffer, effort: Effort): Maker {
  const { quality: best, distances } = EFFORTS[effort];
  const quality = content.length > LARGE ? 9 : best;
  return {
    name: `${String(quality)}, the smallest of ${JSON.stringify(distances)} `,
    make: () => smallest(content, quality, distances),
    read: brotliDecompressSync,
  };
}

function zstd(content: Buffer, effort: Effort): Maker {
  const { level } = EFFORTS[effort];
  return {
    name: `zstd ${String(level)} `,
    make: () =>
      promisify(zstdCompress)(content, {
        // Said in the copy, so that its reader takes the room once.
        pledgedSrcSize: content.length,
        params: { [constants.ZSTD_c_compressionLevel]: level },
      }),
    read: zstdDecompressSync,
  };
}

function keptIn(kept: string, content: Buffer): (maker: Maker) => Promise<Buffer> {
  return async ({ name, make, read }) => {
    const path = join(kept, createHash('sha256').update(name).update(content).digest('hex'));
    const known = readKept(path, content, read);
    if (known) return known;
    const bytes = await make();
    mkdirSync(kept, { recursive: true });
    const unfinished = `${path}-${String(process.pid)}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
    return bytes;
  };
}

async function smallest(content: Buffer, quality: number, distances: typeof DISTANCES): Promise<Buffer> {
  const copies = await Promise.all(
    distances.map(({ postfix, direct }) =>
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
          [constants.BROTLI_PARAM_NDIRECT]: direct,
        },
      }),
    ),
  );
  return copies.reduce((best, copy) => (copy.length < best.length ? copy : best));
}

/** A kept copy that gives the content back; nothing else is trusted. */
function readKept(path: string, content: Buffer, read: Maker['read']): Buffer | null {
  try {
    const bytes = readFileSync(path);
    return read(bytes).equals(content) ? bytes : null;
  } catch {
    return null;
  }
}
