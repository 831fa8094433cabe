// De lijsten van het werkblad: wie op welke plek naast het kind blijft, en vragen om samen over te praten. Geen som en geen oordeel: een antwoord
// heeft geen kleur, en "bespreken" voegt nergens iets toe.

import { html, nothing, type TemplateResult } from 'lit';
import { BOUWSTENEN, TREDECODES, VRAAGSTANDEN } from '../../domein/dossier/codes.js';
import type { Ladder, Persoon } from '../../domein/dossier/dossier.js';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import { uitspraak } from '../../domein/uitspraken.js';
import { noemBronnen } from '../../domein/bronnen.js';
import { invoer, type Invoerveld } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { keuzes } from '../../scherm/veld.js';
import { codetekst } from '../../ui/codetekst.js';
import type { Deelbasis } from './ladder-acties.js';
import { mensopties } from './mensenlijst.js';
import { uitklapper } from './uitklappers.js';
import { invoerSjabloon } from './veld.js';
import { KWALITEIT } from './vragen.js';
import { leestDeWet } from './leest-de-wet.js';
import { lees, tredeNaam, type Weergave } from './weergave.js';

type Vraaglijst = 'matchingvragen' | 'kwaliteitsvragen';
type Bouwsteen = (typeof BOUWSTENEN)[number];

export interface Lijstacties {
  gaatMee(veld: Invoerveld, trede: Tredecode): void;
  beantwoord(veld: Invoerveld, lijst: Vraaglijst, vraag: string, bouwsteen?: Bouwsteen): void;
}

export function lijstActies({ store, zet }: Deelbasis): Lijstacties {
  const ladder = (): Ladder => store().dossier.ladder ?? {};
  return {
    gaatMee({ value, checked }: Invoerveld & { checked?: boolean }, trede) {
      const oud = ladder().meegaan ?? [];
      const nu = oud.find((deel) => deel.trede === trede)?.personen ?? [];
      const personen = checked ? [...nu, value] : nu.filter((id) => id !== value);
      const rest = oud.filter((deel) => deel.trede !== trede);
      const nieuw = personen.length > 0 ? [...rest, { trede, personen }] : rest;
      const plek = (deel: (typeof nieuw)[number]): number => TREDECODES.indexOf(deel.trede as Tredecode);
      zet(
        '/meegaan',
        nieuw.toSorted((a, b) => plek(a) - plek(b)),
      );
    },
    beantwoord({ value: stand }, lijst, vraag, bouwsteen) {
      const oud: readonly { readonly vraag?: string | null }[] = ladder()[lijst] ?? [];
      const index = oud.findIndex((een) => een.vraag === vraag);
      const antwoord = { ...(bouwsteen && { bouwsteen }), ...oud[index], vraag, stand };
      zet(`/${lijst}`, index < 0 ? [...oud, antwoord] : oud.with(index, antwoord));
    },
  };
}

/** Wie er op welke plek naast het kind blijft. */
export function meegaanSjabloon(w: Weergave, mensen: readonly Persoon[], doe: Lijstacties): TemplateResult {
  return uitklapper(w.klap, {
    naam: 'meegaan',
    kop: lees(w, 'meegaan'),
    inhoud: () =>
      html`<div class="inhoud">
        ${TREDECODES.map((trede) =>
          keuzes(
            {
              pad: `/meegaan/${trede}`,
              label: tredeNaam(w, trede),
              vorm: 'chips',
              invoer: invoer(doe, 'gaatMee', trede),
            },
            'checkbox',
            (w.ladder.meegaan ?? []).find((deel) => deel.trede === trede)?.personen ?? [],
            mensopties(w, mensen),
          ),
        )}
      </div>`,
  });
}

export function matchingSjabloon(w: Weergave, doe: Lijstacties): TemplateResult {
  return html`${invoerSjabloon(w, '/matching', 'lang')}
  ${uitklapper(w.klap, {
    naam: 'matchingvragen',
    kop: lees(w, 'matchingvragen'),
    inhoud: () =>
      html`<p class="hulp">${w.t.tekst('vragen.uitleg')}</p>
        <div class="vragen">${vragen(w, 'matchingvragen', onzeVragen(w, 'matchingvraag.'), doe)}</div>`,
  })}`;
}

