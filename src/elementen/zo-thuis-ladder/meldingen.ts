// Wat er bij een zorgvuldig besluit nog ontbreekt en welke termijnen er lopen. Meldingen: zij houden niets tegen.

import { html, nothing, type TemplateResult } from 'lit';
import { stappen } from '../../domein/json-pointer.js';
import { LADDERREGELS } from '../../domein/ladder/regels.js';
import { toetsAfweging } from '../../domein/ladder/toets-afweging.js';
import { toetsTermijnen } from '../../domein/ladder/toets-termijnen.js';
import { actie } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { codetekst } from '../../ui/codetekst.js';
import type { Ladderdelen } from './delen.js';
import { openWensen, plekVan } from './open-vragen.js';
import type { Vertaler } from './teksten.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

export function maak(): Ladderdelen['meldingen'] {
  return { meldingen: meldingenSjabloon, dagen: dagenKaart };
}

interface Melding {
  readonly tekst: string;
  /** De dag waar de zin mee begint, als dat zo is. */
  readonly dag?: string;
  /** Waar het antwoord hoort, binnen de ladder; leeg als dat niet op dit scherm is. */
  readonly pad: string;
}

function meldingenVan(w: Weergave): readonly Melding[] {
  return [
    ...openWensen(w).map((pad) => ({
      pad,
      tekst: lees(w, pad === '/wensKind' ? 'mist.wens-kind' : 'mist.wens-ouders'),
    })),
    ...toetsAfweging(w.ladder).map(({ code, pad }) => ({
      pad: plekVan(pad),
      tekst: lees(w, `mist.${code}`, { trede: tredeNaam(w, stappen(pad)[1]) }),
    })),
  ];
}

/** De dagen die uit de wet of het plan volgen, op volgorde. */
function dagenVan(w: Weergave): readonly Melding[] {
  const { t, ladder, dossier, vandaag } = w;
  const { machtiging } = ladder;
  const eigen = [
    [ladder.evaluatieOp, 'dagen.evaluatie', '/evaluatieOp'],
    [ladder.plan?.tot, 'dagen.plan', '/plan/tot'],
    [machtiging?.datum, 'dagen.machtiging', '/machtiging/datum'],
  ] as const;
  const stand = machtiging?.stand ? codetekst(t, machtiging.stand).toLocaleLowerCase(t.taal) : '';
  return [
    ...eigen.flatMap(([datum, sleutel, pad]) =>
      datum && datum >= vandaag
        ? [{ datum, pad, dag: t.periode(datum), tekst: `${t.periode(datum)}: ${t.tekst(sleutel, { stand })}` }]
        : [],
    ),
    ...toetsTermijnen(dossier, { peildatum: vandaag }).map(({ code, datum, pad }) => ({
      datum,
      dag: t.periode(datum),
      pad: pad.startsWith('/ladder') ? pad.slice('/ladder'.length) : '',
      tekst: lees(w, `termijn.${code}`, { datum: t.periode(datum), wanneer: wanneerTekst(t, datum) }),
    })),
  ].toSorted((a, b) => Number(a.datum > b.datum) - Number(a.datum < b.datum));
}

/** "Op 3 april 2027" of "In april 2027", voor aan het begin van een zin. */
function wanneerTekst(t: Vertaler, datum: string): string {
  return t.tekst(datum.length === 10 ? 'wanneer.dag' : 'wanneer.maand', { datum: t.periode(datum) });
}

export function meldingenSjabloon(w: Weergave): TemplateResult {
  const { t, ladder } = w;
  const meldingen = meldingenVan(w);
  const leeg = t.tekst(ladder.gewenst?.trede ? 'meldingen.geen' : 'meldingen.begin');
  return html`${meldingen.length === 0 ? html`<p>${leeg}</p>` : lijst(w, meldingen, 'bespreek')}
  ${naastWerkblad(w) ? nothing : dagenSjabloon(w, 3)}
  ${
    w.lezer === 'kind'
      ? nothing
      : html`<p class="hulp">${t.tekst('meldingen.jurist', { datum: t.datum(LADDERREGELS.gelezen) })}</p>`
  }`;
}

/** Naast het werkblad hebben de dagen een eigen kaart: daar is de lijst van wat te bespreken is zo kort als zij kan. */
function naastWerkblad({ lezer, vast }: Weergave): boolean {
  return lezer === 'professional' && !vast;
}

function dagenKaart(w: Weergave): TemplateResult | typeof nothing {
  const dagen = dagenSjabloon(w, 2);
  return dagen === nothing ? nothing : html`<section class="vlak">${dagen}</section>`;
}

function dagenSjabloon(w: Weergave, niveau: 2 | 3): TemplateResult | typeof nothing {
  const dagen = dagenVan(w);
  if (dagen.length === 0) return nothing;
  return html`${kop(w.kopniveau, niveau, w.t.tekst('dagen.titel'))} ${lijst(w, dagen, 'dagen')}`;
}

function lijst({ vast, doe }: Weergave, meldingen: readonly Melding[], klasse: string): TemplateResult {
  return html`<ul role="list" class=${klasse}>
    ${meldingen.map(
      ({ tekst, pad, dag }) =>
        html`<li>
          ${pad && !vast ? html`<a href="#" ${actie(doe, 'naar', pad)}>${zin(tekst, dag)}</a>` : zin(tekst, dag)}
        </li>`,
    )}
  </ul>`;
}

/** De dag voorop en vet: zo is de lijst van boven naar beneden te lezen. */
function zin(tekst: string, dag = ''): unknown {
  const begin = `${dag}:`;
  return dag && tekst.startsWith(begin) ? html`<b>${begin}</b>${tekst.slice(begin.length)}` : tekst;
}
