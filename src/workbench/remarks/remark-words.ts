import { dayInWords } from '../../french/day.ts';
import type { Remark } from '../../rules/remarks/remarks-part.ts';

/** Who wrote a remark, and when: « Anne Martin, le 23 novembre 2026 ». */
export function signed({ by, day }: Pick<Remark, 'by' | 'day'>): string {
  const on = /^\d{4}-\d{2}-\d{2}$/.test(day) ? `le ${dayInWords(day)}` : day;
  return [by, on].filter(Boolean).join(', ');
}
