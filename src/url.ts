/** An address of the site under its base path: `url('/fiches/1-1/')` is `/guide/fiches/1-1/` when the base is `/guide/`. */
export function url(path: string): string {
  return import.meta.env.BASE_URL + path.replace(/^\//, '');
}
