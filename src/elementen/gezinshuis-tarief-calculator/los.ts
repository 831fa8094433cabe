// Wat iemand buiten de bouwstenen typte en wat nergens telt: een half getal, een naam die al bestaat, iets wat nog een knop nodig heeft. Het
// formulier vraagt er eerst naar, anders ging het stil verloren.

import { html, nothing, type TemplateResult } from 'lit';
import { leesOp } from '../../domein/json-pointer.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { knop } from '../../scherm/knop.js';
import { idVan } from '../../scherm/scherm-element.js';
import type { Rekendelen } from './delen.js';
import { openVak } from './open-vak.js';
import type { Actiebasis, RekenActies } from './reken-acties.js';
import { herkomstVan, type Rekenblad } from './rekenblad.js';
import { bloktitel } from './rij.js';
import type { Vertaler } from './teksten.js';
import { labelVan, opschriftVan, type Weergave } from './weergave.js';
import { scenarioVan } from './werkstand.js';

const PLAKKEN = 'plakken';
/** Voor de plek van een cijfer in een scenario dat niet in beeld is. */
const ELDERS = 'elders';

/** Hoe een veld heet waar iets in staat wat niet telt, en wat daarmee moet. */
interface Plek {
  readonly naam: string;
  readonly moet: 'goed' | 'gevuld' | 'knop';
}

export { styles } from './vak.styles.js';

export class Los {
  readonly #basis: Actiebasis;
  readonly #delen: Rekendelen;

  constructor(basis: Actiebasis, delen: Rekendelen) {
    this.#basis = basis;
    this.#delen = delen;
  }

