import { HEADERS, type Header, OVER_HTTPS } from './headers.ts';
import { MADE_BY } from './made-by.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** The site for the hosts that read a `_headers` file, as Cloudflare Pages does: a value that another replaces is first taken away. */
export function headersFile({ base }: { base: string }): string {
  const rules = HEADERS.flatMap((header) =>
    (header.except ?? []).flatMap(({ patterns, value }) =>
      patterns.map(
        (pattern) =>
          `${base}${pattern.slice(1)}\n${header.value === null ? `  ${header.name}: ${value ?? ''}` : replaced(header, value)}`,
      ),
    ),
  );
  const types = Object.entries(MEDIA_TYPES)
    .filter(([ending]) => ending !== 'html')
    .map(([ending, type]) => `${base}*.${ending}\n  ! Content-Type\n  Content-Type: ${type}`);
  return `${MADE_BY}
# À poser à la racine du site publié.

${base}*
${[...HEADERS, OVER_HTTPS].flatMap(({ name, value }) => (value === null ? [] : `  ${name}: ${value}`)).join('\n')}

${[...rules, ...types].join('\n')}
`;
}

function replaced({ name }: Header, value: string | null): string {
  return value === null ? `  ! ${name}` : `  ! ${name}\n  ${name}: ${value}`;
}
