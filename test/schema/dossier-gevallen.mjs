// Dossiers die wel en niet passen, één tabel voor de browsertoets, de Node-toets en docs/dossier.md. Geen toets.
// Gaat over de vorm. Wat alleen `leesDossier` ziet (een dubbel id, een onbekende sector, een oudere versie, te diep, te groot) staat in test/domein.

/**
 * @typedef {object} Geval
 * @property {string} naam
 * @property {unknown} document
 * @property {readonly string[]} fouten - JSON-pointer en code; leeg als het document past.
 * @property {boolean} toon - Staat in docs/dossier.md.
 */

/** Een verzonnen dossier waarin elk veld is ingevuld. */
export const VOLLEDIG = {
  versie: 1,
  onderwerp: { soort: 'jongere', naam: 'J.', geboren: '2011-04', huishoudens: [{ id: 'h1', naam: 'Bij mama' }] },
  personen: [
    {
      id: 'p1',
      naam: 'Oma Riet',
      alias: 'oma',
      soort: 'netwerk',
      relatie: 'oma',
      relatieTekst: 'van moeders kant',
      sector: 'familie',
      ring: 1,
      plek: { x: 0.5, y: 0.25 },
      huishoudens: ['h1'],
      band: 'steunend',
      steun: [{ functie: 'emotioneel', functieTekst: 'luistert', voor: 'jongere', richting: 'krijgt' }],
      contactfrequentie: 'wekelijks',
      bekendSinds: '2015',
      verwachteDuur: 'blijvend',
      alInNetwerk: 'ja',
      blijftNaHulp: 'ja',
      biologischeOuder: false,
      volwassen: 'ja',
      betaaldVoorHulp: false,
      bekendBij: ['onderwijs'],
      erkend: ['jeugdhulp'],
      kracht: 'rustig',
      behoefte: 'af en toe bellen',
      behoefteKeuzes: ['informatie'],
      behoefteKeuzesTekst: 'over school',
      beschikbaarheid: 'in het weekend',
      contactgegevens: { telefoon: '06', email: 'oma@voorbeeld.nl' },
      geinformeerdOp: '2026-11-01',
      verbergVoor: ['kind'],
      verantwoordelijk: false,
      steunfiguur: {
        status: 'aangeduid',
        statusVerloop: [{ status: 'voorgedragen', datum: '2026-10-01', door: 'professional' }],
        aangeduidDoor: ['jongere'],
        vertrouwensband: 'ja',
        vertrouwensbandMet: ['jongere'],
        langdurig: 'ja',
        aard: 'informeel',
        benoeming: 'geen',
        benoemingOp: '2026-09-01',
        bevoegdheden: [{ onderwerp: 'school', stand: 'praat-mee' }],
        rollen: ['besluitvorming'],
        contexten: ['begeleiding'],
        contextenTekst: 'thuis',
        invloedOpBesluiten: 'onbekend',
        meenemenNaarZitting: 'onbekend',
        belangrijkeMomenten: ['rechtszitting'],
        belangrijkeMomentenTekst: 'in mei',
        netwerkpleegzorg: 'onbekend',
        knelpunten: ['training'],
        knelpuntenTekst: 'tijd',
        kansen: 'logeren',
        acties: [{ wie: 'oma', wat: 'belt', wanneer: '2026-12-01', knelpunt: 'training' }],
        opnieuwBekijken: '2027-01-01',
        twijfelProfessional: 'geen',
        eigenVerklaring: 'ik doe mee',
        toelichting: 'zie verslag',
      },
    },
  ],
  banden: [{ van: 'p1', naar: 'p2', kwaliteit: 'neutraal' }],
  momenten: [
    {
      id: 'm1',
      datum: '2026-05-01',
      naam: 'Start',
      toelichting: 'eerste gesprek',
      door: 'professional',
      personen: [{ id: 'p1', naam: 'Oma Riet', soort: 'netwerk' }],
      banden: [],
    },
  ],
  indeling: {
    ringen: [{ code: 1, naam: 'Dichtbij' }],
    ringBetekenis: 'nabijheid',
    sectoren: [{ code: 'kerk', naam: 'Kerk' }],
  },
  doorvragen: {
    niemand: false,
    opnieuwVragen: '2027-01-01',
    vragen: [{ code: 'wie-luistert', stand: 'gevraagd', datum: '2026-11-01' }],
    gedeeldeVisie: { professional: 'samen optrekken', aanbieder: 'tijd ervoor', gemeente: 'ruimte ervoor' },
    behandeling: 'nee',
  },
  ladder: {
    kader: 'vrijwillig',
    machtiging: { soort: 'uithuisplaatsing', stand: 'niet-nodig', datum: '2026-10-01' },
    huidig: {
      trede: 'thuis-ambulant',
      ernaast: ['steungezin'],
      respijt: true,
      respijtPlek: 'anders',
      respijtPlekTekst: 'een boerderij',
      duur: 'onbekend',
      intensiteit: { eenheid: 'dag-per-week', aantal: 2 },
      intensiteitenOok: [{ eenheid: 'vakantie', aantal: 1 }],
      crisis: false,
      variant: 'steungezin',
      bijWie: 'p1',
    },
    gewenst: { trede: 'thuis' },
    afwegingen: [{ trede: 'netwerkpleegzorg', reden: 'oma kan', redenSoort: 'niet-mogelijk', geprobeerd: 'logeren' }],
    familiegroepsplan: { stand: 'aangeboden', reden: 'gevraagd', datum: '2026-10-01' },
    plan: { van: '2026-10-01', tot: '2027-10-01' },
    wegTerug: 'in stappen',
    evaluatieOp: '2027-02-01',
    wensKind: 'thuis zijn',
    wensOuders: 'rust',
    dreigendeBreakdown: 'nee',
    steunfiguren: ['p1'],
    meegaan: [{ trede: 'netwerkpleegzorg', personen: ['p1'] }],
    kwaliteitscriteria: { bekwaamheid: 'goed', leefklimaat: 'goed', positie: 'goed', organisatie: 'goed' },
    kwaliteitsvragen: [{ bouwsteen: 'leefklimaat', vraag: 'Is er een eigen kamer?', stand: 'bespreken' }],
    matching: 'past',
    matchingvragen: [{ vraag: 'Kennen zij elkaar al?', stand: 'ja' }],
    pleegcontractOp: '2026-10-15',
    verloop: [{ trede: 'thuis', van: '2024-01', tot: '2026' }],
  },
  toestemming: [
    {
      doel: 'gegevens-steunfiguur',
      persoon: 'p1',
      door: ['steunfiguur'],
      datum: '2026-11-01',
      antwoord: 'ja',
      antwoordOp: '2026-11-01',
      wijze: 'mondeling',
      ingetrokkenOp: '2026-11-20',
      uitzondering: 'ernstig-nadeel',
      reden: 'zie verslag',
    },
  ],
  ingevuldDoor: 'professional',
  bewaartTot: '2030-01-01',
  regels: '2026-01-01',
};

