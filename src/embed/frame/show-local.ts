import css from '../../departement/local.css?inline';
import { keep } from '../../departement/chosen.ts';
import { keepFilled } from '../../departement/fill/fill-page.ts';
import { mailAlong } from '../../departement/mail-along.ts';
import { tellPrecisions } from '../../departement/precisions-here.ts';
import type { Precision } from '../../rules/departement/precisions.ts';
import { dress } from '../../safety/dress.ts';
import { DEPARTEMENT } from './departement-chosen.ts';
import { readLocal } from './read-local.ts';

/** Shows beside each answer of a frame what the Caf of the département adds: the host’s proposal, or the reader’s choice. */
async function showLocal(): Promise<void> {
  const { departement = '' } = document.documentElement.dataset;
  keep(null, departement);
  const local = departement === '' ? null : await readLocal<{ precisions: Precision[] }>(departement);
  if (departement !== document.documentElement.dataset['departement']) return;
  tellPrecisions({ precisions: local?.precisions ?? [], own: false });
}

dress(css);
keepFilled();
mailAlong();
document.addEventListener(DEPARTEMENT, () => void showLocal());
void showLocal();
