// De ladder in woorden: om alleen te lezen, en om af te drukken op één A4. Alleen wat is ingevuld.

import { html, nothing, type TemplateResult } from 'lit';
import type { Ladder, Persoon } from '../../domein/dossier/dossier.js';
import { woont } from '../../domein/ladder/woont.js';
import { TREDEN } from '../../domein/ladder/treden.js';
import { kop } from '../../scherm/kop.js';
import { codetekst } from '../../ui/codetekst.js';
import { bronTekst, wetVoor } from './bron.js';
import { huis } from './huizen.js';
import { afbreekbaar, baan, terugweg } from './pad.js';
import { blijvenVan, eersten, HOOGSTENS, meegaanVan, tweedeVel, zijnErMeer } from './blad-mensen.js';
import type { Ladderdelen } from './delen.js';
import type { Ladderbasis } from './ladder-acties.js';
import { meldingenSjabloon } from './meldingen.js';
import { Papier } from './papier.js';
import { tijdlijnSjabloon } from './tijdlijn.js';
import { antwoordVan, labelVan, looptijd, plaatsingTekst, tekstOp, vraagOp } from './velden.js';
import { dichterbij, heeftVraag, KWALITEIT, namenVan, personenVoor, verantwoordelijken } from './vragen.js';
import { lees, metVraag, tredeNaam, vaakTekst, type Weergave } from './weergave.js';

export { bladStyles as stijl } from './blad.styles.js';

export function maak({ element, tekenNu }: Ladderbasis): Ladderdelen['blad'] {
  const papier = new Papier(element, tekenNu);
  return {
    antwoorden: (w) => html`${bladSjabloon(w)} ${tijdlijnSjabloon(w)}`,
    papier: (w) => (papier.ligtKlaar ? papierSjabloon(w) : undefined),
    leg: papier.leg,
  };
}

/** Het pad als plaatje, voor op papier. */
function padBeeld(w: Weergave): TemplateResult {
  return html`<figure class="pad pad--papier">
    ${baan(w, (_, inhoud) => html`<div class="plek">${inhoud}</div>`, { naam: lees(w, 'titel') })}
  </figure>`;
}

/** `boven`: op papier staat dit antwoord boven de lijst, op een eigen plek. */
type Rij = readonly [vraag: string, antwoord: string, boven?: boolean];

/** Op het vel staan de eerste namen: op het scherm staan zij allemaal. */
function rijen(w: Weergave, opVel = false): readonly Rij[] {
  const { t, ladder } = w;
  const noem = (wie: readonly Persoon[], hoogstens: number): string =>
    opVel ? eersten(w, wie, hoogstens) : namenVan(wie);
  const vraag = (pad: string, boven = false): Rij => [vraagOp(w, pad), antwoordVan(w, pad), boven];
  const gewenst = TREDEN.find(({ code }) => code === ladder.gewenst?.trede);
  return [
    [lees(w, 'nu'), plaatsingTekst(w, ladder.huidig), true] as const,
    [lees(w, 'gewenst'), plaatsingTekst(w, ladder.gewenst), true] as const,
    // Een kind leest wat de wet zegt alleen in de vouw op de kaart van een plek.
    [lees(w, 'vergelijk.wet'), gewenst && w.lezer !== 'kind' ? wetVoor(w, gewenst) : ''] as const,
    ...dichterbij(w).flatMap((trede) =>
      ['reden', 'redenSoort', 'geprobeerd'].map((veld) => vraag(`/afwegingen/${trede}/${veld}`, true)),
    ),
    vraag('/wegTerug', terugweg(w) !== undefined),
    vraag('/evaluatieOp'),
    ...WENSEN.map((pad) => vraag(pad, true)),
    vraag('/kader'),
    [lees(w, 'machtiging'), machtigingTekst(w)] as const,
    [
      labelVan(w, '/familiegroepsplan/stand'),
      ['stand', 'datum'].flatMap((veld) => antwoordVan(w, `/familiegroepsplan/${veld}`) || []).join(', '),
    ] as const,
    vraag('/familiegroepsplan/reden'),
    [lees(w, 'plan'), looptijd(w)] as const,
    [lees(w, 'verantwoordelijk'), verantwoordelijken(w)] as const,
    [lees(w, 'steunfiguren'), noem(blijvenVan(w), HOOGSTENS)] as const,
    [
      lees(w, 'meegaan'),
      meegaanVan(w)
        .map(([trede, wie]) => metVraag(trede, noem(wie, HOOGSTENS / 2)))
        .join('; '),
    ] as const,
    vraag('/matching'),
    [lees(w, 'matchingvragen'), vragenTekst(w, ladder.matchingvragen)] as const,
    ...['/dreigendeBreakdown', '/pleegcontractOp'].map((pad) => vraag(pad)),
    [lees(w, 'kwaliteitsvragen'), vragenTekst(w, ladder.kwaliteitsvragen)] as const,
    ...(heeftVraag(w, 'kwaliteitscriteria') ? KWALITEIT.map((steen) => vraag(`/kwaliteitscriteria/${steen}`)) : []),
    [
      lees(w, 'verloop'),
      (ladder.verloop ?? [])
        .map(({ trede, van, tot }) =>
          [tredeNaam(w, trede), [van, tot].flatMap((dag) => (dag ? t.periode(dag) : [])).join(' – ')]
            .filter(Boolean)
            .join(' '),
        )
        .filter(Boolean)
        .join('; '),
    ] as const,
  ].filter(([, antwoord]) => antwoord !== '');
}

