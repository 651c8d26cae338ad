/** Somebody is in danger this minute, in the words of whoever writes instead of calling for help. In plain letters. */

/** What burns that should not: "our chef was on fire" is praise. */
const BURNS = String.raw`(?:grill|house|home|deck|patio|porch|yard|grass|lawn|trees?|bush(?:es)?|fence|roof|table|table ?cloth|curtains?|tent|canopy|umbrella|kitchen|garage|wall|propane|tank|hose|hair|sleeve|shirt|dress|clothes|something|everything|place|backyard|(?:la |el |mi |nuestr[oa] )?(?:parrilla|plancha|casa|mesa|cocina|carpa|arbol|techo|jardin|mantel|ropa|pelo))`;
const BREATHE = String.raw`(?:br(?:ea|e|ae)th\w*|respira\w*)`;
const FACE = String.raw`(?:throat|face|tongue|tounge|lips?|eyes|neck|garganta|cara|lengua|labios?|ojos)`;
const BEGINS = String.raw`^\W*(?:(?:help|please|omg|hurry|ayuda|por favor|socorro)\W+)*`;
const ENDS = String.raw`\W*(?:(?:help|please|now|hurry|fire|ayuda|por favor|fuego)\W*)*$`;

const EMERGENCIES: readonly RegExp[] = [
  String.raw`\b(?:can'?t|cannot|can not|isn'?t|is not|not|stopped|struggling to|troubles?|difficulty|hard time|gasping|no (?:puede|pueden|puedo|esta)(?: \w+)?) ${BREATHE}\b|\bno respira\b|\bwheezing\b|\bgasping for\b|\bturning (?:blue|purple)\b|\bse esta poniendo (?:azul|morad[oa])\b`,
  String.raw`\b(?:is|are|was|were|started|starts|keeps|she'?s|he'?s|hes|someone'?s|somebody'?s) (?:\w+ )?chok(?:ing|ed)\b|\bchoking on\b|\bse (?:esta |estan |nos )?(?:atragant|ahog|asfixi)\w+`,
  String.raw`\b(?:heart attack|cardiac arrest|chest pains?|(?:having|had|has) (?:a |an? \w+ )?(?:stroke|seizure|reaction to (?:the|your|something|what))|seizures?|unresponsive|unconscious|not responding to (?:us|anything)|not waking up|won'?t wake up|convuls\w+|infarto|paro cardiaco|derrame|desmay(?:o|ada|ado|aron)|inconscientes?|electrocuted|electrocut\w+|asthma attack|ataque de asma|no despierta|no reacciona)\b(?! stop)`,
  String.raw`\b(?:having|has|had|tiene|tuvo|esta teniendo) (?:an?|una) (?:\w+ )?(?:reaction|reaccion)\b(?! (?:if|when|si|cuando))|\ballergic reaction (?:right )?now\b|\b(?:think|believe) (?:it'?s|its|this is|she'?s having|he'?s having) an? allergic reaction\b`,
  String.raw`\b${FACE} (?:is|are|just|got|feels?|se|se le|le|esta|estan) (?:\w+ )?(?:swelling|swollen|swelled|closing|tight\w*|hinch\w+|cerr\w+|cierra)|\bswollen ${FACE}\b|\bse le (?:hincho|hincharon|esta hinchando|esta cerrando|cerro)\b`,
  String.raw`\bepi ?-?pens? (?:isn'?t|is not|did ?n'?t|not|does ?n'?t) (?:work\w*|help\w*|enough)\b|\b(?:used|gave (?:him|her)|injected) (?:the|an|his|her) epi\b|\b(?:anaphyla\w+|anafila\w+) (?:is )?(?:right now|now|happening|ahora)\b`,
  String.raw`\b${BURNS} (?:is|are|was|just|has|caught|went|esta|estan|se)(?: \w+){0,2} (?:on fire|burning|(?:in|up in) flames|explod\w+|en llamas|incendi\w+|quem(?:ando|a))\b|\b${BURNS} (?:just |has )?(?:caught fire|exploded|blew up|exploto)\b|\bset (?:the|our|my) ${BURNS} on fire\b|\b(?:there'?s|there is|we have|started) (?:a |an? \w+ )?fire\b(?! (?:pit|place|alarm|extinguisher|pits|hydrant|ban|show|hazard|department|code))|\bfire in (?:the|our|my)\b|\b(?:grease|kitchen|house|grill) fire\b(?! (?:extinguisher|hazard|risk|code))|\bhay (?:un )?(?:fuego|incendio)\b(?! pit)|\bse (?:esta )?(?:incendi\w+|quemando)|\bse quema (?:la|el|mi|nuestr[oa]|todo)\b|\bincendio\b`,
  String.raw`\b(?:explosion|exploto)\b|(?<!\bis there )\bsmoke (?:is )?everywhere\b|\bsmoke coming (?:out of|from) (?:the|your|my|our)\b|\b(?:tank|line|hose|propane) (?:is |was )?hissing\b|\bfull of smoke\b|\bflames (?:are )?(?:everywhere|too high|out of control)\b|\bfire (?:is )?(?:spreading|out of control)\b|\b(?:smoke|carbon monoxide|co) (?:alarm|detector) (?:is|keeps|went|won'?t)\b`,
  String.raw`\b(?:gas leak|gas (?:is |tank is )?leaking|leaking (?:gas|propane)|propane (?:is |tank is )?leaking|smell(?:s|ing)? (?:of |like |strongly of |a lot of )?(?:gas|propane)|(?:strong|bad|heavy) (?:gas|propane) smell|(?:gas|propane) smell (?:here|everywhere|in)|fuga de gas|huele (?:\w+ ){0,2}a gas|olor a gas)\b`,
  String.raw`\b(?:blood everywhere|lots? of blood|bleeding (?:a lot|badly|out|heavily)|won'?t stop bleeding|mucha sangre|sangra(?:ndo)? mucho)\b|\b(?:chef|cook|guy|kid|child|son|daughter|guest|he|she|someone) (?:\w+ )?(?:burn(?:ed|t)|cut) (?:himself|herself|themselves|his|her|their)\b|\b(?:hot |boiling )?(?:oil|grease|water) (?:\w+ )?(?:splashed|spilled|splattered|burned|burnt) (?:on|onto|my|our|his|her|a|the|me|him|us)\b`,
  String.raw`\b(?:drank|swallowed|drinking|tomo|trago) (?:the |some |a |el |la )?(?:lighter fluid|gasoline|propane|bleach|fuel|liquido)\b|\b(?:has|pulled|with) a (?:knife|gun)\b[^.?!\n]{0,40}\b(?:threat\w+|attack\w+|at us|at me|scared)\b|\b(?:threatening|attacking|attacked|assaulted|hitting) (?:us|me|my \w+|guests?|people|a guest)\b|\bfighting with (?:the|your) chef\b`,
  String.raw`(?<!\b(?:do|would|will|should) you )\b(?:need|call|called|calling|dial|get) (?:an? |the )?(?:911|ambulance|paramedics?|fire ?(?:department|fighters?)|emergency services)\b(?! if)|\b(?:need|necesito|necesitamos|llam\w+) (?:a |al |una |un )?(?:911|ambulancia|emergencias|bomberos)\b`,
  String.raw`\b(?:this is|it'?s|it is|have|having|there'?s|there is|es|tenemos|hay) (?:an?|una) (?:(?!family|personal|work)\w+ )?(?:emergency|emergencia)\b(?! (?:contact|exit|plan|kit|number|in the family|familiar))`,
  `${BEGINS}(?:(?:an? |una )?(?:emergency|emergencia)|fire|fuego|incendio|auxilio|socorro|sos|911|ambulance|ambulancia)${ENDS}`,
].map((words) => new RegExp(words));

