import { CONTENT_ROOT } from '../../reading/content-root.ts';
import { ContentError, readYaml } from '../../reading/read-yaml.ts';
import type { SafetyCalls } from '../../rules/annexe/safety-calls.ts';
import { safetyCalls } from '../../rules/annexe/safety-calls.ts';
import type { Safety } from '../../schemas/safety.ts';
import { SafetySchema } from '../../schemas/safety.ts';

/** What a safety box shows. */
export type SafetyBox = SafetyCalls & { title: string };

/** The box for what a text speaks of. Throws when src/content/safety.yaml has no such subject. */
export function safetyBox(about: string): SafetyBox {
  const { numbers, subjects } = readSafety();
  const subject = subjects[about];
  if (!subject)
    throw new Error(
      `<Safety about="${about}">: safety.yaml ne connaît que ${Object.keys(subjects).join(', ')}`,
    );
  return { title: subject.title, ...safetyCalls(numbers, subject.rows) };
}

/** The page that « Quitter cette page » opens. */
export function exitPage(): Safety['exit'] {
  return readSafety().exit;
}

/** The numbers to call, as src/content/safety.yaml gives them. Throws a ContentError when the file is wrong. */
export function readSafety(): Safety {
  const problems: string[] = [];
  const safety = readYaml(CONTENT_ROOT, 'safety.yaml', SafetySchema, problems);
  if (!safety) throw new ContentError(problems);
  return safety;
}
