import type { APIRoute } from 'astro';
import { readContent } from '../../../../reading/content.ts';
import { departementSlug } from '../../../../rules/departement/names.ts';

/** The logo that a département gave for its posters. */
export function getStaticPaths() {
  return readContent().locals.flatMap(({ id, logo }) =>
    logo ? [{ params: { code: departementSlug(id), file: logo.name }, props: logo }] : [],
  );
}

export const GET: APIRoute<{ name: string; bytes: Uint8Array<ArrayBuffer> }> = ({ props: { name, bytes } }) =>
  new Response(bytes, { headers: { 'Content-Type': name.endsWith('.png') ? 'image/png' : 'image/svg+xml' } });
