/**
 * What people ask a caterer and no article of ours speaks of, each with its other words. Such a word weighs as much as the
 * rest of a question: an article on half of it is no answer. Once somebody writes an article with these words, it is found
 * by them like any other.
 */
export const NOT_OURS: readonly (readonly string[])[] = [
  [
    'job',
    'jobs',
    'job opening',
    'hiring',
    'contratando',
    'salary',
    'earn',
    'earns',
    'wages',
    'sueldo',
    'ganan',
    'cuanto ganan',
    'cuanto gana',
    'career',
    'careers',
    'vacancy',
    'employment',
    'apply to work',
    'empleo',
    'trabajo',
  ],
  ['franchise', 'branch', 'franquicia', 'sucursal'],
  ['founder', 'founded', 'owner', 'owns', 'ceo', 'owned', 'dueno', 'fundador'],
  ['years in business', 'how old is', 'how many years', 'since when', 'cuantos anos'],
  ['publicly traded', 'investor', 'investors', 'stocks', 'bitcoin', 'crypto', 'acciones'],
  ['gift card', 'gift cards', 'gift certificate', 'voucher', 'tarjeta de regalo', 'tarjetas de regalo'],
  ['reviews', 'testimonials', 'yelp', 'instagram', 'facebook', 'resenas', 'opiniones'],
  ['overtime', 'smoke alarm', 'fire alarm', 'smoke detector'],
  ['split the bill', 'split the payment', 'separate checks', 'dividir la cuenta'],
  ['parking', 'valet', 'estacionamiento', 'aprons', 'frozen meals'],
  ['bounce house', 'bounce houses', 'inflatable', 'petting zoo', 'photo booth', 'brincolin', 'brincolines'],
  ['dj', 'band', 'karaoke', 'mariachi', 'speakers'],
  ['waiter', 'waiters', 'waitress', 'waitstaff', 'server', 'servers', 'bartender', 'bartenders', 'mesero', 'meseros'],
  ['florist', 'flowers', 'balloons', 'decorations', 'decorate', 'flores', 'globos', 'decoracion'],
  [
    'cake',
    'cupcakes',
    'pizza',
    'tacos',
    'sushi',
    'ramen',
    'fondue',
    'chocolate fountain',
    'pastel',
    'pasteles',
    'postre',
    'postres',
    'dessert',
  ],
  ['brand', 'brands', 'marca', 'marcas'],
  ['calories', 'calorie', 'carbs', 'nutrition facts', 'calorias'],
  ['organic', 'grass fed', 'wagyu', 'kobe', 'free range', 'organico'],
  ['loan', 'loans', 'prestamo', 'prestamos', 'prestan dinero', 'prestar dinero'],
  ['supplier', 'suppliers', 'proveedor', 'proveedores'],
  ['background check', 'background checked', 'criminal', 'antecedentes'],
  ['insurance', 'insured', 'seguro de responsabilidad'],
  ['license', 'licensed', 'permit', 'permits', 'health inspection', 'inspection', 'licencia', 'permisos'],
  ['recipe', 'recipes', 'cooking class', 'cooking classes', 'lessons', 'receta', 'clases de cocina'],
  ['in a bottle', 'bottled', 'to go', 'takeout', 'para llevar'],
  ['bitcoin', 'crypto', 'apple pay', 'google pay', 'paypal', 'klarna', 'afterpay', 'installments', 'cuotas'],
  ['wifi', 'password', 'contrasena'],
  ['drone', 'video', 'filming', 'photographer', 'photos', 'fotografo'],
  ['nationality', 'japanese', 'ethnicity', 'japones', 'nacionalidad'],
];

const WORDS: ReadonlySet<string> = new Set(NOT_OURS.flat());

/** Whether a word or phrase of the thesaurus names such a thing. */
export function isNotOurs(word: string): boolean {
  return WORDS.has(word);
}
