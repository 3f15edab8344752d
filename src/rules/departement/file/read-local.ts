import type { Field } from './fields.ts';
import type { AnyRow, Local, LocalProblem, Written } from './local.ts';
import { readField } from './read-field.ts';
import { TOPIC_NAMES, type TopicName, TOPICS } from './topics.ts';

/** What a département says, and all that is wrong in it; a row with something wrong is left out of `local`. */
export interface LocalReading {
  local: Local;
  problems: LocalProblem[];
  /** The rank, as written, of each row that is in `local`. */
  ranks: Readonly<Record<TopicName, readonly number[]>>;
}

/** Reads what was written, topic by topic, each value by its type. Never throws. */
export function readLocal(written: Written): LocalReading {
  const problems: LocalProblem[] = Object.keys(written)
    .filter((name) => !isTopic(name))
    .map((topic) => ({
      topic,
      says: `cette liste n’est pas connue ; les listes sont ${TOPIC_NAMES.join(', ')}`,
    }));
  const read = TOPIC_NAMES.map((topic) => [topic, readRows(topic, written[topic] ?? [], problems)] as const);
  return {
    local: Object.fromEntries(
      read.map(([topic, rows]) => [topic, rows.map(({ row }) => row)]),
    ) as unknown as Local,
    problems,
    ranks: Object.fromEntries(
      read.map(([topic, rows]) => [topic, rows.map(({ rank }) => rank)]),
    ) as unknown as LocalReading['ranks'],
  };
}

/** The fields of a topic, as any. */
export function fieldsOf(topic: TopicName): [name: string, field: Field][] {
  return Object.entries<Field>(TOPICS[topic].fields);
}

function isTopic(name: string): name is TopicName {
  return Object.hasOwn(TOPICS, name);
}

function readRows(
  topic: TopicName,
  rows: readonly Readonly<Record<string, unknown>>[],
  problems: LocalProblem[],
): { rank: number; row: AnyRow }[] {
  const fields = fieldsOf(topic);
  return rows.flatMap((written, row) => {
    const before = problems.length;
    const say = (field: string, says: string) => problems.push({ topic, row, field, says });
    for (const name of Object.keys(written))
      if (!Object.hasOwn(TOPICS[topic].fields, name))
        say(name, `cette valeur n’est pas connue ; attendu ${fields.map(([each]) => each).join(', ')}`);
    const read = fields.flatMap(([name, field]) => {
      const value = written[name];
      if (value === undefined || value === null || value === '') {
        if (field.required) say(name, `« ${field.label} » manque ; écrivez par exemple « ${field.example} »`);
        return [];
      }
      const reading = readField(field, value);
      if ('value' in reading) return [[name, reading.value] as const];
      say(name, reading.says);
      return [];
    });
    return problems.length === before ? [{ rank: row, row: Object.fromEntries(read) }] : [];
  });
}
