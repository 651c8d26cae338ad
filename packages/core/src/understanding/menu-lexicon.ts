/** What people call the dishes, in plain letters, by slug. A dish that is not on the menu is never found. */
export const DISH_WORDS: Readonly<Record<string, string>> = {
  chicken: 'chickens?|pollos?|chick',
  'ny-strip-steak':
    '(?:ny |new york )?strip(?: steaks?)?|(?:ny |new york )?steaks?|beef|bistec(?:es)?|bisteces|carne(?: asada| de res)?|res',
  shrimp: 'shrimps?|prawns?|camaron(?:es)?|gambas?',
  calamari: 'calamaris?|squid|calamar(?:es)?',
  tofu: 'tofus?',
  salmon: 'salmons?|salmones',
  scallops: 'scallops?|vieiras?|callos? de hacha|escalopas?',
  'filet-mignon':
    '(?:filet|fillet|filete)s?(?: (?:mignon|minion|mingon|migon|minon)s?)?(?: steaks?)?|(?:beef )?tenderloins?',
  'lobster-tail': 'lobsters?(?: tails?)?|colas? de langosta|langostas?',
  yakisoba: 'yakisobas?(?: noodles?)?|noodles?|fideos|tallarines|chow mein|lo mein',
  'extra-rice': '(?:extra|more|mas|additional) (?:fried )?(?:rice|arroz)(?: frito)?|arroz(?: frito)? extra',
  'extra-vegetables': '(?:extra|more|mas|additional) (?:vegetables?|vegetales|verduras)|(?:vegetales|verduras) extras?',
  edamame: 'edamames?',
  gyoza: 'gyozas?|dumplings?|pot ?-?stickers?|empanaditas(?: japonesas)?',
  'extra-protein':
    '(?:extra|additional|third|3rd|mas|another) (?:proteins?|meats?|proteinas?|carne)|proteinas? (?:extras?|adicional(?:es)?)',
};

/** Before a dish: "without salmon", "no shrimp". */
export const REFUSED =
  "not|no|without|remove|removing|drop|skip|take off|take out|get rid of|instead of|rather than|minus|hold the|forget(?: about)?|cancel the|scratch|lose|ditch|nix|cut|leave out|take away|no more|never ?mind|eliminate|we don'?t need|don'?t want|do not want|don'?t need|except|sin|quita|quitar|quite|en vez de|en lugar de|nada de|no quiero|ya no quiero|ya no queremos|no queremos|quiten|quitale|elimina|saca|saquen|olvida|cancela(?: la| el| las| los)?";

const NONE_OF =
  "(?:no|without|drop|remove|skip|forget|lose|scratch|take off|cancel|don'?t want|sin|quita|quitar|quiten|nada de|ya no quiero) (?:(?:any|all|of|the|my|our|those|more|los|las|todos|todas) ){0,3}";

/** Takes back everything of a kind at once. */
export const CLEARED: readonly {
  readonly pattern: RegExp;
  readonly kinds: readonly ('upgrade' | 'add_on')[];
}[] = [
  { pattern: new RegExp(String.raw`\b${NONE_OF}(?:upgrades?|premium(?: proteins?)?|mejoras)\b`), kinds: ['upgrade'] },
  { pattern: new RegExp(String.raw`\b${NONE_OF}(?:add-?ons?|appetizers?|entradas)\b`), kinds: ['add_on'] },
  {
    pattern: new RegExp(
      String.raw`\b${NONE_OF}extras?\b(?! \w)|\bnothing extra\b|\b(?:remove|drop|cancel|take off|take out|quita|quiten|elimina) (?:everything|all|all of it|todo)(?: that(?:'s| is| costs)?| que (?:es|cuesta)| lo)? (?:extras?|paid)\b|\b(?:just|only|keep it|solo|nomas) (?:the |lo |el menu )?(?:basics?|standard|basic (?:menu|package)|basico)\b`,
    ),
    kinds: ['upgrade', 'add_on'],
  },
];

/** With a number of portions, so many go: "remove one filet". */
export const REDUCES = /^(?:remov|drop|take|get rid|skip|minus|quit)/;

/** Behind "take one lobster". */
export const AWAY = /^ (?:away|off|out|back)\b/;

/** Goes, when something else comes for it. */
export const SWAPPED = 'swap|trade|replace|switch|change|exchange|cambiar|cambia|cambie|reemplazar';

/** Comes on top of what was ordered before: "add 2 lobster tails". */
export const ADDED =
  'add|adding|tack on|throw in|another|agregar?|agregue|agreguen|agregame|anadir|anade|anada|anadan|sumar|ponle|pongale|ponganle';

/** Everybody gets it. */
export const EACH =
  'everyone|everybody|each(?: (?:person|guest|adult|of us))?|all(?: of (?:us|them))?(?: the)?(?: (?:guests|adults|people))?|every (?:person|guest|adult|1)|the whole (?:party|group)|todos|todas|cada uno|cada persona|cada quien|us all|per person|per guest|(?:only )?(?:the |los )?(?:adults|adultos|grown ?ups)(?: only)?|(?:only )?(?:the |los )?(?:kids|children|ninos)(?: only)?';
