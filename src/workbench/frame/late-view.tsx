import type { ComponentType } from 'react';
import { Late } from '../../controls/island/Late.tsx';
import type { ViewProps } from '../tool-part.ts';

/** A part of the dossier, fetched where there is something to show: an empty dossier draws none. */
export function lateView(load: () => Promise<{ View: ComponentType<ViewProps> }>) {
  return function LateView(props: ViewProps) {
    return (
      <Late
        load={load}
        failed="Cette partie n’a pas pu être montrée : rechargez la page. Votre travail y reste."
      >
        {({ View }) => <View {...props} />}
      </Late>
    );
  };
}
