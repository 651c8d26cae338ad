/** Who comes to a party, as fragments of patterns in plain letters. */
export const ADULTS =
  'adults?|grown ?-?ups?|adultos?|mayores|men|women|ladies|gentlemen|mujeres|hombres|senoras|senores|moms|dads|parents|padres|grandes|couples?|parejas?';
export const TEENS = 'teens?|teenagers?|adolescentes?|seniors?';
export const CHILDREN =
  'kids?|kidd?os?|kiddies|child(?:ren)?|ninos?|ninas?|chicos|chicas|boys?|girls?|sons?|daughters?|hijos?|hijas?|menores|peques|grandkids|grandchildren|nietos|nephews?|nieces?|sobrin[oa]s?|chiquit[oa]s|pequenit[oa]s|minors?|little ones|twins?|gemelos';
export const TODDLERS = 'toddlers?|bab(?:y|ies|ys)|infants?|newborns?|bebes?|bebitos?|under-?fives';
export const EVERYBODY =
  'people|persons?|guests?|folks|heads?|diners?|attendees|personas?|invitados?|comensales|friends?|amig[oa]s|family members|familiares|of us|in total|total|en total|peoples|party goers|coworkers|employees|gentes?|cousins?|primos?|neighbors?|vecinos?|colleagues?|colegas|classmates|teammates|relatives|parientes|buddies|homies|pals|mates|besties';

/** Words between a number and who they are. */
export const BETWEEN =
  'or so|de|hungry|more|additional|extra|other|young|younger|little|small|older|total|confirmed|paying|adult|mas|pequenos|of our|of my|de mis|vegetarian|vegan|school-?age';

/** One person each, where the host counts the family up. */
export const RELATIVES =
  'wife|husband|spouse|partner|fiancee?|boyfriend|girlfriend|mom|mother|dad|father|sister|brother|grandma|grandmother|grandpa|grandfather|aunt|uncle|cousin|friend|roommate|neighbor|mother-in-law|father-in-law|esposa|esposo|marido|mama|papa|hermana|hermano|abuela|abuelo|suegra|suegro|tia|tio|novia|novio';
/** Two each. */
export const PAIRS = 'parents|grandparents|in-laws|papas|padres|abuelos|suegros';
export const SELVES = 'me|myself|i|yo';
