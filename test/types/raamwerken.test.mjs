// De typen voor React 19, Preact, Vue 3, Svelte, Angular en voor gewoon script: van elke eigenschap, elk attribuut en elke gebeurtenis uit het manifest mag
// wat goed is, en is wat fout is een fout. Gecontroleerd naast de echte typen van elk raamwerk, zonder een bibliotheek over te slaan.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { kijkNa } from '../gastheren/angularbouw.mjs';
import { PAKKET, WORTEL } from '../pakket/hulp.mjs';
import { controleer, ELEMENTEN, leenVan } from './klant.mjs';

/** Per naam van een eigenschap of attribuut: waarden die mogen, en wat niet mag. Als TypeScript. */
const WAARDEN = {
  aanspreekvorm: [[`'je'`, 'null'], `'jij'`],
  bewaartermijn: [['48', `'48'`], `'lang'`],
  concept: [[`'aanmelding'`], '1'],
  deelbaar: [['true'], `'nee'`],
  disabled: [['true'], `'nee'`],
  dossierStore: [['null'], `'dossier'`],
  for: [[`'dossier'`], '1'],
  heeftWijzigingen: [['false'], `'nee'`],
  htmlFor: [[`'dossier'`], '1'],
  invuller: [[`'jongere'`, `'steunfiguur'`], `'dwaas'`],
  kopniveau: [['3', `'3'`], '7'],
  leeftijd: [['14', `'14'`, 'null'], `'twaalf'`],
  moment: [[`'m1'`], '1'],
  name: [[`'veld'`], '1'],
  namen: [[`'initialen'`], `'roepnaam'`],
  'persoon-id': [[`'p1'`], '1'],
  persoonId: [[`'p1'`], '1'],
  readonly: [['true'], `'nee'`],
  required: [['true'], `'nee'`],
  serverFouten: [[`[{ pad: '/plaatsen', tekst: 'Te veel' }]`, 'null'], `'Te veel'`],
  tarievenset: [[`'leeg'`, `'/tarieven.json'`, 'null'], '2026'],
  teksten: [[`{ titel: 'Ons netwerk' }`, 'null'], `'Ons netwerk'`],
  'vergelijk-met': [[`'m1'`], '1'],
  vergelijkMet: [[`'m1'`], '1'],
  verwijzingen: [[`[{ code: 'x', tekst: 'Hulp', url: '/hulp' }]`], `'/hulp'`],
  werkblad: [['null'], `'tekst'`],
  weergave: [[`'lijst'`], `'rooster'`],
  zicht: [[`'nu'`, `'na'`, `'vergelijk'`, 'null'], `'later'`],
};

/** Wat per element anders is: de waarde, en voor wie het is. */
const EIGEN = {
  'gezinshuis-tarief-calculator': {
    value: [
      ['{ plaatsen: 4 }', '{}', 'null'],
      [`{ plaatsen: 'vier' }`, `'tekst'`],
    ],
    lezer: [[`'raadslid'`], `'dwaas'`],
  },
  'netwerk-kaart': {
    value: [
      ['{ personen: [] }', '{}', 'null'],
      [`{ personen: 'Oma' }`, `'tekst'`],
    ],
    lezer: [[`'pleegouder'`], `'dwaas'`],
  },
  'steunfiguur-form': {
    value: [
      ['{ personen: [] }', '{}', 'null'],
      [`{ personen: [{ naam: 'Oma' }] }`, `'tekst'`],
    ],
  },
  'zo-thuis-dossier': {
    value: [
      [`{ versie: 1, onderwerp: { soort: 'kind' } }`, '{}', 'null'],
      [`{ versie: 2 }`, `'tekst'`],
    ],
  },
  'zo-thuis-ladder': {
    value: [
      [`{ gewenst: { trede: 'gezinshuis' } }`, '{}', 'null'],
      [`{ gewenst: { trede: 'hotel' } }`, `'tekst'`],
    ],
    lezer: [[`'kind'`, `'raadslid'`], `'dwaas'`],
  },
};

