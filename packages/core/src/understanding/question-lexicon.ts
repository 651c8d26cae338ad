/** English questions about how things are, in plain letters. */
import { rules, type IntentRule } from './intent-rule.ts';

const FOODS =
  'chicken|steak|shrimp|calamari|tofu|salmon|scallops?|filet|lobster|noodles|yakisoba|rice|edamame|gyoza|dumplings|egg rolls?|sushi|vegetables|salad|soup|sake|sauces?|desserts?|drinks?|alcohol|beef|pork|fish|wagyu|crab|appetizers?';

export const ENGLISH_QUESTIONS: readonly IntentRule[] = [
  ...rules(
    'menu_question',
    [
      0.95,
      /\b(?:what'?s|what is|see|view|show|send|have|look at|check out|get|share|about|is there)\b[^.?!\n]{0,20}\bmenu\b|^\W*(?:the )?menu\W*$/,
    ],
    [
      0.9,
      new RegExp(
        String.raw`\b(?:do you|do y'?all|you guys|can you|can we|is there|are there|will there be|do we|does it|have any|got any)\b[^.?!\n]{0,24}\b(?:have|serve|offer|do|cook|make|get|come with|include|provide|bring|any)\b[^.?!\n]{0,24}\b(?:${FOODS}|vegetarian|vegan|meat|options?|kids meals?)\b`,
      ),
    ],
    [
      0.9,
      /\b(?:what|which)\b[^.?!\n]{0,16}\b(?:proteins?|meats?|food|dishes|sides?|upgrades?|add-?ons?|appetizers?|options?|choices?|comes with|is included|included|do you (?:serve|cook|offer)|drinks?|sauces?)\b/,
    ],
    [
      0.85,
      /\b(?:vegetarians?|vegans?|plant based|meatless|pescatarian)\b(?: (?:options?|menu|meals?|guests?|friendly|people|food))?/,
    ],
    [
      0.8,
      new RegExp(
        String.raw`\b(?:is|are)\b[^.?!\n]{0,16}\b(?:${FOODS})\b[^.?!\n]{0,16}\b(?:included|extra|fresh|good|available|organic|free)\b`,
      ),
    ],
    [
      0.8,
      /\bhow many (?:proteins?|sides?|dishes|meats?|choices?|options?)\b|\bhow (?:do|does) (?:the )?(?:upgrades?|proteins?) work\b/,
    ],
  ),
  ...rules(
    'price_question',
    [
      0.93,
      /\b(?:how much|what'?s the (?:price|cost|rate)|price|cost|rate|charge|fee)\b[^.?!\n]{0,30}\b(?:per|each|a) ?(?:person|head|guest|adult|kid|child|plate|portion)\b|\b(?:per person|per head|a head)\b/,
    ],
    [
      0.9,
      /\b(?:prices?|pricing|rates|price list|how much do you charge|what do you charge|your rates|how expensive|your fees?|how do you charge|price range)\b/,
    ],
    [
      0.94,
      /\b(?:price|cost|charge|rate|how much|pay)\b[^.?!\n]{0,16}\b(?:an?|my|our|each|per) \d{1,2}[- ]?(?:year|yr)s?[- ]?old\W*$/,
    ],
    [0.88, /\bhow much\b[^.?!\n]{0,24}\b(?:is|are|does|for|extra|cost|charge)\b/],
    [
      0.9,
      /\b(?:price|cost|rate|charge) for (?:a |the |my |our )?(?:kids?|children|child|toddlers?|bab(?:y|ies)|adults?)\W*$/,
    ],
    [
      0.85,
      /\b(?:minimum|min)\b(?! of \d+ hours)|\bcheapest\b|\b(?:what|which|up to what|at what) ages?\b[^.?!\n]{0,30}\b(?:kids?|child(?:ren)?|adults?|toddlers?|bab(?:y|ies)|free|pay|price|count)\b|\bhow (?:old|young)\b[^.?!\n]{0,24}\b(?:kids?|child(?:ren)?|adults?|toddlers?|to eat free)\b|\b(?:what|how much)\b[^.?!\n]{0,14}\b(?:cost|costs|deposit)\b|\b(?:are|do) (?:the |my |our )?(?:kids|children|toddlers|babies|little ones|little kids|infants)\b[^.?!\n]{0,14}\b(?:free|pay|cost|charged|count)\b|\b(?:do|does|must|should) (?:he|she|they|it|my \w+|an? \d{1,2}[- ]year[- ]olds?|kids) (?:also |still )?(?:have to )?(?:pay|count|eat free)\b|\b(?:is|are) (?:an? )?\d{1,2}[- ]?(?:years?[- ]olds?|yo)\b[^.?!\n]{0,8}\b(?:kids?|child(?:ren)?|adults?|free|toddlers?)\b|\bhidden fees?\b|\b(?:is|are) (?:tax|taxes)\b/,
    ],
  ),
  ...rules('price_question', [0.88, /\b(?:is|are)\b[^.?!\n$]{0,30}\$ ?\d/]),
  ...rules('price_question', [
    0.87,
    /\b(?:do|does|are|is|will) (?:my |our |the )?(?:teens?|teenagers?|seniors?|grandparents)\b[^.?!\n]{0,20}\b(?:count|pay|adults?|kids|free|charged|cheaper)\b|\b(?:charge|charges|cost|costs|pay) (?:extra|more) (?:for|on|at) (?:a |the )?(?:weekends?|holidays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|late|nights?|evenings?)\b|\b(?:weekend|holiday|sunday|saturday|late night) (?:fee|surcharge|price|rate)s?\b/,
  ]),
  ...rules('price_question', [
    0.86,
    /\b(?:do|must|does)\b[^.?!\n]{0,20}\b(?:have to|need to|must)? ?(?:be|have) (?:at least )?(?:\d{1,3}|¦+) (?:people|guests|adults)\b[^.!\n]{0,20}\?/,
  ]),
  ...rules('travel_question', [
    0.92,
    /\b(?:travel|mileage|driving|the drive)\b(?! insurance)[^.?!\n]{0,12}\b(?:included?|extra|free|on top|charged)\b|\b(?:include|includes|including|cover|covers) (?:the |your |any )?(?:travel|mileage|driving|drive)\b/,
  ]),
  ...rules(
    'travel_question',
    [0.85, /\b(?:do|can|will) (?:you|y'?all|you guys) (?:also )?(?:service|cover|cater (?:to|in)|work in) \w/],
    [
      0.9,
      /\b(?:do|can|will|would) (?:you|you all|you guys) (?:guys )?(?:also )?(?:do|have|host|run|cook|make|book) (?:(?:hibachi|backyard|private|house|home|any) )?(?:parties|party|events?|hibachi|catering|dinners?|birthdays?)?[^.?!\n]{0,12}\b(?:in|near|around|out in|over in) (?!the\b|my\b|our\b|a\b|an\b|your\b|advance\b|case\b|general\b|spanish\b|english\b|person\b|winter\b|summer\b|spring\b|fall\b|january\b|february\b|march\b|april\b|may\b|june\b|july\b|august\b|september\b|october\b|november\b|december\b|\d)[a-z]/,
    ],
    [0.86, /\b\d{1,3} miles? (?:away|out|from)\b|\b(?:is (?:that|it) )?too far\b/],
    [
      0.93,
      /\b(?:travel (?:fee|cost|charge|distance)|how much (?:is |for |would be )?(?:the |your )?(?:travel|mileage|driving|drive)|mileage|travel fees|driving fee|delivery fee|service area|areas? do you (?:serve|cover)|how far (?:out |away )?(?:do|will|can|would) (?:you|y'?all))\b|\b(?:extra|additional|charge|fee|cost)\b[^.?!\n]{0,16}\b(?:to|for) (?:drive|driving|travel|come|coming|the drive|the distance)\b/,
    ],
    [
      0.9,
      /\b(?:do|will|can|would|could) (?:you|y'?all|you guys|your chefs?|the chef) (?:also )?(?:come|travel|go|drive|service|serve|cover|cater|deliver)\b(?! with| on| at \d| early)[^.?!\n]{0,20}\b(?:to|in|out|as far|near|around|far|here|outside|¦+|my area|our area)\b/,
    ],
    [
      0.88,
      /\b(?:where are you (?:located|based|guys located)|what (?:cities|areas?|towns)|where do you (?:go|serve|travel|come from)|are you (?:in|near|around)|which (?:cities|areas?)|what locations|your location)\b/,
    ],
  ),
  ...rules(
    'allergy_question',
    [
      0.95,
      /\b(?:allerg(?:y|ies|ic|en|ens)|anaphyla(?:xis|ctic)|epi ?-?pen|celiac|coeliac|intoleran(?:t|ce)|intolerances)\b/,
    ],
    [
      0.9,
      /\b(?:gluten|dairy|nut|peanut|soy|shellfish|egg|sesame|lactose) ?-?free\b|\b(?:contain|contains|any|have|with|use|cook with|cooked in|without)\b[^.?!\n]{0,16}\b(?:nuts?|peanuts?|gluten|dairy|soy|sesame|msg|shellfish|eggs|lactose|peanut oil)\b/,
    ],
    [
      0.9,
      /\b(?:no|zero) (?:\w+ )?(?:nuts?|peanuts?|gluten|dairy|soy|sesame|msg|shellfish|shrimp|crab|lobster|fish|eggs?|lactose|milk|butter)\b[^.?!\n]{0,24}\b(?:in|on|near) (?:the|your|it|that|any|my|our)\b|\b(?:safe|guarantee\w*|promise|sure|certain)\b[^.?!\n]{0,40}\b(?:nuts?|peanuts?|gluten|dairy|soy|sesame|msg|shellfish|crustaceans?|eggs?|lactose)\b/,
    ],
    [0.85, /\b(?:dietary (?:restrictions?|needs|requirements)|cross ?-?contamination)\b/],
  ),
  ...rules(
    'venue_question',
    [
      0.88,
      /\b(?:need|have) to (?:have|own|get|rent|buy)\b[^.?!\n]{0,16}\b(?:grill|tables?|chairs?|plates|utensils|tent|propane|power|electricity|yard|backyard|patio)\b/,
    ],
    [
      0.9,
      /\b(?:do (?:i|we) (?:need|have) to|should (?:i|we)|what do (?:i|we) need to|what should (?:i|we))\b[^.?!\n]{0,20}\b(?:provide|supply|set ?up|have ready|prepare|get ready|bring|rent)\b/,
    ],
    [
      0.9,
      /\b(?:tables?|chairs?|plates|utensils|silverware|tableware|tents?|canopy|propane|electricity|outlets?|power|grill|tablecloths?|napkins)\b[^.?!\n]{0,30}(?:\?|provided|included|bring|needed|required)|\b(?:do you|you guys|do y'?all)\b[^.?!\n]{0,14}\b(?:bring|provide|supply|rent|set up|have)\b[^.?!\n]{0,30}\b(?:tables?|chairs?|plates|utensils|grill|tents?|silverware|equipment|everything|napkins|propane|tableware|cleanup)\b/,
    ],
    [
      0.88,
      /\b(?:how much|enough|what kind of|the) space\b|\b(?:indoors?|inside|apartment|balcony|garage|patio|driveway|park|beach|rooftop|condo|hoa|basement|backyard too small|small (?:yard|patio|backyard))\b[^.?!\n]{0,40}(?:\?|$|ok|okay|possible|allowed|work|fine)/,
    ],
    [0.86, /\b(?:need to|have to|must|has to|can|should)\b[^.?!\n]{0,12}\bbe (?:outside|outdoors?|inside|indoors?)\b/],
    [
      0.86,
      /\b(?:can|could|do|will|would|is it|are you)\b[^.?!\n]{0,40}\b(?:at|in|on) (?:an?|the|our|my) (?:public |local |city )?(?:park|beach|rooftop|hall|church|school|office|airbnb|rental|condo|apartment|clubhouse|community (?:center|room)|parking lot|driveway)\b/,
    ],
    [
      0.85,
      /\bcan (?:you|we|it|the chef|y'?all)\b[^.?!\n]{0,20}\b(?:cook|do it|be|set up|have it|do hibachi|grill)\b[^.?!\n]{0,10}\b(?:inside|indoors?|outside|outdoors?|in (?:my|our|a|the) (?:house|garage|kitchen|apartment|park|driveway|backyard|patio))\b/,
    ],
  ),
  ...rules(
    'policy_question',
    [
      0.93,
      /\b(?:cancell?ation|refund|reschedul\w*|deposit|booking|privacy|your|change) (?:policy|policies|terms|rules|fee|fees|deadline)\b|\b(?:policy|policies)\b/,
    ],
    [
      0.9,
      /\b(?:is|are|will|would|do|can)\b[^.?!\n]{0,30}\b(?:deposit|money)\b[^.?!\n]{0,20}\b(?:refundable|refunded|back|returned|lose|non-?refundable)\b|\b(?:refundable|nonrefundable)\b/,
    ],
    [
      0.85,
      /\bwhat (?:happens )?if\b[^.?!\n]{0,14}\b(?:cancel|reschedule|change my mind|late|change the date|need to (?:cancel|move|change))\b|\bhow (?:late|early|far (?:out|ahead|in advance)|soon|much notice|many (?:days|weeks|hours) (?:notice|ahead|before|in advance))\b[^.?!\n]{0,40}|\b(?:last minute|deadline|cutoff|cut-off|by when|latest (?:i|we|day|time|date)|last day)\b[^.?!\n]{0,24}/,
    ],
    [0.85, /\b(?:insured|insurance|licensed|license|permit|liability)\b/],
  ),
  ...rules('policy_question', [
    0.9,
    /\b(?:(?:until|till|up to) when|by when|how late|when is the last (?:day|moment|time)) (?:can|could|may|do|must) (?:i|we)\b[^.?!\n]{0,30}\b(?:change|add|cancel|move|reschedule|remove|lower|update)\w*(?:[^.?!\n]{0,30}\b(?:guests|people|count|menu|date|booking|order)\b)?/,
  ]),
  ...rules('policy_question', [
    0.9,
    /\b(?:is|are) (?:the|your|this|that|these) (?:quotes?|prices?|estimates?|totals?) (?:final|exact|firm|fixed|binding|guaranteed)\b/,
  ]),
  ...rules('process_question', [
    0.96,
    /\b(?:book|reserve|order|schedule)\b[^.?!\n]{0,20}\b(?:over the phone|by (?:phone|text|e-?mail)|in person)\W*$/,
  ]),
  ...rules('policy_question', [
    0.97,
    /\b(?:how long|until when|till when|when) (?:is|are|does|do|will) (?:my|the|this|that|your|a) (?:quotes?|prices?|estimates?) (?:be )?(?:good|valid|last|hold|expires?|keep|stand)\b/,
  ]),
  // Our own cancelling is a rule, and no wish of theirs.
  ...rules('policy_question', [
    0.96,
    /\b(?:can|could|do|does|did|will|would|what if|if|how often (?:do|does)) (?:you|you all|you guys|y'?all|the chef|your chefs?|the company|they) (?:guys )?(?:ever |all |have to |need to |just |also )*cancel\w*/,
  ]),
  // What the kitchen does by faith is said by an article, not by lists of allergens.
  ...rules('policy_question', [0.96, /\b(?:halal|kosher|zabiha)\b/]),
  ...rules('weather_question', [
    0.93,
    /\b(?:rain|rains|raining|rainy|rained|weather|windy|wind|storm|stormy|snow|snows|heat wave|too hot|too cold|thunderstorm|forecast)\b/,
  ]),
  ...rules('tip_question', [
    0.93,
    /(?:\bhow much\b[^.?!\n]{0,20})?\b(?:tip|tips|tipping|gratuity|gratuities)\b(?! (?:of|over) the)/,
  ]),
  ...rules(
    'process_question',
    [
      0.92,
      /\bhow (?:does|do|would) (?:it|this|that|everything|the (?:process|booking|party|whole thing)|hibachi|you guys|you)(?: all)? work\b|\bhow it works\b|\bwhat'?s the process\b|\bwalk me through\b/,
    ],
    [
      0.88,
      /\b(?:how many|\d{1,2}|¦+|another|second|extra|a few) (?:chefs?|cooks?)\b(?! (?:hat|cost|fee))|\bhow long\b[^.?!\n]{0,40}|\bwhat(?:'s| is| are) (?:the )?(?:next steps?|included)\b|\bwhat happens (?:next|after|during|on the day)\b|\bwhat comes next\b/,
    ],
    [
      0.85,
      /\b(?:what time|when|how early)\b[^.?!\n]{0,14}\b(?:does|do|will|would|should)\b[^.?!\n]{0,14}\b(?:chef|chefs|you guys|you|they)\b[^.?!\n]{0,14}\b(?:arrive|come|show up|get here|set up|start)\b|\bclean ?-?up\b|\bwhat is (?:hibachi|this)\b|\bwhat do you (?:guys )?do\b|\bdo you (?:guys )?(?:do|cater)\b[^.?!\n]{0,20}\b(?:weddings?|corporate|birthdays?|bachelorette|office|lunch(?:es)?|events?|parties|anniversar\w+)\b/,
    ],
  ),
  ...rules('process_question', [
    0.96,
    /\bwhat (?:start(?:ing)? )?times? (?:can we|do you|do we|are there to) (?:start|have|offer|do)\W*$/,
  ]),
  ...rules(
    'discount',
    [
      0.95,
      /\b(?:discounts?|coupons?|promo(?:tion|tions)?|promo codes?|special offer|specials|deals|(?:any|special|better|good|best|group|a) deal|voucher|groupon|military|first responder|senior discount|price match)\b/,
    ],
    // A price of their own: three digits at least, for smaller numbers are guests.
    [
      0.9,
      /\b(?:do|make|have|get|cater) (?:it|this|that|the party|us) (?:all )?for (?:only |just |like )?(?:\$ ?\d{2,4}|\d{3,4}(?! ?(?:people|guests|adults|kids|persons|\d)))\b/,
    ],
    [
      0.9,
      /\b(?:cheaper|lower (?:the )?(?:price|cost)|better price|knock (?:off|some)|cut (?:me|us) a|negotia\w+|come down|waive|too expensive|best price|for less|work with (?:me|us) on (?:the )?price|percent off|% off|throw in)\b/,
    ],
  ),
  ...rules('discount', [
    0.95,
    /\b(?:match|beat) (?:it|that|this|them|theirs?|his|hers|the price|(?:their|his|her|another|a competitor'?s?) (?:price|offer|quote))\b|\b(?:other|another|different) (?:hibachi |catering )?(?:place|company|one|people|caterer|guys?)\b[^.?!\n]{0,24}\b(?:charges?|quoted|offers?|asks?|wants?|only|does it)\b[^.?!\n]{0,12}\$? ?\d/,
  ]),
  ...rules(
    'referral',
    [0.93, /\b(?:refer(?:ral|rals|red|ring)?|refer a friend|referral code)\b|\bref-[a-z0-9]{4,}/],
    [
      0.8,
      /\b(?:friend|neighbor|coworker|sister|cousin)\b[^.?!\n]{0,20}\b(?:recommended|told me about|sent me|referred)\b/,
    ],
  ),
  ...rules(
    'refund',
    [0.9, /\bevery (?:penny|cent|dollar) back\b/],
    [0.95, /\b(?:refund|refunds|refunded|reimburse\w*|charge ?-?back|money back)\b(?! (?:policy|policies))/],
    [
      0.88,
      /\b(?:get|want|give|send|return)\b[^.?!\n]{0,16}\b(?:deposit|payment)\b[^.?!\n]{0,8}\bback\b|\b(?:charged|billed) (?:me |us )?(?:twice|2 times|double|too much|wrong|extra)\b|\bdouble charged\b|\bovercharged\b/,
    ],
  ),
  ...rules('complaint', [
    0.95,
    /\b(?:set fire to|burn(?:ed|t)|broke|broken|damaged|scratched|stained|cracked|destroyed|smashed) (?:my|our|the neighbou?r'?s?) (?!arm|leg|hand|finger|face|hair)\w+|\bset (?:my|our) \w+ on fire\b|\b(?:quemo|quemaron|rompio|rompieron|dano|danaron) (?:mi|nuestr[oa]) \w+/,
  ]),
  ...rules(
    'complaint',
    [
      0.93,
      /\b(?:complain\w*|complaint|terrible|horrible|awful|unacceptable|disappoint\w*|worst|disgusting|ridiculous|rude|unprofessional|ruined|never showed|(?<!\b(?:if|your|a|for|with|of|about|is) )no ?-?show(?:ed)?(?!s? (?:policy|fee|charge|rule|penalty))|didn'?t show(?: up)?|showed up late|never again|rip ?-?off|scam|scammed|poor service|bad (?:experience|service)|not happy|unhappy|upset|frustrat\w*|furious|pissed)\b/,
    ],
    [
      0.88,
      /\b(?:chef|food|steak|chicken|shrimp|rice|service)\b[^.?!\n]{0,20}\b(?:was|were|is|came|arrived)\b[^.?!\n]{0,14}\b(?:late|cold|raw|burnt|burned|undercooked|overcooked|bad|gross|dry|salty|wrong|drunk|missing)\b|\bsick (?:from|after)\b|\bfood poisoning\b/,
    ],
  ),
  ...rules(
    'person',
    [
      0.95,
      /\b(?:talk|speak|chat|connect|transfer|reach|contact|(?:get|put|give) (?:me|us)|call)\b[^.?!\n]{0,24}\b(?<!per )(?:human|person|someone|somebody|agent|representative|rep|manager|supervisor|owner|staff|real person|operator|customer service|support|live agent)\b/,
    ],
    [
      0.92,
      /\b(?:real|actual|live) (?:person|human|agent|people)\b|\b(?:a|any) (?:human|representative|manager|supervisor)\b|^\W*(?:human|agent|representative|operator|manager|person)\W*(?:please)?\W*$|\b(?:call me|call us|give me a call|phone me|call back|have someone call|callback)\b|\bwho am i (?:talking|speaking|chatting) (?:to|with)\b|\bnot a (?:bot|robot)\b/,
    ],
  ),
  ...rules('opt_out', [
    0.95,
    /\b(?:unsubscribe|opt(?:ing)? ?-?out|stop (?:texting|messaging|emailing|contacting|sending)|take me off|remove me|remove my number|no more (?:texts|messages|emails)|don'?t (?:text|contact|message|email) me|do not (?:text|contact|message|email)|leave me alone|wrong number)\b|^\W*stop\W*$/,
  ]),
  ...rules('help', [
    0.95,
    /\b(?:(?:do|can|could) (?:you|i|we)(?: also| all| guys)* (?:speak|talk|write|chat|answer|understand|text)(?: (?:in|to you in|me in))?|hablas?|hablan|habla usted|puedo (?:escribir|hablar) en) (?:spanish|espanol|english|ingles)\b/,
  ]),
  ...rules('help', [
    0.9,
    /^\W*(?:help|help me|i need help|info|can you help(?: me)?|what can you do|options)\W*(?:please)?\W*$|\bwhat can you (?:do|help)\b|\bhow can you help\b/,
  ]),
  ...rules('repeat', [
    0.92,
    /\b(?:repeat (?:that|it|please)|say (?:that|it) again|come again|what did you say|didn'?t (?:get|catch|understand) (?:that|it|you)|i don'?t understand(?! (?:the|how|why|what|when|your|if|whether))|can you rephrase|what do you mean)\b|^\W*(?:repeat|again|what|huh|pardon)\W*$/,
  ]),
  ...rules('where_were_we', [
    0.92,
    /\bwhere (?:were we|did we leave off|was i|are we)\b|\b(?:back to (?:my|the|our) (?:booking|quote|question|party)|let'?s continue|continue (?:with )?(?:my|the|our) (?:booking|quote)|pick up where|(?:remind me|recap|summary)[^.?!\n]{0,30}\b(?:so far|decided|have|discussed)|what (?:do you have|have you got) so far|so far\?)/,
  ]),
  ...rules('restart', [
    0.93,
    /\b(?:start over|start again|(?:start|begin|go) from (?:zero|scratch|the (?:start|beginning|top))|restart|reset|begin again|from scratch|start fresh|forget (?:it all|everything|all that)|new quote|never ?mind all)\b|\bscratch (?:all )?that\W*$/,
  ]),
  ...rules('off_topic', [
    0.85,
    /\b(?:joke|poem|weather in|president|election|politics|stock|bitcoin|crypto|homework|essay|python|javascript|code for|recipe for|capital of|who won|football|nba|nfl|movie|song|meaning of life|girlfriend|boyfriend|marry me|date me|your favorite|how old are you|where do you live|translate|math|lawyer advice|news)\b/,
  ]),
];
