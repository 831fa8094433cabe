// De tokensets van echte gemeenten, en een van het Rijk, uit de pakketten zoals ze op npm staan. Elke set staat op een klasse; er is er geen een
// aangepast.

export interface Tokenset {
  readonly naam: string;
  /** De klasse die de pagina op een voorouder zet. */
  readonly klasse: string;
  readonly bestanden: readonly string[];
  /** Gebruikt dezelfde klasse als een andere set van die gemeente, en kan er dus niet naast op één pagina. */
  readonly alleen?: true;
  /** De tokens waarmee deze set haar eigen knop, veld en kop tekent: wat hier staat hoort het element over te nemen; `null` noemt zij niet. */
  readonly actie: string | null;
  readonly actieTekst: string | null;
  readonly hoekKnop: string | null;
  readonly rand: string;
  readonly hoekVeld: string | null;
  readonly veldVlak: string | null;
  readonly letter: string;
  readonly kopLetter: string | null;
  readonly kopKleur: string | null;
  readonly kopGewicht: string | null;
  readonly link: string | null;
  readonly fout: string | null;
  readonly tekst: string;
  readonly vlak: string;
  readonly randDikte: string | null;
  readonly focusKleur: string | null;
  readonly focusOnder: string | null;
  readonly focusDikte: string | null;
  readonly focusStijl: string | null;
  readonly gedempt: string | null;
  readonly lijn: string | null;
  readonly waarschuwing: string | null;
  readonly goed: string | null;
  /** Rollen waarvan de set zelf al te weinig contrast geeft. Daar kan een element niets aan doen; docs/huisstijl.md noemt ze. */
  readonly zelfTeLicht?: readonly string[];
}

/** De namen waaronder sets een rol noemen (zie docs/huisstijl.md). Staat er bij een set `null`, dan heeft zij er geen een van. */
export const NAMEN = {
  actie: [
    '--nl-button-primary-background-color',
    '--utrecht-button-primary-action-background-color',
    '--ams-button-primary-background-color',
  ],
  hoekKnop: ['--nl-button-border-radius', '--utrecht-button-border-radius', '--ams-button-border-radius'],
  hoekVeld: [
    '--utrecht-form-control-border-radius',
    '--utrecht-textbox-border-radius',
    '--basis-form-control-border-radius',
    '--ams-text-input-border-radius',
  ],
  kopLetter: [
    '--nl-heading-level-2-font-family',
    '--utrecht-heading-2-font-family',
    '--utrecht-heading-font-family',
    '--basis-heading-font-family',
    '--ams-heading-font-family',
  ],
  kopKleur: [
    '--nl-heading-level-2-color',
    '--utrecht-heading-2-color',
    '--utrecht-heading-color',
    '--basis-heading-color',
    '--ams-heading-color',
  ],
  kopGewicht: [
    '--nl-heading-level-2-font-weight',
    '--utrecht-heading-2-font-weight',
    '--utrecht-heading-font-weight',
    '--basis-heading-font-weight',
    '--ams-heading-font-weight',
  ],
  link: ['--nl-link-color', '--utrecht-link-color', '--ams-link-color'],
  fout: [
    '--utrecht-form-field-error-message-color',
    '--basis-color-negative-color-default',
    '--ams-error-message-color',
  ],
  randDikte: [
    '--utrecht-form-control-border-width',
    '--utrecht-textbox-border-width',
    '--basis-form-control-border-width',
    '--ams-text-input-border-width',
  ],
  focusKleur: ['--utrecht-focus-outline-color', '--basis-focus-outline-color'],
  focusOnder: ['--utrecht-focus-inverse-outline-color', '--basis-focus-inverse-outline-color'],
  focusDikte: ['--utrecht-focus-outline-width', '--basis-focus-outline-width'],
  focusStijl: ['--utrecht-focus-outline-style', '--basis-focus-outline-style'],
  gedempt: ['--utrecht-form-field-description-color', '--basis-color-default-color-subtle'],
  lijn: ['--basis-color-default-border-subtle', '--utrecht-separator-color', '--ams-color-separator'],
  // Amsterdam noemt ook een kleur voor een waarschuwing, maar die is voor een vlak: als tekst op haar grond is zij 2,2 : 1.
  waarschuwing: ['--basis-color-warning-color-default'],
  goed: ['--basis-color-positive-color-default', '--ams-color-feedback-success'],
} as const satisfies Partial<Record<keyof Tokenset, readonly string[]>>;

