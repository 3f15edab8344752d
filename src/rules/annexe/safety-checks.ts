import type { SafetyNumber } from '../../schemas/parents/safety.ts';
import { dayInWords } from '../../french/day.ts';
import { readDigits } from './safety-calls.ts';

/** For how many months a check holds: after that, someone dials again. */
const MONTHS = 6;

/** What the build says on a day (« 2026-11-23 ») of each number that nobody has checked lately, one line a number. */
export function safetyWarnings(numbers: readonly SafetyNumber[], today: string): string[] {
  return numbers.flatMap(({ number, name, checked }) => {
    const fault = faultOf(checked, today);
    return fault ? [`safety.yaml : ${readDigits(number)} (${name}) ${fault}. ${REMEDY}`] : [];
  });
}

const REMEDY = 'Vérifiez-le, puis notez le jour dans « checked » : docs/verifier-les-numeros.md.';

function faultOf(checked: string | null, today: string): string | undefined {
  if (!checked) return 'n’a jamais été vérifié';
  if (checked > today) return `porte un jour à venir, le ${dayInWords(checked)}`;
  if (checked < monthsBefore(today)) return `n’a pas été vérifié depuis le ${dayInWords(checked)}`;
  return undefined;
}

/** The day that many months ago, as text to compare with; it may be a 31st of a shorter month. */
function monthsBefore(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 - MONTHS;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(Math.floor(months / 12))}-${two((months % 12) + 1)}-${day.slice(8)}`;
}

/** What the legal notices say of the same: which numbers nobody has checked, and since when the others hold. */
export function checkedInWords(numbers: readonly SafetyNumber[]): string {
  const days = numbers.flatMap(({ checked }) => checked ?? []).sort();
  const unchecked = numbers.filter(({ checked }) => !checked).map(({ number }) => readDigits(number));
  const [oldest] = days;
  if (!oldest) return 'L’éditeur de cette copie ne les a pas encore vérifiés.';
  const since = `La plus ancienne vérification date du ${dayInWords(oldest)}.`;
  if (unchecked.length === 0) return `L’éditeur de cette copie les a tous vérifiés. ${since}`;
  return `L’éditeur de cette copie n’a pas encore vérifié : ${unchecked.join(', ')}. Il a vérifié les autres. ${since}`;
}
