import type { Audit } from '../../rules/audit.ts';
import type { Mark } from '../../rules/verdict-marks.ts';
import type { ProjectAction } from '../wizard-data.ts';

/** The answer in three words, its tone, and the sentence that explains it. */
export function fitWords(
  action: ProjectAction,
  { fit, decisive }: Audit,
): { mark: Mark; title: string; because: string } {
  const over = decisive.length > 0 && decisive.every(({ criterion }) => criterion.type === 'during');
  const because = action.finding?.because;
  switch (fit) {
    case 'fits':
      return {
        mark: 'yes',
        title: 'Oui, selon l’annexe',
        because:
          'D’après vos réponses, toutes les conditions que l’annexe pose à cette action sont remplies.',
      };
    case 'fits-if':
      return {
        mark: 'if',
        title: 'Oui, à vérifier',
        because:
          'Rien ne s’y oppose dans vos réponses. Il reste des conditions à vérifier avant de déposer votre projet.',
      };
    case 'blocked':
      return over
        ? {
            mark: 'no',
            title: 'Hors période',
            because: 'L’annexe limite cette action à une période, et nous n’y sommes pas.',
          }
        : {
            mark: 'no',
            title: 'Non, sauf si…',
            because: 'L’annexe demande autre chose que ce que vous prévoyez :',
          };
    case 'excluded':
      return {
        mark: 'no',
        title: 'Non, pas tel quel',
        because: because ?? 'L’annexe écarte expressément ce que vous prévoyez ici :',
      };
    case 'undecided':
      return {
        mark: action.kind === 'neighbour' ? 'silent' : 'two-ways',
        title: action.kind === 'neighbour' ? 'L’annexe se tait' : 'L’annexe ne tranche pas',
        because: because ?? 'Sur un point de votre projet, l’annexe se contredit ou ne dit rien :',
      };
  }
}
