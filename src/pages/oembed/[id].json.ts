import type { APIRoute } from 'astro';
import { siteAddress } from '../../components/head/site-address.ts';
import { type Embed, EMBEDS } from '../../embed/embeds.ts';
import { plainFrame, NOTHING_SET } from '../../embed/offer/snippets.ts';

const WIDTH = 600;

/** What a site that is given the address of a page shows of it (oEmbed 1.0); none where the address of the site is not known. */
export function getStaticPaths() {
  const known = siteAddress(new URL(import.meta.env.SITE), '/') !== null;
  return known ? EMBEDS.map((embed) => ({ params: { id: embed.id }, props: { embed } })) : [];
}

export const GET: APIRoute<{ embed: Embed }> = ({ props: { embed }, site }) => {
  const home = siteAddress(site, '/') ?? '';
  return Response.json({
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: 'Parentalité, mode d’emploi',
    provider_url: home,
    width: WIDTH,
    height: embed.height,
    html: plainFrame(home, embed, NOTHING_SET),
  });
};
