// Wat een bezoeker van ons scherm overneemt leest de kaart weer: elk woord boven een kolom, en elk antwoord. Loopt de teksten zelf langs: een nieuw
// woord dat niemand leest valt hier op.
import { expect } from '@open-wc/testing';
import * as codes from '../../../src/domein/dossier/codes.js';
import type { Netwerkwaarde, Persoon } from '../../../src/domein/dossier/dossier.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { vul } from '../../../src/i18n/taal.js';
import { DRIE, klapOpen, maak, schaduw, typ, vind, vindAlle, type Kaart } from './hulp.js';

type Zinnen = Readonly<Record<string, string>>;

/** Elke vraag over een mens, met de kolom waar zij over gaat; `null` als die er in een CSV-bestand niet is. */
const VRAGEN: Readonly<Record<string, string | null>> = {
  'veld.naam': 'naam',
  'veld.alias': 'alias',
  'veld.relatie': 'relatie',
  'veld.soort': 'soort',
  'veld.sector': 'sector',
  'veld.ring': 'ring',
  'paneel.ring': 'ring',
  'veld.band': 'band',
  'veld.band.zelf': 'band',
  'paneel.band': 'band',
  'veld.steun': 'steun',
  'paneel.steun': 'steun',
  'veld.contactfrequentie': 'contactfrequentie',
  'veld.blijftNaHulp': 'blijftNaHulp',
  'veld.kracht': 'kracht',
  'veld.kent': 'banden',
  'persoon.banden': 'banden',
  'paneel.woont': 'huishoudens',
  'kenmerk.K2b': 'blijftNaHulp',
  'legenda.ster': 'steunfiguur',
  // Niet in een CSV-bestand.
  'veld.relatieTekst': null,
  'veld.verantwoordelijk': null,
  'veld.verbergVoor': null,
  'veld.huisnaam': null,
  'veld.met': null,
  'veld.kwaliteit': null,
};
/** Wat <steunfiguur-form> van dezelfde velden vraagt. */
const VAN_FORMULIER: Readonly<Record<string, string>> = {
  'veld.naam': 'naam',
  'veld.alias': 'alias',
  'veld.relatie': 'relatie',
  'veld.contactfrequentie': 'contactfrequentie',
  'veld.contactfrequentie.zelf': 'contactfrequentie',
  'veld.kracht': 'kracht',
  'veld.functies': 'steun',
  'stap.doet': 'steun',
  'stap.doet.zelf': 'steun',
  'veld.blijftNaHulp': 'blijftNaHulp',
};
const GEEN_VRAAG = /^veld\.(?:moment|datum|sectornaam|ringnaam|volgorde|ringBetekenis)/;

/** De antwoorden per kolom: de sleutel van het woord met de code erbij; een lege code is nog niet bekend. */
function antwoorden(zinnen: Zinnen): Readonly<Record<string, readonly (readonly [sleutel: string, code: string])[]>> {
  const stam = (begin: string): readonly (readonly [string, string])[] =>
    Object.keys(zinnen).flatMap((sleutel) => {
      const code = sleutel.slice(begin.length);
      return sleutel.startsWith(begin) && !code.includes('.') ? [[sleutel, code === 'geen' ? '' : code] as const] : [];
    });
  const bij = (lijst: readonly string[]): readonly (readonly [string, string])[] =>
    lijst.map((code) => [`code.${code}`, code] as const);
  return {
    soort: stam('soort.'),
    relatie: bij(codes.RELATIES),
    sector: [...bij(codes.SECTOREN), ['sector.geen', '']],
    ring: [...stam('ring.'), ...stam('weten.'), ['kaart.geenPlek', '']],
    band: stam('band.'),
    steun: [...stam('doet.'), ...stam('functie.'), ...bij(codes.FUNCTIES.filter((code) => code !== 'anders'))],
    contactfrequentie: stam('contact.'),
    blijftNaHulp: [...bij(codes.JA_NEE), ...stam('na.'), ...stam('na.zet.'), ['kaart.nogVragen', 'onbekend']],
    steunfiguur: [
      ['code.ja', 'ja'],
      ['code.nee', ''],
      ['legenda.ster', 'ja'],
      ['legenda.voorgedragen', 'voorgedragen'],
    ],
  };
}

