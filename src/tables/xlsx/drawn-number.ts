/** A part of a format: what it writes before and after the figures, and how many thousands it hides. */
interface Section {
  before: string;
  after: string;
  thousands: number;
  /** Whether it shows any figure. */
  figures: boolean;
  test: ((value: number) => boolean) | null;
}

const PIECE =
  /"([^"]*)"|\\(.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[([<>=]{1,2}) *(-?[\d.]+)\]|\[[^\]]*\]|(;)|(general|standard|[0#?@])|(,)|(\.)|(.)/giu;

const TESTS: Readonly<Record<string, (value: number, than: number) => boolean>> = {
  '<': (value, than) => value < than,
  '>': (value, than) => value > than,
  '<=': (value, than) => value <= than,
  '>=': (value, than) => value >= than,
  '=': (value, than) => value === than,
  '<>': (value, than) => value !== than,
};

/** The parts of a format’s code: above zero, below it, zero, or as their tests say. */
export function sectionsOf(code: string): Section[] {
  let open = empty();
  const sections = [open];
  for (const [, quoted, escaped, currency, sign, than, next, figure, comma, point, other] of code.matchAll(
    PIECE,
  )) {
    if (next) sections.push((open = empty()));
    else if (figure) Object.assign(open, { figures: true, after: '', thousands: 0 });
    else if (comma && open.figures && open.after === '') open.thousands += 1;
    else if (sign) {
      const test = TESTS[sign];
      open.test = test ? (value) => test(value, Number(than)) : null;
    } else if (!point) {
      const words = quoted ?? escaped ?? currency ?? comma ?? other ?? '';
      if (open.figures) open.after += words;
      else open.before += words;
    }
  }
  return sections;
}

function empty(): Section {
  return { before: '', after: '', thousands: 0, figures: false, test: null };
}

/** A number as those parts draw it, its figures to the cent; empty where they hide it. */
export function drawnNumber(value: number, sections: readonly Section[]): string {
  const section = sectionFor(value, sections);
  if (!section?.figures) return '';
  const size = Math.abs(value) / 1_000 ** section.thousands;
  const own = sections.length === 1 || (section.test !== null && !/[-(]/.test(section.before));
  const figures = String(Number(size.toFixed(2))).replace('.', ',');
  return `${value < 0 && own ? '-' : ''}${section.before.trimStart()}${figures}${section.after}`.trim();
}

function sectionFor(value: number, sections: readonly Section[]): Section | undefined {
  const [first, second = first, third = first] = sections;
  if (sections.some(({ test }) => test)) return sections.find(({ test }) => test?.(value) ?? true);
  return value > 0 ? first : value < 0 ? second : third;
}
