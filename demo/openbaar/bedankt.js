// Het is ontvangen: wat er van het formulier op dit apparaat stond kan weg.

await document.getElementById('steunfiguren').wisConcept();
