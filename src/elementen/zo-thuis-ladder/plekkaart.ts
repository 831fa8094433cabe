// De kaart van één plek: waar je slaapt, wie er zorgt en wat blijft, met de knoppen "hier wonen we nu" en "hier denken we aan". Wat de wet zegt
// staat in één vouw, in gewone woorden; de artikelen en codes lezen alleen een professional en een raadslid.

import { html, nothing, type TemplateResult } from 'lit';
import { noemBronnen } from '../../domein/bronnen.js';
import { RESPIJT_BIJ, type Tredecode, VARIANTEN_BIJ } from '../../domein/ladder/kenmerken.js';
import { NA_18 } from '../../domein/ladder/na-18.js';
import { HULPVORM_BRON, type Trede, TREDEN, WET_BIJ_VARIANT, type Wetspunt } from '../../domein/ladder/treden.js';
import { woont } from '../../domein/ladder/woont.js';
import { vindHiaten } from '../../domein/netwerk/vind-hiaten.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { vraagTarief } from '../../scherm/verzoek.js';
import { codetekst } from '../../ui/codetekst.js';
import { bronTekst } from './bron.js';
import type { Ladderdelen } from './delen.js';
import { huis } from './huizen.js';
import { icoon, type Icoon } from './iconen.js';
import type { Deelbasis } from './ladder-acties.js';
import { uitklapper } from './uitklappers.js';
import { KWALITEIT, namenVan, personenVoor } from './vragen.js';
import { leestDeWet } from './leest-de-wet.js';
import { lees, tredeNaam, vaakTekst, type Weergave } from './weergave.js';

interface Kaartacties {
  tarief(): void;
  /** Dit is de plek van nu, of de plek waar jullie aan denken. */
  kies(plek: 'huidig' | 'gewenst', trede: Tredecode): void;
  /** Zet deze plek naast een andere, en brengt de bezoeker erheen. */
  naast(trede: Tredecode): Promise<void>;
}

/** Links van de pagina die ook over deze plek gaan. Een kind krijgt alleen wat met de plek zelf heet. */
const OOK_BIJ: Readonly<Partial<Record<Tredecode, readonly string[]>>> = {
  netwerkpleegzorg: ['aanmeldpunt', 'pleegzorg'],
  bestandspleegzorg: ['aanmeldpunt', 'pleegzorg'],
  gezinshuis: ['gezinshuizen', 'toezicht'],
};

export { kaartStyles as stijl } from './plekkaart.styles.js';

export function maak({ element, meld, kiesTrede, panelen, weergave, focus }: Deelbasis): Ladderdelen['uitleg'] {
  const doe: Kaartacties = {
    tarief: () => vraagTarief(element) || meld('tarief-gevraagd', {}),
    kies: (plek, trede) => kiesTrede(plek, trede),
    async naast(trede) {
      const { delen, klap } = panelen();
      klap.open('vergelijk');
      const deel = await delen.haal('vergelijk');
      deel?.naast(weergave(), trede);
      focus('[data-klap="vergelijk"] > summary');
    },
  };
  return {
    uitleg: (w, code) => plekkaart(w, TREDEN.find((trede) => trede.code === code) as Trede, doe),
  };
}

