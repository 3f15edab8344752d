import { UNNAMED, plainAddress } from './addresses.ts';
import { HEADERS, type Header, OVER_HTTPS, expressionOf } from './headers.ts';
import { MADE_BY } from './made-by.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** The compressed copies, best first, as Apache names them. */
const COPIES = [
  { coding: 'br', ending: 'br' },
  { coding: 'zstd', ending: 'zst' },
  { coding: 'gzip', ending: 'gz' },
];

/** The site for Apache: one `.htaccess` for its folder, as shared hosts take it. */
export function apacheFile({ base }: { base: string }): string {
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `AddType '${type}' .${ending}`);
  return `${MADE_BY}
# À poser à la racine du site publié, sous le nom .htaccess. Demande les modules rewrite, headers et mime.

DirectoryIndex index.html
DirectorySlash Off
ErrorDocument 404 ${base}404.html
${types.join('\n')}
${COPIES.map(({ coding, ending }) => `RemoveType .${ending}\nRemoveLanguage .${ending}\nAddEncoding ${coding} .${ending}`).join('\n')}
SetEnv no-gzip 1
SetEnv no-brotli 1

RewriteEngine On
RewriteOptions AllowNoSlash
RewriteBase ${base}
# La demande telle qu’elle est arrivée, une seule fois : ni envoi, ni adresse écrite autrement, ni copie demandée par son nom.
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
RewriteRule ^ - [R=405,L]
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteCond %{THE_REQUEST} !^\\S+\\s${plainAddress(base)}(?:\\?\\S*)?\\sHTTP/ [OR]
RewriteCond %{THE_REQUEST} ^\\S+\\s[^?\\s]*\\.(?:${UNNAMED.join('|')})[?\\s]
RewriteRule ^ - [R=404,L]
# Un dossier sans sa barre mène au même avec elle ; Apache y écrit l’hôte demandé, et le protocole que dit ce qui est devant lui.
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteCond %{REQUEST_URI} [^/]$
RewriteCond %{REQUEST_FILENAME}/index.html -f
RewriteCond %{HTTP:X-Forwarded-Proto} =https
RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI}/ [R=308,L]
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteCond %{REQUEST_URI} [^/]$
RewriteCond %{REQUEST_FILENAME}/index.html -f
RewriteRule ^ %{REQUEST_URI}/ [R=308,L]
# Un dossier sans page n’est l’adresse de rien.
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
# La copie compressée que le lecteur accepte, d’une page ou d’un fichier.
${COPIES.map(copyRules).join('\n')}

Header always set Vary Accept-Encoding
${HEADERS.flatMap((header) => linesOf(header, base)).join('\n')}
Header always set ${OVER_HTTPS.name} "${OVER_HTTPS.value}" "expr=%{HTTPS} == 'on' || req_novary('X-Forwarded-Proto') == 'https'"
`;
}

function copyRules({ coding, ending }: (typeof COPIES)[number]): string {
  // Named, and not refused by a quality of zero.
  const taken = `(?:^|,)\\s*${coding}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)`;
  return ['index.html', '']
    .map((page) => {
      const rule = page === '' ? '^(.*[^/])$' : '^(|.*/)$';
      return `RewriteCond %{HTTP:Accept-Encoding} "${taken}" [NC]
RewriteCond %{REQUEST_FILENAME}${page}.${ending} -f
RewriteRule ${rule} $1${page}.${ending} [L]`;
    })
    .join('\n');
}

/** A header for every answer, then what it is where it differs; a copy is named by the file that it stands for. */
function linesOf({ name, value, except = [] }: Header, base: string): string[] {
  return [
    ...(value === null ? [] : [`Header always set ${name} "${value}"`]),
    ...except.map(({ patterns, value: other }) => {
      const where = expressionOf(patterns, base).replace(/\$$/, `(?:\\.(?:br|zst|gz))?$`);
      const said = other === null ? `unset ${name}` : `set ${name} "${other}"`;
      return `Header always ${said} "expr=%{REQUEST_URI} =~ m#${where}#"`;
    }),
  ];
}
