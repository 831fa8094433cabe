// De gast geeft het binnenste dossier meteen zijn waarde en laadt het script ervan pas als de bezoeker op de knop drukt.
document.querySelector('#dossier-2').value = {
  versie: 1,
  onderwerp: { soort: 'jongere' },
  personen: [{ id: 'p1', naam: 'Van de bladzijde', soort: 'netwerk' }],
};
document.querySelector('#later').addEventListener('click', () => import('./dist/zo-thuis-dossier.js'));
