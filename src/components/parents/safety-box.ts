import { readContent } from '../../reading/content.ts';
import { type SafetyCalls, safetyCalls } from '../../rules/annexe/safety-calls.ts';
import type { Safety } from '../../schemas/parents/safety.ts';

/** What a safety box shows. */
export type SafetyBox = SafetyCalls & { title: string };

/** The box for what a text speaks of. Throws when src/content/safety.yaml has no such subject. */
export function safetyBox(about: string): SafetyBox {
  const { numbers, subjects } = readContent().safety;
  const subject = subjects[about];
  if (!subject)
    throw new Error(
      `<Safety about="${about}">: safety.yaml ne connaît que ${Object.keys(subjects).join(', ')}`,
    );
  return { title: subject.title, ...safetyCalls(numbers, subject.rows) };
}

/** The page that « Quitter cette page » opens. */
export function exitPage(): Safety['exit'] {
  return readContent().safety.exit;
}
