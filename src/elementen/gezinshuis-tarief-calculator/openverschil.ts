// Wat er verandert als een andere berekening in de plaats komt van deze: alleen wat anders is, van nu naar straks.

import { gelijk } from '../../domein/gelijk.js';
import { leesOp } from '../../domein/json-pointer.js';
import { toetsPlausibel } from '../../domein/tarief/plausibel.js';
import type { Herkomst } from '../../domein/tarief/tarief-invoer.js';
import type { Tarievenset } from '../../domein/tarief/tarievenset.js';
import type { Werkblad } from '../../domein/tarief/werkblad.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { herkomstVan, nieuwBlad } from './rekenblad.js';
import type { TekstSleutel } from './teksten.js';
import { alleVelden, type Invoer } from './velden.js';
import { labelVan, opschriftVan, toonVeld, type Weergave } from './weergave.js';

/** Eén ding dat verandert. */
export interface Verschilrij {
  readonly naam: string;
  readonly nu: string;
  readonly wordt: string;
  /** De status van het cijfer in de andere berekening, als die er staat. */
  readonly status?: string | undefined;
  /** Waar het vandaan komt, of wat er wegvalt. */
  readonly erbij: string;
}

type Vertaald = Pick<Weergave, 't'>;

const GEEN = '–';

/** Wat er anders is in het scenario dat in beeld komt, en in de rest van het werkblad. */
export function verschillenVan(w: Vertaald, nu: Werkblad, wordt: Werkblad): Verschilrij[] {
  const invoer = (van: Werkblad): Invoer => van.scenarios[van.actief] ?? {};
  return [...inInvoer(w, invoer(nu), invoer(wordt)), ...inWerkblad(w, nu, wordt)];
}

/** De cijfers buiten wat hier gewoon is, met hoe zij er staan. Zij worden wel gebruikt: alleen wat iemand typt wordt gevraagd. */
export function ongewoneCijfers({ t }: Vertaald, { scenarios }: Werkblad, set: Tarievenset): string[] {
  const namen = scenarios.flatMap((invoer) => {
    const hier = { t, blad: nieuwBlad(invoer) };
    const velden = alleVelden(invoer);
    return toetsPlausibel(invoer, set).flatMap(({ pad }) => {
      const veld = velden.find((kandidaat) => kandidaat.pad === pad);
      return veld ? `${labelVan(hier, veld, true)} (${toonVeld(hier, veld)})` : [];
    });
  });
  return [...new Set(namen)];
}

interface Cijfer {
  readonly waarde: unknown;
  readonly tekst: string;
  readonly herkomst: Herkomst | undefined;
}

// Op de naam die een lezer ziet: een leeftijd of niveau op een andere plek in de lijst is nog dezelfde.
function cijfersVan(w: Vertaald, invoer: Invoer): Map<string, Cijfer> {
  const hier = { t: w.t, blad: nieuwBlad(invoer) };
  const velden = alleVelden(invoer).filter(({ pad }) => (leesOp(invoer, pad) ?? null) !== null);
  const cijfers = velden.map((veld): [string, Cijfer] => [
    labelVan(hier, veld, true),
    {
      waarde: leesOp(invoer, veld.pad),
      tekst: toonVeld(hier, veld),
      herkomst: herkomstVan(invoer, veld.pad),
    },
  ]);
  const naam = opschriftVan(invoer);
  return new Map([[w.t.tekst('naam.label'), { waarde: naam, tekst: naam || GEEN, herkomst: undefined }], ...cijfers]);
}

