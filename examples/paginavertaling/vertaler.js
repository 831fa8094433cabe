// Doet wat de vertaler van een browser doet: elk stuk tekst vervangen door <font><font>vertaling</font></font>, ook in een schaduwboom en ook
// in wat er later bij komt. Wat `translate="no"` heeft blijft staan.
const gezien = new WeakSet();

function vertaal(wortel) {
  const lopen = document.createTreeWalker(wortel, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const teksten = [];
  for (let plek = lopen.currentNode; plek; plek = lopen.nextNode()) {
    if (plek.shadowRoot) volg(plek.shadowRoot);
    if (plek.nodeType === Node.TEXT_NODE && magVertaald(plek)) teksten.push(plek);
  }
  for (const tekst of teksten) {
    const buiten = document.createElement('font');
    buiten.append(document.createElement('font'));
    buiten.firstChild.append(`«${tekst.data.trim()}»`);
    tekst.replaceWith(buiten);
  }
}

function magVertaald({ data, parentElement }) {
  return (
    data.trim() !== '' &&
    parentElement !== null &&
    parentElement.closest('font, script, style, textarea, svg, [translate="no"]') === null
  );
}

function volg(wortel) {
  if (gezien.has(wortel)) return;
  gezien.add(wortel);
  vertaal(wortel);
  new MutationObserver(() => vertaal(wortel)).observe(wortel, { childList: true, characterData: true, subtree: true });
}

document.documentElement.classList.add('translated-ltr');
volg(document.body);
