// Eén persoon invullen in vier korte stappen, met wie het is en Bewaren altijd in zicht, en de zeven punten ernaast.

import { html, nothing, type TemplateResult } from 'lit';
import { magSteunfiguurZijn } from '../../../domein/netwerk/toets-definitie.js';
import { actie } from '../../../scherm/acties.js';
import { knop } from '../../../scherm/knop.js';
import { kop } from '../../../scherm/kop.js';
import { alsOpen } from '../../../scherm/uitklapper.js';
import { codetekst } from '../../../ui/codetekst.js';
import { avatar } from '../avatar.js';
import { bladSjabloon } from '../blad/blad.js';
import { toetsLijst } from '../blad/toets.js';
import {
  DELEN,
  type Deel,
  heeftContactNodig,
  isGevraagd,
  type Stap,
  STAPPEN,
  zichtbareVelden,
} from '../blad/velden.js';
import { eersteOpenVraag } from '../open-vraag.js';
import { metHoofdletter } from '../namen.js';
import { namenInZin } from '../opsomming.js';
import { pictogram } from '../pictogram.js';
import { isIdee, isSteunfiguur, naamOf, relatieZin, wieIsDat } from '../weergave.js';
import { betekenissen, bevoegdhedenSjabloon } from './bevoegdheden.js';
import { actiesSjabloon, statusSjabloon } from './rijen.js';
import { veldSjabloon } from './veld.js';
import type { Invulling } from './weergave.js';

export function invulSjabloon(w: Invulling): TemplateResult {
  const { t, doe, invullen, persoon } = w;
  return html`<section class="persoon">
    ${persoonkop(w)}
    ${
      persoon.steunfiguur || !magSteunfiguurZijn(persoon)
        ? nothing
        : html`<div class="knoppen">${knop(invullen, 'beschrijf', [], { tekst: t.tekst('actie.beschrijf') })}</div>`
    }
    <div class="driedeel ${persoon.steunfiguur ? '' : 'driedeel--smal'}">
      ${stappenSjabloon(w)} ${persoon.steunfiguur ? toetsSjabloon(w) : nothing}
      <div class="vragen">${STAPPEN.map((stap, plek) => stapSjabloon(w, stap, plek))}</div>
    </div>
    ${wegSjabloon(w)} ${annuleerSjabloon(w)}
    <div class="knoppen">
      ${knop(invullen, 'annuleren', [], { tekst: t.tekst('actie.annuleren') })}
      ${knop(doe, 'afdrukken', [persoon.id], { tekst: t.tekst('actie.afdrukken') })}
      ${
        w.nieuw || w.teVerwijderen
          ? nothing
          : knop(invullen, 'verwijderen', [persoon.id], { tekst: t.tekst('actie.verwijderen') })
      }
    </div>
  </section>`;
}

/** Wie het is, de weg terug, en Bewaren: dat blijft staan bij het schuiven. */
function persoonkop(w: Invulling): TemplateResult {
  const { t, doe, invullen, persoon } = w;
  return html`<div class="phead">
    ${knop(doe, 'naarIedereen', [], {
      tekst: html`${pictogram('terug')}<span>${t.tekst('actie.naarIedereen')}</span>`,
      klasse: 'terug',
    })}
    <div class="wie">
      ${avatar(persoon, { ster: isSteunfiguur(persoon) && !isIdee(persoon) })}
      <div>
        ${kop(w.kopniveau, 1, naamOf(t, persoon), { id: 'persoon-titel', focus: true })}
        <p class="hulp">${relatieZin(w, persoon)}</p>
      </div>
    </div>
    ${knop(invullen, 'bewaren', [], { tekst: t.tekst('actie.bewaren') })}
  </div>`;
}

function stapnaam({ t, persoon, leestZelf }: Invulling, stap: Stap): string {
  return t.tekstAan(`stap.${stap}`, leestZelf, { wie: wieIsDat(t, persoon) });
}

