import { ALSO_READ } from '../controls/card/local-said.ts';

/** As many characters as mail programs take from a link without cutting it. */
const MOST_MAIL = 2_000;

const LEFT_OUT = 'Nous avons lu d’autres précisions de votre part, trop longues pour ce message.';

/** The address of a mail that ends with these lines: as many as it takes, and a sentence that says so where some are left out. */
export function mailWith(mail: string, lines: readonly string[]): string {
  const parts = lines.map((line) => encodeURIComponent(`\n\n${ALSO_READ}${line}`));
  const whole = mail + parts.join('');
  if (whole.length <= MOST_MAIL) return whole;
  const rest = encodeURIComponent(`\n\n${LEFT_OUT}`);
  return (
    parts.reduce(
      (sum, part) => (sum.length + part.length + rest.length > MOST_MAIL ? sum : sum + part),
      mail,
    ) + rest
  );
}
