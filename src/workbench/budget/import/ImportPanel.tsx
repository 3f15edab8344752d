import { useRef, useState } from 'react';
import { likelySheet } from '../../../tables/likely-sheet.ts';
import type { SheetRow } from '../../../tables/read-rows.ts';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import { ImportPreview } from './ImportPreview.tsx';
import type { GridSheet } from '../../../tables/grid.ts';
import { type Opened, openText } from '../../../tables/open-table.ts';
import { openFile } from './open-table.ts';
import { SheetChoice } from './SheetChoice.tsx';
import { SheetNotes } from './SheetNotes.tsx';

interface Props {
  data: ExpenseData;
  /** How many lines the budget has already. */
  count: number;
  onDone: () => void;
}

/** Takes a table in, pasted or opened from a file; it is read here, and sent nowhere. */
export function ImportPanel({ data, count, onDone }: Props) {
  const [text, setText] = useState('');
  const [sheets, setSheets] = useState<readonly GridSheet[]>([]);
  const [chosen, setChosen] = useState(0);
  const [problem, setProblem] = useState('');
  const latest = useRef<File>(null);
  const sheet = sheets[chosen];
  const table = sheet?.rows ?? [];

  function take(found: Opened) {
    const opened = 'problem' in found ? [] : found;
    setSheets(opened);
    setChosen(likelySheet(opened.filter(({ hidden }) => !hidden).map(({ name }) => name)));
    setProblem('problem' in found ? found.problem : '');
  }

  function open(file: File) {
    latest.current = file;
    const answer = (found: Opened) => {
      // An older file may be read after a newer one.
      if (latest.current === file) take(found);
    };
    openFile(file).then(answer, () =>
      answer({
        problem: `« ${file.name} » n’a pas pu être lu : il a peut-être été déplacé ou changé. Choisissez-le à nouveau.`,
      }),
    );
  }

  return (
    <section className="panel import" aria-labelledby="import">
      <h3 id="import">Coller ou importer un tableau</h3>
      <p className="hint">
        Depuis un tableur, un message ou un fichier XLSX, ODS ou CSV. Le tableau est lu sur votre appareil.
      </p>
      <label htmlFor="tableau">Collez le tableau ici</label>
      <textarea
        id="tableau"
        rows={5}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          take(target.value.trim() === '' ? [] : openText(target.value));
        }}
      />
      <label htmlFor="fichier">Ou ouvrez un fichier</label>
      <input
        id="fichier"
        type="file"
        accept=".csv,.tsv,.txt,.md,.xlsx,.ods"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) open(file);
        }}
      />
      <SheetChoice {...{ sheets, chosen }} onChoose={setChosen} />
      {problem && <Problem>{problem}</Problem>}
      {sheet && <SheetNotes sheet={sheet} />}
      {table.length > 0 && <ImportPreview key={tableKey(table)} {...{ table, data, count, onDone }} />}
      <p>
        <button type="button" className="link" onClick={onDone}>
          Fermer sans rien ajouter
        </button>
      </p>
    </section>
  );
}

function Problem({ children }: { children: string }) {
  return (
    <p className="error" role="alert">
      {children}
    </p>
  );
}

/** A new shape of table is guessed anew; while one is being typed, the reader’s choices stay. */
function tableKey(table: readonly SheetRow[]): string {
  return JSON.stringify(table[0] ?? []);
}