const waardeIn = ({ steun, steunfiguur, ...rest }: Persoon, kolom: string): string => {
  if (kolom === 'steun') return (steun ?? []).map(({ functie }) => functie).join('|');
  if (kolom === 'steunfiguur') return steunfiguur ? steunfiguur.status || 'ja' : '';
  return String((rest as Readonly<Record<string, unknown>>)[kolom] ?? '');
};

const cel = (tekst: string): string => `"${tekst.replaceAll('"', '""')}"`;

/** Wie er uit deze lijst op een kaart komt. */
async function leesOp(element: Kaart, rijen: readonly (readonly string[])[]): Promise<readonly Persoon[]> {
  const eerst = element.value.personen?.length ?? 0;
  await klapOpen(element, vind<HTMLDetailsElement>(schaduw(element), 'details[data-deel=meenemen]'));
  await typ(
    element,
    vind<HTMLTextAreaElement>(schaduw(element), '#csv'),
    rijen.map((rij) => rij.map(cel).join(';')).join('\n'),
  );
  for (const actie of ['bekijk', 'invoegen']) {
    schaduw(element).querySelector<HTMLElement>(`[data-actie=${actie}]`)?.click();
    await element.updateComplete;
    if (actie === 'bekijk')
      expect(vindAlle(schaduw(element), '.bericht').map(({ textContent }) => textContent)).to.deep.equal([]);
  }
  return element.value.personen?.slice(eerst) ?? [];
}

const kaart = TEKSTEN['netwerk-kaart'];
const formulier = TEKSTEN['steunfiguur-form'];

