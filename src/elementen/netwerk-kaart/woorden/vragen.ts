// Om samen over te praten: hooguit vijf vragen waar iets nog open is, elk met een weg verder. Een vraag is een gesprek, geen tekort.

import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { DOORVRAGEN, JA_NEE } from '../../../domein/dossier/codes.js';
import { type Hiaat, vindHiaten } from '../../../domein/netwerk/vind-hiaten.js';
import { actie } from '../../../scherm/acties.js';
import { kop } from '../../../scherm/kop.js';
import { codetekst } from '../../../ui/codetekst.js';
import { noem } from '../noem.js';
import { isVoorstel } from '../tekens.js';
import { ringopties } from '../velden.js';
import { functieWoord, sectorNaam, type Weergave } from '../weergave.js';
import type { WoordenActies } from './woorden-acties.js';

const HOOGUIT = 5;

interface Vraag {
  readonly code: string;
  readonly titel: string;
  readonly uitleg: string;
  /** De wegen verder, zonder "nu niet". */
  readonly knoppen: readonly TemplateResult[];
}

export function vragenSjabloon(w: Weergave, acties: WoordenActies): TemplateResult | typeof nothing {
  const { t, vast, personen } = w;
  const leeg = personen.length === 0;
  const vragen = leeg ? [] : vragenVan(w, acties).filter(({ code }) => !acties.nietNu.has(code));
  if (!leeg && vragen.length === 0 && vast) return nothing;
  return html`<div class="vragen">
    ${kop(w.kopniveau, 2, t.tekst(leeg ? 'vraag.begin' : 'hiaat.titel'), { id: 'vragen-titel', focus: true })}
    ${
      leeg
        ? html`<ul role="list">
            ${DOORVRAGEN.map(
              (code) =>
                html`<li>
                  ${
                    vast
                      ? t.tekst(`doorvraag.${code}`)
                      : html`<button type="button" class="tekstknop" ${actie(acties, 'doorvragen', code)}>
                          ${t.tekst(`doorvraag.${code}`)}
                        </button>`
                  }
                </li>`,
            )}
          </ul>`
        : html`<ul role="list" class="vraagkaarten">
              ${vragen.slice(0, HOOGUIT).map((vraag) => kaartje(w, vraag, acties))}
            </ul>
            ${
              vast
                ? nothing
                : html`<p>
                    <button type="button" class="tekstknop" ${actie(acties, 'doorvragen', volgendeVraag(w))}>
                      ${t.tekst('vraag.alle')}
                    </button>
                  </p>`
            }`
    }
  </div>`;
}

function kaartje(
  { t, vast, kopniveau }: Weergave,
  { code, titel, uitleg, knoppen }: Vraag,
  acties: WoordenActies,
): TemplateResult {
  return html`<li class="vraagkaart">
    ${kop(kopniveau, 3, titel)}
    <p>${uitleg}</p>
    ${
      vast
        ? nothing
        : html`<div class="chips">
            ${knoppen}
            <button type="button" class="chip" ${actie(acties, 'nuNiet', code)}>
              ${t.tekst('vraag.nuNiet')}<span class="vh">: ${titel}</span>
            </button>
          </div>`
    }
  </li>`;
}

/** De eerste vraag waar nog niet op geantwoord is. */
function volgendeVraag({ dossier }: Weergave): string {
  const af = (dossier.doorvragen?.vragen ?? []).filter(({ stand }) => stand === 'beantwoord').map(({ code }) => code);
  return DOORVRAGEN.find((code) => !af.includes(code)) ?? DOORVRAGEN[0];
}

function vragenVan(w: Weergave, acties: WoordenActies): readonly Vraag[] {
  const { t, personen, banden, dossier } = w;
  const hiaten = vindHiaten({ personen, banden, indeling: dossier.indeling ?? null });
  const van = (...codes: readonly Hiaat['code'][]): readonly Vraag[] =>
    hiaten.filter(({ code }) => codes.includes(code)).map((hiaat) => hiaatvraag(w, hiaat, acties));
  return [
    ...van('sector-leeg').slice(0, 2),
    ...van('niet-geplaatst').slice(0, 1),
    ...blijftvraag(w, acties),
    ...voorstelvraag(w, acties),
    ...van('functie-niet-gedekt', 'niemand-blijft', 'niemand-besluit-mee', 'geen-verantwoordelijke'),
    ...vroegervraag(w, acties),
    ...van('sector-leeg').slice(2),
    ...van('niet-geplaatst').slice(1),
  ].map((vraag) => ({ ...vraag, titel: vraag.titel || t.tekst('hiaat.titel') }));
}

function knop(tekst: string, doe: DirectiveResult, wie = ''): TemplateResult {
  return html`<button type="button" class="chip" ${doe}>
    ${tekst}${wie ? html`<span class="vh"> ${wie}</span>` : nothing}
  </button>`;
}

