import { changing } from '../../rules/work/workbench-read.ts';
import { closeAccount, nextYear, spendOn, writeReport } from '../../rules/report/report-edit.ts';
import type { ReportWork } from '../../rules/report/report-part.ts';
import { workbenchStore } from '../store/workbench-store.ts';

/** What the reader can do to the report; each can be undone. They are the same functions at every render. */
export const reportActions = {
  write: (field: keyof ReportWork, id: string, text: string): void =>
    workbenchStore().type('Bilan changé', changing(writeReport(field, id, text)), `${field}:${id}`),
  spend: (account: string, text: string): void =>
    workbenchStore().type('Montant changé', changing(spendOn(account, text)), `spent:${account}`),
  /** Opens an account that the budget did not plan. */
  open: (account: string): void => workbenchStore().change('Compte ajouté', spendOn(account, '')),
  close: (account: string): void => workbenchStore().change('Compte retiré', closeAccount(account)),
  /** Puts the work of the next year in place of this one. */
  begin(): void {
    const store = workbenchStore();
    store.replace('Dossier de l’année suivante commencé', nextYear(store.read().work));
  },
} as const;
