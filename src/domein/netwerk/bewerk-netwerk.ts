// Alles wat er op de kaart of in de lijst kan gebeuren, als één pure functie: een dossier en een opdracht erin, een nieuw dossier eruit.
// Aanwijzen, klikken, toetsen en de lijst geven dezelfde opdrachten; daarom kan wat zij doen nooit verschillen.
// Iemand weghalen staat hier niet: dat doet de store, want wie weg is moet ook uit het ongedaan maken verdwijnen.

import { vindPersoon, zetPersoon } from '../dossier/bewerkingen.js';
import type { Band, Dossier, Moment, Persoon, Steun } from '../dossier/dossier.js';
import { zetOp } from '../json-pointer.js';
import { inhoud, isLeeg } from '../dossier/vorm.js';
import { lijst, paar } from './lezen.js';
import { magSteunfiguurZijn } from './toets-definitie.js';

type Kwaliteit = NonNullable<Persoon['band']>;

export type Opdracht =
  | { readonly wat: 'toevoegen'; readonly persoon: Persoon }
  /** Een hele lijst in één stap, met de banden die erin staan. */
  | { readonly wat: 'invoegen'; readonly personen: readonly Persoon[]; readonly banden?: readonly Band[] }
  /** Zonder `plek` legt de kaart zelf de plek in het vak vast. */
  | {
      readonly wat: 'verplaatsen';
      readonly id: string;
      readonly ring: Persoon['ring'];
      readonly sector: Persoon['sector'];
      readonly plek?: Persoon['plek'];
    }
  /** Legt een band, of geeft een bestaande een andere kwaliteit. */
  | { readonly wat: 'verbinden'; readonly id: string; readonly met: string; readonly kwaliteit: Kwaliteit | '' }
  | { readonly wat: 'losmaken'; readonly id: string; readonly met: string }
  /** `pad` is een JSON-pointer binnen de persoon, zoals `/naam`; leeg is de hele persoon. */
  | { readonly wat: 'wijzigen'; readonly id: string; readonly pad: string; readonly waarde: unknown }
  /** De richting van één functie, voor iedereen die haar krijgt; leeg haalt de functie weg. */
  | { readonly wat: 'steun'; readonly id: string; readonly functie: string; readonly richting: string }
  | {
      readonly wat: 'huishouden';
      readonly id: string;
      readonly huishouden: string;
      readonly aan: boolean;
      readonly naam?: string;
    }
  | { readonly wat: 'steunfiguur'; readonly id: string; readonly aan: boolean }
  | { readonly wat: 'vastleggen'; readonly moment: Moment }
  | { readonly wat: 'vergeten'; readonly id: string }
  /** Over de kaart zelf: `pad` is een JSON-pointer binnen het dossier, naar het onderwerp of de indeling. */
  | { readonly wat: 'inrichten'; readonly pad: string; readonly waarde: unknown };

/** Voert een opdracht uit. Verandert er niets, dan is de uitkomst hetzelfde dossier. */
export function bewerkNetwerk(dossier: Dossier, opdracht: Opdracht): Dossier {
  const nieuw = voerUit(dossier, opdracht);
  return inhoud(nieuw) === inhoud(dossier) ? dossier : nieuw;
}

