import { agreed } from '../../../french/plural.ts';
import { type JudgedLine, totalsOf } from '../../../rules/budget/budget.ts';
import {
  CEILING_CITES,
  CEILING_GAP_CITES,
  CEILING_STRAND,
  type CeilingStanding,
  ceilingInput,
  ceilings,
} from '../../../rules/budget/ceiling.ts';
import type { Places } from '../../../rules/rules-data.ts';
import { CeilingBar } from './CeilingBar.tsx';
import { CeilingTable } from './CeilingTable.tsx';
import { FactLinks } from './FactLinks.tsx';
import { type Shares, ServiceField } from '../ServiceField.tsx';

interface Props extends Shares {
  /** The lines of strand 3.1. */
  lines: readonly JudgedLine[];
  standing: CeilingStanding;
  /** The strands that the budget names. */
  strands: readonly string[];
  places: Places;
}

/** The 80 % ceiling of a lieu ressources; for any other strand, that the annexe says nothing of one. */
export function CeilingPanel({ lines, standing, strands, places, ...shares }: Props) {
  const elsewhere = strands.filter((strand) => strand !== CEILING_STRAND);
  if (strands.length === 0) return null;
  return (
    <section className="panel ceiling" aria-labelledby="plafond">
      <h2 id="plafond">Le plafond de 80 %</h2>
      {lines.length > 0 && <PlaceCeiling {...{ lines, standing, places }} {...shares} />}
      {elsewhere.length > 0 && (
        <p>
          {agreed(elsewhere.length, 'Pour le volet', 'Pour les volets')} {elsewhere.join(', ')}, l’annexe ne
          parle d’aucun plafond : celui de 80 % n’y est cité que pour le lieu ressources (3.1).{' '}
          <FactLinks cites={CEILING_GAP_CITES.slice(1)} places={places} />
        </p>
      )}
    </section>
  );
}

function PlaceCeiling({ lines, standing, places, ...shares }: Omit<Props, 'strands'>) {
  const input = ceilingInput(totalsOf(lines), shares.services);
  const found = ceilings(input);
  return (
    <>
      <p>
        Pour un lieu ressources qui propose aussi un Laep, une activité Clas ou un service de ce genre, le
        plafond se calcule sur le budget du lieu, une fois retirés ceux du Laep et du Clas.{' '}
        <FactLinks cites={CEILING_CITES} places={places} />
      </p>
      <div className="services">
        <ServiceField service="laep" label="Part du Laep (€)" {...shares} />
        <ServiceField service="clas" label="Part du Clas (€)" {...shares} />
        <ServiceField service="others" label="Part d’autres services (€)" {...shares} />
      </div>
      <div className="services">
        {input.ineligible > 0 && input.laep + input.clas > 0 && (
          <ServiceField service="ruledOut" label="Dont non éligible, Laep et Clas (€)" {...shares} />
        )}
        {input.ineligible > 0 && input.others > 0 && (
          <ServiceField service="othersRuledOut" label="Dont non éligible, autres services (€)" {...shares} />
        )}
      </div>
      {found.exceeded && (
        <p className="error" role="alert">
          Ces montants dépassent ceux de vos lignes du volet 3.1 : vérifiez-les.
        </p>
      )}
      {standing !== 'open' && !found.exceeded && found.literal.base > 0 && (
        <CeilingBar input={input} literal={found.literal} />
      )}
      <CeilingTable {...{ input, found, standing }} />
      <ul className="fine">
        {standing === 'supposed' && (
          <li>L’annexe ne parle du plafond que pour un lieu qui propose aussi un Laep, du Clas, etc.</li>
        )}
        {input.ineligible > 0 && (
          <li>
            Le calcul prudent est le nôtre : l’annexe parle du « budget » du lieu, sans dire si les lignes non
            éligibles en font partie. Celles qui sont déjà dans un service retiré ne sont pas retirées deux
            fois, si vous dites leur montant.
          </li>
        )}
        <li>
          L’annexe écrit « etc. » puis ne retire que le Laep et le Clas : le sort des autres services n’est
          pas dit, ni quels financements entrent dans les 80 %. Posez la question à votre Caf.{' '}
          <FactLinks cites={CEILING_GAP_CITES.slice(0, 1)} places={places} />
        </li>
      </ul>
    </>
  );
}
