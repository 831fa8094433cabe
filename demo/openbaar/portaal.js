// Het eigen script van het portaal: geeft de rekenhulp terug wat er was ingestuurd, en legt de uitkomst naast het gepubliceerde tarief.

const rekenhulp = document.getElementById('tarief');
const { waarde, werkblad, serverFouten, bovenaan } = JSON.parse(
  document.getElementById('formuliergegevens').textContent,
);

if (waarde !== null) rekenhulp.value = waarde;
// Alle scenario’s en aanbiedingen samen. Weigert de rekenhulp die, dan staat de ene berekening er nog.
if (werkblad) rekenhulp.werkblad = werkblad;
// De rekenhulp zet de berichten bij de velden en de focus op haar eigen overzicht.
if (serverFouten.length > 0) rekenhulp.serverFouten = serverFouten;
// Scheelt er ook iets aan de velden van het portaal, of aan een scenario, dan begint de lezer bovenaan.
if (bovenaan) {
  await rekenhulp.updateComplete;
  document.getElementById('fouten-kop').focus();
}

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const percentage = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 });
const gepubliceerd = Number(document.querySelector('[data-gepubliceerd]').dataset.gepubliceerd);

function toonVergelijking(tarief) {
  const verschil = tarief === null ? null : tarief - gepubliceerd;
  const teken = verschil < 0 ? '−' : '+';
  document.getElementById('uitkomst').textContent = tarief === null ? '–' : euro.format(tarief);
  document.getElementById('verschil').textContent =
    verschil === null
      ? '–'
      : `${teken} ${euro.format(Math.abs(verschil))} (${percentage.format(Math.abs(verschil) / gepubliceerd)})`;
}

rekenhulp.addEventListener('tarief-berekend', ({ detail }) => toonVergelijking(detail.tariefPerEtmaal));
toonVergelijking(rekenhulp.resultaat?.tariefPerEtmaal ?? null);
