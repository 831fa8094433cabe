// Het gesprek met een kind of ouder: één open vraag tegelijk, en daaronder wie blijft, de eigen wens en de dag om terug te kijken. Houdt niets tegen:
// wie nu niet wil slaat een vraag over tot de volgende keer.

import { html, nothing, type TemplateResult } from 'lit';
import { FAMILIEGROEPSPLANSTANDEN, REDENSOORTEN } from '../../domein/dossier/codes.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import { stappen } from '../../domein/json-pointer.js';
import { antwoordOp } from '../../domein/ladder/bewerk-ladder.js';
import { lettersVan } from '../../domein/netwerk/letters.js';
import { magSteunfiguurZijn } from '../../domein/netwerk/toets-definitie.js';
import { actie } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { kop } from '../../scherm/kop.js';
import { keuzelijst } from '../../scherm/veld.js';
import type { Ladderdelen } from './delen.js';
import type { Deelbasis } from './ladder-acties.js';
import { lopers, LUS } from './lopers.js';
import { mensenlijst, vanHetKind } from './mensenlijst.js';
import { openVragen } from './open-vragen.js';
import { beeldVan, codeOpties, invoerSjabloon, keuzeSjabloon, vinkjesSjabloon } from './veld.js';
import { labelVan, tekstOp, vraagOp } from './velden.js';
import { personenVoor } from './vragen.js';
import { lees, type Lezersleutel, type Weergave } from './weergave.js';

export { gesprekStyles as stijl } from './gesprek.styles.js';

interface Gespreksacties {
  volgende(): void;
  nuNiet(): void;
  opnieuw(): void;
  /** Brengt een vraag op de kaart die al een antwoord heeft. */
  vraag(pad: string): void;
}

/** Waar het gesprek is: welke vragen er geweest zijn, en welke nu op de kaart staat. */
interface Stand {
  paden: readonly string[];
  plek: number;
}

export function maak({ focus, zeg, ververs }: Deelbasis): Ladderdelen['gesprek'] {
  const stand: Stand = { paden: [], plek: 0 };
  const begin = (): void => {
    stand.paden = [];
    stand.plek = 0;
  };
  const verder = (): void => {
    stand.plek += 1;
    ververs();
    zeg('vraag.volgt');
    focus('#vraag-titel');
  };
  const doe: Gespreksacties = {
    volgende: verder,
    nuNiet: verder,
    opnieuw() {
      begin();
      ververs();
      focus('#vraag-titel');
    },
    vraag(pad) {
      stand.paden = [
        ...stand.paden.filter((ander) => ander !== pad).slice(0, stand.plek),
        pad,
        ...stand.paden.filter((ander) => ander !== pad).slice(stand.plek),
      ];
      ververs();
      focus(`[part=vraag] :is(input, select, textarea)`);
    },
  };
  return {
    lopers,
    lus: LUS,
    begin,
    vraag: (w) => vraagSjabloon(w, vulAan(w, stand), doe),
    kaarten: (w) => kaartenSjabloon(w, doe),
  };
}

// Een vraag die op de kaart staat blijft staan terwijl iemand haar beantwoordt. Wat er intussen bij komt sluit achteraan.
function vulAan(w: Weergave, stand: Stand): Stand {
  const open = openVragen(w);
  stand.paden = [
    ...stand.paden.filter((pad, plek) => plek <= stand.plek || open.includes(pad)),
    ...open.filter((pad) => !stand.paden.includes(pad)),
  ];
  return stand;
}

function vraagSjabloon(w: Weergave, { paden, plek }: Stand, doe: Gespreksacties): TemplateResult {
  const { t } = w;
  const pad = paden[plek];
  const titel = (tekst: string): TemplateResult => kop(w.kopniveau, 2, tekst, { id: 'vraag-titel', focus: true });
  if (pad === undefined) {
    return html`${titel(slot(w))}
    ${
      paden.length > 0
        ? html`<div class="knoppen">${knop(doe, 'opnieuw', [], { tekst: t.tekst('vraag.opnieuw') })}</div>`
        : nothing
    }`;
  }
  const nummers = { nummer: String(plek + 1), aantal: String(paden.length) };
  return html`<header>
      ${titel(t.tekst('vraag.kop'))}
      <div class="stippen" role="img" aria-label=${t.tekst('vraag.plaats', nummers)}>
        ${paden.map((_, nummer) => html`<span class=${nummer < plek ? 'klaar' : nummer === plek ? 'nu' : ''}></span>`)}
      </div>
    </header>
    ${w.vast ? zonderVeld(w, pad) : opBlad(w) ? naarBlad(w, pad) : veldBij(w, pad)}
    <div class="knoppen">
      ${w.vast ? nothing : knop(doe, 'nuNiet', [], { tekst: t.tekst('vraag.nuNiet'), klasse: 'knop--stil' })}
      ${knop(doe, 'volgende', [], { tekst: t.tekst('vraag.volgende'), klasse: 'knop--actie' })}
    </div>`;
}

/** Wat er staat als elke vraag geweest is. Wat is overgeslagen is niet besproken: dat zegt het dan ook niet. */
function slot(w: Weergave): string {
  const { t, ladder } = w;
  const over = openVragen(w).length;
  if (over > 0) return t.meervoud('vraag.over', over);
  return isLeeg(ladder.evaluatieOp)
    ? t.tekst('vraag.klaar')
    : t.tekst('vraag.klaarOp', { datum: t.periode(ladder.evaluatieOp) });
}

