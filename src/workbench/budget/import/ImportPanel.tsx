import { useEffect, useRef, useState } from 'react';
import { Late } from '../../../controls/island/Late.tsx';
import type { ExpenseData } from '../../../rules/rules-data.ts';
import type { FirstReading } from '../../../tables/budget/first-reading.ts';
import { focusSoon } from '../focus-soon.ts';
import { type Source, type TableReader, tableReader } from './table-reader.ts';

interface Props {
  data: ExpenseData;
  /** How many lines the budget has already. */
  count: number;
  onDone: () => void;
}

/** Where the reading of a table stands; `rank` tells a table from the one before it. */
type Reading =
  | { at: 'none' }
  | { at: 'reading'; name: string; share: number }
  | { at: 'problem'; problem: string }
  | { at: 'read'; name: string; first: FirstReading; rank: number };

/** A field that is given more at once holds the page for seconds: what is pasted is then read without being shown. */
const MOST_SHOWN = 20_000;
const UNSHOWN = 'Texte collé, trop long pour être montré ici';

const loadPreview = () => import('./ImportPreview.tsx');

/** Takes a table in, pasted or opened from a file; it is read here, and sent nowhere. */
export function ImportPanel({ data, count, onDone }: Props) {
  const [text, setText] = useState('');
  const [reading, setReading] = useState<Reading>({ at: 'none' });
  const reader = useRef<TableReader>(null);
  const rank = useRef(0);
  useEffect(() => {
    // What reads a table comes while the reader looks for it.
    const opened = (reader.current = tableReader());
    loadPreview().catch(() => null);
    return () => opened.close();
  }, []);

  async function take(source: Source, name: string) {
    setReading({ at: 'reading', name, share: 0 });
    const found = await reader.current?.read(source, (share) => setReading({ at: 'reading', name, share }));
    // Another table was taken meanwhile, or this one was given up.
    if (!found) return;
    rank.current += 1;
    setReading(
      'problem' in found
        ? { at: 'problem', problem: found.problem }
        : { at: 'read', name, first: found, rank: rank.current },
    );
  }

  function write(typed: string) {
    const isLong = typed.length - text.length > MOST_SHOWN;
    setText(isLong ? '' : typed);
    if (typed.trim() === '') giveUp();
    else void take(typed, isLong ? UNSHOWN : '');
  }

  function giveUp(focus = '') {
    reader.current?.cancel();
    setReading({ at: 'none' });
    if (focus) focusSoon(focus);
  }

  return (
    <section className="panel import" aria-labelledby="import">
      <h3 id="import">Coller ou importer un tableau</h3>
      <p className="hint">
        Depuis un tableur, un message ou un fichier XLSX, ODS ou CSV : dépenses et ressources, côte à côte ou
        non. Le tableau est lu sur votre appareil.
      </p>
      <label htmlFor="tableau">Collez le tableau ici</label>
      <textarea
        id="tableau"
        rows={5}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => write(target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          if (pasted.length <= MOST_SHOWN) return;
          event.preventDefault();
          const { value, selectionStart, selectionEnd } = event.currentTarget;
          write(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
        }}
      />
      <label className="button file">
        Ou ouvrez un fichier
        <input
          id="fichier"
          type="file"
          className="visually-hidden"
          accept=".csv,.tsv,.txt,.md,.xlsx,.ods"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file can be chosen again, once it was mended.
            target.value = '';
            if (file) void take(file, file.name);
          }}
        />
      </label>
      {reading.at === 'reading' && (
        <p className="import-progress">
          <label>
            {reading.name ? `Lecture de « ${reading.name} »` : 'Lecture du tableau'}
            <progress max={1} value={reading.share} />
          </label>
          <button type="button" className="button small" onClick={() => giveUp('fichier')}>
            Annuler<span className="visually-hidden"> la lecture</span>
          </button>
        </p>
      )}
      {reading.at === 'problem' && (
        <p className="error" role="alert">
          {reading.problem}
        </p>
      )}
      {reading.at === 'read' && (
        <Late
          load={loadPreview}
          failed="La lecture n’a pas pu être chargée : vérifiez votre connexion, rechargez la page, puis recommencez. Votre budget y reste."
        >
          {({ ImportPreview }) => (
            <ImportPreview
              key={reading.rank}
              {...{ data, count, onDone }}
              name={reading.name}
              first={reading.first}
            />
          )}
        </Late>
      )}
      <p>
        <button type="button" className="link" onClick={onDone}>
          Fermer sans rien ajouter
        </button>
      </p>
    </section>
  );
}
