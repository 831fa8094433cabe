// Taal, richting en het invullen van een tekst. Puur: kent geen DOM en geen enkele tekst van een element.

/** Een taal zoals `lang` haar noemt. Voor `nl` en `en` hebben wij teksten; een andere taal komt met de teksten van de pagina. */
export type Taal = string;
export type Richting = 'ltr' | 'rtl';

/** De stam van een tekst met enkelvoud en meervoud: `kind` bij de sleutels `kind.een` en `kind.meer`. */
export type Stam<Sleutel extends string> = Sleutel extends `${infer Naam}.een` ? Naam : never;

/** Wat er voor `{naam}` in een tekst komt te staan. Een getal gaat er ongewijzigd in: maak een bedrag eerst op. */
export type Waarden = Readonly<Record<string, string | number>>;

// Talen die van rechts naar links lopen, en de schriften waarin ook een andere taal dat doet.
const VAN_RECHTS = /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|prs|ps|sd|syr|ug|ur|yi)$|-(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)\b/;
const VAN_LINKS = /-(Cyrl|Deva|Latn)\b/;

const meervouden = new Map<Taal, Intl.PluralRules>();

/** De taal bij een `lang`-waarde. Leeg of geen taal is Nederlands; van onze eigen talen telt een streek niet. */
export function leesTaal(lang: string | null | undefined): Taal {
  const taal = bestaandeTaal(lang ?? '');
  return /^(nl|en)(?![a-z\d])/i.exec(taal)?.[0].toLowerCase() ?? taal;
}

// `eng` is `en`, en `tr-tr` is `tr-TR`. Een streek achter een liggend streepje kent Intl niet, maar pagina's wel.
function bestaandeTaal(lang: string): Taal {
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? 'nl';
  } catch {
    return 'nl';
  }
}

/** Hebben wij zelf teksten in deze taal? */
export function isOnzeTaal(taal: Taal): taal is 'nl' | 'en' {
  return taal === 'nl' || taal === 'en';
}

/** Welke kant een taal op loopt. */
export function richtingVan(taal: Taal): Richting {
  if (VAN_LINKS.test(taal)) return 'ltr';
  const [hoofdtaal = ''] = taal.split('-');
  return VAN_RECHTS.test(hoofdtaal) || VAN_RECHTS.test(taal) ? 'rtl' : 'ltr';
}

/** De landinstelling voor getallen en datums. Brits Engels: de Europese volgorde van dag en maand. */
export function landinstelling(taal: Taal): string {
  if (taal === 'en') return 'en-GB';
  // Een taal die de browser niet kent kreeg anders die van de bezoeker: dan zou dezelfde pagina bij ieder iets anders zeggen.
  return taal !== 'nl' && Intl.NumberFormat.supportedLocalesOf(taal).length > 0 ? taal : 'nl-NL';
}

/** Wat er achter de stam van een tekst komt bij dit aantal: `een`, `meer`, of een vorm die alleen een andere taal heeft. */
export function meervoudsvorm(aantal: number, taal: Taal): string {
  // In onze talen is alleen één enkelvoud; Intl ernaar vragen kost bij de eerste keer milliseconden.
  if (isOnzeTaal(taal)) return Math.abs(aantal) === 1 ? 'een' : 'meer';
  let regels = meervouden.get(taal);
  if (regels === undefined) {
    regels = new Intl.PluralRules(landinstelling(taal));
    meervouden.set(taal, regels);
  }
  return naamVanVorm(regels.select(aantal));
}

// De vormen van Intl die het Nederlands en het Engels niet hebben houden hun naam.
function naamVanVorm(vorm: Intl.LDMLPluralRule): string {
  return vorm === 'one' ? 'een' : vorm === 'other' ? 'meer' : vorm;
}

/** Alle vormen die deze taal heeft. */
export function meervoudsvormenVan(taal: Taal): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(landinstelling(taal)).resolvedOptions();
  // In onze volgorde: die van Intl verschilt per versie.
  const vormen = ['one', 'other', 'zero', 'two', 'few', 'many'] as const;
  return vormen.filter((vorm) => pluralCategories.includes(vorm)).map(naamVanVorm);
}

/** De sleutels die een andere taal naast `stam.een` en `stam.meer` mag hebben. Geeft de stam, of niets. */
export function stamVanMeervoud(sleutel: string): string | undefined {
  return /^(.+)\.(?:zero|two|few|many)$/.exec(sleutel)?.[1];
}

/** Vult `{naam}` in, in één gang: wat ingevuld wordt, wordt zelf niet nog eens uitgewerkt. Een onbekende naam blijft staan. */
export function vul(tekst: string, waarden: Waarden = {}): string {
  return tekst.replace(/\{([\w/-]+)\}/g, (geheel, naam: string) =>
    Object.hasOwn(waarden, naam) ? String(waarden[naam]) : geheel,
  );
}
