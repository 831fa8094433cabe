// De gast laadt het script van de kaart pas als de bezoeker op de knop drukt.
document.querySelector('#later').addEventListener('click', () => import('./dist/netwerk-kaart.js'));
