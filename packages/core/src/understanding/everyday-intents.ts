/** English words in which hosts ask for what has no step of its own, or look whether somebody is there. */
import { rules, type IntentRule } from './intent-rule.ts';

const ALLERGENS =
  'nuts?|peanuts?|almonds?|cashews?|gluten|wheat|flour|dairy|milk|cheese|butter|lactose|soy|sesame|msg|shell ?-?fish|eggs?|sulfites|allergens?|fish sauce|oyster sauce';

export const EVERYDAY_INTENTS: readonly IntentRule[] = [
  ...rules(
    'allergy_question',
    [
      0.9,
      new RegExp(
        String.raw`\b(?:(?:is|are|will|would) there(?: be)?|there(?:'s| is| are)|you use|you guys use|made with|fried in|cooked (?:in|with)) (?:any |some |the |real )?(?:${ALLERGENS})\b(?! (?:options?|free|menu))`,
      ),
    ],
    [
      0.9,
      new RegExp(
        String.raw`\b(?:is|are|does|do|any|got|has|have|with|and|or)\b[^.?!\n]{0,16}\b(?:${ALLERGENS}|shrimp|fish|seafood)(?: products?| oil| sauce)? in (?:the|your|any|it|that|this|those|them|everything|anything|there)\b(?! (?:package|price|menu|deal|area))`,
      ),
    ],
  ),
  ...rules('payment_status', [
    0.93,
    /\b(?:what|how much) (?:did|have) (?:i|we) (?:pay|paid)\b(?: so far| already| until now)?/,
  ]),
  ...rules('booking_details', [
    0.92,
    /\b(?:confirm|make sure|check|double check|verify)(?:ing)?\b[^.?!\n]{0,16}\b(?:you(?:'?re| are| guys are)|the chef is|chef is) (?:still )?coming\b/,
  ]),
  ...rules('booking_details', [
    0.92,
    /\b(?:what|which|any) (?:bookings?|reservations?|parties|events) (?:do|have) (?:i|we)\b|\b(?:list|show(?: me)?|see|check) (?:all )?(?:of )?(?:my|our) (?:bookings|reservations|parties|events)\b|\bque reserva(?:s|ciones) tengo\b/,
  ]),
  ...rules('booking_details', [
    0.9,
    /\bis (?:everything|it|that|it all|all) (?:still )?(?:confirmed|set|all set|booked|good to go)\b|\b(?:what'?s|what is|what do (?:i|we) have|show me what'?s) on (?:my|our) (?:menu|order)\b|\bwhat (?:did|have) (?:i|we) (?:order|ordered)\b|\b(?:que|cual) (?:tengo|tenemos) (?:pedido|en mi (?:menu|pedido))\b/,
  ]),
  ...rules('booking_details', [
    0.93,
    /\b(?:what|which)(?:'?s| is)?\b[^.?!\n]{0,12}\b(?:address|phone|number|e-?mail|name|date|day|time)\b[^.?!\n]{0,12}\b(?:you (?:guys )?(?:have|got)|on file|on (?:my|our|the) (?:booking|reservation))\b|\b(?:que|cual) (?:es la )?(?:direccion|fecha|hora|correo|telefono)\b[^.?!\n]{0,12}\b(?:tienen?|anotaron)\b/,
  ]),
  // An address or a booking as a whole, with nothing said of what shall be otherwise.
  ...rules('booking_details', [
    0.8,
    /\b(?:change|update|correct|fix|edit)\b[^.?!\n]{0,12}\b(?:address|venue|location|place|e-?mail|phone(?: number)?)\b|\b(?:cambiar|cambio|cambie|cambia|actualizar|corregir|corrige)\b[^.?!\n]{0,12}\b(?:direccion|domicilio|ubicacion|lugar|correo|telefono)\b/,
  ]),
  ...rules('booking_details', [
    0.9,
    /\bdo (?:i|we) (?:still |already )?have (?:a|any) (?:bookings?|reservations?|part(?:y|ies) booked)\b|\bhow many (?:people|guests|adults|kids|children)\b[^.?!\n]{0,20}\b(?:my|our) (?:booking|reservation|party|event)\b|\bshow (?:me )?(?:the )?(?:booking|reservation)\b|\b(?:did|have) you (?:guys )?(?:already )?(?:book|hold|reserve|booked|held|reserved) (?:it|that|us|me|mine|my|the date)\b/,
  ]),
  ...rules(
    'payment_status',
    [0.93, /\bhow much did (?:i|we) get (?:back|refunded)\b/],
    [
      0.9,
      /\b(?:i|we) (?:have )?(?:already |just )?(?:paid|sent (?:it|the money)) (?:yesterday|today|already|last (?:night|week)|this (?:morning|week)|but|and (?:have|did))\b/,
    ],
    [
      0.9,
      /\b(?:payment|deposit|transfer|zelle|venmo) (?:status|received|confirmed)\b|\b(?:deposit|payment|zelle|venmo|money|transfer)\b[^.?!\n]{0,6}\b(?:did|has|is) it (?:arrive|come|there|in|here|get|made|gone|go|clear)\w*\b/,
    ],
    [
      0.9,
      /\b(?:has|was|did|have) (?:my|our|the) (?:credit |debit )?card (?:been )?(?:charged|gone through|go through|work|declined)\b|\b(?:have (?:i|we)|did (?:i|we)|am i|are we) (?:already )?(?:paid|pay)(?: (?:up|yet|already|the deposit|you(?: yet| already)?))?\W*$|\bis everything (?:already )?paid\b|\b(?:have|did) you (?:guys )?(?:received?|gotten|get) (?:it|that) (?:yet|already)\b/,
    ],
  ),
  ...rules('greet', [
    0.85,
    /^\W*(?:are you (?:still )?(?:there|here)|you (?:still )?there|any(?:body|one) (?:there|here|home)|is any(?:body|one) there|sigues ahi|estas ahi)\W*$/,
  ]),
  ...rules('help', [
    0.96,
    /^\W*(?:(?:can (?:you|we)|please|in|only|sorry|hi|hello|i (?:only )?speak)[ ,]+)*(?:english|spanish)(?: (?:please|only|version))*\W*$|^\W*(?:en |solo )?(?:ingles|espanol)(?: por favor)?\W*$/,
  ]),
  ...rules('help', [
    0.95,
    /\bare you (?:an? )?(?:real |actual |live )?(?:bot|robot|human|ai|person|machine|real)\b|\bis this (?:an? )?(?:real|actual|live) (?:person|human)|\bam i (?:talking|speaking|chatting|texting) (?:to|with) an? (?:real |actual |live )?(?:bot|robot|human|person|machine|ai)\b|\bare you an? (?:ai|artificial\b|virtual|automated|assistant|machine|computer)|\bis this an? (?:ai|bot|automated)\b|\beres una ia\b|\b(?:eres|es|esto es|hablo con) un (?:bot|robot|humano)\b|\beres (?:un humano|una persona)\b/,
  ]),
  ...rules('availability', [
    0.85,
    /\bwhat(?:'s| is) (?:still )?(?:free|open)\b|^\W*any (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^\W*any (?:weekends?|evenings?|days?|dates?|nights?) (?:in|this|next|free|open)\b/,
  ]),
];
