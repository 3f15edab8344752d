declare namespace Astro {
  interface ClientDirectives {
    'client:wizard'?: boolean;
    'client:workbench'?: boolean;
    'client:embed'?: boolean;
  }
}

declare module 'virtual:doors' {
  import type { DoorsData } from './phrases/door.ts';
  const data: DoorsData;
  export default data;
}

declare module 'virtual:rare' {
  import type { RareData } from './phrases/rare/rare-words.ts';
  const data: RareData;
  export default data;
}

declare module 'virtual:danger' {
  import type { SafetyLineData } from './phrases/danger/danger-data.ts';
  const data: SafetyLineData;
  export default data;
}

declare module 'virtual:said' {
  import type { SaidData } from './phrases/understood/said-data.ts';
  const data: SaidData;
  export default data;
}

declare module 'virtual:names' {
  import type { MergeNames } from './rules/merge/difference-words.ts';
  const names: MergeNames;
  export default names;
}

declare module 'virtual:places' {
  const data: { starts: string };
  export default data;
}

declare module 'later:*' {
  const address: string;
  export default address;
}

declare module 'at-once:*' {
  const script: string;
  export default script;
}

declare module 'virtual:suggestions' {
  const addresses: string[];
  export default addresses;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
