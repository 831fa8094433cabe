// Iedereen in één regel: figuur, naam, wie het is, hoe dichtbij, en de band. Per groep, of op een eigen volgorde. Wie gekozen is staat ernaast; in
// de lijst alleen klapt hij open in zijn eigen regel, zodat ook wie de kaart niet ziet hier alles kan.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { bevatBsn } from '../../domein/dossier/controles.js';
import { actie, invoer } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { bandje, figuur, isVoorstel } from './tekens.js';
import { kentZin } from './telzinnen.js';
import {
  functiesVan,
  keuzelijst,
  naamVan,
  relatieVan,
  ringNaam,
  sectorenVan,
  sectorNaam,
  tintVan,
  type Weergave,
} from './weergave.js';

export const KOLOMMEN = ['naam', 'relatie', 'soort', 'sector', 'ring', 'band', 'steun', 'kent'] as const;
export type Kolom = (typeof KOLOMMEN)[number];
/** Waarop gesorteerd is, en wie er toen in welke volgorde stond: een rij verspringt niet terwijl iemand haar wijzigt. */
export interface Volgorde {
  readonly kolom: Kolom | '';
  readonly omgekeerd: boolean;
  readonly ids: readonly string[];
}

export interface Lijstbeeld {
  readonly volgorde: Volgorde;
  readonly zicht: string;
  /** De knop die de volgorde omdraait, als er gesorteerd is. */
  readonly omkeer: TemplateResult | undefined;
  /** Wie open is, in de lijst zelf. Staat hij ernaast, dan is er niets. */
  readonly open: TemplateResult | undefined;
}

interface Groep {
  readonly code: string;
  readonly titel: string;
  readonly klasse: string;
  readonly mensen: readonly Persoon[];
  /** Als de groep alleen te lezen is: hoe zij eruitziet. */
  readonly gelezen?: unknown;
}

/** Wie er in de lijst staat, van boven naar beneden. */
export function lijstvolgorde(w: Weergave, volgorde: Volgorde, zicht: string): readonly Persoon[] {
  return groepen(w, volgorde, zicht).flatMap(({ mensen }) => mensen);
}

function groepen(w: Weergave, { kolom, ids }: Volgorde, zicht: string): readonly Groep[] {
  const { t, personen, vergelijking } = w;
  // "Als de hulp stopt" laat juist ook zien wie er dan niet meer is.
  if (zicht === 'na') {
    return (['ja', 'onbekend', 'nee'] as const).map((code) => ({
      code,
      titel: t.tekst(`na.${code}`),
      klasse: '',
      mensen: personen.filter(({ blijftNaHulp }) => (blijftNaHulp || 'onbekend') === code),
    }));
  }
  const past = personen.filter(w.past);
  if (kolom) {
    // Wie er na het sorteren bij kwam staat achteraan.
    const plek = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
    const mensen = past.toSorted((een, ander) => plek(een.id) - plek(ander.id));
    return [{ code: '', titel: '', klasse: '', mensen }, ...(vergelijking?.beeld.groepen(w, vergelijking, []) ?? [])];
  }
  if (vergelijking) return vergelijking.beeld.groepen(w, vergelijking, past);
  return [...sectorenVan(w), ''].map((code) => ({
    code,
    titel: sectorNaam(w, code),
    klasse: code ? tintVan(w, code) : '',
    mensen: past.filter(({ sector }) => (sector || '') === code),
  }));
}

export function lijstSjabloon(w: Weergave, beeld: Lijstbeeld): TemplateResult {
  const { t, personen } = w;
  const lijst = groepen(w, beeld.volgorde, beeld.zicht);
  const aantal = lijst.reduce((som, { mensen }) => som + mensen.length, 0);
  return html`<section class="lijst" part="lijst">
    ${kop(w.kopniveau, 2, t.tekst('lijst.titel'), { id: 'lijst-titel', focus: true })}
    ${
      aantal < personen.length
        ? html`<p class="lijstregel">
            ${aantal === 0 ? t.tekst('bekijk.deel.geen') : t.meervoud('bekijk.deel', aantal, { totaal: t.getal(personen.length) })}
          </p>`
        : nothing
    }
    ${
      personen.length === 0
        ? html`<p class="lijstregel">${t.tekst(w.vast ? 'woorden.aantal.geen' : 'lijst.leeg')}</p>`
        : html`${beeld.zicht === 'na' ? nothing : volgordeSjabloon(w, beeld)}
            <div class="groepen">${lijst.map((groep) => groep.gelezen ?? groepSjabloon(w, groep, beeld))}</div>`
    }
  </section>`;
}

