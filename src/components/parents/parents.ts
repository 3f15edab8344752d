import { CONTENT_ROOT } from '../../reading/content-root.ts';
import { ContentError, readYaml } from '../../reading/read-yaml.ts';
import type { Parents } from '../../schemas/parents.ts';
import { ParentsSchema } from '../../schemas/parents.ts';

/** The groups of needs and the finder's questions, as src/content/parents.yaml names them. */
export function readParents(): Parents {
  const problems: string[] = [];
  const parents = readYaml(CONTENT_ROOT, 'parents.yaml', ParentsSchema, problems);
  if (!parents) throw new ContentError(problems);
  return parents;
}
