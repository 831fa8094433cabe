// Een link met alleen cijfers, in het Engels.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/koppeling.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'koppeling.titel': 'Link with figures',
  'koppeling.uitleg':
    'Whoever has the link sees these figures. They come after the #: a browser does not send that part to a server.',
  'koppeling.adres': 'The link',
  'koppeling.erin': 'In it',
  'koppeling.erniet': 'Not in it',
  'koppeling.weten': 'Good to know',
  'koppeling.cijfers.een': '{aantal} figure.',
  'koppeling.cijfers.meer': '{aantal} figures.',
  'koppeling.scenarios.een': '{aantal} scenario.',
  'koppeling.scenarios.meer': '{aantal} scenarios.',
  'koppeling.aanbiedingen.een': '{aantal} offer, without a name.',
  'koppeling.aanbiedingen.meer': '{aantal} offers, without names.',
  'koppeling.nietNamen': 'Names, sources, reasons and the explanation.',
  'koppeling.nietAanbod': 'Names, sources, reasons, the explanation and the offers of others.',
  'koppeling.vast': 'The link does not change along. Make a new one after a change.',
  'koppeling.kopieer': 'Copy the link',
  'koppeling.metAanbod': 'With the offers',
  'koppeling.zonderAanbod': 'Without the offers',
  'koppeling.gekopieerd': 'Copied.',
  'koppeling.nietGekopieerd': 'Copying did not work. Select the link above and copy it yourself.',
  'koppeling.lengte': 'The link has {aantal} characters.',
  'koppeling.teLang':
    'The link would have {aantal} characters. Above {hoogste} a link does not arrive whole everywhere. Save the calculation and send the file.',
  'koppeling.gevonden': 'There are figures in the address of this page',
  'koppeling.tarief': 'The rate would be {tarief} per day. It is {nu} now.',
  'koppeling.letop': 'Note',
  'koppeling.vervangt.een': 'The calculation that is here now will be replaced.',
  'koppeling.vervangt.meer': 'The {aantal} scenarios that are here now will be replaced.',
  'koppeling.terug': 'You can undo that.',
  'koppeling.open': 'Open these figures',
  'koppeling.nietOpenen': 'Do not open',
  'koppeling.onleesbaar':
    'The figures in this link cannot be read. The link is not whole, or it is not right. Nothing has changed.',
  'koppeling.nietHeel':
    'This link did not arrive whole: a part is missing, or something has changed. Ask for the whole link, or for the file. Nothing here has changed.',
  'koppeling.zonderControle':
    'This older link does not show whether it arrived whole. Check that all figures are there.',
  'koppeling.andereVersie': 'This link is from another version of the calculator. Nothing has changed.',
} as const satisfies Vertaling<typeof nl>;
