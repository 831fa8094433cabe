// Wat er als bestand uit de kaart gaat, en wat er als lijst in komt. Alles op deze pagina: er gaat niets naar een server.

import { omMeeTeNemen } from '../../../domein/netwerk/meenemen.js';
import { leesNetwerkCsv } from '../../../domein/uitwisseling/netwerk-csv/lezen.js';
import { netwerkNaarCsv } from '../../../domein/uitwisseling/netwerk-csv/schrijven.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import { bewaarBestand, bewaarJson } from '../../../scherm/bestand.js';
import { nieuwId } from '../../../ui/nieuw-id.js';
import type { TemplateResult } from 'lit';
import type { Kaartbasis } from '../basis.js';
import { beeldnaam } from '../beeldnaam.js';
import { hoeveel } from '../telzinnen.js';
import { onderwerpNaam, type Weergave } from '../weergave.js';
import { alsPng, alsSvg } from './bestand.js';
import { leesBestand, meenemenSjabloon, type Voorbeeld } from './meenemen.js';
import { schermwoorden } from './schermwoorden.js';

export { stijl } from './meenemen.styles.js';

export class MeenemenActies {
  readonly #basis: Kaartbasis;
  /** Wat er uit een lijst gelezen is, voordat er iets gebeurt. */
  #voorbeeld: Voorbeeld | null = null;
  /** Wat er in het vak stond toen er een bestand gekozen werd: staat dat er nog, dan gaat het om het bestand. */
  #bijBestand: string | null = null;

  constructor(basis: Kaartbasis) {
    this.#basis = basis;
  }

  begin(): void {
    this.#voorbeeld = null;
    this.#bijBestand = null;
  }

  sjabloon(w: Weergave): TemplateResult {
    return meenemenSjabloon(w, this, this.#voorbeeld);
  }

  json(): void {
    const w = this.#basis.weergave();
    bewaarJson(this.#basis.document(), bestandsnaam(w, 'json'), omMeeTeNemen(w.netwerk, w.wijze, w.lezer));
  }

  csv(): void {
    const w = this.#basis.weergave();
    const mee = omMeeTeNemen({ ...w.netwerk, personen: w.personen, banden: w.banden }, w.wijze, w.lezer);
    const inhoud = netwerkNaarCsv(mee, { naamVan: (persoon) => persoon.naam, metAlias: w.wijze === 'voluit' });
    bewaarBestand(this.#basis.document(), bestandsnaam(w, 'csv'), new Blob([inhoud], { type: 'text/csv' }));
  }

  svg(): void {
    void this.#tekening().then((tekening) => tekening && this.#bewaar('svg', tekening));
  }

  png(): void {
    void this.#tekening()
      .then((tekening) => tekening && alsPng(tekening, this.#basis.document()))
      .then((plaatje) => plaatje && this.#bewaar('png', plaatje));
  }

  /** Leest wat het laatst gegeven is: het gekozen bestand, of wat er daarna in het vak geplakt is. */
  bekijk(): void {
    const { vak, bestandsveld } = this.#velden();
    const geplakt = vak?.value ?? '';
    if (bestandsveld?.files?.length && geplakt === this.#bijBestand) return this.leesBestand(bestandsveld);
    // Anders noemt het scherm een bestand waar de regels niet van zijn.
    if (bestandsveld) bestandsveld.value = '';
    this.#lees(geplakt);
  }

  leesBestand(veld: Invoerveld): void {
    const bestand = (veld as HTMLInputElement).files?.[0];
    this.#bijBestand = this.#velden().vak?.value ?? '';
    if (bestand) void this.#leesUit(bestand, veld);
  }

  // Zit er niemand in, dan is er niets om nog in te voegen: het veld is weer leeg, ook voor hetzelfde bestand als het verbeterd is.
  async #leesUit(bestand: Blob, veld: Invoerveld): Promise<void> {
    if (!this.#lees(await leesBestand(bestand))) veld.value = '';
  }

  invoegen(): void {
    const { opdrachten, focus } = this.#basis;
    const { rijen = [], banden = [] } = this.#voorbeeld ?? {};
    const goed = rijen.flatMap(({ persoon }) => persoon ?? []);
    this.#voorbeeld = null;
    // Alles in één stap: één keer ongedaan maken haalt de hele lijst weer weg.
    opdrachten.voerUit({ wat: 'invoegen', personen: goed, banden });
    for (const veld of Object.values(this.#velden())) if (veld) veld.value = '';
    focus('#lijst-titel, [data-knoop=""]');
  }

  #velden(): { vak: HTMLTextAreaElement | null; bestandsveld: HTMLInputElement | null } {
    const { vind } = this.#basis;
    return {
      vak: vind('#csv') as HTMLTextAreaElement | null,
      bestandsveld: vind('[data-veld=bestand]') as HTMLInputElement | null,
    };
  }

  /** Zit er iemand in die op de kaart kan? */
  #lees(tekst: string): boolean {
    const { dossier } = this.#basis.store();
    const w = this.#basis.weergave();
    const teZien = new Set(w.personen.map(({ id }) => id));
    this.#voorbeeld = leesNetwerkCsv(tekst, {
      indeling: dossier.indeling ?? null,
      // "Deze naam staat er al" mag niet verraden dat er iemand verborgen is.
      bestaande: (dossier.personen ?? []).map((persoon) => (teZien.has(persoon.id) ? persoon : { naam: '' })),
      woorden: schermwoorden(w),
      nieuwId,
    });
    this.#basis.ververs();
    this.#basis.focus('#voorbeeld');
    return this.#voorbeeld.rijen.some(({ persoon }) => persoon);
  }

  async #tekening(): Promise<Blob | null> {
    const kaart = (): SVGSVGElement | null => this.#basis.vind('svg.kaart') as SVGSVGElement | null;
    // Wie alleen de lijst ziet krijgt de kaart erbij: er moet iets te tekenen zijn.
    if (!kaart()) this.#basis.toonKaart();
    await this.#basis.getekend();
    const gevonden = kaart();
    const w = this.#basis.weergave();
    const kop = {
      titel: onderwerpNaam(w),
      beeld: beeldnaam(w),
      gemaakt: w.t.tekst('meenemen.gemaakt', { datum: w.t.datum(w.vandaag) }),
      uitleg: hoeveel(w),
    };
    return (
      gevonden && alsSvg(gevonden, kop, [...(gevonden.getRootNode() as ShadowRoot).querySelectorAll('.legenda li')])
    );
  }

  #bewaar(soort: 'svg' | 'png', inhoud: Blob): void {
    bewaarBestand(this.#basis.document(), bestandsnaam(this.#basis.weergave(), soort), inhoud);
  }
}

/** Een bestand heet naar de dag die erin te zien is. JSON is altijd het hele netwerk van nu, met alle momenten. */
function bestandsnaam({ vandaag, moment, vergelijking }: Weergave, soort: 'svg' | 'png' | 'csv' | 'json'): string {
  const dag = moment && soort !== 'json' ? moment.datum : vandaag;
  const sinds = soort === 'svg' || soort === 'png' ? vergelijking?.sinds.datum : '';
  return `${['netwerk', sinds, dag].filter(Boolean).join('-')}.${soort}`;
}
