// De acceptatietest: kijkt op de pagina van de klant na of onze elementen daar werken, en schrijft een verslag. Een gewoon script zonder
// afhankelijkheden, dat vóór de elementen geladen wordt: anders mist het wat er tijdens hun laden misging. Het haalt niets op.
(() => {
  const VERSIE = '{{versie}}';
  const TAGS = [
    'zo-thuis-dossier',
    'netwerk-kaart',
    'steunfiguur-form',
    'zo-thuis-ladder',
    'gezinshuis-tarief-calculator',
  ];
  /** Zo lang mag laden en tekenen duren voordat wij zeggen dat het niet gelukt is; met `data-geduld` kiest de pagina zelf. */
  const GEDULD = Number(document.currentScript?.dataset.geduld ?? 15_000);
  const ONZE_SCRIPTS = new RegExp(`/((?:zo-thuis|${TAGS.join('|')})(?:\\.iife)?\\.js)(?:[?#]|$)`);

  const gezien = { schendingen: [], dubbel: [], fouten: [] };
  // Een portaal heeft vaak al een eigen inlegscript dat zijn beleid tegenhoudt: dat is geen fout van de elementen.
  document.addEventListener('securitypolicyviolation', (schending) => {
    const { effectiveDirective, blockedURI, sourceFile, disposition } = schending;
    gezien.schendingen.push({
      wat: `${effectiveDirective} (${blockedURI || 'in de pagina zelf'})`,
      vanOns: schending.composedPath().some(isElement) || [blockedURI, sourceFile].some(isOnsBestand),
      alleenMelding: disposition === 'report',
    });
  });
  addEventListener(
    'error',
    ({ message, target }) => {
      if (message !== undefined) gezien.fouten.push(message);
      else if (ONZE_SCRIPTS.test(target?.src ?? '')) gezien.fouten.push(`niet geladen: ${target.src}`);
    },
    true,
  );
  const waarschuw = console.warn;
  console.warn = (...delen) => {
    const tekst = delen.map(String).join(' ');
    if (tekst.includes('dubbel-geladen')) gezien.dubbel.push(tekst);
    waarschuw.apply(console, delen);
  };

  const goed = (uitleg) => ({ uitkomst: 'goed', uitleg });
  const letOp = (uitleg) => ({ uitkomst: 'let op', uitleg });
  const fout = (uitleg) => ({ uitkomst: 'fout', uitleg });
  const uniek = (lijst) => [...new Set(lijst)];
  const isElement = (knoop) => TAGS.includes(knoop.localName);
  const isOnsBestand = (adres) =>
    [...document.scripts].some(
      ({ src }) => ONZE_SCRIPTS.test(src) && adres?.endsWith('.js') && adres.startsWith(new URL('.', src).href),
    );
  const elementen = () => [...document.querySelectorAll(TAGS.join(','))];

  async function tot(isZover) {
    const einde = performance.now() + GEDULD;
    while (!isZover() && performance.now() < einde) await new Promise((klaar) => setTimeout(klaar, 50));
    return isZover();
  }

  const isGetekend = (tag) =>
    elementen().some(
      (element) => element.localName === tag && element.shadowRoot !== null && element.shadowRoot.childElementCount > 0,
    );
  // Een dossier is zelf niet te zien.
  const zichtbareTags = TAGS.filter((tag) => tag !== 'zo-thuis-dossier');

  /** Alles in de schaduwboom van een element, ook in wat daarin zit. */
  function binnen(wortel) {
    return [...wortel.querySelectorAll('*')].flatMap((knoop) => [
      knoop,
      ...(knoop.shadowRoot ? binnen(knoop.shadowRoot) : []),
    ]);
  }

  const isTeZien = (knoop) => {
    const { width, height } = knoop.getBoundingClientRect();
    const stijl = getComputedStyle(knoop);
    return width > 1 && height > 1 && stijl.visibility === 'visible' && !/inset|rect/.test(stijl.clipPath + stijl.clip);
  };

  /** Welke elementen de pagina verbergt, en waarmee; leeg als alles te zien is. */
  function nietTeZien() {
    const verborgen = elementen()
      .filter((element) => zichtbareTags.includes(element.localName))
      .map((element) => [element, waardoorVerborgen(element)])
      .filter(([, oorzaak]) => oorzaak !== null);
    if (verborgen.length === 0) return '';
    const oorzaken = uniek(verborgen.map(([, oorzaak]) => oorzaak));
    return `${verborgen.map(([{ localName }]) => localName).join(', ')} (verborgen: ${oorzaken.join('; ')})`;
  }

  function waardoorVerborgen(element) {
    if (getComputedStyle(element).visibility !== 'visible') return naamVan(element);
    let buitenste = null;
    for (let plek = element; plek; plek = ouderVan(plek)) {
      const { display, opacity, overflowX, overflowY } = getComputedStyle(plek);
      const { width, height, right, bottom } = plek.getBoundingClientRect();
      const isBuitenBeeld = right + scrollX <= 0 || bottom + scrollY <= 0;
      const isDicht = (width <= 1 && overflowX !== 'visible') || (height <= 1 && overflowY !== 'visible');
      // Wat alleen doorgeeft wat erin staat heeft zelf geen maat.
      if (display === 'none' || opacity === '0' || (display !== 'contents' && (isDicht || isBuitenBeeld)))
        buitenste = plek;
    }
    return buitenste && naamVan(buitenste);
  }

  const naamVan = ({ localName, id }) => (id ? `${localName}#${id}` : localName);

  // --- wat wij nakijken -------------------------------------------------------------------------------------------------------------

  async function kijkScriptNa() {
    await tot(() => TAGS.every((tag) => customElements.get(tag)) && zichtbareTags.every(isGetekend));
    const onbekend = TAGS.filter((tag) => !customElements.get(tag));
    if (onbekend.length > 0) {
      return fout(
        `Niet geregistreerd: ${onbekend.join(', ')}. ${uniek(gezien.fouten).join('; ')} Staat het bestand op uw site, en klopt de integrity?`,
      );
    }
    const leeg = zichtbareTags.filter((tag) => !isGetekend(tag));
    if (leeg.length > 0) return fout(`Er is niets te zien van: ${leeg.join(', ')}. ${uniek(gezien.fouten).join('; ')}`);
    const verborgen = nietTeZien();
    if (verborgen !== '')
      return fout(`De elementen werken, maar op deze pagina is er niets te zien van: ${verborgen}.`);
    const onbewaakt = [...document.scripts].filter(({ src, integrity }) => ONZE_SCRIPTS.test(src) && !integrity);
    if (onbewaakt.length > 0)
      return letOp(
        'Alle elementen zijn er, maar een script-tag heeft geen integrity. Neem de tag uit script-tags.txt.',
      );
    return goed(`Alle ${TAGS.length} elementen zijn er, in versie ${VERSIE}, met integrity.`);
  }

  async function kijkBeleidNa() {
    const plaatje = document.createElement('canvas');
    plaatje.width = plaatje.height = 1;
    const blob = await new Promise((klaar) => plaatje.toBlob(klaar));
    const adres = URL.createObjectURL(blob);
    const plaatjes = { 'data:': await laadtPlaatje(plaatje.toDataURL()), 'blob:': await laadtPlaatje(adres) };
    URL.revokeObjectURL(adres);
    const dicht = Object.keys(plaatjes).filter((soort) => !plaatjes[soort]);
    const welke = (past) => uniek(gezien.schendingen.filter(past).map(({ wat }) => wat)).join('; ');
    const tegengehouden = welke(({ vanOns, alleenMelding }) => vanOns && !alleenMelding);
    const gemeld = welke(({ vanOns, alleenMelding }) => vanOns && alleenMelding);
    const vanAnderen = welke(({ vanOns, alleenMelding }) => !vanOns && !alleenMelding);
    if (dicht.length > 0)
      return fout(`Uw beleid houdt plaatjes tegen die een element zelf maakt. Zet ${dicht.join(' en ')} bij img-src.`);
    if (tegengehouden !== '') {
      const raad = tegengehouden.includes('trusted-types') ? ' Zet zo-thuis-lit bij trusted-types.' : '';
      return fout(`Uw beleid hield iets van de elementen tegen: ${tegengehouden}.${raad}`);
    }
    if (gemeld !== '') {
      return letOp(
        `De elementen werken nu. Een beleid dat alleen meldt (Report-Only) zou dit tegenhouden als u het aanzet: ${gemeld}.`,
      );
    }
    if (vanAnderen !== '') {
      return letOp(
        `Uw beleid houdt niets van de elementen tegen. Het hield wel iets anders op deze pagina tegen: ${vanAnderen}.`,
      );
    }
    if (draaitIngevoegdScript()) {
      return letOp(
        'De elementen werken. Uw pagina heeft geen streng Content-Security-Policy: een ingevoegd script mag er draaien.',
      );
    }
    return goed('Uw Content-Security-Policy is streng, en houdt niets van de elementen tegen.');
  }

  const laadtPlaatje = (adres) =>
    new Promise((klaar) => {
      const plaatje = new Image();
      plaatje.addEventListener('load', () => klaar(true));
      plaatje.addEventListener('error', () => klaar(false));
      plaatje.src = adres;
    });

  // Dit is de laatste proef van het beleid: onder een streng beleid is zij zelf een schending, en die telt niet mee.
  function draaitIngevoegdScript() {
    const teken = document.createElement('script');
    try {
      teken.text = 'document.currentScript.dataset.draaide = ""';
      document.head.append(teken);
    } catch {
      return false;
    }
    teken.remove();
    return 'draaide' in teken.dataset;
  }

  async function kijkLetterNa() {
    await Promise.race([document.fonts.ready, new Promise((klaar) => setTimeout(klaar, GEDULD))]);
    const kapot = uniek([...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family));
    if (kapot.length > 0)
      return fout(`Dit lettertype is niet geladen: ${kapot.join(', ')}. Kijk naar het adres en naar font-src.`);
    const velden = elementen()
      .flatMap(({ shadowRoot }) => (shadowRoot ? binnen(shadowRoot) : []))
      .filter((knoop) => knoop.matches('input, select, textarea') && isTeZien(knoop));
    const klein = velden.filter(
      (veld) =>
        !veld.matches('[type=checkbox], [type=radio], [type=range], [type=color]') &&
        Number.parseFloat(getComputedStyle(veld).fontSize) < 16,
    );
    if (klein.length > 0)
      return fout(
        `${klein.length} velden hebben letters kleiner dan 16 pixels; een telefoon vergroot dan de hele pagina.`,
      );
    const letters = elementen().map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const kleinste = Math.min(...letters);
    if (kleinste < KLEINE_LETTER)
      return letOp(
        `De gewone letters van een element zijn ${String(kleinste).replace('.', ',')} pixels, want zo groot zijn zij op uw pagina. Dat leest klein: zet font-size op de plek waar de elementen staan.`,
      );
    const pagina = getComputedStyle(document.body).fontFamily;
    const anders = uniek(koppen().map((kop) => getComputedStyle(kop).fontFamily)).filter((letter) => letter !== pagina);
    if (anders.length > 0)
      return letOp(
        `De koppen in de elementen staan in ${anders.join(' en ')}, uw pagina in ${pagina}. Zo hoort het als uw huisstijl dat zegt.`,
      );
    return goed(`De elementen staan in het lettertype van uw pagina: ${pagina}.`);
  }

  const KLEINE_LETTER = 14;

  const koppen = () =>
    elementen()
      .flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll('h2, h3')] : []))
      .filter(isTeZien);

  function kijkThemaNa() {
    const meet = kleurmeter();
    if (meet === null) return letOp('Deze browser schermt kleuren af; hier is contrast niet te meten.');
    const gemeten = elementen()
      .flatMap((element) => (element.shadowRoot ? binnen(element.shadowRoot).map((knoop) => ({ element, knoop })) : []))
      .filter(
        ({ knoop }) =>
          heeftEigenTekst(knoop) && isTeZien(knoop) && !knoop.closest('svg, [disabled], [aria-disabled=true]'),
      )
      .map(({ element, knoop }) => ({
        plek: `${element.localName}, “${knoop.textContent.trim().slice(0, 40)}”`,
        ...meet(knoop),
      }));
    const onbekend = gemeten.filter(({ contrast }) => contrast === null).length;
    const zwak = gemeten.filter(({ contrast, nodig }) => contrast !== null && contrast < nodig);
    if (zwak.length > 0) {
      const plekken = zwak
        .slice(0, 5)
        .map(({ plek, contrast }) => `${plek}: ${(Math.floor(contrast * 10) / 10).toFixed(1).replace('.', ',')} : 1`);
      return fout(`Op ${zwak.length} plekken is tekst te slecht te zien met uw kleuren. ${plekken.join('; ')}.`);
    }
    if (gemeten.length === 0) return letOp('Er is geen tekst van de elementen te zien, en dus geen contrast te meten.');
    if (onbekend === gemeten.length)
      return letOp(
        'Het contrast is hier niet te meten: achter de elementen staat een plaatje, of iets is doorschijnend. Kijk zelf.',
      );
    return goed(
      `De tekst in de elementen heeft genoeg contrast met uw kleuren. Gemeten op ${gemeten.length - onbekend} plekken; ${onbekend} met een plaatje of iets doorschijnends erachter niet.`,
    );
  }

  const heeftEigenTekst = (knoop) =>
    [...knoop.childNodes].some((kind) => kind.nodeType === Node.TEXT_NODE && kind.data.trim() !== '');

  const GEEN_KLEUR = '#010203';

  // Een kleur kan op tien manieren geschreven zijn; een canvas maakt er altijd rood, groen en blauw van.
  function kleurmeter() {
    const doek = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    doek.canvas.width = doek.canvas.height = 1;
    const onthouden = new Map();
    const lees = (kleur) => {
      if (!onthouden.has(kleur)) {
        doek.clearRect(0, 0, 1, 1);
        doek.fillStyle = GEEN_KLEUR;
        doek.fillStyle = kleur;
        doek.fillRect(0, 0, 1, 1);
        // Een kleur die het canvas niet kent laat staan wat er stond.
        const bekend = doek.fillStyle !== GEEN_KLEUR || kleur === GEEN_KLEUR;
        onthouden.set(kleur, bekend ? [...doek.getImageData(0, 0, 1, 1).data] : null);
      }
      return onthouden.get(kleur);
    };
    // Een browser die canvassen afschermt geeft een andere kleur terug dan erin ging.
    if (lees(GEEN_KLEUR).join() !== '1,2,3,255') return null;
    return (knoop) => {
      const stijl = getComputedStyle(knoop);
      const vlak = grondVan(knoop, lees);
      const tekst = lees(stijl.color);
      const groot = Number.parseFloat(stijl.fontSize) >= (Number(stijl.fontWeight) >= 700 ? 18.66 : 24);
      if (vlak === null || tekst === null) return { contrast: null, nodig: 0 };
      return { contrast: contrastVan(over(tekst, vlak), vlak), nodig: groot ? 3 : 4.5 };
    };
  }

  const ouderVan = (knoop) => knoop.assignedSlot ?? knoop.parentElement ?? knoop.getRootNode().host ?? null;

  /** De kleur achter een knoop, of `null` als daar een plaatje staat of alles doorschijnt. */
  function grondVan(knoop, lees) {
    const lagen = [];
    for (let plek = knoop; plek; plek = ouderVan(plek)) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(plek);
      if (backgroundImage !== 'none' || opacity !== '1') return null;
      const kleur = lees(backgroundColor);
      if (kleur === null) return null;
      if (kleur[3] > 0) lagen.push(kleur);
      if (kleur[3] === 255) break;
    }
    return lagen.reverse().reduce((onder, boven) => over(boven, onder), lees('Canvas') ?? [255, 255, 255, 255]);
  }

  const over = ([r, g, b, a], onder) => {
    const deel = a / 255;
    return [r, g, b].map((waarde, index) => waarde * deel + onder[index] * (1 - deel)).concat(255);
  };
  const licht = (kleur) => {
    const [r, g, b] = kleur.map((waarde) =>
      waarde / 255 <= 0.04045 ? waarde / 255 / 12.92 : ((waarde / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrastVan = (een, ander) => {
    const [hoog, laag] = [licht(een), licht(ander)].sort((a, b) => b - a);
    return (hoog + 0.05) / (laag + 0.05);
  };

  function kijkFormulierNa() {
    // Sommige portalen zetten één formulier om de hele pagina; een formulier daarbinnen haalt de browser weg.
    const formulier = document.querySelector('zo-thuis-dossier')?.closest('form') ?? null;
    if (formulier === null)
      return fout('Er is geen <form>: uw CMS heeft het weggehaald. Zonder formulier komt er niets bij uw server.');
    const velden = new FormData(formulier);
    let dossier;
    try {
      dossier = JSON.parse(velden.get('dossier'));
      JSON.parse(velden.get('tarief'));
    } catch {
      return fout('De elementen zetten geen JSON in het formulier.');
    }
    if (dossier?.personen?.[0]?.naam !== 'Oma Riet' || !velden.has('tarief'))
      return fout('De waarde van de elementen staat niet in het formulier.');
    const tegen = gezien.schendingen.find(({ wat, alleenMelding }) => wat.startsWith('form-action') && !alleenMelding);
    if (tegen) return fout(`Uw beleid houdt het versturen tegen: ${tegen.wat}. Zet het adres bij form-action.`);
    if (formulier.getAttribute('action') !== '?verstuurd') {
      return letOp(
        'De waarden staan als JSON in een formulier van uw pagina zelf. Verstuur het, en kijk op uw server of dossier en tarief aankwamen.',
      );
    }
    if (!new URLSearchParams(location.search).has('verstuurd')) {
      return letOp(
        'De waarden staan als JSON in het formulier. Druk op de knop Verstuur om ook het versturen te proeven.',
      );
    }
    const status = performance.getEntriesByType('navigation')[0]?.responseStatus || null;
    if (status !== null && status >= 400)
      return fout(`Het formulier kwam aan, maar uw server antwoordde met ${status}.`);
    return goed(
      `De waarden staan in het formulier, en het versturen gaf een antwoord${status === null ? '; de browser zegt de status niet' : ` met status ${status}`}. Kijk op uw server of het aankwam.`,
    );
  }

  function kijkAfdrukkenNa() {
    const { uitkomst: verborgen, onleesbaar } = alsOpPapier(nietTeZien);
    if (verborgen !== '') return fout(`Op papier is er niets te zien van: ${verborgen}.`);
    if (onleesbaar > 0)
      return letOp(
        `Niets verbergt de elementen op papier, voor zover te lezen: ${onleesbaar} opmaakbestanden van een ander adres zijn niet te lezen. Druk een keer af.`,
      );
    return goed('Uw opmaak voor papier verbergt de elementen niet. Druk een keer af om te zien hoe het eruitziet.');
  }

  /**
   * Meet alsof dit scherm papier is: in alle opmaak van de pagina ruilen `print` en `screen` even van plaats. Dan telt de browser zelf mee wat
   * er genest is, van een ander bestand komt of later weer wordt opgeheven. Er wordt niets getekend: daarna staat alles weer zoals het was.
   */
  function alsOpPapier(meet) {
    const terug = [];
    const metInvoeging = [];
    let onleesbaar = 0;
    const ruil = (media) => {
      const was = media.mediaText;
      if (!/\b(?:print|screen)\b/.test(was)) return;
      terug.push(() => (media.mediaText = was));
      media.mediaText = was.replace(/\b(?:print|screen)\b/g, (soort) => (soort === 'print' ? 'screen' : 'print'));
    };
    const langs = (regels) => {
      for (const regel of regels) {
        const ingevoegd = regel.styleSheet ?? null;
        const was = ingevoegd?.media.mediaText;
        if (regel.media) ruil(regel.media);
        // In Firefox heeft een ingevoegd blad dezelfde lijst als zijn regel, in Chromium een eigen.
        if (ingevoegd !== null) {
          metInvoeging.push(regel.parentStyleSheet);
          langsBlad(ingevoegd, ingevoegd.media.mediaText === was);
        }
        if (regel.cssRules) langs(regel.cssRules);
      }
    };
    const langsBlad = (blad, ruilMee = true) => {
      if (ruilMee) ruil(blad.media);
      try {
        langs(blad.cssRules);
      } catch {
        onleesbaar += 1;
      }
    };
    try {
      for (const blad of [...document.styleSheets, ...document.adoptedStyleSheets]) langsBlad(blad);
      metInvoeging.forEach(ververs);
      return { uitkomst: meet(), onleesbaar };
    } finally {
      for (const zetTerug of terug.reverse()) zetTerug();
      metInvoeging.forEach(ververs);
    }
  }

  /** Firefox past een gewijzigde `@import` pas toe als het blad dat haar noemt even uit is geweest. */
  function ververs(blad) {
    const was = blad.disabled;
    blad.disabled = !was;
    void document.body.offsetHeight;
    blad.disabled = was;
  }

  async function kijkConceptNa() {
    if (!isSecureContext) {
      return letOp(
        'Een concept bewaren kan hier niet: de pagina heeft geen https. De elementen zeggen dat tegen de bezoeker en werken verder gewoon.',
      );
    }
    try {
      await proefKluis();
      return goed('Een concept kan hier versleuteld bewaard worden, als u erom vraagt met het attribuut concept.');
    } catch (reden) {
      return fout(`Een concept bewaren kan hier niet: ${String(reden?.message ?? reden).replace(/\.$/, '')}.`);
    }
  }

  /** Wat een concept nodig heeft, in een eigen gegevensbank die meteen weer weg is. */
  async function proefKluis() {
    const naam = 'zo-thuis-acceptatietest';
    const sleutel = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const bank = await beloofd(
      Object.assign(indexedDB.open(naam), {
        onupgradeneeded: ({ target }) => target.result.createObjectStore('proef'),
      }),
    );
    try {
      await beloofd(bank.transaction('proef', 'readwrite').objectStore('proef').put(sleutel, 1));
      const terug = await beloofd(bank.transaction('proef').objectStore('proef').get(1));
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const geheim = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, terug, new Uint8Array([7]));
      const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, terug, geheim);
      if (new Uint8Array(open)[0] !== 7) throw new Error('wat bewaard is komt anders terug');
    } finally {
      bank.close();
      await beloofd(indexedDB.deleteDatabase(naam));
    }
  }

  const beloofd = (verzoek) =>
    new Promise((klaar, mislukt) => {
      verzoek.addEventListener('success', () => klaar(verzoek.result));
      verzoek.addEventListener('error', () => mislukt(verzoek.error));
    });

  function kijkDubbelNa() {
    const anders = TAGS.map((tag) => [tag, customElements.get(tag)?.version]).filter(
      ([, versie]) => versie !== undefined && versie !== VERSIE,
    );
    if (anders.length > 0) {
      return fout(
        `Op deze pagina geldt een andere versie dan ${VERSIE}: ${anders.map(([tag, versie]) => `${tag} ${versie}`).join(', ')}. Iets anders laadt een oud script.`,
      );
    }
    const adressen = [...document.scripts].filter(({ src }) => ONZE_SCRIPTS.test(src)).map(({ src }) => src);
    if (gezien.dubbel.length > 0)
      return fout(`Het script staat er twee keer: ${uniek(adressen).join(' en ')}. Haal er één weg.`);
    return goed('Er is één versie van de elementen op de pagina.');
  }

  // --- het verslag ------------------------------------------------------------------------------------------------------------------

  const RIJEN = [
    ['script', 'De elementen', kijkScriptNa],
    ['beleid', 'Content-Security-Policy', kijkBeleidNa],
    ['letter', 'Lettertype', kijkLetterNa],
    ['thema', 'Kleuren van uw huisstijl', kijkThemaNa],
    ['formulier', 'Formulier versturen', kijkFormulierNa],
    ['afdrukken', 'Afdrukken', kijkAfdrukkenNa],
    ['concept', 'Concept bewaren', kijkConceptNa],
    ['dubbel', 'Dubbele versies', kijkDubbelNa],
  ];

  function maak(naam, eigenschappen = {}, ...kinderen) {
    const knoop = Object.assign(document.createElement(naam), eigenschappen);
    knoop.append(...kinderen);
    return knoop;
  }

  const slotzin = (uitslagen) => {
    const aantal = (soort) => uitslagen.filter(({ uitkomst }) => uitkomst === soort).length;
    return `${aantal('goed')} goed, ${aantal('let op')} om op te letten, ${aantal('fout')} fout.`;
  };

  const omgeving = () => [
    ['Versie', VERSIE],
    ['Adres', `${location.origin}${location.pathname}`],
    ['Tijd', new Date().toLocaleString('nl-NL')],
    ['Browser', navigator.userAgent],
    ['https', isSecureContext ? 'ja, of deze computer zelf' : 'nee'],
  ];

  function alsTekst(uitslagen) {
    return [
      'Acceptatietest zo-thuis-elementen',
      ...omgeving().map(([wat, waarde]) => `${wat}: ${waarde}`),
      '',
      ...uitslagen.map(({ naam, uitkomst, uitleg }) => `[${uitkomst}] ${naam}: ${uitleg}`),
      '',
      slotzin(uitslagen),
    ].join('\n');
  }

  function schrijf(uitslagen) {
    const verslag = plekVanVerslag();
    const kop = maak(
      'tr',
      {},
      ...['Wat', 'Uitkomst', 'Uitleg'].map((textContent) => maak('th', { scope: 'col', textContent })),
    );
    const rijen = uitslagen.map(({ id, naam, uitkomst, uitleg }) => {
      const rij = maak(
        'tr',
        {},
        maak('th', { scope: 'row', textContent: naam }),
        ...[uitkomst, uitleg].map((textContent) => maak('td', { textContent })),
      );
      rij.dataset.proef = id;
      rij.dataset.uitkomst = uitkomst;
      return rij;
    });
    const tekst = maak('textarea', { readOnly: true, value: alsTekst(uitslagen), id: 'acceptatie-tekst' });
    verslag.replaceChildren(
      maak('h2', { textContent: 'Het verslag' }),
      maak('p', {}, maak('strong', { textContent: slotzin(uitslagen) })),
      maak(
        'dl',
        {},
        ...omgeving().flatMap(([wat, waarde]) => [
          maak('dt', { textContent: wat }),
          maak('dd', { textContent: waarde }),
        ]),
      ),
      maak('table', {}, maak('thead', {}, kop), maak('tbody', {}, ...rijen)),
      maak('p', {}, maak('label', { htmlFor: 'acceptatie-tekst', textContent: 'Hetzelfde als tekst, om te kopiëren' })),
      tekst,
    );
  }

  /** Een CMS haalt soms een id weg, of het hele vak; een verslag komt er altijd. */
  function plekVanVerslag() {
    const plek = document.querySelector('#acceptatie-verslag, .acceptatie section');
    if (plek === null)
      return document.body.insertAdjacentElement('afterbegin', maak('section', { id: 'acceptatie-verslag' }));
    plek.id = 'acceptatie-verslag';
    return plek;
  }

  async function kijkAllesNa() {
    const uitslagen = [];
    for (const [id, naam, kijkNa] of RIJEN) {
      let uitslag;
      try {
        uitslag = await kijkNa();
      } catch (reden) {
        uitslag = fout(`Dit nakijken lukte niet: ${reden?.message ?? reden}.`);
      }
      uitslagen.push({ id, naam, ...uitslag });
    }
    return uitslagen;
  }

  async function begin() {
    const uitslagen = await kijkAllesNa();
    schrijf(uitslagen);
    document.querySelector('#acceptatie-druk')?.addEventListener('click', () => print());
    // Of uw beleid het versturen tegenhoudt, blijkt pas als iemand het probeert.
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (effectiveDirective !== 'form-action') return;
      schrijf(
        uitslagen.map((uitslag) => (uitslag.id === 'formulier' ? { ...uitslag, ...kijkFormulierNa() } : uitslag)),
      );
    });
  }

  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => void begin());
  else void begin();
})();
