import type { Content } from '../content.ts';

/** Facts with a wrong place: an id given twice or left out, another file's id, a line that the annexe does not have. */
export function misplacedFacts({
  files,
  document,
  omissions,
}: Pick<Content, 'files' | 'document' | 'omissions'>): string[] {
  const ids = files.flatMap(({ facts }) => facts.map(({ id }) => id));
  return files.flatMap((file) => {
    const own = prefixOf(file);
    return file.facts.flatMap(({ id, lines }) => {
      const at = `annexe/${file.id}.yaml: facts › ${id}`;
      return [
        ...(ids.indexOf(id) === ids.lastIndexOf(id)
          ? []
          : [`${at}: deux repères portent cet identifiant ; renommez-en un`]),
        ...(id.startsWith(own)
          ? []
          : [`${at}: ce fichier tient les repères ${own}… ; déplacez celui-ci, ou renommez-le`]),
        ...beyond(at, lines, document),
        ...(omissions.ids.includes(id)
          ? [`${at}: source/omissions.yaml le dit laissé de côté ; retirez-le d’un des deux`]
          : []),
      ];
    });
  });
}

/** Anomalies seen on a line that the annexe does not have. */
export function misplacedAnomalies({
  anomalies,
  document,
}: Pick<Content, 'anomalies' | 'document'>): string[] {
  return anomalies.flatMap(({ id, lines }) => beyond(`anomalies/${id}.yaml: lines`, lines, document));
}

function beyond(at: string, lines: string, document: Content['document']): string[] {
  const last = Math.max(...lines.split(/[,-]/).map(Number));
  return last <= document.lines
    ? []
    : [
        `${at}: la ligne ${String(last)} n’existe pas : source/document.yaml compte ${String(document.lines)} lignes`,
      ];
}

function prefixOf(file: Content['files'][number]): string {
  if (file.scope === 'document') return 'G0-';
  return file.scope === 'axe' ? `A${file.axis}-` : `A${file.strand.replace('.', 'V')}-`;
}
