import { count } from '../../french/plural.ts';
import { url } from '../../url.ts';

interface Props {
  dropped: number;
  stale: string | null;
}

/** What the reader should know of the link they came by. */
export function Notices({ dropped, stale }: Props) {
  return (
    <div className="notices" role="status">
      {dropped > 0 && (
        <p className="note">
          {count(
            dropped,
            'élément du lien n’a pas été reconnu : il a été laissé de côté.',
            'éléments du lien n’ont pas été reconnus : ils ont été laissés de côté.',
          )}
        </p>
      )}
      {stale && (
        <p className="note">
          Les règles ont changé depuis ce lien. La réponse suit les règles d’aujourd’hui : relisez-la.{' '}
          <a href={url(`/nouveautes/#r=${stale}`)}>Ce qui a changé</a>
        </p>
      )}
    </div>
  );
}
