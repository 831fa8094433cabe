// Vindt het dossier dat een element deelt, en houdt het bij: eerst de eigenschap `dossierStore`, dan `for`, dan de dichtstbijzijnde voorouder
// (context-protocol), anders een eigen dossier. Een dossier mag ook later komen; wat er al stond gaat dan mee.
import { ContextEvent, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dossier } from '../domein/dossier/dossier.js';
import { type Beantwoorder, DossierStore, LEEG_DOSSIER, type Luisteraar } from '../domein/dossier/dossier-store.js';
import { waarschuwEenmaal } from './waarschuw.js';

/** `Symbol.for`: twee bundels op een pagina hebben dezelfde sleutel. De versie staat erin, zodat een andere uitgave niet meeleest. */
export const DOSSIER = createContext<DossierStore>(Symbol.for('zo-thuis-elementen/dossier/v1'));

/** Een element dat een dossier deelt. Zijn attribuut `for` noemt het id van een `<zo-thuis-dossier>`. */
export type DossierHost = ReactiveControllerHost & HTMLElement;

export class DossierController implements ReactiveController {
  readonly #host: DossierHost;
  readonly #delen: readonly (keyof Dossier)[];
  readonly #luister: Luisteraar;
  readonly #beantwoord: Beantwoorder;
  // Pas als het script klaar is dat een dossier op de pagina zette: dan staan ook de dossiers daarbinnen er, en heeft elk zijn waarde.
  readonly #zoek = (): void => queueMicrotask(() => this.zoek());
  #store = new DossierStore();
  #gegeven: DossierStore | null = null;
  #eigen = true;
  #vanHost = false;
  /** Kwam het eigen dossier uit een gedeeld dossier? */
  #isKopie = false;
  #stop: (() => void) | undefined;

  /**
   * @param delen de delen van het dossier die dit element als waarde heeft
   * @param beantwoord wat dit element overneemt als een ander element van het dossier erom vraagt
   */
  constructor(host: DossierHost, delen: readonly (keyof Dossier)[], luister: Luisteraar, beantwoord: Beantwoorder) {
    this.#host = host;
    this.#delen = delen;
    this.#luister = luister;
    this.#beantwoord = beantwoord;
    this.#volg();
    host.addController(this);
  }

  get store(): DossierStore {
    return this.#store;
  }

  get dossier(): Dossier {
    return this.#store.dossier;
  }

  /** Is dit dossier van dit element alleen? */
  get eigen(): boolean {
    return this.#eigen;
  }

  /** Neemt een dossier over dat de pagina zelf geeft; `null` laat het element weer zoeken. */
  geef(store: unknown): void {
    const goed = store === null || store === undefined || isStore(store);
    if (!goed) {
      waarschuwEenmaal(this.#host, 'dossier-ongeldig', 'dossierStore');
      return;
    }
    this.#gegeven = store ?? null;
    this.zoek();
  }

  /** Vervangt de delen van dit element, zoals een pagina dat doet met `value`. Wat ontbreekt wordt leeg. */
  vervang(waarde: Partial<Dossier>, begin = false): void {
    // Wie van de pagina is en dan een waarde krijgt, schrijft niet meer in het dossier waar hij uit kwam.
    if (!this.#host.isConnected && !this.#gegeven) this.#laatLos();
    this.#vanHost = true;
    this.#store.vervang(this.#met(waarde), { delen: this.#delen, begin });
  }

  hostConnected(): void {
    // Bij het afdalen: een dossier houdt tegen wat er van een dossier binnenin opstijgt.
    this.#host.ownerDocument.addEventListener('context-provider', this.#zoek, true);
    this.#volg();
    // Wie van de pagina was heeft wijzigingen gemist.
    this.#luister({ aanleiding: 'wijziging', wat: [] });
    this.zoek();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('context-provider', this.#zoek, true);
    this.#stop?.();
  }

  zoek(): void {
    if (!this.#gegeven && !this.#host.isConnected) return;
    const gevonden = this.#gegeven ?? this.#vraag();
    if (gevonden === this.#store) return;
    if (!gevonden) return this.#laatLos();
    // Een kopie gaat niet mee naar een volgend dossier: dat kan van een ander kind zijn. Wat de pagina zelf gaf wel.
    const vorige = this.#eigen && (this.#vanHost || !this.#isKopie) ? this.#store.dossier : null;
    this.#store = gevonden;
    this.#eigen = false;
    this.#isKopie = false;
    this.#volg();
    if (vorige) this.#draagOver(vorige);
    this.#luister({ aanleiding: 'vervangen', wat: [] });
  }

  // Wie zijn dossier verlaat gaat verder met een kopie.
  #laatLos(): void {
    if (this.#eigen) return;
    this.#store = new DossierStore(this.#store.dossier);
    this.#eigen = true;
    this.#isKopie = true;
    this.#vanHost = false;
    this.#volg();
    this.#luister({ aanleiding: 'wijziging', wat: [] });
  }

  #vraag(): DossierStore | undefined {
    const id = this.#host.getAttribute('for');
    let gevonden: DossierStore | undefined;
    const boom = this.#host.getRootNode() as Document | ShadowRoot;
    const doel = id ? [...boom.querySelectorAll('zo-thuis-dossier')].find((dossier) => dossier.id === id) : this.#host;
    doel?.dispatchEvent(
      new ContextEvent(DOSSIER, this.#host, (store) => {
        if (isStore(store)) gevonden = store;
      }),
    );
    return gevonden;
  }

  #volg(): void {
    this.#stop?.();
    const stoppers = [this.#store.abonneer(this.#luister), this.#store.beantwoord(this.#beantwoord)];
    this.#stop = () => stoppers.forEach((stop) => stop());
  }

  // Wat de pagina als waarde gaf geldt ook voor het gedeelde dossier. Wat een bezoeker al typte komt erbij; wat er stond blijft.
  #draagOver(vorige: Dossier): void {
    if (this.#vanHost) this.vervang(vorige);
    else if (vorige !== LEEG_DOSSIER) {
      this.#store.wijzig((dossier) => ({
        ...vorige,
        ...dossier,
        personen: [...(dossier.personen ?? []), ...(vorige.personen ?? [])],
        toestemming: [...(dossier.toestemming ?? []), ...(vorige.toestemming ?? [])],
      }));
    }
  }

  #met(waarde: Partial<Dossier>): Dossier {
    const rest = Object.entries(this.dossier).filter(([deel]) => !this.#delen.includes(deel as keyof Dossier));
    const nieuw = Object.entries(waarde).filter(([deel]) => this.#delen.includes(deel as keyof Dossier));
    return Object.fromEntries([...rest, ...nieuw]) as unknown as Dossier;
  }
}

// Geen `instanceof`: de store kan uit een andere bundel komen.
function isStore(waarde: unknown): waarde is DossierStore {
  try {
    const store = waarde as Partial<DossierStore> | null | undefined;
    return (
      typeof store?.wijzig === 'function' && typeof store.beantwoord === 'function' && Boolean(store.dossier?.onderwerp)
    );
  } catch {
    return false;
  }
}
