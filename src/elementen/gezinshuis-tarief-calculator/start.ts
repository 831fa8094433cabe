// De lege start: drie vragen die bijna iedereen kan beantwoorden, met begincijfers die worden aangeboden en niet vanzelf ingevuld. Staat boven
// de elf rijen zolang er aan het begin niets was, tot de bezoeker verdergaat.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import { LEEFTIJDSGROEPEN, RECHTSVORMEN } from '../../domein/tarief/invoer-vorm.js';
import { actie, invoer } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { keuzes, tekstveld } from '../../scherm/veld.js';
import { codetekst, tekstOfNiets } from '../../ui/codetekst.js';
import { statusteken } from './herkomst.js';
import { herkomstVan } from './rekenblad.js';
import { bloktitel } from './rij.js';
import { metBegincijfers, type Startblad } from './startblad.js';
import { tabel } from './tabel.js';
import { alleVelden, gevuldeGroepen, type Invoer, type Veld } from './velden.js';
import { veldbericht } from './veldbericht.js';
import { eenheidVan, labelVan, tekstVan, toonVeld, type Weergave } from './weergave.js';

export function startSjabloon(w: Weergave, doe: Startblad): TemplateResult {
  const { t, blad } = w;
  const { rechtsvorm, verzorging } = blad.invoer;
  return html`<section class="start" aria-labelledby="start">
    ${kop(w.kopniveau, 2, t.tekst('start.titel'), { id: 'start' })}
    <div class="start__kaart">
      ${keuzes(
        {
          pad: '',
          id: 'start-vorm',
          label: vraag(w, 1, t.tekst('start.vorm')),
          hulp: t.tekst('start.vorm.hulp'),
          invoer: invoer(doe, 'kiesVorm'),
        },
        'radio',
        [rechtsvorm ?? ''],
        RECHTSVORMEN.map((vorm) => [
          vorm,
          html`<strong>${codetekst(t, vorm, 'keuze.')}</strong> <span>${t.tekst(`start.vorm.${vorm}`)}</span>`,
        ]),
      )}
      <p class="hulp">${t.tekst('start.telling')}</p>
    </div>
    <div class="start__kaart">
      ${kop(w.kopniveau, 3, vraag(w, 2, t.tekst('start.huis')))}
      <div class="velden">${(['/peiljaar', '/plaatsen'] as const).map((pad) => cijfer(w, doe, pad))}</div>
      ${keuzes(
        {
          pad: '',
          id: 'start-leeftijd',
          label: t.tekst('start.leeftijd'),
          vorm: 'chips',
          invoer: invoer(doe, 'kiesLeeftijd'),
        },
        'radio',
        [verzorging?.groepen?.length === 1 ? (verzorging.groepen[0]?.leeftijdsgroep ?? '') : ''],
        LEEFTIJDSGROEPEN.map((groep) => [groep, codetekst(t, groep, 'leeftijdsgroep=')]),
      )}
    </div>
    <div class="start__kaart">
      ${kop(w.kopniveau, 3, vraag(w, 3, t.tekst('start.drie')))}
      <div class="velden">${drie(blad.invoer).map((pad) => cijfer(w, doe, pad))}</div>
    </div>
    <div class="start__kaart">${kop(w.kopniveau, 3, t.tekst('start.verschil'))} ${vormen(w)}</div>
    <div class="knoppen">
      ${knop(doe, 'rekenMetAlles', [], { tekst: t.tekst('start.alles'), klasse: 'knop--actie' })}
      ${knop(doe, 'sluit', [], { tekst: t.tekst('start.sluit') })}
    </div>
    <p class="hulp">${t.tekst('start.alles.hulp')}</p>
  </section>`;
}

/** Hoeveel er nog nodig is voor een tarief, en een link naar het eerste. */
export function nogNodig(w: Weergave): TemplateResult | typeof nothing {
  const { t, doe } = w;
  const leeg = w.berichten.filter(({ code }) => code === 'veld-ontbreekt');
  const [eerste] = leeg;
  if (!eerste) return nothing;
  return html`<p>
    ${t.meervoud('start.nodig', leeg.length)}
    <a href="#" ${actie(doe, 'naar', eerste.pad)}
      >${t.tekst('start.volgende', { veld: labelVan(w, { pad: eerste.pad }, true) })}</a
    >
  </p>`;
}

