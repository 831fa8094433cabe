// Wat alleen een vergelijking tekent, en wat zij in de lijst zegt. Op de kaart: waar iemand eerder stond met een pijl naar waar hij nu staat, wie er niet meer is, en een teken
// bij een band die nieuw of weg is.

export { groepen, watSjabloon } from './in-lijst.js';
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Band, Persoon } from '../../../domein/dossier/dossier.js';
import { paar } from '../../../domein/netwerk/lezen.js';
import type { Kaartpersoon, Kaartschikking } from '../../../domein/netwerk/schik-kaart.js';
import { pijlpad, pijlstukken } from '../../../domein/netwerk/schikken/pijl.js';
import { figuur, lettersSjabloon, vorm } from '../tekening/figuren.js';
import { FIJN, type Punt, puntenLangs, punttekst } from '../tekening/lijnen.js';
import { padVan } from '../tekening/mensen.js';
import { SPOOK, type Tekening } from '../tekening/tekening.js';
import {
  naamVan,
  TEKENS,
  tintVan,
  type Vergelijking,
  type Verschilcode,
  VERSCHILLEN,
  verschillenVan,
  type Weergave,
} from '../weergave.js';

export function mensenVan(
  { personen, banden }: Weergave,
  { verschil, weg, toen }: Vergelijking,
): Pick<Tekening, 'personen' | 'spoken' | 'banden'> {
  const verplaatst = new Set([...verschil.dichterbij, ...verschil.verderWeg]);
  const spoken = new Map(
    (toen.personen ?? []).filter(({ id }) => verplaatst.has(id)).map((persoon) => [`${SPOOK}${persoon.id}`, persoon]),
  );
  return {
    personen: [...personen, ...weg],
    spoken,
    banden: [...banden, ...verschil.bandenWeg.filter((band) => !heeft(banden, band))],
  };
}

/** De spoken als mensen, zodat er een plek voor hen gezocht wordt. */
export function spokenVan({ personen }: Weergave, spoken: Tekening['spoken']): readonly Persoon[] {
  return [...spoken].map(([id, toen]) => {
    const soort = personen.find((persoon) => persoon.id === toen.id)?.soort ?? toen.soort;
    return { ...toen, id, soort, band: null, steunfiguur: null, huishoudens: null, plek: null };
  });
}

const heeft = (banden: readonly Band[], band: Band): boolean => banden.some((ander) => paar(ander) === paar(band));

/** Is deze band er een die veranderde? Bij wie nieuw of weg is zijn de banden dat vanzelf ook. */
export function isAnders({ verschil }: Vergelijking, band: Band): boolean {
  const nieuwOfWeg = [...verschil.nieuw, ...verschil.weg];
  return (
    heeft([...verschil.bandenNieuw, ...verschil.bandenWeg], band) &&
    !nieuwOfWeg.includes(band.van) &&
    !nieuwOfWeg.includes(band.naar)
  );
}

/** Was deze band er alleen toen? */
export function isWeg({ verschil }: Vergelijking, band: Band): boolean {
  return heeft(verschil.bandenWeg, band) && !heeft(verschil.bandenNieuw, band);
}

