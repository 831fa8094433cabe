// Eén antwoord verwerken in een persoon. Puur: een persoon erin, een nieuwe persoon eruit.

import type { Persoon, Steun } from '../../../domein/dossier/dossier.js';
import { zetGegevenFunctie, zetGegevenOntvanger, zetTerug } from '../../../domein/dossier/steun-terug.js';
import { zetOp } from '../../../domein/json-pointer.js';
import { type Veld, waardeVan } from '../blad/velden.js';
import { metRelatie } from '../relatie.js';

type Functie = Parameters<typeof zetGegevenFunctie>[1];
type Ontvanger = Parameters<typeof zetGegevenOntvanger>[1];

/**
 * Zet het antwoord op een vraag. Bij `keuzes` is `code` de keuze die aan of uit ging.
 * @param onderwerp wie er terug iets doet voor deze persoon
 */
export function zetAntwoord(
  persoon: Persoon,
  veld: Veld,
  code: string,
  aan: boolean,
  onderwerp: 'kind' | 'jongere',
): Persoon {
  const { naam, pad, soort, codes } = veld;
  const steun = persoon.steun ?? [];
  const metSteun = (nieuw: readonly Steun[]): Persoon => ({ ...persoon, steun: nieuw });
  if (naam === 'functies') return metSteun(zetGegevenFunctie(steun, code as Functie, aan));
  if (naam === 'voor') return metSteun(zetGegevenOntvanger(steun, code as Ontvanger, aan));
  if (naam === 'terug') return metSteun(zetTerug(steun, code as Functie, onderwerp, aan));
  if (naam === 'functiesTekst') {
    return metSteun(steun.map((deel) => (deel.functie === 'anders' ? { ...deel, functieTekst: code } : deel)));
  }
  if (naam === 'relatie') return metRelatie(persoon, code as NonNullable<Persoon['relatie']>);
  if (soort === 'vink') return zetOp(persoon, pad, code === 'onbekend' ? null : code === 'ja');
  if (soort !== 'keuzes') return zetOp(persoon, pad, code);
  // In de volgorde van de keuzelijst: zo is hetzelfde antwoord altijd hetzelfde document.
  const gekozen = (waardeVan(persoon, veld) ?? []) as readonly string[];
  return zetOp(
    persoon,
    pad,
    codes.filter((kandidaat) => (kandidaat === code ? aan : gekozen.includes(kandidaat))),
  );
}
