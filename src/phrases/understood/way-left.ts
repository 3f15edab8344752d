import { count } from '../../french/plural.ts';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { SaidExpense, Way } from './said-data.ts';

/** How many questions are left, at least and at most, and the titles that they may lead to. */
interface Left {
  least: number;
  most: number;
  titles: ReadonlySet<string>;
}

/**
 * What an expense comes to after some answers: the title of its card when every completion of what is not said has it, and
 * the match is `exact`; else how many questions are left.
 */
export function wayLeft({ strands, ways }: SaidExpense, answers: Answers, exact: boolean): string {
  const { volet } = answers;
  const own = volet === undefined ? Object.values(strands) : [strands[volet] ?? 0];
  const all = own.map((at) => left(ways[at] ?? '', answers));
  const titles = new Set(all.flatMap((each) => [...each.titles]));
  const [title] = titles;
  if (exact && titles.size === 1 && title !== undefined) return title;
  const strand = volet === undefined ? 1 : 0;
  const most = strand + Math.max(...all.map((each) => each.most));
  const least = strand + Math.min(...all.map((each) => each.least));
  return most === 0 ? '' : count(most, 'question') + (least < most ? ' au plus' : '');
}

function left(way: Way, answers: Answers): Left {
  if (typeof way === 'string') return { least: 0, most: 0, titles: new Set([way]) };
  const [question, ways] = way;
  const given = ways[answers[question] ?? ''];
  if (given !== undefined) return left(given, answers);
  const all = Object.values(ways).map((each) => left(each, answers));
  return {
    least: 1 + Math.min(...all.map(({ least }) => least)),
    most: 1 + Math.max(...all.map(({ most }) => most)),
    titles: new Set(all.flatMap(({ titles }) => [...titles])),
  };
}