const JA_NEE = ['ja', 'nee', 'onbekend'];
const ONTVANGERS = ['kind', 'jongere', 'ouder', 'pleegouder'];
const BETROKKENEN = [...ONTVANGERS, 'professional', 'steunfiguur', 'vertegenwoordiger'];
const BEKEND_BIJ = ['jeugdhulp', 'jeugdbescherming', 'onderwijs'];
const KNELPUNTEN = ['wet-en-regelgeving', 'individualisering', 'training', 'rechtszitting', 'anders'];
const EENHEDEN = ['dagdeel-per-week', 'dag-per-week', 'weekend-per-maand', 'vakantie', 'voltijd'];
const VRAAGSTANDEN = ['ja', 'nee', 'bespreken'];
const BANDEN = ['steunend', 'neutraal', 'spanning', 'verbroken'];
const STATUSSEN = ['voorgedragen', 'gevraagd', 'aangeduid', 'akkoord'];
const TREDEN = [
  'thuis',
  'thuis-ambulant',
  'steungezin',
  'netwerkpleegzorg',
  'bestandspleegzorg',
  'gezinshuis',
  'residentieel',
  'jeugdzorgplus',
];

/** @type {readonly (readonly [pad: string, codes: readonly (string | number)[]])[]} De opsommingen van het contract, met de hand overgenomen. */
export const OPSOMMINGEN = [
  ['/onderwerp/soort', ['kind', 'jongere', 'ouder', 'gezin']],
  ['/personen/0/soort', ['gezin', 'netwerk', 'georganiseerd', 'professional']],
  [
    '/personen/0/relatie',
    (
      'biologische-ouder stiefouder pleegouder broer zus halfbroer halfzus stiefbroer stiefzus opa oma oom tante neef nicht ' +
      'ander-familielid partner vriend kennis klasgenoot buur leraar coach peetouder geloofsgenoot collega online-contact ' +
      'maatje vrijwillige-mentor opvoedondersteuner steungezin buurtgezin meeleefgezin gezinshuisouder ' +
      'ambulant-hulpverlener gedragswetenschapper jeugdbeschermer voogd huisarts wijkteam veilig-thuis anders ' +
      'burgervoogd pleegoudervoogd adoptieouder steunouder'
    ).split(' '),
  ],
  ['/personen/0/ring', [1, 2, 3]],
  ['/personen/0/band', BANDEN],
  ['/personen/0/steun/0/functie', ['emotioneel', 'praktisch', 'informatief', 'anders']],
  ['/personen/0/steun/0/voor', ONTVANGERS],
  ['/personen/0/steun/0/richting', ['krijgt', 'geeft', 'wederzijds']],
  ['/personen/0/contactfrequentie', ['dagelijks', 'wekelijks', 'maandelijks', 'paar-keer-per-jaar', 'niet']],
  ['/personen/0/alInNetwerk', JA_NEE],
  ['/personen/0/blijftNaHulp', JA_NEE],
  ['/personen/0/volwassen', JA_NEE],
  ['/personen/0/bekendBij/0', BEKEND_BIJ],
  ['/personen/0/erkend/0', BEKEND_BIJ],
  [
    '/personen/0/behoefteKeuzes/0',
    ['contact-met-andere-steunfiguren', 'informatie', 'praktische-hulp', 'waardering', 'anders'],
  ],
  ['/personen/0/verbergVoor/0', [...ONTVANGERS, 'steunfiguur', 'professional']],
  ['/personen/0/steunfiguur/status', STATUSSEN],
  ['/personen/0/steunfiguur/statusVerloop/0/status', STATUSSEN],
  ['/personen/0/steunfiguur/statusVerloop/0/door', BETROKKENEN],
  ['/personen/0/steunfiguur/aangeduidDoor/0', [...ONTVANGERS, 'professional']],
  ['/personen/0/steunfiguur/vertrouwensband', JA_NEE],
  ['/personen/0/steunfiguur/vertrouwensbandMet/0', ONTVANGERS],
  ['/personen/0/steunfiguur/langdurig', JA_NEE],
  ['/personen/0/steunfiguur/aard', ['formeel', 'informeel']],
  ['/personen/0/steunfiguur/rollen/0', ['besluitvorming', 'uitvoering', 'advies', 'intermediair']],
  [
    '/personen/0/steunfiguur/contexten/0',
    ['preventie', 'begeleiding', 'behandeling', 'gesloten-jeugdhulp', 'overgang-18', 'anders'],
  ],
  ['/personen/0/steunfiguur/invloedOpBesluiten', JA_NEE],
  ['/personen/0/steunfiguur/meenemenNaarZitting', JA_NEE],
  [
    '/personen/0/steunfiguur/belangrijkeMomenten/0',
    ['geboorteaangifte', 'peetouderschap', 'rechtszitting', 'overgang-18', 'anders'],
  ],
  ['/personen/0/steunfiguur/netwerkpleegzorg', JA_NEE],
  ['/personen/0/steunfiguur/knelpunten/0', KNELPUNTEN],
  ['/personen/0/steunfiguur/acties/0/knelpunt', KNELPUNTEN],
  ['/personen/0/steunfiguur/bevoegdheden/0/stand', ['beslist', 'praat-mee', 'niet', 'onbekend']],
  ['/banden/0/kwaliteit', BANDEN],
  ['/indeling/ringen/0/code', [1, 2, 3]],
  ['/indeling/ringBetekenis', ['nabijheid', 'weten']],
  [
    '/doorvragen/vragen/0/code',
    [
      'wie-vertrouw-je',
      'wie-luistert',
      'waar-heen',
      'school-sport-werk',
      'online',
      'vroeger',
      'verjaardag',
      'wie-help-jij',
      'wie-blijft',
    ],
  ],
  ['/doorvragen/vragen/0/stand', ['gevraagd', 'beantwoord', 'nu-niet']],
  ['/doorvragen/behandeling', JA_NEE],
  ['/ladder/kader', ['vrijwillig', 'ots', 'voogdij', 'onbekend']],
  ['/ladder/machtiging/soort', ['uithuisplaatsing', 'gesloten']],
  ['/ladder/machtiging/stand', ['nagaan', 'gevraagd', 'gegeven', 'niet-nodig']],
  ['/ladder/huidig/trede', TREDEN],
  ['/ladder/huidig/ernaast/0', ['thuis-ambulant', 'steungezin']],
  ['/ladder/huidig/duur', ['kort', 'lang', 'tot-18', 'tot-21', 'onbekend']],
  ['/ladder/huidig/intensiteit/eenheid', EENHEDEN],
  ['/ladder/huidig/intensiteitenOok/0/eenheid', EENHEDEN],
  ['/ladder/huidig/respijtPlek', ['familie', 'steungezin', 'logeerhuis', 'behandelgroep', 'anders', 'onbekend']],
  [
    '/ladder/huidig/variant',
    ['hulpverlening', 'opvoeding', 'steungezin', 'buurtgezin', 'meeleefgezin', 'zonder-contract'],
  ],
  ['/ladder/gewenst/trede', TREDEN],
  ['/ladder/afwegingen/0/trede', TREDEN],
  ['/ladder/afwegingen/0/redenSoort', ['niet-mogelijk', 'niet-in-belang']],
  [
    '/ladder/familiegroepsplan/stand',
    ['aangeboden', 'gemaakt', 'ouders-willen-niet', 'dreiging-of-belang-kind', 'niet-van-toepassing'],
  ],
  ['/ladder/dreigendeBreakdown', JA_NEE],
  ['/ladder/verloop/0/trede', TREDEN],
  ['/ladder/meegaan/0/trede', TREDEN],
  ['/ladder/kwaliteitsvragen/0/bouwsteen', ['bekwaamheid', 'leefklimaat', 'positie', 'organisatie']],
  ['/ladder/kwaliteitsvragen/0/stand', VRAAGSTANDEN],
  ['/ladder/matchingvragen/0/stand', VRAAGSTANDEN],
  ['/toestemming/0/doel', ['hulp', 'delen', 'gegevens-steunfiguur']],
  ['/toestemming/0/door/0', BETROKKENEN],
  ['/toestemming/0/wijze', ['mondeling', 'schriftelijk']],
  ['/toestemming/0/antwoord', ['ja', 'nee', 'later']],
  ['/toestemming/0/uitzondering', ['maatregel-of-machtiging', 'ernstig-nadeel', 'weloverwogen-wens', 'wilsonbekwaam']],
  ['/ingevuldDoor', BETROKKENEN],
  ['/momenten/0/door', BETROKKENEN],
];

