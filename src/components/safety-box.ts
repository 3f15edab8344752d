import { CONTENT_ROOT } from '../build/content-root.ts';
import { ContentError, readYaml } from '../build/read-yaml.ts';
import type { Safety, SafetyNumber } from '../schemas/safety.ts';
import { SafetySchema } from '../schemas/safety.ts';

/** What a safety box shows. */
export interface SafetyBox {
  title: string;
  numbers: SafetyNumber[];
  /** When they answer, where all of them say the same. */
  hours: string | undefined;
  /** Where the numbers come from, and when they were last checked. */
  checked: string;
}

/** The box for what a text speaks of. Throws when src/content/safety.yaml has no such subject or number. */
export function safetyBox(about: string): SafetyBox {
  const { numbers, subjects } = readSafety();
  const subject = subjects[about];
  if (!subject)
    throw new Error(`<Safety about="${about}">: safety.yaml knows ${Object.keys(subjects).join(', ')}`);
  const shown = subject.numbers.map((number) => {
    const entry = numbers.find((each) => each.number === number);
    if (!entry) throw new Error(`safety.yaml: subjects.${about}: no number ${number}`);
    return entry;
  });
  return { title: subject.title, numbers: shown, hours: sharedHours(shown), checked: checkedWords(shown) };
}

/** The page that « Quitter cette page » opens. */
export function exitPage(): Safety['exit'] {
  return readSafety().exit;
}

function sharedHours([first, ...others]: readonly SafetyNumber[]): string | undefined {
  return others.every(({ hours }) => hours === first?.hours) ? first?.hours : undefined;
}

/** The oldest check counts; a number that nobody has checked makes the whole box unchecked. */
function checkedWords(numbers: readonly SafetyNumber[]): string {
  const days = numbers.map(({ checked }) => checked).sort();
  const [oldest] = days;
  const origin = 'Numéros nationaux, hors de l’annexe.';
  if (!oldest || days.includes(null)) return `${origin} À vérifier avant mise en ligne.`;
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  return `${origin} Vérifiés le ${day.format(new Date(oldest))}.`;
}

function readSafety(): Safety {
  const problems: string[] = [];
  const safety = readYaml(CONTENT_ROOT, 'safety.yaml', SafetySchema, problems);
  if (!safety) throw new ContentError(problems);
  return safety;
}
