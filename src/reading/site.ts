import type { Site } from '../schemas/site.ts';
import { SiteSchema } from '../schemas/site.ts';
import { CONTENT_ROOT } from './content.ts';
import { ContentError, readYaml } from './read-yaml.ts';

/** The body that puts the site online, as `src/content/site.yaml` names it. Throws a ContentError when the file is wrong. */
export function readSite(): Site {
  const problems: string[] = [];
  const site = readYaml(CONTENT_ROOT, 'site.yaml', SiteSchema, problems);
  if (!site) throw new ContentError(problems);
  return site;
}
