// De rollen van kleur, letter, hoek en maat voor alle elementen, als `--_…` op de gastheer. Wat een rol betekent staat in docs/huisstijl.md.
// Elke rol zoekt: eigen token (`--zo-thuis-…`), dan dat van de gemeente zoals het in haar tokenset heet, dan de pagina zelf.
//
// Tekst en grond horen bij elkaar. Er zijn drie standen, en nooit een mengsel:
//   eigen  – `--zo-thuis-tekst-kleur` en `--zo-thuis-vlak-kleur`; wie er één noemt krijgt de andere erbij gerekend;
//   thema  – tekst én grond van dezelfde gemeente; de gastheer schildert die grond dan ook;
//   pagina – geen van beide: de tekst is die van de pagina (`currentColor`) en de grond blijft doorzichtig.
// In de stand van de pagina kent niemand de grond. Zeker is wel dat de pagina leesbaar is: bij lichte tekst hoort dus een donkere grond. Daaruit
// volgt de pool: wit of bijna zwart, altijd leesbaar met die tekst. Wat dicht moet zijn (een veld, een bericht, een balk) krijgt de pool als
// grond, en elke gerekende kleur volgt haar lichtheid. Een `currentColor` in een rol is die van de plek waar de rol gebruikt wordt.
import { css, type CSSResult } from 'lit';

/** `a`, maar alleen als `b` er ook is; anders niets. Welke kant `light-dark` ook kiest, het antwoord is `a`. */
function samenMet(a: CSSResult, b: CSSResult): CSSResult {
  return css`light-dark(light-dark(${a}, ${b}), light-dark(${b}, ${a}))`;
}

/** Wit bij een donkere kleur, bijna zwart bij een lichte: samen ten minste 4,5 : 1. Helderheid 49,5 scheelt met wit en met zwart even veel. */
function poolVan(kleur: CSSResult, tint = css``): CSSResult {
  return css`rgb(from lab(from ${kleur} calc(100 - clamp(0, (l - 49.5) * 9999, 1) * (100 - clamp(0, (l - 53) * 1.4, 10)) ${tint}) 0 0) r g b)`;
}

/** Een kleur met de lichtheid die bij de pool past: `licht` op wit, `donker` op bijna zwart. */
function opDePool(licht: number, donker: number, chroma: number, toon: number): CSSResult {
  return css`oklch(from var(--_pool) calc(${licht} + (${donker} - ${licht}) * clamp(0, (0.6 - l) * 9999, 1)) ${chroma} ${toon})`;
}

/** Tekst en grond die bij elkaar horen. */
type Paar = readonly [tekst: CSSResult, grond: CSSResult];
const omgekeerd = ([tekst, grond]: Paar): Paar => [grond, tekst];

const eigenVlak = css`var(--_eigen-vlak)`;
const themaVlak = css`var(--_thema-vlak)`;

const utrecht: Paar = [css`var(--utrecht-document-color)`, css`var(--utrecht-document-background-color)`];
const utrechtBody: Paar = [css`var(--utrecht-body-color)`, css`var(--utrecht-body-background-color)`];
const basis: Paar = [css`var(--basis-color-default-color-document)`, css`var(--basis-color-default-bg-document)`];
const amsterdam: Paar = [css`var(--ams-color-text)`, css`var(--ams-color-background)`];

const knopNl: Paar = [css`var(--nl-button-primary-color)`, css`var(--nl-button-primary-background-color)`];
const knopUtrecht: Paar = [
  css`var(--utrecht-button-primary-action-color)`,
  css`var(--utrecht-button-primary-action-background-color)`,
];
const knopAmsterdam: Paar = [css`var(--ams-button-primary-color)`, css`var(--ams-button-primary-background-color)`];

const formulierveld: Paar = [css`var(--utrecht-form-control-color)`, css`var(--utrecht-form-control-background-color)`];
const tekstvak: Paar = [css`var(--utrecht-textbox-color)`, css`var(--utrecht-textbox-background-color)`];
const basisveld: Paar = [css`var(--basis-form-control-color)`, css`var(--basis-form-control-background-color)`];
const amsterdamsVeld: Paar = [css`var(--ams-text-input-color)`, css`var(--ams-text-input-background-color)`];

