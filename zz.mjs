import { readFileSync } from 'node:fs'; import { brotliCompressSync, constants as c } from 'node:zlib';
const D=[[0,0],[0,15],[1,16],[2,60],[3,8]];
const best = (t) => Math.min(...D.map(([p,d]) => brotliCompressSync(t, { params: { [c.BROTLI_PARAM_QUALITY]: 11, [c.BROTLI_PARAM_NPOSTFIX]: p, [c.BROTLI_PARAM_NDIRECT]: d, [c.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(t) } }).length));
const T = ['3-1','1-1','2-1'].map(f => readFileSync(`dist/fiches/${f}/index.html`, 'utf8'));
const V = { base: t => t,
 noType: t => t.replace(/<meta property="og:type"[^>]*>/, ''),
 noDesc: t => t.replace(/<meta property="og:description"[^>]*>/, ''),
 descMerged: t => t.replace(/<meta property="og:description"[^>]*>/, '').replace('<meta name="description"', '<meta property="og:description" name="description"'),
 noSelf: t => t.replace("style-src 'self' ", 'style-src '),
 noIcon: t => t.replace(/<link rel="icon"[^>]*>/, ''),
 noTheme: t => t.replace(/<meta name="theme-color"[^>]*media[^>]*>/, ''),
 noScheme: t => t.replace(/<meta name="color-scheme"[^>]*>/, ''),
 li: t => t.replaceAll('<li> ', '<li>'),
 srcsp: t => t.replaceAll('<small class="src"> <span>', '<small class="src"><span>'),
 prefersdedup: t => t,
 visually: t => t.replace(/\.visually-hidden\{[^}]*\}/, ''),
 ask: t => t.replace('.silent,.two-ways,.ask{', '.silent,.two-ways{'),
 group: t => t.replace('.group:not(.yes,.no),.group:only-child{','.group:not(.yes,.no){'),
 only: t => t.replace(/\.glance-columns>:only-child \.glance-list li\{[^}]*\}/, ''),
 table: t => t.replace('table{border-collapse:collapse}th{text-align:start}', ''),
 svgaria: t => t.replaceAll(' aria-hidden="true"',''),
 xmlcolor: t => t.replace('-webkit-text-size-adjust:none;',''),
 supp: t => t.replace(/@supports not selector\(:has\(\*\)\)\{[^}]*\}\}/,''),
 paths: t => t.replaceAll('></path>','/>'),
 dd: t => t.replaceAll('</li>','').replaceAll('</dd>','').replaceAll('</dt>',''),
 quotes: t => t.replace(/ ([a-z-]+)="([\w#\/.-]+)"/g, ' $1=$2'),
};
for (const [k, v] of Object.entries(V)) console.log(k, T.map(t => best(v(t))).join(' '));
