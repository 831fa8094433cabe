// Het eigen script van de aanbieder: geeft het dossier terug wat er bewaard of geweigerd is, geeft de leeftijd door, en opent wie nagekeken moet worden.

const dossier = document.getElementById('dossier');
const formulier = document.getElementById('steunfiguren');
const leeftijd = document.getElementById('leeftijd');
const { waarde } = JSON.parse(document.getElementById('formuliergegevens').textContent);

if (waarde !== null) dossier.value = waarde;

// Het formulier kent de jeugdige niet; de leeftijd is een veld van deze pagina.
function geefLeeftijdDoor() {
  const jaren = leeftijd.value.trim();
  if (/^\d{1,2}$/.test(jaren)) formulier.setAttribute('leeftijd', jaren);
  else formulier.removeAttribute('leeftijd');
}
leeftijd.addEventListener('change', geefLeeftijdDoor);
geefLeeftijdDoor();

for (const link of document.querySelectorAll('[data-persoon]')) {
  link.addEventListener('click', () => formulier.setAttribute('persoon-id', link.dataset.persoon));
}

// Na een weigering begint de lezer bij wat er nog scheelt.
await formulier.updateComplete;
document.getElementById('fouten-kop')?.focus();
