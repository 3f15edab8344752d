import { cafsOf } from '../../rules/departement/file/check-local.ts';
import { datedCall, type DatedCall } from '../../rules/departement/calls/call-status.ts';
import { localLines, sourceInWords } from '../../rules/departement/local-lines.ts';
import { calendarOf } from '../../rules/departement/calls/calendar.ts';
import type { DateToCome } from '../../rules/departement/calls/dates-to-come.ts';
import type { Local } from '../../rules/departement/file/local.ts';
import { type DepartementName, departementSlug, usualCaf } from '../../rules/departement/names.ts';
import { type LocalPiece, pieceIds } from '../../rules/pieces/pieces.ts';
import { FUNDER, type LocalMoney } from '../../rules/departement/money-frame.ts';
import type { Precision } from '../../rules/departement/precisions.ts';
import { type PrecisionNames, subjectName } from '../../rules/departement/precision-subject.ts';

/** What a page is given of the département that its reader chose. */
export interface LocalData {
  /** Its Cafs, where there are several. */
  cafs: string[];
  calls: ({ name: string; address: string | undefined; caf: string | undefined } & DatedCall)[];
  dates: DateToCome[];
  precisions: Precision[];
  /** The rules of money that give a figure: what they say, the figure, whose they are. */
  money: LocalMoney[];
  /** What its Cafs ask to join. */
  pieces: LocalPiece[];
}

export function localData(departement: DepartementName, local: Local, names: PrecisionNames): LocalData {
  const cafs = cafsOf(local);
  const [only = usualCaf(departement)] = cafs;
  const source = (key: string) => local.sources.find((each) => each.key === key);
  return {
    cafs: cafs.length > 1 ? cafs : [],
    calls: local.calls.map((call) => ({
      name: call.name,
      address: call.address,
      caf: call.caf,
      ...datedCall(call, local),
    })),
    dates: calendarOf(local).map(({ id, day, says, more, caf }) => ({
      id,
      day,
      says,
      more,
      caf: cafs.length > 1 ? caf : undefined,
    })),
    money: (['money', 'funders'] as const).flatMap((topic) =>
      moneyOf(local, topic, cafs.length > 1 ? undefined : only),
    ),
    pieces: piecesOf(departement, local, cafs.length > 1 ? undefined : only),
    precisions: local.precisions.map((row) => {
      const { source: key, caf = only, ...precision } = row;
      const from = source(key);
      return {
        ...precision,
        about: subjectName(row, names),
        caf,
        source: from ? sourceInWords(from) : '',
        address: from?.address ?? '',
      };
    }),
  };
}

/** The pieces to join, each with its source; `only` is the Caf of a département that has one. */
function piecesOf({ id }: DepartementName, local: Local, only: string | undefined): LocalPiece[] {
  const ids = pieceIds(
    departementSlug(id),
    local.pieces.map(({ name }) => name),
  );
  return localLines(local, 'pieces').map(({ title, says, links, source: key, caf }, i) => {
    const from = local.sources.find((each) => each.key === key);
    return {
      id: ids[i] ?? '',
      name: title,
      says: says.join(' · '),
      template: links[0]?.href,
      caf: only ?? caf,
      source: from ? sourceInWords(from) : '',
      address: from?.address ?? '',
    };
  });
}

/** The rules of a topic that give a figure, each with its source; `only` is the Caf of a département that has one. */
function moneyOf(local: Local, topic: 'money' | 'funders', only: string | undefined): LocalMoney[] {
  const lines = localLines(local, topic);
  const rows = topic === 'money' ? local.money : local.funders.map((row) => ({ ...row, kind: FUNDER }));
  return rows.flatMap(({ kind, euros, percent, source: key }, i) => {
    const { title = '', says = [], caf } = lines[i] ?? {};
    if (euros === undefined && percent === undefined) return [];
    const from = local.sources.find((each) => each.key === key);
    return [
      {
        ...{ says: [title, ...says].join(' · '), euros, percent, kind },
        caf: topic === 'funders' ? undefined : (only ?? caf),
        source: from ? sourceInWords(from) : '',
        address: from?.address ?? '',
      },
    ];
  });
}
