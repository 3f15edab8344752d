import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file's compressed copy and what its name ends with. */
export interface CompressedForm {
  ending: '.br' | '.gz';
  bytes: Buffer;
}

// Under this size the headers of a response weigh more than what is saved.
const WORTH_IT = 512;
// The best quality takes ten times as long: above this size the second best is kept.
const LARGE = 256 * 1024;

/** The brotli and gzip copies of a file that are smaller than it; none for a very small file. */
export async function compressedForms(content: Buffer): Promise<CompressedForm[]> {
  if (content.length < WORTH_IT) return [];
  const quality = content.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const forms: CompressedForm[] = [
    { ending: '.br', bytes: await promisify(brotliCompress)(content, { params }) },
    { ending: '.gz', bytes: await promisify(gzip)(content, { level: 9 }) },
  ];
  return forms.filter(({ bytes }) => bytes.length < content.length);
}
