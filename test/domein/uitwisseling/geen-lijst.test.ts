// Wat geen lijst met mensen is wordt geweigerd met een reden, en wat er wel een is niet.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leesNetwerkCsv, type GelezenNetwerkCsv } from '../../../src/domein/uitwisseling/index.js';
import { runs, ZAAD } from '../netwerk/hulp.js';

const lees = (tekst: string): GelezenNetwerkCsv => {
  let nummer = 0;
  return leesNetwerkCsv(tekst, { nieuwId: () => `n${String((nummer += 1))}` });
};
const codes = (tekst: string): readonly string[] => lees(tekst).fouten.map(({ code }) => code);
const namen = (tekst: string): readonly (string | undefined)[] => lees(tekst).rijen.map(({ persoon }) => persoon?.naam);

const VOORNAMEN = 'Riet Jan Ans Fatma Zoë Van Import Mo Łukasz Let Al Date'.split(' ');
const ACHTERNAMEN = ['de Vries', 'Vos', "van 't Hof", 'El Idrissi', 'Jansen-Bakker', 'From', 'Yılmaz', 'Return'];
const naam = fc
  .tuple(fc.constantFrom(...VOORNAMEN), fc.constantFrom(...ACHTERNAMEN))
  .map(([voor, achter]) => `${voor} ${achter}`);
const mensen = fc.uniqueArray(naam, { minLength: 2, maxLength: 8 });
const einde = fc.constantFrom('\n', '\r\n', '\r');
const begin = fc.constantFrom('', '\uFEFF', '\n\n');

type Vorm = readonly [wat: string, maak: (namen: readonly string[]) => readonly string[]];

const GEEN_LIJST: readonly Vorm[] = [
  [
    'een mail',
    (rij) => [`From: ${rij[0] ?? ''} <a@b.nl>`, 'To: c@d.nl', 'Subject: netwerk', '', 'Hoi,', ...rij, 'Groet'],
  ],
  [
    'een mail uit Outlook',
    (rij) => [
      `Van: ${rij[0] ?? ''}`,
      'Verzonden: maandag 3 mei 2026 10:00',
      'Aan: Ans',
      'Onderwerp: lijst',
      '',
      'Beste Ans,',
      ...rij,
    ],
  ],
  ['een bewaarde mail', (rij) => ['Return-Path: <a@b.nl>', 'Received: from x by y', 'MIME-Version: 1.0', '', ...rij]],
  [
    'een dump uit een database',
    (rij) => rij.map((een) => `INSERT INTO personen (naam) VALUES ('${een.replaceAll("'", "''")}');`),
  ],
  [
    'een tabel uit een database',
    () => ['-- dump', 'DROP TABLE IF EXISTS `p`;', 'CREATE TABLE `p` (', '  `naam` text', ');'],
  ],
  ['een vraag aan een database', () => ['SELECT naam, ring FROM personen']],
  ['een logboek', (rij) => rij.map((een, plek) => `2026-05-03 10:00:0${String(plek)} INFO ${een}`)],
  ['een logboek met T', (rij) => rij.map((een) => `2026-05-03T10:00:00.123Z ${een}`)],
  ['een logboek van een server', (rij) => rij.map((een) => `[03/May/2026:10:00:00 +0200] "GET /${een}"`)],
  ['een logboek van een systeem', (rij) => rij.map((een) => `May  3 10:00:00 pc app: ${een}`)],
  ['een gesprek', (rij) => rij.map((een) => `[03-05-2026 10:00:00] ${een}: hoi`)],
  ['een gesprek van Android', (rij) => rij.map((een) => `03-05-2026 10:00 - ${een}: hoi`)],
  ['een gesprek van iOS', (rij) => rij.flatMap((een) => [`\u200E[3/5/26, 10:00:00] ${een}: hoi`, 'en nog iets'])],
  ['een rooster', (rij) => rij.map((een, plek) => `1${String(plek)}:00 ${een}`)],
  ['adressen van het web', (rij) => rij.map((_, plek) => `https://voorbeeld.nl/${String(plek)}`)],
  ['adressen zonder begin', (rij) => rij.map((_, plek) => `www.voorbeeld${String(plek)}.nl`)],
  ['YAML', (rij) => rij.flatMap((een) => [`- naam: ${een}`, '  ring: 1'])],
  ['YAML met een kop', (rij) => ['---', 'personen:', ...rij.map((een) => `  - naam: ${een}`)]],
  ['instellingen', (rij) => ['[algemeen]', ...rij.map((een, plek) => `mens${String(plek)} = "${een}"`)]],
  ['XML', (rij) => ['<?xml version="1.0"?>', '<p>', ...rij.map((een) => `<naam>${een}</naam>`), '</p>']],
  ['een stuk bladzijde', (rij) => ['Namen', ...rij.map((een) => `<li>${een}</li>`)]],
  ['contacten', (rij) => rij.flatMap((een) => ['BEGIN:VCARD', 'VERSION:3.0', `FN:${een}`, 'END:VCARD'])],
  ['een agenda', (rij) => ['BEGIN:VCALENDAR', ...rij.map((een) => `SUMMARY:${een}`), 'END:VCALENDAR']],
  ['opgemaakte tekst', (rij) => ['{\\rtf1\\ansi', ...rij.map((een) => `\\par ${een}`), '}']],
  ['een stijlblad', (rij) => rij.flatMap((_, plek) => [`.kaart${String(plek)} {`, '  color: red;', '}'])],
  ['code', (rij) => ['import { x } from "y";', ...rij.map((een, plek) => `const a${String(plek)} = "${een}";`)]],
  ['Python', (rij) => ['import os', 'def namen():', ...rij.map((een) => `    print("${een}")`)]],
  ['een script', (rij) => ['#!/bin/sh', ...rij.map((een) => `echo ${een}`)]],
  ['een verschil', (rij) => ['diff --git a/x b/x', '--- a/x', '+++ b/x', ...rij.map((een) => `+${een}`)]],
  ['een foutmelding', () => ['TypeError: x', '    at lees (app.js:1:2)', '    at toon (app.js:3:4)']],
  ['LaTeX', (rij) => ['\\documentclass{article}', '\\begin{document}', ...rij]],
  ['een verslag', (rij) => rij.map((een) => `Met ${een} gaat het goed op school en thuis. Dat blijft zo.`)],
];

