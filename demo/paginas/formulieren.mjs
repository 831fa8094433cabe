// <steunfiguur-form> alleen, zonder dossier, met een concept op het apparaat: in de je-vorm voor de jongere, en voor de professional.
// Een jongere zit misschien op een computer van een ander: daar vraagt de pagina eerst of er iets bewaard mag worden.

import { attribuut, gegevensblok, html } from '../html.mjs';
import { samenvatting } from './geweigerd.mjs';
import { kader } from './kader.mjs';
import { tekstveld } from './velden.mjs';

/** Onder welke naam het concept op het apparaat staat. */
const CONCEPT = { '/aanbieder/jongere': 'kwartelveen-jongere', '/aanbieder/professional': 'kwartelveen-professional' };

const JONGERE = {
  invuller: 'jongere',
  aanspreekvorm: 'je',
  titel: 'Wie zijn er voor jou?',
  inleiding:
    'Oma, een vriend, je trainer: iedereen mag. Vul in wat je wilt; de rest komt later. Je begeleider leest het pas als jij op Versturen drukt.',
  kop: 'Over jou',
  verplicht: 'Deze twee vragen moet je invullen.',
  nummer: [
    'Jouw code',
    html`Die kreeg je van je begeleider, zoals <span class="heel">KV-2026-0147</span>. Vul hier geen naam in.`,
  ],
  leeftijd: ['Hoe oud ben je?', 'In hele jaren.'],
  zonderScript: 'Dit formulier heeft JavaScript nodig. Zie je hier niets? Schrijf het dan op papier.',
  versturen: 'Versturen',
  uitleg:
    'Half ingevuld mag. Wij bewaren het op de computer waar deze demo draait. Een burgerservicenummer nemen we niet aan.',
  knop: 'Versturen',
  fouten: {
    dossiernummer: 'Vul je code in, zoals KV-2026-0147.',
    leeftijd: 'Vul in hoe oud je bent, van 0 tot en met 23.',
  },
  bezet: 'Met deze code is al iets verstuurd. Kijk de code na, of vraag je begeleider ernaar.',
};
const PROFESSIONAL = {
  invuller: 'professional',
  aanspreekvorm: 'u',
  titel: 'Steunfiguren, als professional',
  inleiding:
    'Schrijf op wat u met de jeugdige en de ouders besprak. Wie steunfiguur is kiezen zij zelf. Wat u hier opschrijft kunnen zij lezen, behalve uw twijfel.',
  kop: 'Dossier',
  verplicht: 'Beide velden zijn verplicht.',
  nummer: ['Dossiernummer', html`Ons eigen nummer, zoals <span class="heel">KV-2026-0147</span>. Geen naam.`],
  leeftijd: ['Leeftijd van de jeugdige', 'In hele jaren. Dan past het formulier de vragen aan.'],
  zonderScript:
    'Dit formulier heeft JavaScript nodig. Ziet u hier geen velden? Schrijf het gesprek dan op papier op en vul het later in.',
  versturen: 'Insturen',
  uitleg:
    'Half ingevuld mag: u kunt later verder bij Ontvangen. Wij bewaren het op de computer waar deze demo draait. Een burgerservicenummer nemen wij niet aan.',
  knop: 'Formulier insturen',
  fouten: {},
  bezet: 'Van dit dossiernummer is al een formulier ontvangen. Vul dat verder in bij Ontvangen, of kijk het nummer na.',
};

/**
 * @param {{ script: unknown, pad: string, inzending?: Record<string, string>, waarde?: unknown, veldfouten?: [string, string][], fouten?: { persoon: string | null, naar: string, tekst: string }[], bezet?: boolean }} stand
 *   `bezet` als er onder dit nummer al iets staat.
 */
export function formulierpagina({
  script,
  pad,
  inzending = {},
  waarde = null,
  veldfouten = [],
  fouten = [],
  bezet = false,
}) {
  const w = pad === '/aanbieder/jongere' ? JONGERE : PROFESSIONAL;
  const { invuller, aanspreekvorm, titel } = w;
  const bijVeld = [
    ...veldfouten.map(([veld, tekst]) => [veld, w.fouten[veld] ?? tekst]),
    ...(bezet ? [['dossiernummer', w.bezet]] : []),
  ];
  const geweigerd = bijVeld.length + fouten.length > 0;
  const veld = (naam, [label, uitleg], langste) =>
    tekstveld(naam, label, uitleg, new Map(bijVeld), inzending[naam], langste);
  const eigenApparaat = invuller === 'jongere';
  return kader({
    titel: geweigerd ? `${aanspreekvorm === 'je' ? 'Nog niet verstuurd' : 'Nog niet ontvangen'}: ${titel}` : titel,
    pad,
    scripts: html`${script}
      <script type="module" src="/steunfiguren.js"></script>`,
    inhoud: html`<h1>${titel}</h1>
      <p class="inleiding">${w.inleiding}</p>
      ${geweigerd && samenvatting(bijVeld, fouten, waarde, aanspreekvorm)}
      <form method="post" action="${pad}" class="formulier">
        <section class="vak" aria-labelledby="dossier-kop">
          <h2 id="dossier-kop">${w.kop}</h2>
          <p class="uitleg">${w.verplicht}</p>
          <div class="velden velden-kort">
            ${veld('dossiernummer', w.nummer, 12)} ${veld('leeftijd', w.leeftijd, 2)}
          </div>
          ${
            eigenApparaat &&
            html`<p class="vink">
              <input type="checkbox" id="onthoud" data-concept="${CONCEPT[pad]}" />
              <label for="onthoud">Dit is mijn eigen telefoon of computer. Onthoud hier wat ik typ.</label>
            </p>`
          }
        </section>
        <div class="vak">
          <steunfiguur-form
            id="steunfiguren"
            name="steunfiguren"
            invuller="${invuller}"
            aanspreekvorm="${aanspreekvorm}"
            ${attribuut('concept', !eigenApparaat && CONCEPT[pad])}
          >
            <p>${w.zonderScript}</p>
          </steunfiguur-form>
        </div>
        <section class="vak indienen" aria-labelledby="insturen-kop">
          <h2 id="insturen-kop">${w.versturen}</h2>
          <p>${w.uitleg} Die regel is verzonnen, net als de aanbieder.</p>
          <button type="submit" class="knop">${w.knop}</button>
        </section>
      </form>
      ${gegevensblok('formuliergegevens', { waarde })}`,
  });
}

/** Na het versturen. Wat er op het apparaat stond wordt gewist: het is ontvangen. */
export function bedanktpagina({ script }) {
  const titel = 'Je hebt het verstuurd';
  return kader({
    titel,
    pad: '/aanbieder/jongere/bedankt',
    scripts: html`${script}
      <script type="module" src="/bedankt.js"></script>`,
    inhoud: html`<h1>${titel}</h1>
      <p class="gelukt" role="status">
        <strong>Gelukt.</strong> Je begeleider leest het, en praat er met jou over. Er gebeurt niets zonder jou.
      </p>
      <p>Wat dit apparaat van het formulier onthield, is nu gewist.</p>
      <steunfiguur-form id="steunfiguren" concept="${CONCEPT['/aanbieder/jongere']}" hidden></steunfiguur-form>
      <p class="uitleg">
        Dit is een voorbeeld. <a href="/aanbieder/ontvangen">Zo ziet een begeleider van Kwartelveen het</a>.
      </p>`,
  });
}
