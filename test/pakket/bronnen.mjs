// Leest welke bronbestanden elkaar importeren, voor de toetsen die daar regels over hebben. Geen toets.
import { posix } from 'node:path';
import ts from 'typescript';
import { bestandenIn, lees } from './hulp.mjs';

/** Alle bronbestanden, als paden vanaf de wortel. */
export const BRONNEN = bestandenIn('src').filter((pad) => pad.endsWith('.ts'));

/**
 * Wat een bronbestand importeert of doorgeeft.
 * @returns {{ naar: string, alleenTypen: boolean }[]} `naar` is een pad vanaf de wortel, of de naam van een pakket.
 */
export function invoerVan(pad) {
  const bron = ts.createSourceFile(pad, lees(pad), ts.ScriptTarget.ES2022, true);
  const gevonden = [];
  const bezoek = (knoop) => {
    const specificatie = specificatieVan(knoop);
    if (specificatie) gevonden.push({ naar: opgelost(pad, specificatie.tekst), alleenTypen: specificatie.alleenTypen });
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(bron);
  return gevonden;
}

function specificatieVan(knoop) {
  if (ts.isImportDeclaration(knoop)) {
    return { tekst: knoop.moduleSpecifier.text, alleenTypen: knoop.importClause?.isTypeOnly === true };
  }
  if (ts.isExportDeclaration(knoop) && knoop.moduleSpecifier) {
    return { tekst: knoop.moduleSpecifier.text, alleenTypen: knoop.isTypeOnly };
  }
  if (ts.isImportTypeNode(knoop)) return { tekst: knoop.argument.literal.text, alleenTypen: true };
  if (ts.isCallExpression(knoop) && knoop.expression.kind === ts.SyntaxKind.ImportKeyword) {
    // Een import() met een berekende naam is voor geen enkele regel te controleren.
    const [naam] = knoop.arguments;
    return { tekst: naam !== undefined && ts.isStringLiteral(naam) ? naam.text : '(berekend)', alleenTypen: false };
  }
  return null;
}

function opgelost(pad, specificatie) {
  if (!specificatie.startsWith('.')) return specificatie;
  return posix.join(posix.dirname(pad), specificatie).replace(/\.js$/, '.ts');
}

/** Het bestand zelf en alles in src/ wat het, direct of via via, aan code binnenhaalt. */
export function bereikbaarVanuit(pad) {
  const gezien = new Set();
  const bezoek = (huidig) => {
    if (gezien.has(huidig) || !huidig.startsWith('src/')) return;
    gezien.add(huidig);
    for (const { naar, alleenTypen } of invoerVan(huidig)) if (!alleenTypen) bezoek(naar);
  };
  bezoek(pad);
  return [...gezien];
}
