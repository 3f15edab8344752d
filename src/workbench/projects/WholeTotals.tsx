import { showAmount } from '../../rules/money/money.ts';
import type { CountedTotal, WholeDossier } from '../../rules/projects/whole-dossier.ts';
import { inKindWords, TotalsTable } from '../budget/sums/TotalsTable.tsx';
import { DossierPart } from '../dossier/parts/DossierPart.tsx';
import { TableHead } from '../frame/TableHead.tsx';

const SUMS = ['Budget', 'Déjà comptées ailleurs', 'Comptées'];

/** What all the projects come to: by project, by strand, by answer; each shared line once. */
export function WholeTotals({ whole }: { whole: WholeDossier }) {
  const { projects, ofProjects, ofStrands, charges, products, totals } = whole;
  const byProject = projects.flatMap(({ id, name }, rank) => {
    const sums = ofProjects[rank];
    return sums ? [{ id, name, sums: sums.charges }] : [];
  });
  const byStrand = ofStrands.map(({ strand, charges: sums }) => ({
    id: strand ?? 'sans',
    name: strand === null ? 'Volet à compléter' : `Volet ${strand}`,
    sums,
  }));
  return (
    <DossierPart
      id="ensemble"
      title="Le dossier entier"
      empty={charges.total === 0 && products.total === 0 && 'Le total des projets viendra ici.'}
    >
      <SumTable caption="Les dépenses, par projet" first="Projet" rows={byProject} total={charges} />
      <SumTable caption="Les dépenses, par volet" first="Volet" rows={byStrand} total={charges} />
      <TotalsTable totals={totals} className="dossier-table dossier-totals" total="Total du dossier">
        <caption>Selon la réponse de l’annexe, chaque ligne partagée une fois</caption>
      </TotalsTable>
      {totals.inKind > 0 && <p className="fine">{inKindWords(totals)}</p>}
      {products.total > 0 && (
        <p>
          Ressources comptées : {showAmount(products.counted)}
          {products.again > 0 && ` (${showAmount(products.again)} déjà comptés dans un autre projet)`}.
          Dépenses moins ressources : {showAmount(charges.counted - products.counted)}.
        </p>
      )}
    </DossierPart>
  );
}

interface TableProps {
  caption: string;
  first: string;
  rows: readonly { id: string; name: string; sums: CountedTotal }[];
  total: CountedTotal;
}

function SumTable({ caption, first, rows, total }: TableProps) {
  const cells = (sums: CountedTotal) =>
    [sums.total, sums.again, sums.counted].map((cents, i) => (
      <td key={SUMS[i]} data-label={SUMS[i]}>
        {showAmount(cents)}
      </td>
    ));
  return (
    <table className="dossier-table whole-sums">
      <caption>{caption}</caption>
      <TableHead titles={[first, ...SUMS]} />
      <tbody>
        {rows.map(({ id, name, sums }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells(sums)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Total du dossier</th>
          {cells(total)}
        </tr>
      </tfoot>
    </table>
  );
}