function machtigingTekst({ t, ladder: { machtiging } }: Weergave): string {
  const { soort, stand, datum } = machtiging ?? {};
  return [soort, stand]
    .flatMap((code) => (code ? [codetekst(t, code)] : []))
    .concat(datum ? t.periode(datum) : [])
    .join(', ');
}

function vragenTekst({ t }: Weergave, vragen: Ladder['matchingvragen']): string {
  return (vragen ?? []).map(({ vraag, stand }) => metVraag(vraag ?? '', stand ? codetekst(t, stand) : '–')).join('; ');
}

function bladSjabloon(w: Weergave, welke = rijen(w)): TemplateResult {
  return html`<dl class="antwoorden">
      ${welke.map(
        ([vraag, antwoord]) =>
          html`<div>
            <dt>${vraag}</dt>
            <dd>${antwoord}</dd>
          </div>`,
      )}
    </dl>
    <section part="meldingen">${kop(w.kopniveau, 2, lees(w, 'meldingen'))} ${meldingenSjabloon(w)}</section>`;
}

/** Het vel papier. Een kind krijgt een eigen vel om mee naar huis te nemen. */
function papierSjabloon(w: Weergave): TemplateResult {
  const { t } = w;
  if (w.lezer === 'kind') return vanHetKind(w);
  const lang = zijnErMeer(w);
  return html`<article class="papier ${w.lezer === 'raadslid' ? 'papier--raad' : ''}">
    ${velkop(w)} ${padBeeld(w)}
    ${
      w.lezer === 'raadslid'
        ? html`<div class="twee">
            <dl class="antwoorden">
              ${TREDEN.map(
                (trede) =>
                  html`<div>
                    <dt>${metVraag(tredeNaam(w, trede.code), '')}</dt>
                    <dd>${lees(w, `trede.${trede.code}.wat`)} ${wetVoor(w, trede) || `(${bronTekst(t, trede)})`}</dd>
                  </div>`,
              )}
            </dl>
            ${rollenOpPapier(w)}
            <p><b>${metVraag(tredeNaam(w, 'jeugdzorgplus'), '')}</b> ${lees(w, 'gesloten')}</p>
            <p>${lees(w, 'bronnen')}</p>
          </div>`
        : html`${wensenOpPapier(w)} ${plekkenOpPapier(w)} ${redenenOpPapier(w)}
            <div class="twee">
              ${bladSjabloon(
                { ...w, vast: true },
                rijen(w, true).flatMap(([vraag, antwoord, boven]) => (boven ? [] : [[metVraag(vraag, ''), antwoord]])),
              )}
            </div>`
    }
    <p class="hulp voet">${lees(w, 'geenAdvies')} ${lang ? t.tekst('blad.tweedeVel') : nothing}</p>
    ${lang ? tweedeVel(w, velkop(w)) : nothing}
  </article>`;
}

/** De kop van het vel: waar het over gaat, over wie, en van welke dag het is. */
function velkop(w: Weergave): TemplateResult {
  const naam = w.dossier.onderwerp?.naam?.trim();
  return html`<header class="velkop">
    ${kop(w.kopniveau, 1, lees(w, 'titel'))}
    <p>${naam ? html`<b>${naam}</b><br />` : nothing}${w.t.tekst('blad.afgedrukt', { datum: w.t.datum(w.vandaag) })}</p>
  </header>`;
}

const ROLLEN = ['financier', 'toezichthouder', 'verbinder', 'beleidsmaker'] as const;

