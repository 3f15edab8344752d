import type { Dossier } from '../../../rules/dossier/dossier.ts';
import type { Among } from '../../tool-part.ts';
import { LocalApart } from '../../local/LocalApart.tsx';
import { CeilingTable } from '../sums/CeilingTable.tsx';
import { ResourceTable } from './ResourceTable.tsx';

interface Props {
  dossier: Dossier;
  among: Among | undefined;
}

/** What stands below the lines: what the Caf asks more for, the resources, the ceiling. An empty dossier needs none of it. */
export function BudgetMore({ dossier: { lines, ceiling, balance, work }, among }: Props) {
  const { resources } = work.budget;
  return (
    <>
      <LocalApart lines={lines} />
      {resources.length > 0 && <ResourceTable {...{ resources, balance, among }} />}
      {ceiling && (
        <>
          <h3>Le plafond de 80 % du lieu ressources</h3>
          <CeilingTable {...ceiling} />
        </>
      )}
    </>
  );
}
