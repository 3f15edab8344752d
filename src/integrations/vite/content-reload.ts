import type { Plugin } from 'vite';
import { forgetContent } from '../../reading/content.ts';

/** While one writes: a change of `src/content/` is read anew, with all that was made of it. */
export function contentReload(): Plugin {
  return {
    name: 'content-reload',
    apply: 'serve',
    hotUpdate({ file }) {
      if (!file.includes('/src/content/') || file.endsWith('.mdx')) return;
      forgetContent();
      this.environment.moduleGraph.invalidateAll();
      this.environment.hot.send({ type: 'full-reload' });
    },
    configureServer: ({ watcher }) => void watcher.add('src/content'),
  };
}