function inInvoer(w: Vertaald, nu: Invoer, wordt: Invoer): Verschilrij[] {
  const { t } = w;
  const [voor, na] = [cijfersVan(w, nu), cijfersVan(w, wordt)];
  const namen = [...new Set([...na.keys(), ...voor.keys()])];
  const anders = namen.filter((naam) => voor.get(naam)?.waarde !== na.get(naam)?.waarde);
  const alleenBron = namen.filter(
    (naam) => !anders.includes(naam) && !gelijk(voor.get(naam)?.herkomst, na.get(naam)?.herkomst),
  );
  return [
    ...anders.map((naam) => {
      const herkomst = na.get(naam)?.herkomst;
      return {
        naam,
        nu: voor.get(naam)?.tekst ?? GEEN,
        wordt: na.get(naam)?.tekst ?? GEEN,
        status: herkomst?.status,
        erbij: herkomst ? bronVan(w, herkomst) : '',
      };
    }),
    ...rij(
      w,
      'herkomst',
      alleenBron.length > 0,
      '',
      t.tekst('openen.anders', { aantal: alleenBron.length }),
      alleenBron.every((naam) => !na.get(naam)?.herkomst) ? t.tekst('openen.weg') : '',
    ),
    ...rij(w, 'letters', !gelijk(nu.kostprijselementen ?? {}, wordt.kostprijselementen ?? {}), ...letters(nu, wordt)),
  ];
}

function bronVan({ t }: Vertaald, { status, bron, reden }: Herkomst): string {
  return [tekstOfNiets(t, `herkomst.status.${status}`), bron, reden].filter(Boolean).join(', ');
}

function letters(...invoeren: readonly Invoer[]): [nu: string, wordt: string] {
  const [nu = GEEN, wordt = GEEN] = invoeren.map(({ kostprijselementen }) =>
    Object.entries(kostprijselementen ?? {})
      .map(([nummer, letter]) => `${nummer}: ${String(letter)}`)
      .join(', '),
  );
  return [nu || GEEN, wordt || GEEN];
}

const LIJSTEN = ['aanbiedingen', 'bandbreedtes', 'indexcijfers', 'verdeling', 'producten'] as const;

function inWerkblad(w: Vertaald, nu: Werkblad, wordt: Werkblad): Verschilrij[] {
  const overig = ({ scenarios, actief }: Werkblad): unknown => scenarios.toSpliced(actief, 1);
  const aantal = (lijst: readonly unknown[] | null | undefined): string => w.t.getal(lijst?.length ?? 0);
  const weg = (lijst: readonly unknown[] | null | undefined): string => (lijst?.length ? w.t.tekst('openen.weg') : '');
  const jaar = ({ indexering }: Werkblad): string => (indexering ? String(indexering.naar) : GEEN);
  const methode = ({ indexering }: Werkblad): string =>
    indexering ? tekstOfNiets(w.t, `jaar.methode.${indexering.methode}`) : '';
  return [
    ...rij(
      w,
      'scenarios',
      !gelijk(overig(nu), overig(wordt)),
      aantal(nu.scenarios),
      aantal(wordt.scenarios),
      nu.scenarios.length > 1 ? weg(nu.scenarios) : '',
    ),
    ...LIJSTEN.flatMap((deel) =>
      rij(w, deel, !gelijk(nu[deel] ?? [], wordt[deel] ?? []), aantal(nu[deel]), aantal(wordt[deel]), weg(nu[deel])),
    ),
    ...rij(w, 'samen', !gelijk(nu.samen ?? {}, wordt.samen ?? {}), contract(w, nu), contract(w, wordt)),
    ...rij(w, 'indexering', !gelijk(nu.indexering, wordt.indexering), jaar(nu), jaar(wordt), methode(wordt)),
    ...rij(w, 'notitie', nu.notitie !== wordt.notitie, nu.notitie || GEEN, wordt.notitie || GEEN),
  ];
}

function contract({ t }: Vertaald, { samen }: Werkblad): string {
  return [t.tekst(`mix.contract.${samen?.contract ?? 'per-niveau'}`), samen?.product].filter(Boolean).join(', ');
}

type Deel = TekstSleutel extends infer S ? (S extends `openen.deel.${infer D}` ? D : never) : never;

function rij({ t }: Vertaald, deel: Deel, anders: boolean, nu: string, wordt: string, erbij = ''): Verschilrij[] {
  return anders ? [{ naam: t.tekst(`openen.deel.${deel}`), nu, wordt, erbij }] : [];
}