const vraag = ({ t }: Weergave, nummer: number, tekst: string): TemplateResult =>
  html`<span class="start__stap">${t.tekst('start.stap', { nummer: t.getal(nummer), aantal: t.getal(3) })}</span>
    ${tekst}`;

// De drie cijfers waar het tarief het meest mee beweegt: het inkomen, de verzorging en de ondersteuning.
function drie(invoer: Invoer): string[] {
  const inkomen = invoer.inkomen?.wijze === 'jaarinkomen' ? '/inkomen/bedragPerJaar' : '/inkomen/maandsalaris';
  const groep = (invoer.verzorging?.groepen ?? []).length === 1 ? ['/verzorging/groepen/0'] : gevuldeGroepen(invoer);
  return [inkomen, ...groep.slice(0, 1).map((plek) => `${plek}/bedragPerDag`), '/ondersteuning/uurtarief'];
}

function cijfer(w: Weergave, doe: Startblad, pad: string): TemplateResult | typeof nothing {
  const veld = alleVelden(w.blad.invoer).find((kandidaat) => kandidaat.pad === pad);
  if (!veld) return nothing;
  return tekstveld(
    {
      pad,
      id: `start${pad.replaceAll('/', '-')}`,
      label: labelVan(w, veld, true),
      eenheid: eenheidVan(w, veld),
      berichten: w.bij(pad).map((bericht) => veldbericht(w, veld, bericht)),
      onder: begincijfer(w, doe, veld),
    },
    tekstVan(w, veld),
    'getal',
  );
}

// Bij een leeg veld het begincijfer dat er is, met hoe zeker het is; bij een ingevuld veld waar het vandaan komt.
function begincijfer(w: Weergave, doe: Startblad, veld: Veld): TemplateResult | typeof nothing {
  const { t, blad } = w;
  const { pad } = veld;
  const isIngevuld = (leesOp(blad.invoer, pad) ?? null) !== null;
  const van = isIngevuld ? blad.invoer : metBegincijfers(blad.invoer);
  const herkomst = herkomstVan(van, pad);
  if ((leesOp(van, pad) ?? null) === null || !herkomst) return nothing;
  const zekerheid = html`${statusteken(herkomst.status)} ${tekstOfNiets(t, `herkomst.status.${herkomst.status}`)}`;
  if (isIngevuld) return html`<p class="hulp">${zekerheid}${herkomst.bron ? html`: ${herkomst.bron}` : nothing}</p>`;
  const waarde = toonVeld({ t, blad: { ...blad, invoer: van, getypt: {} } }, veld);
  return html`<p class="hulp">
    ${t.tekst('start.begincijfer', { waarde })} ${zekerheid}.
    <a href="#" ${actie(doe, 'neemOver', pad)}
      >${t.tekst('start.neemOver')}<span class="vh"> ${labelVan(w, veld, true)}</span></a
    >
  </p>`;
}

// Wat de set bij elke rechtsvorm aanbiedt, naast elkaar: dezelfde cijfers die zij ook invult.
function vormen(w: Weergave): TemplateResult {
  const { t, blad } = w;
  const sets = RECHTSVORMEN.map((rechtsvorm) => metBegincijfers({ rechtsvorm }));
  const toon = (van: Invoer, pad: string): string => {
    const veld = alleVelden(van).find((kandidaat) => kandidaat.pad === pad);
    if (!veld) return codetekst(t, '', 'keuze.');
    const bron = { t, blad: { ...blad, invoer: van, getypt: {} } };
    // De eenheid zegt al dat het euro's zijn.
    return veld.soort === 'fractie' ? toonVeld(bron, veld) : `${tekstVan(bron, veld)} ${eenheidVan(bron, veld)}`;
  };
  return tabel(
    t,
    t.tekst('start.tabel'),
    [t.tekst('tabel.bouwsteen'), ...RECHTSVORMEN.map((vorm) => codetekst(t, vorm, 'keuze.'))],
    (
      [
        [
          1,
          (van: Invoer) => (van.inkomen?.wijze === 'jaarinkomen' ? '/inkomen/bedragPerJaar' : '/inkomen/maandsalaris'),
        ],
        [4, () => '/vervanging/dagenPerJaar'],
        [8, () => '/gelieerdeOrganisatie/fractie'],
      ] as const
    ).map(([nummer, plek]) => [bloktitel(w, nummer), ...sets.map((van) => toon(van, plek(van)))]),
    5,
    'ruim',
  );
}