/** De vier rollen van de gemeente, elk met de vragen die de raad kan stellen. */
function rollenOpPapier(w: Weergave): TemplateResult {
  return html`<section>
    ${kop(w.kopniveau, 2, lees(w, 'rollen'))}
    <dl class="antwoorden">
      ${ROLLEN.map(
        (rol) =>
          html`<div>
            <dt>${metVraag(lees(w, `rol.${rol}`), '')}</dt>
            <dd>${lees(w, `rol.${rol}.wat`)} ${lees(w, `rol.${rol}.1`)} ${lees(w, `rol.${rol}.2`)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

const WENSEN = ['/wensKind', '/wensOuders'] as const;

/** Regels om iets op te schrijven. */
function regels(aantal: number): TemplateResult {
  return html`${Array.from({ length: aantal }, () => html`<p class="regel"></p>`)}`;
}

/** De wensen eerst. Wat er nog niet staat kan iemand er met de hand bij schrijven. */
function wensenOpPapier(w: Weergave): TemplateResult {
  return html`<div class="kolommen">
    ${WENSEN.map((pad) => {
      const wens = tekstOp(w, pad).trim();
      return html`<section>
        ${kop(w.kopniveau, 2, labelVan(w, pad))} ${wens ? html`<p class="wens">“<bdi>${wens}</bdi>”</p>` : regels(1)}
      </section>`;
    })}
  </div>`;
}

function plekkenOpPapier(w: Weergave): TemplateResult {
  const plek = (naam: 'nu' | 'gewenst', plaatsing: Ladder['huidig']): TemplateResult =>
    html`<section>
      ${kop(w.kopniveau, 2, lees(w, naam))}
      <p>${plaatsingTekst(w, plaatsing) || '–'}</p>
    </section>`;
  return html`<div class="kolommen">${plek('nu', w.ladder.huidig)} ${plek('gewenst', w.ladder.gewenst)}</div>`;
}

/** Waarom het niet dichter bij huis kan: elke plek een rij, ook waar nog niets staat. */
function redenenOpPapier(w: Weergave): TemplateResult | typeof nothing {
  const treden = dichterbij(w);
  if (treden.length === 0) return nothing;
  return html`<section>
    ${kop(w.kopniveau, 2, lees(w, 'afweging'))}
    <table class="redenen">
      <thead>
        <tr>
          <td></td>
          ${[w.t.tekst('waaromNiet'), lees(w, 'geprobeerd'), lees(w, 'redenSoort')].map(
            (tekst) => html`<th scope="col">${tekst}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${treden.map(
          (trede) =>
            html`<tr>
              <th scope="row">${afbreekbaar(tredeNaam(w, trede))}</th>
              ${['reden', 'geprobeerd', 'redenSoort'].map(
                (veld) => html`<td>${antwoordVan(w, `/afwegingen/${trede}/${veld}`) || '–'}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** Waar het kind woont of gaat wonen, met het huis erbij. Geen soort zorg en geen duur: hoe vaak, en bij wie. */
function plekVanHetKind(
  w: Weergave,
  plaatsing: Ladder['huidig'],
  bordje: 'pad.nu' | 'pad.gewenst',
  delen: readonly ('wat' | 'wie' | 'hetzelfde')[],
): TemplateResult | typeof nothing {
  const trede = plaatsing?.trede;
  if (!trede) return nothing;
  const naam = namenVan(personenVoor(w).filter(({ id }) => id === plaatsing.bijWie));
  const waar = [vaakTekst(w, plaatsing), naam && w.t.tekst('bij', { naam })].filter(Boolean).join(' ');
  return html`<section class="plekvak">
    ${kop(
      w.kopniveau,
      2,
      html`<span class=${bordje === 'pad.nu' ? 'bord bord--vol' : 'bord'}>${lees(w, bordje)}</span>
        ${tredeNaam(w, trede)}`,
    )}
    <div class="plekje">
      ${huis(trede)}
      <div>
        ${waar ? html`<p><b>${waar}</b>${woont(plaatsing) === 'deels-elders' ? `. ${lees(w, 'andereDagen')}` : nothing}</p>` : nothing}
        ${delen.map((deel) => html`<p>${lees(w, `trede.${trede}.${deel}`)}</p>`)}
      </div>
    </div>
  </section>`;
}

const DOEN = ['blad.doen.1', 'blad.doen.2', 'blad.doen.3', 'blad.doen.4'] as const;

// Zonder wet, redenen of kader: wat het kind zelf wil, waar het woont, wie er blijft, en ruimte om iets op te schrijven.
function vanHetKind(w: Weergave): TemplateResult {
  const { t, ladder } = w;
  const { huidig, gewenst } = ladder;
  const stuk = (titel: string, inhoud: unknown): TemplateResult =>
    html`<section>${kop(w.kopniveau, 2, titel)} ${inhoud || regels(2)}</section>`;
  return html`<article class="papier papier--kind">
    ${velkop(w)} ${padBeeld(w)}
    <div class="kolommen">
      ${plekVanHetKind(w, huidig, 'pad.nu', gewenst?.trede ? ['wat'] : ['wat', 'wie', 'hetzelfde'])}
      ${plekVanHetKind(w, gewenst, 'pad.gewenst', ['wat', 'wie', 'hetzelfde'])}
    </div>
    <div class="kolommen">
      ${stuk(lees(w, 'wensKind'), ladder.wensKind?.trim() ? html`<p class="wens">“<bdi>${ladder.wensKind.trim()}</bdi>”</p>` : '')}
      ${stuk(lees(w, 'steunfiguren'), eersten(w, blijvenVan(w), HOOGSTENS))}
    </div>
    <div class="kolommen">
      ${stuk(
        lees(w, 'blad.doen'),
        html`<ul>
          ${DOEN.map((deel) => html`<li>${lees(w, deel)}</li>`)}
        </ul>`,
      )}
      ${stuk(lees(w, 'blad.bellen'), regels(3))}
    </div>
    <div class="kolommen">
      ${stuk(lees(w, 'blad.vragen'), regels(4))}
      ${stuk(
        lees(w, 'evaluatieOp'),
        ladder.evaluatieOp ? html`<p class="wens">${t.periode(ladder.evaluatieOp)}</p>` : '',
      )}
    </div>
    <p class="hulp voet">${lees(w, 'geenAdvies')}</p>
  </article>`;
}
