import type { YAMLParseError } from 'yaml';
import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste, comme [a, b]',
  object: 'des clés et leurs valeurs',
  record: 'des clés et leurs valeurs',
  date: 'une date',
};

/** What a schema finds wrong, where it has no words of its own. */
export function issueInFrench(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.input === undefined ? 'il manque cette clé : ' : ''}attendu ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `attendu ${listed(issue.values)}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `attendu ${listed(issue.options)}`
        : 'cette valeur n’a aucune des formes prévues ; comparez avec une entrée voisine';
    case 'unrecognized_keys':
      return 'clé inconnue ici ; corrigez son nom, ou retirez-la';
    case 'too_small':
      return `trop peu : au moins ${String(issue.minimum)}`;
    case 'too_big':
      return `trop : au plus ${String(issue.maximum)}`;
    default:
      return 'cette valeur n’a pas la forme prévue ; comparez avec une entrée voisine';
  }
}

function listed(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `l’un de : ${values.map(String).join(', ')}`;
}

const SYNTAX: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'cette clé est écrite deux fois ; gardez-en une',
  TAB_AS_INDENT: 'une tabulation commence cette ligne ; mettez des espaces',
  BAD_INDENT:
    'un crochet ou une accolade ouverts plus haut ne se ferment pas, ou les espaces du début ne s’alignent pas',
  BLOCK_AS_IMPLICIT_KEY:
    'un texte qui contient un deux-points suivi d’une espace se met entre guillemets ; sinon, alignez les espaces du début',
  MISSING_CHAR: 'il manque un guillemet, un deux-points, un crochet ou une virgule, ici ou plus haut',
  BAD_ALIAS: 'ce nom (*…) n’est donné nulle part par &…',
};

/** What makes a YAML file impossible to read. */
export function syntaxInFrench({ code }: YAMLParseError): string {
  return (
    SYNTAX[code] ??
    `cette ligne n’est pas lisible (${code}) ; vérifiez les espaces du début, les guillemets et le deux-points suivi d’une espace`
  );
}
