// De bladzijde zet het dossier er pas neer als alles al geladen is. Zonder innerHTML: Trusted Types staat aan.
addEventListener('load', () => {
  const dossier = document.createElement('zo-thuis-dossier');
  dossier.id = 'dossier-1';
  dossier.setAttribute('name', 'dossier-1');
  document.querySelector('#plek').append(dossier);
});
