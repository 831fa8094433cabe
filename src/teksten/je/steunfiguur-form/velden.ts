// De je-vorm bij nl/steunfiguur-form/velden.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/steunfiguur-form/velden.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'stap.doet.zelf': 'Wat doet {wie} voor jou?',
  'veld.contactfrequentie.zelf': 'Hoe vaak zie of spreek je {wie}?',
  'veld.terug.zelf': 'Wat doe jij voor {wie}?',
  'veld.vertrouwensband.zelf': 'Vertrouw je {wie}?',
  'veld.langdurig.zelf': 'Is {wie} er al lang voor jou?',
  'veld.voor.jongere.zelf':
    'Wij vulden vast jou in, omdat je 12 jaar of ouder bent. Die grens is onze aanname. Je mag het veranderen.',
  'veld.langdurig.hulp': 'Je bepaalt zelf wat lang is.',
  'veld.eigenVerklaring.zelf': 'Wat zeg jij of een ouder er zelf over?',
  'notitie.leesbaar.zelf': 'Jij en je ouders kunnen dit lezen.',
  'veld.betaaldVoorHulp.zelf': 'Krijgt {wie} betaald om jou en je gezin te helpen?',
  'veld.alInNetwerk.zelf': 'Hoorde {wie} al eerder bij de mensen om je heen?',
} as const satisfies JeVorm<typeof nl>;
