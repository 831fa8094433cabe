// Bewaart één concept per sleutel op dit apparaat, versleuteld. De sleutel van de versleuteling kan het apparaat niet af (AES-GCM, niet
// uit te lezen, in IndexedDB), en elke keer bewaren heeft een nieuwe beginwaarde. Beschermt een verloren laptop; niet tegen een pagina met
// kwaadwillend script. Kent geen element: wat er in een concept staat is tekst.

const DATABASE = 'zo-thuis-concepten';
const SLEUTELS = 'sleutels';
const STUKKEN = 'stukken';

/** Wat er bewaard is. */
export interface Concept {
  readonly inhoud: string;
  /** ISO-tijdstip. */
  readonly bewaardOp: string;
  /** Is het al verstuurd? Dan wordt het niet uit zichzelf aangeboden. */
  readonly verzonden: boolean;
}

interface Stuk {
  readonly begin: Uint8Array<ArrayBuffer>;
  readonly geheim: ArrayBuffer;
}

export class Kluis {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  /** Opent de kluis; `null` waar dat niet kan: een pagina zonder https, of een browser die opslag weigert. */
  static async open(): Promise<Kluis | null> {
    if (!globalThis.isSecureContext || !globalThis.crypto?.subtle || !globalThis.indexedDB) return null;
    try {
      const verzoek = indexedDB.open(DATABASE, 1);
      verzoek.addEventListener('upgradeneeded', () => {
        verzoek.result.createObjectStore(SLEUTELS);
        verzoek.result.createObjectStore(STUKKEN);
      });
      return new Kluis(await uitkomst(verzoek));
    } catch {
      return null;
    }
  }

  /** Het bewaarde concept; `null` als er geen is, of als het niet (meer) te lezen is. */
  async lees(naam: string): Promise<Concept | null> {
    const stuk = await this.#haal<Stuk>(STUKKEN, naam);
    const sleutel = stuk && (await this.#haal<CryptoKey>(SLEUTELS, naam));
    if (!stuk || !sleutel) return null;
    try {
      const klaar = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: stuk.begin }, sleutel, stuk.geheim);
      const gelezen: unknown = JSON.parse(new TextDecoder().decode(klaar));
      return isConcept(gelezen) ? gelezen : null;
    } catch {
      return null;
    }
  }

  /** Bewaart; gooit als het apparaat vol is of opslag weigert. */
  async schrijf(naam: string, concept: Concept): Promise<void> {
    const sleutel = (await this.#haal<CryptoKey>(SLEUTELS, naam)) ?? (await this.#nieuweSleutel(naam));
    const begin = crypto.getRandomValues(new Uint8Array(12));
    const tekst = new TextEncoder().encode(JSON.stringify(concept));
    const geheim = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: begin }, sleutel, tekst);
    const stuk: Stuk = { begin, geheim };
    await uitkomst(this.#winkel(STUKKEN, 'readwrite').put(stuk, naam));
  }

  /** Wist het concept en de sleutel waarmee het te lezen was. */
  async wis(naam: string): Promise<void> {
    await uitkomst(this.#winkel(SLEUTELS, 'readwrite').delete(naam));
    await uitkomst(this.#winkel(STUKKEN, 'readwrite').delete(naam));
  }

  sluit(): void {
    this.#database.close();
  }

  async #nieuweSleutel(naam: string): Promise<CryptoKey> {
    const sleutel = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    await uitkomst(this.#winkel(SLEUTELS, 'readwrite').put(sleutel, naam));
    return sleutel;
  }

  #winkel(naam: string, wijze: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction(naam, wijze, { durability: 'strict' }).objectStore(naam);
  }

  async #haal<T>(winkel: string, naam: string): Promise<T | undefined> {
    return (await uitkomst<unknown>(this.#winkel(winkel, 'readonly').get(naam))) as T | undefined;
  }
}

function isConcept(waarde: unknown): waarde is Concept {
  const { inhoud, bewaardOp, verzonden } = (waarde ?? {}) as Partial<Concept>;
  return typeof inhoud === 'string' && typeof bewaardOp === 'string' && typeof verzonden === 'boolean';
}

function uitkomst<T>(verzoek: IDBRequest<T>): Promise<T> {
  return new Promise((klaar, mislukt) => {
    verzoek.addEventListener('success', () => klaar(verzoek.result));
    verzoek.addEventListener('error', () => mislukt(verzoek.error ?? new Error('opslag geweigerd')));
    verzoek.addEventListener('blocked', () => mislukt(new Error('opslag geblokkeerd')));
  });
}
