import type { Action } from '../../schemas/action.ts';
import type { Audit } from '../../rules/audit.ts';
import type { Tone } from '../ui/ToneIcon.tsx';

/** The answer in three words, its tone, and the sentence that explains it. */
export function fitWords(
  action: Action,
  { fit, decisive }: Audit,
): { tone: Tone; title: string; because: string } {
  const over = decisive.length > 0 && decisive.every(({ criterion }) => criterion.type === 'during');
  const because = action.finding?.because;
  switch (fit) {
    case 'fits':
      return {
        tone: 'yes',
        title: 'Oui, selon l’annexe',
        because:
          'D’après vos réponses, toutes les conditions que l’annexe pose à cette action sont remplies.',
      };
    case 'fits-if':
      return {
        tone: 'if',
        title: 'Oui, à vérifier',
        because:
          'Rien ne s’y oppose dans vos réponses. Il reste des conditions à vérifier avant de déposer votre projet.',
      };
    case 'blocked':
      return over
        ? {
            tone: 'no',
            title: 'Hors période',
            because: 'L’annexe limite cette action à une période, et ce n’est pas celle d’aujourd’hui.',
          }
        : {
            tone: 'no',
            title: 'Non, sauf si…',
            because: 'L’annexe demande autre chose que ce que vous prévoyez :',
          };
    case 'excluded':
      return {
        tone: 'no',
        title: 'Non, pas tel quel',
        because: because ?? 'L’annexe écarte expressément ce que vous prévoyez ici :',
      };
    case 'undecided':
      return {
        tone: 'ask',
        title: action.kind === 'neighbour' ? 'L’annexe se tait' : 'L’annexe ne tranche pas',
        because: because ?? 'Sur un point de votre projet, l’annexe se contredit ou ne dit rien :',
      };
  }
}
