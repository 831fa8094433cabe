// De inbouwcode bij elkaar kiezen: element, attributen, huisstijl en manier van laden. Toont wat iemand overneemt, en het element zelf.
// Alleen voor het verhalenboek; wat er gebouwd wordt komt uit scripts/inbouwcode.mjs, dat ook de uitgave maakt.
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import sri, { importmap } from 'virtual:insluitgegevens';
import manifest from '../custom-elements.json' with { type: 'json' };
import { LAADWIJZEN, inbouwcode, type Laadwijze } from '../scripts/inbouwcode.mjs';
import { BETROKKENEN, LEZERS } from '../src/domein/dossier/codes.js';
import { NAAMWIJZEN } from '../src/domein/netwerk/namen.js';
import { WEERGAVEN, ZICHTEN } from '../src/elementen/netwerk-kaart/werkbalk.js';
import { LADDERLEZERS } from '../src/elementen/zo-thuis-ladder/weergave.js';
import '../src/define.js';
import './inbouwen.css';

interface Attribuut {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Declaratie {
  readonly tagName?: string;
  readonly attributes?: readonly Attribuut[];
}

const DECLARATIES = manifest.modules.flatMap(({ declarations }) => declarations as readonly Declaratie[]);
const TAGS = DECLARATIES.flatMap(({ tagName }) => (tagName === undefined ? [] : [tagName]));

/** De keuzes achter de namen die in het manifest staan. */
const KEUZES: Readonly<Record<string, readonly string[]>> = {
  Invuller: BETROKKENEN,
  Kaartweergave: WEERGAVEN,
  Ladderlezer: LADDERLEZERS,
  Lezer: LEZERS,
  Naamwijze: NAAMWIJZEN,
  Zicht: ZICHTEN,
};

/** De tokens waar de meeste huisstijlen genoeg aan hebben; de hele lijst staat bij Huisstijl. */
const TOKENS: readonly (readonly [token: string, label: string, voorbeeld: string])[] = [
  ['--zo-thuis-actie-kleur', 'Kleur van de hoofdknop', '#0b5c5a'],
  ['--zo-thuis-actie-tekst-kleur', 'Tekst op de hoofdknop', '#fff'],
  ['--zo-thuis-hoek', 'Hoeken', '0'],
];

/** Wat het element hier op de bladzijde niet krijgt: het zou iets ophalen of bewaren, of wijzen naar iets wat er niet is. */
const NIET_HIER = new Set(['tarievenset', 'concept', 'for', 'id', 'persoon-id']);

type Instelling = string | boolean;

export class InbouwBouwerElement extends LitElement {
  static override readonly properties = {
    tag: { state: true },
    laden: { state: true },
    eigenKleuren: { state: true },
    attributen: { state: true },
    tokens: { state: true },
    gekopieerd: { state: true },
  };

  declare tag: string;
  declare laden: Laadwijze;
  declare eigenKleuren: boolean;
  declare attributen: Readonly<Record<string, Instelling>>;
  declare tokens: Readonly<Record<string, string>>;
  declare gekopieerd: string;

  constructor() {
    super();
    this.tag = 'netwerk-kaart';
    this.laden = 'module';
    this.eigenKleuren = false;
    this.attributen = { name: 'netwerk' };
    this.tokens = Object.fromEntries(TOKENS.map(([token, , voorbeeld]) => [token, voorbeeld]));
    this.gekopieerd = '';
  }

  /** De opmaak van het verhalenboek geldt ook hier. */
  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const code = inbouwcode(
      {
        tag: this.tag,
        attributen: this.attributen,
        laden: this.laden,
        tokens: this.eigenKleuren ? this.tokens : {},
      },
      { sri, importmap },
    );
    return html`<form class="inbouwen" @submit=${(gebeurtenis: Event) => gebeurtenis.preventDefault()}>
      <fieldset>
        <legend>Wat en hoe</legend>
        ${this.#keuze('Element', 'inbouwen-element', TAGS, this.tag, (tag) => this.#kiesElement(tag))}
        ${this.#keuze('Manier van laden', 'inbouwen-laden', Object.keys(LAADWIJZEN), this.laden, (laden) => this.#kiesLaden(laden as Laadwijze), LAADWIJZEN)}
      </fieldset>
      <fieldset>
        <legend>Attributen</legend>
        ${attributenVan(this.tag).map((attribuut) => this.#attribuut(attribuut))}
      </fieldset>
      <fieldset>
        <legend>Huisstijl</legend>
        <label class="inbouwen-vinkje"
          ><input
            type="checkbox"
            id="inbouwen-kleuren"
            .checked=${this.eigenKleuren}
            @change=${({ target }: Event) => this.#kiesKleuren((target as HTMLInputElement).checked)}
          />
          Eigen kleuren en hoeken. Zonder vinkje volgt het element de huisstijl van uw pagina.</label
        >
        ${
          this.eigenKleuren
            ? TOKENS.map(([token, label]) =>
                this.#tekst(label, `inbouwen${token}`, this.tokens[token] ?? '', (waarde) =>
                  this.#kiesToken(token, waarde),
                ),
              )
            : nothing
        }
      </fieldset>
      ${this.#uitkomst('Op uw pagina', 'html', code.html)}
      ${code.css === '' ? nothing : this.#uitkomst('In uw opmaak', 'css', code.css)}
      ${this.#uitkomst('Uw Content-Security-Policy, op zijn strengst', 'csp', code.csp)}
      <p><strong>Zet op uw site:</strong> <span id="inbouwen-bestanden">${code.bestanden}</span>.</p>
      <p role="status">${this.gekopieerd}</p>
      <h2>Zo ziet het eruit</h2>
      <div class="inbouwen-voorbeeld"></div>
    </form>`;
  }