function hiaatvraag(w: Weergave, { code, over, ...hiaat }: Hiaat, acties: WoordenActies): Vraag {
  const { t, rond, personen } = w;
  // Wie meebeslist staat in het formulier van een steunfiguur. Is er nog geen, dan is dat de eerste vraag.
  const beslissers = code === 'niemand-besluit-mee' ? personen.filter(({ steunfiguur }) => steunfiguur) : [];
  const doorvraag = code === 'niemand-besluit-mee' && beslissers.length === 0 ? 'wie-vertrouw-je' : hiaat.doorvraag;
  const betrekkers = code === 'geen-verantwoordelijke' ? personen.filter(({ soort }) => soort === 'professional') : [];
  const persoon = personen.find(({ id }) => id === over.persoon);
  const wat = over.sector
    ? sectorNaam(w, over.sector)
    : over.functie
      ? functieWoord(t, over.functie)
      : persoon
        ? noem(w, persoon)
        : '';
  const knoppen = [
    ...(over.sector ? [knop(t.tekst('actie.vraag'), actie(rond, 'vraag', over.sector), wat)] : []),
    ...(persoon
      ? ringopties(w)
          .filter(([ring]) => ring)
          .map(([ring, naam]) => knop(naam, actie(acties, 'zetRing', persoon.id, Number(ring) as 1 | 2 | 3), wat))
      : []),
    ...betrekkers.slice(0, HOOGUIT).map((wie) => knop(noem(w, wie), actie(acties, 'zetBetrekt', wie.id))),
    ...beslissers
      .slice(0, HOOGUIT)
      .map((wie) => knop(noem(w, wie), actie(acties, 'formulier', wie.id), t.tekst('vraag.formulier'))),
    ...(doorvraag ? [knop(t.tekst('vraag.door'), actie(acties, 'doorvragen', doorvraag), wat)] : []),
    // Lukt het niet in het eigen netwerk, dan staat het steungezin op de ladder.
    ...(over.functie || over.sector === 'georganiseerd'
      ? [knop(t.tekst('vraag.ladder'), actie(acties, 'ladder', 'steungezin'), wat)]
      : []),
  ];
  const uitleg = doorvraag
    ? codetekst(t, doorvraag, 'doorvraag.')
    : over.sector === 'georganiseerd'
      ? t.tekst('hiaat.vrijwilliger')
      : persoon
        ? t.tekst('hiaat.geenPlek')
        : beslissers.length > 0
          ? t.tekst('hiaat.beslist')
          : '';
  return {
    code: `${code}:${over.sector ?? over.functie ?? over.persoon ?? ''}`,
    titel: t.tekst(`hiaat.${code}`, { wat }),
    uitleg: over.functie ? `${uitleg} ${t.tekst('hiaat.gezin')}` : uitleg,
    knoppen,
  };
}

function blijftvraag(w: Weergave, acties: WoordenActies): readonly Vraag[] {
  const { t, personen } = w;
  return personen
    .filter(
      ({ id, soort, blijftNaHulp }) =>
        soort !== 'professional' &&
        !acties.nietNu.has(`blijft:${id}`) &&
        blijftNaHulp !== 'ja' &&
        blijftNaHulp !== 'nee',
    )
    .slice(0, 1)
    .map((persoon) => {
      const naam = noem(w, persoon);
      return {
        code: `blijft:${persoon.id}`,
        titel: t.tekst('vraag.blijft', { naam }),
        uitleg: t.tekst('vraag.blijftUitleg'),
        knoppen: JA_NEE.map((code) =>
          knop(t.tekst(`code.${code}`), actie(acties, 'zetBlijft', persoon.id, code), naam),
        ),
      };
    });
}

function voorstelvraag(w: Weergave, acties: WoordenActies): readonly Vraag[] {
  const { t, personen } = w;
  return personen
    .filter((persoon) => isVoorstel(persoon) && !acties.nietNu.has(`voorstel:${persoon.id}`))
    .slice(0, 1)
    .map((persoon) => {
      const naam = noem(w, persoon);
      return {
        code: `voorstel:${persoon.id}`,
        titel: t.tekst('vraag.voorstel', { naam }),
        uitleg: t.tekst('vraag.voorstelUitleg'),
        knoppen: [knop(t.tekst('vraag.formulier'), actie(acties, 'formulier', persoon.id), naam)],
      };
    });
}

/** Een vraag waar eerder "nu niet" op geantwoord is, mag nog eens. */
function vroegervraag({ t, dossier }: Weergave, acties: WoordenActies): readonly Vraag[] {
  return (dossier.doorvragen?.vragen ?? [])
    .filter(({ stand }) => stand === 'nu-niet')
    .map(({ code, datum }) => ({
      code: `doorvraag:${code}`,
      titel: codetekst(t, code, 'doorvraag.'),
      uitleg: datum ? t.tekst('vraag.eerder', { datum: t.datum(datum) }) : '',
      knoppen: [knop(t.tekst('vraag.door'), actie(acties, 'doorvragen', code))],
    }));
}
