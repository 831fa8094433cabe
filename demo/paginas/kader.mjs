// Het kader om elke pagina van het portaal: kop, menu en voet. Rietmonde bestaat niet; de voet zegt dat op elke pagina.

import { attribuut, html } from '../html.mjs';

const MENU = [
  ['/', 'Tarief doorrekenen'],
  ['/eigen-cijfers', 'Met cijfers van Rietmonde'],
  ['/ontvangen', 'Ontvangen tarieven'],
];

/**
 * Een hele pagina.
 * @param {{ titel: string, pad?: string, inhoud: unknown, scripts?: unknown }} pagina `pad` is de plek in het menu.
 */
export function kader({ titel, pad, inhoud, scripts }) {
  const menu = MENU.map(
    ([adres, naam]) =>
      html`<li><a href="${adres}" ${attribuut('aria-current', adres === pad && 'page')}>${naam}</a></li>`,
  );
  return html`<!doctype html>
    <html lang="nl" class="rietmonde-thema">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${titel} – Gemeente Rietmonde</title>
        <link rel="icon" href="/logo.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/rietmonde-thema.css" />
        <link rel="stylesheet" href="/portaal.css" />
        ${scripts}
      </head>
      <body>
        <a class="overslaan" href="#inhoud">Naar de inhoud</a>
        <header class="kop">
          <div class="breedte kop-regel">
            <a class="merk" href="/"
              ><img src="/logo.svg" alt="" width="40" height="40" /><span
                >Gemeente Rietmonde<small>Intranet · Inkoop jeugd</small></span
              ></a
            >
            <nav aria-label="Hoofdmenu">
              <ul>
                ${menu}
              </ul>
            </nav>
          </div>
        </header>
        <main id="inhoud" class="breedte" tabindex="-1">${inhoud}</main>
        <footer class="voet">
          <div class="breedte">
            <p>
              <strong>Rietmonde is een verzonnen gemeente.</strong> Deze pagina’s laten zien hoe een rekenhulp van
              zo-thuis-elementen in een echte pagina staat. Regels en cijfers van Rietmonde zijn verzonnen. Bij elk
              openbaar cijfer staat de bron.
            </p>
            <p>Vul geen persoonsgegevens in. Deze site plaatst geen cookies en stuurt niets naar anderen.</p>
          </div>
        </footer>
      </body>
    </html> `;
}

/** Een korte pagina als er iets niet kan. */
export function meldingspagina(titel, uitleg) {
  return kader({
    titel,
    inhoud: html`<h1>${titel}</h1>
      <p>${uitleg}</p>
      <p><a href="/">Naar de rekenhulp</a></p>`,
  });
}