/** Een kopie van `document` met op `pad` een andere waarde; `undefined` haalt het veld weg. */
export function metAnders(document, pad, waarde) {
  const kopie = structuredClone(document);
  const stappen = pad.split('/').slice(1);
  const laatste = stappen.pop();
  const plek = stappen.reduce((deel, stap) => deel[stap], kopie);
  if (waarde === undefined) delete plek[laatste];
  else plek[laatste] = waarde;
  return kopie;
}

/** @returns {Geval} */
const heel = (naam, document, ...fouten) => ({ naam, document, fouten, toon: false });
/** Het volledige dossier met op één plek iets anders; een code zonder pad hoort bij die plek. @returns {Geval} */
const met = (naam, pad, waarde, ...fouten) =>
  heel(
    naam,
    metAnders(VOLLEDIG, pad, waarde),
    ...fouten.map((fout) => (fout.startsWith('/') ? fout : `${pad} ${fout}`)),
  );
/** @returns {Geval} */
const inDocs = (geval) => ({ ...geval, toon: true });

const minimaal = { versie: 1, onderwerp: { soort: 'kind' } };
const velen = (aantal) =>
  Array.from({ length: aantal }, (_, nummer) => ({ id: `p${nummer}`, naam: 'R.', soort: 'netwerk' }));
