import { useJourney } from '../../controls/fragment/journey.ts';
import { Finder } from '../../controls/question/Finder.tsx';
import { guarded } from '../../controls/island/Guard.tsx';
import { Late } from '../../controls/island/Late.tsx';
import { once } from '../../controls/island/once.ts';
import { LOST_STEP, WizardFrame } from '../../controls/question/WizardFrame.tsx';
import type { ExpenseData } from '../../rules/rules-data.ts';
import { expenseGroups, askedFields, expenseField, expenseVocabulary, tableOf } from './expense-fields.ts';

const loadSearch = once(() => import('./search-expenses.ts'));
const loadSteps = () => import('./ExpenseSteps.tsx');

/** « Ma dépense est-elle éligible ? », from the words people use to the verdict card. */
export const ExpenseWizard = guarded(Expense, () => import('../../controls/island/WizardRescue.tsx'));

function Expense({ data }: { data: ExpenseData }) {
  const journey = useJourney(expenseVocabulary(data), data.version);
  const { answers, memory, answer } = journey;
  const table = tableOf(data, answers.depense);
  const first = expenseField(data);
  const value = memory.draft?.[first.id] ?? answers[first.id];
  return (
    <WizardFrame journey={journey} listed={askedFields(data, answers)} onBegin={loadSteps}>
      {table && memory.at !== first.id ? (
        <Late load={loadSteps} failed={LOST_STEP}>
          {({ ExpenseSteps }) => <ExpenseSteps {...{ data, table, journey }} />}
        </Late>
      ) : (
        <Finder
          key={value}
          field={first}
          groups={expenseGroups(data)}
          value={value}
          prompt="Dites-la avec vos mots"
          examples="Par exemple : des flyers pour la soirée débat, une camionnette, deux heures de plus pour l’éducateur."
          loadSearch={() => loadSearch().then(({ searchExpenses }) => searchExpenses(data))}
          onAnswer={answer}
        />
      )}
    </WizardFrame>
  );
}