function voerUit(dossier: Dossier, opdracht: Opdracht): Dossier {
  switch (opdracht.wat) {
    case 'toevoegen':
      return zetPersoon(dossier, opdracht.persoon);
    case 'invoegen':
      return (opdracht.banden ?? []).reduce(metBand, opdracht.personen.reduce(zetPersoon, dossier));
    case 'verbinden':
    case 'losmaken':
      return metBanden(dossier, opdracht);
    case 'vastleggen': {
      // Een moment wijzigt niet meer: wie nu nog geen naam heeft zou er altijd zonder naam in staan.
      const personen = lijst(opdracht.moment.personen).filter(({ naam }) => !isLeeg(naam));
      return { ...dossier, momenten: [...lijst(dossier.momenten), { ...opdracht.moment, personen }] };
    }
    case 'vergeten':
      return { ...dossier, momenten: lijst(dossier.momenten).filter(({ id }) => id !== opdracht.id) };
    case 'inrichten':
      return zetOp(dossier, opdracht.pad, opdracht.waarde);
    default: {
      const persoon = vindPersoon(dossier, opdracht.id);
      if (!persoon) return dossier;
      const met = zetPersoon(dossier, metPersoon(persoon, opdracht));
      if (opdracht.wat !== 'huishouden' || isLeeg(opdracht.naam)) return met;
      const { huishouden, naam = '' } = opdracht;
      const huizen = lijst(dossier.onderwerp.huishoudens);
      if (huizen.some(({ id }) => id === huishouden)) return met;
      return { ...met, onderwerp: { ...dossier.onderwerp, huishoudens: [...huizen, { id: huishouden, naam }] } };
    }
  }
}

type Persoonsopdracht = Extract<
  Opdracht,
  { readonly wat: 'verplaatsen' | 'wijzigen' | 'steun' | 'huishouden' | 'steunfiguur' }
>;

function metPersoon(persoon: Persoon, opdracht: Persoonsopdracht): Persoon {
  switch (opdracht.wat) {
    case 'verplaatsen': {
      const { ring, sector, plek = null } = opdracht;
      return { ...persoon, ring, sector, plek } as Persoon;
    }
    case 'wijzigen':
      return zetOp(persoon, opdracht.pad, opdracht.waarde);
    case 'steun':
      return { ...persoon, steun: metRichting(lijst(persoon.steun), opdracht.functie, opdracht.richting) };
    case 'huishouden': {
      const { huishouden, aan } = opdracht;
      const huizen = lijst(persoon.huishoudens);
      return {
        ...persoon,
        huishoudens: aan ? [...new Set([...huizen, huishouden])] : huizen.filter((id) => id !== huishouden),
      };
    }
    default: {
      if (opdracht.aan === Boolean(persoon.steunfiguur)) return persoon;
      if (opdracht.aan && !magSteunfiguurZijn(persoon)) return persoon;
      return { ...persoon, steunfiguur: opdracht.aan ? {} : null };
    }
  }
}

// Voor wie de steun is blijft zoals het was.
function metRichting(steun: readonly Steun[], functie: string, richting: string): readonly Steun[] {
  const zonder = steun.filter((deel) => deel.functie !== functie);
  if (richting === '') return zonder;
  if (zonder.length === steun.length) return [...steun, { functie, richting } as Steun];
  return steun.map((deel) => (deel.functie === functie ? ({ ...deel, richting } as Steun) : deel));
}

const metBand = (dossier: Dossier, { van, naar, kwaliteit }: Band): Dossier =>
  metBanden(dossier, { wat: 'verbinden', id: van, met: naar, kwaliteit: kwaliteit || '' });

function metBanden(dossier: Dossier, opdracht: Extract<Opdracht, { readonly wat: 'verbinden' | 'losmaken' }>): Dossier {
  const { id, met } = opdracht;
  if (id === met || !vindPersoon(dossier, id) || !vindPersoon(dossier, met)) return dossier;
  const sleutel = paar({ van: id, naar: met });
  const banden = lijst(dossier.banden);
  const andere = banden.filter((band) => paar(band) !== sleutel);
  if (opdracht.wat === 'losmaken') return andere.length === banden.length ? dossier : { ...dossier, banden: andere };
  const { kwaliteit } = opdracht;
  const bestaand = banden.find((band) => paar(band) === sleutel);
  if (bestaand && (bestaand.kwaliteit ?? '') === kwaliteit) return dossier;
  const band = { ...(bestaand ?? { van: id, naar: met }), kwaliteit };
  // Op haar eigen plaats in de lijst: zo is een wijziging in het document klein.
  return { ...dossier, banden: bestaand ? banden.map((oud) => (oud === bestaand ? band : oud)) : [...banden, band] };
}
