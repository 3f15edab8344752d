import { LINE_ACCOUNTS } from '../../rules/budget/accounts.ts';
import { OTHER_EXPENSE } from '../../rules/expense-lists.ts';
import { PART_NAMES } from '../../rules/annexe/indicator-groups.ts';
import { CEILING_CITES, CEILING_GAP_CITES } from '../../rules/budget/ceiling.ts';
import type { Content } from '../content.ts';
import { unknown } from './needs.ts';

type Listed = Pick<Content, 'expenses' | 'indicators' | 'facts'>;

/** Lists of the code that no longer say what the content says: ids that it does not have, or has besides. */
export function staleLists({ expenses, indicators, facts }: Listed): string[] {
  const parts = indicators.flatMap((list) => list.indicators.flatMap(({ part }) => part ?? []));
  const accounts = LINE_ACCOUNTS.map(({ id }) => id);
  const ceiling = [...CEILING_CITES, ...CEILING_GAP_CITES];
  return [
    ...expenses.flatMap(({ id, account }) =>
      unknown(`expenses/${id}.yaml: account`, account ? [account] : [], accounts, 'un compte de charges'),
    ),
    ...differences('rules/annexe/indicator-groups.ts: PART_NAMES', Object.keys(PART_NAMES), parts),
    ...beyond('rules/budget/ceiling.ts', ceiling, [...facts.keys()]),
    ...beyond(
      'rules/expense-lists.ts: OTHER_EXPENSE',
      [OTHER_EXPENSE],
      expenses.map(({ id }) => id),
    ),
  ];
}

/** Figures that follow from another, which their file does not have; and those that name one for nothing. */
export function wrongIndicators({ indicators }: Pick<Content, 'indicators'>): string[] {
  return indicators.flatMap((file) =>
    file.indicators.flatMap(({ id, across, of }) => {
      const at = `indicators/${file.id}.yaml: indicators › ${id}`;
      const others = file.indicators.filter((each) => each.kind === 'quantitatif' && each.id !== id);
      if ((across === 'mean' || across === 'weighted') !== (of !== undefined))
        return [
          `${at}: \`of\` nomme l’indicateur dont \`mean\` et \`weighted\` ont besoin ; il va avec eux, et seulement avec eux`,
        ];
      return unknown(
        `${at} › of`,
        of === undefined ? [] : [of],
        others.map((each) => each.id),
        'un autre indicateur chiffré de ce volet',
      );
    }),
  );
}

function differences(at: string, listed: readonly string[], known: readonly string[]): string[] {
  const missing = [...new Set(known)].filter((id) => !listed.includes(id));
  return [
    ...beyond(at, listed, known),
    ...missing.map((id) => `${at}: « ${id} » y manque, et le contenu l’a ; ajoutez-le`),
  ];
}

function beyond(at: string, listed: readonly string[], known: readonly string[]): string[] {
  return listed
    .filter((id) => !known.includes(id))
    .map((id) => `${at}: « ${id} » n’existe pas ; corrigez-le ou retirez-le`);
}
