import { CALLS, EXTENSIONS, MEETINGS, SESSIONS } from './topics-of-calls.ts';
import { PRECISIONS } from './topics-of-rules.ts';
import { BEFORE, DEPOSIT, ELIGIBILITY, FUNDERS, MONEY, PIECES, PRIORITIES } from './topics-of-requests.ts';
import { BODIES, CONTACTS, KIT, PARENTS, SOURCES, STEERING } from './topics-of-people.ts';
import type { Topic } from './fields.ts';

/**
 * All that a département may say, topic by topic: the sheets of the workbook that its editor fills, in their order, the
 * lists of its file, and what is read of both (`docs/un-departement.md`).
 */
export const TOPICS = {
  sources: SOURCES,
  bodies: BODIES,
  calls: CALLS,
  extensions: EXTENSIONS,
  sessions: SESSIONS,
  meetings: MEETINGS,
  deposit: DEPOSIT,
  before: BEFORE,
  pieces: PIECES,
  money: MONEY,
  eligibility: ELIGIBILITY,
  priorities: PRIORITIES,
  funders: FUNDERS,
  contacts: CONTACTS,
  steering: STEERING,
  parents: PARENTS,
  precisions: PRECISIONS,
  kit: KIT,
} as const satisfies Record<string, Topic>;

export type TopicName = keyof typeof TOPICS;
export const TOPIC_NAMES = Object.keys(TOPICS) as TopicName[];
