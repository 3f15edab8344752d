import { z } from 'zod';
import { CitesSchema } from './fact.ts';
import { TextSchema } from '../text.ts';

/** One statement outside a body: its words and the facts it rests on. */
export const StatementSchema = z.strictObject({ text: TextSchema, cites: CitesSchema });
