// Bewaart één concept per naam op dit apparaat, versleuteld. De sleutel van de versleuteling kan het apparaat niet af (AES-GCM, niet
// uit te lezen, in IndexedDB), en elke keer bewaren heeft een nieuwe beginwaarde. Beschermt een verloren laptop; niet tegen een pagina met
// kwaadwillend script. Kent geen element: wat er in een concept staat is tekst.

const DATABASE = 'zo-thuis-concepten';
const SLEUTELS = 'sleutels';
const STUKKEN = 'stukken';
/** De vorm van wat er versleuteld staat. */
const VORM = 1;

/** Wat er op één moment bewaard is. */
export interface Bewaard {
  readonly inhoud: string;
  /** ISO-tijdstip. */
  readonly bewaardOp: string;
  /** Is het al verstuurd? Dan wordt het niet uit zichzelf aangeboden. */
  readonly verzonden: boolean;
}

export interface Kluisinhoud extends Bewaard {
  /** Wat er eerder stond en waar nog niemand over besliste, het nieuwste eerst. */
  readonly eerder: readonly Bewaard[];
}

interface Stuk {
  readonly begin: Uint8Array<ArrayBuffer>;
  readonly geheim: ArrayBuffer;
  // Niet versleuteld: wie opruimt hoeft niets te kunnen lezen, en als verstuurd merken kan terwijl de pagina al weggaat.
  /** Tot wanneer het blijft, in milliseconden. */
  readonly tot: number;
  readonly verzonden: boolean;
}

export class Kluis {
  readonly #database: IDBDatabase;
  /** Wat er het laatst gelezen of bewaard is, per naam. */
  readonly #laatste = new Map<string, Stuk>();

  private constructor(database: IDBDatabase) {
    this.#database = database;
    database.addEventListener('versionchange', () => database.close());
  }

  /** Opent de kluis voor deze naam; `null` waar dat niet kan: een pagina zonder https, of een browser die opslag of versleutelen weigert. */
  static async open(naam: string): Promise<Kluis | null> {
    if (!globalThis.isSecureContext || !globalThis.crypto?.subtle) return null;
    try {
      const verzoek = indexedDB.open(DATABASE, 1);
      verzoek.addEventListener('upgradeneeded', () => {
        verzoek.result.createObjectStore(SLEUTELS);
        verzoek.result.createObjectStore(STUKKEN);
      });
      const kluis = new Kluis(await uitkomst(verzoek));
      // Wie geen sleutel kan bewaren hoort dat nu, en niet na het eerste woord.
      await kluis.#sleutel(naam);
      await kluis.#ruimOp(Date.now());
      return kluis;
    } catch {
      return null;
    }
  }

  /** Het bewaarde concept; `null` als er geen is, en `onleesbaar` als het van een andere versie is of niet meer te ontsleutelen. */
  async lees(naam: string): Promise<Kluisinhoud | 'onleesbaar' | null> {
    const stuk = await this.#haal<Stuk>(STUKKEN, naam);
    if (!stuk) return null;
    this.#laatste.set(naam, stuk);
    const sleutel = await this.#haal<CryptoKey>(SLEUTELS, naam);
    try {
      if (!sleutel) return 'onleesbaar';
      const klaar = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: stuk.begin }, sleutel, stuk.geheim);
      const { vorm, ...concept } = JSON.parse(new TextDecoder().decode(klaar)) as Kluisinhoud & {
        readonly vorm: unknown;
      };
      return vorm === VORM ? { ...concept, verzonden: stuk.verzonden } : 'onleesbaar';
    } catch {
      return 'onleesbaar';
    }
  }

  /** Bewaart; gooit als het apparaat vol is of opslag weigert. */
  async schrijf(naam: string, concept: Kluisinhoud, tot: number): Promise<void> {
    const sleutel = await this.#sleutel(naam);
    const begin = crypto.getRandomValues(new Uint8Array(12));
    const tekst = new TextEncoder().encode(JSON.stringify({ vorm: VORM, ...concept }));
    const geheim = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: begin }, sleutel, tekst);
    const stuk: Stuk = { begin, geheim, tot, verzonden: concept.verzonden };
    await this.#schrijfIn(STUKKEN, (winkel) => winkel.put(stuk, naam));
    this.#laatste.set(naam, stuk);
  }

  /** Merkt wat er staat als verstuurd, of toch niet. In één opdracht en meteen afgerond: de pagina kan al weggaan, en wacht niet op een antwoord. */
  async merkVerzonden(naam: string, verzonden = true): Promise<void> {
    const stuk = this.#laatste.get(naam);
    if (!stuk) return;
    await this.#schrijfIn(STUKKEN, (winkel) => {
      winkel.put({ ...stuk, verzonden } satisfies Stuk, naam);
      winkel.transaction.commit();
    });
  }

  /** Wist het concept en de sleutel waarmee het te lezen was. */
  async wis(naam: string): Promise<void> {
    this.#laatste.delete(naam);
    for (const winkel of [SLEUTELS, STUKKEN]) await this.#schrijfIn(winkel, (open) => open.delete(naam));
  }

  sluit(): void {
    this.#database.close();
  }

  // Wat over zijn termijn is gaat weg, ook van andere pagina's van deze site: misschien komt daar nooit meer iemand.
  async #ruimOp(nu: number): Promise<void> {
    const winkel = this.#database.transaction(STUKKEN).objectStore(STUKKEN);
    const [namen, stukken] = await Promise.all([uitkomst(winkel.getAllKeys()), uitkomst<Stuk[]>(winkel.getAll())]);
    const oud = namen.filter((_, index) => !((stukken[index]?.tot ?? 0) > nu));
    for (const naam of oud) await this.wis(naam as string);
  }

  async #sleutel(naam: string): Promise<CryptoKey> {
    const bekend = await this.#haal<CryptoKey>(SLEUTELS, naam);
    if (bekend) return bekend;
    const sleutel = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    await this.#schrijfIn(SLEUTELS, (winkel) => winkel.put(sleutel, naam));
    return sleutel;
  }

  async #haal<T>(winkel: string, naam: string): Promise<T | undefined> {
    return uitkomst<T | undefined>(this.#database.transaction(winkel).objectStore(winkel).get(naam));
  }

  // Pas als het er echt staat: of het apparaat vol is blijkt soms pas aan het eind.
  #schrijfIn(naam: string, doe: (winkel: IDBObjectStore) => void): Promise<void> {
    return new Promise((klaar, mislukt) => {
      const transactie = this.#database.transaction(naam, 'readwrite', { durability: 'strict' });
      transactie.addEventListener('complete', () => klaar());
      transactie.addEventListener('abort', () => mislukt(transactie.error ?? new Error('opslag geweigerd')));
      doe(transactie.objectStore(naam));
    });
  }
}

function uitkomst<T>(verzoek: IDBRequest<T>): Promise<T> {
  return new Promise((klaar, mislukt) => {
    verzoek.addEventListener('success', () => klaar(verzoek.result));
    verzoek.addEventListener('error', () => mislukt(verzoek.error ?? new Error('opslag geweigerd')));
    verzoek.addEventListener('blocked', () => mislukt(new Error('opslag geblokkeerd')));
  });
}
