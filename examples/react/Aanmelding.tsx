// Een onderdeel in React 19 dat het dossier en het tarief zelf vasthoudt, en beide bij elke gebeurtenis terugschrijft. Tekent een server het vooraf
// (`vooraf`), dan komt het dossier er pas in de browser bij: `hydrateRoot` zet op een eigen element geen object.
import { useEffect, useState } from 'react';
import type { GezinshuisTariefCalculatorElement } from 'zo-thuis-elementen';
import type {} from 'zo-thuis-elementen/jsx';
import 'zo-thuis-elementen/define';
import { DOSSIER, type Dossier } from '../waarden.js';

export function Aanmelding({ vooraf = false }: { readonly vooraf?: boolean }) {
  const [dossier, zetDossier] = useState<Dossier | null>(vooraf ? null : DOSSIER);
  const [tarief, zetTarief] = useState<GezinshuisTariefCalculatorElement['value'] | null>(null);
  useEffect(() => {
    if (vooraf) zetDossier(DOSSIER);
  }, [vooraf]);
  return (
    <form id="aanmelding" method="post" action="/examples/ontvangst">
      <zo-thuis-dossier name="dossier" value={dossier} onInput={({ currentTarget }) => zetDossier(currentTarget.value)}>
        <steunfiguur-form />
        <netwerk-kaart />
        <zo-thuis-ladder />
      </zo-thuis-dossier>
      <gezinshuis-tarief-calculator
        name="tarief"
        value={tarief}
        onInput={({ currentTarget }) => zetTarief(currentTarget.value)}
      />
      <button>Versturen</button>
    </form>
  );
}
