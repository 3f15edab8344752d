/** What a coordinator comes for, by the ids of the headings: it stands before the rest. */
const FIRST = ['les-conditions', 'les-depenses', 'le-plafond-de-80'];

/** The headings of a sheet in the order in which their sections stand. */
export function firstThingsFirst<Heading>(
  headings: readonly Heading[],
  idOf: (heading: Heading) => string,
): Heading[] {
  const rank = (heading: Heading) =>
    FIRST.includes(idOf(heading)) ? FIRST.indexOf(idOf(heading)) : FIRST.length;
  return [...headings].sort((a, b) => rank(a) - rank(b));
}

/** The body of a sheet as HTML, in that order; what comes after may be folded. Throws where it lacks one of the first two. */
export function reordered(html: string): string {
  const sections = html.split(/(?=<h2 id=")/);
  const idOf = (section: string) => /^<h2 id="([^"]*)"/.exec(section)?.[1] ?? '';
  for (const id of FIRST.slice(0, 2))
    if (!sections.some((section) => idOf(section) === id)) throw new Error(`the sheet has no section #${id}`);
  return firstThingsFirst(sections, idOf)
    .map((section) =>
      FIRST.includes(idOf(section)) ? section : section.replace('<h2 ', '<h2 class="foldable" '),
    )
    .join('');
}
