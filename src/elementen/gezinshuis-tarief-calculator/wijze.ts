// Wat alleen in een open bouwsteen te doen is: een andere wijze kiezen, en een leeftijdsgroep erbij. Zonder DOM, en komt met wat daarin staat.

import { leesOp, zetOp } from '../../domein/json-pointer.js';
import type { JsonPointer } from '../../domein/tarief/tarief-invoer.js';
import type { Tarievenset } from '../../domein/tarief/tarievenset.js';
import { verzorgingsbedrag } from '../../domein/tarief/vul-aan.js';
import { type Begin, metHerkomst, naWijziging, type Rekenblad } from './rekenblad.js';
import { type Invoer, NIEUWE_GROEP, type Veld } from './velden.js';

/** Kiest een andere wijze. Er blijft alleen staan wat bij haar hoort; de rest wordt bewaard, en komt met terugkiezen terug. */
export function wisselWijze(blad: Rekenblad, pad: JsonPointer, waarde: string, begin: Begin): Rekenblad {
  const { invoer, bewaard } = blad;
  const blok = pad.replace('/wijze', '');
  const alles = { ...bewaard[blok], ...(leesOp(invoer, blok) as object | null) };
  const metBedrag = waarde === 'bedrag' || waarde === 'jaarinkomen';
  const hoort = (naam: string): boolean => waarde !== '' && metBedrag === (naam === 'bedragPerJaar');
  const eigen = Object.entries(alles).filter(([naam]) => hoort(naam));
  const nieuw = zetOp(invoer, blok, waarde ? { ...Object.fromEntries(eigen), wijze: waarde } : null);
  // Waar een cijfer vandaan kwam gaat mee, ook waar het nog leeg is: van wat er niet meer is valt niets te onderbouwen.
  const herkomst = Object.entries({ ...bewaard[pad], ...invoer.herkomst });
  const isWeg = ([plek]: [string, unknown]): boolean =>
    plek !== pad && plek.startsWith(`${blok}/`) && !hoort(plek.slice(blok.length + 1));
  const gekozen = { ...nieuw, herkomst: Object.fromEntries(herkomst.filter((rij) => !isWeg(rij))) } as Invoer;
  return {
    ...blad,
    ...naWijziging(blad, gekozen, pad, begin),
    bewaard: { ...bewaard, [blok]: alles, [pad]: Object.fromEntries(herkomst.filter(isWeg)) },
  };
}

/** Een groep ontstaat bij de eerste toets, met het bedrag dat de set voor die leeftijd kent. */
export function metGroep(blad: Rekenblad, veld: Veld, { verzorging = [] }: Tarievenset): [blad: Rekenblad, veld: Veld] {
  if (!veld.pad.startsWith(NIEUWE_GROEP)) return [blad, veld];
  const [leeftijdsgroep, naam] = veld.pad.slice(NIEUWE_GROEP.length).split('/');
  const bekend = verzorgingsbedrag(verzorging, blad.invoer.peiljaar, leeftijdsgroep);
  const plek = `/verzorging/groepen/${blad.invoer.verzorging?.groepen?.length ?? 0}`;
  const groep = { leeftijdsgroep, aantal: 0, bedragPerDag: bekend?.bedragPerDag ?? null };
  const invoer = metHerkomst(zetOp(blad.invoer, plek, groep), `${plek}/bedragPerDag`, bekend?.herkomst);
  return [
    { ...blad, invoer },
    { ...veld, pad: `${plek}/${naam}` },
  ];
}
