// Schrijft een werkboek als XLSX (Office Open XML, ISO/IEC 29500): formules met komma's en `Blad!A1`, teksten in de cel zelf, geen macro's,
// geen koppelingen naar buiten. Uitkomsten staan er niet in: het rekenblad rekent alles uit als het opent.

import type { Blad, Cel, Formule, Opmaak, Plek, Werkboek } from './model.js';
import { GEWONE_PUNTEN, type Stijl, stijlenVan, UITERLIJK } from './stijlen.js';
import { kolomletters, ontsnap, schrijfBladnaam, schrijfGetal, XML, zuiver } from './xml.js';
import type { Deel } from './zip.js';

const HOOFD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIES = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const GETALVORM: Readonly<Record<Opmaak, { id: number; code?: string }>> = {
  algemeen: { id: 0 },
  tekst: { id: 49 },
  euro: { id: 164, code: '#,##0.00##' },
  procent: { id: 165, code: '0.00##%' },
  heel: { id: 1 },
};

export function naarXlsx(werkboek: Werkboek): Deel[] {
  const { bladen } = werkboek;
  const { stijlen, nummerVan } = stijlenVan(werkboek);
  const namen = new Map(bladen.map(({ code, naam }) => [code, naam]));
  const bestand = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  return [
    {
      naam: '[Content_Types].xml',
      inhoud: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SOORT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SOORT}.styles+xml"/>${bladen.map((_, index) => `<Override PartName="/xl/${bestand(index)}" ContentType="${SOORT}.worksheet+xml"/>`).join('')}</Types>`,
    },
    {
      naam: '_rels/.rels',
      inhoud: `${XML}<Relationships xmlns="${RELATIES}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      naam: 'xl/workbook.xml',
      inhoud: `${XML}<workbook xmlns="${HOOFD}" xmlns:r="${OFFICE}"><sheets>${bladen.map(({ naam }, index) => `<sheet name="${ontsnap(naam)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`,
    },
    {
      naam: 'xl/_rels/workbook.xml.rels',
      inhoud: `${XML}<Relationships xmlns="${RELATIES}">${bladen.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="${bestand(index)}"/>`).join('')}<Relationship Id="rId${bladen.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    },
    { naam: 'xl/styles.xml', inhoud: schrijfStijlen(stijlen) },
    ...bladen.map((blad, index) => ({
      naam: `xl/${bestand(index)}`,
      inhoud: schrijfBlad(blad, index === 0, (code) => schrijfBladnaam(namen.get(code) ?? ''), nummerVan),
    })),
  ];
}