/** Per gebeurtenis een veld van het detail; een ander veld is een fout. */
const DETAILS = {
  'concept-gevonden': 'detail.bewaardOp',
  'concept-gewist': 'detail',
  'dossier-gewijzigd': 'detail.aantalPersonen.toFixed()',
  'doorvragen-gevraagd': 'detail.vraag.trim()',
  'ladder-gevraagd': 'detail.trede.trim()',
  'ladder-gewijzigd': 'detail.trede.trim()',
  'netwerk-gewijzigd': 'detail.wat.trim()',
  'persoon-gekozen': 'detail.id.trim()',
  'steunfiguur-geannuleerd': 'detail.id.trim()',
  'steunfiguur-gevraagd': 'detail.id.trim()',
  'steunfiguur-opgeslagen': 'detail.id.trim()',
  'steunfiguur-voor-opslaan': 'detail.id.trim()',
  'tarief-berekend': 'detail.tariefPerEtmaal?.toFixed()',
  'tarief-gevraagd': 'detail',
  'trede-gekozen': 'detail.trede.trim()',
};

const VAN_HET_PLATFORM = ['input', 'change'];
const DETAILFOUT = 'detail.hoeHeetIemand.trim()';
const kameel = (naam) => naam.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
const inVue = (naam) => `on${naam[0].toUpperCase()}${kameel(naam.slice(1))}`;

/** Per element: de namen die mogen met hun waarden, en de gebeurtenissen. */
const OPSTELLING = ELEMENTEN.map(({ tagName: tag, members = [], attributes = [], events = [] }) => {
  const velden = members.filter(({ kind, readonly, static: vast }) => kind === 'field' && !readonly && !vast);
  // Wat er op elk element van een pagina mag staan zegt het raamwerk zelf.
  const namen = [...new Set([...velden, ...attributes].map(({ name }) => name))].filter(
    (naam) => naam !== 'id' && naam !== 'lang',
  );
  return {
    tag,
    namen: namen.map((naam) => ({ naam, waarden: EIGEN[tag]?.[naam] ?? WAARDEN[naam] })),
    gebeurtenissen: events.map(({ name }) => name).filter((naam) => !VAN_HET_PLATFORM.includes(naam)),
  };
});

test('van elke eigenschap, elk attribuut en elke gebeurtenis is er iets goeds en iets fouts om na te gaan', () => {
  for (const { tag, namen, gebeurtenissen } of OPSTELLING) {
    assert.ok(namen.length > 5, tag);
    for (const { naam, waarden } of namen) assert.ok(waarden, `${tag}: ${naam} staat niet in WAARDEN`);
    for (const naam of gebeurtenissen) assert.ok(DETAILS[naam], `${tag}: ${naam} staat niet in DETAILS`);
  }
});

let nummer = 0;
const goed = (uitdrukking, type = '') => `export const g${(nummer += 1)}${type} = ${uitdrukking};`;
const fout = (uitdrukking, type = '') =>
  `// @ts-expect-error dit kan niet\nexport const f${(nummer += 1)}${type} = ${uitdrukking};`;

/** Elk geval als JSX. */
const alsJsx = OPSTELLING.flatMap(({ tag, namen, gebeurtenissen }) => [
  ...namen.flatMap(({ naam, waarden: [mag, magNiet] }) => [
    ...mag.map((waarde) => goed(`<${tag} ${naam}={${waarde}} />`)),
    ...[magNiet].flat().map((waarde) => fout(`<${tag} ${naam}={${waarde}} />`)),
  ]),
  ...gebeurtenissen.flatMap((naam) => [
    goed(`<${tag} on${naam}={({ detail }) => void ${DETAILS[naam]}} />`),
    fout(`<${tag} on${naam}={({ detail }) => void ${DETAILFOUT}} />`),
  ]),
  goed(
    `<${tag} id="x" key="k" className="breed" class="breed" slot="s" hidden ref={(element) => void element?.name}><p>Uitleg</p></${tag}>`,
  ),
  goed(`<${tag} onInput={({ currentTarget }) => void currentTarget.value} />`),
  fout(`<${tag} bestaatniet="x" />`),
]);

