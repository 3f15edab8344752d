import { CopyButton } from './CopyButton.tsx';

interface Props {
  link: () => string;
  text: () => string;
}

/** Print, share, copy. */
export function CardActions({ link, text }: Props) {
  return (
    <div className="card-actions no-print">
      <button type="button" className="button main" onClick={() => print()}>
        Imprimer
      </button>
      <CopyButton label="Copier le lien" text={link} />
      <CopyButton label="Copier le texte" text={text} />
    </div>
  );
}
