// Het begin van het formulier: wie er al is, twee manieren om verder te gaan, en wie er ook om het kind heen staat.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { actie } from '../../../scherm/acties.js';
import { kop } from '../../../scherm/kop.js';
import { avatar } from '../avatar.js';
import { zonderHaakjes } from '../namen.js';
import { type Pictogramnaam, pictogram } from '../pictogram.js';
import { isIdee, isSteunfiguur, naamOf, onderwerpnaam, type Weergave } from '../weergave.js';
import { ideekaart, kaart, leeskaart } from './kaart.js';
import { kopSjabloon, leegSjabloon } from './kop.js';

export function startSjabloon(w: Weergave): TemplateResult {
  return w.personen.length === 0
    ? leegSjabloon(w, html`${niemandSjabloon(w)} ${wegen(w)}`)
    : html`${kopSjabloon(w)} ${mensen(w)} ${niemandSjabloon(w)} ${wegen(w)} ${omheen(w)}
      ${w.alleenLezen ? w.delen.overzicht.deel?.overzichtSjabloon(w) : verder(w)}`;
}

/** Wie een steunfiguur is, en wie alleen een professional nog noemde. */
function verdeel(personen: readonly Persoon[]): {
  readonly gekozen: readonly Persoon[];
  readonly ideeen: readonly Persoon[];
} {
  const figuren = personen.filter(isSteunfiguur);
  return { gekozen: figuren.filter((persoon) => !isIdee(persoon)), ideeen: figuren.filter(isIdee) };
}

function mensen(w: Weergave): TemplateResult | typeof nothing {
  const { t, personen, leestZelf, alleenLezen } = w;
  const { gekozen, ideeen } = verdeel(personen);
  if (gekozen.length + ideeen.length === 0) return nothing;
  const maakKaart = alleenLezen ? leeskaart : kaart;
  // "Jij koos" staat er alleen als dat van iedereen zo is.
  const alleZelf = gekozen.every(({ steunfiguur }) =>
    steunfiguur?.aangeduidDoor?.some((wie) => wie === 'kind' || wie === 'jongere'),
  );
  const titel = alleZelf ? t.tekstAan('lijst.gekozen', leestZelf) : t.tekst('lijst.titel');
  return html`<div class="tweevak ${ideeen.length > 0 ? 'tweevak--idee' : ''}">
    ${vak(
      w,
      titel,
      'lijst-titel',
      gekozen.map((persoon) => maakKaart(w, persoon)),
    )}
    ${vak(
      w,
      t.tekst('lijst.idee'),
      gekozen.length > 0 ? 'idee-titel' : 'lijst-titel',
      ideeen.map((persoon) => (alleenLezen ? leeskaart(w, persoon) : ideekaart(w, persoon))),
    )}
  </div>`;
}

function vak(
  w: Weergave,
  titel: string,
  id: string,
  kaarten: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  if (kaarten.length === 0) return nothing;
  return html`<section>
    ${kop(w.kopniveau, 2, titel, { id, focus: true })}
    <ul role="list" class="mensen ${w.alleenLezen ? 'mensen--lezen' : ''}">
      ${kaarten}
    </ul>
  </section>`;
}

function wegen(w: Weergave): TemplateResult | typeof nothing {
  const { t, doe, alleenLezen } = w;
  if (alleenLezen) return nothing;
  const weg = (naam: 'toevoegen' | 'zoekVerder', teken: Pictogramnaam): TemplateResult =>
    html`<button type="button" class="weg" ${actie(doe, naam)}>
      <span class="rond">${pictogram(teken)}</span>
      <span class="wegtekst"><b>${t.tekst(`actie.${naam}`)}</b> <small>${t.tekst(`actie.${naam}.uitleg`)}</small></span>
      ${pictogram('verder')}
    </button>`;
  return html`<div class="wegen">${weg('toevoegen', 'erbij')} ${weg('zoekVerder', 'gesprek')}</div>`;
}

function omheen(w: Weergave): TemplateResult | typeof nothing {
  const { t, doe, personen, leestZelf, alleenLezen, dossier } = w;
  const anderen = personen.filter((persoon) => !isSteunfiguur(persoon));
  if (anderen.length === 0) return nothing;
  const naam = zonderHaakjes(onderwerpnaam(dossier));
  const titel = leestZelf || !naam ? t.tekstAan('lijst.omheen', leestZelf) : t.tekst('lijst.omheen.naam', { naam });
  const id = personen.some(isSteunfiguur) ? 'omheen-titel' : 'lijst-titel';
  return html`<section>
    ${kop(w.kopniveau, 2, titel, { id, focus: true })}
    ${
      alleenLezen
        ? html`<ul role="list" class="mensen mensen--lezen">
            ${anderen.map((persoon) => leeskaart(w, persoon))}
          </ul>`
        : html`<ul role="list" class="chips omheen">
              ${anderen.map(
                (persoon) =>
                  html`<li>
                    <button type="button" class="chip" ${actie(doe, 'openen', persoon.id)}>
                      ${avatar(persoon, { maat: 'klein' })}<span>${naamOf(t, persoon)}</span>
                    </button>
                  </li>`,
              )}
            </ul>
            <p class="hulp">${t.tekstAan('lijst.tik', leestZelf)}</p>`
    }
  </section>`;
}

/** Wat er verder te doen is, stil onderaan. */
function verder({ t, doe }: Weergave): TemplateResult {
  const naar = (
    naam: 'toonOverzicht' | 'toonToestemming' | 'drukOverzicht',
    teken: Pictogramnaam,
    titel: string,
  ): TemplateResult =>
    html`<button type="button" class="verder" ${actie(doe, naam)}>
      ${pictogram(teken)}<span>${titel}</span>${pictogram('verder')}
    </button>`;
  return html`<div class="wegen wegen--drie">
    ${naar('toonOverzicht', 'mensen', t.tekst('overzicht.titel'))}
    ${naar('toonToestemming', 'vink', t.tekst('toestemming.titel'))}
    ${naar('drukOverzicht', 'printer', t.tekst('actie.afdrukken'))}
  </div>`;
}

/** Wat er is vastgelegd nadat er niemand gevonden of gekozen was. */
function niemandSjabloon({ t, dossier, personen }: Weergave): TemplateResult | typeof nothing {
  const { niemand, opnieuwVragen } = dossier.doorvragen ?? {};
  if (!opnieuwVragen || personen.some(isSteunfiguur)) return nothing;
  return html`<p class="opmerking">
    ${t.tekst(niemand ? 'doorvragen.vastgelegd' : 'doorvragen.later', { datum: t.datum(opnieuwVragen) })}
  </p>`;
}
