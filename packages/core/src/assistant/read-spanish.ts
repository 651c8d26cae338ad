/** Questions in Spanish, in the words they are read by. What has no word here stays, and is said not to be understood. Pure. */

const SPANISH =
  /¿|\b(?:cu[aá]nt[oa]s?|qu[eé]|qui[eé]n(?:es)?|cu[aá]l(?:es)?|d[oó]nde|cu[aá]ndo|hoy|ma[ñn]ana|ayer|este|esta|pr[oó]xim[oa]|pasad[oa]|fiestas?|reservas?|ingresos|ventas|busca|asigna|resumen|libres|disponibles|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|hay|tenemos)\b/iu;

/** In this order: whole phrases before their words. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:este|el) fin de semana\b/giu, 'this weekend'],
  [/\b(?:el )?(?:pr[oó]ximo fin de semana|fin de semana que viene)\b/giu, 'next weekend'],
  [/\b(?:la )?(?:semana pasada|[uú]ltima semana)\b/giu, 'last week'],
  [/\b(?:el )?(?:mes pasado|[uú]ltimo mes)\b/giu, 'last month'],
  [/\b(?:el )?trimestre pasado\b/giu, 'last quarter'],
  [/\b(?:el )?a[ñn]o pasado\b/giu, 'last year'],
  [/\b(?:la )?(?:pr[oó]xima semana|semana que viene)\b/giu, 'next week'],
  [/\b(?:el )?(?:pr[oó]ximo mes|mes que viene)\b/giu, 'next month'],
  [/\besta semana\b/giu, 'this week'],
  [/\beste mes\b/giu, 'this month'],
  [/\beste trimestre\b/giu, 'this quarter'],
  [/\beste a[ñn]o\b/giu, 'this year'],
  [/\bpasado ma[ñn]ana\b/giu, 'day after tomorrow'],
  [/\bma[ñn]ana\b/giu, 'tomorrow'],
  [/\bhoy\b/giu, 'today'],
  [/\bayer\b/giu, 'yesterday'],
  [/\b(?:el |este )?lunes\b/giu, 'on monday'],
  [/\b(?:el |este )?martes\b/giu, 'on tuesday'],
  [/\b(?:el |este )?mi[eé]rcoles\b/giu, 'on wednesday'],
  [/\b(?:el |este )?jueves\b/giu, 'on thursday'],
  [/\b(?:el |este )?viernes\b/giu, 'on friday'],
  [/\b(?:el |este )?s[aá]bado\b/giu, 'on saturday'],
  [/\b(?:el |este )?domingo\b/giu, 'on sunday'],
  [/\ben enero\b/giu, 'in january'],
  [/\ben febrero\b/giu, 'in february'],
  [/\ben marzo\b/giu, 'in march'],
  [/\ben abril\b/giu, 'in april'],
  [/\ben mayo\b/giu, 'in may'],
  [/\ben junio\b/giu, 'in june'],
  [/\ben julio\b/giu, 'in july'],
  [/\ben agosto\b/giu, 'in august'],
  [/\ben septiembre\b/giu, 'in september'],
  [/\ben octubre\b/giu, 'in october'],
  [/\ben noviembre\b/giu, 'in november'],
  [/\ben diciembre\b/giu, 'in december'],
  [/\bmensajes sin leer\b/giu, 'unread conversations'],
  [/\bpendientes\b/giu, 'waiting'],
  [/\bresumen\b/giu, 'summary'],
  [/\basigna(?:r)? est[oa] a\b/giu, 'assign this to'],
  [/\bqui[eé]n(?:es)? descansan?\b/giu, 'who is off'],
  [/\bcu[aá]nto (?:dinero )?(?:ganamos|hemos ganado|ingresamos|vendimos|facturamos)\b/giu, 'how much did we earn'],
  [/\bcu[aá]nto (?:nos )?(?:debe|deben)\b/giu, 'how much is due'],
  [/\bqui[eé]n(?:es)? (?:nos )?(?:debe|deben)(?: dinero)?\b/giu, 'who owes'],
  [/\bqui[eé]n(?:es)? (?:cocinan?|trabajan?)\b/giu, 'who cooks'],
  [/\bqui[eé]n(?:es)? est[aá]n? (?:libres?|disponibles?)\b/giu, 'who is free'],
  [/\b(?:cocineros|chefs) (?:libres|disponibles)\b/giu, 'free chefs'],
  [/\bsin (?:chef|cocinero)\b/giu, 'without a chef'],
  [/\bfiesta m[aá]s grande\b/giu, 'biggest party'],
  [/\b(?:la )?pr[oó]xima fiesta\b/giu, 'next party'],
  [/\best[aá]n?\b/giu, 'are'],
  [/\b(?:libres?|disponibles?)\b/giu, 'free'],
  [/\bcu[aá]nt[oa]s?\b/giu, 'how many'],
  [/\b(?:cu[aá]l|qu[eé]) (?:es|son|fue|fueron)\b/giu, 'what is'],
  [/\b(?:cu[aá]l(?:es)?|qu[eé])\b/giu, 'which'],
  [/\bqui[eé]n(?:es)?\b/giu, 'who'],
  [/\b(?:hay|tenemos|hubo|tuvimos)\b/giu, 'are there'],
  [/\bfiestas?\b|\beventos?\b/giu, 'parties'],
  [/\breservas\b/giu, 'bookings'],
  [/\breserva\b/giu, 'booking'],
  [/\b(?:invitados|comensales|personas)\b/giu, 'guests'],
  [/\b(?:cancelaciones|canceladas?|cancelaron)\b/giu, 'cancellations'],
  [/\b(?:los )?ingresos\b|\b(?:las )?ventas\b|\bfacturaci[oó]n\b/giu, 'revenue'],
  [/\balergias?\b/giu, 'allergies'],
  [/\bdep[oó]sitos?\b/giu, 'deposits'],
  [/\bvencid[oa]s\b/giu, 'overdue'],
  [/\b(?:muestra|mu[eé]strame|dime|dame)\b/giu, 'show'],
  [/\b(?:busca|buscar|encuentra)\b/giu, 'find'],
  [/\bpor favor\b/giu, 'please'],
  [/\b(?:en|para)\b/giu, 'in'],
  [/\b(?:de|del)\b/giu, 'of'],
  [/\b(?:el|la|los|las)\b/giu, 'the'],
  [/\by\b/giu, 'and'],
  [/¿|¡/gu, ''],
];
const LETTER = '[\\p{L}\\p{N}]';
/** A word ends where no letter follows, accented ones too. */
const READY = PHRASES.map(([{ source }, english]) => {
  const bounded = source.replaceAll('\\b', `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`);
  return [new RegExp(bounded, 'giu'), english] as const;
});

/** A question in Spanish by the English words that are read; any other text as it is. */
export function inEnglish(said: string): string {
  if (!SPANISH.test(said)) return said;
  return READY.reduce((text, [spanish, english]) => text.replaceAll(spanish, english), said)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
