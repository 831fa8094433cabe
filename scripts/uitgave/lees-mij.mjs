// Het begin van de uitgave: wat waar staat, en in welke volgorde iemand het gebruikt.

/** @param {{ naam: string, versie: string, tags: readonly string[] }} uitgave */
export function leesMij({ naam, versie, tags }) {
  return `# ${naam} ${versie}: de uitgave voor een site zonder internet

Alles in deze map werkt zonder internet. Er valt niets te installeren.

1. Kijk of alles heel is aangekomen: \`sha256sum --check SHA256SUMS\`.
2. Zet de map \`zo-thuis\` in haar geheel op uw site, op het adres \`/zo-thuis/\`.
3. Open \`/zo-thuis/acceptatietest.html\` op uw eigen portaal. Die bladzijde kijkt na of alles daar werkt, en maakt een verslag.
4. Neem uit \`script-tags.txt\` de regel die u nodig hebt, en zet het element op uw pagina: [docs/inbouwen](docs/inbouwen/README.md).

Waar in de documentatie \`dist/\` staat, is dat hier de map \`zo-thuis\`; \`dist/teksten\` en \`dist/schema\` heten hier \`teksten\` en \`schema\`.

| Wat | Waar |
|---|---|
| De scripts: ${tags.map((tag) => `\`<${tag}>\``).join(', ')} | \`zo-thuis/\`, met de kleine ingang in \`zo-thuis/laden/\` |
| De vingerafdruk van elk script | \`zo-thuis/sri.json\` |
| De import map | \`zo-thuis/laden/importmap.json\` |
| De script-tags, met hun vingerafdruk | \`script-tags.txt\` |
| De acceptatietest | \`zo-thuis/acceptatietest.html\` |
| Wat er van anderen in zit, met versie en licentie | \`sbom.cdx.json\` (CycloneDX 1.6), [THIRD-PARTY-LICENSES](THIRD-PARTY-LICENSES) |
| De licentie van het pakket | [LICENSE](LICENSE) (EUPL-1.2) |
| Wat er veranderde | [CHANGELOG.md](CHANGELOG.md) |
| Toegankelijkheid, per eis wat een toets laat zien | [docs/toegankelijkheid.md](docs/toegankelijkheid.md) |
| Privacy | [docs/privacy.md](docs/privacy.md) |
| Antwoorden bij BIO en GIBIT | [docs/uitgave-bio-gibit.md](docs/uitgave-bio-gibit.md) |
| Een lek melden | [SECURITY.md](SECURITY.md) |
| De teksten, om te vertalen of na te lezen | \`teksten/\` |
| De JSON-schema's, om op een server na te kijken | \`schema/\` |
`;
}
