// Schrijft een werkboek als ODS (OpenDocument 1.2, ISO/IEC 26300): formules in OpenFormula met `[.A1]`, geen macro's, geen koppelingen naar
// buiten. Uitkomsten staan er niet in: het rekenblad rekent alles uit als het opent.

import type { Blad, Cel, Formule, Opmaak, Plek, Werkboek } from './model.js';
import { GEWONE_PUNTEN, type Stijl, stijlenVan, UITERLIJK } from './stijlen.js';
import { kolomletters, ontsnap, schrijfBladnaam, schrijfGetal, XML, zuiver } from './xml.js';
import type { Deel } from './zip.js';

const SOORT = 'application/vnd.oasis.opendocument.spreadsheet';
const NAAMRUIMTEN = ['office', 'table', 'text', 'style', 'number', 'fo', 'config']
  .map(
    (naam) =>
      `xmlns:${naam}="urn:oasis:names:tc:opendocument:xmlns:${{ number: 'datastyle', fo: 'xsl-fo-compatible' }[naam] ?? naam}:1.0"`,
  )
  .join(' ');
const WORTEL = `${NAAMRUIMTEN} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2"`;

const GETALVORM: Readonly<Record<Opmaak, string>> = {
  algemeen:
    '<number:number-style style:name="algemeen"><number:number number:min-integer-digits="1"/></number:number-style>',
  tekst: '<number:text-style style:name="tekst"><number:text-content/></number:text-style>',
  euro: '<number:number-style style:name="euro"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>',
  procent:
    '<number:percentage-style style:name="procent"><number:number number:decimal-places="2" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>',
  heel: '<number:number-style style:name="heel"><number:number number:decimal-places="0" number:min-integer-digits="1"/></number:number-style>',
};

export function naarOds(werkboek: Werkboek): Deel[] {
  const delen: readonly Deel[] = [
    { naam: 'content.xml', inhoud: schrijfInhoud(werkboek) },
    { naam: 'styles.xml', inhoud: schrijfStijlblad(werkboek) },
    { naam: 'settings.xml', inhoud: schrijfInstellingen(werkboek) },
  ];
  const lijst = delen.map(
    ({ naam }) => `<manifest:file-entry manifest:full-path="${naam}" manifest:media-type="text/xml"/>`,
  );
  return [
    { naam: 'mimetype', inhoud: SOORT, los: true },
    {
      naam: 'META-INF/manifest.xml',
      inhoud: `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${SOORT}"/>${lijst.join('')}</manifest:manifest>`,
    },
    ...delen,
  ];
}

function schrijfInhoud(werkboek: Werkboek): string {
  const { bladen } = werkboek;
  const { stijlen, nummerVan } = stijlenVan(werkboek);
  const namen = new Map(bladen.map(({ code, naam }) => [code, naam]));
  const breedten = [...new Set(bladen.flatMap((blad) => blad.breedten))];
  const keuzen = new Map<string, string>();
  for (const { rijen } of bladen) {
    for (const cel of rijen.flat()) if (cel?.keuzen) keuzen.set(lijstVan(cel.keuzen), `keuze${keuzen.size}`);
  }
  const tabellen = bladen.map((blad) =>
    schrijfBlad(blad, (code) => schrijfBladnaam(namen.get(code) ?? ''), nummerVan, keuzen),
  );
  const kolomstijlen = breedten.map(
    (breedte) =>
      `<style:style style:name="k${breedte}" style:family="table-column"><style:table-column-properties style:column-width="${breedte * 2}mm"/></style:style>`,
  );
  const controles = Array.from(
    keuzen,
    ([lijst, naam]) =>
      `<table:content-validation table:name="${naam}" table:condition="of:cell-content-is-in-list(${ontsnap(lijst)})" table:allow-empty-cell="true"><table:error-message table:display="true" table:message-type="stop"/></table:content-validation>`,
  );
  return `${XML}<office:document-content ${WORTEL}><office:automatic-styles>${Object.values(GETALVORM).join('')}${kolomstijlen.join('')}${stijlen.map(schrijfStijl).join('')}</office:automatic-styles><office:body><office:spreadsheet>${controles.length > 0 ? `<table:content-validations>${controles.join('')}</table:content-validations>` : ''}${tabellen.join('')}</office:spreadsheet></office:body></office:document-content>`;
}

function schrijfStijl({ rol, opmaak }: Stijl, nummer: number): string {
  const { vet, punten, letters, vlak, rand } = UITERLIJK[rol];
  const cel = [
    vlak ? ` fo:background-color="#${vlak}"` : '',
    rand ? ' fo:border="0.5pt solid #BFBFBF"' : '',
    rol === 'kop' ? ' fo:wrap-option="wrap" style:vertical-align="top"' : '',
  ].join('');
  const tekst = [
    vet ? ' fo:font-weight="bold"' : '',
    punten ? ` fo:font-size="${punten}pt"` : '',
    letters ? ` fo:color="#${letters}"` : '',
  ].join('');
  return `<style:style style:name="s${nummer}" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="${opmaak}"><style:table-cell-properties${cel}/><style:text-properties${tekst}/></style:style>`;
}