/**
 * De rollen. Wat hieronder staat belooft elk element; het manifest neemt deze lijst over.
 *
 * @cssprop [--zo-thuis-tekst-kleur] - Kleur van de tekst. Hoort bij `--zo-thuis-vlak-kleur`; wie er één zet krijgt wit of bijna zwart bij de ander.
 * @cssprop [--zo-thuis-vlak-kleur] - Grond van het element, en van wat erop ligt.
 * @cssprop [--zo-thuis-gedempt-kleur] - Kleur van uitleg en bijschriften.
 * @cssprop [--zo-thuis-link-kleur] - Kleur van links en uitklappers.
 * @cssprop [--zo-thuis-actie-kleur=#1f7a70] - Grond van de hoofdknop en rand van de andere knoppen. Nooit een tekstkleur.
 * @cssprop [--zo-thuis-actie-tekst-kleur=#fff] - Tekst op de hoofdknop.
 * @cssprop [--zo-thuis-accent-kleur] - Streepjes, vinkjes, gekozen randen en de totale staaf. Zonder `--zo-thuis-actie-kleur` ook de hoofdknop.
 * @cssprop [--zo-thuis-veld-tekst-kleur] - Tekst in velden.
 * @cssprop [--zo-thuis-veld-vlak-kleur] - Grond van velden.
 * @cssprop [--zo-thuis-rand-kleur] - Rand van velden.
 * @cssprop [--zo-thuis-rand-dikte=1px] - Dikte van de rand van velden en knoppen.
 * @cssprop [--zo-thuis-fout-kleur] - Kleur van fouten.
 * @cssprop [--zo-thuis-waarschuwing-kleur] - Kleur van waarschuwingen.
 * @cssprop [--zo-thuis-goed-kleur] - Kleur van wat goed is.
 * @cssprop [--zo-thuis-focus-kleur] - Ring om wat de focus heeft.
 * @cssprop [--zo-thuis-focus-onder-kleur] - De ring eronder, zodat er altijd één afsteekt.
 * @cssprop [--zo-thuis-focus-dikte=3px] - Dikte van de ring.
 * @cssprop [--zo-thuis-focus-stijl=solid] - Soort lijn van de ring.
 * @cssprop [--zo-thuis-letter=inherit] - Lettertype.
 * @cssprop [--zo-thuis-kop-kleur] - Kleur van koppen.
 * @cssprop [--zo-thuis-kop-letter] - Lettertype van koppen.
 * @cssprop [--zo-thuis-kop-gewicht=650] - Gewicht van koppen.
 * @cssprop [--zo-thuis-hoek] - Alle hoeken tegelijk.
 * @cssprop [--zo-thuis-hoek-knop=0.5rem] - Hoeken van knoppen.
 * @cssprop [--zo-thuis-hoek-veld=0.5rem] - Hoeken van velden.
 * @cssprop [--zo-thuis-hoek-kaart=0.75rem] - Hoeken van kaarten en vakken.
 * @cssprop [--zo-thuis-lijn-kleur] - Lijnen tussen rijen en om kaarten.
 * @cssprop [--zo-thuis-data-1-kleur] - Eerste kleur voor gegevens; een patroon of woord staat er altijd bij.
 * @cssprop [--zo-thuis-data-2-kleur] - Tweede kleur voor gegevens.
 * @cssprop [--zo-thuis-data-3-kleur] - Derde kleur voor gegevens.
 * @cssprop [--zo-thuis-data-4-kleur] - Vierde kleur voor gegevens.
 * @cssprop [--zo-thuis-data-5-kleur] - Vijfde kleur voor gegevens.
 * @cssprop [--zo-thuis-data-6-kleur] - Zesde kleur voor gegevens.
 * @cssprop [--zo-thuis-kind-kleur=#f3b24a] - Vulling van het kind op de kaart.
 * @cssprop [--zo-thuis-kind-tekst-kleur=#3a2400] - Tekst op het kind.
 * @cssprop [--zo-thuis-kind-rand-kleur=#c77f12] - Rand om het kind.
 */
