import { useState } from 'react';
import { typedAmount } from '../../rules/budget-edit.ts';
import type { Service } from '../../rules/workbench.ts';
import { AmountField } from './AmountField.tsx';
import { budgetActions } from './budget-actions.ts';

interface Props {
  service: Service;
  label: string;
  amount: number | null;
}

/** The share of one service of the place in its lines. */
export function ServiceField({ service, label, amount }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <AmountField
      id={`service-${service}`}
      {...{ label, amount, typed }}
      onType={(text) => {
        setTyped(typedAmount(text).typed);
        budgetActions.service(service, text);
      }}
    />
  );
}
