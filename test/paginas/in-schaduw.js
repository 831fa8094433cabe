// Een onderdeel van de gast dat zijn inhoud in een eigen schaduwboom zet, formulier en al. Zonder innerHTML: Trusted Types staat aan.
const schaduw = document.querySelector('#onderdeel').attachShadow({ mode: 'open' });
const formulier = schaduw.appendChild(document.createElement('form'));
const calculator = formulier.appendChild(document.createElement('gezinshuis-tarief-calculator'));
calculator.setAttribute('name', 'tarief');