export const rollenStyles = css`
  :host {
    /* Maten. De rem van de pagina is soms 10 of 14 px; de onze is nooit kleiner dan 16. */
    --_rem: max(1rem, 16px);
    --_stap: calc(0.5 * var(--_rem));
    --_doel: calc(2.75 * var(--_rem));
    --_binnen: min(2 * var(--_stap), 4cqi);
    --_klein: max(0.875em, 12px);
    --_invoer: max(1em, 16px);

    /* Tekst en grond. */
    --_eigen-tekst: var(--zo-thuis-tekst-kleur, ${poolVan(css`var(--zo-thuis-vlak-kleur)`)});
    --_eigen-vlak: var(--zo-thuis-vlak-kleur, ${poolVan(css`var(--zo-thuis-tekst-kleur)`)});
    --_t1: ${samenMet(...utrecht)};
    --_v1: ${samenMet(...omgekeerd(utrecht))};
    --_t2: ${samenMet(...utrechtBody)};
    --_v2: ${samenMet(...omgekeerd(utrechtBody))};
    --_t3: ${samenMet(...basis)};
    --_v3: ${samenMet(...omgekeerd(basis))};
    --_t4: ${samenMet(...amsterdam)};
    --_v4: ${samenMet(...omgekeerd(amsterdam))};
    --_thema-tekst: var(--_t1, var(--_t2, var(--_t3, var(--_t4))));
    --_thema-vlak: var(--_v1, var(--_v2, var(--_v3, var(--_v4))));
    --_paar-tekst: var(--_eigen-tekst, var(--_thema-tekst));
    --_paar-vlak: var(--_eigen-vlak, var(--_thema-vlak));
    --_tekst: var(--_paar-tekst, currentColor);
    --_grond: var(--_paar-vlak, transparent);
    --_vlak: var(--_paar-vlak, var(--_pool));
    --_kaart: var(--_paar-vlak, color-mix(in srgb, var(--_pool) 40%, transparent));
    --_zacht: var(--_paar-zacht, var(--_vlak));
    --_paar-zacht: color-mix(in srgb, var(--_paar-tekst) 3%, var(--_paar-vlak));

    /* Zonder relatieve kleuren (browsers van voor 2024) is alles wat gerekend wordt de tekstkleur, op de grond die er is. */
    --_pool: transparent;
    --_reken-accent: var(--_tekst);
    --_reken-fout: var(--_tekst);
    --_reken-waarschuwing: var(--_tekst);
    --_reken-goed: var(--_tekst);

    /* Gedempt: 80 % op een grond die wij kennen. Op een onbekende grond is de tekst van de pagina zelf al het minste dat leesbaar is. */
    --_reken-gedempt: color-mix(in srgb, var(--_paar-tekst) 80%, var(--_paar-vlak));
    --_eigen-gedempt: ${samenMet(css`var(--_reken-gedempt)`, eigenVlak)};
    --_thema-gedempt: ${samenMet(
      css`var(--utrecht-form-field-description-color, var(--basis-color-default-color-subtle))`,
      themaVlak,
    )};
    --_gedempt: var(
      --zo-thuis-gedempt-kleur,
      var(--_eigen-gedempt, var(--_thema-gedempt, var(--_reken-gedempt, var(--_tekst))))
    );

    --_eigen-link: ${samenMet(css`var(--_eigen-tekst)`, eigenVlak)};
    --_thema-link: ${samenMet(css`var(--nl-link-color, var(--utrecht-link-color, var(--ams-link-color)))`, themaVlak)};
    --_link: var(--zo-thuis-link-kleur, var(--_eigen-link, var(--_thema-link, var(--_tekst))));

    /* De hoofdhandeling: een vlak met zijn eigen tekstkleur, nooit zelf een tekstkleur. Wit op dit groen is 5,1 : 1, het groen op wit ook. */
    --_thema-actie: var(
      --nl-button-primary-background-color,
      var(--utrecht-button-primary-action-background-color, var(--ams-button-primary-background-color))
    );
    --_a1: ${samenMet(...knopNl)};
    --_a2: ${samenMet(...knopUtrecht)};
    --_a3: ${samenMet(...knopAmsterdam)};
    --_a4: ${poolVan(css`var(--_thema-actie)`)};
    --_eigen-actie: var(
      --zo-thuis-actie-kleur,
      var(--zo-thuis-accent-kleur, ${poolVan(css`var(--zo-thuis-actie-tekst-kleur)`)})
    );
    --_eigen-actie-tekst: var(
      --zo-thuis-actie-tekst-kleur,
      ${poolVan(css`var(--zo-thuis-actie-kleur, var(--zo-thuis-accent-kleur))`)}
    );
    --_actie: var(--_eigen-actie, var(--_thema-actie, #1f7a70));
    --_actie-rand: var(--_actie);
    --_actie-tekst: var(--_eigen-actie-tekst, var(--_a1, var(--_a2, var(--_a3, var(--_a4, #fff)))));

    /* Streepjes, vinkjes en gekozen randen. */
    --_eigen-accent: ${samenMet(css`var(--_reken-accent)`, eigenVlak)};
    --_thema-accent: ${samenMet(css`var(--_thema-actie)`, themaVlak)};
    --_accent: var(
      --zo-thuis-accent-kleur,
      var(--zo-thuis-actie-kleur, var(--_eigen-accent, var(--_thema-accent, var(--_reken-accent))))
    );

    /* Een gewone knop heeft een rand in de kleur van de gemeente; zonder gemeente een stille. De tekst is gewone tekst. */
    --_knop-rand: var(
      --zo-thuis-actie-kleur,
      var(--zo-thuis-accent-kleur, var(--_thema-accent, color-mix(in srgb, var(--_tekst) 50%, transparent)))
    );

    /* Velden. */
    --_eigen-veldtekst: var(--zo-thuis-veld-tekst-kleur, ${poolVan(css`var(--zo-thuis-veld-vlak-kleur)`)});
    --_eigen-veldvlak: var(--zo-thuis-veld-vlak-kleur, ${poolVan(css`var(--zo-thuis-veld-tekst-kleur)`)});
    --_f1: ${samenMet(...formulierveld)};
    --_g1: ${samenMet(...omgekeerd(formulierveld))};
    --_f2: ${samenMet(...tekstvak)};
    --_g2: ${samenMet(...omgekeerd(tekstvak))};
    --_f3: ${samenMet(...basisveld)};
    --_g3: ${samenMet(...omgekeerd(basisveld))};
    --_f4: ${samenMet(...amsterdamsVeld)};
    --_g4: ${samenMet(...omgekeerd(amsterdamsVeld))};
    --_veld-tekst: var(
      --_eigen-veldtekst,
      var(--_eigen-tekst, var(--_f1, var(--_f2, var(--_f3, var(--_f4, var(--_tekst))))))
    );
    --_veld-vlak: var(
      --_eigen-veldvlak,
      var(--_eigen-vlak, var(--_g1, var(--_g2, var(--_g3, var(--_g4, var(--_vlak))))))
    );
    --_reken-rand: var(--_tekst);
    --_eigen-rand: ${samenMet(css`var(--_reken-rand)`, eigenVlak)};
    --_thema-rand: ${samenMet(
      css`var(
        --utrecht-form-control-border-color,
        var(
          --utrecht-textbox-border-color,
          var(--basis-form-control-border-color, var(--ams-text-input-border-color))
        )
      )`,
      themaVlak,
    )};
    --_rand: var(--zo-thuis-rand-kleur, var(--_eigen-rand, var(--_thema-rand, var(--_reken-rand))));
    --_rand-dikte: var(
      --zo-thuis-rand-dikte,
      var(
        --utrecht-form-control-border-width,
        var(
          --utrecht-textbox-border-width,
          var(--basis-form-control-border-width, var(--ams-text-input-border-width, 1px))
        )
      )
    );

    /* Berichten. */
    --_eigen-fout: ${samenMet(css`var(--_reken-fout)`, eigenVlak)};
    --_thema-fout: ${samenMet(
      css`var(
        --utrecht-form-field-error-message-color,
        var(--basis-color-negative-color-default, var(--ams-error-message-color))
      )`,
      themaVlak,
    )};
    --_fout: var(--zo-thuis-fout-kleur, var(--_eigen-fout, var(--_thema-fout, var(--_reken-fout))));
    --_eigen-waarschuwing: ${samenMet(css`var(--_reken-waarschuwing)`, eigenVlak)};
    --_thema-waarschuwing: ${samenMet(css`var(--basis-color-warning-color-default)`, themaVlak)};
    --_waarschuwing: var(
      --zo-thuis-waarschuwing-kleur,
      var(--_eigen-waarschuwing, var(--_thema-waarschuwing, var(--_reken-waarschuwing)))
    );
    --_eigen-goed: ${samenMet(css`var(--_reken-goed)`, eigenVlak)};
    --_thema-goed: ${samenMet(
      css`var(--basis-color-positive-color-default, var(--ams-color-feedback-success))`,
      themaVlak,
    )};
    --_goed: var(--zo-thuis-goed-kleur, var(--_eigen-goed, var(--_thema-goed, var(--_reken-goed))));

    /* Focus: twee ringen, zodat er altijd één afsteekt. Sommige sets hebben een witte ring op wit, met een donkere eronder. */
    --_eigen-focus: ${samenMet(css`var(--_tekst)`, eigenVlak)};
    --_thema-focus: ${samenMet(css`var(--utrecht-focus-outline-color, var(--basis-focus-outline-color))`, themaVlak)};
    --_focus: var(--zo-thuis-focus-kleur, var(--_eigen-focus, var(--_thema-focus, var(--_tekst))));
    --_thema-focus-onder: ${samenMet(
      css`var(--utrecht-focus-inverse-outline-color, var(--basis-focus-inverse-outline-color))`,
      css`var(--_thema-focus)`,
    )};
    --_eigen-focus-onder: ${samenMet(css`var(--_vlak)`, eigenVlak)};
    --_focus-onder: var(
      --zo-thuis-focus-onder-kleur,
      var(--_eigen-focus-onder, var(--_thema-focus-onder, var(--_vlak)))
    );
    --_focus-dikte: var(
      --zo-thuis-focus-dikte,
      var(--utrecht-focus-outline-width, var(--basis-focus-outline-width, 3px))
    );
    --_focus-stijl: var(
      --zo-thuis-focus-stijl,
      var(--utrecht-focus-outline-style, var(--basis-focus-outline-style, solid))
    );

    /* Letter en koppen. De maat van een kop is van ons: die van een pagina is te groot in een kolom. */
    --_letter: var(
      --zo-thuis-letter,
      var(--utrecht-document-font-family, var(--basis-text-font-family-default, var(--ams-typography-font-family)))
    );
    --_eigen-kop: ${samenMet(css`var(--_tekst)`, eigenVlak)};
    --_thema-kop: ${samenMet(
      css`var(
        --nl-heading-level-2-color,
        var(
          --utrecht-heading-2-color,
          var(--utrecht-heading-color, var(--basis-heading-color, var(--ams-heading-color)))
        )
      )`,
      themaVlak,
    )};
    --_kop: var(--zo-thuis-kop-kleur, var(--_eigen-kop, var(--_thema-kop, var(--_tekst))));
    --_kop-letter: var(
      --zo-thuis-kop-letter,
      var(
        --zo-thuis-letter,
        var(
          --nl-heading-level-2-font-family,
          var(
            --utrecht-heading-2-font-family,
            var(
              --utrecht-heading-font-family,
              var(--basis-heading-font-family, var(--ams-heading-font-family, inherit))
            )
          )
        )
      )
    );
    --_kop-gewicht: var(
      --zo-thuis-kop-gewicht,
      var(
        --nl-heading-level-2-font-weight,
        var(
          --utrecht-heading-2-font-weight,
          var(--utrecht-heading-font-weight, var(--basis-heading-font-weight, var(--ams-heading-font-weight, 650)))
        )
      )
    );

    /* Hoeken: elk hun eigen. Een kaart volgt geen set: geen enkele noemt er een die alle kaarten geldt. */
    --_hoek-knop: var(
      --zo-thuis-hoek-knop,
      var(
        --zo-thuis-hoek,
        var(
          --nl-button-border-radius,
          var(--utrecht-button-border-radius, var(--ams-button-border-radius, var(--_stap)))
        )
      )
    );
    --_hoek-veld: var(
      --zo-thuis-hoek-veld,
      var(
        --zo-thuis-hoek,
        var(
          --utrecht-form-control-border-radius,
          var(
            --utrecht-textbox-border-radius,
            var(--basis-form-control-border-radius, var(--ams-text-input-border-radius, var(--_stap)))
          )
        )
      )
    );
    --_hoek-kaart: var(--zo-thuis-hoek-kaart, var(--zo-thuis-hoek, calc(1.5 * var(--_stap))));

    /* Lijnen. */
    --_reken-lijn: color-mix(in srgb, var(--_tekst) 18%, transparent);
    --_eigen-lijn: ${samenMet(css`var(--_reken-lijn)`, eigenVlak)};
    --_thema-lijn: ${samenMet(
      css`var(--basis-color-default-border-subtle, var(--utrecht-separator-color, var(--ams-color-separator)))`,
      themaVlak,
    )};
    --_lijn-kleur: var(--zo-thuis-lijn-kleur, var(--_eigen-lijn, var(--_thema-lijn, var(--_reken-lijn))));
    --_lijn: 1px solid var(--_lijn-kleur);

    /* Het kind: de enige warme kleur. De rand maakt het zichtbaar, de vulling alleen is op wit te licht. */
    --_kind: var(--zo-thuis-kind-kleur, #f3b24a);
    --_kind-tekst: var(--zo-thuis-kind-tekst-kleur, #3a2400);
    --_kind-rand: var(--zo-thuis-kind-rand-kleur, #c77f12);

    /* Zes kleuren voor gegevens. Ze verschillen in toon en in lichtheid; een patroon of woord staat er altijd bij. */
    --_reken-d1: var(--_tekst);
    --_d1: var(--zo-thuis-data-1-kleur, var(--_reken-d1));
    --_reken-d2: var(--_tekst);
    --_d2: var(--zo-thuis-data-2-kleur, var(--_reken-d2));
    --_reken-d3: var(--_tekst);
    --_d3: var(--zo-thuis-data-3-kleur, var(--_reken-d3));
    --_reken-d4: var(--_tekst);
    --_d4: var(--zo-thuis-data-4-kleur, var(--_reken-d4));
    --_reken-d5: var(--_tekst);
    --_d5: var(--zo-thuis-data-5-kleur, var(--_reken-d5));
    --_reken-d6: var(--_tekst);
    --_d6: var(--zo-thuis-data-6-kleur, var(--_reken-d6));
  }

  @supports (color: rgb(from lab(from currentColor l a b) r g b)) {
    :host {
      --_pool: ${poolVan(css`var(--_tekst)`)};
      /* Ten minste 4,5 : 1, ook op een tint van 4 %: van een tekst die zelf al grijs is blijft bij 80 % te weinig over. */
      --_reken-gedempt: oklch(
        from color-mix(in srgb, var(--_paar-tekst) 80%, var(--_paar-vlak))
          calc(min(l, 0.54) * clamp(0, (0.62 - l) * 9999, 1) + max(l, 0.72) * clamp(0, (l - 0.62) * 9999, 1)) c h
      );
      /* Van een tekst die zelf al grijs is gaat niets af: dan steekt de rand niet genoeg meer af. */
      --_reken-rand: lab(
        from var(--_tekst) l a b / calc(1 - 0.32 * clamp(0, (30 - l) * 9, 1) - 0.32 * clamp(0, (l - 75) * 9, 1))
      );
      /* Op een onbekende grond is een tint de pool zelf, en alleen getint als de tekst genoeg over heeft. */
      --_zacht: var(
        --_paar-zacht,
        color-mix(
          in srgb,
          ${poolVan(css`var(--_tekst)`, css`- 3 * clamp(0, (30 - l) * 9, 1) + 4 * clamp(0, (l - 75) * 9, 1)`)} 60%,
          transparent
        )
      );
      --_reken-accent: ${opDePool(0.45, 0.78, 0.075, 186)};
      --_reken-fout: ${opDePool(0.52, 0.78, 0.15, 25)};
      --_reken-waarschuwing: ${opDePool(0.5, 0.82, 0.11, 70)};
      --_reken-goed: ${opDePool(0.48, 0.8, 0.11, 150)};
      --_reken-d1: ${opDePool(0.41, 0.72, 0.09, 250)};
      --_reken-d2: ${opDePool(0.64, 0.84, 0.13, 75)};
      --_reken-d3: ${opDePool(0.58, 0.8, 0.09, 180)};
      --_reken-d4: ${opDePool(0.49, 0.74, 0.15, 5)};
      --_reken-d5: ${opDePool(0.54, 0.76, 0.12, 295)};
      --_reken-d6: ${opDePool(0.6, 0.78, 0.01, 250)};
    }
  }

  @media (forced-colors: active) {
    :host {
      --_tekst: CanvasText;
      --_grond: Canvas;
      --_vlak: Canvas;
      --_kaart: Canvas;
      --_pool: Canvas;
      --_zacht: Canvas;
      --_gedempt: CanvasText;
      --_link: LinkText;
      --_actie: ButtonFace;
      --_actie-tekst: ButtonText;
      --_actie-rand: Highlight;
      --_accent: Highlight;
      --_veld-tekst: FieldText;
      --_veld-vlak: Field;
      --_knop-rand: ButtonBorder;
      --_rand: CanvasText;
      --_fout: CanvasText;
      --_waarschuwing: CanvasText;
      --_goed: CanvasText;
      --_focus: Highlight;
      --_focus-onder: Canvas;
      --_kop: CanvasText;
      --_lijn-kleur: CanvasText;
      --_kind: Canvas;
      --_kind-tekst: CanvasText;
      --_kind-rand: CanvasText;
      --_d1: CanvasText;
      --_d2: CanvasText;
      --_d3: CanvasText;
      --_d4: CanvasText;
      --_d5: CanvasText;
      --_d6: CanvasText;
    }
  }

  /* Papier is altijd licht, ook van een donkere pagina die haar kleuren meedrukt: zwart op wit als eigen paar. Een eigen token voor één rol telt
     dan niet, want het hoort bij het scherm. */
  @media print {
    :host {
      color-scheme: light;
      --_klein: 0.875em;
      --_eigen-tekst: #000;
      --_eigen-vlak: #fff;
      --_gedempt: var(--_eigen-gedempt);
      --_link: var(--_eigen-link);
      --_actie: #1f7a70;
      --_actie-tekst: #fff;
      --_accent: var(--_eigen-accent);
      --_veld-tekst: #000;
      --_veld-vlak: #fff;
      --_knop-rand: var(--_eigen-rand);
      --_rand: var(--_eigen-rand);
      --_fout: var(--_eigen-fout);
      --_waarschuwing: var(--_eigen-waarschuwing);
      --_goed: var(--_eigen-goed);
      --_kop: var(--_eigen-kop);
      --_lijn-kleur: var(--_eigen-lijn);
      --_kind: #f3b24a;
      --_kind-tekst: #3a2400;
      --_kind-rand: #c77f12;
      --_d1: var(--_reken-d1);
      --_d2: var(--_reken-d2);
      --_d3: var(--_reken-d3);
      --_d4: var(--_reken-d4);
      --_d5: var(--_reken-d5);
      --_d6: var(--_reken-d6);
    }
  }
`;
