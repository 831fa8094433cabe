// Het kader om elke pagina van het portaal: kop, menu en voet. Beide organisaties bestaan niet; de voet zegt dat op elke pagina.

import { attribuut, html } from '../html.mjs';

const RIETMONDE = {
  naam: 'Gemeente Rietmonde',
  voorbeeld: 'Gemeente Rietmonde',
  plek: 'Intranet · Inkoop jeugd',
  begin: '/',
  thema: 'rietmonde',
  logo: '/logo.svg',
  menu: [
    ['/', 'Tarief doorrekenen'],
    ['/eigen-cijfers', 'Met cijfers van Rietmonde'],
    ['/onderhandeling', 'Een onderhandeling'],
    ['/ontvangen', 'Ontvangen tarieven'],
  ],
  terug: 'Naar de rekenhulp',
  voet: html`<p>
      <strong>Rietmonde is een verzonnen gemeente.</strong> Deze pagina’s laten zien hoe een rekenhulp van
      zo-thuis-elementen in een echte pagina staat. Regels en cijfers van Rietmonde zijn verzonnen. Bij elk openbaar
      cijfer staat de bron.
    </p>
    <p>Vul geen persoonsgegevens in. Deze site plaatst geen cookies en stuurt niets naar anderen.</p>`,
};

// Dezelfde gemeente, buiten het intranet: niets om in te vullen.
const RIETMONDE_OPENBAAR = {
  ...RIETMONDE,
  voorbeeld: 'Gemeente Rietmonde, voor de raad',
  plek: 'Voor raad en inwoners',
  begin: '/zo-thuis',
  menu: [
    ['/zo-thuis', 'Zo thuis mogelijk'],
    ['/zo-thuis/kind', 'Voor kinderen'],
  ],
  terug: 'Naar de uitleg',
  voet: html`<p>
      <strong>Rietmonde is een verzonnen gemeente.</strong> Deze pagina laat zien hoe de ladder van zo-thuis-elementen
      in een openbare pagina staat, zonder dossier. Bij elke plek staat de bron.
    </p>
    <p>Deze site plaatst geen cookies en stuurt niets naar anderen.</p>`,
};

const KWARTELVEEN = {
  naam: 'Jeugdhulp Kwartelveen',
  voorbeeld: 'Jeugdhulp Kwartelveen',
  plek: 'Samen met gezin en netwerk',
  begin: '/aanbieder',
  thema: 'kwartelveen',
  logo: '/kwartelveen.svg',
  menu: [
    ['/aanbieder', 'Netwerk, steunfiguren en ladder'],
    ['/aanbieder/professional', 'Alleen steunfiguren'],
    ['/aanbieder/ontvangen', 'Ontvangen'],
  ],
  terug: 'Naar het formulier',
  voet: html`<p>
      <strong>Kwartelveen is een verzonnen aanbieder.</strong> Deze pagina’s laten zien hoe de netwerkkaart, het
      formulier voor steunfiguren en de ladder van zo-thuis-elementen samen in een echte pagina staan. De regels van
      Kwartelveen zijn verzonnen.
    </p>
    <p>Gebruik verzonnen namen. Deze site plaatst geen cookies en stuurt niets naar anderen.</p>`,
};

// Voor de jongere alleen: geen menu van een ander, en in de je-vorm.
const KWARTELVEEN_JONGERE = {
  ...KWARTELVEEN,
  voorbeeld: 'Jeugdhulp Kwartelveen, voor de jongere',
  plek: 'Van jou',
  begin: '/aanbieder/jongere',
  menu: [['/aanbieder/jongere', 'Wie zijn er voor jou?']],
  voet: html`<p>
      <strong>Kwartelveen is een verzonnen aanbieder.</strong> Deze pagina laat zien hoe een jongere het formulier voor
      steunfiguren alleen invult.
    </p>
    <p>Gebruik verzonnen namen. Deze site plaatst geen cookies en stuurt niets naar anderen.</p>`,
};
const ORGANISATIES = [RIETMONDE, RIETMONDE_OPENBAAR, KWARTELVEEN, KWARTELVEEN_JONGERE];

/** Van wie dit adres is. */
function organisatieOp(pad) {
  if (/^\/aanbieder\/jongere(?:\/|$)/.test(pad)) return KWARTELVEEN_JONGERE;
  if (/^\/aanbieder(?:\/|$)/.test(pad)) return KWARTELVEEN;
  return /^\/zo-thuis(?:\/|$)/.test(pad) ? RIETMONDE_OPENBAAR : RIETMONDE;
}

/**
 * Een hele pagina.
 * @param {{ titel: string, pad: string, inhoud: unknown, scripts?: unknown }} pagina `pad` bepaalt van wie de pagina is, en de plek in het menu.
 */
export function kader({ titel, pad, inhoud, scripts }) {
  const organisatie = organisatieOp(pad);
  const { naam, plek, begin, thema, logo, menu, voet } = organisatie;
  return html`<!doctype html>
    <html lang="nl" class="${thema}-thema">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${titel} – ${naam}</title>
        <link rel="icon" href="${logo}" type="image/svg+xml" />
        <link rel="stylesheet" href="/${thema}-thema.css" />
        <link rel="stylesheet" href="/portaal.css" />
        ${scripts}
      </head>
      <body>
        <a class="overslaan" href="#inhoud">Naar de inhoud</a>
        <nav class="breedte voorbeelden" aria-label="Verzonnen voorbeelden">
          <details>
            <summary>Verzonnen voorbeelden</summary>
            <p class="voorbeelden-kop">Verzonnen voorbeelden:</p>
            <ul>
              ${ORGANISATIES.map(
                (elk) =>
                  html`<li>
                    <a href="${elk.begin}" ${attribuut('aria-current', elk === organisatie && 'true')}
                      >${elk.voorbeeld}</a
                    >
                  </li>`,
              )}
            </ul>
          </details>
        </nav>
        <header class="kop">
          <div class="breedte kop-regel">
            <a class="merk" href="${begin}"
              ><img src="${logo}" alt="" width="40" height="40" /><span>${naam}<small>${plek}</small></span></a
            >
            <nav aria-label="Hoofdmenu">
              <ul>
                ${menu.map(
                  ([adres, tekst]) =>
                    html`<li>
                      <a href="${adres}" ${attribuut('aria-current', adres === pad && 'page')}>${tekst}</a>
                    </li>`,
                )}
              </ul>
            </nav>
          </div>
        </header>
        <main id="inhoud" class="breedte" tabindex="-1">${inhoud}</main>
        <footer class="voet">
          <div class="breedte">${voet}</div>
        </footer>
      </body>
    </html> `;
}

/** Een korte pagina als er iets niet kan. `pad` is het adres waar om gevraagd is. */
export function meldingspagina(titel, uitleg, pad) {
  const { begin, terug } = organisatieOp(pad);
  return kader({
    titel,
    pad,
    inhoud: html`<h1>${titel}</h1>
      <p>${uitleg}</p>
      <p><a href="${begin}">${terug}</a></p>`,
  });
}
