// Een lijst met rijen die de bezoeker zelf langer maakt: de stappen van de status, en wie wat doet.

import { html, type TemplateResult } from 'lit';
import { BETROKKENEN, STATUSSEN } from '../../../domein/dossier/codes.js';
import type { Steunfiguur } from '../../../domein/dossier/dossier.js';
import { leesOp } from '../../../domein/json-pointer.js';
import { knop } from '../../../scherm/knop.js';
import { kop } from '../../../scherm/kop.js';
import { naamBij } from '../blad/antwoorden.js';
import { invoerSjabloon, keuzeSjabloon } from './veld.js';
import type { Invulling } from './weergave.js';

/** De status: wat er wanneer door wie gebeurde, en wat de volgende stap is. */
export function statusSjabloon(w: Invulling): TemplateResult {
  const { t, persoon } = w;
  const stap = STATUSSEN.find((code) => code === persoon.steunfiguur?.status);
  return rijenSjabloon(
    w,
    'statusVerloop',
    (pad, { status, datum, door }) => [
      keuzeSjabloon(w, `${pad}/status`, 'radio', STATUSSEN, [status ?? '']),
      invoerSjabloon(w, `${pad}/datum`, 'dag', datum ?? ''),
      keuzeSjabloon(w, `${pad}/door`, 'radio', BETROKKENEN, [door ?? '']),
    ],
    stap ? t.tekstAan(`status.${stap}`, w.leestZelf) : '',
    t.tekst('actie.stapErbij'),
  );
}

/** Wie doet wat, en wanneer. Bij een knelpunt hoort zo een oplossing. */
export function actiesSjabloon(w: Invulling): TemplateResult {
  const knelpunten = w.persoon.steunfiguur?.knelpunten ?? [];
  return rijenSjabloon(
    w,
    'acties',
    (pad, { wie, wat, wanneer, knelpunt }) => [
      invoerSjabloon(w, `${pad}/wie`, 'tekst', naamBij(w, wie)),
      invoerSjabloon(w, `${pad}/wat`, 'tekst', wat ?? ''),
      invoerSjabloon(w, `${pad}/wanneer`, 'dag', wanneer ?? ''),
      // Waar het voor is, als er een knelpunt is om uit te kiezen. Wat al gekozen was blijft te zien.
      ...(knelpunten.length > 0 || knelpunt
        ? [
            keuzeSjabloon(
              w,
              `${pad}/knelpunt`,
              'radio',
              [...new Set([...knelpunten, ...(knelpunt ? [knelpunt] : [])])],
              [knelpunt ?? ''],
            ),
          ]
        : []),
    ],
    '',
    w.t.tekst('actie.actieErbij'),
  );
}

type Rijen = Required<Pick<Steunfiguur, 'statusVerloop' | 'acties'>>;
type Rij<N extends keyof Rijen> = NonNullable<Rijen[N]>[number];

function rijenSjabloon<N extends keyof Rijen>(
  w: Invulling,
  naam: N,
  velden: (pad: string, rij: Rij<N>) => readonly TemplateResult[],
  uitleg: string,
  erbij: string,
): TemplateResult {
  const { t, invullen, persoon } = w;
  const lijst = `/steunfiguur/${naam}`;
  const rijen = (leesOp(persoon, lijst) ?? []) as readonly Rij<N>[];
  const titel = t.tekst(`veld.${naam}`);
  return html`<section class="groep">
    ${kop(w.kopniveau, 3, titel)}
    <p>${uitleg}</p>
    ${rijen.map(
      (rij, index) =>
        html`<div class="groep" role="group" aria-label="${titel} ${index + 1}">
          ${velden(`${lijst}/${index}`, rij)}
          <div>
            ${knop(invullen, 'rijWeg', [`${lijst}/${index}`], { tekst: t.tekst('actie.verwijderen'), wie: `${titel} ${index + 1}` })}
          </div>
        </div>`,
    )}
    <div>${knop(invullen, 'rijErbij', [lijst], { tekst: erbij })}</div>
  </section>`;
}
