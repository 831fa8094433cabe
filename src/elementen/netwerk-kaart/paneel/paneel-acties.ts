// Wat een bezoeker in het paneel van één persoon kan doen: wijzigen, verbinden, en naar het formulier.

import { vindPersoon } from '../../../domein/dossier/bewerkingen.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { plekVanRelatie } from '../../../domein/dossier/relaties.js';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import { aangehaald } from '../../../ui/kiezer.js';
import { nieuwId } from '../../../ui/nieuw-id.js';
import type { Kaartbasis } from '../basis.js';
import type { Schermplek } from '../deelbouw.js';

type Kwaliteit = NonNullable<Persoon['band']>;
/** Wat een persoon als tekst heeft. */
export type Tekstnaam = 'naam' | 'alias' | 'relatieTekst' | 'kracht';

export class PaneelActies {
  readonly #basis: Kaartbasis;
  readonly #scherm: Schermplek['scherm'];

  constructor(basis: Kaartbasis, { scherm }: Pick<Schermplek, 'scherm'>) {
    this.#basis = basis;
    this.#scherm = scherm;
  }

  annuleren(): void {
    this.#basis.stand.weg = false;
    this.#basis.focus('#paneel-titel');
  }

  kiesPlek(id: string): void {
    this.#basis.hand.begin('plek', id);
  }

  kiesBand(id: string): void {
    this.#basis.hand.begin('band', id);
  }

  /** Een band met wie er in de lijst gekozen is. */
  verbinden(id: string): void {
    const met = (this.#basis.vind('#met') as HTMLSelectElement | null)?.value ?? '';
    this.#basis.opdrachten.voerUit({ wat: 'verbinden', id, met, kwaliteit: '' });
    this.#scherm.band = met;
    this.#basis.focus(`[data-veld=${aangehaald(`kwaliteit:${met}`)}]`);
  }

  /** Opent een band om te wijzigen, of sluit hem weer. */
  toonBand(met: string): void {
    this.#scherm.band = this.#scherm.band === met ? '' : met;
  }

  losmaken(met: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'losmaken', id: this.#basis.stand.gekozen, met });
    this.#scherm.band = '';
    this.#basis.focus('[data-actie=toonBand][data-id=nieuw]');
  }

  steunfiguurAan(id: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'steunfiguur', id, aan: true });
    this.#basis.focus('[data-actie=formulier]');
  }

  /** Het formulier van dit dossier neemt het over; is er geen, dan mag de pagina het zelf openen. */
  formulier(id: string): void {
    const { store, meld } = this.#basis;
    if (!store().vraag({ soort: 'steunfiguur', id })) meld('steunfiguur-gevraagd', { id });
  }

  /** Een nieuw huishouden, met deze persoon erin. */
  huis(id: string): void {
    const { los, opdrachten } = this.#basis;
    const naam = this.huisnaam(id).trim();
    if (naam) opdrachten.voerUit({ wat: 'huishouden', id, huishouden: nieuwId(), aan: true, naam });
    los.huizen.delete(id);
  }

  huisnaam(id: string): string {
    return this.#basis.los.huizen.get(id) ?? '';
  }

  typHuis({ value }: Invoerveld, id: string): void {
    this.#basis.los.huizen.set(id, value);
  }

  // Velden

  zetTekst({ value }: Invoerveld, id: string, naam: Tekstnaam): void {
    this.#wijzig(id, `/${naam}`, value, naam);
  }

  zetRelatie({ value }: Invoerveld, id: string): void {
    const persoon = this.#vind(id);
    if (!persoon) return;
    const { soort, sector } = plekVanRelatie(value);
    // De relatie zegt waar iemand hoort, zolang dat nog niet gekozen is.
    const nieuw = { ...persoon, relatie: value || null, ...(isLeeg(persoon.sector) && { soort, sector }) };
    this.#wijzig(id, '', { ...nieuw, biologischeOuder: value ? value === 'biologische-ouder' : null }, 'relatie');
  }

  /** Een functie aan of uit. Steun die ook de andere kant op gaat blijft staan. */
  zetFunctie(veld: Invoerveld, id: string, functie: string): void {
    const { richting = '' } = this.#vind(id)?.steun?.find((deel) => deel.functie === functie) ?? {};
    const geeft = richting === 'geeft' || richting === 'wederzijds';
    const aan = (veld as HTMLInputElement).checked;
    const nieuw = aan ? (geeft ? 'wederzijds' : 'krijgt') : geeft ? 'geeft' : '';
    this.#basis.opdrachten.voerUit({ wat: 'steun', id, functie, richting: nieuw }, `steun:${functie}/${id}`);
  }

  zetSteun({ value }: Invoerveld, id: string, functie: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'steun', id, functie, richting: value }, `steun:${functie}/${id}`);
  }

  zetKwaliteit({ value }: Invoerveld, id: string, met: string): void {
    const kwaliteit = value as Kwaliteit;
    this.#basis.opdrachten.voerUit({ wat: 'verbinden', id, met, kwaliteit }, `kwaliteit:${met}/${id}`);
  }

  zetHuis(veld: Invoerveld, id: string, huishouden: string): void {
    const aan = (veld as HTMLInputElement).checked;
    this.#basis.opdrachten.voerUit({ wat: 'huishouden', id, huishouden, aan }, `huis:${huishouden}/${id}`);
  }

  verberg(veld: Invoerveld, id: string, lezer: string): void {
    const rest = (this.#vind(id)?.verbergVoor ?? []).filter((code) => code !== lezer);
    const voor = (veld as HTMLInputElement).checked ? [...rest, lezer] : rest;
    this.#wijzig(id, '/verbergVoor', voor, `verberg:${lezer}`);
  }

  zetVerantwoordelijk(veld: Invoerveld, id: string): void {
    this.#wijzig(id, '/verantwoordelijk', (veld as HTMLInputElement).checked, 'verantwoordelijk');
  }

  #vind(id: string): Persoon | undefined {
    return vindPersoon(this.#basis.store().dossier, id);
  }

  #wijzig(id: string, pad: string, waarde: unknown, veld: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'wijzigen', id, pad, waarde }, `${veld}/${id}`);
  }
}
