// Het vat van een XLSX- of ODS-bestand: een ZIP zonder tijd, zodat dezelfde inhoud dezelfde bytes geeft. Het verkleinen doet het platform.
// Het domein kent geen platform in zijn typen: daarom staat hier wat wij ervan gebruiken. Ontbreekt het, dan staat de inhoud er onverkleind in.

export interface Deel {
  readonly naam: string;
  readonly inhoud: string | Uint8Array;
  /** Onverkleind: een lezer herkent ODS aan de eerste bytes. */
  readonly los?: boolean;
}

interface Stroom {
  readonly writable: { getWriter(): { write(stuk: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: { getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }> } };
}

const platform = globalThis as unknown as { readonly CompressionStream?: new (vorm: string) => Stroom };

/** 1 januari 1980, middernacht: de vroegste tijd die een ZIP kent. */
const DATUM = 0x0021;
const VERKLEIND = 8;

export async function maakZip(delen: readonly Deel[]): Promise<Uint8Array> {
  const stukken: Uint8Array[] = [];
  const inhoudsopgave: Uint8Array[] = [];
  let plek = 0;
  for (const { naam, inhoud, los } of delen) {
    const bytes = typeof inhoud === 'string' ? utf8(inhoud) : inhoud;
    const klein = los ? null : await verklein(bytes);
    const gegevens = klein ?? bytes;
    const naambytes = utf8(naam);
    // Wat voorin en in de inhoudsopgave hetzelfde is: versie, vlaggen, wijze, tijd, datum, controlegetal en lengten.
    const kenmerken = velden([20, 2], [0, 2], [klein ? VERKLEIND : 0, 2], [0, 2], [DATUM, 2], [crc32(bytes), 4]);
    const lengten = velden([gegevens.length, 4], [bytes.length, 4], [naambytes.length, 2], [0, 2]);
    const kop = samen([velden([0x04034b50, 4]), kenmerken, lengten, naambytes]);
    inhoudsopgave.push(
      samen([
        velden([0x02014b50, 4], [20, 2]),
        kenmerken,
        lengten,
        velden([0, 2], [0, 2], [0, 2], [0, 4], [plek, 4]),
        naambytes,
      ]),
    );
    stukken.push(kop, gegevens);
    plek += kop.length + gegevens.length;
  }
  const lijst = samen(inhoudsopgave);
  const aantal = delen.length;
  const slot = velden([0x06054b50, 4], [0, 2], [0, 2], [aantal, 2], [aantal, 2], [lijst.length, 4], [plek, 4], [0, 2]);
  return samen([...stukken, lijst, slot]);
}

async function verklein(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (!platform.CompressionStream) return null;
  let stroom: Stroom;
  try {
    stroom = new platform.CompressionStream('deflate-raw');
  } catch {
    return null;
  }
  const schrijver = stroom.writable.getWriter();
  const geschreven = schrijver.write(bytes).then(() => schrijver.close());
  const lezer = stroom.readable.getReader();
  const stukken: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await lezer.read();
    if (value) stukken.push(value);
    if (done) break;
  }
  await geschreven;
  return samen(stukken);
}

function velden(...paren: readonly (readonly [waarde: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(
    paren.flatMap(([waarde, aantal]) => Array.from({ length: aantal }, (_, index) => (waarde >>> (8 * index)) & 0xff)),
  );
}

function samen(stukken: readonly Uint8Array[]): Uint8Array {
  const geheel = new Uint8Array(stukken.reduce((som, { length }) => som + length, 0));
  let plek = 0;
  for (const stuk of stukken) {
    geheel.set(stuk, plek);
    plek += stuk.length;
  }
  return geheel;
}

/** De tekst in UTF-8; zij heeft geen halve tekenparen (xml.ts). */
function utf8(tekst: string): Uint8Array {
  const bytes: number[] = [];
  for (const teken of tekst) {
    const nummer = teken.codePointAt(0) ?? 0;
    if (nummer < 0x80) bytes.push(nummer);
    else {
      const vervolg = nummer < 0x800 ? 1 : nummer < 0x1_0000 ? 2 : 3;
      bytes.push(([0, 0xc0, 0xe0, 0xf0][vervolg] ?? 0) | (nummer >> (6 * vervolg)));
      for (let rest = vervolg - 1; rest >= 0; rest -= 1) bytes.push(0x80 | ((nummer >> (6 * rest)) & 0x3f));
    }
  }
  return Uint8Array.from(bytes);
}

const TABEL = Uint32Array.from({ length: 256 }, (_, byte) => {
  let waarde = byte;
  for (let bit = 0; bit < 8; bit += 1) waarde = waarde & 1 ? (waarde >>> 1) ^ 0xedb88320 : waarde >>> 1;
  return waarde;
});

function crc32(bytes: Uint8Array): number {
  let waarde = 0xffffffff;
  for (const byte of bytes) waarde = (waarde >>> 8) ^ (TABEL[(waarde ^ byte) & 0xff] ?? 0);
  return (waarde ^ 0xffffffff) >>> 0;
}
