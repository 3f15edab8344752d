import type { Account } from '../../rules/budget/accounts.ts';
import { AMOUNT_WORDS } from '../../rules/money/amount-words.ts';
import { showAmount } from '../../rules/money/money.ts';
import type { Compared, ReportAccount } from '../../rules/report/report.ts';
import { MOST_LABEL } from '../../rules/work/bounds.ts';
import { SelectField } from '../frame/SelectField.tsx';
import { accountOption } from '../frame/list-options.ts';
import { gapWords, percentWords, valueWords } from './compared-words.ts';
import { reportActions } from './report-actions.ts';
import { TypedField } from './TypedField.tsx';
import { WordsField } from './WordsField.tsx';

interface Props {
  title: string;
  id: string;
  rows: readonly ReportAccount[];
  accounts: readonly Account[];
  /** What the list of the other accounts is called. */
  add: string;
  /** Its last line; contributions in kind have none. */
  total?: { label: string; value: Compared; whole: boolean };
}

/** The charges or the products, account by account: what was planned, what it came to, why it differs. */
export function AccountRows({ title, id, rows, accounts, add, total }: Props) {
  const others = accounts.filter((account) => !rows.some((row) => row.account?.id === account.id));
  return (
    <div className="report-side">
      <h3 id={id}>{title}</h3>
      <div className="report-rows">
        {rows.map((row) => (
          <AccountRow key={row.account?.id ?? ''} row={row} />
        ))}
      </div>
      {others.length > 0 && (
        <SelectField
          id={`${id}-compte`}
          className="field report-add"
          label={add}
          value={null}
          none="Choisissez…"
          options={others.map(accountOption)}
          onChange={(account) => {
            if (!account) return;
            reportActions.open(account);
            requestAnimationFrame(() => document.getElementById(`realise-${account}`)?.focus());
          }}
        />
      )}
      {total && rows.length > 0 && (
        <dl className="report-total">
          <Pair name={total.label} value={`prévu ${valueWords(total.value.planned, showAmount)}`} />
          <Pair
            name={total.whole ? 'Réalisé' : 'Réalisé, pour l’instant'}
            value={valueWords(total.value.done, showAmount)}
          />
          <Pair
            name="Écart"
            value={
              total.value.gap === null
                ? 'à venir'
                : [gapWords(total.value, showAmount), percentWords(total.value)].filter(Boolean).join(', ')
            }
          />
        </dl>
      )}
    </div>
  );
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function AccountRow({ row }: { row: ReportAccount }) {
  const { account, planned, typed, error, why } = row;
  if (!account)
    return (
      <div className="report-row">
        <h4>Compte à choisir</h4>
        <p className="fine">
          {valueWords(planned, showAmount)} prévus sans compte : choisissez-le dans « Mon budget ».
        </p>
      </div>
    );
  const name = `${account.id} · ${account.label}`;
  const unplanned = planned === null || planned === 0;
  return (
    <div className="report-row" role="group" aria-label={name}>
      <h4>{name}</h4>
      <div className="report-values">
        <p className="report-value">
          <span>Prévu</span>
          <b>{valueWords(planned, showAmount)}</b>
        </p>
        <TypedField
          id={`realise-${account.id}`}
          label="Réalisé (€)"
          of={name}
          text={typed}
          most={MOST_LABEL}
          error={error ? AMOUNT_WORDS[error] : undefined}
          onType={(text) => reportActions.spend(account.id, text)}
        />
        <p className="report-value">
          <span>Écart</span>
          <b>{gapWords(row, showAmount)}</b>
          <small>{percentWords(row)}</small>
        </p>
      </div>
      {(why !== '' || (row.gap !== null && row.gap !== 0)) && (
        <WordsField
          id={`pourquoi-${account.id}`}
          label="Pourquoi cet écart"
          of={name}
          rows={1}
          text={why}
          onType={(text) => reportActions.write('why', account.id, text)}
        />
      )}
      {unplanned && (
        <button type="button" className="link" onClick={() => reportActions.close(account.id)}>
          Retirer<span className="visually-hidden"> : {name}</span>
        </button>
      )}
    </div>
  );
}