/** Wie niets kan wijzigen ziet waar nog over te praten is. */
function zonderVeld(w: Weergave, pad: string): TemplateResult {
  return html`<p class="vraag">
    ${pad === '/dreigendeBreakdown' ? lees(w, 'mist.breakdown-bespreken') : vraagOp(w, pad)}
  </p>`;
}

// Staan alle vragen op het blad eronder, dan staat elk veld er één keer: daar.
function opBlad(w: Weergave): boolean {
  return w.klap.isOpenGeweest('afweging');
}

function naarBlad(w: Weergave, pad: string): TemplateResult {
  return html`<p class="vraag"><a href="#" ${actie(w.doe, 'naar', pad)}>${vraagOp(w, pad)}</a></p>`;
}

function veldBij(w: Weergave, pad: string): unknown {
  switch (pad) {
    case '/huidig/trede':
    case '/gewenst/trede':
      return html`<p class="vraag">${labelVan(w, pad)}</p>
        <p class="zacht">${lees(w, 'vraag.waar')}</p>`;
    case '/dreigendeBreakdown':
      return html`<p class="vraag">${lees(w, 'mist.breakdown-bespreken')}</p>`;
    case '/familiegroepsplan/stand':
      return keuzeSjabloon(w, pad, codeOpties(w, FAMILIEGROEPSPLANSTANDEN));
    case '/evaluatieOp':
      return invoerSjabloon(w, pad, 'dag');
    case '/steunfiguren':
      return vinkjesSjabloon(
        w,
        pad,
        personenVoor(w)
          .filter((persoon) => magSteunfiguurZijn(persoon) || (w.ladder.steunfiguren ?? []).includes(persoon.id))
          .map(({ id, naam }) => [id, naam.trim() || '–']),
      );
    default:
      return pad.endsWith('/redenSoort')
        ? // Dezelfde vraag komt bij meer plekken: hier staat er geen plek boven, dus noemt zij haar zelf.
          keuzelijst({ ...beeldVan(w, pad, 'code'), label: vraagOp(w, pad) }, tekstOp(w, pad), [
            ['', '–'],
            ...codeOpties(w, REDENSOORTEN),
          ])
        : invoerSjabloon(w, pad, 'lang', overPlek(w, pad));
  }
}

/** Waarom past deze plek niet? Wie dat gevraagd wordt leest eerst wat voor plek dat is. */
function overPlek(w: Weergave, pad: string): string | undefined {
  const [deel, trede, veld] = stappen(pad);
  return (
    (deel === 'afwegingen' && veld === 'reden' && lees(w, `trede.${trede ?? ''}.wat` as Lezersleutel)) || undefined
  );
}

function kaartenSjabloon(w: Weergave, doe: Gespreksacties): TemplateResult {
  const { t, ladder } = w;
  const mensen = personenVoor(w).filter(({ id }) => (ladder.steunfiguren ?? []).includes(id));
  const eigen = w.lezer === 'kind' ? '/wensKind' : '/wensOuders';
  const ander = w.lezer === 'kind' ? '' : '/wensKind';
  const leeg = html`<p class="zacht">${t.tekst('nogNiet')}</p>`;
  const pas = (pad: string, tekst: string): TemplateResult =>
    html`<div class="knoppen">
      ${knop(doe, 'vraag', [pad], { tekst, wie: labelVan(w, pad), klasse: 'knop--stil' })}
    </div>`;
  const wens = (pad: string): TemplateResult => {
    const tekst = tekstOp(w, pad).trim();
    return html`${kop(w.kopniveau, 3, labelVan(w, pad))}
    ${tekst ? html`<blockquote>“<bdi>${tekst}</bdi>”</blockquote>` : leeg}`;
  };
  const dag = antwoordOp(ladder, '/evaluatieOp');
  return html`<div class="kaarten">
    <section>
      ${kop(w.kopniveau, 3, labelVan(w, '/steunfiguren'))}
      ${
        mensen.length > 0
          ? mensenlijst(w, 'mensen', mensen, (mens) => {
              const wie = vanHetKind(w, mens);
              return html`<li>
                <span class="loper" aria-hidden="true">${lettersVan(mens.naam)}</span>
                <div>
                  <b><bdi>${mens.naam}</bdi></b> ${wie ? html`<small>${wie}</small>` : nothing}
                </div>
              </li>`;
            })
          : leeg
      }
      ${pas('/steunfiguren', t.tekst('actie.nogIemand'))}
    </section>
    <section>
      ${ander && !isLeeg(tekstOp(w, ander)) ? wens(ander) : nothing} ${wens(eigen)}
      ${pas(eigen, t.tekst('actie.aanpassen'))}
    </section>
    <section>
      ${kop(w.kopniveau, 3, labelVan(w, '/evaluatieOp'))}
      ${isLeeg(dag) ? leeg : html`<p class="groot">${t.periode(String(dag))}</p>`}
      ${pas('/evaluatieOp', t.tekst('actie.aanpassen'))}
    </section>
  </div>`;
}
