import type { Strand } from '../../../schemas/strand.ts';
import type { Field, Value } from './fields.ts';
import type { TOPICS, TopicName } from './topics.ts';

type FieldsOf<T extends TopicName> = (typeof TOPICS)[T]['fields'];

type ValueOf<F extends Field> = F extends { type: 'strands' }
  ? readonly Strand[]
  : F extends { type: 'year' | 'euros' | 'percent' }
    ? number
    : string;

type Asked<F> = { [K in keyof F]: F[K] extends { required: true } ? K : never }[keyof F];

/** A row of a topic, once read. */
export type LocalRow<T extends TopicName> = {
  readonly [K in Asked<FieldsOf<T>>]: FieldsOf<T>[K] extends Field ? ValueOf<FieldsOf<T>[K]> : never;
} & {
  readonly [K in Exclude<keyof FieldsOf<T>, Asked<FieldsOf<T>>>]?: FieldsOf<T>[K] extends Field
    ? ValueOf<FieldsOf<T>[K]>
    : never;
};

/** All that a département says, topic by topic; a topic that nobody filled is an empty list. */
export type Local = { readonly [T in TopicName]: readonly LocalRow<T>[] };

/** What was written, before it is read: topic by topic, row by row, field by field. */
export type Written = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Something wrong in what was written: the topic, the row counted from 0, the field, and what to do. */
export interface LocalProblem {
  topic: string;
  row?: number;
  field?: string;
  says: string;
}

export type AnyRow = Readonly<Record<string, Value>>;
