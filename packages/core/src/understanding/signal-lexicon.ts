/** Words that must be noticed whatever else is said, in plain letters, English and Spanish. */
import type { Signal } from './understanding.ts';

export const SIGNAL_RULES: readonly (readonly [Exclude<Signal, 'largeParty' | 'severeAllergy'>, RegExp])[] = [
  [
    'anger',
    /\b(?:furious|livid|pissed(?: off)?|outrageous|unacceptable|ridiculous|(?:so|very|really|extremely|beyond) (?:angry|mad|upset|frustrated|disappointed)|i'?m (?:angry|mad|upset)|fed up|sick (?:and tired )?of (?:this|you|your|waiting)|worst (?:service|company|experience)|terrible (?:service|company|experience)|horrible (?:service|company|experience)|scam(?:mers?|med)?|rip ?-?offs?|ripped (?:me|us) off|never again|waste of (?:my )?time|how dare|what (?:the|in the) (?:hell|heck|fuck)|wrong with you|unbelievable|appalling|disgusted|disgrace(?:ful)?|you people|joke of a|this is a joke|liars?|thieves|incompetent|crooks|(?:1|one) star|bad review|inaceptable|estafa(?:dores)?|ladrones|muy (?:enojad[oa]|molest[oa]|enfadad[oa])|estoy (?:furios[oa]|enojad[oa]|molest[oa]|hart[oa])|pesimo servicio|que verguenza|una burla|horrible servicio)\b/,
  ],
  [
    'injury',
    /\b(?:(?:got|been|was|were|is|badly|severely) (?:burn(?:ed|t)|hurt|injured|cut)(?: (?:by|from|at|on|his|her|my))?(?! (?:chicken|steak|rice|food))|injur(?:y|ies|ed)|(?:slipped|tripped|fell|fallen|broke|broken|fractured|sprained|dislocated|stitches|concussion|choked|choking|fainted|passed out|unconscious|bled|scalded|singed)\b[^.?!\n]{0,30}\b(?:arm|leg|wrist|ankle|hand|finger|head|back|hip|knee|face|hair|eye|tooth)|(?:guests?|daughter|son|kids?|child|wife|husband|mom|dad|friend|someone|grandma|grandpa|uncle|aunt|chef|cook|someone|somebody|he|she|i) (?:\w+ )?(?:slipped|tripped|fell|choked|fainted|passed out|collapsed)\b|(?:burn(?:s|ed|t)?|cut|hurt) (?:on |by )?(?:his|her|my|their|our) (?:arm|leg|hand|finger|face|hair|eye|eyebrows?)|(?:needed|getting|got) stitches|food poisoning|poisoned|(?:got|getting|became|made (?:me|us|him|her|everyone)) (?:really |very |so |all )?sick|threw up|throwing up|vomit\w*|hospitalized|(?:in|to|at) the (?:hospital|er)|emergency room|ambulance|call(?:ed|ing)? 911(?! if)|bleeding|(?:had|having|have) an allergic reaction|second degree|(?:burned|burnt|scalded|hurt|injured|cut) (?:my|our|a|1 of) (?:\w+ )?(?:guests?|son|daughter|kids?|child|children|wife|husband|friend|mom|dad|niece|nephew|baby)|chipped (?:a|her|his|my) tooth|quem(?:o|aron|ada|ado) (?:a|con|la|el)|se quemo|me queme|herid[oa]s?|intoxic\w+|intoxicacion|nos enfermamos|me enferme|vomitando|ambulancia)\b/,
  ],
  [
    'legalThreat',
    /\b(?:lawyers?|attorneys?|legal action|lawsuit|(?:to|will|gonna|going to|i'?ll|we'?ll|might|could|can|should|would|or) sue|sue (?:you|them|your|the|for|over|mybachi|myhibachi)|suing|(?:get|be|being|got) sued|small claims|(?:to|in) court|bbb|better business bureau|report you|health department|consumer protection|press charges|call(?:ing)? the police|fraud|chargeback|abogad[oa]s?|demanda(?:r|re|ndo|rlos)?|denuncia(?:r|re)?|tribunal(?:es)?|policia|accion legal)\b/,
  ],
  [
    'refundDispute',
    /\b(?:(?:want|need|give|demand\w*|get|send|return|where'?s|where is|still waiting (?:for|on)|owe|deserve|expect)\b[^.?!\n]{0,24}\b(?:refund\w*|money back|deposit back|(?:penny|cent|dollar|dime|payment) back|my money|our money)|refund (?:me|us|my|our)|dispute (?:the|this|my|a) (?:charge|payment|deposit)|disputing|charge ?-?backs?|(?:charged|billed) (?:me |us |my card )?(?:twice|2 times|double|too much|wrong)|double charged|overcharged|unauthorized charge|call(?:ing)? my (?:bank|credit card)|no (?:me|nos) (?:han |lo |la )?(?:devolvieron|devuelto|devuelven|regresaron|regresan|reembolsaron)|reembols(?!able)\w+|devuelv\w+ (?:mi|el|nuestro|me) (?:dinero|deposito)|devolucion|me cobraron (?:doble|2 veces|de mas)|quiero mi dinero)\b/,
  ],
  [
    'discountWish',
    /\b(?:(?:do|make|have|get|cater) (?:it|this|that|the party|us) (?:all )?for (?:only |just |like )?(?:\$ ?\d{2,4}|\d{3,4})(?! ?(?:people|guests|adults|kids|persons|\d))|discounts?|coupons?|promo(?:tion)?(?: codes?)?|(?<!it'?s |that'?s )(?:any|special|better|good|group|a) (?:deals?|specials?|offers?)|cheaper|lower (?:the )?(?:price|cost|rate)|better (?:price|rate)|knock (?:off|some)|negotia\w+|waive|too expensive|come down on|percent off|\d{1,2} ?% off|price match|(?:any|a bit|a little) (?:better|lower|less) (?:on|with|for) (?:the |that |your )?(?:price|cost|total|rate)|(?:can|could|would|will) you (?:guys )?(?:match|beat)\b|match \$ ?\d{2,4}|another (?:company|caterer|place|chef) (?:offered|offers|quoted|charges|is (?:cheaper|asking))|(?:what about|how about|do it for|for) \$? ?\d{1,4} (?:for|in|if (?:we|i) pay(?: in)?) cash|for free\?|throw in|work with (?:me|us) on (?:the )?price|match (?:their|the|that) price|descuentos?|cupon(?:es)?|rebaja\w*|mas barat[oa]|muy car[oa]|promocion(?:es)?|mejor precio|oferta)\b/,
  ],
  [
    'wantsPerson',
    /\b(?:(?:talk|speak|chat|connect|transfer|reach|contact|(?:get|put|give) (?:me|us)|want|need)\b[^.?!\n]{0,24}\b(?<!per )(?:human|real person|person(?! (?:minimum|party))|someone|somebody|agent|representative|rep|manager|supervisor|owner|staff|operator|customer service|live agent)|(?:real|actual|live) (?:person|human|agent|people)|a human|get (?:someone|somebody)|call (?:me|us)(?: back)?\b(?! (?:it|mr))|give me a call|have someone call|not a (?:bot|robot)|stop (?:the )?bot|(?:nobody|no 1|no one|noone)(?: has| ever| even| from \w+)? (?:called|contacted|texted|answered|responded|replied|emailed|confirmed|gotten back|got back)|nadie (?:me|nos) (?:ha )?(?:llamado|llamo|contestado|contesto|respondio)|(?:hablar|comunicarme|comunicar|hable|platicar|atender|atienda|conteste|responda|paseme)\b[^.?!\n]{0,24}\b(?:persona|alguien|humano|gerente|encargad[oa]|agente|representante|dueno)|una persona(?: real| de verdad)?(?: por favor)?$|un humano|agente humano|llamenme|llameme|me (?:pueden|puede|podrian) llamar)\b|^\W*(?:human|agent|representative|operator|manager|a? ?person|persona|agente|humano)\W*(?:please|por favor)?\W*$/,
  ],
  [
    'injection',
    /\b(?:(?:ignore|disregard|forget|override|bypass|ignora|olvida)\b[^.?!\n]{0,30}\b(?:instructions?|prompts?|rules|guidelines|previous|above|prior|system|instrucciones|reglas)|system prompt|developer mode|you are now|act as (?:a|an|if|my)|pretend (?:to be|you|that)|jailbreak|dan mode|reveal (?:your|the)|(?:print|show|repeat|tell me|output|give me) (?:your|the|me your) (?:system |initial |hidden |secret )?(?:prompt|instructions|rules|system message)|new instructions?|admin(?:istrator)? (?:mode|override|access)|sudo|drop table|<\/?(?:system|script|instructions?)|(?:set|change|make) (?:the )?(?:price|total|deposit|cost) (?:to|=) ?\$?\d|as (?:an? )?(?:ai|the owner|the admin|your developer)|i am (?:the|your) (?:owner|admin|developer|boss|ceo|manager)|mark (?:it|this|my booking) as paid|other (?:customers?|guests?|people)'?s? (?:bookings?|data|phones?|addresses|info)|ahora eres|actua como)\b|\[(?:system|inst)\]|\b(?:system|assistant|developer) ?:|<\|/,
  ],
  [
    'profanity',
    /\b(?:f+u+c+k+\w*|f\*+\w*|fck\w*|wtf|shit\w*|sh\*t|bullshit|bs|assholes?|a\*\*\w*|bitch\w*|b\*tch|bastards?|dammit|goddamn|crap|dumbass|dickheads?|motherf\w*|stfu|pendej[oa]s?|put[oa]s?|mierda|cabron(?:es)?|chinga\w*|joder|coño|cono de|hijos? de puta|idiotas?|idiots?|morons?|stupid)\b/,
  ],
];
