import { aboutLine } from '../../rules/remarks/about.ts';
import { useWorkbench } from '../store/use-workbench.ts';
import { RemarksOn } from './RemarksOn.tsx';

/** The remarks about a line of the budget, fetched where the work has any: a module that is fetched is imported nowhere besides. */
export function LineRemarks({ id }: { id: string }) {
  const remarks = useWorkbench(({ work }) => work.remarks);
  return <RemarksOn about={aboutLine(id)} remarks={remarks} />;
}
