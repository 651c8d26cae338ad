/** Answers to questions, from the figures in force and the menu. */
import { countOf } from '../kernel/index.ts';
import type { Language } from './say-figures.ts';

interface DriveFacts {
  /** A ZIP code, or the miles as they were said. */
  readonly to: string;
  /** Null where it lies within the free miles. */
  readonly fee: string | null;
  readonly freeMiles: number;
  readonly estimated: boolean;
}

interface CancelRule {
  readonly amount: string;
  readonly days: number;
  readonly hours: number;
}

interface PriceParts {
  readonly food: string;
  /** What is missing to the party minimum; null where nothing is. */
  readonly minimum: string | null;
  readonly tax: string;
  readonly total: string;
}

export interface AnswerWords {
  readonly prices: (facts: {
    adult: string;
    child: string;
    toddler: string | null;
    minimum: string;
    proteins: number;
    adultAge: number;
    childAge: number;
  }) => string;
  readonly menu: (facts: { proteins: string; upgrades: string; addOns: string; included: string }) => string;
  readonly notOnMenu: (food: string) => string;
  /** `allergens`: null where the recipe has none of those that are tracked. */
  readonly madeWith: (dish: string, allergens: string | null) => string;
  readonly proteinsEach: (proteins: number) => string;
  readonly dish: (name: string, price: string) => string;
  readonly dishIncluded: (name: string) => string;
  readonly travel: (facts: { freeMiles: number; perMile: string; maxMiles: number }) => string;
  readonly weDriveFrom: (places: string) => string;
  readonly whichZipOf: (city: string) => string;
  readonly travelTo: (facts: DriveFacts) => string;
  readonly travelOf: (facts: DriveFacts) => string;
  readonly milesAway: (miles: string) => string;
  readonly travelBeyond: (to: string, maxMiles: number) => string;
  readonly tip: (percents: string) => string;
  readonly deposit: (amount: string, days: number) => string;
  readonly cancelRule: (rule: CancelRule) => string;
  readonly cancelRefunded: (rule: CancelRule) => string;
  readonly cancelKept: (rule: CancelRule) => string;
  readonly cancelLate: (rule: CancelRule) => string;
  readonly foodOf: (parts: PriceParts) => string;
  readonly taxOf: (parts: PriceParts) => string;
  readonly withTip: (parts: PriceParts & { percent: number; tip: string }) => string;
  readonly allergy: (facts: { allergens: string; safe: string }) => string;
  /** `dishes`: null where none is made with it. */
  readonly dishesWith: (allergens: string, dishes: string | null) => string;
  readonly sharedGrill: string;
  readonly allergenName: Readonly<Record<string, string>>;
  readonly readMore: string;
}