/** De vier bouwstenen: een notitie, de vragen ernaast, en waar je heen kunt met twijfel. */
export function kwaliteitSjabloon(w: Weergave, doe: Lijstacties): TemplateResult {
  const { t } = w;
  const links = w.verwijzingen.filter(({ code }) => code === 'toezicht');
  return html`<fieldset>
      <legend>${lees(w, 'kwaliteit')}</legend>
      <div class="velden velden--breed">
        ${KWALITEIT.map((steen) => invoerSjabloon(w, `/kwaliteitscriteria/${steen}`, 'lang'))}
      </div>
    </fieldset>
    ${uitklapper(w.klap, {
      naam: 'kwaliteitsvragen',
      kop: lees(w, 'kwaliteitsvragen'),
      inhoud: () =>
        html`<p class="hulp">${t.tekst('vragen.uitleg')}</p>
          ${KWALITEIT.map(
            (steen) =>
              html`${kop(w.kopniveau, 3, lees(w, `kwaliteit.${steen}`))}
                <div class="vragen">
                  ${vragen(w, 'kwaliteitsvragen', onzeVragen(w, `kwaliteitsvraag.${steen}.`), doe, steen)}
                </div>`,
          )}
          <p><b>${t.tekst('twijfel.titel')}</b></p>
          <ol>
            <li>${t.tekst('twijfel.1')}</li>
            <li>${t.tekst('twijfel.2')}</li>
            <li>
              ${t.tekst('twijfel.3')}
              ${leestDeWet(w) ? html`<small class="hulp">${noemBronnen(uitspraak('toezicht-op-kwaliteit').gronden)}</small>` : nothing}
            </li>
          </ol>
          ${
            links.length > 0
              ? html`<ul>
                  ${links.map(({ tekst, url }) => html`<li><a href=${url}>${tekst}</a></li>`)}
                </ul>`
              : nothing
          }
          <p>${t.tekst('helpt.veilig')}</p>`,
    })}`;
}

const NUMMERS = {
  'matchingvraag.': ['zelf', 'kent', 'school', 'ouders', 'rust'],
  'kwaliteitsvraag.': ['1', '2'],
} as const;

function onzeVragen({ t }: Weergave, stam: string): readonly string[] {
  const delen = stam.startsWith('matchingvraag.') ? NUMMERS['matchingvraag.'] : NUMMERS['kwaliteitsvraag.'];
  return delen.map((deel) => codetekst(t, deel, stam as 'matchingvraag.'));
}

// Een vraag die de pagina of een andere taal meebracht staat er ook: niets wat beantwoord is raakt uit het zicht.
function vragen(
  w: Weergave,
  lijst: Vraaglijst,
  onze: readonly string[],
  doe: Lijstacties,
  bouwsteen?: Bouwsteen,
): readonly TemplateResult[] {
  const antwoorden: readonly { vraag?: string | null; stand?: string | null; bouwsteen?: string | null }[] =
    w.ladder[lijst] ?? [];
  const andere = antwoorden.flatMap((een) =>
    een.vraag && !onze.includes(een.vraag) && (!bouwsteen || een.bouwsteen === bouwsteen) ? [een.vraag] : [],
  );
  return [...onze, ...andere].map((vraag, nummer) => {
    const stand = antwoorden.find((een) => een.vraag === vraag)?.stand;
    return keuzes(
      {
        pad: `/${lijst}/${bouwsteen ?? 'matching'}/${nummer}`,
        label: vraag,
        vorm: 'balk',
        invoer: invoer(doe, 'beantwoord', lijst, vraag, bouwsteen),
      },
      'radio',
      stand ? [stand] : [],
      VRAAGSTANDEN.map((code) => [code, codetekst(w.t, code)]),
    );
  });
}
