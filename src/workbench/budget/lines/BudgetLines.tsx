import { useMemo, useState } from 'react';
import type { JudgedLine } from '../../../rules/budget/budget.ts';
import { agreed, count } from '../../../french/plural.ts';
import { MOST_LINES } from '../../../rules/budget/budget-part.ts';
import { Late } from '../../../controls/island/Late.tsx';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { useWorkbench } from '../../store/use-workbench.ts';
import { budgetActions } from '../budget-actions.ts';
import { EXAMPLE_BUDGET } from '../example-budget.ts';
import { CategoryOptions } from './fields/CategoryOptions.tsx';
import { ExampleNote } from '../ExampleNote.tsx';
import { LinesBar } from './LinesBar.tsx';
import { LinesPart } from './LinesPart.tsx';
import { lineParts } from './line-parts.ts';
import { useShownLines } from './use-shown-lines.ts';

interface Props {
  judged: readonly JudgedLine[];
  data: ExpenseData;
  accounts: boolean;
  /** How many resources stand below. */
  resources: number;
  example: boolean;
  /** Whether the lines take the whole width; without `onWiden` there is no such choice. */
  wide: boolean;
  onWiden: ((wide: boolean) => void) | undefined;
}

/** Beyond so many lines, a list of categories waits until it is used: each has twenty options to draw. */
const BRIEF = 8;
/** Beyond so many lines, the list comes in parts: the browser draws only those on the screen. */
const MANY = 100;

// Sure or not, as when they were proposed.
const loadSure = () =>
  import('../suggest-category.ts').then(async ({ withRare }) => {
    await withRare();
    return import('./SureGuesses.tsx');
  });
const loadImport = () => import('../import/ImportPanel.tsx');

/** The lines of the budget, and what adds to them. */
export function BudgetLines({ judged, data, accounts, resources, example, wide, onWiden }: Props) {
  const undoable = useWorkbench((state) => state.undoable);
  const [importing, setImporting] = useState(false);
  const categories = useMemo(() => <CategoryOptions expenses={data.expenses} />, [data]);
  const { canChoose, bucket, shown, choose } = useShownLines(judged);
  const [parted] = useState(partsOfLines);
  const parts = shown.length > MANY ? parted(shown) : [{ key: 0, lines: shown }];
  const proposed = judged.flatMap(({ line }) => (line.suggested ? [line] : []));
  const empty = judged.length === 0;
  return (
    <section className="budget-lines" aria-labelledby="lignes">
      <h2 id="lignes" tabIndex={-1}>
        {empty ? 'Vos dépenses' : `Vos dépenses (${String(judged.length)})`}
      </h2>
      {resources + proposed.length > 0 && (
        <p className="to-totals no-print">
          {resources > 0 && <a href="#comptes">Aller aux ressources ({resources})</a>}
          {proposed.length > 0 && (
            <a className="button small" href="#propositions">
              Relire{' '}
              {agreed(
                proposed.length,
                'la catégorie proposée',
                `les ${String(proposed.length)} catégories proposées`,
              )}
            </a>
          )}
        </p>
      )}
      {example && <ExampleNote />}
      {empty && !importing && (
        <p className="budget-empty">
          Une ligne par dépense : ce que vous payez, et combien. Le guide propose une catégorie d’après vos
          mots, puis dit si l’annexe la retient. L’exemple montre ce que cela donne.
        </p>
      )}
      {canChoose && <LinesBar {...{ judged, wide, onWiden }} shown={bucket} onShow={choose} />}
      {bucket && (
        <p className="visually-hidden" role="status">
          {shown.length} lignes montrées sur {judged.length}
        </p>
      )}
      {!empty && (
        <div className="lines-head no-print" aria-hidden="true">
          <span>Dépense</span>
          <span>Montant</span>
          <span>Catégorie</span>
          <span>Réponse</span>
        </div>
      )}
      <div className="all-lines">
        {!empty &&
          parts.map(({ key, lines }) => (
            <LinesPart
              key={key}
              lines={lines.map(({ each }) => each)}
              ranks={lines.map(({ rank }) => rank)}
              last={lines.at(-1)?.rank === judged.length}
              inParts={judged.length > MANY}
              brief={judged.length > BRIEF}
              {...{ data, categories, accounts }}
            />
          ))}
      </div>
      <p className="line-actions no-print">
        <button type="button" className="button main" onClick={() => budgetActions.addLine()}>
          Ajouter une ligne
        </button>
        {empty && (
          <button
            type="button"
            className="button"
            onClick={() => budgetActions.replace('Exemple chargé', EXAMPLE_BUDGET)}
          >
            Charger un exemple
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-expanded={importing}
          onClick={() => setImporting(!importing)}
        >
          Coller ou importer un tableau
        </button>
        {undoable && (
          <button type="button" id="annuler" className="link" onClick={budgetActions.undo}>
            Annuler : {undoable.charAt(0).toLowerCase() + undoable.slice(1)}
          </button>
        )}
      </p>
      {judged.length >= MOST_LINES && (
        <p className="error" role="status">
          Le budget est plein : {count(MOST_LINES, 'ligne')} au plus. Supprimez-en une, ou additionnez-en
          deux.
        </p>
      )}
      {proposed.length > 0 && (
        <section className="panel sure no-print" aria-labelledby="propositions">
          <h3 id="propositions" tabIndex={-1}>
            Catégories proposées, à confirmer
          </h3>
          <Late load={loadSure} failed="Confirmez-les dans leur ligne : la liste n’a pas pu être chargée.">
            {({ SureGuesses }) => <SureGuesses lines={proposed} expenses={data.expenses} />}
          </Late>
        </section>
      )}
      {importing && (
        <Late
          load={loadImport}
          failed="Cette partie n’a pas pu être chargée : vérifiez votre connexion, puis rechargez la page. Votre budget y reste."
        >
          {({ ImportPanel }) => (
            <ImportPanel data={data} count={judged.length} onDone={() => setImporting(false)} />
          )}
        </Late>
      )}
    </section>
  );
}

const partsOfLines = () => lineParts(({ each }: { each: JudgedLine; rank: number }) => each.line.id);
