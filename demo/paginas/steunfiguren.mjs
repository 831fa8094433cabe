// De pagina met <netwerk-kaart>, <steunfiguur-form> en <zo-thuis-ladder>: de eigen velden van de aanbieder en onze elementen in één gewoon <form>.
// De elementen staan los van elkaar en delen één <zo-thuis-dossier>, dat als enige meegaat met het formulier.
// Na een weigering dezelfde pagina, met wat er ingevuld was en een link naar elk punt.

import { gegevensblok, html } from '../html.mjs';
import { samenvatting } from './geweigerd.mjs';
import { kader } from './kader.mjs';
import { tekstveld } from './velden.mjs';

/**
 * @param {{ scripts: unknown, dossier?: { id: number, dossiernummer: string } | null, inzending?: Record<string, string>, waarde?: unknown, veldfouten?: [string, string][], fouten?: { persoon: string | null, naar: string, tekst: string }[] }} stand
 *   `dossier` is er als iemand verder gaat met wat al ontvangen is.
 */
export function steunfigurenpagina({
  scripts,
  dossier = null,
  inzending = {},
  waarde = null,
  veldfouten = [],
  fouten = [],
}) {
  const titel = dossier
    ? `Netwerk, steunfiguren en ladder bij ${dossier.dossiernummer}`
    : 'Netwerk, steunfiguren en ladder';
  const geweigerd = veldfouten.length + fouten.length > 0;
  return kader({
    titel: geweigerd ? `Nog niet ontvangen: ${titel}` : titel,
    pad: dossier ? `/aanbieder/dossier/${dossier.id}` : '/aanbieder',
    scripts: html`${scripts}
      <script type="module" src="/steunfiguren.js"></script>`,
    inhoud: html`${dossier && html`<p class="kruimel"><a href="/aanbieder/ontvangen">Ontvangen</a></p>`}
      <h1>${titel}</h1>
      ${
        dossier
          ? html`<p class="inleiding">Ga verder waar u was. Wat u instuurt komt in de plaats van wat er stond.</p>`
          : html`<p class="inleiding">
              Soms lijkt er niemand te zijn. Wie samen doorvraagt, vindt vaak toch een vriend of een familielid (bron:
              OZJ). Vul dit daarom in met de jeugdige en de ouders erbij. Alleen steunfiguren opschrijven kan ook:
              <a href="/aanbieder/jongere">als jongere</a> of <a href="/aanbieder/professional">als professional</a>.
            </p>`
      }
      ${geweigerd && samenvatting(veldfouten, fouten, waarde)}
      <form method="post" action="${dossier ? `/aanbieder/dossier/${dossier.id}` : '/aanbieder'}" class="formulier">
        <section class="vak" aria-labelledby="dossier-kop">
          <h2 id="dossier-kop">Dossier</h2>
          <p class="uitleg">${dossier ? 'Dit veld is verplicht.' : 'Beide velden zijn verplicht.'}</p>
          <div class="velden velden-kort">${dossiervelden(dossier, inzending, new Map(veldfouten))}</div>
        </section>
        <zo-thuis-dossier
          id="dossier"
          name="dossier"
          concept="kwartelveen-${dossier ? dossier.id : 'nieuw'}"
        ></zo-thuis-dossier>
        <div class="vak">
          <netwerk-kaart id="netwerk" for="dossier" lezer="professional">
            <p slot="toelichting">
              Begin hier. Wie op de kaart steunfiguur wordt, staat meteen in het formulier eronder.
            </p>
          </netwerk-kaart>
        </div>
        <div class="vak">
          <steunfiguur-form id="steunfiguren" for="dossier" invuller="professional">
            <p>
              Dit formulier heeft JavaScript nodig. Ziet u hier geen velden? Schrijf het gesprek dan op papier op en vul
              het later in.
            </p>
          </steunfiguur-form>
        </div>
        <div class="vak">
          <zo-thuis-ladder id="ladder" for="dossier" lezer="professional">
            <p slot="toelichting">
              Wie op de kaart en in het formulier staat, is er hier ook bij. Half ingevuld mag: het gesprek kan verder.
            </p>
          </zo-thuis-ladder>
        </div>
        <section class="vak indienen" aria-labelledby="insturen-kop">
          <h2 id="insturen-kop">Insturen</h2>
          <p>
            Half ingevuld mag: u kunt later verder bij Ontvangen. Wij kijken het na met dezelfde regels als het
            formulier, de kaart en de ladder, en bewaren het op de computer waar deze demo draait. Wat de ladder nog te
            bespreken noemt, houdt niets tegen. Een burgerservicenummer nemen wij niet aan. Die regel is verzonnen, net
            als de aanbieder.
          </p>
          <button type="submit" class="knop">Dossier insturen</button>
        </section>
      </form>
      ${gegevensblok('formuliergegevens', { waarde })}`,
  });
}

function dossiervelden(dossier, inzending, fouten) {
  const tekst = (veld, label, uitleg, langste) => tekstveld(veld, label, uitleg, fouten, inzending[veld], langste);
  return html`${
    dossier === null &&
    tekst(
      'dossiernummer',
      'Dossiernummer',
      html`Ons eigen nummer, zoals <span class="heel">KV-2026-0147</span>. Geen naam.`,
      12,
    )
  }
  ${tekst('leeftijd', 'Leeftijd van de jeugdige', 'In hele jaren. Dan past het formulier de vragen aan.', 2)}`;
}
