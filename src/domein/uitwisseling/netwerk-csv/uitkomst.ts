// Wat het lezen van een netwerk uit CSV oplevert.

import type { Band, Persoon } from '../../dossier/dossier.js';

export interface Csvfout {
  /** De naam van de kolom, of leeg als het om de hele rij gaat. */
  readonly kolom: string;
  /**
   * `keuze-onbekend`, `veld-ontbreekt`, `naam-twijfel` (het kan ook een deel van de naam zijn, meer dan één naam, of van een andere rij), `tekst-te-lang`, `tekens-onleesbaar` (een letter van de naam is in
   * dit bestand iets anders geworden), `lijkt-bsn` (negen cijfers die een burgerservicenummer kunnen zijn), `naam-dubbel`
   * (staat al in het netwerk of, zonder een eigen id, hoger in het bestand), `te-veel-personen` (er is in het netwerk geen plaats meer), `te-veel-rijen` (deze rij
   * en wat erna komt is niet gelezen), `aanhalingsteken-open` (de rij loopt door tot het einde van het bestand). Bij `bandfouten` ook
   * `band-onbekend` (in het bestand is er niet precies één ander met dit id) en `band-niet-mee` (de ander komt er niet in).
   */
  readonly code: string;
}

export interface Csvrij {
  /** Het nummer dat een rekenblad ervoor zet: de eerste rij van het bestand is 1. */
  readonly nummer: number;
  /** `null` als er een fout is: dan komt deze rij er niet in. */
  readonly persoon: Persoon | null;
  /** Van wie een rij is die er niet in komt, zoals het er staat. Afwezig zonder naam, en als er een burgerservicenummer in kan staan. */
  readonly naam?: string;
  readonly fouten: readonly Csvfout[];
  /** Wat er mis is met een band tussen twee mensen: die komt er niet in, de persoon wel. Afwezig als er niets mis is. */
  readonly bandfouten?: readonly Csvfout[];
}

/** Een regel waar niemand staat: een titel of een datum boven de kop, een tweede kop, een telling eronder. */
export interface Csvtitel {
  readonly nummer: number;
  readonly tekst: string;
}

export interface GelezenNetwerkCsv {
  /** Waarom het bestand niet of niet helemaal gelezen is: `csv-te-groot`, `geen-csv`, `cel-per-regel` of `twee-tabellen` (dan zijn er geen rijen), of `te-veel-rijen`. */
  readonly fouten: readonly Csvfout[];
  readonly rijen: readonly Csvrij[];
  /** De banden tussen wie erin komt, met hun nieuwe id's. */
  readonly banden: readonly Band[];
  /** De koppen die niet gelezen worden. Zonder kop: de nummers van de kolommen naast de namen, waar iets in staat. */
  readonly onbekendeKolommen: readonly string[];
  /** Wat er niet gelezen is omdat er niemand staat, met de nummers oplopend. Afwezig als er niets staat. */
  readonly overgeslagen?: readonly Csvtitel[];
}