function stappenSjabloon(w: Invulling): TemplateResult {
  const { t, invullen, stap: nu } = w;
  return html`<nav class="stappen" aria-label=${t.tekst('stap.titel')}>
    <ol role="list">
      ${STAPPEN.map((stap, plek) => {
        const mis = w.misIn(stap);
        return html`<li>
          <button
            type="button"
            class=${[stap === nu && 'nu', mis && 'mis'].filter(Boolean).join(' ')}
            aria-current=${stap === nu ? 'step' : 'false'}
            ${actie(invullen, 'toonStap', stap)}
          >
            <span class="nr" aria-hidden="true">${mis ? '!' : plek + 1}</span>
            <span class="staptekst">
              ${stapnaam(w, stap)} ${mis ? html`<span class="vh">: ${t.tekst('stap.fout')}</span>` : nothing}
            </span>
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

function stapSjabloon(w: Invulling, stap: Stap, plek: number): TemplateResult {
  const { t, invullen } = w;
  const vorige = STAPPEN[plek - 1];
  const volgende = STAPPEN[plek + 1];
  return html`<section class="stap" data-stap=${stap} ?hidden=${stap !== w.stap}>
    ${
      w.stappen.has(stap)
        ? html`${kop(w.kopniveau, 2, stapnaam(w, stap), { id: `stap-titel-${stap}`, focus: true })}
            ${w.delen.hardop.deel?.knop(`[data-stap=${stap}]`)}
            <div class="velden">${velden(w, stap)}</div>
            ${stap === 'samen' ? delenSjabloon(w) : nothing}
            <div class="stapvoet">
              ${vorige ? knop(invullen, 'toonStap', [vorige], { tekst: html`${pictogram('terug')}${t.tekst('actie.vorige')}` }) : nothing}
              ${
                volgende
                  ? knop(invullen, 'toonStap', [volgende], {
                      tekst: html`${t.tekst('actie.volgende')}<span class="vh"> ${stapnaam(w, volgende)}</span
                        >${pictogram('verder')}`,
                      klasse: 'verderknop',
                    })
                  : knop(invullen, 'bewaren', [], {
                      tekst: html`${pictogram('vink')}${t.tekst('actie.klaar')}`,
                      klasse: 'verderknop',
                    })
              }
            </div>`
        : nothing
    }
  </section>`;
}

function velden(w: Invulling, deel: Deel): readonly TemplateResult[] {
  return zichtbareVelden(w.persoon, deel)
    .filter((veld) => isGevraagd(veld, w.persoon, w))
    .map((veld) => veldSjabloon(w, veld));
}

/** Onder de laatste stap: wat niet bij elk gesprek nodig is. */
function delenSjabloon(w: Invulling): TemplateResult {
  const dicht = DELEN.filter((deel) => !STAPPEN.includes(deel as Stap) && zichtbareVelden(w.persoon, deel).length > 0);
  return html`<div class="vouwen">
    ${dicht.map(
      (deel) =>
        html`<details id="deel-${deel}">
          <summary>${kop(w.kopniveau, 3, codetekst(w.t, deel, 'deel.'))}</summary>
          ${alsOpen(() => inhoudVan(w, deel))}
        </details>`,
    )}
    <details>
      <summary>${kop(w.kopniveau, 3, w.t.tekst('blad.titel'))}</summary>
      ${alsOpen(() => bladSjabloon(w, w.persoon, 4))}
    </details>
  </div>`;
}

// De vragen van een deel, met wat er in dat deel verder te doen is.
function inhoudVan(w: Invulling, deel: Deel): unknown {
  const vragen = html`<div class="velden">${velden(w, deel)}</div>`;
  const { toestemming } = w.delen;
  switch (deel) {
    case 'formeel':
      return [betekenissen(w), vragen, bevoegdhedenSjabloon(w)];
    case 'afspraken':
      return w.persoon.steunfiguur ? [statusSjabloon(w), vragen, toestemming.deel?.sjabloon(w)] : vragen;
    case 'knelpunten':
      return [vragen, actiesSjabloon(w)];
    case 'contact':
      return heeftContactNodig(w.persoon)
        ? [vragen, toestemming.deel?.bijDoel(w, 'gegevens-steunfiguur')]
        : [html`<p class="hulp">${w.t.tekst('contact.nietNodig', { wie: wieIsDat(w.t, w.persoon) })}</p>`, vragen];
    default:
      return vragen;
  }
}

/** De vraag of iemand overal weg moet. */
function wegSjabloon({ t, invullen, persoon, teVerwijderen }: Invulling): TemplateResult | typeof nothing {
  const { id } = persoon;
  if (teVerwijderen !== id) return nothing;
  return html`<div class="opmerking">
    <p id="weg" tabindex="-1">${metHoofdletter(t.tekst('lijst.verwijder', { naam: namenInZin(t, [persoon]) }))}</p>
    <div class="knoppen">
      ${knop(invullen, 'verwijderJa', [id], { tekst: t.tekst('code.ja') })}
      ${knop(invullen, 'verwijderen', [''], { tekst: t.tekst('code.nee') })}
    </div>
  </div>`;
}

/** De vraag of weg mag wat er net is ingevuld. */
function annuleerSjabloon({ t, invullen, teAnnuleren }: Invulling): TemplateResult | typeof nothing {
  if (!teAnnuleren) return nothing;
  return html`<div class="opmerking">
    <p id="weggooien" tabindex="-1">${t.tekst('annuleren.vraag')}</p>
    <div class="knoppen">
      ${knop(invullen, 'annuleerJa', [], { tekst: t.tekst('actie.weggooien') })}
      ${knop(invullen, 'annuleerNee', [], { tekst: t.tekst('actie.nietWeggooien') })}
    </div>
  </div>`;
}

/** De zeven punten, met bij elk punt een link naar de vraag. Smal staat er één regel: waar nog over te praten is. */
function toetsSjabloon(w: Invulling): TemplateResult {
  const { t, doe, invullen, persoon, leestZelf, toetsOpen } = w;
  return html`<section class="toets ${toetsOpen ? 'toets--open' : ''}" part="toets">
    <button
      type="button"
      class="toetsregel"
      aria-expanded=${toetsOpen ? 'true' : 'false'}
      ${actie(invullen, 'vouwToets')}
    >
      ${pictogram('vraag')}
      <span>${eersteOpenVraag(t, persoon, leestZelf) || t.tekst('toets.alles')}</span>
      ${pictogram('open')}
    </button>
    <div class="toetsinhoud" aria-live="polite">
      ${kop(w.kopniveau, 2, t.tekst('toets.titel'))}
      <p class="hulp">${t.tekst('toets.uitleg')}</p>
      ${toetsLijst(w, persoon, (pad, vraag) => html`<a href="#" ${actie(doe, 'naarVraag', pad)}>${vraag}</a>`)}
    </div>
  </section>`;
}
