// Het vel papier voor één steunfiguur, om mee naar huis te nemen: wat iemand doet, wat er bekend is, wie wat gaat doen, en ruimte om bij te
// schrijven. Op het scherm staat dit er niet.

import { html, nothing, type TemplateResult } from 'lit';
import { FUNCTIES } from '../../../domein/dossier/codes.js';
import type { Persoon, Toestemming } from '../../../domein/dossier/dossier.js';
import { zegtJa } from '../../../domein/dossier/toestemming.js';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import { kop } from '../../../scherm/kop.js';
import { codetekst } from '../../../ui/codetekst.js';
import { avatar } from '../avatar.js';
import { metHoofdletter, zonderHaakjes } from '../namen.js';
import { functienaam, geeft, geeftSteun, tekenVan, voorWie } from '../overzicht/steun.js';
import { antwoordenBij } from '../toestemming/gegeven.js';
import { isIdee, isSteunfiguur, naamOf, onderwerpnaam, relatieZin, type Weergave, wieIsDat } from '../weergave.js';
import { keuzenaam, naamBij, type Regel, regelLijst, regelsVan, verloopRegels } from './antwoorden.js';
import { toetsLijst } from './toets.js';
import { type Deel, VELDEN } from './velden.js';

const VERDER: readonly Deel[] = ['nodig', 'samenwerken', 'afspraken', 'knelpunten', 'contact', 'notities'];
/** Wat er al als tegel staat. */
const OP_EEN_TEGEL = ['functies', 'functiesTekst', 'voor'];
/** Bij wie dit mag lezen, en wat niet mee naar huis gaat: dat is alleen voor professionals. */
const ELDERS = ['geinformeerdOp', 'twijfelProfessional'];
/** Met meer antwoorden dan dit zijn de letters kleiner: dan blijft het één vel. */
const VEEL = 24;
/** Zoveel regels heeft de lijst van wie wat doet, met de lege om bij te schrijven. */
const ACTIEREGELS = 3;

export function afdrukSjabloon(w: Weergave, persoon: Persoon): TemplateResult {
  const { t, kopniveau, leestZelf } = w;
  const wie = wieIsDat(t, persoon);
  const vak = (titel: string, inhoud: unknown): TemplateResult | typeof nothing =>
    inhoud
      ? html`<section class="papierdeel">${kop(kopniveau, 3, metHoofdletter(titel))} ${inhoud}</section>`
      : nothing;
  const lijst = (regels: readonly Regel[]): TemplateResult | null => (regels.length > 0 ? regelLijst(regels) : null);
  const tegels = geeftSteun(persoon) ? tegelLijst(w, persoon) : null;
  const uit = (delen: readonly Deel[]): readonly Regel[] =>
    regelsVan(
      w,
      persoon,
      delen
        .flatMap((deel) => VELDEN[deel])
        .filter(({ naam }) => !ELDERS.includes(naam) && !(tegels && OP_EEN_TEGEL.includes(naam))),
    );
  const doet = uit(['wie', 'doet']);
  const tijd = uit(['tijd']);
  const samen = uit(['samen', 'formeel']);
  const verder = [...uit(VERDER), ...verloopRegels(w, persoon)];
  const aantal = [doet, tijd, samen, verder].flat().length;
  return html`<article class="papier ${aantal > VEEL ? 'papier--vol' : ''}">
    ${hoofd(w, persoon)}
    ${vak(t.tekstAan('stap.doet', leestZelf, { wie }), tegels || doet.length > 0 ? [tegels, lijst(doet)] : null)}
    <div class="naast">${vak(t.tekst('stap.tijd'), lijst(tijd))} ${vak(t.tekst('stap.samen'), lijst(samen))}</div>
    ${vak(t.tekst('toets.titel'), toetsLijst(w, persoon, undefined, false))}
    ${vak(t.tekst('blad.verder'), lijst(verder))} ${vak(t.tekst('veld.acties'), actieTabel(w, persoon))}
    <div class="naast">
      ${vak(t.tekst('blad.lezen'), wieMagLezen(w, persoon))}
      ${vak(
        t.tekst('blad.zegt', { wie }),
        html`<p class="schrijf"></p>
          <p class="schrijf"></p>`,
      )}
    </div>
    <footer>${t.tekst('blad.afgedrukt', { datum: t.datum(w.vandaag) })} ${t.tekst('blad.bron')}</footer>
  </article>`;
}

