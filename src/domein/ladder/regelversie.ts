// Hoe de regels van de ladder nu heten. Los van de regels zelf: wie een antwoord bewaart noemt alleen de naam.

export const REGELVERSIE = '2026-11-25';
