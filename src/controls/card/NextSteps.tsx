import { url } from '../../url.ts';
import type { StrandName } from '../../rules/rules-data.ts';
import { CardPart, Lines } from './CardPart.tsx';
import { sheetAddress } from '../../rules/annexe/sheet-address.ts';

interface Props {
  lines: readonly string[];
  /** The strand whose sheet is worth reading, when it is known. */
  strand: StrandName | undefined;
  /** The other tools, at the right place. */
  doors: readonly { path: string; label: string }[];
}

/** What to do now: in words, then the doors. */
export function NextSteps({ lines, strand, doors }: Props) {
  return (
    <CardPart title="Et maintenant">
      <Lines lines={lines} />
      <ul className="leads">
        {strand && (
          <li>
            <a href={url(sheetAddress(strand.id))}>
              Lire la fiche {strand.id}, {strand.name}
            </a>
          </li>
        )}
        {doors.map(({ path, label }) => (
          <li key={path}>
            <a href={url(path)}>{label}</a>
          </li>
        ))}
      </ul>
    </CardPart>
  );
}