function plekkaart(w: Weergave, trede: Trede, doe: Kaartacties): TemplateResult {
  const { t, ladder, verwijzingen } = w;
  const { code } = trede;
  const ook = w.lezer === 'kind' ? [] : (OOK_BIJ[code] ?? []);
  const links = verwijzingen.filter((verwijzing) => verwijzing.code === code || ook.includes(verwijzing.code ?? ''));
  return html`<section class="plekkaart" part="plek" data-trede=${code}>
    <div class="plekkop">
      ${huis(code)}
      <div>
        ${kop(w.kopniveau, 2, tredeNaam(w, code), { id: 'plek-titel', focus: true })}
        <p class="zacht">${status(w, code)}</p>
      </div>
    </div>
    <dl class="drie">${regels(w, trede).map(([teken, vraag, antwoord]) => regel(teken, vraag, antwoord))}</dl>
    ${bijTrede(w, trede, doe)}
    ${
      links.length > 0
        ? html`<ul>
            ${links.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
          </ul>`
        : nothing
    }
    <div class="knoppen">
      ${
        w.vast || ladder.huidig?.trede === code
          ? nothing
          : knop(doe, 'kies', ['huidig', code], { tekst: lees(w, 'kies.nu') })
      }
      ${
        w.vast || ladder.gewenst?.trede === code
          ? nothing
          : knop(doe, 'kies', ['gewenst', code], { tekst: lees(w, 'kies.gewenst') })
      }
      ${knop(doe, 'naast', [code], { tekst: t.tekst('vergelijk.naast'), klasse: 'knop--stil' })}
    </div>
    ${uitklapper(w.klap, {
      naam: 'wet',
      klasse: 'vouw',
      kop: lees(w, 'vergelijk.wet'),
      inhoud: () => wetSjabloon(w, trede),
    })}
  </section>`;
}

function status(w: Weergave, code: Tredecode): string {
  const { huidig, gewenst } = w.ladder;
  return [
    huidig?.trede === code ? lees(w, 'pad.nu') : '',
    gewenst?.trede === code ? lees(w, 'pad.gewenst') : '',
    gewenst?.trede === code ? bijWie(w, gewenst.bijWie) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function bijWie(w: Weergave, id: string | null | undefined): string {
  const naam = namenVan(personenVoor(w).filter((persoon) => persoon.id === id));
  return naam && w.t.tekst('bij', { naam });
}

type Regel = readonly [teken: Icoon, vraag: string, antwoord: unknown];

// Wie daar echt gaat wonen leest hoe vaak en bij wie; anders staat er hoe het daar is.
function regels(w: Weergave, { code, wonen }: Trede): readonly Regel[] {
  const { t, ladder } = w;
  const plaatsing = [ladder.gewenst, ladder.huidig].find((plek) => plek?.trede === code);
  const waar = [vaakTekst(w, plaatsing), bijWie(w, plaatsing?.bijWie)].filter(Boolean).join(', ');
  return [
    [
      'maan',
      lees(w, 'vergelijk.wonen'),
      html`${waar ? html`<b>${hoofdletter(waar)}.</b> ` : nothing}${
        woont(plaatsing) === 'deels-elders' ? `${lees(w, 'andereDagen')} ` : nothing
      }${lees(w, `trede.${code}.wat`)}`,
    ],
    ['hart', lees(w, 'vergelijk.wie'), lees(w, `trede.${code}.wie`)],
    ['anker', lees(w, 'vergelijk.hetzelfde'), lees(w, `trede.${code}.hetzelfde`)],
    ...(leestDeWet(w)
      ? [['huis', t.tekst('trede.voor'), `${lees(w, `trede.${code}.voor`)} ${t.tekst(`wonen.${wonen}`)}.`] as const]
      : []),
  ];
}

function hoofdletter(zin: string): string {
  return zin.charAt(0).toLocaleUpperCase() + zin.slice(1);
}

function regel(teken: Icoon, vraag: string, antwoord: unknown): TemplateResult {
  return html`<div>
    <dt>${icoon(teken)}${vraag}</dt>
    <dd>${antwoord}</dd>
  </div>`;
}

/** Wat de wet over deze plek zegt. Wie geen artikelen leest krijgt dezelfde zinnen zonder vindplaats. */
function wetSjabloon(w: Weergave, trede: Trede): TemplateResult {
  const { t } = w;
  const { code, wet, hulpvorm } = trede;
  const varianten = VARIANTEN_BIJ[code] ?? [];
  const metBron = leestDeWet(w);
  const punt = ({ code: wat, gronden, afgeleid }: Wetspunt): TemplateResult =>
    html`<li>
      ${t.tekst(`wet.${wat}`)} ${metBron ? html`<small class="hulp">${noemBronnen(gronden)}</small>` : nothing}
      ${afgeleid ? html`<small class="hulp">${t.tekst('wet.afgeleid')}</small>` : nothing}
    </li>`;
  const later = NA_18.filter(({ treden }) => treden.includes(code));
  return html`<div class="wet">
    ${trede.wie === 'pleegouder' ? html`<p>${lees(w, 'deeltijd')}</p>` : nothing}
    ${RESPIJT_BIJ.includes(code) ? html`<p>${lees(w, 'respijt')}</p>` : nothing}
    ${metBron ? nothing : html`<p>${lees(w, `trede.${code}.voor`)}</p>`}
    ${
      wet.length === 0
        ? html`<p>${t.tekst('wet.niets')}</p>`
        : html`<ul>
            ${wet.map(punt)}
          </ul>`
    }
    ${
      later.length > 0
        ? html`<ul>
            ${later.map(
              ({ code: wat, gronden }) =>
                html`<li>
                  ${t.tekst(`na18.${wat}`)}
                  ${metBron ? html`<small class="hulp">${noemBronnen(gronden)}</small>` : nothing}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      varianten.length > 0
        ? html`<ul>
            ${varianten.map(
              (variant) =>
                html`<li>
                  ${codetekst(t, variant)}
                  ${
                    (WET_BIJ_VARIANT[variant] ?? []).length > 0
                      ? html`<ul>
                          ${WET_BIJ_VARIANT[variant]?.map(punt)}
                        </ul>`
                      : nothing
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      metBron
        ? html`<dl class="antwoorden">
            ${rij(t.tekst('bron.titel'), [trede.bron.grondslag, bronTekst(t, trede)].filter(Boolean).join(' · '))}
            ${rij(t.tekst('hulpvorm.titel'), hulpvorm ? `${hulpvorm} (${HULPVORM_BRON})` : t.tekst('hulpvorm.geen'))}
          </dl>`
        : nothing
    }
    <p class="hulp">${t.tekst('wet.jurist')}</p>
  </div>`;
}

function rij(vraag: string, antwoord: string): TemplateResult {
  return html`<div>
    <dt>${vraag}</dt>
    <dd>${antwoord}</dd>
  </div>`;
}

// Wat het dossier over deze plek zegt, en waar zij heen leidt.
function bijTrede(w: Weergave, { code }: Trede, doe: Kaartacties): TemplateResult | typeof nothing {
  const { t, dossier } = w;
  const personen = personenVoor(w);
  if (w.lezer === 'raadslid') return nothing;
  if (code === 'netwerkpleegzorg') {
    const namen = namenVan(personen.filter(({ steunfiguur }) => steunfiguur?.netwerkpleegzorg === 'ja'));
    return html`<p class="opmerking">${namen ? lees(w, 'kandidaten', { namen }) : lees(w, 'geenKandidaten')}</p>`;
  }
  if (code === 'steungezin') {
    const hiaten = vindHiaten({ personen, banden: [], indeling: dossier.indeling ?? null });
    const wat = hiaten.flatMap(({ over }) => (over.functie ? codetekst(t, over.functie, 'functie.') : []));
    return wat.length > 0
      ? html`<p class="opmerking">${lees(w, 'steungezinHiaat', { wat: wat.join(', ') })}</p>`
      : nothing;
  }
  if (code !== 'gezinshuis') return nothing;
  return html`<div>
    <p class="label">${lees(w, 'kwaliteit')}</p>
    <ul>
      ${KWALITEIT.map((steen) => html`<li>${lees(w, `kwaliteit.${steen}`)}</li>`)}
    </ul>
    ${leestDeWet(w) ? html`<p>${t.tekst('bron.koers')}</p>` : nothing}
    ${
      w.lezer === 'professional'
        ? html`<div class="knoppen">${knop(doe, 'tarief', [], { tekst: lees(w, 'rekenmachine') })}</div>`
        : nothing
    }
  </div>`;
}