  protected override updated(wijzigingen: PropertyValues): void {
    if (['tag', 'attributen', 'tokens', 'eigenKleuren'].some((naam) => wijzigingen.has(naam))) this.#toonVoorbeeld();
  }

  #kiesElement(tag: string): void {
    const mogelijk = new Set(attributenVan(tag).map(({ name }) => name));
    this.tag = tag;
    this.attributen = Object.fromEntries(Object.entries(this.attributen).filter(([naam]) => mogelijk.has(naam)));
  }

  #kiesLaden(laden: Laadwijze): void {
    this.laden = laden;
  }

  #kiesKleuren(eigen: boolean): void {
    this.eigenKleuren = eigen;
  }

  #kiesToken(token: string, waarde: string): void {
    this.tokens = { ...this.tokens, [token]: waarde };
  }

  #zet(naam: string, waarde: Instelling): void {
    this.attributen = { ...this.attributen, [naam]: waarde };
  }

  #attribuut({ name, description = '', type }: Attribuut): TemplateResult {
    const id = `inbouwen-attribuut-${name}`;
    const waarde = this.attributen[name] ?? '';
    if (type?.text === 'boolean') {
      return html`<label class="inbouwen-vinkje"
        ><input
          type="checkbox"
          id=${id}
          .checked=${waarde === true}
          @change=${({ target }: Event) => this.#zet(name, (target as HTMLInputElement).checked)}
        />
        <code>${name}</code> ${description}</label
      >`;
    }
    const keuzes = keuzesVan(type?.text ?? '');
    const label = html`<code>${name}</code> ${description}`;
    return keuzes.length > 0
      ? this.#keuze(label, id, ['', ...keuzes], String(waarde), (keuze) => this.#zet(name, keuze))
      : this.#tekst(label, id, String(waarde), (tekst) => this.#zet(name, tekst));
  }

  #keuze(
    label: unknown,
    id: string,
    keuzes: readonly string[],
    waarde: string,
    zet: (keuze: string) => void,
    namen: Readonly<Record<string, string>> = {},
  ): TemplateResult {
    return html`<p>
      <label for=${id}>${label}</label>
      <select id=${id} @change=${({ target }: Event) => zet((target as HTMLSelectElement).value)}>
        ${keuzes.map(
          (keuze) =>
            html`<option value=${keuze} ?selected=${keuze === waarde}>
              ${namen[keuze] ?? (keuze || 'niet gezet')}
            </option>`,
        )}
      </select>
    </p>`;
  }

  #tekst(label: unknown, id: string, waarde: string, zet: (tekst: string) => void): TemplateResult {
    return html`<p>
      <label for=${id}>${label}</label>
      <input id=${id} .value=${waarde} @input=${({ target }: Event) => zet((target as HTMLInputElement).value)} />
    </p>`;
  }

  #uitkomst(titel: string, soort: string, code: string): TemplateResult {
    const id = `inbouwen-uit-${soort}`;
    return html`<p>
      <label for=${id}>${titel}</label>
      <textarea id=${id} readonly rows=${Math.min(12, code.split('\n').length + 1)} .value=${code}></textarea>
      <button type="button" aria-label="Kopieer: ${titel}" @click=${() => this.#kopieer(id, titel)}>Kopieer</button>
    </p>`;
  }

  /** Lukt het klembord niet, bijvoorbeeld zonder https, dan staat de tekst geselecteerd klaar. */
  async #kopieer(id: string, titel: string): Promise<void> {
    const veld = this.querySelector<HTMLTextAreaElement>(`#${id}`);
    veld?.select();
    try {
      await navigator.clipboard.writeText(veld?.value ?? '');
      this.gekopieerd = `Gekopieerd: ${titel}.`;
    } catch {
      this.gekopieerd = `Geselecteerd: ${titel}. Kopieer met Ctrl+C.`;
    }
  }

  #toonVoorbeeld(): void {
    const element = document.createElement(this.tag);
    for (const [naam, waarde] of Object.entries(this.attributen)) {
      if (NIET_HIER.has(naam) || waarde === '' || waarde === false) continue;
      element.setAttribute(naam, waarde === true ? '' : waarde);
    }
    for (const [token, waarde] of Object.entries(this.eigenKleuren ? this.tokens : {})) {
      element.style.setProperty(token, waarde);
    }
    this.querySelector('.inbouwen-voorbeeld')?.replaceChildren(element);
  }
}

function attributenVan(tag: string): readonly Attribuut[] {
  return DECLARATIES.find(({ tagName }) => tagName === tag)?.attributes ?? [];
}

function keuzesVan(type: string): readonly string[] {
  return type.split('|').flatMap((deel) => {
    const naam = deel.trim();
    const [, letterlijk] = /^'?([\w-]+)'?$/.exec(naam) ?? [];
    if (KEUZES[naam]) return KEUZES[naam];
    return letterlijk !== undefined && !['string', 'number', 'null', 'boolean', 'Tarievenset'].includes(letterlijk)
      ? [letterlijk]
      : [];
  });
}