function schrijfStijlen(stijlen: readonly Stijl[]): string {
  const rollen = [...new Set(stijlen.map(({ rol }) => rol))];
  const lijst = (naam: string, delen: readonly string[]): string =>
    `<${naam} count="${delen.length}">${delen.join('')}</${naam}>`;
  const letters = rollen.map((rol) => {
    const { vet, punten, letters: kleur } = UITERLIJK[rol];
    return `<font>${vet ? '<b/>' : ''}<sz val="${punten ?? GEWONE_PUNTEN}"/>${kleur ? `<color rgb="FF${kleur}"/>` : ''}<name val="Calibri"/></font>`;
  });
  const vlakken = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    ...rollen.map((rol) => {
      const { vlak } = UITERLIJK[rol];
      return vlak
        ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${vlak}"/></patternFill></fill>`
        : '<fill><patternFill patternType="none"/></fill>';
    }),
  ];
  const kant = (naam: string): string => `<${naam} style="thin"><color rgb="FFBFBFBF"/></${naam}>`;
  const randen = [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(kant).join('')}<diagonal/></border>`,
  ];
  const vormen = Object.values(GETALVORM).flatMap(({ id, code }) =>
    code ? [`<numFmt numFmtId="${id}" formatCode="${ontsnap(code)}"/>`] : [],
  );
  const cellen = stijlen.map(({ rol, opmaak }) => {
    const index = rollen.indexOf(rol);
    const omslaan = rol === 'kop' ? '<alignment wrapText="1" vertical="top"/>' : '';
    return `<xf numFmtId="${GETALVORM[opmaak].id}" fontId="${index}" fillId="${index + 2}" borderId="${UITERLIJK[rol].rand ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${omslaan ? ` applyAlignment="1">${omslaan}</xf>` : '/>'}`;
  });
  return `${XML}<styleSheet xmlns="${HOOFD}">${lijst('numFmts', vormen)}${lijst('fonts', letters)}${lijst('fills', vlakken)}${lijst('borders', randen)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${lijst('cellXfs', cellen)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function schrijfBlad(
  { code, breedten, vast, rijen }: Blad,
  inBeeld: boolean,
  bladnaam: (code: Blad['code']) => string,
  nummerVan: (cel: Cel) => number,
): string {
  const schrijfPlek = (plek: Plek): string => (plek.blad === code ? '' : `${bladnaam(plek.blad)}!`) + adres(plek);
  const regels = rijen.map((cellen, rij) => {
    const inhoud = cellen.map((cel, kolom) =>
      cel ? schrijfCel(cel, adres({ rij, kolom }), nummerVan(cel), schrijfPlek) : '',
    );
    return `<row r="${rij + 1}">${inhoud.join('')}</row>`;
  });
  const kolommen = breedten.map(
    (breedte, index) => `<col min="${index + 1}" max="${index + 1}" width="${breedte}" customWidth="1"/>`,
  );
  const hoek = adres({ rij: vast.rijen, kolom: vast.kolommen });
  const ruit = `<pane xSplit="${vast.kolommen}" ySplit="${vast.rijen}" topLeftCell="${hoek}" activePane="bottomRight" state="frozen"/>`;
  return `${XML}<worksheet xmlns="${HOOFD}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${inBeeld ? ' tabSelected="1"' : ''} workbookViewId="0">${ruit}</sheetView></sheetViews><cols>${kolommen.join('')}</cols><sheetData>${regels.join('')}</sheetData>${keuzelijsten(rijen)}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

function schrijfCel(cel: Cel, plek: string, stijl: number, schrijfPlek: (plek: Plek) => string): string {
  const { waarde, formule } = cel;
  const begin = `<c r="${plek}" s="${stijl}"`;
  if (formule) return `${begin}><f>${ontsnap(schrijfFormule(formule, schrijfPlek))}</f></c>`;
  if (typeof waarde === 'number') return `${begin}><v>${schrijfGetal(waarde)}</v></c>`;
  if (waarde === undefined) return `${begin}/>`;
  // `_x0041_` is in XLSX een teken; wie dat letterlijk schrijft krijgt het zo ook te zien.
  const letterlijk = zuiver(waarde).replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return `${begin} t="inlineStr"><is><t xml:space="preserve">${ontsnap(letterlijk)}</t></is></c>`;
}

function schrijfFormule(formule: Formule, schrijfPlek: (plek: Plek) => string): string {
  return formule.map((deel) => (typeof deel === 'string' ? deel.replaceAll(';', ',') : schrijfPlek(deel))).join('');
}

function adres({ rij, kolom, totRij, totKolom }: Omit<Plek, 'blad'>): string {
  const begin = `${kolomletters(kolom)}${rij + 1}`;
  if (totRij === undefined && totKolom === undefined) return begin;
  return `${begin}:${kolomletters(totKolom ?? kolom)}${(totRij ?? rij) + 1}`;
}

function keuzelijsten(rijen: Blad['rijen']): string {
  const lijsten = rijen.flatMap((cellen, rij) =>
    cellen.flatMap((cel, kolom) => {
      if (!cel?.keuzen) return [];
      const keuzen = ontsnap(`"${cel.keuzen.join(',')}"`);
      return [
        `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${adres({ rij, kolom })}"><formula1>${keuzen}</formula1></dataValidation>`,
      ];
    }),
  );
  return lijsten.length > 0 ? `<dataValidations count="${lijsten.length}">${lijsten.join('')}</dataValidations>` : '';
}
