/** What people call what they celebrate: groups of the thesaurus. */
export const OCCASIONS: readonly (readonly string[])[] = [
  ['birthday', 'birthdays', 'bday', 'cumpleanos'],
  ['bachelorette', 'bachelor', 'hen', 'girls night', 'despedida de soltera'],
  ['corporate', 'company', 'companies', 'office', 'business', 'team', 'empresa', 'oficina', 'employees'],
  ['wedding', 'weddings', 'rehearsal', 'bridal', 'boda', 'bodas'],
  ['graduation', 'holiday', 'christmas', 'thanksgiving', 'anniversary', 'reunion', 'graduacion', 'navidad', 'family'],
];
