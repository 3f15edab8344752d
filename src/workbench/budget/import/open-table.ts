import { type Opened, openBytes } from '../../../tables/open-table.ts';
import { tooHeavy } from '../../../tables/table-problems.ts';
import { MOST_BYTES } from '../../../tables/text/decode-text.ts';

/** The sheets of a file, read on this device, or why there are none, in words. */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > MOST_BYTES) return tooHeavy(file.name);
  return openBytes(new Uint8Array(await file.arrayBuffer()), file.name, { rest: nextTask });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
