// Het dossier: de gegevens die steunfiguur-form, netwerk-kaart en zo-thuis-ladder delen. Hier staat de vorm, één keer;
// de typen komen eruit voort. Verplicht zijn alleen `versie`, `onderwerp.soort` en per persoon `id`, `naam` en `soort`.
// Mensen, doorvragen en toestemming staan in personen.ts.

import * as codes from './codes.js';
import { bandVorm, jaNee, personenVorm, steunfigurenVorm } from './personen.js';
import { code, dag, datum, getal, lijst, object, tekst, vink, type Waarde } from './vorm.js';

export type { Band, Doorvragen, Persoon, Steun, Steunfiguren, Steunfiguur, Toestemming } from './personen.js';

/** De versie van het dossier die dit pakket leest en schrijft. */
export const DOSSIERVERSIE = 1;

const onderwerp = object(
  {
    soort: code(codes.ONDERWERPSOORTEN),
    naam: tekst,
    geboren: datum,
    huishoudens: lijst(object({ id: tekst, naam: tekst }, ['id'])),
  },
  ['soort'],
);

const moment = object({
  id: tekst,
  datum: dag,
  naam: tekst,
  toelichting: tekst,
  /** Wie het moment vastlegde. */
  door: code(codes.BETROKKENEN),
  personen: personenVorm,
  banden: lijst(bandVorm),
});

const indeling = object({
  ringen: lijst(object({ code: code(codes.RINGEN), naam: tekst }, ['code'])),
  ringBetekenis: code(codes.RINGBETEKENISSEN),
  sectoren: lijst(object({ code: tekst, naam: tekst }, ['code'])),
});

const intensiteit = object({ eenheid: code(codes.EENHEDEN), aantal: getal(0, 1000) });

const plaatsing = object({
  trede: code(codes.TREDECODES),
  ernaast: lijst(code(codes.ERNAAST)),
  respijt: vink,
  respijtPlek: code(codes.RESPIJTPLEKKEN),
  respijtPlekTekst: tekst,
  duur: code(codes.DUREN),
  intensiteit,
  /** Wat er nog bij komt, zoals vakanties naast weekenden. */
  intensiteitenOok: lijst(intensiteit),
  crisis: vink,
  variant: code(codes.VARIANTEN),
  /** Wie er daar voor het kind zorgt: het id van een persoon. */
  bijWie: tekst,
});

/** De waarde van `<zo-thuis-ladder>`. */
export const ladderVorm = object({
  kader: code(codes.KADERS),
  machtiging: object({ soort: code(codes.MACHTIGINGSOORTEN), stand: code(codes.MACHTIGINGSTANDEN), datum: dag }),
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
  /** Wie er op welke trede naast het kind blijft: id's van personen. */
  meegaan: lijst(object({ trede: code(codes.TREDECODES), personen: lijst(tekst) })),
  kwaliteitscriteria: object({ bekwaamheid: tekst, leefklimaat: tekst, positie: tekst, organisatie: tekst }),
  kwaliteitsvragen: lijst(object({ bouwsteen: code(codes.BOUWSTENEN), vraag: tekst, stand: code(codes.VRAAGSTANDEN) })),
  matching: tekst,
  matchingvragen: lijst(object({ vraag: tekst, stand: code(codes.VRAAGSTANDEN) })),
  pleegcontractOp: dag,
  verloop: lijst(object({ trede: code(codes.TREDECODES), van: datum, tot: datum })),
});

const opDeKaart = { banden: lijst(bandVorm), momenten: lijst(moment), indeling };

/** De waarde van `<netwerk-kaart>`. */
export const netwerkVorm = object({ onderwerp, personen: personenVorm, ...opDeKaart }, ['onderwerp']);

export const dossierVorm = object(
  {
    versie: code([DOSSIERVERSIE]),
    onderwerp,
    ...steunfigurenVorm.velden,
    ...opDeKaart,
    ladder: ladderVorm,
    ingevuldDoor: code(codes.BETROKKENEN),
    bewaartTot: dag,
    /** De versie van de regels waarmee gewerkt is, zoals `2026-11-25`. */
    regels: tekst,
  },
  ['versie', 'onderwerp'],
);

export type Dossier = Waarde<typeof dossierVorm>;
export type Onderwerp = Dossier['onderwerp'];
export type Netwerkwaarde = Waarde<typeof netwerkVorm>;
export type Moment = Waarde<typeof moment>;
export type Indeling = Waarde<typeof indeling>;
export type Plaatsing = Waarde<typeof plaatsing>;
export type Ladder = Waarde<typeof ladderVorm>;
