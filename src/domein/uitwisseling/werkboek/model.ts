// Waar een werkboek uit bestaat, los van hoe XLSX en ODS het schrijven: bladen met cellen, en formules in één schrijfwijze.
// Een formule is een reeks stukken: vaste tekst, met `;` tussen argumenten, en plekken. Tekst van een ander staat alleen in cellen en komt
// nooit in een formule.

export const BLADCODES = [
  'invoer',
  'opbouw',
  'letters',
  'scenarios',
  'niveaus',
  'aanbod',
  'bronnen',
  'methode',
] as const;
export type Bladcode = (typeof BLADCODES)[number];

/** Eén cel, of een bereik tot en met `totRij` en `totKolom`. Geteld vanaf 0. */
export interface Plek {
  readonly blad: Bladcode;
  readonly rij: number;
  readonly kolom: number;
  readonly totRij?: number;
  readonly totKolom?: number;
}

export type Formule = readonly (string | Plek)[];

/** Hoe een getal eruitziet; `tekst` blijft ook na bewerken tekst. */
export type Opmaak = 'algemeen' | 'tekst' | 'euro' | 'procent' | 'heel';
/** Wat een cel is; de schrijvers geven er kleur en letter bij. */
export type Rol = 'gewoon' | 'titel' | 'kop' | 'deel' | 'noot' | 'invoer' | 'som' | 'uitkomst' | 'controle';

export interface Cel {
  readonly rol: Rol;
  readonly opmaak: Opmaak;
  readonly waarde?: string | number | undefined;
  readonly formule?: Formule;
  /** Waaruit te kiezen valt. */
  readonly keuzen?: readonly (string | number)[];
}

export interface Blad {
  readonly code: Bladcode;
  readonly naam: string;
  /** De breedte van elke kolom, in tekens. */
  readonly breedten: readonly number[];
  /** Hoeveel rijen en kolommen blijven staan bij het schuiven. */
  readonly vast: { readonly rijen: number; readonly kolommen: number };
  readonly rijen: readonly (readonly (Cel | undefined)[])[];
}

export interface Werkboek {
  readonly taal: 'nl' | 'en';
  readonly bladen: readonly Blad[];
}

/** Een formule als sjabloon: een tekst erin wordt een tekst tussen aanhalingstekens, een getal een getal. */
export function f(delen: TemplateStringsArray, ...waarden: readonly (string | number | Plek | Formule)[]): Formule {
  return delen.flatMap((deel, index) => {
    const waarde = waarden[index];
    if (waarde === undefined) return [deel];
    if (typeof waarde === 'number') return [deel, String(waarde)];
    if (typeof waarde === 'string') return [deel, `"${waarde.replaceAll('"', '""')}"`];
    return Array.isArray(waarde) ? [deel, ...(waarde as Formule)] : [deel, waarde as Plek];
  });
}

/** Formules achter elkaar met iets ertussen, zoals `+` of `;`. */
export function voeg(formules: readonly Formule[], tussen: string): Formule {
  return formules.flatMap((formule, index) => (index === 0 ? formule : [tussen, ...formule]));
}

/** Een blad in de maak: cellen op hun plek. */
export class Vel {
  readonly rijen: (Cel | undefined)[][] = [];

  zet(rij: number, kolom: number, cel: Cel): void {
    while (this.rijen.length <= rij) this.rijen.push([]);
    const cellen = this.rijen[rij] as (Cel | undefined)[];
    while (cellen.length < kolom) cellen.push(undefined);
    cellen[kolom] = cel;
  }

  tekst(rij: number, kolom: number, waarde: string, rol: Rol = 'gewoon'): void {
    this.zet(rij, kolom, { rol, opmaak: 'tekst', waarde });
  }

  formule(rij: number, kolom: number, formule: Formule, opmaak: Opmaak = 'algemeen', rol: Rol = 'gewoon'): void {
    this.zet(rij, kolom, { rol, opmaak, formule });
  }

  /** De titel, de uitleg en de kopregel waar elk blad mee begint. */
  begin(titel: string, noot: string, koppen: readonly string[]): void {
    this.tekst(0, 0, titel, 'titel');
    this.tekst(1, 0, noot, 'noot');
    koppen.forEach((kop, kolom) => this.tekst(KOPRIJ, kolom, kop, 'kop'));
  }
}

/** De rij met de koppen; daaronder begint de inhoud. */
export const KOPRIJ = 2;
