import { departementAddress } from '../../rules/departement/names.ts';
import { type Embed, embedAddress } from '../embeds.ts';

/** What a host chooses on `/integrer/`; empty where it sets nothing. */
export interface Choice {
  departement: string;
  volet: string;
  theme: '' | 'auto' | 'clair' | 'sombre';
  /** Six hexadecimal digits. */
  accent: string;
  police: '' | 'systeme';
  /** Whether the host isolates frames. */
  sandbox: boolean;
}

export const NOTHING_SET: Choice = {
  departement: '',
  volet: '',
  theme: '',
  accent: '',
  police: '',
  sandbox: false,
};

/** What a host that isolates frames must allow: links and files would open and save nothing otherwise. */
export const SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads';

/** The address of a frame with what its host sets; `site` ends with a slash. */
export function frameAddress(site: string, { id }: Embed, choice: Choice): string {
  const query = new URLSearchParams();
  for (const name of ['departement', 'volet', 'theme', 'accent', 'police'] as const)
    if (choice[name] !== '') query.set(name, choice[name]);
  const text = query.toString();
  return site + embedAddress(id).slice(1) + (text === '' ? '' : `?${text}`);
}

/** The whole page that a link opens, with the département and the strand that it can take. */
export function linkAddress(site: string, { id, full }: Embed, { departement, volet }: Choice): string {
  if (id === 'calendrier')
    return site + (departement === '' ? full : departementAddress(departement)).slice(1);
  const given = new URLSearchParams();
  if (id === 'ma-depense' && volet !== '') given.set('volet', volet);
  if (departement !== '') given.set('departement', departement);
  const text = given.toString();
  return site + full.slice(1) + (text === '' ? '' : `#${text}`);
}

/** A link that looks like a button: what any editor may paste. */
export function linkSnippet(site: string, embed: Embed, choice: Choice): string {
  const ground = choice.accent === '' ? '1a574d' : choice.accent;
  const style = `display:inline-block;padding:.7em 1.3em;border-radius:.5em;background:#${ground};color:#${inkOn(ground)};text-decoration:none;font-weight:bold`;
  return `<p><a href="${escaped(linkAddress(site, embed, choice))}" style="${style}">${escaped(embed.title)}</a></p>`;
}

/** A plain frame, and under it the link that is left where the frame is taken out. */
export function frameSnippet(site: string, embed: Embed, choice: Choice): string {
  const link = `<p><a href="${escaped(linkAddress(site, embed, choice))}">${escaped(embed.title)}</a></p>`;
  return `${plainFrame(site, embed, choice)}\n${link}`;
}

/** A frame of a height that shows its first question. */
export function plainFrame(site: string, embed: Embed, choice: Choice): string {
  // Nothing tells a plain frame what it stands on: a light page, unless its host says otherwise.
  const theme = choice.theme === '' ? 'clair' : choice.theme;
  const scheme = theme === 'sombre' ? ';color-scheme:dark' : theme === 'clair' ? ';color-scheme:light' : '';
  return [
    `<iframe src="${escaped(frameAddress(site, embed, { ...choice, theme }))}"`,
    `title="${escaped(embed.title)}"`,
    `width="100%" height="${String(embed.height)}" style="border:0${scheme}"`,
    `loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write"${choice.sandbox ? ` sandbox="${SANDBOX}"` : ''}></iframe>`,
  ].join(' ');
}

/** A link, and the script that puts the frame after it and follows its height. */
export function scriptSnippet(site: string, embed: Embed, choice: Choice, integrity: string): string {
  const data = (['departement', 'volet', 'theme', 'accent', 'police'] as const)
    .filter((name) => choice[name] !== '')
    .map((name) => ` data-${name}="${escaped(choice[name])}"`)
    .join('');
  const isolated = choice.sandbox ? ' data-sandbox' : '';
  return [
    `<a href="${escaped(linkAddress(site, embed, choice))}" data-integration="${embed.id}"${data}${isolated}>${escaped(embed.title)}</a>`,
    `<script src="${escaped(site)}integration-1.js" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer" async></script>`,
  ].join('\n');
}

/** A picture with its code, and the link that it carries; its words are left where the picture is taken out. */
export function pictureSnippet(site: string, embed: Embed, choice: Choice): string {
  const address = escaped(linkAddress(site, embed, choice));
  return `<a href="${address}"><img src="${pictureName(embed)}" width="1200" height="630" style="max-width:100%;height:auto" alt="Affichette : ${escaped(embed.title)} Un code à photographier ouvre le guide."><br>${escaped(embed.title)}</a>`;
}

export function pictureName({ id }: Embed): string {
  return `parentalite-${id}.png`;
}

/** What the webmaster adds to the policy of the page, where it has one. */
export function policyLines(site: string): string {
  const { origin } = new URL(site);
  return `frame-src 'self' ${origin};\nscript-src 'self' ${origin};`;
}

/** Black or white, whichever is read best on a colour. */
function inkOn(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '000' : 'fff';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
