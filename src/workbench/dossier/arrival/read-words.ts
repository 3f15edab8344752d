import type { ReadError } from '../../../rules/work/workbench-read.ts';

/** Why a file or a link cannot be opened, and what to do. */
export const READ_WORDS: Readonly<Record<ReadError, string>> = {
  'not-json':
    'Ce n’est pas un dossier de ce guide, ou il est abîmé. Ouvrez le fichier .json enregistré depuis « Mon dossier ». Un tableau CSV ou XLSX s’ouvre dans « Mon budget ».',
  'not-a-workbench':
    'Ce fichier ne contient pas de dossier de ce guide. Ouvrez celui qui a été enregistré depuis « Mon dossier ».',
  'other-version':
    'Ce dossier a été enregistré par une autre version du guide, qui ne se lit plus ici. Demandez à son auteur de le refaire.',
};
