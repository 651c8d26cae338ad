/** Streets and states as people write them, in plain letters. */
export const STREET_KINDS =
  'st|street|ave|av|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|ct|court|pl|place|way|ter|terrace|cir|circle|pkwy|parkway|hwy|highway|trl|trail|loop|sq|square|alley|aly|plaza|row|run|path|pike|cv|cove|xing|crossing|pt|point|mall|ridge|glen|hollow|mews|promenade|expy|expressway|fwy|freeway|broadway|embarcadero|paseo|esplanade';

export const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  (
    'alabama AL|alaska AK|arizona AZ|arkansas AR|california CA|colorado CO|connecticut CT|delaware DE|district of columbia DC|florida FL|' +
    'georgia GA|hawaii HI|idaho ID|illinois IL|indiana IN|iowa IA|kansas KS|kentucky KY|louisiana LA|maine ME|maryland MD|massachusetts MA|' +
    'michigan MI|minnesota MN|mississippi MS|missouri MO|montana MT|nebraska NE|nevada NV|new hampshire NH|new jersey NJ|new mexico NM|' +
    'new york NY|north carolina NC|north dakota ND|ohio OH|oklahoma OK|oregon OR|pennsylvania PA|rhode island RI|south carolina SC|' +
    'south dakota SD|tennessee TN|texas TX|utah UT|vermont VT|virginia VA|washington WA|west virginia WV|wisconsin WI|wyoming WY|' +
    'calif CA|cali CA|tex TX|fla FL'
  )
    .split('|')
    .map((entry) => [entry.slice(0, -3), entry.slice(-2)] as const),
);

/** How people shorten the cities we are asked about most. */
export const CITY_NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['sf', 'San Francisco'],
  ['san fran', 'San Francisco'],
  ['frisco', 'San Francisco'],
  ['la', 'Los Angeles'],
  ['nyc', 'New York'],
  ['vegas', 'Las Vegas'],
  ['philly', 'Philadelphia'],
  ['sac', 'Sacramento'],
  ['st louis', 'Saint Louis'],
]);

/** Places of the United States that are ordinary words: after "in" they are meant only when written with a capital. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    'advance home cash person general total house the party hope summer winter spring fall may march june july august price orange reading early ' +
    'bath media coupon mobile alert best better big black blue brown burning call charge church clear commerce corner dinner don dress due early ' +
    'eight energy enterprise fair fort friend friday future garden gas gate good grand green grill half happy hour ideal independence jewel joy july ' +
    'king lake last liberty light little love lucky luck main many mexico mission moody needle normal number one only opportunity our park peace plain ' +
    'pleasant power progress protection red rice river rock rose royal short show six slick social spring story success sunday sweet table tea ten ' +
    'trade twin union unity universal us usual valley veteran village war water welcome white wish yard yellow young zion time city town state ' +
    'day night week month year back front order line case any all full part place minute minutes hours mind fact need touch area question ' +
    'surprise celebration ' +
    'miel casa tarde noche efectivo total persona espanol ingles junio julio mayo agosto el la los las en por para eso serio patio jardin'
  ).split(' '),
);
