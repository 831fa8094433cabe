// Een link met alleen cijfers: maken, en openen wat er in het adres van de pagina staat.
export const teksten = {
  'koppeling.titel': 'Link met cijfers',
  'koppeling.uitleg':
    'Wie de link heeft, ziet deze cijfers. Zij staan achter het hekje: een browser stuurt dat deel niet naar een server.',
  'koppeling.adres': 'De link',
  'koppeling.erin': 'Zit erin',
  'koppeling.erniet': 'Zit er niet in',
  'koppeling.weten': 'Goed om te weten',
  'koppeling.cijfers.een': '{aantal} cijfer.',
  'koppeling.cijfers.meer': '{aantal} cijfers.',
  'koppeling.scenarios.een': '{aantal} scenario.',
  'koppeling.scenarios.meer': '{aantal} scenario’s.',
  'koppeling.aanbiedingen.een': '{aantal} aanbieding, zonder naam.',
  'koppeling.aanbiedingen.meer': '{aantal} aanbiedingen, zonder naam.',
  'koppeling.nietNamen': 'Namen, bronnen, redenen en de toelichting.',
  'koppeling.nietAanbod': 'Namen, bronnen, redenen, de toelichting en de aanbiedingen van anderen.',
  'koppeling.vast': 'De link verandert niet mee. Maak na een wijziging een nieuwe.',
  'koppeling.kopieer': 'Kopieer de link',
  'koppeling.metAanbod': 'Ook de aanbiedingen',
  'koppeling.zonderAanbod': 'Zonder de aanbiedingen',
  'koppeling.gekopieerd': 'Gekopieerd.',
  'koppeling.nietGekopieerd': 'Kopiëren lukte niet. Selecteer de link hierboven en kopieer hem zelf.',
  'koppeling.lengte': 'De link heeft {aantal} tekens.',
  'koppeling.teLang':
    'De link zou {aantal} tekens hebben. Boven {hoogste} komt een link niet overal heel aan. Sla de berekening op en stuur het bestand.',
  'koppeling.gevonden': 'In het adres van deze pagina staan cijfers',
  'koppeling.tarief': 'Het tarief is dan {tarief} per etmaal. Nu is dat {nu}.',
  'koppeling.letop': 'Let op',
  'koppeling.vervangt.een': 'De berekening die er nu staat wordt vervangen.',
  'koppeling.vervangt.meer': 'De {aantal} scenario’s die er nu staan worden vervangen.',
  'koppeling.terug': 'Dat is ongedaan te maken.',
  'koppeling.open': 'Open deze cijfers',
  'koppeling.nietOpenen': 'Niet openen',
  'koppeling.onleesbaar':
    'De cijfers in deze link zijn niet te lezen. De link is niet heel, of hij klopt niet. Er is niets veranderd.',
  'koppeling.nietHeel':
    'Deze link is niet heel aangekomen: er ontbreekt een stuk, of er is iets veranderd. Vraag om de hele link, of om het bestand. Er is niets veranderd aan wat hier staat.',
  'koppeling.zonderControle':
    'Aan deze oudere link is niet te zien of hij heel is aangekomen. Kijk na of alle cijfers er staan.',
  'koppeling.andereVersie': 'Deze link is van een andere versie van de rekenmachine. Er is niets veranderd.',
} as const;
