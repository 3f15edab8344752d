declare namespace Astro {
  interface ClientDirectives {
    'client:wizard'?: boolean;
    'client:workbench'?: boolean;
  }
}
