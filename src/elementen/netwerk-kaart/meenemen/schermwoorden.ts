// De woorden van dit scherm, voor wie een lijst maakt zoals hij haar hier ziet staan: "Wie is dat?" boven de kolom, en "Oma" in de cel.

import { CONTACTFREQUENTIES, KWALITEITEN, PERSOONSOORTEN, RELATIES } from '../../../domein/dossier/codes.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import type { Csvwoorden } from '../../../domein/uitwisseling/netwerk-csv/kolommen.js';
import { codetekst, tekstOfNiets } from '../../../ui/codetekst.js';
import { ringenVan, ringNaam, sectorenVan, sectorNaam, type Weergave } from '../weergave.js';

export function schermwoorden(w: Weergave): Csvwoorden {
  const { t, leestZelf } = w;
  return {
    naam: { kop: t.tekst('veld.naam') },
    alias: { kop: tekstOfNiets(t, 'veld.alias') },
    kracht: { kop: tekstOfNiets(t, 'veld.kracht') },
    soort: { kop: t.tekst('veld.soort'), cellen: PERSOONSOORTEN.map((code) => [code, t.tekst(`soort.${code}`)]) },
    relatie: { kop: t.tekst('veld.relatie'), cellen: RELATIES.map((code) => [code, codetekst(t, code)]) },
    sector: { kop: t.tekst('veld.sector'), cellen: sectorenVan(w).map((code) => [code, sectorNaam(w, code)]) },
    ring: {
      kop: t.tekst('veld.ring'),
      cellen: ringenVan(w).map((ring) => [String(ring), ringNaam(w, ring as Persoon['ring'])]),
    },
    band: {
      kop: t.tekstAan('veld.band', leestZelf),
      cellen: KWALITEITEN.map((code) => [code, t.tekst(`band.${code}`)]),
    },
    steun: { kop: t.tekst('veld.steun') },
    contactfrequentie: {
      kop: tekstOfNiets(t, 'veld.contactfrequentie'),
      cellen: CONTACTFREQUENTIES.map((code) => [code, tekstOfNiets(t, `contact.${code}`)]),
    },
    steunfiguur: { kop: t.tekst('legenda.ster') },
  };
}