/** Van wie dit vel is, en wie erop staat. */
function hoofd(w: Weergave, persoon: Persoon): TemplateResult {
  const { t, kopniveau } = w;
  return html`<header>
    <div>
      <p class="van">${vanWie(w, persoon)}</p>
      ${kop(kopniveau, 2, naamOf(t, persoon))}
      <p class="hulp">${relatieZin(w, persoon)}</p>
    </div>
    ${avatar(persoon, { maat: 'groot', ster: isSteunfiguur(persoon) && !isIdee(persoon) })}
  </header>`;
}

function vanWie({ t, leestZelf, dossier }: Weergave, persoon: Persoon): string {
  if (!isSteunfiguur(persoon)) return '';
  if (isIdee(persoon)) return t.tekst('lijst.idee');
  const naam = zonderHaakjes(onderwerpnaam(dossier));
  return leestZelf || !naam ? t.tekstAan('blad.van', leestZelf) : t.tekst('blad.van.naam', { naam });
}

/** De soorten steun: wat iemand doet met voor wie, en wat die niet doet. */
function tegelLijst(w: Weergave, persoon: Persoon): TemplateResult {
  const { t } = w;
  const functies = FUNCTIES.filter((functie) => functie !== 'anders' || geeft(persoon, functie));
  const anders = persoon.steun?.find(({ functie }) => functie === 'anders')?.functieTekst;
  return html`<ul role="list" class="tegels">
    ${functies.map((functie) => {
      const doet = geeft(persoon, functie);
      return html`<li class=${doet ? '' : 'niet'}>
        ${tekenVan(functie)}
        <p>
          <strong>${(functie === 'anders' && anders) || functienaam(t, functie)}</strong>
          <span>${doet ? voorWie(w, persoon, functie) : t.tekst('blad.nietGekozen')}</span>
        </p>
      </li>`;
    })}
  </ul>`;
}

/** Wie wat doet, met regels om bij te schrijven. */
function actieTabel(w: Weergave, { steunfiguur }: Persoon): TemplateResult {
  const { t } = w;
  const acties = steunfiguur?.acties ?? [];
  const leeg = Array.from({ length: Math.max(1, ACTIEREGELS - acties.length) });
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${t.tekst('veld.wie')}</th>
        <th scope="col">${t.tekst('veld.wat')}</th>
        <th scope="col">${t.tekst('veld.wanneer')}</th>
      </tr>
    </thead>
    <tbody>
      ${acties.map(
        ({ wie, wat, wanneer, knelpunt }) =>
          html`<tr>
            <td>${naamBij(w, wie)}</td>
            <td>${[wat, knelpunt && `(${codetekst(t, knelpunt)})`].filter(Boolean).join(' ')}</td>
            <td>${wanneer ? t.datum(wanneer) : ''}</td>
          </tr>`,
      )}
      ${leeg.map(
        () =>
          html`<tr class="schrijf">
            <td></td>
            <td></td>
            <td></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Wie er antwoordde op de vraag of dit gedeeld mag worden, en of de steunfiguur weet wat er staat. */
function wieMagLezen(w: Weergave, persoon: Persoon): TemplateResult {
  const { t, dossier } = w;
  const behandeling = dossier.doorvragen?.behandeling === 'ja';
  const antwoorden: readonly Regel[] = behandeling
    ? []
    : antwoordenBij(dossier, 'delen', '').map(({ wie, nu }) => [keuzenaam(w, wie), antwoordTekst(w, nu)]);
  const verteld = VELDEN.samen.filter(({ naam }) => naam === 'geinformeerdOp');
  return html`${
    antwoorden.length > 0 ? nothing : html`<p>${t.tekst(behandeling ? 'blad.lezen.behandeling' : 'blad.lezen.nog')}</p>`
  }
  ${regelLijst([...antwoorden, ...regelsVan(w, persoon, verteld)])}`;
}

function antwoordTekst({ t }: Weergave, nu: Toestemming): string {
  const { antwoord, antwoordOp, datum, ingetrokkenOp } = nu;
  if (!isLeeg(ingetrokkenOp)) return t.tekst('blad.lezen.nietMeer', { datum: t.datum(ingetrokkenOp) });
  if (antwoord === 'later') return t.tekst('blad.lezen.later');
  const dag = t.datum(datum || antwoordOp);
  const code = zegtJa(nu) ? 'ja' : 'nee';
  return dag ? t.tekst(`blad.lezen.${code}`, { datum: dag }) : t.tekst(`code.${code}`);
}
