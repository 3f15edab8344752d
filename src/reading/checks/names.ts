import { slugOf } from '../../rules/annexe/sheet-address.ts';
import { AXES, STRANDS } from '../../schemas/strands.ts';
import type { Content } from '../content.ts';
import { MISSING } from '../files/content-files.ts';

type Named = Pick<Content, 'files' | 'sheets' | 'recalls' | 'indicators'>;

/** A file, the key that says what it is about, what that is in words, and the file that holds it. */
type Place = [file: string, key: string, what: string, meant: string];

/**
 * Files about a strand or an axis under another name than its own, so that two never speak of one; and those that are
 * missing, where each has one.
 */
export function misnamed({ files, sheets, recalls, indicators }: Named): string[] {
  const slugs = STRANDS.map(slugOf);
  const axes = AXES.map((axis) => `axe-${axis}`);
  const places: Place[] = [
    ...sheets.map(({ file, sheet: { strand } }): Place => [
      file,
      'strand',
      `la fiche du volet ${strand} est`,
      `strands/${slugOf(strand)}.mdx`,
    ]),
    ...indicators.map(({ id, strand }) => placeOf('indicators', id, strand, 'les indicateurs')),
    ...recalls.map(({ id, strand }) => placeOf('recalls', id, strand, 'les rappels')),
    ...files.map((file): Place => {
      if (file.scope === 'volet') return placeOf('annexe', file.id, file.strand, 'les repères');
      const [key, of, name] =
        file.scope === 'axe'
          ? ['axis', `l’axe ${file.axis}`, `axe-${file.axis}`]
          : ['scope', 'toute l’annexe', 'document'];
      return [`annexe/${file.id}.yaml`, key, `les repères de ${of} sont`, `annexe/${name}.yaml`];
    }),
  ];
  const due = [
    ...slugs.flatMap((slug) => [`strands/${slug}.mdx`, `indicators/${slug}.yaml`]),
    ...['document', ...axes, ...slugs].map((name) => `annexe/${name}.yaml`),
  ];
  return [
    ...places
      .filter(([file, , , meant]) => file !== meant)
      .map(
        ([file, key, what, meant]) =>
          `${file}: ${key}: ${what} dans ${meant} ; corrigez le volet, ou le nom du fichier`,
      ),
    ...due.filter((meant) => !places.some(([file]) => file === meant)).map((meant) => `${meant}: ${MISSING}`),
  ];
}

function placeOf(folder: string, id: string, strand: string, what: string): Place {
  return [
    `${folder}/${id}.yaml`,
    'strand',
    `${what} du volet ${strand} sont`,
    `${folder}/${slugOf(strand)}.yaml`,
  ];
}
