import { RESOURCE_ACCOUNTS } from '../../rules/budget/accounts.ts';
import { typedAmount } from '../../rules/budget/budget-edit.ts';
import { type Resource, MOST_RESOURCES } from '../../rules/budget/budget-part.ts';
import { accountOption } from '../frame/list-options.ts';
import { SelectField } from '../frame/SelectField.tsx';
import { AmountField } from './lines/fields/AmountField.tsx';
import { budgetActions } from './budget-actions.ts';
import { LabelField } from './lines/fields/LabelField.tsx';

/** The money that comes in, line by line. */
export function Resources({ resources }: { resources: readonly Resource[] }) {
  return (
    <div className="resources">
      <h3 id="ressources" tabIndex={-1}>
        D’où vient l’argent
      </h3>
      <ol className="lines">
        {resources.map((resource, i) => (
          <ResourceRow key={resource.id} resource={resource} rank={i + 1} />
        ))}
      </ol>
      <button type="button" className="button" onClick={() => budgetActions.addResource('74')}>
        Ajouter une ressource
      </button>
      {resources.length >= MOST_RESOURCES && (
        <p className="error" role="status">
          La liste est pleine : {MOST_RESOURCES} ressources au plus. Supprimez-en une, ou additionnez-en deux.
        </p>
      )}
    </div>
  );
}

function ResourceRow({ resource, rank }: { resource: Resource; rank: number }) {
  const { id, label, amount, typed, account } = resource;
  return (
    <li className="line">
      <div className="line-fields" role="group" aria-label={`Ressource ${String(rank)}`}>
        <LabelField
          id={`${id}-libelle`}
          label={label}
          hint="Qui donne"
          onType={(text) => budgetActions.typeResource(id, 'label', { label: text })}
        />
        <AmountField
          id={`${id}-montant`}
          label="Montant (€)"
          {...{ amount, typed }}
          onType={(text) => budgetActions.typeResource(id, 'amount', typedAmount(text))}
        />
        <SelectField
          id={`${id}-compte`}
          className="field category"
          label="Compte"
          value={account}
          options={RESOURCE_ACCOUNTS.map(accountOption)}
          none="À choisir"
          onChange={(chosen) => budgetActions.resourceAccount(id, chosen)}
        />
        <button type="button" className="link" onClick={() => budgetActions.removeResource(id)}>
          Supprimer<span className="visually-hidden"> : {label || `ressource ${String(rank)}`}</span>
        </button>
      </div>
    </li>
  );
}
