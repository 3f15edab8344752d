import type { APIRoute } from 'astro';
import { sameArchive } from '../../tables/departement/same-archive.ts';
import { writeWorkbook } from '../../tables/departement/write-workbook.ts';

/** The empty workbook of a département. */
export const GET: APIRoute = async () =>
  new Response(sameArchive(new Uint8Array(await (await writeWorkbook('', null)).arrayBuffer())), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