const WITRUIMTE = ' \t\r\n\u00a0\u2003\ufeff';
const P = '/personen/0';

/** @type {readonly Geval[]} */
export const GEVALLEN = [
  heel('alle velden ingevuld', VOLLEDIG),
  inDocs(heel('alleen `versie` en `onderwerp.soort`', minimaal)),
  inDocs(met('een persoon met alleen `id`, `naam` en `soort`', P, { id: 'p1', naam: 'R.', soort: 'netwerk' })),
  heel('lege lijsten', { ...minimaal, personen: [], banden: [], momenten: [], toestemming: [] }),
  heel('lege objecten', { ...minimaal, indeling: {}, doorvragen: {}, ladder: {} }),

  heel('niets', null, ' waarde-ongeldig'),
  heel('een lijst', [VOLLEDIG], ' waarde-ongeldig'),
  heel('een tekst', 'dossier', ' waarde-ongeldig'),
  heel('een getal', 1, ' waarde-ongeldig'),
  heel('een leeg object', {}, '/versie veld-ontbreekt', '/onderwerp veld-ontbreekt'),

  inDocs(met('een nieuwere versie', '/versie', 2, 'versie-onbekend')),
  met('een oudere versie', '/versie', 0, 'versie-onbekend'),
  inDocs(met('de versie als tekst: `"1"`', '/versie', '1', 'versie-onbekend')),
  met('een halve versie', '/versie', 1.5, 'versie-onbekend'),
  met('geen versie', '/versie', undefined, 'veld-ontbreekt'),
  met('versie null', '/versie', null, 'veld-ontbreekt'),
  met('versie van witruimte', '/versie', WITRUIMTE, 'veld-ontbreekt'),

  met('geen onderwerp', '/onderwerp', undefined, 'veld-ontbreekt'),
  met('onderwerp null', '/onderwerp', null, 'veld-ontbreekt'),
  met('onderwerp als lege tekst', '/onderwerp', '', 'veld-ontbreekt'),
  met('onderwerp als tekst', '/onderwerp', 'Sam', 'waarde-ongeldig'),
  met('onderwerp als lijst', '/onderwerp', [], 'waarde-ongeldig'),
  met('onderwerp zonder soort', '/onderwerp', { naam: 'J.' }, '/onderwerp/soort veld-ontbreekt'),
  met('onderwerp met lege soort', '/onderwerp/soort', ' ', 'veld-ontbreekt'),
  met(
    'een persoon zonder iets',
    P,
    { id: null },
    `${P}/id veld-ontbreekt`,
    `${P}/naam veld-ontbreekt`,
    `${P}/soort veld-ontbreekt`,
  ),
  inDocs(met('een naam van alleen witruimte', `${P}/naam`, WITRUIMTE, 'veld-ontbreekt')),
  met('een naam van 3000 spaties', `${P}/naam`, ' '.repeat(3000), 'veld-ontbreekt'),
  met('een id dat een getal is', `${P}/id`, 1, 'geen-tekst'),
  met('een naam van 2001 tekens', `${P}/naam`, 'x'.repeat(2001), 'tekst-te-lang'),
  met('een naam met witruimte eromheen', `${P}/naam`, '\n Oma \n'),
  met('een band zonder naar', '/banden/0', { van: 'p1' }, '/banden/0/naar veld-ontbreekt'),
  met('een huishouden zonder id', '/onderwerp/huishoudens/0/id', '', 'veld-ontbreekt'),
  met('een sector van de indeling zonder code', '/indeling/sectoren/0/code', null, 'veld-ontbreekt'),
  met('een ring van de indeling zonder code', '/indeling/ringen/0/code', '', 'veld-ontbreekt'),
  met('een vraag zonder code', '/doorvragen/vragen/0/code', undefined, 'veld-ontbreekt'),

  inDocs(met('een lege tekst waar een lijst hoort', `${P}/steun`, '')),
  met('witruimte waar een lijst hoort', '/personen', WITRUIMTE),
  met('null waar een lijst hoort', '/momenten', null),
  met('witruimte waar een object hoort', '/ladder', WITRUIMTE),
  met('null waar een object hoort', `${P}/steunfiguur`, null),
  inDocs(met('witruimte waar een code hoort', `${P}/relatie`, WITRUIMTE)),
  met('null waar een code hoort', `${P}/band`, null),
  met('nog niet geplaatst: ring null', `${P}/ring`, null),
  met('een lege tekst waar een ring hoort', `${P}/ring`, ''),
  met('witruimte waar ja of nee hoort', `${P}/biologischeOuder`, WITRUIMTE),
  met('null waar ja of nee hoort', `${P}/verantwoordelijk`, null),
  met('een lege tekst waar een getal hoort', '/ladder/huidig/intensiteit/aantal', ''),
  met('null waar een getal hoort', '/ladder/huidig/intensiteit/aantal', null),
  met('witruimte waar een dag hoort', '/bewaartTot', WITRUIMTE),
  met('witruimte waar een jaar mag', '/onderwerp/geboren', WITRUIMTE),
  met('null waar tekst hoort', '/onderwerp/naam', null),
  met('3000 spaties in een vrij veld', `${P}/kracht`, ' '.repeat(3000)),
  // Geen witruimte volgens JavaScript: dit teken is onzichtbaar maar telt als tekst.
  met('een onzichtbaar teken waar een code hoort', `${P}/relatie`, '\u200b', 'keuze-onbekend'),

  inDocs(met('`null` als deel van een lijst', `${P}/bekendBij`, [null], `${P}/bekendBij/0 keuze-onbekend`)),
  met('een lege tekst als deel van een lijst codes', `${P}/bekendBij/0`, '', 'keuze-onbekend'),
  met('een lege tekst als deel van een lijst teksten', `${P}/huishoudens/0`, ''),
  met('null als deel van een lijst teksten', `${P}/huishoudens/0`, null, 'geen-tekst'),
  met('null als persoon', P, null, 'waarde-ongeldig'),
  met('een tekst als persoon', P, 'Oma', 'waarde-ongeldig'),
  met('een lege lijst als persoon', P, [], 'waarde-ongeldig'),
  met('een object waar een lijst hoort', '/personen', { 0: {} }, 'waarde-ongeldig'),
  met('een tekst waar een lijst hoort', '/banden', 'p1-p2', 'waarde-ongeldig'),
  met('een lijst waar een object hoort', '/ladder', [], 'waarde-ongeldig'),
  met('een getal waar een object hoort', '/doorvragen', 0, 'waarde-ongeldig'),
  met('een lijst waar contactgegevens horen', `${P}/contactgegevens`, [], 'waarde-ongeldig'),
  met('een tekst waar ja of nee hoort', `${P}/biologischeOuder`, 'ja', 'waarde-ongeldig'),
  met('een getal waar ja of nee hoort', '/doorvragen/niemand', 0, 'waarde-ongeldig'),
  met('waar waar ja of nee hoort', '/ladder/huidig/crisis', true),
  met('waar als code', `${P}/volwassen`, true, 'keuze-onbekend'),
  met('een code in hoofdletters', `${P}/volwassen`, 'JA', 'keuze-onbekend'),
  met('een code met een spatie erachter', `${P}/volwassen`, 'ja ', 'keuze-onbekend'),
  met('een naam van het prototype als code', `${P}/relatie`, 'constructor', 'keuze-onbekend'),
  met('een ring als tekst', `${P}/ring`, '1', 'keuze-onbekend'),
  met('een ring die niet bestaat', `${P}/ring`, 4, 'keuze-onbekend'),
  met('een object waar tekst hoort', `${P}/kracht`, { html: '<b>' }, 'geen-tekst'),
  met('een getal waar tekst hoort', '/regels', 2026, 'geen-tekst'),
  met('onwaar waar tekst hoort', `${P}/alias`, false, 'geen-tekst'),
  met('tekst die op HTML lijkt blijft tekst', `${P}/kracht`, '<script>alert(1)</script>'),
  met('een sector die het schema niet kent', `${P}/sector`, 'ruimtevaart'),

  met('2000 tekens', `${P}/kracht`, 'x'.repeat(2000)),
  met('2001 tekens', `${P}/kracht`, 'x'.repeat(2001), 'tekst-te-lang'),
  inDocs(met('2000 emoji: elk telt als één teken', `${P}/kracht`, '🏠'.repeat(2000))),
  inDocs(met('2001 emoji', `${P}/kracht`, '🏠'.repeat(2001), 'tekst-te-lang')),
  inDocs(
    met(
      '1999 regeleinden van Windows en een letter: elk regeleinde is één teken',
      `${P}/kracht`,
      `${'\r\n'.repeat(1999)}x`,
    ),
  ),
  met('2000 regeleinden van Windows en een letter', `${P}/kracht`, `${'\r\n'.repeat(2000)}x`, 'tekst-te-lang'),
  met('2001 losse regelterugzetten', `${P}/kracht`, `${'\r'.repeat(2000)}x`, 'tekst-te-lang'),
  met('2000 tekens en een regeleinde', `${P}/kracht`, `${'x'.repeat(2000)}\n`, 'tekst-te-lang'),
  met('een half teken', `${P}/kracht`, '\ud83c'),
  met('een lange tekst in een lijst', '/ladder/steunfiguren/0', 'x'.repeat(2001), 'tekst-te-lang'),

  met('29 februari van een schrikkeljaar', '/bewaartTot', '2028-02-29'),
  inDocs(met('29 februari in een gewoon jaar', '/bewaartTot', '2027-02-29', 'datum-ongeldig')),
  met('29 februari 1900, geen schrikkeljaar', '/bewaartTot', '1900-02-29', 'datum-ongeldig'),
  met('29 februari 2000, wel een schrikkeljaar', '/bewaartTot', '2000-02-29'),
  met('31 april', '/bewaartTot', '2026-04-31', 'datum-ongeldig'),
  met('31 december', '/bewaartTot', '2026-12-31'),
  met('dag 0', '/bewaartTot', '2026-01-00', 'datum-ongeldig'),
  met('maand 13', '/bewaartTot', '2026-13-01', 'datum-ongeldig'),
  inDocs(met('alleen een jaar waar een dag hoort', '/bewaartTot', '2026', 'datum-ongeldig')),
  inDocs(met('alleen een jaar bij `geboren`', '/onderwerp/geboren', '2011')),
  met('een maand bij bekendSinds', `${P}/bekendSinds`, '2015-09'),
  met('een dag bij verloop', '/ladder/verloop/0/van', '2024-01-31'),
  met('maand 00', '/onderwerp/geboren', '2011-00', 'datum-ongeldig'),
  met('een datum in gewone taal', '/onderwerp/geboren', '1 mei 2011', 'datum-ongeldig'),
  met('een datum met tijd', '/ladder/evaluatieOp', '2026-05-01T00:00:00Z', 'datum-ongeldig'),
  met('een datum met een regeleinde erachter', '/ladder/evaluatieOp', '2026-05-01\n', 'datum-ongeldig'),
  met('een jaar als getal', '/onderwerp/geboren', 2011, 'geen-tekst'),

  met('een plek op de rand', `${P}/plek`, { x: 0, y: 1 }),
  met('een plek naast de kaart', `${P}/plek`, { x: -0.01, y: 0.5 }, `${P}/plek/x getal-buiten-bereik`),
  inDocs(met('een plek voorbij de rand', `${P}/plek/y`, 1.5, 'getal-buiten-bereik')),
  met('een plek zonder y', `${P}/plek`, { x: 0.5 }, `${P}/plek/y veld-ontbreekt`),
  met('een plek als tekst', `${P}/plek/x`, '0,5', 'getal-buiten-bereik'),
  met('een aantal van 1000', '/ladder/huidig/intensiteit/aantal', 1000),
  met('een aantal van 1000,5', '/ladder/huidig/intensiteit/aantal', 1000.5, 'getal-buiten-bereik'),
  met('een aantal onder nul', '/ladder/huidig/intensiteit/aantal', -1, 'getal-buiten-bereik'),
  met('een lijst waar een getal hoort', '/ladder/huidig/intensiteit/aantal', [1], 'getal-buiten-bereik'),

  met('vijfhonderd personen', '/personen', velen(500)),
  inDocs(met('501 personen', '/personen', velen(501), 'te-veel-personen')),
  met('501 personen op een moment', '/momenten/0/personen', velen(501), 'te-veel-personen'),
  met(
    '501 personen, van wie de laatste niet past',
    '/personen',
    [...velen(500), { id: 'p', naam: 'R.', soort: 'oma' }],
    '/personen/500/soort keuze-onbekend',
    'te-veel-personen',
  ),
  met('een gat in een lijst, zoals JSON het schrijft', '/banden', [null], '/banden/0 waarde-ongeldig'),
  met('personen als object', '/personen', { 0: { id: 'p1', naam: 'R.', soort: 'netwerk' } }, 'waarde-ongeldig'),
  met('een nummer als lijst', '/toestemming', 0, 'waarde-ongeldig'),

  inDocs(met('een onbekende sleutel, op elke diepte', `${P}/zaaknummer`, { diep: [null, ''] })),
  met('een onbekende sleutel bovenaan', '/zaaknummer', 'Z-1'),

  heel(
    'meer fouten tegelijk, elk op de eigen plek',
    { ...minimaal, personen: [{ id: 'p1', naam: 'R.', soort: 'oma', ring: 9 }], ladder: { huidig: { respijt: 1 } } },
    `${P}/soort keuze-onbekend`,
    `${P}/ring keuze-onbekend`,
    '/ladder/huidig/respijt waarde-ongeldig',
  ),
  met(
    'een fout in een persoon van een moment',
    '/momenten/0/personen/0/steun',
    [{ functie: 'praktisch' }, { functie: 'geld' }],
    '/momenten/0/personen/0/steun/1/functie keuze-onbekend',
  ),

  ...OPSOMMINGEN.flatMap(([pad, codes]) => [
    met(`${pad}: ${codes.at(-1)}`, pad, codes.at(-1)),
    met(`${pad}: een andere code`, pad, 'iets-anders', 'keuze-onbekend'),
  ]),
];

