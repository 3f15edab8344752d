import { LOCAL_PARTS } from '../../rules/departement/topic-words.ts';
import type { Content } from '../content.ts';
import type { Claim } from '../sheet-statements.ts';
import { unknown } from './needs.ts';

/** Every claim of the questions that people ask. */
export function askedClaims({ asked }: Pick<Content, 'asked'>): Claim[] {
  return asked.flatMap(({ id, answer }) =>
    answer.map((statement, i) => ({ at: `asked/${id}.yaml: answer › ${String(i)}`, ...statement })),
  );
}

/** Names of facts from outside that do not exist, anchors that a département’s page has not, facts that no question shows. */
export function unknownInAsked({ asked, outside }: Pick<Content, 'asked' | 'outside'>): string[] {
  const facts = outside.map(({ id }) => id);
  const anchors = LOCAL_PARTS.map(({ id }) => id);
  const shown = asked.flatMap(({ bridge, ...own }) => [own, ...bridge].flatMap((each) => each.outside));
  return [
    ...asked.flatMap(({ id, outside: named, bridge, local }) => [
      ...unknown(`asked/${id}.yaml: outside`, named, facts, 'un fait de outside/'),
      ...unknown(
        `asked/${id}.yaml: bridge`,
        bridge.flatMap((each) => each.outside),
        facts,
        'un fait de outside/',
      ),
      ...unknown(
        `asked/${id}.yaml: local`,
        local === undefined ? [] : [local],
        anchors,
        'une partie de page',
      ),
    ]),
    ...facts
      .filter((id) => !shown.includes(id))
      .map(
        (id) =>
          `outside/${id}.yaml: aucune question ne montre ce fait ; nommez-le sous \`outside\` dans asked/…, ou retirez-le`,
      ),
  ];
}
