// Alles wat er in een werkblad staat en niet in het overzicht, dichtgevouwen eronder: elk cijfer van elk scenario, de opbouw van elk aanbod,
// bandbreedtes, indexering, verdeling en producten. Wat deze pagina niet kent staat er ook, onder de naam die het meekreeg.

import { alsGetal, alsIngevuldPercentage, alsIngevuldeEuro } from '../getallen.mjs';
import { html } from '../html.mjs';
import { bouwsteennaam, schrijfCijfer, veldnaam } from '../veldnamen.mjs';
import { heleBerekening, status, waarschuwingen } from './berekening.mjs';
import { naamVan, schuif, verschil } from './werkblad.mjs';

const REEKS = { ova: 'Lonen (OVA)', ppc: 'Prijzen (PPC)' };
const STAND = { voorlopig: 'Voorlopig', definitief: 'Definitief' };
const METHODE = {
  verschil: 'met nacalculatie, als verschil',
  verhouding: 'met nacalculatie, als verhouding',
  'geen-nacalculatie': 'zonder nacalculatie',
  'eerste-jaar-geen-nacalculatie': 'met nacalculatie vanaf de tweede stap',
};

/** De lijsten naast de scenario's en de aanbiedingen: per veld zijn kop, hoe het er staat, en wat er staat als het leeg is. */
const LIJSTEN = {
  bandbreedtes: {
    titel: 'Bandbreedtes',
    velden: {
      pad: ['Cijfer', veldnaam],
      laag: ['Laagste', (waarde, { pad }) => schrijfCijfer(pad ?? '', waarde)],
      hoog: ['Hoogste', (waarde, { pad }) => schrijfCijfer(pad ?? '', waarde)],
      reden: ['Reden'],
    },
  },
  indexcijfers: {
    titel: 'Eigen indexcijfers',
    velden: {
      jaar: ['Jaar', String],
      reeks: ['Reeks', (code) => REEKS[code] ?? code],
      stand: ['Stand', (code) => STAND[code] ?? code],
      waarde: ['Cijfer', alsIngevuldPercentage],
      status: ['Herkomst', status],
      bron: ['Bron of reden'],
    },
  },
  verdeling: {
    titel: 'Jeugdigen per niveau',
    velden: { code: ['Niveau', String, 'Basis'], aantal: ['Aantal', alsGetal] },
  },
  producten: {
    titel: 'Productcode per niveau',
    velden: { code: ['Niveau', String, 'Basis'], product: ['Productcode'] },
  },
};
const INDEXERING = {
  van: ['Van prijspeil', String],
  naar: ['Naar jaar', String],
  methode: ['Methode', (code) => METHODE[code] ?? code],
};
const CONTRACT = { 'per-niveau': 'een tarief per niveau', gemiddeld: 'één gemiddeld tarief' };
const SAMEN = {
  contract: ['In het contract', (code) => CONTRACT[code] ?? code],
  product: ['Productcode'],
};
/** Wat hierboven of in het overzicht staat; soort en versie zijn van de vorm. */
const BEKEND = [
  'soort',
  'versie',
  'scenarios',
  'actief',
  'aanbiedingen',
  'indexering',
  'notitie',
  'samen',
  ...Object.keys(LIJSTEN),
];

/**
 * Alles wat er verder in het werkblad staat, dichtgevouwen. Met `zonderActief` blijft het scenario in beeld weg: dat staat er dan al.
 * @param {{ zonderActief?: boolean }} [wens]
 */
export function werkbladRest(werkblad, { resultaten, aanbod }, { zonderActief = false } = {}) {
  const { scenarios, actief, aanbiedingen, indexering } = werkblad;
  const vakken = [
    ...scenarios.flatMap((invoer, nummer) =>
      zonderActief && nummer === actief
        ? []
        : [
            vak(
              `${naamVan(invoer, nummer)}: elk cijfer, met bron en reden`,
              scenario(invoer, resultaten[nummer], nummer),
            ),
          ],
    ),
    ...(aanbiedingen.some((elk) => opbouw(elk).length > 0)
      ? [vak('Aanbiedingen: de opbouw per bouwsteen', aanbodopbouw(aanbiedingen, aanbod))]
      : []),
    ...(indexering ? [vak('Indexering', tabel('Indexering', [indexering], INDEXERING))] : []),
    ...Object.entries(LIJSTEN).flatMap(([sleutel, { titel, velden }]) =>
      werkblad[sleutel]?.length > 0 ? [vak(titel, tabel(titel, werkblad[sleutel], velden))] : [],
    ),
    ...(werkblad.samen ? [vak('Alle niveaus samen', tabel('Alle niveaus samen', [werkblad.samen], SAMEN))] : []),
    ...overig(werkblad),
  ];
  return (
    vakken.length > 0 &&
    html`<section class="vak alles" aria-labelledby="alles-kop">
      <h2 id="alles-kop">${zonderActief ? 'Wat er verder binnenkwam' : 'Alles wat er binnenkwam'}</h2>
      ${vakken}
    </section>`
  );
}

