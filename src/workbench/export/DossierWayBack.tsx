import { WayBack } from '../../controls/paper/WayBack.tsx';
import { EMPTY_WORKBENCH, type Workbench } from '../../rules/work/workbench.ts';
import { nameless } from '../../rules/projects/nameless.ts';
import { eachProject } from '../../rules/projects/each-project.ts';
import { url } from '../../url.ts';
import { useWorkbench } from '../store/use-workbench.ts';
import { dossierLink } from './dossier-link.ts';

/** What leads back to the work from paper: a code may hold the project and the budget, nobody’s name, and nothing gathered of parents. */
export function DossierWayBack() {
  const work = useWorkbench((state) => state.work);
  return (
    <WayBack
      of={work}
      link={() => dossierLink(withoutNames(work), location.origin + url('/mon-dossier/'))}
      opens="Ce code rouvre ce travail sur un téléphone. Il contient le projet et le budget, avec vos réponses et vos libellés ; ni le nom du projet, ni celui du porteur, ni l’évaluation, ni le bilan, ni les objectifs, ni les pièces cochées, ni les remarques."
      otherwise="Pour rouvrir ce travail : ouvrez le fichier enregistré (« Mon dossier », « Fichier à rouvrir »)."
    />
  );
}

function withoutNames(work: Workbench): Workbench {
  const { evaluation, report, objectives, remarks, pieces } = EMPTY_WORKBENCH;
  const bare = eachProject(nameless(work), (works) => ({
    ...works,
    evaluation,
    report,
    objectives,
    remarks,
  }));
  return { ...bare, pieces };
}
