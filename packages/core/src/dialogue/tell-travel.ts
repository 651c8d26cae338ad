/** What the drive costs, and where we come from (domain 2). */
import { z } from 'zod';
import { fold } from '../understanding/index.ts';
import { sayList, sayMoney } from './say-figures.ts';
import { callTool, type Scene, type Script } from './script.ts';
import { cite } from './tell-article.ts';

const Drive = z.object({
  feeCents: z.int().nullable(),
  beyond: z.boolean(),
  status: z.string(),
  freeMiles: z.number(),
  maxMiles: z.number(),
});

const MILES = /(\d+(?:\.\d+)?)\s*(?:miles?|mi|millas?)\b/iu;

/** The ZIP code or the miles the message asks about; null where it asks in general. */
function driveIn({ heard }: Scene): { readonly postalCode: string } | { readonly miles: number } | null {
  const postalCode = heard.slots.place?.postalCode;
  if (postalCode !== undefined) return { postalCode };
  const miles = MILES.exec(heard.text)?.[1];
  return miles === undefined ? null : { miles: Number(miles) };
}

/** What this very drive costs (domain 2); false where it asks in general, or nobody knows the place. */
export function* tellDrive(scene: Scene): Script<boolean> {
  const asked = driveIn(scene);
  if (asked === null) return false;
  const answer = yield* callTool(scene, 'price_travel', asked);
  if (!answer.ok) return false;
  const { words } = scene;
  const { feeCents, beyond, status, freeMiles, maxMiles } = Drive.parse(answer.output);
  const to = 'postalCode' in asked ? asked.postalCode : String(asked.miles);
  if (beyond) {
    scene.say(words.travelBeyond('postalCode' in asked ? to : words.milesAway(to), maxMiles));
    return true;
  }
  if (feeCents === null) return false;
  const fee = feeCents === 0 ? null : sayMoney(feeCents);
  const facts = { to, fee, freeMiles, estimated: status === 'estimated' };
  scene.say('postalCode' in asked ? words.travelTo(facts) : words.travelOf(facts));
  return true;
}

/** "Do you come to Fresno?" - "93722", "and Lodi?": the drive to there is what was asked. True when it was told. */
export function* tellDriveNow(scene: Scene): Script<boolean> {
  if (!goesOnWithPlace(scene)) return false;
  if (!(yield* tellDrive(scene))) {
    if (scene.heard.slots.place?.city === undefined) return false;
    tellTravel(scene);
  }
  scene.set({ lastAsked: scene.hearing.state.lastAsked });
  return true;
}

/** Nothing but a place, where how far we drive was spoken of last. */
function goesOnWithPlace({ heard, hearing: { state } }: Scene): boolean {
  const { place, party, date } = heard.slots;
  const { lastAsked, wanted, told } = state;
  const spoken = asksOnlyPlace(heard) || lastAsked?.intent === 'travel_question' || ABOUT_REACH.has(told.at(-1) ?? '');
  if (place === undefined || place.street !== undefined || !spoken) return false;
  if ((party ?? date) !== undefined || heard.intents.length > 1) return false;
  return wanted.party === null || GOES_ON.test(heard.text);
}
/** "Fresno?" */
function asksOnlyPlace({ text, slots: { place } }: Scene['heard']): boolean {
  return place !== undefined && text.replace(place.text, '').trim() === '?';
}

/** Articles that say how far we drive. */
const ABOUT_REACH: ReadonlySet<string> = new Set(['service-areas', 'travel-fee', 'far-away-venues']);
const GOES_ON = /^\W*(?:and|what about|how about|y|que tal)\b/i;

const ASKS_BASE =
  /\bwhere (?:are|is) (?:you|your)\b|\blocat(?:ed|ion)\b|\bbased\b|\b(?:ubicad|de donde son|donde estan)/;

export function tellTravel(scene: Scene): void {
  const { travel, stations } = scene.hearing.figures;
  const { freeMiles, centsPerMile, maxMiles } = travel;
  const { city, postalCode } = scene.heard.slots.place ?? {};
  cite(scene, 'get_figures', 'Prices and rules');
  if (city === undefined && ASKS_BASE.test(fold(scene.heard.text))) {
    const places = stations.map((station) => `${station.city}, ${station.state}`);
    if (places.length > 0) scene.say(scene.words.weDriveFrom(sayList(places, scene.language)));
  }
  if (city !== undefined && postalCode === undefined && scene.state.place.postalCode === undefined)
    scene.say(scene.words.whichZipOf(city));
  scene.say(scene.words.travel({ freeMiles, perMile: sayMoney(centsPerMile), maxMiles }));
}
