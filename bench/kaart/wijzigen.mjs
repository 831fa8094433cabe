// Op de bladzijde van bench/schikken.mjs: een netwerk dat steeds een beetje verandert, en het schikken daarvan met `vorige`.

import { schikKaart } from './domein/netwerk/index.js';
import { netwerkVan, toeval } from './netwerk.mjs';

const VOORNAMEN = 'Aya Bram Cem Daan Evi Femke Gijs Hanna Ilse Joep Maximiliaan Anne-Fleur Oma Opa'.split(' ');
const ACHTERNAMEN = ['', '', 'Appelvink', 'van den Citroenvlinder', 'de Groot', 'Benabdallah'];
const SECTOREN = ['familie', 'vrienden', 'buurt', 'onderwijs-werk', 'vrije-tijd', 'georganiseerd', 'professionals'];
/** Wie verder schuift dan dit, in pixels, is verzet. */
const VERZET = 0.5;

const doek = document.createElement('canvas').getContext('2d');
const gemeten = new Map();
function meet(tekst, { letter, dikte }) {
  const sleutel = `${letter}/${dikte}/${tekst}`;
  let breed = gemeten.get(sleutel);
  if (breed === undefined) {
    doek.font = `${dikte} ${letter}px sans-serif`;
    breed = doek.measureText(tekst).width;
    gemeten.set(sleutel, breed);
  }
  return breed;
}

let worp;
let netwerk;
let vorige = null;
let kaart = null;
let beeld;
const kies = (lijst) => lijst[Math.floor(worp() * lijst.length)];
const naam = () => `${kies(VOORNAMEN)} ${kies(ACHTERNAMEN)}`.trim();

function begin({ aantal, breedte, hoogte, zaad }, voorbeeld) {
  worp = toeval(zaad);
  beeld = { breedte, hoogte, meet };
  const verzonnen = netwerkVan(aantal, zaad);
  netwerk =
    aantal === 12
      ? voorbeeld
      : {
          ...verzonnen,
          personen: verzonnen.personen.map((persoon) => ({ ...persoon, naam: naam() })),
          ...(aantal > 100 && { namen: { p7: 'Oma Riet' } }),
        };
}

/** Iemand erbij of weg, een andere ring, groep, naam of plek: wat een bezoeker ook doet. */
function wijzig() {
  vorige = kaart;
  const personen = [...netwerk.personen];
  let { banden } = netwerk;
  const nummer = Math.floor(worp() * personen.length);
  const wie = personen[nummer];
  const wat = kies(['weg', 'erbij', 'ring', 'groep', 'naam', 'plek']);
  if (wat === 'weg') {
    personen.splice(nummer, 1);
    banden = banden.filter(({ van, naar }) => van !== wie.id && naar !== wie.id);
  } else if (wat === 'erbij') {
    personen.push({ ...wie, id: `n${Math.floor(worp() * 1e9)}`, naam: naam(), sector: kies(SECTOREN), plek: null });
  } else {
    const anders = {
      ring: { ring: kies([1, 2, 3]), plek: null },
      groep: { sector: kies(SECTOREN), plek: null },
      naam: { naam: naam() },
      plek: { plek: { x: worp(), y: worp() } },
    };
    personen[nummer] = { ...wie, ...anders[wat] };
  }
  netwerk = { ...netwerk, personen, banden };
}

// Een lijn wordt pas uitgerekend als iemand haar leest: hier telt zij mee.
const leesLijnen = ({ personen, banden }) => [...personen.map(({ lijn }) => lijn), ...banden.map(({ pad }) => pad)];

function reken(keren) {
  for (let keer = 0; keer < keren; keer += 1) leesLijnen((kaart = schikKaart({ ...netwerk, vorige }, beeld)));
  const was = new Map(vorige?.personen.map((persoon) => [persoon.id, persoon]));
  const verzet = kaart.personen.filter(({ id, x, y }) => {
    const eerder = was.get(id);
    return eerder && Math.hypot(x - eerder.x, y - eerder.y) > VERZET;
  });
  return { mensen: kaart.personen.length, nodig: netwerk.personen.length, verzet: verzet.length };
}

window.schikken = { begin, wijzig, reken };
