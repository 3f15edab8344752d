import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants, gzip } from 'node:zlib';

/** A file's compressed copy and what its name ends with. */
export interface CompressedForm {
  ending: '.br' | '.gz';
  bytes: Buffer;
}

// Under this size the headers of a response weigh more than what is saved.
const WORTH_IT = 256;
// The best quality takes ten times as long: above this size the second best is kept.
const LARGE = 256 * 1024;

/**
 * The brotli and gzip copies of a file that are smaller than it; none for a very small file. A brotli copy is a third of
 * the work of a whole build: those of earlier builds are taken from the folder `kept`, and new ones put there.
 */
export async function compressedForms(content: Buffer, kept: string): Promise<CompressedForm[]> {
  if (content.length < WORTH_IT) return [];
  const forms: CompressedForm[] = [
    { ending: '.br', bytes: await brotli(content, kept) },
    { ending: '.gz', bytes: await promisify(gzip)(content, { level: 9 }) },
  ];
  return forms.filter(({ bytes }) => bytes.length < content.length);
}

async function brotli(content: Buffer, kept: string): Promise<Buffer> {
  const quality = content.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
  const name = createHash('sha256')
    .update(`${String(quality)} `)
    .update(content)
    .digest('hex');
  const path = join(kept, name);
  const known = readKept(path, content);
  if (known) return known;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const bytes = await promisify(brotliCompress)(content, { params });
  mkdirSync(kept, { recursive: true });
  const unfinished = `${path}-${String(process.pid)}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
  return bytes;
}

/** A kept copy that gives the content back; nothing else is trusted. */
function readKept(path: string, content: Buffer): Buffer | null {
  try {
    const bytes = readFileSync(path);
    return brotliDecompressSync(bytes).equals(content) ? bytes : null;
  } catch {
    return null;
  }
}