for (const [wie, attributen, zinnen, formulierzinnen] of [
  ['u', {}, kaart.nl, formulier.nl],
  ['je', { aanspreekvorm: 'je' }, { ...kaart.nl, ...kaart.je }, { ...formulier.nl, ...formulier.je }],
  [
    'het kind zelf',
    { aanspreekvorm: 'je', lezer: 'jongere' },
    { ...kaart.nl, ...kaart.je },
    { ...formulier.nl, ...formulier.je },
  ],
  ['een professional', { lezer: 'professional' }, kaart.nl, formulier.nl],
  ['Engels', { lang: 'en' }, kaart.en, formulier.en],
] as const) {
  describe(`<netwerk-kaart>: de woorden van het scherm in een lijst (${wie})`, () => {
    const woord = (sleutel: string): string => vul((zinnen as Zinnen)[sleutel] ?? '', { naam: 'Bo' });
    const huizen: Netwerkwaarde = {
      ...DRIE,
      onderwerp: { ...DRIE.onderwerp, huishoudens: [{ id: 'h1', naam: 'Bij oma' }] },
    };
    const metKaart = (): Promise<Kaart> => maak(huizen, attributen);
    /** Een antwoord dat in deze kolom kan. */
    const goed: Readonly<Record<string, readonly [cel: string, waarde: string]>> = {
      alias: ['Rie', 'Rie'],
      relatie: [woord('code.tante'), 'tante'],
      soort: [woord('soort.netwerk'), 'netwerk'],
      sector: [woord('code.buurt'), 'buurt'],
      ring: [woord('ring.2'), '2'],
      band: [woord('band.spanning'), 'spanning'],
      steun: [`${woord('doet.emotioneel')}, ${woord('doet.praktisch')}`, 'emotioneel|praktisch'],
      contactfrequentie: [woord('contact.wekelijks'), 'wekelijks'],
      blijftNaHulp: [woord('code.ja'), 'ja'],
      kracht: ['Luisteren', 'Luisteren'],
      huishoudens: ['Bij oma', 'h1'],
      steunfiguur: [woord('code.ja'), 'ja'],
    };

    it('kent van elke vraag de kolom', () => {
      const vragen = Object.keys(kaart.nl).filter(
        (sleutel) => sleutel.startsWith('veld.') && !GEEN_VRAAG.test(sleutel),
      );
      expect(vragen.filter((sleutel) => !(sleutel in VRAGEN))).to.deep.equal([]);
    });

    it('leest elke vraag boven een kolom', async () => {
      const koppen = [
        ...Object.entries(VRAGEN).map(([sleutel, kolom]) => [woord(sleutel), kolom] as const),
        ...Object.entries(VAN_FORMULIER).map(
          ([sleutel, kolom]) => [vul((formulierzinnen as Zinnen)[sleutel] ?? '', { wie: 'Riet' }), kolom] as const,
        ),
      ];
      for (const [kop, kolom] of koppen) {
        if (!kolom || kolom === 'banden' || kolom === 'naam') continue;
        const [antwoord, waarde] = goed[kolom] ?? ['', '?'];
        const [mens] = await leesOp(await metKaart(), [
          [woord('veld.naam'), kop],
          ['Ria', antwoord],
        ]);
        expect(mens && waardeIn(mens, kolom), kop).to.equal(waarde);
      }
    });

    it('leest elk antwoord', async () => {
      const element = await metKaart();
      let nummer = 0;
      for (const [kolom, woorden] of Object.entries(antwoorden(zinnen))) {
        for (const [sleutel] of woorden) expect(woord(sleutel), sleutel).not.to.equal('');
        const mensen = await leesOp(element, [
          [woord('veld.naam'), kolom],
          ...woorden.map(([sleutel]) => [`Mens ${String((nummer += 1))}`, woord(sleutel)]),
        ]);
        expect(
          mensen.map((mens) => waardeIn(mens, kolom)),
          kolom,
        ).to.deep.equal(woorden.map(([, code]) => code));
      }
    });

    it('leest wat het formulier anders zegt', async () => {
      const mensen = await leesOp(await metKaart(), [
        ['naam', 'contactfrequentie'],
        ...codes.CONTACTFREQUENTIES.map((code) => [`Mens ${code}`, (formulierzinnen as Zinnen)[`code.${code}`] ?? '']),
      ]);
      expect(mensen.map(({ contactfrequentie }) => contactfrequentie)).to.deep.equal([...codes.CONTACTFREQUENTIES]);
    });

    it('leest meer dan één soort steun, met waar zij heen gaat', async () => {
      const [eerste, tweede] = await leesOp(await metKaart(), [
        ['naam', woord('veld.steun')],
        ['Ria', `${woord('code.emotioneel')}, ${woord('functie.praktisch')}`],
        [
          'Ton',
          `${woord('doet.emotioneel')} (${woord('richting.wederzijds')})\n${woord('doet.anders')}: ${woord('richting.geeft')}`,
        ],
      ]);
      expect(eerste?.steun?.map(({ functie }) => functie)).to.deep.equal(['emotioneel', 'praktisch']);
      expect(tweede?.steun?.map(({ functie, richting }) => `${functie} ${richting}`)).to.deep.equal([
        'emotioneel wederzijds',
        'anders geeft',
      ]);
    });

    it('leest wie iemand kent bij naam', async () => {
      const element = await metKaart();
      const [ria, ton, ans] = await leesOp(element, [
        [woord('veld.naam'), woord('persoon.banden')],
        ['Ria', `Ton (${woord('band.spanning')}), Ans (${woord('band.geen')})`],
        ['Ton', 'Ans'],
        ['Ans', ''],
        ['Bas', woord('kaart.kent.geen')],
        ['Cor', vul(woord('kaart.kent.een'), { aantal: '1' })],
        ['Dex', vul(woord('kaart.kent.meer'), { aantal: '12' })],
      ]);
      expect(element.value.banden?.map(({ van, naar, kwaliteit }) => [van, naar, kwaliteit ?? ''])).to.deep.equal([
        [ria?.id, ton?.id, 'spanning'],
        [ria?.id, ans?.id, ''],
        [ton?.id, ans?.id, ''],
      ]);
    });
  });
}
