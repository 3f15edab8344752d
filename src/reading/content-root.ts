import { join } from 'node:path';

/** The folder of the words and facts. */
export const CONTENT_ROOT = join(process.cwd(), 'src/content');
