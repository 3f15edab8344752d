import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fold } from '../../french/fold.ts';
import { IdSchema } from '../../schemas/text.ts';
import { decode } from './decode.ts';

/** What a file of content ends with, and what people write instead. */
const ENDINGS = [
  { ending: '.yaml', like: /\.ya?ml$/i },
  { ending: '.mdx', like: /\.mdx?$/i },
] as const;

export const MISSING = 'ce fichier manque ; remettez-le, sous ce nom exact';

/** The files under a folder of content, and which of them somebody asked for; what is wrong is added to `problems`. */
export class ContentFiles {
  readonly #root: string;
  readonly #problems: string[];
  readonly #files: ReadonlySet<string>;
  readonly #asked = new Set<string>();

  constructor(root: string, problems: string[]) {
    this.#root = root;
    this.#problems = problems;
    this.#files = new Set(filesUnder(root));
  }

  /** The text of a file; nothing when it is not there or cannot be read. */
  text(file: string): string | undefined {
    const bytes = this.bytes(file);
    if (!bytes) return undefined;
    const text = decode(bytes);
    return typeof text === 'string' ? text : this.#say(`${file}:${String(text.line)}`, text.says);
  }

  /** The bytes of a file; nothing when it is not there or cannot be read. */
  bytes(file: string): Buffer | undefined {
    this.#asked.add(file);
    // Not what the disk would open: some take « Caf.yaml » for « caf.yaml », those of a host do not.
    if (!this.#files.has(file)) return this.#say(file, MISSING);
    try {
      return readFileSync(join(this.#root, file));
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      return this.#say(`${file}:1`, `ce fichier ne s’ouvre pas (${code}) ; remettez-le, ou retirez-le`);
    }
  }

  /** The files of a folder with an ending, sorted; each is named as an id is written. */
  names(folder: string, ending: string): string[] {
    const names = [...this.#files]
      .filter((file) => dirname(file) === folder && file.endsWith(ending))
      .map((file) => basename(file));
    if (names.length === 0)
      this.#say(`${folder}/`, `il n’y a aucun fichier en ${ending} dans ce dossier ; remettez-les`);
    for (const name of names)
      if (!IdSchema.safeParse(basename(name, ending)).success)
        this.#say(`${folder}/${name}`, rename(name, ending));
    return names.sort();
  }

  /** Says of every file that nobody asked for what to do with it. */
  refuseOthers(): void {
    for (const file of this.#files)
      if (!this.#asked.has(file)) this.#say(file, stray(file, [...this.#asked]));
  }

  #say(at: string, says: string): undefined {
    this.#problems.push(`${at}: ${says}`);
  }
}

/** Every file, as a path with « / »; those whose name begins with a dot are the system’s or the editor’s. */
function filesUnder(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(root, `${folder}${entry.name}/`) : [folder + entry.name],
    );
}

function rename(name: string, ending: string): string {
  const better = fold(basename(name, ending))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `un nom de fichier n’a que des minuscules sans accent, des chiffres et des traits d’union ; renommez-le ${better}${ending}, ou retirez-le`;
}

function stray(file: string, asked: readonly string[]): string {
  const meant = asked.find((each) => each.toLowerCase() === file.toLowerCase());
  if (meant !== undefined) return `ce nom n’est pas exact ; renommez ce fichier ${meant}`;
  const folder = asked
    .map((each) => dirname(each))
    .find((each) => each !== '.' && file.startsWith(`${each}/`));
  const ending = ENDINGS.find(({ like }) => like.test(file))?.ending;
  const same = asked.some((each) => dirname(each) === folder && extname(each) === ending);
  if (
    folder === undefined ||
    ending === undefined ||
    !same ||
    file === `${folder}/${basename(file, ending)}${ending}`
  )
    return 'personne ne lit ce fichier ; retirez-le, ou mettez-le dans le dossier de ses semblables, sous un nom comme les leurs';
  if (dirname(file) !== folder) return `personne ne lit un sous-dossier ; mettez ce fichier dans ${folder}/`;
  return `seuls les fichiers en ${ending} sont lus ici ; renommez-le ${basename(file, extname(file))}${ending}, ou retirez-le`;
}
