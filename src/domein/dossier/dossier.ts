// Het dossier: de gegevens die steunfiguur-form, netwerk-kaart en zo-thuis-ladder delen. Hier staat de vorm, één keer;
// de typen komen eruit voort. Verplicht zijn alleen `versie`, `onderwerp.soort` en per persoon `id`, `naam` en `soort`.

import * as codes from './codes.js';
import { code, dag, datum, getal, lijst, object, tekst, vink, type Waarde } from './vorm.js';

/** De versie van het dossier die dit pakket leest en schrijft. */
export const DOSSIERVERSIE = 1;

const jaNee = code(codes.JA_NEE);

const steun = object({
  functie: code(codes.FUNCTIES),
  /** Bij `functie` anders: wat dan wel. */
  functieTekst: tekst,
  /** Wie de steun ontvangt. */
  voor: code(codes.ONTVANGERS),
  /** Gezien vanuit het kind of het gezin. Afwezig telt als `krijgt`. */
  richting: code(codes.RICHTINGEN),
});

const steunfiguur = object({
  status: code(codes.STATUSSEN),
  statusVerloop: lijst(object({ status: code(codes.STATUSSEN), datum: dag, door: code(codes.BETROKKENEN) })),
  /** Wie deze persoon als steunfiguur koos (BGZJ, kenmerk 1). */
  aangeduidDoor: lijst(code(codes.AANDUIDERS)),
  vertrouwensband: jaNee,
  vertrouwensbandMet: lijst(code(codes.ONTVANGERS)),
  langdurig: jaNee,
  aard: code(codes.AARDEN),
  /** Bij een formele rol: welke benoeming door de rechter. */
  benoeming: tekst,
  rollen: lijst(code(codes.ROLLEN)),
  contexten: lijst(code(codes.CONTEXTEN)),
  contextenTekst: tekst,
  invloedOpBesluiten: jaNee,
  meenemenNaarZitting: jaNee,
  belangrijkeMomenten: lijst(code(codes.BELANGRIJKE_MOMENTEN)),
  belangrijkeMomentenTekst: tekst,
  /** Wil en kan deze persoon netwerkpleegouder zijn? */
  netwerkpleegzorg: jaNee,
  knelpunten: lijst(code(codes.KNELPUNTEN)),
  knelpuntenTekst: tekst,
  kansen: tekst,
  acties: lijst(object({ wie: tekst, wat: tekst, wanneer: dag })),
  opnieuwBekijken: dag,
  /** Een notitie; verandert nooit een uitkomst van de toets. */
  twijfelProfessional: tekst,
  eigenVerklaring: tekst,
  toelichting: tekst,
});

export const persoonVorm = object(
  {
    id: tekst,
    /** Een naam, voorletters of een alias. */
    naam: tekst,
    alias: tekst,
    soort: code(codes.PERSOONSOORTEN),
    relatie: code(codes.RELATIES),
    relatieTekst: tekst,
    /** Een van de zeven gewone sectoren of een eigen code van `indeling`. */
    sector: tekst,
    /** 1 is het dichtst bij; `null` is nog niet geplaatst. */
    ring: code(codes.RINGEN),
    /** Met de hand gekozen plek op de kaart, in delen van breedte en hoogte (0 tot en met 1). */
    plek: object({ x: getal(0, 1), y: getal(0, 1) }, ['x', 'y']),
    huishoudens: lijst(tekst),
    /** De band met het kind of het gezin. */
    band: code(codes.KWALITEITEN),
    steun: lijst(steun),
    contactfrequentie: code(codes.CONTACTFREQUENTIES),
    bekendSinds: datum,
    verwachteDuur: tekst,
    alInNetwerk: jaNee,
    blijftNaHulp: jaNee,
    biologischeOuder: vink,
    volwassen: jaNee,
    /** Betaald voor de hulp aan dit gezin. Een leraar is dat niet. */
    betaaldVoorHulp: vink,
    bekendBij: lijst(code(codes.BEKEND_BIJ)),
    kracht: tekst,
    behoefte: tekst,
    behoefteKeuzes: lijst(code(codes.BEHOEFTEN)),
    behoefteKeuzesTekst: tekst,
    beschikbaarheid: tekst,
    contactgegevens: object({ telefoon: tekst, email: tekst }),
    /** Wanneer deze persoon hoorde dat er gegevens over hem of haar zijn opgeschreven (AVG artikel 14). */
    geinformeerdOp: dag,
    verbergVoor: lijst(code(codes.LEZERS)),
    /** Deze professional neemt de verantwoordelijkheid om het informele netwerk te betrekken. */
    verantwoordelijk: vink,
    steunfiguur,
  },
  ['id', 'naam', 'soort'],
);