/** Elk geval als object met de invoer van een element. */
const alsObject = (type, gebeurtenisnamen, extra) =>
  OPSTELLING.flatMap(({ tag, namen, gebeurtenissen }) => [
    ...namen.flatMap(({ naam, waarden: [mag, magNiet] }) => [
      ...mag.map((waarde) => goed(`{ '${naam}': ${waarde} }`, `: ${type(tag)}`)),
      ...[magNiet].flat().map((waarde) => fout(`{ '${naam}': ${waarde} }`, `: ${type(tag)}`)),
    ]),
    ...gebeurtenissen.flatMap(gebeurtenisnamen).flatMap(([naam, gebeurtenis]) => [
      goed(`{ '${naam}': ({ detail }) => void ${DETAILS[gebeurtenis]} }`, `: ${type(tag)}`),
      // Een fout binnen de functie staat op de regel van het object.
      fout(`{ '${naam}': ({ detail }) => void ${DETAILFOUT} }`, `: ${type(tag)}`),
    ]),
    goed(extra, `: ${type(tag)}`),
    fout(`{ bestaatniet: 'x' }`, `: ${type(tag)}`),
  ]);

test('React 19', async () => {
  leenVan('react', '@types/react', 'csstype');
  await controleer(
    {
      'klant.tsx': [
        `import type {} from '${PAKKET.name}/jsx';`,
        `import type { CustomElements } from '${PAKKET.name}/jsx';`,
        `export type Kaart = CustomElements['netwerk-kaart'];`,
        ...alsJsx,
        fout('<zo-thuis-onzin />'),
      ].join('\n'),
    },
    { jsx: 'react-jsx' },
  );
});

test('Preact', async () => {
  leenVan('preact');
  await controleer(
    {
      'klant.tsx': [`import type {} from '${PAKKET.name}/preact';`, ...alsJsx, fout('<zo-thuis-onzin />')].join('\n'),
    },
    { jsx: 'react-jsx', jsxImportSource: 'preact' },
  );
});

test('Vue 3', async () => {
  leenVan('vue', '@vue', 'csstype', '@babel');
  await controleer({
    'klant.ts': [
      `import type { GlobalComponents } from 'vue';`,
      `import type {} from '${PAKKET.name}/vue';`,
      `type Invoer<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];`,
      ...alsObject(
        (tag) => `Invoer<'${tag}'>`,
        (naam) => [[inVue(naam), naam]],
        `{ id: 'x', class: 'breed', key: 1, slot: 's', nonce: 'n', autofocus: '', popover: 'auto', part: 'p', exportparts: 'k', inert: true,
          'aria-label': 'x', style: { color: 'red' }, onVnodeMounted: () => {}, onInput: (gebeurtenis) => void gebeurtenis.type }`,
      ),
      fout('null', `: Invoer<'zo-thuis-onzin'>`),
    ].join('\n'),
  });
});

test('Svelte', async () => {
  leenVan('svelte', 'esm-env', '@types/estree', '@types/trusted-types');
  await controleer({
    'klant.ts': [
      `import type { SvelteHTMLElements } from 'svelte/elements';`,
      `import type {} from '${PAKKET.name}/svelte';`,
      ...alsObject(
        (tag) => `SvelteHTMLElements['${tag}']`,
        (naam) => [
          [`on${naam}`, naam],
          [`on:${naam}`, naam],
        ],
        `{ id: 'x', class: 'breed', oninput: ({ currentTarget }) => void currentTarget.value }`,
      ),
    ].join('\n'),
  });
});

/** Een onderdeel van Angular per regel sjabloon: een fout staat dan op de regel van dat geval. */
const alsOnderdelen = (sjablonen) =>
  [
    `import { Component } from '@angular/core'; import { ZO_THUIS_ELEMENTEN } from '${PAKKET.name}/angular'; import '${PAKKET.name}/define';`,
    ...sjablonen.map(
      (sjabloon, geval) =>
        `@Component({ selector: 'app-${geval}', imports: [ZO_THUIS_ELEMENTEN], template: ${JSON.stringify(sjabloon)} }) export class G${geval} { neem(waarde: unknown): void {} }`,
    ),
  ].join('\n');
const inTeksten = (waarde) => waarde.replaceAll('"', '&quot;');
/** Wat hier in gewone opmaak kan: `readonly`, `lezer="ouder"`. Van een attribuut dat anders heet kijkt Angular niets na. */
const alsAttribuut = (tag, naam, waarde) => {
  const tekst = /^'([^']*)'$/.exec(waarde)?.[1];
  return tekst === undefined ? [] : [`<${tag} ${naam}="${tekst}"></${tag}>`];
};

