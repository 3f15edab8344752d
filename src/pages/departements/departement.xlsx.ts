import type { APIRoute } from 'astro';
import { writeWorkbook } from '../../tables/departement/write-workbook.ts';

/** The empty workbook of a département. */
export const GET: APIRoute = async () =>
  new Response(await (await writeWorkbook('', null)).arrayBuffer(), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
