import { type ComponentType, type ReactNode, Component } from 'react';
import { Late } from './Late.tsx';

type LoadRescue = () => Promise<{ Rescue: ComponentType }>;

interface Props {
  load: LoadRescue;
  children: ReactNode;
}

/** Whatever fails in a tool, its place is never left blank: what to do comes there instead. */
class Guard extends Component<Props, { failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  override state = { failed: false };

  override render() {
    const { load, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <Late load={load} failed="L’outil s’est arrêté. Rechargez la page.">
        {({ Rescue }) => <Rescue />}
      </Late>
    );
  }
}

/** The tool, guarded: should it fail, `load` brings what says so. */
export function guarded<ToolProps extends object>(Tool: ComponentType<ToolProps>, load: LoadRescue) {
  return function Guarded(props: ToolProps) {
    return (
      <Guard load={load}>
        <Tool {...props} />
      </Guard>
    );
  };
}