test('Angular', () => {
  const isEigenschap = (naam) => !naam.includes('-') && naam !== 'for';
  const sjablonen = OPSTELLING.flatMap(({ tag, namen, gebeurtenissen }) => [
    ...namen
      .filter(({ naam }) => isEigenschap(naam))
      .flatMap(({ naam, waarden: [mag, magNiet] }) => {
        const schrijf = (waarde) => [
          `<${tag} [${naam}]="${inTeksten(waarde)}"></${tag}>`,
          ...alsAttribuut(tag, naam, waarde),
        ];
        return [
          ...mag.flatMap(schrijf).map((sjabloon) => ({ sjabloon, fout: false })),
          ...[magNiet]
            .flat()
            .flatMap(schrijf)
            .map((sjabloon) => ({ sjabloon, fout: true })),
        ];
      }),
    ...gebeurtenissen.flatMap((naam) => [
      { sjabloon: `<${tag} (${naam})="neem($event.${DETAILS[naam]})"></${tag}>`, fout: false },
      { sjabloon: `<${tag} (${naam})="neem($event.${DETAILFOUT})"></${tag}>`, fout: true },
    ]),
    {
      sjabloon: `<${tag} id="x" class="breed" slot="s" hidden readonly (input)="neem($event)"><p>Uitleg</p></${tag}>`,
      fout: false,
    },
    { sjabloon: `<${tag} [bestaatniet]="1"></${tag}>`, fout: true },
  ]);
  sjablonen.push({ sjabloon: '<zo-thuis-onzin></zo-thuis-onzin>', fout: true });
  const fouten = kijkNa({
    [join(WORTEL, 'klant.ts')]: alsOnderdelen(sjablonen.map(({ sjabloon }) => sjabloon)),
  });
  const gezien = new Map(fouten.map(({ regel, tekst }) => [regel - 1, tekst]));
  sjablonen.forEach(({ sjabloon, fout: moet }, geval) => {
    assert.equal(gezien.has(geval), moet, `${sjabloon} ${gezien.get(geval)}`);
    gezien.delete(geval);
  });
  assert.deepEqual([...gezien], []);
});

test('gewoon script: elk element bij zijn tag, en elke gebeurtenis met haar detail', async () => {
  for (const ingang of ['define', ...OPSTELLING.map(({ tag }) => `${tag}/define`)]) {
    const elementen = OPSTELLING.filter(({ tag }) => ingang === 'define' || ingang.startsWith(`${tag}/`));
    await controleer({
      'klant.ts': [
        `import '${PAKKET.name}/${ingang}';`,
        ...elementen.flatMap(({ tag, gebeurtenissen }) =>
          gebeurtenissen.flatMap((naam) => [
            `document.querySelector('${tag}')?.addEventListener('${naam}', ({ detail }) => void ${DETAILS[naam]});`,
            `// @ts-expect-error dit veld is er niet\ndocument.querySelector('${tag}')?.addEventListener('${naam}', ({ detail }) => void ${DETAILFOUT});`,
          ]),
        ),
        ...elementen.map(
          ({ tag }) =>
            `// @ts-expect-error deze eigenschap is er niet\nvoid document.createElement('${tag}').bestaatNiet;`,
        ),
      ].join('\n'),
    });
  }
});

test('de typen van de details zijn te importeren, uit het pakket en van het element', async () => {
  await controleer({
    'klant.ts': `
      import type { DossierGewijzigdDetail, LadderGewijzigdEvent, PersoonGekozenDetail, TariefBerekendDetail } from '${PAKKET.name}';
      import type { NetwerkGewijzigdDetail } from '${PAKKET.name}/netwerk-kaart';
      import type { ConceptGevondenDetail } from '${PAKKET.name}/zo-thuis-dossier';
      export const a: PersoonGekozenDetail = { id: 'p1' };
      export const b: NetwerkGewijzigdDetail = { wat: 'verplaatsen', id: 'p1' };
      export type C = [DossierGewijzigdDetail, LadderGewijzigdEvent, TariefBerekendDetail, ConceptGevondenDetail];
      // @ts-expect-error een gebeurtenis draagt nooit een naam
      export const d: PersoonGekozenDetail = { id: 'p1', naam: 'Oma' };
    `,
  });
});
