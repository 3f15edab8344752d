import { count } from '../../french/plural.ts';
import { MOST_PROJECTS } from '../work/bounds.ts';
import { freshIds, isOwnId } from '../work/own-items.ts';
import type { Part } from '../work/part.ts';
import { projectOf, type ProjectWorks } from './project-parts.ts';

/** A project of the dossier that is not the one at hand. */
interface OtherProject extends ProjectWorks {
  id: string;
  /** Whether it stands before the one at hand, in the order of the dossier. */
  before: boolean;
}

/** The other projects of the dossier: the one at hand stands in the other parts of the work, where every tool finds it. */
export interface ProjectsWork {
  /** The id of the project at hand; null while it is alone. */
  id: string | null;
  others: OtherProject[];
}

export const PROJECT_PREFIX = 'd';

export const projectsPart: Part<ProjectsWork> = {
  empty: { id: null, others: [] },
  read: (part) => {
    const others = part.list('others', PROJECT_PREFIX, MOST_PROJECTS - 1, (each) => ({
      id: each.id('id') ?? '',
      before: each.flag('before'),
      ...projectOf(({ read }, key) => read(each.part(key))),
    }));
    const id = part.id('id') ?? '';
    const own = isOwnId(PROJECT_PREFIX, id) && !others.some((other) => other.id === id);
    const [fresh = id] = freshIds(PROJECT_PREFIX, others);
    return { id: others.length === 0 ? null : own ? id : fresh, others };
  },
  words: ({ others }) => (others.length === 0 ? '' : count(others.length, 'autre projet', 'autres projets')),
};
