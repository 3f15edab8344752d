import { stringify } from 'yaml';
import { fieldsOf } from '../../rules/departement/file/read-local.ts';
import type { AnyRow, Local } from '../../rules/departement/file/local.ts';
import { TOPIC_NAMES } from '../../rules/departement/file/topics.ts';

/** A département’s file as it is kept: topics and fields in the order of the workbook, amounts in euros. */
export function localYaml(local: Local): string {
  const written = Object.fromEntries(
    TOPIC_NAMES.flatMap((topic) => {
      const rows = local[topic] as readonly AnyRow[];
      return rows.length === 0 ? [] : [[topic, rows.map((row) => asWritten(topic, row))]];
    }),
  );
  return stringify(written, { lineWidth: 110, defaultStringType: 'PLAIN', singleQuote: true });
}

function asWritten(topic: (typeof TOPIC_NAMES)[number], row: AnyRow): Record<string, unknown> {
  return Object.fromEntries(
    fieldsOf(topic).flatMap(([name, { type }]) => {
      const value = row[name];
      if (value === undefined) return [];
      return [[name, type === 'euros' && typeof value === 'number' ? value / 100 : value]];
    }),
  );
}