const LIJST: readonly Vorm[] = [
  ['een naam per regel', (rij) => rij],
  ['met lege regels ertussen', (rij) => rij.flatMap((een) => [een, ''])],
  ['met een mailadres', (rij) => rij.map((een) => `${een};${een.charAt(0)}@voorbeeld.nl`)],
  ['met een kop en een mailadres', (rij) => ['Naam;E-mail', ...rij.map((een) => `${een};a@voorbeeld.nl`)]],
  ['met een adres van het web', (rij) => ['Naam;Site', ...rij.map((een) => `${een};https://voorbeeld.nl`)]],
  [
    'met een tijd vooraan, onder een kop',
    (rij) => ['Gemaakt op;Naam', ...rij.map((een) => `2026-05-03 10:00:00;${een}`)],
  ],
  ['met een tijd erachter', (rij) => rij.map((een) => `${een};03-05-2026 10:00`)],
  ['met een zin erachter', (rij) => rij.map((een) => `${een};Komt 2 keer per week langs en eet dan bij ons mee.`)],
  [
    'met een zin achter een komma',
    (rij) => rij.map((een) => `${een},Komt 2 keer per week langs en eet dan bij ons mee.`),
  ],
  [
    'met van en datum boven de kop',
    (rij) => ['Van: Ans Vos', 'Datum: 3-5-2026', 'Onderwerp: het netwerk', '', 'Naam', ...rij],
  ],
  ['genummerd', (rij) => rij.map((een, plek) => `${String(plek + 1)}. ${een}`)],
  ['met een opsomming onder een kopje', (rij) => ['# Netwerk', '', 'Familie:', ...rij.map((een) => `- ${een}`)]],
  ['met een opsomming zonder teken erboven', (rij) => ['Naam', ...['Bo', ...rij].map((een) => `* ${een}`)]],
  ['met vakjes', (rij) => rij.map((een) => `- [ ] ${een}`)],
  ['met losse vakjes', (rij) => rij.map((een) => `☐ ${een}`)],
  ['met bolletjes uit een tekstverwerker', (rij) => rij.map((een) => `o\t${een}`)],
  [
    'genummerd onder een kop',
    (rij) => ['Naam;Plaats', ...['Bo', ...rij].map((een, plek) => `${String(plek)}. ${een};Ede`)],
  ],
  ['met een nummer in een eigen kolom', (rij) => ['Nr\tNaam', ...rij.map((een, plek) => `${String(plek)}.\t${een}`)]],
  ['als tabel in gewone tekst', (rij) => ['| Naam | Plaats |', '|:---|---:|', ...rij.map((een) => `| ${een} | Ede |`)]],
  ['als tabel in gewone tekst, één kolom', (rij) => ['| **Naam** |', '| --- |', ...rij.map((een) => `| ${een} |`)]],
  ['met een ster voor wat verplicht is', (rij) => ['* NAAM;PLAATS *', ...rij.map((een) => `${een};Ede`)]],
  [
    'met een titel, een datum en samengevoegde koppen',
    (rij) => [
      'Netwerk;;',
      'Datum: 3-5-2026;;',
      ';Persoon;',
      'Nr;Naam*;Plaats;;',
      ...rij.map((een) => `1;${een};Ede;;`),
      ';;;;',
    ],
  ],
  ['met haakjes', (rij) => rij.map((een) => `${een} (uit de straat)`)],
];

const kaal = (een: string | undefined): string | undefined => een?.replace(' (uit de straat)', '');

describe(`leesNetwerkCsv, wat geen lijst is (zaad ${String(ZAAD)})`, () => {
  for (const [wat, maak] of GEEN_LIJST) {
    it(`weigert ${wat}`, () => {
      fc.assert(
        fc.property(mensen, einde, begin, (rij, regeleinde, vooraf) => {
          const tekst = vooraf + maak(rij).join(regeleinde);
          expect(codes(tekst), tekst).to.deep.equal(['geen-csv']);
        }),
        runs(50),
      );
    });
  }

  for (const [wat, maak] of LIJST) {
    it(`leest een lijst ${wat}`, () => {
      fc.assert(
        fc.property(mensen, einde, begin, (rij, regeleinde, vooraf) => {
          const tekst = vooraf + maak(rij).join(regeleinde);
          expect(
            namen(tekst)
              .filter((een) => een !== 'Bo')
              .map(kaal),
            tekst,
          ).to.deep.equal(rij);
        }),
        runs(50),
      );
    });
  }

  it('leest wie na zijn relatie en een dubbele punt staat', () => {
    expect(namen('mama: Ineke\npapa: Joop\noma: Riet')).to.deep.equal(['mama: Ineke', 'papa: Joop', 'oma: Riet']);
    expect(namen('Naam: Jan')).to.deep.equal(['Naam: Jan']);
  });
});