/** "He can't breathe if he eats one", "what if there is a fire": nothing of it has happened. */
const SUPPOSED =
  /\b(?:what (?:if|happens)|what would|in case|could (?:something|anything|it)|que pasa (?:si|cuando))\b|\b(?:if|whenever|when|every time|each time|once|si|cuando|cada vez que)\b(?: \w+){1,3} (?:eats?|has|have|touch\w*|smells?|gets?|come|comen|prueba|toca|huele)\b|\b(?:could|might|would) (?:die|stop|go|not|have|choke|swell)\b|\bif (?:someone|somebody|anyone|anybody|a guest|a kid)\b|\bif there(?:'s| is| are)\b/;
/** Said beside it, it is happening after all. */
const NOW = /\b(?:now|help|ate|hurry|currently|happening|started|ahora|ayuda|comio|urgente)\b/;
const DENIED =
  /\b(?:not|no|isn'?t|nothing|never|no es)(?: \w+)? (?:an?|una|real|true|dire)? ?(?:emergency|emergencia|heart attack|stroke|fire|incendio)\b/g;
/** Long over, and not with us. */
const LONG_AGO =
  /\b(?:last (?:week|month|year|spring|summer|fall|winter)|(?:weeks?|months?|years?) ago|la semana pasada|el (?:mes|ano) pasado|hace \d+ (?:semanas|meses|anos))\b/;
const WITH_US = /\b(?:your?|yours|chefs?|su|sus|ustedes)\b/;

/** Where a message in plain letters tells of danger at this moment; null where it tells of none, or only supposes it. */
export function findEmergency(line: string): readonly [from: number, to: number] | null {
  if (SUPPOSED.test(line) && !NOW.test(line)) return null;
  if (LONG_AGO.test(line) && !WITH_US.test(line)) return null;
  const told = line.replaceAll(DENIED, (words) => ' '.repeat(words.length));
  for (const pattern of EMERGENCIES) {
    const match = pattern.exec(told);
    if (match !== null) return [match.index, match.index + match[0].length];
  }
  return null;
}