  /** Alles wat het formulier tegenhoudt buiten het blad dat in beeld is, ook een halve datum; `id` is de plek. */
  fouten(t: Vertaler): readonly Schermfout[] {
    const hier = Object.entries(this.#basis.rekenaar.half).flatMap(([id, tekst]): Schermfout[] => {
      if (id === PLAKKEN) return tekst.trim() ? [{ id, pad: id, tekst: t.tekst('melding.half.plakken') }] : [];
      const plek = this.#plek(t, id, tekst.trim());
      const isLeeg = tekst.trim() === '';
      if (!plek || (isLeeg && plek.moet !== 'gevuld')) return [];
      const soort = isLeeg ? '.leeg' : plek.moet === 'knop' ? '.knop' : '';
      return [{ id, pad: id, tekst: t.tekst(`melding.half${soort}`, { veld: plek.naam, tekst: tekst.trim() }) }];
    });
    return [...(this.#basis.halveDagen?.(t) ?? []), ...hier, ...this.#elders(t)];
  }

  /** Brengt de bezoeker naar het veld. Wat daarvoor open moet gaat open. */
  async ga(id: string, doe: RekenActies): Promise<void> {
    const { rekenaar, wijzig, wortel, ververs, focus } = this.#basis;
    const [soort = '', plek = '', pad = ''] = id.split(' ');
    const vind = (keuze: string): HTMLElement | null => wortel().querySelector(keuze);
    if (soort === ELDERS) {
      wijzig(() => rekenaar.toonScenario(Number(plek)));
      return doe.naar(pad);
    }
    if (soort === 'naam') wijzig(() => rekenaar.toonScenario(Number(plek)));
    if (soort === 'naam' || soort === 'mix') {
      if (!doe.open.has(11)) doe.wissel(11);
    } else doe.kiesBlad(bladVan(soort));
    const zetFocus = (): void => {
      const velden = [...wortel().querySelectorAll<HTMLElement>('[data-pad]')];
      const veld = velden.find(({ dataset }) => dataset['pad'] === id) ?? vind(`#${idVan(`/${id}`)}`);
      (veld ?? vind('[role=tabpanel]'))?.focus();
    };
    await ververs();
    if (soort === 'aanbod') this.#basis.kiesAanbod?.(Number(plek));
    if (soort === 'scenario') this.#delen.scenarios.er?.kiesSmal(Number(plek), rekenaar.stand.scenarios.length);
    if (soort.startsWith('/')) this.#basis.toonGrenzen?.();
    focus(zetFocus);
  }

  /** Zegt onder de kop dat er niet geprint is: wat op papier hoort is er niet. */
  zegNietGeladen(doe: RekenActies): void {
    openVak(this.#basis, doe, 'los');
  }

  /** Die melding, met de knop om het nog eens te proberen. Is het er intussen wel, dan is zij weg. */
  vakSjabloon({ t, doe }: Weergave): TemplateResult | typeof nothing {
    if (this.#delen.papier.er) return nothing;
    return html`<section class="vak">
      <p class="bericht bericht--fout" id="los" tabindex="-1" role="alert">
        <strong>${t.tekst('melding.fout')}:</strong> ${t.tekst('melding.papier')}
      </p>
      <div class="knoppen">${knop(doe, 'afdrukken', [], { tekst: t.tekst('actie.afdrukken') })}</div>
    </section>`;
  }

  // Waar een tekst staat; niets als die plek er niet meer is, of als wat er staat ergens telt.
  #plek(t: Vertaler, id: string, tekst: string): Plek | undefined {
    const { rekenaar } = this.#basis;
    const { scenarios, bij } = rekenaar.stand;
    const { blad } = rekenaar;
    const [soort = '', plek = '', veld = ''] = id.split(' ');
    const nummer = Number(plek);
    switch (soort) {
      case 'mix': {
        const code = JSON.parse(id.slice(soort.length + 1)) as string | null;
        const isBezet = bij.verdeling?.some((deel) => (deel.code ?? null) === code);
        if (code !== null && !isBezet && !niveausVan(blad).some((niveau) => niveau?.code === code)) return undefined;
        return { naam: `${t.tekst('mix.aantal')}: ${code ?? t.tekst('rij.basis')}`, moet: 'goed' };
      }
      case 'naam': {
        const niveau = scenarios[nummer] && niveausVan(scenarios[nummer].blad)[Number(veld)];
        if (!niveau) return undefined;
        return { naam: `${String(niveau.code)}: ${t.tekst('niveau.naam')}`, moet: 'gevuld' };
      }
      case 'scenario':
        if (!scenarios[nummer]) return undefined;
        return { naam: t.tekst('scenario.half', { nummer: t.getal(nummer + 1) }), moet: 'gevuld' };
      case 'aanbod': {
        const aanbod = bij.aanbiedingen[nummer];
        if (!aanbod) return undefined;
        const { naam } = aanbod;
        if (veld === 'naam') return { naam: t.tekst('aanbod.half', { naam }), moet: 'gevuld' };
        return veld === 'tarief'
          ? { naam: `${naam}: ${t.tekst('tabel.tarief')}`, moet: 'gevuld' }
          : { naam: `${naam}: ${bloktitel({ t }, Number(veld))}`, moet: 'goed' };
      }
      case 'jaar':
        return this.#indexplek(t, id, tekst);
      case 'zelfde': {
        const gegeven = scenarios.some(({ blad: { invoer } }) =>
          Object.keys(invoer.herkomst ?? {}).some((pad) => leesOp(herkomstVan(invoer, pad), `/${plek}`) === tekst),
        );
        if (gegeven || plek === 'status') return undefined;
        const wat = t.tekst(`herkomst.${plek as 'bron' | 'datum' | 'reden'}`);
        return { naam: `${t.tekst('bronnen.half')}: ${wat}`, moet: 'knop' };
      }
      default: {
        // Zonder tarief staan er geen grenzen op het blad.
        const { geldig } = rekenaar;
        if (!geldig || typeof leesOp(geldig.invoer, soort) !== 'number') return undefined;
        const grens = t.tekst(`bepaalt.${plek as 'laag' | 'hoog'}`);
        return { naam: `${grens}: ${labelVan({ t, blad }, { pad: soort }, true)}`, moet: 'goed' };
      }
    }
  }

  // Wat op het blad met volgend jaar staat: een eigen cijfer in de tabel, of wat er gevraagd wordt.
  #indexplek(t: Vertaler, id: string, tekst: string): Plek | undefined {
    const { indexcijfers = [] } = this.#basis.rekenaar.stand.bij;
    const [, eerst = '', reeks = '', stand = ''] = id.split(' ');
    if (reeks) {
      const isEr = indexcijfers.some(
        (cijfer) => String(cijfer.jaar) === eerst && cijfer.reeks === reeks && cijfer.stand === stand,
      );
      if (!isEr) return undefined;
      return { naam: t.tekst('jaar.half', { reeks: reeks.toUpperCase(), jaar: eerst }), moet: 'goed' };
    }
    // Een bron die al bij een cijfer staat blijft in het veld voor het volgende.
    if (eerst === 'status' || (eerst === 'bron' && indexcijfers.some(({ bron }) => bron === tekst))) return undefined;
    const gevraagd = t.tekst('jaar.halfGevraagd');
    return { naam: eerst === 'bron' ? `${gevraagd}: ${t.tekst('herkomst.bron')}` : gevraagd, moet: 'knop' };
  }

  // Wat niet telt in een scenario dat niet in beeld is gaat met het werkblad mee zoals het daarvoor was.
  #elders(t: Vertaler): Schermfout[] {
    const { stand } = this.#basis.rekenaar;
    return stand.scenarios.flatMap((scenario, plek) => {
      const { blad } = scenario;
      if (scenario === scenarioVan(stand)) return [];
      return Object.keys({ ...blad.onleesbaar, ...blad.vragen }).map((pad) => {
        const veld = `${opschriftVan(blad.invoer)}: ${labelVan({ t, blad }, { pad }, true)}`;
        const id = `${ELDERS} ${plek} ${pad}`;
        return { id, pad: id, tekst: t.tekst('melding.half', { veld, tekst: (blad.getypt[pad] ?? '').trim() }) };
      });
    });
  }
}

const niveausVan = ({ invoer }: Rekenblad): readonly ({ readonly code?: unknown } | null | undefined)[] =>
  invoer.zorgzwaarte?.niveaus ?? [];

function bladVan(soort: string): Parameters<RekenActies['kiesBlad']>[0] {
  if (soort === 'aanbod' || soort === PLAKKEN) return 'aanbod';
  if (soort === 'jaar') return 'volgendjaar';
  if (soort === 'zelfde') return 'bronnen';
  return soort === 'scenario' ? 'scenarios' : 'bepaalt';
}
