/** Slips of the pen that people are known to make, which the filter of ordinary words must let through whatever it holds. */
export const KEPT_SLIPS: readonly string[] = (
  'inervenant intevenant consomables assurence asurance afiche transpor billeterie sallaire investisement invetissement ' +
  'hebergemnt hebergemen formassion psycologue psychologe honnoraires locaton locatoin locassion socite communicaton ' +
  'deplacemens suplementaires nouriture odinateur imprimente budjet animatrisse dossie prisson prizon chaufage benevolles ' +
  'violance visitte atelie telefone gratui siter conferance ' +
  'abonement abonements lessence dessence lassurance lanimateur lanimatrice linscription lhebergement dassurance dadhesion'
).split(' ');
