import { useState } from 'react';
import { saveFile } from './save-file.ts';

interface Props {
  label: string;
  main?: boolean;
  name: () => string;
  /** Makes the file; what it needs is fetched then, and not before. */
  make: () => Promise<Blob>;
}

/** Makes a file and saves it; says so, or what to do when it fails. */
export function SaveButton({ label, main = false, name, make }: Props) {
  const [state, setState] = useState<'making' | 'saved' | 'failed' | null>(null);
  function save() {
    setState('making');
    make().then(
      (blob) => {
        saveFile(blob, name());
        setState('saved');
      },
      () => setState('failed'),
    );
  }
  return (
    <span className="save">
      <button type="button" className={main ? 'button main' : 'button'} onClick={save}>
        {label}
      </button>
      <span role="status">
        {state === 'making' && 'Préparation…'}
        {state === 'saved' && 'Enregistré.'}
        {state === 'failed' &&
          'Le fichier n’a pas pu être préparé. Vérifiez votre connexion, puis recommencez.'}
      </span>
    </span>
  );
}