const UTRECHT = {
  actie: '--utrecht-button-primary-action-background-color',
  actieTekst: '--utrecht-button-primary-action-color',
  hoekKnop: '--utrecht-button-border-radius',
  rand: '--utrecht-form-control-border-color',
  hoekVeld: '--utrecht-form-control-border-radius',
  veldVlak: '--utrecht-form-control-background-color',
  letter: '--utrecht-document-font-family',
  kopLetter: '--utrecht-heading-2-font-family',
  kopKleur: null,
  kopGewicht: '--utrecht-heading-2-font-weight',
  link: '--utrecht-link-color',
  fout: '--utrecht-form-field-error-message-color',
  tekst: '--utrecht-document-color',
  vlak: '--utrecht-document-background-color',
  randDikte: '--utrecht-form-control-border-width',
  focusKleur: '--utrecht-focus-outline-color',
  focusOnder: '--utrecht-focus-inverse-outline-color',
  focusDikte: '--utrecht-focus-outline-width',
  focusStijl: '--utrecht-focus-outline-style',
  gedempt: null,
  lijn: '--utrecht-separator-color',
  waarschuwing: null,
  goed: null,
} as const;

/** Met de namen van Utrecht, en zonder tweede ring, lijn en kop van een eigen niveau. */
const ROTTERDAM = { ...UTRECHT, hoekKnop: null, kopLetter: null, focusOnder: null, lijn: null } as const;

const BASIS = {
  ...UTRECHT,
  rand: '--basis-form-control-border-color',
  hoekVeld: '--basis-form-control-border-radius',
  veldVlak: '--basis-form-control-background-color',
  letter: '--basis-text-font-family-default',
  kopKleur: '--utrecht-heading-2-color',
  tekst: '--basis-color-default-color-document',
  vlak: '--basis-color-default-bg-document',
  randDikte: '--basis-form-control-border-width',
  focusKleur: '--basis-focus-outline-color',
  focusOnder: '--basis-focus-inverse-outline-color',
  focusDikte: '--basis-focus-outline-width',
  focusStijl: '--basis-focus-outline-style',
  gedempt: '--utrecht-form-field-description-color',
  lijn: '--basis-color-default-border-subtle',
  waarschuwing: '--basis-color-warning-color-default',
  goed: '--basis-color-positive-color-default',
} as const;

const MA = '@nl-design-system-community/ma-design-tokens/dist';