function volgordeSjabloon(w: Weergave, { volgorde: { kolom }, omkeer }: Lijstbeeld): TemplateResult {
  const { t, rond } = w;
  return html`<div class="volgorde scherm-alleen">
    ${keuzelijst(
      invoer(rond, 'sorteer'),
      'volgorde',
      kolom,
      [
        ['', t.tekst(w.vergelijking ? 'verschil.perVerandering' : 'lijst.perGroep')],
        ...KOLOMMEN.map((naam) => [naam, t.tekstAan(`veld.${naam}`, w.leestZelf)] as const),
      ],
      { label: t.tekst('lijst.volgorde') },
    )}
    ${omkeer}
  </div>`;
}

function groepSjabloon(w: Weergave, groep: Groep, beeld: Lijstbeeld): TemplateResult | typeof nothing {
  const { t, vast, bekijk } = w;
  const { code, titel, klasse, mensen } = groep;
  const leeg = mensen.length === 0;
  // Een lege groep vraagt om iemand; een groep die er niet is, of waar nu niet naar gekeken wordt, niet.
  if (leeg && (!code || beeld.zicht === 'na' || bekijk)) return nothing;
  return html`<div class="groep ${klasse}">
    ${
      titel
        ? html`<div class="groepkop">
            ${kop(w.kopniveau, 3, titel)}
            ${
              leeg
                ? html`<span>${t.tekst('kaart.leegVak')}</span>${
                      vast
                        ? nothing
                        : html`<button type="button" class="tekstknop" ${actie(w.rond, 'vraag', code)}>
                            ${t.tekst('actie.vraag')}<span class="vh"> ${titel}</span>
                          </button>`
                    }`
                : html`<span>${t.getal(mensen.length)}</span>`
            }
          </div>`
        : nothing
    }
    ${
      leeg
        ? nothing
        : html`<ul role="list">
            ${mensen.map((persoon) => rijSjabloon(w, persoon, beeld))}
          </ul>`
    }
  </div>`;
}

function rijSjabloon(w: Weergave, persoon: Persoon, beeld: Lijstbeeld): TemplateResult {
  const { t, doe, vast } = w;
  const { id, band, steunfiguur, verantwoordelijk, blijftNaHulp } = persoon;
  const gekozen = id === w.gekozen;
  return html`<li class="rij ${gekozen ? 'gekozen' : ''}" part="persoon">
    <button type="button" class="regel" aria-expanded=${gekozen} ${actie(doe, 'openen', id)}>
      ${figuur(w, persoon)}
      <span class="wie"
        ><span class="naam ${steunfiguur ? 'naam--steun' : ''}">${naamVan(w, persoon)}</span
        ><span class="vh">, </span>${
          steunfiguur
            ? html` <span class="ster" role="img" aria-label=${t.tekst('legenda.ster')}
                >${isVoorstel(persoon) ? '☆' : '★'}</span
              >`
            : nothing
        }
        <span class="bij"
          ><small>${relatieVan(w, persoon)}</small>
          ${verantwoordelijk ? html`<small>${t.tekst('legenda.verantwoordelijk')}</small>` : nothing}</span
        >
        ${w.vergelijking?.beeld.watSjabloon(w, w.vergelijking, id, beeld.volgorde.kolom)}</span
      >
      <span class="ringwoord">${ringNaam(w, persoon.ring)}</span>
      <span class="bandcel">${bandje(band)}<span class="vh papier">${t.tekst(`band.${band || 'geen'}`)}</span></span>
      <span class="papier-alleen">${[functiesVan(t, persoon), kentZin(w, id)].filter(Boolean).join(' · ')}</span>
    </button>
    ${bevatBsn(persoon.naam) ? html`<p class="bericht">${t.tekst('melding.lijkt-bsn')}</p>` : nothing}
    ${
      beeld.zicht === 'na' && !vast && blijftNaHulp !== 'ja' && blijftNaHulp !== 'nee'
        ? html`<span class="chips">
            ${(['ja', 'nee'] as const).map(
              (antwoord) =>
                html`<button type="button" class="chip" ${actie(w.rond, 'blijft', id, antwoord)}>
                  ${t.tekst(`na.zet.${antwoord}`)}<span class="vh"> ${naamVan(w, persoon)}</span>
                </button>`,
            )}
          </span>`
        : nothing
    }
    ${gekozen ? beeld.open : nothing}
  </li>`;
}
