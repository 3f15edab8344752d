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

const SYNTAX: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  DUPLICATE_KEY: 'cette clé est écrite deux fois ; gardez-en une',
  TAB_AS_INDENT: 'une tabulation commence cette ligne ; mettez des espaces',
  BAD_INDENT:
    'un crochet ou une accolade ouverts plus haut ne se ferment pas, ou les espaces du début ne s’alignent pas',
  BLOCK_AS_IMPLICIT_KEY:
    'un texte qui contient un deux-points suivi d’une espace se met entre guillemets ; sinon, alignez les espaces du début',
  MISSING_CHAR: 'il manque un guillemet, un deux-points, un crochet ou une virgule, ici ou plus haut',
  MULTILINE_IMPLICIT_KEY:
    'il manque un deux-points suivi d’une espace, ou la suite d’un texte n’est pas décalée vers la droite',
  UNEXPECTED_TOKEN:
    'ce qui précède finit plus tôt que la ligne ; dans un texte entre guillemets, écrivez l’apostrophe « ’ » et les guillemets « »',
  BAD_SCALAR_START: 'un texte qui commence par ce signe se met entre guillemets',
  BAD_DQ_ESCAPE:
    'une barre oblique inversée (\\) ne va pas entre guillemets droits ; retirez-la, ou doublez-la',
  BLOCK_IN_FLOW:
    'entre crochets ou accolades, pas de tirets : séparez par des virgules, ou retirez les crochets',
  MULTIPLE_DOCS: 'une ligne de tirets (---) coupe ce fichier en deux ; retirez-la',
  BAD_ALIAS:
    'ce nom (*…) n’est donné nulle part par &… ; un texte qui commence par une étoile se met entre guillemets',
};

/** What makes a YAML file impossible to read. */
export function syntaxInFrench(code: YAMLParseError['code']): string {
  return (
    SYNTAX[code] ??
    'cette ligne n’est pas lisible ; vérifiez les espaces du début, les guillemets et le deux-points suivi d’une espace'
  );
}

/** What the parser of YAML does not see, or sees elsewhere. */
export const EMPTY = 'ce fichier est vide ; remplissez-le, ou retirez-le';
export const OPEN_QUOTE = 'le guillemet droit ouvert ici ne se ferme pas ; fermez-le à la fin du texte';
export const CUT_BY_COMMENT =
  'un dièse (#) après une espace coupe ce texte ; mettez le texte entre guillemets, ou le commentaire sur une ligne à lui';
export const TOO_MANY_ALIASES =
  'des noms (&…) répétés par *… se multiplient sans fin ; écrivez chaque liste là où elle sert';

/** What makes a page impossible to read. */
export const MARKUP =
  'une balise (<…>) ou une accolade ouverte ici ne se ferme pas, ou se ferme sans être ouverte ; un signe < qui n’ouvre pas de balise s’écrit « moins de »';

export const UNFINISHED_HEAD =
  'cette ligne de tirets (---) ouvre l’en-tête, et aucune autre ne le ferme ; écrivez la seconde, après la dernière clé';