export const TOKENSETS: readonly Tokenset[] = [
  { naam: 'Utrecht', klasse: 'utrecht-theme', bestanden: ['@utrecht/design-tokens/dist/theme.css'], ...UTRECHT },
  {
    naam: 'Utrecht donker',
    klasse: 'utrecht-theme--dark',
    bestanden: ['@utrecht/design-tokens/dist/dark/theme.css'],
    ...UTRECHT,
    zelfTeLicht: ['--utrecht-form-field-error-message-color'],
  },
  {
    naam: 'Rotterdam',
    klasse: 'rotterdam-theme',
    bestanden: ['@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css'],
    ...ROTTERDAM,
    kopGewicht: '--utrecht-heading-font-weight',
  },
  {
    naam: 'Rotterdam RODS',
    klasse: 'rods-theme',
    bestanden: ['@gemeente-rotterdam/design-tokens/dist/index.css'],
    ...ROTTERDAM,
  },
  {
    naam: 'Den Haag',
    klasse: 'denhaag-theme',
    bestanden: ['@gemeente-denhaag/design-tokens-components/dist/theme/index.css'],
    ...UTRECHT,
    actieTekst: '--utrecht-button-color',
    kopKleur: '--utrecht-heading-color',
    kopGewicht: '--utrecht-heading-font-weight',
    focusOnder: null,
    gedempt: '--utrecht-form-field-description-color',
  },
  {
    naam: 'Den Haag basis',
    klasse: 'denhaag-theme',
    bestanden: ['@gemeente-denhaag/design-tokens-common/dist/theme/index.css'],
    alleen: true,
    ...UTRECHT,
    actie: null,
    actieTekst: null,
    hoekKnop: null,
    kopLetter: null,
    kopGewicht: null,
    link: null,
    fout: null,
    focusOnder: null,
    lijn: null,
  },
  {
    naam: 'Nijmegen',
    klasse: 'nijmegen-theme',
    bestanden: ['@gemeentenijmegen/design-tokens/dist/index.css'],
    ...UTRECHT,
    rand: '--utrecht-textbox-border-color',
    hoekVeld: '--utrecht-textbox-border-radius',
    veldVlak: '--utrecht-textbox-background-color',
    kopKleur: '--utrecht-heading-2-color',
    fout: null,
    randDikte: '--utrecht-textbox-border-width',
    gedempt: '--utrecht-form-field-description-color',
  },
  {
    naam: 'Voorbeeld',
    klasse: 'voorbeeld-theme',
    bestanden: ['@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'],
    ...BASIS,
    actie: '--nl-button-primary-background-color',
    actieTekst: '--nl-button-primary-color',
    hoekKnop: '--nl-button-border-radius',
  },
  { naam: 'Ma', klasse: 'ma-theme', bestanden: [`${MA}/theme.css`], ...BASIS },
  {
    naam: 'Ma donker',
    klasse: 'ma-theme ma-theme--color-scheme-dark',
    bestanden: [`${MA}/theme.css`, `${MA}/color-scheme-dark/theme.css`],
    ...BASIS,
  },
  {
    naam: 'Amsterdam',
    klasse: 'ams-theme',
    bestanden: ['@amsterdam/design-system-tokens/dist/index.theme.css'],
    actie: '--ams-button-primary-background-color',
    actieTekst: '--ams-button-primary-color',
    hoekKnop: '--ams-button-border-radius',
    // Haar rand is `currentColor`: de tekst van het veld.
    rand: '--ams-text-input-color',
    hoekVeld: '--ams-text-input-border-radius',
    veldVlak: '--ams-text-input-background-color',
    letter: '--ams-typography-font-family',
    kopLetter: '--ams-heading-font-family',
    kopKleur: '--ams-heading-color',
    kopGewicht: '--ams-heading-font-weight',
    link: '--ams-link-color',
    fout: '--ams-error-message-color',
    tekst: '--ams-color-text',
    vlak: '--ams-color-background',
    randDikte: '--ams-text-input-border-width',
    focusKleur: null,
    focusOnder: null,
    focusDikte: null,
    focusStijl: null,
    gedempt: null,
    lijn: '--ams-color-separator',
    waarschuwing: null,
    goed: '--ams-color-feedback-success',
  },
  {
    naam: 'Amsterdam ouder',
    klasse: 'amsterdam-theme',
    bestanden: ['@nl-design-system-unstable/amsterdam-design-tokens/dist/index.css'],
    ...UTRECHT,
    hoekKnop: null,
    rand: '--utrecht-textbox-border-color',
    hoekVeld: null,
    veldVlak: null,
    fout: null,
    randDikte: '--utrecht-textbox-border-width',
    focusKleur: null,
    focusOnder: null,
    focusDikte: null,
    // Die staat er niet op de klasse, alleen op haar eigen knop en veld.
    focusStijl: null,
    gedempt: '--utrecht-form-field-description-color',
  },
  {
    naam: 'Rijkshuisstijl groen',
    klasse: 'uitvoerend-groen',
    bestanden: ['@rijkshuisstijl-community/design-tokens/dist/uitvoerend-groen/index.css'],
    ...UTRECHT,
    rand: '--utrecht-textbox-border-color',
    hoekVeld: '--utrecht-textbox-border-radius',
    veldVlak: '--utrecht-textbox-background-color',
    kopLetter: '--nl-heading-level-2-font-family',
    kopKleur: '--nl-heading-level-2-color',
    kopGewicht: '--nl-heading-level-2-font-weight',
    link: '--nl-link-color',
    randDikte: '--utrecht-textbox-border-width',
    gedempt: '--utrecht-form-field-description-color',
    lijn: '--basis-color-default-border-subtle',
  },
];

const bladen = new Map<string, Promise<CSSStyleSheet>>();
let geladen: readonly CSSStyleSheet[] = [];

async function haalBlad(adres: string): Promise<CSSStyleSheet> {
  const antwoord = await fetch(`/node_modules/${adres}`);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  const blad = new CSSStyleSheet();
  blad.replaceSync(await antwoord.text());
  return blad;
}

/** Zet deze sets op de pagina, en die er al stonden eraf. Alle samen bijten elkaar niet: elke set geldt alleen onder zijn eigen klasse. */
export async function laadTokensets(sets = TOKENSETS.filter(({ alleen }) => !alleen)): Promise<void> {
  const adressen = new Set(sets.flatMap(({ bestanden }) => bestanden));
  const nieuw = await Promise.all(
    [...adressen].map((adres) => {
      const blad = bladen.get(adres) ?? haalBlad(adres);
      bladen.set(adres, blad);
      return blad;
    }),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((blad) => !geladen.includes(blad)), ...nieuw];
  geladen = nieuw;
}

/** Wat een token onder deze klasse is, als de browser het als deze eigenschap leest. */
export function gelezen(plek: Element, eigenschap: string, token: string): string {
  const proef = document.createElement('span');
  // Zonder lijn is elke lijn 0 px dik.
  proef.style.setProperty('border-style', 'solid');
  proef.style.setProperty('outline-style', 'solid');
  proef.style.setProperty(eigenschap, `var(${token})`);
  plek.append(proef);
  const waarde = getComputedStyle(proef).getPropertyValue(eigenschap);
  proef.remove();
  return waarde;
}
