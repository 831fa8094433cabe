// Wat de toetsen van teksten delen: welke sleutels niet deugen, wat een lezer ziet, en de controles die voor elk element gelden.
// Kent geen element; wat een element aan teksten nodig heeft staat in zijn eigen toets.
import { expect } from '@open-wc/testing';

export type Zinnen = Readonly<Record<string, string>>;

const U_VORM = /\b(u|uw|uwe|uzelf)\b/i;
const JE_VORM = /\b(je|jij|jou|jouw|jezelf|jullie)\b/i;
const ENGELS =
  /\b(the|and|rate|year|value|source|costs?|choose|enter|figures?|places|young|your?|with|from|home|who|person|care)\b/i;
const NEDERLANDS =
  /\b(het|een|de|dit|dat|deze|niet|geen|kosten|jeugdige|jongere|ouders?|persoon|steun|wordt|zijn|voor|bij|met|naar|door|wie|wat|uw|je|ook|nog|plaatsen|bouwsteen|hulp)\b/i;

/** De sleutels waarvan de tekst niet deugt; leeg is goed. De melding noemt ze dan allemaal tegelijk. */
export function sleutelsWaar(teksten: Zinnen, mis: (tekst: string, sleutel: string) => boolean): string[] {
  return Object.entries(teksten).flatMap(([sleutel, tekst]) => (mis(tekst, sleutel) ? [sleutel] : []));
}

/** Alleen de woorden die een lezer ziet, dus zonder `{namen}`. */
export function gelezen(tekst: string): string {
  return tekst.replace(/\{[\w/-]+\}/g, '');
}

export function zinnenIn(tekst: string): string[] {
  return tekst.split(/(?<=[.?])\s+(?=\p{Lu})/u);
}

/** De sleutels met een zin van meer dan `hoogstens` woorden. */
export function langeZinnen(teksten: Zinnen, hoogstens: number): string[] {
  const woorden = (zin: string) => zin.split(/\s+/).filter((woord) => /\p{L}/u.test(woord)).length;
  return sleutelsWaar(teksten, (tekst) => zinnenIn(tekst).some((zin) => woorden(zin) > hoogstens));
}

export function metU(teksten: Zinnen): string[] {
  return sleutelsWaar(teksten, (tekst) => U_VORM.test(tekst));
}

export function metJe(teksten: Zinnen): string[] {
  return sleutelsWaar(teksten, (tekst) => JE_VORM.test(tekst));
}

/** De stammen van de sleutels die zo eindigen. */
export function stammen(teksten: Zinnen, einde: string): string[] {
  return Object.keys(teksten).flatMap((sleutel) => (sleutel.endsWith(einde) ? [sleutel.slice(0, -einde.length)] : []));
}

function namenIn(tekst = ''): string[] {
  return [...tekst.matchAll(/\{([\w/-]+)\}/g)].map(([, naam]) => naam ?? '').sort();
}

/** Elke taal vraagt dezelfde namen om in te vullen als het Nederlands. */
export function verwachtDezelfdeNamen(nl: Zinnen, ander: Zinnen): void {
  for (const [sleutel, tekst] of Object.entries(ander)) {
    expect(namenIn(tekst), sleutel).to.deep.equal(namenIn(nl[sleutel]));
  }
}

/** De toetsen die voor de teksten van elk element en elke taal gelden. */
export function toetsNetjes(taal: string, teksten: Zinnen): void {
  describe(`netjes (${taal})`, () => {
    it('laat niets leeg, begint of eindigt nergens met een spatie en blijft op één regel', () => {
      expect(
        sleutelsWaar(teksten, (tekst) => tekst === '' || tekst !== tekst.trim() || /\s{2}|[\n\r]/.test(tekst)),
      ).to.deep.equal([]);
    });

    it('bevat geen HTML en geen losse accolade', () => {
      expect(sleutelsWaar(teksten, (tekst) => /[<>&]/.test(tekst) || /[{}]/.test(gelezen(tekst)))).to.deep.equal([]);
    });

    it('roept niet', () => {
      expect(sleutelsWaar(teksten, (tekst) => tekst.includes('!'))).to.deep.equal([]);
    });
  });
}

/** Geen woord van de andere taal. `namen` zijn titels en namen, die in elke taal hetzelfde blijven. */
export function toetsTaal(nederlands: Zinnen, engels: Zinnen, namen: readonly string[] = []): void {
  const zonderNamen = (tekst: string) => namen.reduce((rest, naam) => rest.replaceAll(naam, ''), gelezen(tekst));

  it('heeft geen Engels woord in het Nederlands, behalve een naam', () => {
    expect(sleutelsWaar(nederlands, (tekst) => ENGELS.test(zonderNamen(tekst)))).to.deep.equal([]);
  });

  it('heeft geen Nederlands woord in het Engels, behalve een naam', () => {
    expect(sleutelsWaar(engels, (tekst) => NEDERLANDS.test(zonderNamen(tekst)))).to.deep.equal([]);
  });
}