const band = object({ van: tekst, naar: tekst, kwaliteit: code(codes.KWALITEITEN) }, ['van', 'naar']);

const moment = object({
  id: tekst,
  datum: dag,
  naam: tekst,
  toelichting: tekst,
  personen: lijst(persoonVorm),
  banden: lijst(band),
});

const indeling = object({
  ringen: lijst(object({ code: code(codes.RINGEN), naam: tekst }, ['code'])),
  ringBetekenis: code(codes.RINGBETEKENISSEN),
  sectoren: lijst(object({ code: tekst, naam: tekst }, ['code'])),
});

const doorvragen = object({
  /** Er is na doorvragen niemand gevonden. */
  niemand: vink,
  opnieuwVragen: dag,
  vragen: lijst(object({ code: code(codes.DOORVRAGEN), stand: code(codes.STANDEN), datum: dag }, ['code'])),
});

const plaatsing = object({
  trede: code(codes.TREDECODES),
  ernaast: lijst(code(codes.ERNAAST)),
  respijt: vink,
  duur: code(codes.DUREN),
  intensiteit: object({ eenheid: code(codes.EENHEDEN), aantal: getal(0, 1000) }),
  crisis: vink,
  variant: code(codes.VARIANTEN),
});

const ladder = object({
  huidig: plaatsing,
  gewenst: plaatsing,
  afwegingen: lijst(
    object({
      trede: code(codes.TREDECODES),
      reden: tekst,
      redenSoort: code(codes.REDENSOORTEN),
      geprobeerd: tekst,
    }),
  ),
  familiegroepsplan: object({ stand: code(codes.FAMILIEGROEPSPLANSTANDEN), reden: tekst, datum: dag }),
  plan: object({ van: dag, tot: dag }),
  wegTerug: tekst,
  evaluatieOp: dag,
  wensKind: tekst,
  wensOuders: tekst,
  dreigendeBreakdown: jaNee,
  steunfiguren: lijst(tekst),
  kwaliteitscriteria: object({ bekwaamheid: tekst, leefklimaat: tekst, positie: tekst, organisatie: tekst }),
  matching: tekst,
  pleegcontractOp: dag,
  verloop: lijst(object({ trede: code(codes.TREDECODES), van: datum, tot: datum })),
});

const toestemming = object({
  doel: code(codes.DOELEN),
  /** Om wiens gegevens het gaat, bij `gegevens-steunfiguur`: het id van de persoon. */
  persoon: tekst,
  door: lijst(code(codes.BETROKKENEN)),
  datum: dag,
  wijze: code(codes.WIJZEN),
  ingetrokkenOp: dag,
  uitzondering: code(codes.UITZONDERINGEN),
  reden: tekst,
});

const perDeel = {
  onderwerp: object(
    {
      soort: code(codes.ONDERWERPSOORTEN),
      naam: tekst,
      geboren: datum,
      huishoudens: lijst(object({ id: tekst, naam: tekst }, ['id'])),
    },
    ['soort'],
  ),
  personen: lijst(persoonVorm),
  banden: lijst(band),
  momenten: lijst(moment),
  indeling,
  doorvragen,
  ladder,
  toestemming: lijst(toestemming),
};

export const dossierVorm = object(
  {
    versie: code([DOSSIERVERSIE]),
    ...perDeel,
    ingevuldDoor: code(codes.BETROKKENEN),
    bewaartTot: dag,
    /** De versie van de regels waarmee gewerkt is, zoals `2026-01-01`. */
    regels: tekst,
  },
  ['versie', 'onderwerp'],
);

/** De waarde van `<steunfiguur-form>`. */
export const steunfigurenVorm = object({
  personen: perDeel.personen,
  doorvragen,
  toestemming: perDeel.toestemming,
});

export type Dossier = Waarde<typeof dossierVorm>;
export type Onderwerp = Dossier['onderwerp'];
export type Persoon = Waarde<typeof persoonVorm>;
export type Steun = Waarde<typeof steun>;
export type Steunfiguur = Waarde<typeof steunfiguur>;
export type Band = Waarde<typeof band>;
export type Moment = Waarde<typeof moment>;
export type Indeling = Waarde<typeof indeling>;
export type Doorvragen = Waarde<typeof doorvragen>;
export type Plaatsing = Waarde<typeof plaatsing>;
export type Ladder = Waarde<typeof ladder>;
export type Toestemming = Waarde<typeof toestemming>;
export type Steunfiguren = Waarde<typeof steunfigurenVorm>;
