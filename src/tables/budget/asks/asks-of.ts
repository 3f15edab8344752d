import type { Grid } from '../grid.ts';
import type { Layout } from '../layout.ts';
import type { Ledger, LeftRow } from '../read-budget.ts';
import { rateAsks } from '../whole/rates.ts';
import { repeatAsks } from '../whole/repeats.ts';
import { taxAsks } from '../whole/taxes.ts';
import { unitAsks } from '../whole/units.ts';
import { versionAsks } from '../whole/versions.ts';
import type { Ask } from './ask.ts';
import { classAsks } from './class-asks.ts';
import { columnAsks } from './column-asks.ts';
import { doubtAsks } from './doubt-asks.ts';
import { emptyAsks } from './empty-asks.ts';
import { headingAsks, lineOrTitleAsks, yearAsks } from './heading-asks.ts';
import { joinedAsks, partedAsks } from './joined-asks.ts';
import { kindAsks } from './kind-asks.ts';
import { sheetAsks } from './sheet-asks.ts';
import { listAsks, sideAsks, sidesOpen } from './side-asks.ts';
import { signAsks } from './sign-asks.ts';
import { strandAsks } from './strand-asks.ts';
import { totalsAsks } from './totals-asks.ts';
import { vatAsks } from './vat-asks.ts';

/** What the reader has to say before anything is added. */
export function asksOf(
  grids: readonly Grid[],
  layout: Layout,
  ledgers: readonly Ledger[],
  above: readonly LeftRow[],
): Ask[] {
  const asks = [
    ...sheetAsks(grids, layout),
    ...columnAsks(grids, layout, ledgers),
    ...unitAsks(grids, layout),
    ...rateAsks(grids, layout, ledgers),
    ...taxAsks(grids, layout, ledgers),
    ...versionAsks(grids, layout, ledgers),
    ...repeatAsks(ledgers),
    ...emptyAsks(grids, layout, ledgers),
    ...joinedAsks(ledgers),
    ...partedAsks(grids, layout, ledgers),
    ...headingAsks(above),
    ...lineOrTitleAsks(grids, layout),
    ...ledgers.flatMap((ledger) => yearAsks(ledger, layout)),
    ...listAsks(ledgers),
    ...ledgers.flatMap(sideAsks),
    ...ledgers.flatMap(kindAsks),
    ...ledgers.flatMap(signAsks),
    ...ledgers.flatMap(vatAsks),
    ...ledgers.flatMap((ledger) => totalsAsks(ledger, sidesOpen(ledger, ledgers))),
    ...ledgers.flatMap(doubtAsks),
    ...ledgers.flatMap((ledger) => classAsks(ledger, ledgers)),
    ...strandAsks(ledgers),
  ];
  return asks.filter(({ id }) => layout.answers[id] === undefined);
}
