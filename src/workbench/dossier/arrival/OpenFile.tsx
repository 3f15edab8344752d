import type { Incoming } from './incoming.ts';

async function open(file: File): Promise<Incoming | { problem: string }> {
  const { openDossierFile } = await import('./open-dossier-file.ts');
  return openDossierFile(file);
}

interface Props {
  label?: string;
  main?: boolean;
  onOpen: (incoming: Incoming | { problem: string }) => void;
}

/** « Ouvrir un fichier » : a dossier saved before, read on this device. */
export function OpenFile({ label = 'Ouvrir un fichier', main, onOpen }: Props) {
  return (
    <label className={main ? 'button main file' : 'button file'}>
      {label}
      <input
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can then be chosen again.
          target.value = '';
          if (!file) return;
          open(file).then(onOpen, () => {
            onOpen({
              problem:
                'Ce qui ouvre les fichiers n’est pas arrivé. Vérifiez votre connexion, puis recommencez.',
            });
          });
        }}
      />
    </label>
  );
}
