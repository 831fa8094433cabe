// Steun gaat soms twee kanten op: wat iemand geeft, en wat die van het kind of het gezin krijgt. Het scherm vraagt die kanten apart.

import { steunWaarden } from './steun.js';
import { zetFunctie, zetOntvanger } from './zet-steun.js';
import type { Steun } from './personen.js';

type Functie = Parameters<typeof zetFunctie>[1];
type Ontvanger = Parameters<typeof zetOntvanger>[1];

/** Wat iemand geeft, ook over en weer. Wat alleen de andere kant op gaat hoort daar niet bij. */
export function gegevenSteun(steun: readonly Steun[] | null | undefined): readonly Steun[] {
  return (steun ?? []).filter(({ richting }) => richting !== 'geeft');
}

/** Wat iemand van het kind of het gezin krijgt, ook over en weer. */
export function steunTerug(steun: readonly Steun[] | null | undefined): readonly Steun[] {
  return (steun ?? []).filter(({ richting }) => richting === 'geeft' || richting === 'wederzijds');
}

/** Zet een functie aan of uit in wat iemand geeft. Wat die terugkrijgt blijft. */
export function zetGegevenFunctie(steun: readonly Steun[], functie: Functie, aan: boolean): readonly Steun[] {
  return metTerug(steun, (gegeven) => zetFunctie(gegeven, functie, aan));
}

/** Zet aan of uit voor wie iemand er is. Wat die terugkrijgt blijft. */
export function zetGegevenOntvanger(steun: readonly Steun[], voor: Ontvanger, aan: boolean): readonly Steun[] {
  return metTerug(steun, (gegeven) => zetOntvanger(gegeven, voor, aan));
}

/** Zet aan of uit wat `door` voor deze persoon doet. Wat beide kanten op gaat is één regel: over en weer. */
export function zetTerug(steun: readonly Steun[], functie: Functie, door: Ontvanger, aan: boolean): readonly Steun[] {
  if (!aan) {
    return steun.flatMap((deel): Steun | [] => {
      if (deel.functie !== functie || steunTerug([deel]).length === 0) return deel;
      return deel.richting === 'wederzijds' ? { ...deel, richting: 'krijgt' } : [];
    });
  }
  if (steunWaarden(steunTerug(steun), 'functie').includes(functie)) return steun;
  const heen = steun.find((deel) => isPaar(deel, { functie, voor: door }));
  return heen
    ? steun.map((deel): Steun => (deel === heen ? { ...deel, richting: 'wederzijds' } : deel))
    : [...steun, { functie, voor: door, richting: 'geeft' }];
}

function isPaar(een: Steun, ander: Steun): boolean {
  return een.functie === ander.functie && een.voor === ander.voor;
}

// Gaat de ene kant weg, dan blijft de andere; komt zij erbij, dan is het over en weer.
function metTerug(steun: readonly Steun[], wijzig: (gegeven: readonly Steun[]) => readonly Steun[]): readonly Steun[] {
  const terug = steunTerug(steun);
  const gegeven = wijzig(gegevenSteun(steun)).map((deel): Steun =>
    terug.some((ander) => isPaar(deel, ander)) ? { ...deel, richting: 'wederzijds' } : deel,
  );
  const rest = terug.filter((deel) => !gegeven.some((ander) => isPaar(deel, ander)));
  return [...gegeven, ...rest.map((deel): Steun => ({ ...deel, richting: 'geeft' }))];
}
