import type { BudgetWork, Service } from '../../rules/budget/budget-part.ts';
import { AmountField } from './lines/fields/AmountField.tsx';
import { budgetActions } from './budget-actions.ts';

/** The share of each service, and what was typed of it while it is no amount. */
export type Shares = Pick<BudgetWork, 'services' | 'servicesTyped'>;

interface Props extends Shares {
  service: Service;
  label: string;
}

/** The share of one service of the place in its lines. */
export function ServiceField({ service, label, services, servicesTyped }: Props) {
  return (
    <AmountField
      id={`service-${service}`}
      label={label}
      amount={services[service]}
      typed={servicesTyped[service]}
      onType={(text) => budgetActions.service(service, text)}
    />
  );
}
