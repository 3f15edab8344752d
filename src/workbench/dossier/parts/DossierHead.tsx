import type { Dossier } from '../../../rules/dossier/dossier.ts';
import { nameProject } from '../../../rules/work/project-edit.ts';
import type { ProjectWork } from '../../../rules/work/project-part.ts';
import { MOST_LABEL } from '../../../rules/work/bounds.ts';
import { dayInWords } from '../../../french/day.ts';
import { today } from '../../../controls/today.ts';
import type { StrandName } from '../../../rules/rules-data.ts';
import { FullField } from '../../../controls/question/FullField.tsx';
import { workbenchStore } from '../../store/workbench-store.ts';

/** The name of the project, who carries it, its strand and the day. */
export function DossierHead({ dossier, strands }: { dossier: Dossier; strands: readonly StrandName[] }) {
  const { title, sponsor } = dossier.work.project;
  const strand = strands.find(({ id }) => id === dossier.strand);
  return (
    <header className="dossier-head">
      <div className="no-print dossier-names">
        <Name id="titre" label="Nom du projet" value={title} part="title" />
        <Name id="porteur" label="Porteur du projet" value={sponsor} part="sponsor" />
      </div>
      <p className="print-only soft">Dossier préparé pour une demande au Fonds national parentalité</p>
      <p className="print-only dossier-title">{title || 'Projet sans nom'}</p>
      {sponsor && <p className="print-only">{sponsor}</p>}
      <p className="dossier-facts">
        {strand ? `Volet ${strand.id} · ${strand.name}` : 'Volet à compléter'}
        <span> · établi le </span>
        <time dateTime={today()}>{dayInWords(today())}</time>
      </p>
    </header>
  );
}

interface NameProps {
  id: string;
  label: string;
  value: string;
  part: keyof Pick<ProjectWork, 'title' | 'sponsor'>;
}

function Name({ id, label, value, part }: NameProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        id={id}
        autoComplete={part === 'sponsor' ? 'organization' : 'off'}
        maxLength={MOST_LABEL}
        value={value}
        onChange={({ target }) => {
          workbenchStore().change(`${label} changé`, nameProject(part, target.value), part);
        }}
      />
      <FullField text={value} most={MOST_LABEL} />
    </div>
  );
}
