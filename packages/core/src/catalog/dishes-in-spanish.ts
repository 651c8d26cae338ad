/**
 * The dishes the program comes with, in Spanish. The menu has one name for each dish; one that the company has added or
 * renamed keeps its own: better in English than wrong.
 */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['Chicken', 'pollo'],
  ['NY strip steak', 'bistec NY strip'],
  ['Shrimp', 'camarones'],
  ['Calamari', 'calamares'],
  ['Tofu', 'tofu'],
  ['Salmon', 'salmón'],
  ['Scallops', 'vieiras'],
  ['Filet mignon', 'filet mignon'],
  ['Lobster tail', 'cola de langosta'],
  ['Yakisoba noodles', 'fideos yakisoba'],
  ['Extra fried rice', 'arroz frito extra'],
  ['Extra vegetables', 'verduras extra'],
  ['Edamame', 'edamame'],
  ['Gyoza', 'gyoza'],
  ['Extra protein', 'proteína extra'],
  ['Hibachi fried rice', 'arroz frito hibachi'],
  ['Grilled vegetables', 'verduras a la plancha'],
  ['House salad', 'ensalada de la casa'],
  ['House sauces', 'salsas de la casa'],
  ['The show', 'el espectáculo'],
  ['Sake for guests 21 and over', 'sake para invitados de 21 o más'],
]);

export function dishInSpanish(name: string): string {
  return NAMES.get(name) ?? name;
}
