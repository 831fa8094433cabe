// Een andere rechtsvorm kiezen: de cijfers van de set die daarbij horen komen mee, wat iemand zelf invulde blijft staan.

import { isObject } from '../json.js';
import { leesOp, schrijfStap, stappen, zetOp } from '../json-pointer.js';
import { RECHTSVORMEN } from './invoer-vorm.js';
import type { Gedeeltelijk, JsonPointer, Rechtsvorm, TariefInvoer } from './tarief-invoer.js';
import type { Tarievenset } from './tarievenset.js';
import { cijfersBij, vulAan } from './vul-aan.js';

type Halve = Gedeeltelijk<TariefInvoer>;

/**
 * Cijfers en keuzen die ongewijzigd uit de set komen en bij een andere rechtsvorm anders zijn, worden die van `rechtsvorm`.
 * Verschilt de wijze van een blok, dan gaat het blok als geheel: of alles komt uit de set, of er verandert niets.
 */
export function metRechtsvorm(invoer: Halve, rechtsvorm: Rechtsvorm, tarievenset: Tarievenset): Halve {
  const vormen = RECHTSVORMEN.map((vorm) => cijfersBij(tarievenset, vorm));
  const waardenVan = (pad: JsonPointer): unknown[] => vormen.map((cijfers) => cijfers[pad]?.waarde ?? null);
  // Ook een andere herkomst bij hetzelfde cijfer is een verschil.
  const verschilt = (pad: JsonPointer): boolean =>
    new Set(vormen.map((cijfers) => JSON.stringify(cijfers[pad] ?? null))).size > 1;
  const vanSet = (pad: JsonPointer): boolean => {
    const waarde = leesOp(invoer, pad) ?? null;
    return waarde === null || (invoer.herkomst?.[pad]?.status !== 'eigen' && waardenVan(pad).includes(waarde));
  };
  const helemaalVanSet = (naam: string): boolean =>
    Object.keys(leesOp(invoer, `/${naam}`) ?? {}).every((veld) => vanSet(`/${naam}/${veld}`));

  const paden = [...new Set(vormen.flatMap(Object.keys))].filter((pad) => {
    const [naam = ''] = stappen(pad);
    return verschilt(`/${naam}/wijze`) ? helemaalVanSet(naam) : verschilt(pad) && vanSet(pad);
  });
  const document = paden.reduce(zonder, { ...invoer, rechtsvorm });
  const cijfers = Object.entries(cijfersBij(tarievenset, rechtsvorm)).filter(([pad]) => paden.includes(pad));
  const gevuld = vulAan(document, {
    ...tarievenset,
    perRechtsvorm: null,
    verzorging: null,
    cijfers: Object.fromEntries(cijfers),
  });
  return { ...gevuld, tarievenset: invoer.tarievenset ?? gevuld.tarievenset };
}

// Zonder het cijfer en zijn herkomst; een blok waar dan niets meer in staat gaat mee.
function zonder(document: Halve, pad: JsonPointer): Halve {
  if ((leesOp(document, pad) ?? null) === null) return document;
  const { [pad]: _bron, ...herkomst } = document.herkomst ?? {};
  const kaal = zonderStap(document, stappen(pad)) as Halve;
  return (document.herkomst ? { ...kaal, herkomst } : kaal) as Halve;
}

function zonderStap(plek: unknown, [stap = '', ...meer]: string[]): unknown {
  // Uit een lijst valt geen rij weg: dan wijzen alle andere plekken verkeerd.
  if (!isObject(plek)) return zetOp(plek, [stap, ...meer].map((deel) => `/${schrijfStap(deel)}`).join(''), null);
  const { [stap]: deel, ...rest } = plek;
  const over = meer.length > 0 ? zonderStap(deel, meer) : {};
  return isObject(over) && Object.keys(over).length === 0 ? rest : { ...plek, [stap]: over };
}
