import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { count } from '../../french/plural.ts';
import { readContent } from '../../reading/content.ts';
import { ContentError } from '../../reading/read-yaml.ts';
import { editSource } from '../../reading/source-edits.ts';
import { feedFile } from '../files/feed-file.ts';
import { writeSecurityFile } from '../files/security-file.ts';
import { siteAddress } from '../files/site-address.ts';
import { mappedAddress, robotsFile, sitemapFile } from '../files/sitemap-file.ts';
import { siteVersion } from '../files/version-file.ts';
import { removeInlined, stylesInliner } from '../styles/inline-styles.ts';
import { writeOpenData } from '../open-data/write-open-data.ts';
import { offlineEdits, writeOffline } from '../offline/write-offline.ts';
import { openSearchIndex } from '../search-index/search-index.ts';
import { apartEdits } from './apart-edits.ts';
import { compressFiles } from './compress-files.ts';
import { shippedPackages } from '../vite/shipped-packages.ts';
import { type LinkedPage, contentLinks, deadLinks, linkedPage, pageLinks } from './dead-links.ts';
import { islandEdits } from '../vite/island-edits.ts';
import { licencesText } from './licences.ts';
import { readPage } from './page.ts';
import { placeEdits } from './place-edits.ts';
import { policyEdits } from './policy-edits.ts';
import { policyProblems } from './policy-problems.ts';
import { preloadEdits } from './preload-edits.ts';
import { reactEdits } from './react-edits.ts';
import { typesetEdits } from './typeset-page.ts';
import { unreadEdits } from './unread-edits.ts';

/** Where the build puts scripts and styles. */
const FILES = '_astro';

/** Linked from the legal notice. */
const LICENCES = 'licences.txt';

/**
 * What is done to the built pages, each parsed once and written once: its French set, its policy first, its styles within,
 * its words in the index. Then the files that say what the site is, and all compressed. `version.json` is written last:
 * where it stands, the build is finished. Stops the build on anything that a browser would block, and on a link to no page.
 */
export function finishSite(target: string[]): AstroIntegration {
  let kept = '';
  let base = '/';
  let site = '';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = fileURLToPath(new URL('compressed/', config.cacheDir));
        base = `${config.base}/`.replace(/\/+$/, '/');
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const content = readContent();
        const index = await openSearchIndex(content);
        const files = htmlFiles(root);
        const linked: LinkedPage[] = [];
        const mapped: string[] = [];
        const problems: string[] = [];
        const stylesOf = stylesInliner(join(root, FILES));
        for (const file of files) {
          const path = join(root, file);
          const page = readPage(readFileSync(path, 'utf8'));
          problems.push(...policyProblems(page).map((problem) => `${file}: ${problem}`));
          linked.push(linkedPage(file, page, base));
          mapped.push(
            ...[mappedAddress({ file, elements: page.elements })].filter((address) => address !== null),
          );
          const styles = stylesOf(page);
          const edits = [
            typesetEdits(page),
            unreadEdits(page),
            policyEdits(page, styles.css),
            islandEdits(page, base),
            preloadEdits(page, base),
            placeEdits(page),
            apartEdits(page),
            reactEdits(page),
            offlineEdits(page, base),
            styles.edits,
          ];
          writeFileSync(path, editSource(page.source, edits.flat()));
          await index.add(file, page);
        }
        removeInlined(join(root, FILES));
        if (problems.length > 0)
          throw new Error(
            `${String(problems.length)} problem(s) with the security policy:\n  ${problems.join('\n  ')}`,
          );
        // By the file that one edits where there is one.
        const ofContent = deadLinks(linked, contentLinks(content));
        if (ofContent.length > 0) throw new ContentError(ofContent);
        const dead = deadLinks(linked, pageLinks(linked));
        if (dead.length > 0)
          throw new Error(`${count(dead.length, 'lien')} sans page :\n  ${dead.join('\n  ')}`);
        if (new URL(site).hostname.endsWith('.invalid'))
          logger.warn(
            'SITE n’est pas donné : les pages n’ont ni adresse canonique, ni oEmbed, ni image de partage. SITE=https://… npm run build',
          );
        logger.info(`${String(files.length)} pages typeset, and within their policy`);
        const indexed = await index.write(join(root, 'pagefind'));
        logger.info(`${String(indexed)} pages indexed`);
        const version = siteVersion(content, process.cwd(), process.env);
        const { securityEmail: email } = content.site;
        writeSecurityFile(root, { email, day: version.day, home: new URL(base, site).href });
        const home = siteAddress(site, base);
        const { changes, site: body } = content;
        writeFileSync(
          join(root, 'flux.xml'),
          feedFile({ changes, author: body.name ?? 'Parentalité, mode d’emploi', home }),
        );
        if (home === null) logger.warn('SITE n’est pas donné : pas de sitemap.xml');
        else writeFileSync(join(root, 'sitemap.xml'), sitemapFile(mapped, home));
        // Under a base, the host has its own.
        if (base === '/') writeFileSync(join(root, 'robots.txt'), robotsFile(home && `${home}sitemap.xml`));
        await writeOpenData(root, content, { rules: version.rules, date: version.day });
        // A mark of order says the encoding, where a server does not.
        writeFileSync(join(root, LICENCES), `\ufeff${licencesText(shippedPackages())}`);
        const copy = await writeOffline(root, { base, target });
        logger.info(`${String(copy.files)} files kept offline, ${String(Math.round(copy.pack / 1024))} KB`);
        const compressed = await compressFiles(root, kept);
        logger.info(
          `${String(compressed.files)} files, ${String(Math.round(compressed.bytes / 1024))} KB in brotli`,
        );
        writeFileSync(join(root, 'version.json'), `${JSON.stringify(version)}\n`);
      },
    },
  };
}

/** The pages of a built site, as paths inside its folder, always in the same order. */
function htmlFiles(root: string): string[] {
  return globSync('**/*.html', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .sort();
}