function schrijfStijlblad({ taal }: Werkboek): string {
  const land = taal === 'en' ? 'GB' : 'NL';
  return `${XML}<office:document-styles ${WORTEL}><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-size="${GEWONE_PUNTEN}pt" fo:language="${taal}" fo:country="${land}"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles><office:automatic-styles><style:page-layout style:name="liggend"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="liggend"/></office:master-styles></office:document-styles>`;
}

/** Wat blijft staan bij het schuiven. */
function schrijfInstellingen({ bladen }: Werkboek): string {
  const waarde = (naam: string, soort: string, inhoud: string | number): string =>
    `<config:config-item config:name="${naam}" config:type="${soort}">${inhoud}</config:config-item>`;
  const tabellen = bladen.map(({ naam, vast: { rijen, kolommen } }) => {
    const delen = [
      waarde('HorizontalSplitMode', 'short', 2),
      waarde('VerticalSplitMode', 'short', 2),
      waarde('HorizontalSplitPosition', 'int', kolommen),
      waarde('VerticalSplitPosition', 'int', rijen),
      waarde('ActiveSplitRange', 'short', 3),
      waarde('PositionRight', 'int', kolommen),
      waarde('PositionBottom', 'int', rijen),
    ];
    return `<config:config-item-map-entry config:name="${ontsnap(naam)}">${delen.join('')}</config:config-item-map-entry>`;
  });
  return `${XML}<office:document-settings ${WORTEL}><office:settings><config:config-item-set config:name="ooo:view-settings" xmlns:ooo="http://openoffice.org/2004/office"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${waarde('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${tabellen.join('')}</config:config-item-map-named>${waarde('ActiveTable', 'string', ontsnap(bladen[0]?.naam ?? ''))}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}

function schrijfBlad(
  { code, naam, breedten, rijen }: Blad,
  bladnaam: (code: Blad['code']) => string,
  nummerVan: (cel: Cel) => number,
  keuzen: ReadonlyMap<string, string>,
): string {
  const schrijfPlek = (plek: Plek): string => {
    const { rij, kolom, totRij, totKolom } = plek;
    const blad = plek.blad === code ? '' : `$${bladnaam(plek.blad)}`;
    const begin = `${blad}.${kolomletters(kolom)}${rij + 1}`;
    if (totRij === undefined && totKolom === undefined) return `[${begin}]`;
    return `[${begin}:.${kolomletters(totKolom ?? kolom)}${(totRij ?? rij) + 1}]`;
  };
  const regels = rijen.map((cellen) => {
    const inhoud = cellen.map((cel) =>
      cel ? schrijfCel(cel, nummerVan(cel), schrijfPlek, keuzen) : '<table:table-cell/>',
    );
    return `<table:table-row>${inhoud.join('') || '<table:table-cell/>'}</table:table-row>`;
  });
  const kolommen = breedten.map((breedte) => `<table:table-column table:style-name="k${breedte}"/>`);
  return `<table:table table:name="${ontsnap(naam)}">${kolommen.join('')}${regels.join('')}</table:table>`;
}

function schrijfCel(
  { waarde, formule, keuzen }: Cel,
  stijl: number,
  schrijfPlek: (plek: Plek) => string,
  lijsten: ReadonlyMap<string, string>,
): string {
  const controle = keuzen ? ` table:content-validation-name="${lijsten.get(lijstVan(keuzen)) ?? ''}"` : '';
  const begin = `<table:table-cell table:style-name="s${stijl}"${controle}`;
  if (formule) return `${begin} table:formula="of:=${ontsnap(schrijfFormule(formule, schrijfPlek))}"/>`;
  if (typeof waarde === 'number') return `${begin} office:value-type="float" office:value="${schrijfGetal(waarde)}"/>`;
  if (waarde === undefined) return `${begin}/>`;
  const alineas = zuiver(waarde)
    .split('\n')
    .map((alinea) => `<text:p>${schrijfAlinea(alinea)}</text:p>`);
  return `${begin} office:value-type="string">${alineas.join('')}</table:table-cell>`;
}

// ODS voegt witruimte samen: een tab is een element, en elke spatie na de eerste ook.
function schrijfAlinea(alinea: string): string {
  return ontsnap(alinea)
    .replaceAll('\t', '<text:tab/>')
    .replace(/^ | {2,}| $/g, (spaties) => `<text:s text:c="${spaties.length}"/>`);
}

function schrijfFormule(formule: Formule, schrijfPlek: (plek: Plek) => string): string {
  return formule.map((deel) => (typeof deel === 'string' ? deel : schrijfPlek(deel))).join('');
}

const lijstVan = (keuzen: NonNullable<Cel['keuzen']>): string => keuzen.map((keuze) => `"${keuze}"`).join(';');