/** @param tussen de banden tussen mensen die op de kaart staan */
export function lijnenSjabloon(
  { verschil: { bandenNieuw, bandenWeg }, toen }: Vergelijking,
  tekening: Tekening,
  tussen: readonly Band[],
): SVGTemplateResult {
  const { kaart, spoken, personen } = tekening;
  const zet = (pad: string, paar: string, code: Verschilcode): SVGTemplateResult | typeof nothing => {
    const punt = midden(pad);
    return punt
      ? svg`<text class="teken bandteken" data-paar=${paar} x=${punt.x.toFixed(1)} y=${(punt.y + 5).toFixed(1)}>${TEKENS[code]}</text>`
      : nothing;
  };
  const teken = (band: Band, code: Verschilcode): SVGTemplateResult | typeof nothing =>
    heeft(tussen, band) ? zet(padVan(kaart, band), `${band.van} ${band.naar}`, code) : nothing;
  // De band met het kind of het gezin is van iemand zelf.
  const kindteken = ({ id, band }: Persoon): SVGTemplateResult | typeof nothing => {
    const eerst = toen.personen?.find((wie) => wie.id === id);
    return eerst && (eerst.band || null) !== (band || null)
      ? zet(plek(id)?.lijn ?? '', id, eerst.band ? 'gewijzigd' : 'nieuw')
      : nothing;
  };
  const plek = (id: string | undefined): Kaartpersoon | undefined => kaart.personen.find((wie) => wie.id === id);
  return svg`${[...spoken].map(([spook, { id }]) => pijlSjabloon(kaart, plek(spook), plek(id)))}
    ${bandenNieuw.map((band) => teken(band, heeft(bandenWeg, band) ? 'gewijzigd' : 'nieuw'))}
    ${bandenWeg.map((band) => (heeft(bandenNieuw, band) ? nothing : teken(band, 'weg')))}
    ${personen.map(kindteken)}`;
}

/** Wat een teken van een vergelijking betekent. */
export function legendaSjabloon(
  { t }: Weergave,
  rij: (beeld: unknown, tekst: string) => TemplateResult,
  voorbeeld: (inhoud: SVGTemplateResult) => TemplateResult,
): readonly TemplateResult[] {
  return [
    rij(voorbeeld(svg`<g class="spook">${vorm('netwerk', 8)}</g>`), t.tekst('legenda.toen')),
    ...VERSCHILLEN.map((code) => rij(TEKENS[code], t.tekst(`verschil.${code}`))),
  ];
}

/** Wat er onder iemands naam staat: elk teken met zijn woord. Anders staat er alleen als er niets duidelijkers te zeggen is. */
export function bijschrift(w: Weergave, id: string): readonly string[] {
  const codes = verschillenVan(w, id);
  return codes
    .filter((code) => codes.length === 1 || code !== 'gewijzigd')
    .map((code) => `${TEKENS[code]} ${w.t.tekst(`verschil.${code}`)}`);
}

export function spokenSjabloon(w: Weergave, { kaart, spoken }: Tekening): readonly unknown[] {
  return [...spoken].map(([id, persoon]) => {
    const plek = kaart.personen.find((wie) => wie.id === id);
    return plek
      ? svg`<g class="spook ${tintVan(w, persoon.sector)}" aria-hidden="true" transform="translate(${plek.x} ${plek.y})">${figuur(persoon, plek.straal - 2)}${lettersSjabloon(naamVan(w, persoon), plek.straal)}</g>`
      : nothing;
  });
}

function pijlSjabloon(
  kaart: Kaartschikking,
  van: Kaartpersoon | undefined,
  naar: Kaartpersoon | undefined,
): SVGTemplateResult | typeof nothing {
  if (!van || !naar) return nothing;
  const d = pijlpad(kaart, van, naar);
  return d ? svg`<path class="pijl" d="${pijlstukken(kaart, d, van, naar)}${pijlpunt(d)}"></path>` : nothing;
}

// Halverwege een pad.
function midden(pad: string): Punt | undefined {
  const punten = puntenLangs(pad, FIJN);
  return punten[punten.length >> 1];
}

// Het laatste stuk van een pad als pijlpunt.
function pijlpunt(pad: string): string {
  const punten = puntenLangs(pad, FIJN);
  const [eind, ervoor] = [punten.at(-1), punten.at(-4)];
  if (!eind || !ervoor) return '';
  const hoek = Math.atan2(eind.y - ervoor.y, eind.x - ervoor.x);
  const haak = (draai: number): string =>
    punttekst({ x: eind.x - 7 * Math.cos(hoek + draai), y: eind.y - 7 * Math.sin(hoek + draai) });
  return `M${haak(-0.5)}L${punttekst(eind)}L${haak(0.5)}`;
}
