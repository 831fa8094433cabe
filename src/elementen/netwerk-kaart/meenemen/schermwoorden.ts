// De woorden van dit scherm, voor wie een lijst maakt zoals hij haar hier ziet staan: "Wie is dat?" boven de kolom, en "Oma" in de cel.

import {
  CONTACTFREQUENTIES,
  FUNCTIES,
  JA_NEE,
  KWALITEITEN,
  PERSOONSOORTEN,
  RELATIES,
  RICHTINGEN,
  RINGEN,
} from '../../../domein/dossier/codes.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { huishoudensVoor } from '../../../domein/netwerk/huishoudens.js';
import type { Csvwoorden } from '../../../domein/uitwisseling/netwerk-csv/kolommen.js';
import { codetekst, tekstOfNiets } from '../../../ui/codetekst.js';
import { functieWoord, huisNaam, ringenVan, ringNaam, sectorenVan, sectorNaam, type Weergave } from '../weergave.js';

export function schermwoorden(w: Weergave): Csvwoorden {
  const { t } = w;
  // Boven het ene scherm staat hoe het kind heet, boven het andere “u” of “je”: met wie doet er niet toe.
  const metNaam = { naam: '{naam}' };
  const antwoorden = JA_NEE.map((code) => [code, t.tekst(`code.${code}`)] as const);
  return {
    naam: { kop: t.tekst('veld.naam') },
    alias: { kop: t.tekst('veld.alias') },
    kracht: { kop: t.tekst('veld.kracht') },
    soort: { kop: t.tekst('veld.soort'), cellen: PERSOONSOORTEN.map((code) => [code, t.tekst(`soort.${code}`)]) },
    relatie: {
      kop: t.tekst('veld.relatie'),
      cellen: [
        ...RELATIES.map((code) => [code, codetekst(t, code)] as const),
        ['anders', t.tekst('veld.relatieTekst')],
        ['', '–'],
      ],
    },
    sector: {
      kop: t.tekst('veld.sector'),
      cellen: [
        ...sectorenVan(w).map((code) => [code, sectorNaam(w, code)] as const),
        ['', t.tekst('sector.geen')],
        ['', '–'],
      ],
    },
    ring: {
      kop: [t.tekst('veld.ring'), t.tekst('paneel.ring')],
      cellen: [
        ...ringenVan(w).map((ring) => [String(ring), ringNaam(w, ring as Persoon['ring'])] as const),
        ...(['ring.', 'weten.'] as const).flatMap((stam) =>
          RINGEN.map((ring) => [String(ring), tekstOfNiets(t, `${stam}${String(ring)}`)] as const),
        ),
        ['', t.tekst('ring.geen')],
        ['', t.tekst('kaart.geenPlek')],
      ],
    },
    band: {
      kop: [t.tekst('veld.band'), t.tekst('veld.band.zelf'), t.tekst('paneel.band', metNaam)],
      cellen: [...KWALITEITEN.map((code) => [code, t.tekst(`band.${code}`)] as const), ['', t.tekst('band.geen')]],
    },
    steun: {
      kop: [t.tekst('veld.steun'), t.tekst('paneel.steun', metNaam)],
      cellen: [
        ...FUNCTIES.flatMap((code) => [
          [code, code] as const,
          [code, t.tekst(`doet.${code}`)] as const,
          [code, functieWoord(t, code)] as const,
        ]),
        ...RICHTINGEN.flatMap((code) => [[code, code] as const, [code, t.tekst(`richting.${code}`)] as const]),
        ['', t.tekst('richting.geen')],
      ],
    },
    contactfrequentie: {
      kop: t.tekst('veld.contactfrequentie'),
      cellen: [
        ...CONTACTFREQUENTIES.map((code) => [code, t.tekst(`contact.${code}`)] as const),
        ['', t.tekst('contact.geen')],
      ],
    },
    blijftNaHulp: {
      kop: [t.tekst('veld.blijftNaHulp'), t.tekst('kenmerk.K2b'), t.tekst('zicht.na')],
      cellen: [
        ...antwoorden,
        ...JA_NEE.map((code) => [code, t.tekst(`na.${code}`)] as const),
        ['ja', t.tekst('na.zet.ja')],
        ['nee', t.tekst('na.zet.nee')],
        ['onbekend', t.tekst('kaart.nogVragen')],
      ],
    },
    steunfiguur: {
      kop: [t.tekst('legenda.ster'), t.tekst('actie.steunfiguurAan')],
      cellen: [
        ...antwoorden,
        ['', t.tekst('code.onbekend')],
        ['ja', t.tekst('legenda.ster')],
        ['voorgedragen', t.tekst('legenda.voorgedragen')],
      ],
    },
    huishoudens: {
      kop: t.tekst('paneel.woont'),
      cellen: huishoudensVoor(w.netwerk, w.lezer).flatMap((huis) => {
        const naam = huisNaam(w, huis);
        return naam ? [[huis.id, naam] as const] : [];
      }),
    },
    banden: {
      kop: [t.tekst('persoon.banden'), t.tekst('veld.kent')],
      // Hoeveel anderen iemand kent zegt niet wie.
      cellen: (['kaart.kent.geen', 'kaart.kent.een', 'kaart.kent.meer'] as const).map((sleutel) => [
        '',
        t.tekst(sleutel, { aantal: '{aantal}' }),
      ]),
    },
  };
}
