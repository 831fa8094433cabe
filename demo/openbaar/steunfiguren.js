// Het eigen script van de aanbieder: geeft het dossier (of het formulier alleen) terug wat er bewaard of geweigerd is, geeft de leeftijd door, zet
// het concept aan als de bezoeker dat wil, en opent wie nagekeken moet worden.

const formulier = document.getElementById('steunfiguren');
const houder = document.getElementById('dossier') ?? formulier;
const leeftijd = document.getElementById('leeftijd');
const { waarde } = JSON.parse(document.getElementById('formuliergegevens').textContent);

if (waarde !== null) houder.value = waarde;

// Het formulier kent de jeugdige niet; de leeftijd is een veld van deze pagina.
function geefLeeftijdDoor() {
  const jaren = leeftijd.value.trim();
  if (/^\d{1,2}$/.test(jaren)) formulier.setAttribute('leeftijd', jaren);
  else formulier.removeAttribute('leeftijd');
}
leeftijd.addEventListener('change', geefLeeftijdDoor);
geefLeeftijdDoor();

// Op een computer van een ander bewaart het formulier niets: alleen wie ja zegt krijgt een concept, en wie dat terugneemt is het kwijt.
const onthoud = document.getElementById('onthoud');
onthoud?.addEventListener('change', async () => {
  if (onthoud.checked) return formulier.setAttribute('concept', onthoud.dataset.concept);
  await formulier.wisConcept();
  formulier.removeAttribute('concept');
});

for (const link of document.querySelectorAll('[data-persoon]')) {
  link.addEventListener('click', () => formulier.setAttribute('persoon-id', link.dataset.persoon));
}

// Na een weigering begint de lezer bij wat er nog scheelt.
await formulier.updateComplete;
document.getElementById('fouten-kop')?.focus();
