// De mensen in een dossier, het doorvragen en de toestemming: de delen die de waarde van <steunfiguur-form> zijn. De rest staat in dossier.ts.

import * as codes from './codes.js';
import { code, dag, datum, getal, lijst, object, tekst, vink, type Waarde } from './vorm.js';

export const jaNee = code(codes.JA_NEE);

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
  benoemingOp: dag,
  /** Wat de brief van de rechter zegt dat deze persoon mag. Er staat nooit vooraf iets in. */
  bevoegdheden: lijst(object({ onderwerp: tekst, stand: code(codes.BEVOEGDHEIDSTANDEN) })),
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
  acties: lijst(object({ wie: tekst, wat: tekst, wanneer: dag, knelpunt: code(codes.KNELPUNTEN) })),
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
    /** Waar deze persoon ook gezien en erkend wordt; dat is meer dan bekend zijn. */
    erkend: lijst(code(codes.BEKEND_BIJ)),
    kracht: tekst,
    behoefte: tekst,
    behoefteKeuzes: lijst(code(codes.BEHOEFTEN)),
    behoefteKeuzesTekst: tekst,
    beschikbaarheid: tekst,
    contactgegevens: object({ telefoon: tekst, email: tekst }),
    /** Wanneer deze persoon hoorde dat er gegevens over hem of haar zijn opgeschreven. */
    geinformeerdOp: dag,
    verbergVoor: lijst(code(codes.LEZERS)),
    /** Deze professional neemt de verantwoordelijkheid om het informele netwerk te betrekken. */
    verantwoordelijk: vink,
    steunfiguur,
  },
  ['id', 'naam', 'soort'],
);

export const bandVorm = object({ van: tekst, naar: tekst, kwaliteit: code(codes.KWALITEITEN) }, ['van', 'naar']);

const doorvragen = object({
  /** Er is na doorvragen niemand gevonden. */
  niemand: vink,
  opnieuwVragen: dag,
  vragen: lijst(object({ code: code(codes.DOORVRAGEN), stand: code(codes.STANDEN), datum: dag }, ['code'])),
  /** Wat professional, aanbieder en gemeente elk van het werken met dit netwerk willen. */
  gedeeldeVisie: object({ professional: tekst, aanbieder: tekst, gemeente: tekst }),
  /** Gaat het om een behandeling door een arts of psycholoog? Dan geldt voor toestemming een andere wet. */
  behandeling: jaNee,
});

const toestemming = object({
  doel: code(codes.DOELEN),
  /** Om wiens gegevens het gaat, bij `gegevens-steunfiguur`: het id van de persoon. */
  persoon: tekst,
  door: lijst(code(codes.BETROKKENEN)),
  /** De dag waarop er ja gezegd is. Bij een ander antwoord is zij leeg, zodat niemand dat als toestemming leest. */
  datum: dag,
  antwoord: code(codes.ANTWOORDEN),
  /** De dag van het antwoord, ook als het nee of later was. */
  antwoordOp: dag,
  wijze: code(codes.WIJZEN),
  ingetrokkenOp: dag,
  uitzondering: code(codes.UITZONDERINGEN),
  reden: tekst,
});

/** Meer mensen staan er niet in een netwerk: dan is het een ledenlijst, en een kaart ervan leest niemand. */
export const HOOGSTE_AANTAL_PERSONEN = 500;

export const personenVorm = lijst(persoonVorm, { hoogste: HOOGSTE_AANTAL_PERSONEN, teVeel: 'te-veel-personen' });

/** De waarde van `<steunfiguur-form>`. */
export const steunfigurenVorm = object({ personen: personenVorm, doorvragen, toestemming: lijst(toestemming) });

export type Persoon = Waarde<typeof persoonVorm>;
export type Steun = Waarde<typeof steun>;
export type Steunfiguur = Waarde<typeof steunfiguur>;
export type Band = Waarde<typeof bandVorm>;
export type Doorvragen = Waarde<typeof doorvragen>;
export type Toestemming = Waarde<typeof toestemming>;
export type Steunfiguren = Waarde<typeof steunfigurenVorm>;
