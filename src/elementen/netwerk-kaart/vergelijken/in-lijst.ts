// Een vergelijking in de lijst: per verandering een groep, met bij ieder wat er eerst was. Wie weg is staat er ook, alleen om te lezen.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { kop } from '../../../scherm/kop.js';
import { figuur, isVoorstel } from '../tekens.js';
import {
  functiesVan,
  naamVan,
  relatieVan,
  ringNaam,
  sectorNaam,
  TEKENS,
  type Vergelijking,
  type Verschilcode,
  verschillenVan,
  type Weergave,
} from '../weergave.js';

const VOLGORDE = ['dichterbij', 'verderWeg', 'weg', 'nieuw', 'gewijzigd'] as const satisfies readonly Verschilcode[];

const kopVan = ({ t }: Weergave, code: Verschilcode): string => `${TEKENS[code]} ${t.tekst(`verschil.${code}`)}`;

/**
 * Per verandering een groep: eerst wie bewoog, dan wie wegging en wie erbij kwam. Wie op meer manieren veranderde staat bij wat het meest te zien is.
 * @param mensen wie er nu is
 */
export function groepen(w: Weergave, vergelijking: Vergelijking, mensen: readonly Persoon[]) {
  const van = ({ id }: Persoon): Verschilcode | undefined =>
    VOLGORDE.find((code) => verschillenVan(w, id).includes(code));
  return [...VOLGORDE, undefined].map((code) => ({
    // Zonder code is het geen groep om iemand bij te zetten.
    code: '',
    titel: code ? kopVan(w, code) : w.t.tekst('verschil.hetzelfde'),
    klasse: '',
    mensen: mensen.filter((persoon) => van(persoon) === code),
    ...(code === 'weg' && { gelezen: wegSjabloon(w, vergelijking) }),
  }));
}

/** Wie er toen wel was. */
function wegSjabloon(w: Weergave, { weg }: Vergelijking): TemplateResult | typeof nothing {
  return weg.length === 0
    ? nothing
    : html`<div class="groep">
        <div class="groepkop">${kop(w.kopniveau, 3, kopVan(w, 'weg'))} <span>${w.t.getal(weg.length)}</span></div>
        <ul role="list">
          ${weg.map(
            (persoon) =>
              html`<li class="rij">
                <div class="regel">
                  ${figuur(w, persoon)}
                  <span class="wie"
                    ><span class="naam">${naamVan(w, persoon)}</span><span class="vh">, </span>
                    <span class="bij"><small>${relatieVan(w, persoon)}</small></span></span
                  >
                  <span class="ringwoord">${w.t.tekst('verschil.eerst', { wat: ringNaam(w, persoon.ring) })}</span>
                </div>
              </li>`,
          )}
        </ul>
      </div>`;
}

/**
 * Wat er bij iemand veranderde, en hoe het eerst was.
 * @param kolom waarop gesorteerd is. Zonder zegt de groep het eerste al, en staat dat er alleen voor wie luistert.
 */
export function watSjabloon(
  w: Weergave,
  vergelijking: Vergelijking,
  id: string,
  kolom: string,
): TemplateResult | typeof nothing {
  const { t } = w;
  const codes = verschillenVan(w, id);
  if (codes.length === 0) return nothing;
  const groep = VOLGORDE.find((code) => codes.includes(code));
  const [gezegd, rest] = [codes.filter((code) => code === groep), codes.filter((code) => code !== groep)].map((deel) =>
    deel.map((code) => t.tekst(`verschil.${code}`)),
  );
  const [eerst] = eerstEnNu(w, vergelijking, id);
  const erbij = [...(rest ?? []), ...(eerst ? [t.tekst('verschil.eerst', { wat: eerst })] : [])].join(', ');
  return html`<small class="verschil"
    ><span class=${kolom ? '' : 'vh'}>${gezegd}${erbij ? ', ' : ''}</span>${erbij}</small
  >`;
}

/** Wat er bij iemand anders is, in woorden van toen en van nu. Leeg als er niets te vergelijken is. */
export function eerstEnNu(w: Weergave, { toen }: Vergelijking, id: string): readonly [eerst: string, nu: string] {
  const eerst = toen.personen?.find((persoon) => persoon.id === id);
  const nu = w.personen.find((persoon) => persoon.id === id);
  if (!eerst || !nu) return ['', ''];
  const [was, is] = [kenmerken(w, eerst), kenmerken(w, nu)];
  const woorden = (van: typeof was, tegenover: typeof was): string =>
    van
      .filter(([code], plek) => code !== tegenover[plek]?.[0])
      .map(([, woord]) => woord)
      .filter(Boolean)
      .join(', ');
  return [woorden(was, is), woorden(is, was)];
}

/** Wat er van iemand te vergelijken is, en hoe dat heet. */
function kenmerken(w: Weergave, persoon: Persoon): readonly (readonly [code: string, woord: string])[] {
  const { t } = w;
  const { ring, band, sector, soort, steunfiguur } = persoon;
  const functies = functiesVan(t, persoon);
  const steun = !steunfiguur ? '' : isVoorstel(persoon) ? 'legenda.voorgedragen' : 'legenda.ster';
  const formeel = steunfiguur?.aard === 'formeel' ? 'legenda.formeel' : '';
  return [
    [String(ring ?? ''), ringNaam(w, ring)],
    [band ?? '', t.tekst('verschil.band', { band: t.tekst(`band.${band || 'geen'}`) })],
    [sector ?? '', sectorNaam(w, sector)],
    [soort, t.tekst(`soort.${soort}`)],
    [functies, functies],
    [steun, steun && t.tekst(steun)],
    [formeel, formeel && t.tekst(formeel)],
  ];
}
