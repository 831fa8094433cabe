// Bootst geforceerde kleuren na: een pagina kan een contrastthema niet zelf aanzetten. Elke `@media (forced-colors: active)` in de opmaak van
// de elementen geldt dan, met de systeemkleuren van deze computer. Wat de browser er zelf nog bij doet (elke andere kleur vervangen, schaduw
// weg) doet dit niet: het laatste woord heeft een echt contrastthema.
const VRAAG = /\(forced-colors:\s*active\)/;
const bladen = new Set<CSSStyleSheet>();
const eigenlijk = new WeakMap<CSSMediaRule, string>();
let nagebootst = false;

// Lit maakt een blad zodra het eerste element het nodig heeft, en deelt het daarna. Hier komen ze allemaal langs.
const vervang = Reflect.get(CSSStyleSheet.prototype, 'replaceSync') as (this: CSSStyleSheet, tekst: string) => void;
CSSStyleSheet.prototype.replaceSync = function (tekst) {
  vervang.call(this, tekst);
  bladen.add(this);
  if (nagebootst) zet(this.cssRules, true);
};

export function bootsContrastNa(aan: boolean): void {
  if (nagebootst === aan) return;
  nagebootst = aan;
  for (const blad of bladen) zet(blad.cssRules, aan);
}

function zet(regels: CSSRuleList, aan: boolean): void {
  for (const regel of regels) {
    if (regel instanceof CSSMediaRule && VRAAG.test(eigenlijk.get(regel) ?? regel.conditionText)) {
      if (!eigenlijk.has(regel)) eigenlijk.set(regel, regel.media.mediaText);
      regel.media.mediaText = aan ? 'all' : (eigenlijk.get(regel) ?? '');
    }
    // Een verloop tekent de browser dan niet: naast zijn eigen pijl staat die van ons er niet.
    if (regel instanceof CSSStyleRule && regel.style.appearance === 'auto')
      regel.style.backgroundImage = aan ? 'none' : '';
    if (regel instanceof CSSGroupingRule) zet(regel.cssRules, aan);
  }
}
