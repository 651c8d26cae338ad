/** English words that ask for something, in plain letters. Gaps are bounded so that no message can make them slow. */
import { EVERYDAY_INTENTS } from './everyday-intents.ts';
import { rules, type IntentRule } from './intent-rule.ts';

const BOOKING = String.raw`(?:booking|reservation|party|event|appointment|dinner|date|hibachi|order|chef)`;
const DISHES =
  'steaks?|chicken|shrimps?|salmons?|scallops?|filets?|lobsters?|tofu|calamari|noodles|yakisoba|gyozas?|edamames?|upgrades?|add-?ons?|extras?';
const asks = (text: string) => new RegExp(text.replaceAll('BOOKING', BOOKING));

export const ENGLISH_INTENTS: readonly IntentRule[] = [
  ...rules('greet', [
    0.9,
    /^\W*(?:hi|hello|hey|heya|hiya|howdy|good (?:morning|afternoon|evening|day)|greetings|yo)\b(?! there are)/,
  ]),
  ...rules('thanks', [0.9, /\b(?:thanks|thank you|thank u|appreciate (?:it|you|that|your)|much appreciated)\b/]),
  ...rules('goodbye', [
    0.9,
    /\b(?:goodbye|good bye|bye|bye bye|see you|see ya|talk (?:to you )?(?:later|soon)|ttyl|have a (?:good|great|nice) (?:one|day|night|evening|weekend)|that'?s all(?: for now)?|take care|good night)\b/,
  ]),
  ...rules(
    'quote',
    [0.95, /\b(?:quote|quotes|estimate|ballpark)\b/],
    [
      0.9,
      /\bhow much\b[^.?!\n]{0,60}\b(?:for|feed|host)\b(?! (?:a |the |my |our )?(?:kids?|children|child|toddlers?|bab(?:y|ies)|adults?)\W*$)[^.?!\n]{0,30}(?:\d|people|guests|party|group|family|kids|adults|¦)/,
    ],
    [
      0.9,
      /\b(?:what would|what will|what's|what is|how much (?:would|will|is))\b[^.?!\n]{0,30}\b(?:total|it cost|that cost|it be|that be|(?:price|cost) for(?! (?:a |the |my |our )?(?:kids?|children|child|toddlers?|bab(?:y|ies)|adults?)\W*$)|all together|altogether|run (?:me|us))\b/,
    ],
    [
      0.85,
      /\bwhat (?:would|will|do|does)\b[^.?!\n]{0,30}(?:\d|¦)[^.?!\n]{0,24}\b(?:be|cost|come to|run)\b|\b(?:price|cost|pricing|total)\b[^.?!\n]{0,20}\bfor\b[^.?!\n]{0,14}(?:\d{1,4}\b(?![- ]?(?:years?|yrs?)\b)|people|a party of|¦)/,
    ],
    [
      0.8,
      /\bhow much (?:would|will|does|do|is|are)? ?(?:it|that|this|we|i)\b[^.?!\n]{0,20}\b(?:be|cost|owe you|run)\b/,
    ],
  ),
  ...rules(
    'availability',
    [0.95, /\b(?:availability|available|availabilities|(?<!job )openings?|open slots?|free slots?|time slots?)\b/],
    [
      0.85,
      /\b(?:are you|you guys|is (?:a|the|your) chef|is anyone|are y'?all)\b[^.?!\n]{0,14}\b(?:free|open|booked|busy|around)\b/,
    ],
    [
      0.85,
      /\b(?:do you have|got|have)\b(?! to\b)[^.?!\n]{0,20}\b(?:(?:anything|something)\b(?! (?:(?:for|on) (?:the |our |my )?(?:vegan|vegetarian|kid|child|celiac|someone|guest|dessert|menu)|to (?:eat|drink|offer|sign|bring)|vegan|vegetarian|without|with|that|gluten|else|included|sweet|like|in writing))|any (?:time|times|dates?|spots?|chefs?)|a spot|room)\b/,
    ],
    [
      0.8,
      /\b(?:what|which) (?:dates?|days?|times?|hours?|slots?|(?:(?:week|mon|tues|wednes|thurs|fri|satur|sun)day )?(?:evenings?|nights?|afternoons?)|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b[^.?!\n]{0,30}\b(?:work|open|have|free|can|do|left)\b/,
    ],
    [0.8, /\bis\b[^.?!\n]{0,40}\b(?:taken|open|free|still open|possible|booked up)\b/],
    [
      0.75,
      /\bcan (?:you|y'?all|you guys) (?:do|make|come|fit us in|squeeze us in)\b[^.?!\n]{0,20}(?:\b(?:on|at|this|next|saturday|sunday|friday|monday|tuesday|wednesday|thursday|tomorrow|tonight)\b)/,
    ],
  ),
  ...rules('availability', [
    0.92,
    /\b(?:do|will) (?:you|you guys|y'?all|the chefs?) (?:also )?(?:cook|work|operate|open|cater|come(?: out)?|do (?:parties|events|hibachi|dinners|this))\b[^.?!\n]{0,8}\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/,
  ]),
  ...rules('availability', [
    0.85,
    /\b(?:you|you guys|y'?all|u) (?:still )?have\b[^.?!\n]{0,40}\b(?:open|free|available)\b|^\W*(?:hi|hey|hello)?[ ,]*(?:you|u|y'?all)(?: guys| all)? (?:free|open|booked|busy|around)\b/,
  ]),
  ...rules('book', [
    0.85,
    /\b(?:throwing|hosting|planning|having|organizing|celebrating|putting together)\b[^.?!\n]{0,30}\b(?:party|birthday|anniversary|event|dinner|get ?-?together|shower|graduation|celebration|reunion|bbq|wedding|hibachi)\b/,
  ]),
  ...rules('payment_status', [
    0.88,
    /\b(?:has|did) it (?:come|go|gone|went|get|clear|cleared|post|posted)(?: through)?\b|\b(?:still|left|amount|balance|what'?s|how much is) (?:is )?(?:due|owed|owing|unpaid)\b/,
  ]),
  ...rules(
    'book',
    [
      0.95,
      asks(
        String.raw`\b(?:want|need|like|love|looking|ready|trying|try|hoping|interested|wanna|gonna|how (?:do|can) (?:i|we)|can (?:i|we)|could (?:i|we)|let'?s|lets|please|help me)\b[^.?!\n]{0,25}\b(?:(?<!\b(?:my|our|the) )book(?:ing)?|reserve|reserving|schedule|scheduling|hire|set up|lock in|make a reservation|plan)\b(?! (?:link|fee))(?! (?:it|that) (?:on|another))`,
      ),
    ],
    [0.9, /^\W*(?:please |pls )?(?:book|reserve|schedule|hire)\b(?! (?:is|was|details|info|code|number))/],
    [0.9, asks(String.raw`\bbook (?:a|an|the|you|us|me|it|for|this|that|my|our|now|your)\b`)],
    [
      0.85,
      asks(
        String.raw`\b(?:want|need|like|would love|looking for|get|(?<!\b(?:do|does|did) (?:you|they|y'?all|u)(?: guys)? )have|order|having|throw(?:ing)?|planning|plan)\b(?: (?:to|a|an|have|get|hire|do|some|the|private|your|one of your|for))* ?(?:hibachi|backyard|private chef|chef|hibachi (?:party|chef|dinner|catering)|catering|party|birthday)\b(?! (?:price|cost|menu))`,
      ),
    ],
    [
      0.8,
      /\b(?:go ahead and|let'?s|i'?ll) (?:book|reserve|take (?:it|that|the)|lock (?:it )?in)\b|\bsave (?:the|my|that|a) (?:date|spot)\b|\bhold (?:it|that|the|a) ?(?:date|spot|slot|time)?\b(?= for (?:me|us)|\b)/,
    ],
  ),
  ...rules(
    'change_guests',
    [
      0.95,
      /\b(?:change|update|adjust|increase|decrease|reduce|modify|lower|raise|bump|edit)\b[^.?!\n]{0,40}\b(?:guests?|head ?count|guest count|number of (?:people|guests)|people|party size|count|adults|kids|children)\b/,
    ],
    [
      0.9,
      /\b(?:add|adding|remove|removing|bring|drop|take off)\b[^.?!\n]{0,14}(?:\d|¦|a|an|another|some|few|couple|one|more)\b[^.?!\n]{0,14}\b(?:guests?|people|persons?|adults?|kids?|child|children|toddlers?|friends|of us|more|heads)\b/,
    ],
    [
      0.85,
      /\b(?:\d+|¦+|few|some|a couple|several) (?:more|fewer|less|extra|additional) (?:guests?|people|adults?|kids?|children)\b/,
    ],
    [
      0.85,
      /\b(?:guests?|people|kids?|adults?|friends?|cousins?|parents|neighbors?|¦+) (?:can'?t (?:make it|come)|cancell?ed on|dropped out|won'?t make it|won'?t be coming|backed out|bailed|are(?:n't| not) coming)\b/,
    ],
    [0.8, /\b(?:more|fewer|less) (?:people|guests|kids|adults) (?:are |than |coming)/],
    [
      0.85,
      /\b(?:remove|drop|take (?:off|out)|leave out)(?: all)?(?: of)? (?:the|my|our) (?:kids|children|toddlers|bab(?:y|ies)|boys|girls)\b/,
    ],
  ),
  ...EVERYDAY_INTENTS,
  ...rules(
    'change_guests',
    [0.9, asks(String.raw`\b(?:make|set|put) (?:my|our) BOOKING (?:to |at |for |up to )?(?:\d|¦)`)],
    [
      0.9,
      /\b(?:put|bump|bring|take) (?:me|us) (?:down|up|back) (?:for|to|at) (?:\d|¦)|\b(?:our|my|the) (?:final|new|updated) (?:head ?count|guest count|count|number)\b|\b(?:final|new|updated) (?:head ?count|guest count)\b/,
    ],
    [
      0.88,
      /\b(?:take|leave|drop|remove) (?:all )?(?:the|our|my) (?:kids|children|toddlers) (?:off|out|from)\b|(?:\d|¦) more (?:people|guests|adults|kids|friends)? ?(?:are|is|will be|want to) (?:coming|join)|(?:\d|¦) (?:fewer|less)\b(?! (?:than|lobster|filet|salmon|gyoza|scallop))/,
    ],
  ),
  ...rules(
    'change_menu',
    [
      0.95,
      /\b(?:change|update|switch|swap|modify|adjust|edit|redo)\b[^.?!\n]{0,40}\b(?:menu|proteins?|food|meat|upgrades?|order|selections?|dish(?:es)?|steak|chicken|shrimp|salmon|scallops?|filet|lobster|tofu|calamari|noodles|gyoza|edamame|appetizers?)\b/,
    ],
    [
      0.85,
      /\b(?:add|adding|include|remove|upgrade|take off|skip|drop|get rid of)\b[^.?!\n]{0,30}\b(?:menu|proteins?|upgrades?|steak|chicken|shrimp|salmon|scallops?|filet|lobster|tofu|calamari|noodles|yakisoba|gyoza|dumplings|edamame|rice|appetizers?)\b/,
    ],
    [0.9, new RegExp(String.raw`\bcancel (?:(?:the|my|our|all|of|those|\d{1,3}) )*(?:${DISHES})\b`)],
    [0.8, /\bupgrade\b[^.?!\n]{0,20}\b(?:to|everyone|all|from)\b/],
    [
      0.85,
      /\b(?:\d{1,3} (?:less|fewer)|(?:take|\d{1,3} of (?:them|us|those) want)\b[^.?!\n]{0,20}) ?\b(?:steak|chicken|shrimp|salmon|scallops?|filets?|lobsters?|tofu|calamari|noodles|gyoza|edamame)\b/,
    ],
    [
      0.85,
      /\b(?:no|without|remove|drop|skip|take off|cancel|forget)(?: (?:any|all|of|the|my|our))* (?:upgrades?|add-?ons?|extras|everything extra)\b/,
    ],
  ),
  ...rules('reschedule', [
    0.86,
    asks(
      String.raw`\b(?:my|our) BOOKING\b[^.?!\n]{0,24}\b(?:instead|(?:start|begin)s? (?:at|earlier|later))\b|\b(?:start|have|do|hold) (?:my|our) BOOKING\b[^.?!\n]{0,20}\b(?:earlier|later|instead|(?:the )?(?:week|day) (?:after|before))\b`,
    ),
  ]),
  ...rules(
    'reschedule',
    [0.97, /\b(?:reschedule|rescheduling|rebook|postpone|push back|postponing)\b/],
    [
      0.92,
      asks(
        String.raw`\b(?:move|change|switch|push|shift|bump|swap|moving|changing)\b[^.?!\n]{0,30}\b(?:dates?|times?|days?|booking|reservation|party|event|dinner|appointment|it|ours|us|saturday|sunday|friday|monday|tuesday|wednesday|thursday)\b[^.?!\n]{0,30}(?:\b(?:to|from|for|until|back|up|earlier|later)\b|$|[?.!])`,
      ),
    ],
    [
      0.85,
      /\b(?:change|move|switch|different|another|new|other) (?:my |our |the |to a (?:different|new) |to another |a )?(?:date|day|time)\b/,
    ],
    [
      0.85,
      /\b(?:do|come|start|arrive|have it) (?:it )?(?:an? (?:hour|bit|day|week) )?(?:earlier|later)\b|\binstead of (?:the )?(?:\d{1,2}(?:st|nd|rd|th)|june|july|august|saturday|sunday|friday|monday|tuesday|wednesday|thursday)\b/,
    ],
  ),
  ...rules('cancel', [
    0.9,
    asks(
      String.raw`\b(?:not|won'?t|don'?t|aren'?t|isn'?t|can'?t)\b[^.?!\n]{0,34}\b(?:BOOKING|do it|have it)\b[^.?!\n]{0,8}\b(?:any ?more|after all)\b|^\W*(?:please )?(?:drop|scrap|kill) (?:the|my|our) BOOKING\b`,
    ),
  ]),
  ...rules(
    'cancel',
    [
      0.95,
      asks(
        String.raw`\b(?:cancel|cancelling|canceling|call off)\b(?! (?:(?:the|my|our|all|of|those|\d{1,3}) )*(?:${DISHES})\b)(?![^.?!\n]{0,12}\b(?:policy|fee|policies|deadline|terms)\b)`,
      ),
    ],
    [
      0.85,
      /\b(?:need|have|want|going|has) to (?:back out|call (?:it|this|the party) off|scrap)\b|\bno longer (?:need|want|having|going)\b|\bcall (?:it|this|the party|the event) off\b/,
    ],
  ),
  ...rules(
    'payment_status',
    [
      0.93,
      /\b(?:did|have|has|was|is|do)\b[^.?!\n]{0,30}\b(?:payment|deposit|zelle|venmo|money|transfer|pay|my card)\b[^.?!\n]{0,30}\b(?:received?|in(?= yet| already|\W*$)|go through|gone through|went through|come through|came through|get|got|arrive|arrived|clear|cleared|process(?:ed)?|paid|land|post(?:ed)?|show(?:ing)? up)\b/,
    ],
    [
      0.93,
      /\b(?:did you|have you|y'?all|you guys)\b[^.?!\n]{0,14}\b(?:get|got|gotten|receive|received|see)\b[^.?!\n]{0,20}\b(?:payment|deposit|zelle|venmo|money|transfer|cash ?app|check)\b/,
    ],
    [
      0.93,
      /\b(?:how much|what)\b[^.?!\n]{0,20}\b(?:do (?:i|we)(?: still)? owe|still owe|left to pay|is due|balance|outstanding|remaining)\b/,
    ],
    [
      0.85,
      /\b(?:balance|amount due|remaining (?:balance|amount)|payment status|status of (?:my|our) (?:payment|deposit))\b/,
    ],
    [
      0.85,
      /\b(?:is|was) (?:my|our|the) (?:deposit|booking|party|bill|balance) (?:paid|settled)\b|\bi (?:just )?(?:paid|sent|zelled|venmoed|made) (?:the |my |a |you )?(?:deposit|payment|money|zelle|venmo)\b/,
    ],
  ),
  ...rules('payment_status', [
    0.9,
    /\b(?:confirm|mark|set|put|register)\b[^.?!\n]{0,20}\b(?:deposit|payment|balance|bill)\b[^.?!\n]{0,12}\b(?:paid|received|settled)\b|\b(?:do|did|will) (?:i|we)(?: still)? owe\b|\bhow much (?:did|have) (?:i|we) (?:already )?(?:pay|paid)\b|\b(?:total|price|cost|bill) (?:for|of|on) (?:my|our) (?:booking|reservation)\b|\b(?:have|did) (?:i|we) (?:paid|pay)(?: for| off)? (?:everything|it all|all of it|in full|enough)\b|(?<!when )\b(?:what|how much) (?:do|will) (?:i|we) (?:still )?(?:have|need) to pay\b|\b(?:how much|what)\b[^.?!\n]{0,12}\b(?:left|remaining|open|due)\b[^.?!\n]{0,10}\b(?:my|our) (?:bill|booking|party|account|invoice)\b/,
  ]),
  ...rules('pay_link', [
    0.9,
    /(?<!when (?:do|can|should|must) (?:i|we) )(?<!when (?:i|we) )\bpay(?:ing)? (?:off )?(?:(?:my|our) (?:bill|balance|rest|remainder|invoice|deposit)|what'?s left|the (?:rest|remainder|balance))\b/,
  ]),
  ...rules(
    'pay_link',
    [
      0.85,
      /\b(?:which|what|any|do)\b[^.?!\n]{0,24}\b(?:cards?|payment methods?|payments?|forms? of payment|apps?)\b[^.?!\n]{0,16}\b(?:take|accept|accepted|use)\b|\bpayment (?:methods?|options?)\b/,
    ],
    [
      0.95,
      /\b(?:payment|pay|checkout|deposit|invoice|sign|signing|signature|contract|agreement) (?:link|page|url)\b|\blink\b[^.?!\n]{0,14}\b(?:to|for|so)\b[^.?!\n]{0,14}\b(?:pay|paying|payment|deposit|sign|signing|signature|contract|agreement)\b/,
    ],
    [
      0.9,
      /\b(?:how|where) (?:do|can|should|would|to|could) ?(?:i|we)? ?(?:pay|make (?:a|the|my) (?:payment|deposit)|send (?:the|you|my) (?:money|deposit|payment))\b/,
    ],
    [
      0.88,
      /\b(?:want|like|need|ready|can i|can we|let me|i'?ll|trying|going) ?(?:to)? (?:pay|make (?:a|the|my) (?:payment|deposit)|put (?:down )?(?:a|the) deposit)\b/,
    ],
    [
      0.8,
      /\b(?:do you|you) (?:take|accept)\b[^.?!\n]{0,24}\b(?:cards?|credit|cash|zelle|venmo|checks?|paypal|apple pay|cash ?app|debit|amex)\b/,
    ],
  ),
  ...rules(
    'booking_details',
    [
      0.93,
      /\b(?:my|our|the) (?:booking|reservation|party|event|order)(?:'s)?\b[^.?!\n]{0,20}\b(?:details?|info|information|status|summary|confirmation)\b|\b(?:details?|status|confirmation|summary|copy) (?:of|for|on|about) (?:my|our|the) (?:booking|reservation|party|event|order)\b/,
    ],
    [
      0.9,
      /\b(?:still|definitely) coming\b[^.?!\n]{0,16}\b(?:my|our)\b|\b(?:when|what time|what day|what date|where)\b[^.?!\n]{0,14}\b(?:is|was|did|will)\b[^.?!\n]{0,10}\b(?:my|our)\b[^.?!\n]{0,10}\b(?:booking|reservation|party|event|dinner|appointment|hibachi)\b/,
    ],
    [
      0.9,
      asks(
        String.raw`\bwhen\b[^.?!\n]{0,10}\b(?:my|our) BOOKING\b|\b(?:date|day|time|address|hour) of (?:my|our) BOOKING\b|\bwhen (?:are|will|is) (?:you|y'?all|you guys|the chef|your chef)(?: be)? (?:coming|arriving|here|there)\b`,
      ),
    ],
    [
      0.9,
      /\b(?:am i|are we|is my|is our)\b[^.?!\n]{0,24}\b(?:confirmed|all set|booked|locked in|still (?:on|happening|good|scheduled|a go))\b/,
    ],
    [
      0.88,
      /\b(?:check|look up|lookup|find|see|pull up|view|confirm|show me|show|verify) (?:on )?(?:my|our) (?:booking|reservation|party|event|order|details|dinner)\b/,
    ],
    [
      0.88,
      /\b(?:which|what) (?:address|phone|e-?mail|name)\b[^.?!\n]{0,16}\b(?:(?:do|have) you (?:have|got)|is on)\b|\b(?:which|what) (?:address|date|day|time|place|menu|proteins?)\b[^.?!\n]{0,16}\bdid (?:i|we) (?:give|choose|pick|put|book|order)\b|\bhow many (?:guests|people|kids|adults|of us)\b[^.?!\n]{0,14}\b(?:(?:do (?:you|i|we)|you) have|did (?:i|we) (?:put|say|book))\b[^.?!\n]{0,16}\b(?:down|on|booked|listed)\b/,
    ],
    [
      0.88,
      /\bwhat (?:i|we)(?:'ve| have)? (?:booked|ordered|reserved)\b|\bis everything (?:confirmed|set|all set|ready|ok|okay|good)\b[^.?!\n]{0,12}\b(?:my|our)\b/,
    ],
    [
      0.85,
      /\bwhat (?:did|do|have) (?:i|we) (?:order|ordered|book|booked|have booked|get(?! for| if| with)|choose|pick)\b|\bwho(?:'s| is) (?:my|our|the) chef\b/,
    ],
  ),
];