const vak = (titel, inhoud) =>
  html`<details>
    <summary>${titel}</summary>
    ${inhoud}
  </details>`;

const scenario = (invoer, resultaat, nummer) =>
  html`${waarschuwingen(resultaat.meldingen)}
  ${heleBerekening({ invoer, resultaat, plek: `scenario-${nummer + 1}`, dieper: true })}`;

/** Wat er van een aanbieding niet in het overzicht staat: haar bouwstenen, en wat deze pagina niet kent. */
function opbouw({ naam: _naam, tariefPerEtmaal: _tarief, niveau: _niveau, bouwstenen, ...vreemd }) {
  return [
    ...Object.entries(bouwstenen ?? {}).map(([nummer, waarde]) => ({ nummer, waarde })),
    ...Object.entries(vreemd).map(([sleutel, waarde]) => ({ nummer: sleutel, waarde })),
  ].filter(({ waarde }) => waarde !== null);
}

function aanbodopbouw(aanbiedingen, aanbod) {
  return schuif(
    'Aanbiedingen: de opbouw per bouwsteen',
    html`<thead>
        <tr>
          <th scope="col">Bouwsteen</th>
          <th scope="col" class="getal">Aanbod</th>
          <th scope="col" class="getal">Verschil</th>
        </tr>
      </thead>
      ${aanbiedingen.map((aanbieding, index) => {
        const rijen = opbouw(aanbieding);
        return (
          rijen.length > 0 &&
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="3"><strong>${aanbieding.naam}</strong></th>
            </tr>
            ${rijen.map(
              ({ nummer, waarde }) =>
                html`<tr>
                  <th scope="row">${bouwsteennaam(nummer)}</th>
                  <td class="getal">${typeof waarde === 'number' ? alsIngevuldeEuro(waarde) : zoalsHetKwam(waarde)}</td>
                  <td class="getal">
                    ${verschil(aanbod[index]?.bouwstenen.find((deel) => String(deel.nummer) === nummer)?.verschil)}
                  </td>
                </tr>`,
            )}
          </tbody>`
        );
      })}`,
  );
}

// Een kolom per veld, en achteraan een kolom voor elk veld dat deze pagina niet kent.
function tabel(titel, rijen, velden) {
  const vreemd = rijen.flatMap((rij) => Object.keys(rij)).filter((veld) => !Object.hasOwn(velden, veld));
  const kolommen = [...Object.entries(velden), ...[...new Set(vreemd)].map((veld) => [veld, [veld, zoalsHetKwam]])];
  return schuif(
    titel,
    html`<thead>
        <tr>
          ${kolommen.map(([, [kop]]) => html`<th scope="col">${kop}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rijen.map(
          (rij) =>
            html`<tr>
              ${kolommen.map(
                ([veld, [, vorm = String, leeg = '']]) =>
                  html`<td>${(rij[veld] ?? '') === '' ? leeg : vorm(rij[veld], rij)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>`,
  );
}

function overig(werkblad) {
  const vreemd = Object.entries(werkblad).filter(([veld, waarde]) => !BEKEND.includes(veld) && waarde !== null);
  if (vreemd.length === 0) return [];
  const rijen = vreemd.map(([veld, waarde]) => ({ veld, waarde }));
  const velden = { veld: ['Naam'], waarde: ['Wat er staat', zoalsHetKwam] };
  return [vak('Wat deze pagina niet kent', tabel('Wat deze pagina niet kent', rijen, velden))];
}

const zoalsHetKwam = (waarde) => (typeof waarde === 'string' ? waarde : JSON.stringify(waarde));