export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = {
  en: {
    prices: ({ adult, child, toddler, minimum, proteins, adultAge, childAge }) =>
      `Adults (${adultAge} and up) are ${adult}, children (${childAge} to under ${adultAge}) ${child}; under ${childAge} they ${toddler === null ? 'eat free' : `are ${toddler}`}. ` +
      `Each paying guest picks ${proteins} proteins, and the party minimum is ${minimum}.`,
    menu: ({ proteins, upgrades, addOns, included }) =>
      `Everybody picks from ${proteins}, with ${included} included. Premium upgrades: ${upgrades}. Add-ons: ${addOns}.`,
    notOnMenu: (food) => `${food} is not on our menu.`,
    madeWith: (dish, allergens) =>
      `${dish}, by recipe: ${allergens === null ? 'none of the allergens we track' : `with ${allergens}`}.`,
    proteinsEach: (proteins) => `Each paying guest picks ${countOf(proteins, 'protein')}, included in the price.`,
    dish: (name, price) => `${name} is ${price} a portion.`,
    dishIncluded: (name) => `${name} is included in the price.`,
    travel: ({ freeMiles, perMile, maxMiles }) =>
      `The first ${freeMiles} miles are free, then it is ${perMile} a mile one way. Beyond ${maxMiles} miles a person makes the quote.`,
    weDriveFrom: (places) => `Our chefs set out from ${places}, and cook at your place.`,
    whichZipOf: (city) => `Which ZIP code in ${city} is it? Then I can say what the drive costs.`,
    travelTo: ({ to, fee, freeMiles, estimated }) =>
      `Travel to ${to} is ${fee === null ? `free: it lies within the first ${freeMiles} miles` : fee}${estimated ? ', by our estimate of the drive; the full address can change it' : ''}.`,
    travelOf: ({ to, fee, freeMiles }) =>
      `For ${to} miles of driving one way travel is ${fee === null ? `free: it is within the first ${freeMiles} miles` : fee}; we measure the drive from our nearest station ourselves.`,
    milesAway: (miles) => `A drive of ${miles} miles`,
    travelBeyond: (to, maxMiles) =>
      `${to} is out of our reach: it is more than ${maxMiles} miles of driving, and there is no price for it before a person of our team has agreed to it.`,
    tip: (percents) =>
      `Tips are not part of the price. They are never expected up front and go wholly to the chefs; many hosts give ${percents} of the food.`,
    deposit: (amount, days) =>
      `A deposit of ${amount} locks the date and is part of your bill. You get it back if you cancel ${days} or more days before the party.`,
    cancelRule: ({ amount, days, hours }) =>
      `Cancel ${days} or more days before the date of the party and everything comes back, the deposit included. Later we keep the deposit of ${amount}, and within the last ${hours} hours before the start the whole food cost is due.`,
    cancelRefunded: ({ days }) =>
      `Then everything comes back, the deposit included: that is so up to ${days} days before the date of the party, counted in calendar days at the venue.`,
    cancelKept: ({ amount, days }) =>
      `Then we keep the deposit of ${amount} and anything paid beyond it comes back. Up to ${days} days before the date of the party, counted in calendar days at the venue, the deposit comes back too.`,
    cancelLate: ({ hours, days }) =>
      `Within the last ${hours} hours before the start the whole food cost is due. Up to ${days} days before the date of the party everything comes back, the deposit included.`,
    foodOf: ({ food, minimum, total }) =>
      `The food comes to ${food}${minimum === null ? '' : `, and ${minimum} fill it up to our party minimum`}; all in all it is ${total}.`,
    taxOf: ({ tax, total }) => `${tax} of the ${total} are tax.`,
    withTip: ({ percent, tip, total }) =>
      `With a tip of ${percent} %, which is ${tip}, it comes to ${total}. Tips are never expected up front.`,
    allergy: ({ allergens, safe }) => `Without ${allergens} by recipe: ${safe}.`,
    dishesWith: (allergens, dishes) =>
      dishes === null ? `None of our recipes has ${allergens}.` : `Made with ${allergens}, by recipe: ${dishes}.`,
    sharedGrill:
      'Everything is cooked on one shared grill, so we can never guarantee that a dish is free of an allergen.',
    allergenName: {
      shellfish: 'shellfish',
      fish: 'fish',
      soy: 'soy',
      gluten: 'gluten',
      sesame: 'sesame',
      eggs: 'eggs',
      dairy: 'dairy',
      nuts: 'nuts',
      sulfites: 'sulfites',
      other: 'that allergen',
    },
    readMore: 'Read more',
  },
  es: {
    prices: ({ adult, child, toddler, minimum, proteins, adultAge, childAge }) =>
      `Los adultos (desde ${adultAge} años) cuestan ${adult}, los niños (de ${childAge} a menos de ${adultAge}) ${child}; los menores de ${childAge} ${toddler === null ? 'comen gratis' : `cuestan ${toddler}`}. ` +
      `Cada invitado que paga elige ${proteins} proteínas, y el mínimo por fiesta es ${minimum}.`,
    menu: ({ proteins, upgrades, addOns, included }) =>
      `Cada uno elige entre ${proteins}, con ${included} incluido. Proteínas premium: ${upgrades}. Extras: ${addOns}.`,
    notOnMenu: (food) => `${food} no está en nuestro menú.`,
    madeWith: (dish, allergens) =>
      `${dish}, por receta: ${allergens === null ? 'ninguno de los alérgenos que seguimos' : `con ${allergens}`}.`,
    proteinsEach: (proteins) =>
      `Cada invitado que paga elige ${countOf(proteins, 'proteína')}, incluidas en el precio.`,
    dish: (name, price) => `${name} cuesta ${price} por porción.`,
    dishIncluded: (name) => `${name} está incluido en el precio.`,
    travel: ({ freeMiles, perMile, maxMiles }) =>
      `Las primeras ${freeMiles} millas son gratis, luego son ${perMile} por milla de ida. Más allá de ${maxMiles} millas cotiza una persona.`,
    weDriveFrom: (places) => `Nuestros chefs salen de ${places} y cocinan en su casa.`,
    whichZipOf: (city) => `¿Qué código postal es en ${city}? Así le digo cuánto cuesta el viaje.`,
    travelTo: ({ to, fee, freeMiles, estimated }) =>
      `El viaje a ${to} ${fee === null ? `es gratis: está dentro de las primeras ${freeMiles} millas` : `cuesta ${fee}`}${estimated ? ', según nuestra estimación; la dirección completa puede cambiarlo' : ''}.`,
    travelOf: ({ to, fee, freeMiles }) =>
      `Por ${to} millas de ida el viaje ${fee === null ? `es gratis: está dentro de las primeras ${freeMiles} millas` : `cuesta ${fee}`}; la distancia desde nuestra estación más cercana la medimos nosotros.`,
    milesAway: (miles) => `Un viaje de ${miles} millas`,
    travelBeyond: (to, maxMiles) =>
      `${to} queda fuera de nuestro alcance: son más de ${maxMiles} millas de camino, y no hay precio antes de que una persona de nuestro equipo lo acepte.`,
    tip: (percents) =>
      `La propina no está incluida en el precio. Nunca se exige y es toda para los chefs; muchos anfitriones dan ${percents} de la comida.`,
    deposit: (amount, days) =>
      `Un depósito de ${amount} asegura la fecha y es parte de su cuenta. Se lo devolvemos si cancela ${days} días o más antes de la fiesta.`,
    cancelRule: ({ amount, days, hours }) =>
      `Si cancela ${days} días o más antes de la fecha de la fiesta, le devolvemos todo, también el depósito. Después nos quedamos con el depósito de ${amount}, y en las últimas ${hours} horas antes del comienzo se cobra toda la comida.`,
    cancelRefunded: ({ days }) =>
      `Entonces le devolvemos todo, también el depósito: es así hasta ${days} días antes de la fecha de la fiesta, en días calendario del lugar.`,
    cancelKept: ({ amount, days }) =>
      `Entonces nos quedamos con el depósito de ${amount} y lo demás que haya pagado se le devuelve. Hasta ${days} días antes de la fecha de la fiesta, en días calendario del lugar, también se devuelve el depósito.`,
    cancelLate: ({ hours, days }) =>
      `En las últimas ${hours} horas antes del comienzo se cobra toda la comida. Hasta ${days} días antes de la fecha de la fiesta le devolvemos todo, también el depósito.`,
    foodOf: ({ food, minimum, total }) =>
      `La comida son ${food}${minimum === null ? '' : `, y ${minimum} completan nuestro mínimo por fiesta`}; en total son ${total}.`,
    taxOf: ({ tax, total }) => `De los ${total}, ${tax} son impuestos.`,
    withTip: ({ percent, tip, total }) =>
      `Con una propina del ${percent} %, que son ${tip}, serían ${total}. La propina nunca se exige.`,
    allergy: ({ allergens, safe }) => `Sin ${allergens} por receta: ${safe}.`,
    dishesWith: (allergens, dishes) =>
      dishes === null
        ? `Ninguna de nuestras recetas lleva ${allergens}.`
        : `Llevan ${allergens}, por receta: ${dishes}.`,
    sharedGrill:
      'Todo se cocina en una misma plancha compartida, así que nunca podemos garantizar que un plato esté libre de un alérgeno.',
    allergenName: {
      shellfish: 'mariscos',
      fish: 'pescado',
      soy: 'soya',
      gluten: 'gluten',
      sesame: 'ajonjolí',
      eggs: 'huevo',
      dairy: 'lácteos',
      nuts: 'nueces',
      sulfites: 'sulfitos',
      other: 'ese alérgeno',
    },
    readMore: 'Leer más',
  },
};