const { personen, doorvragen, toestemming, onderwerp, banden, momenten, indeling, ladder } = VOLLEDIG;

/** Waarden van de elementen: wat bij elk deel past, en wat iets anders is. `fouten` per deel; een deel dat ontbreekt neemt de waarde aan. */
export const DEELGEVALLEN = [
  { naam: 'leeg', waarde: {}, fouten: { 'netwerk-kaart': ['/onderwerp veld-ontbreekt'] } },
  { naam: 'alleen een versie', waarde: { versie: 1 }, fouten: { 'netwerk-kaart': ['/onderwerp veld-ontbreekt'] } },
  ...[
    ['de waarde van het formulier', { personen, doorvragen, toestemming, onderwerp }, 'zo-thuis-ladder'],
    ['de waarde van de kaart', { onderwerp, personen, banden, momenten, indeling }, 'zo-thuis-ladder'],
    ['een heel dossier', VOLLEDIG, 'zo-thuis-ladder'],
    ['de waarde van de ladder', ladder, 'steunfiguur-form', 'netwerk-kaart'],
    ['een dossier in iets anders', { dossier: VOLLEDIG }, 'steunfiguur-form', 'netwerk-kaart', 'zo-thuis-ladder'],
    ['alleen onbekende sleutels', { eigen: 1 }, 'steunfiguur-form', 'netwerk-kaart', 'zo-thuis-ladder'],
    [
      'een tariefinvoer',
      { versie: 1, naam: 'T', peiljaar: 2026, plaatsen: 4 },
      'steunfiguur-form',
      'netwerk-kaart',
      'zo-thuis-ladder',
    ],
  ].map(([naam, waarde, ...weigeraars]) => ({
    naam,
    waarde,
    fouten: Object.fromEntries(weigeraars.map((deel) => [deel, [' waarde-ongeldig']])),
  })),
  ...[99, 2, '1', true, {}].map((versie) => ({
    naam: `versie ${JSON.stringify(versie)}`,
    waarde: { versie, onderwerp, personen, ...ladder },
    fouten: Object.fromEntries(
      ['steunfiguur-form', 'netwerk-kaart', 'zo-thuis-ladder'].map((deel) => [deel, ['/versie versie-onbekend']]),
    ),
  })),
  ...[1, null, '', ' '].map((versie) => ({
    naam: `versie ${JSON.stringify(versie)}, die mag`,
    waarde: { versie, onderwerp, personen, ...ladder },
    fouten: {},
  })),
  {
    naam: '501 personen in een deel',
    waarde: { onderwerp, personen: velen(501), matching: '' },
    fouten: {
      'steunfiguur-form': ['/personen te-veel-personen'],
      'netwerk-kaart': ['/personen te-veel-personen'],
    },
  },
];
