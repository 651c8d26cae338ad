/** Spanish words that ask for something, in plain letters. */
import { rules, type IntentRule } from './intent-rule.ts';

const FOODS =
  'pollos?|carnes?|bistec|camaron(?:es)?|calamar(?:es)?|tofu|salmon|vieiras?|filetes?|langostas?|fideos|arroz|edamame|gyoza|verduras|vegetales|ensalada|sake|postres?|bebidas|alcohol|pescado';

export const SPANISH_INTENTS: readonly IntentRule[] = [
  ...rules('greet', [0.9, /^\W*(?:hola|buen(?:os|as) (?:dias|tardes|noches)|buen dia|buenas|saludos|que tal)\b/]),
  ...rules('thanks', [0.9, /\b(?:gracias|agradezco|agradecid[oa]|muy amable)\b/]),
  ...rules('goodbye', [
    0.9,
    /\b(?:adios|hasta (?:luego|pronto|manana)|nos vemos|chao|chau|bye|eso es todo|que tenga (?:un )?buen)\b/,
  ]),
  ...rules(
    'quote',
    [0.95, /\b(?:cotizacion(?:es)?|cotizar|cotizame|presupuesto|estimado)\b/],
    [0.9, /\bcuanto\b[^.?!\n]{0,40}\b(?:para|por)\b[^.?!\n]{0,16}(?:\d|¦|personas|invitados)/],
    [
      0.88,
      /\bcuanto (?:seria|costaria|saldria|me (?:sale|cobra|cobran|saldria|costaria)|nos (?:sale|cobran|saldria|costaria)|es el total|sale en total)\b|\bprecio (?:total )?para (?:\d|¦|una fiesta|un grupo)/,
    ],
  ),
  ...rules(
    'availability',
    [0.95, /\b(?:disponib\w+)\b/],
    [
      0.85,
      /\b(?:tienen?|hay|tendran?|queda|quedan)\b[^.?!\n]{0,16}\b(?:libres?|espacio|lugar|cupo|horarios?|fechas?|algo)\b|\b(?:esta|estan) (?:libres?|ocupad[oa]s?)\b|\b(?:que|cuales) (?:dias?|noches?|tardes?|horas?|fechas?|horarios?|fines? de semana) (?:tienen?|hay|estan|quedan?)\b/,
    ],
    [
      0.75,
      /\b(?:pueden|podrian|puede) (?:venir|hacerlo|estar)\b[^.?!\n]{0,20}\b(?:el|este|manana|sabado|domingo|viernes|lunes)\b/,
    ],
  ),
  ...rules(
    'book',
    [
      0.95,
      /\b(?:quiero|queremos|quisiera|quisieramos|necesito|necesitamos|me gustaria|nos gustaria|puedo|podemos|como|vamos a|deseo|favor de|ayudame a|para)\b[^.?!\n]{0,20}\b(?:reservar|reservo|agendar|agendo|contratar|apartar|programar|hacer una reserva(?:cion)?|una reserva(?:cion)?|una fiesta|un chef|hibachi)\b/,
    ],
    [
      0.9,
      /^\W*(?:por favor )?(?:reservar|reserva|reserve|agenda|agendar|aparta)\b|\b(?:reservame|apartame|reservalo|agendame)\b|\b(?:hacer|organizar|planear|planeando|organizando) (?:una |la )?(?:fiesta|reserva(?:cion)?|evento)\b/,
    ],
  ),
  ...rules(
    'change_guests',
    [
      0.93,
      /\b(?:cambiar|cambio|actualizar|aumentar|reducir|modificar|bajar|subir)\b[^.?!\n]{0,30}\b(?:personas|invitados|numero|cantidad|adultos|ninos|gente)\b/,
    ],
    [
      0.9,
      /\b(?:agregar|agrega|agregue|anadir|sumar|quitar|quita|faltaran)\b[^.?!\n]{0,10}(?:\d|¦|un|una|mas|otro|otra)\b[^.?!\n]{0,14}(?:\b(?:personas?|invitados?|adultos?|ninos?|ninas?|mas|bebes?)\b|¦)/,
    ],
    [0.85, /(?:\d|¦) (?:personas|invitados|adultos|ninos) (?:mas|menos)\b(?! (?:\d|un|una)\b)/],
    [
      0.85,
      /\b(?:somos|seremos|vienen) (?:\d|¦)+ (?:mas|menos)\b|\bya no (?:vienen|van|viene)\b[^.?!\n]{0,12}(?:\d|¦|\b(?:ninos|invitados|personas)\b)/,
    ],
  ),
  ...rules('change_menu', [
    0.93,
    new RegExp(
      String.raw`\b(?:cambiar|cambio|cambia|modificar|actualizar|agregar|agrega|agregue|agreguen|anadir|anade|anada|anadan|ponle|pongan|quitar|quita|quite|quiten)\b[^.?!\n]{0,30}\b(?:menu|proteinas?|comida|platillos?|${FOODS})\b`,
    ),
  ]),
  ...rules(
    'reschedule',
    [0.96, /\b(?:reagendar|reprogramar|posponer|aplazar|recalendarizar)\b/],
    [
      0.92,
      /\b(?:cambiar|cambio|cambie|cambia|cambien|mover|muev[ae]n?|mueveme|pasar|(?<!que )(?:pasa|pase|pasen|pasame)|recorrer?|adelantar|adelanten?|atrasar|atrasen?)\b[^.?!\n]{0,30}\b(?:fecha|dia|hora|horario|reserva(?:cion)?|fiesta|evento|sabado|domingo|viernes|lunes|martes|miercoles|jueves)\b/,
    ],
    [0.85, /\b(?:otra fecha|otro dia|otra hora)\b/],
  ),
  ...rules('change_menu', [
    0.9,
    new RegExp(String.raw`\bcancel(?:ar|e|a|en) (?:(?:el|la|los|las|mi|mis|\d{1,3}) )*(?:${FOODS})\b`),
  ]),
  ...rules('cancel', [
    0.95,
    new RegExp(
      String.raw`\b(?:cancelar|cancele|cancelo|cancela|cancelen|anular)(?:l[ao]s?)?\b(?! (?:(?:el|la|los|las|mi|mis|\d{1,3}) )*(?:${FOODS})\b)(?![^.?!\n]{0,8}\bpolitica)`,
    ),
  ]),
  ...rules('cancel', [
    0.9,
    /\b(?:ya )?no (?:quiero|queremos|voy a|vamos a|necesito|necesitamos|habra|haremos)\b[^.?!\n]{0,20}\b(?:la|el|mi|nuestra) (?:fiesta|reserva(?:cion)?|evento|chef)\b/,
  ]),
  ...rules(
    'payment_status',
    [
      0.92,
      /\b(?:recibieron|recibio|recibido|llego|llegado|paso|entro|reciben)\b[^.?!\n]{0,16}\b(?:pago|deposito|transferencia|dinero|zelle)\b/,
    ],
    [
      0.9,
      /\b(?:cuanto (?:debo|debemos|falta|me falta|nos falta|queda)|saldo|ya pague|ya pagamos|pagado|estado de(?:l| mi) (?:pago|deposito)|(?:se )?cobr(?:o|aron) (?:a )?mi tarjeta)\b/,
    ],
  ),
  ...rules(
    'pay_link',
    [0.93, /\b(?:link|enlace|liga)\b[^.?!\n]{0,16}\b(?:pago|pagar|deposito)\b/],
    [
      0.9,
      /\b(?:como|donde) (?:puedo |podemos |se |hago para )?(?:pag[ao]r?|hago el (?:pago|deposito)|deposito|pagamos)\b|\b(?<!cuando )(?:quiero|puedo|necesito|quisiera) (?:pagar|hacer el (?:pago|deposito)|dar el deposito)\b|\b(?:aceptan|reciben|toman) (?:tarjetas?|efectivo|zelle|venmo)\b/,
    ],
  ),
  ...rules(
    'booking_details',
    [
      0.92,
      /\b(?:detalles?|informacion|estado|datos|confirmacion) (?:de|sobre) (?:mi|nuestra|la) (?:reserva(?:cion)?|fiesta|evento)\b/,
    ],
    [
      0.9,
      /\b(?:cuando|a que hora|donde) es (?:mi|nuestra|la) (?:reserva(?:cion)?|fiesta|evento)\b|\b(?:ver|revisar|consultar|checar) (?:mi|nuestra) (?:reserva(?:cion)?|fiesta|evento)\b|\b(?:esta|estamos) confirmad[oa]s?\b|\b(?:para cuando|que dia|a que hora) (?:esta|tengo|quedo|es)\b[^.?!\n]{0,12}\b(?:mi|nuestra|la) (?:reserva(?:cion)?|fiesta|evento)\b|\bque (?:es lo que )?(?:tengo|tenemos) (?:reservad[oa]|pedido|apartad[oa])\b|\bque (?:pedi|pedimos|reserve|reservamos)\b|\b(?:cuant[oa]s (?:personas|invitados)|que direccion) (?:tienen|tengo|puse|pusimos)\b/,
    ],
  ),
  ...rules(
    'menu_question',
    [0.95, /\b(?:menu|carta)\b/],
    [
      0.9,
      new RegExp(
        String.raw`\b(?:tienen|hay|sirven|ofrecen|incluye|incluyen|viene con|viene|llevan)\b[^.?!\n]{0,24}\b(?:${FOODS}|vegetarian[oa]s?|vegan[oa]s?|opciones)\b`,
      ),
    ],
    [
      0.88,
      /\b(?:que|cuant[oa]s) (?:comida|proteinas?|carnes?|platillos?|opciones|incluye|incluyen|sirven|hay de comer)\b|\b(?:vegetarian[oa]s?|vegan[oa]s?)\b/,
    ],
  ),
  ...rules(
    'price_question',
    [0.92, /\b(?:por persona|por nino|por adulto|por cabeza|cada persona|cada uno)\b/],
    [
      0.88,
      /\b(?:cuanto (?:cuesta|cuestan|vale|valen|cobran|cobra|sale|es)|precios?|costos?|tarifas?|minimo)\b|\b(?:los ninos|bebes) (?:pagan|son gratis)\b/,
    ],
  ),
  ...rules('travel_question', [
    0.92,
    /\b(?:viaje|traslado|transporte|millaje)\b[^.?!\n]{0,12}\b(?:incluid[oa]s?|gratis|aparte|se cobra)\b|\b(?:incluye|incluyen|incluid[oa]s?)\b[^.?!\n]{0,6}\b(?:viaje|traslado|transporte|millaje)\b/,
  ]),
  ...rules(
    'travel_question',
    [
      0.92,
      /\b(?:cuanto|cobran|costo|cargo|tarifa|cuota)\b[^.?!\n]{0,16}\b(?:viaje|traslado|transporte|millas|distancia|venir|(?:por|de) ir|ir (?:a|hasta))\b|\b(?:que areas|que ciudades|que zonas|hasta donde|donde estan ubicados|de donde son|donde estan)\b/,
    ],
    [
      0.9,
      /\b(?<!no )(?:vienen|van|llegan|viajan|sirven|atienden|pueden (?:venir|ir|llegar))\b[^.?!\n]{0,14}\b(?:a|en|hasta)\b/,
    ],
  ),
  ...rules('allergy_question', [
    0.9,
    /\b(?:hay|habra|llevan?|tienen?|trae|usan?|con|contienen?)\b[^.?!\n]{0,16}\b(?:nueces|nuez|cacahuates?|mani|almendras?|gluten|trigo|lacteos?|lactosa|leche|mantequilla|queso|huevos?|soya|soja|ajonjoli|sesamo|mariscos|alergenos?)\b/,
  ]),
  ...rules('allergy_question', [
    0.95,
    /\b(?:alergi\w+|celiac\w+|intoleran\w+|sin (?:gluten|lactosa|nueces|lacteos|mariscos)|contiene\w*)\b/,
  ]),
  ...rules(
    'venue_question',
    [0.9, /\b(?:mesas?|sillas?|platos|cubiertos|carpa|toldo|electricidad|espacio|parrilla|manteles)\b/],
    [
      0.88,
      /\b(?:adentro|interior(?:es)?|apartamento|departamento|cochera|garaje|patio|parque|playa|terraza)\b|\bque (?:necesito|necesitamos|tengo que|debo) (?:tener|preparar|poner|proveer)\b/,
    ],
  ),
  ...rules(
    'policy_question',
    [0.93, /\b(?:politica\w*|reembolsable|condiciones|terminos)\b/],
    [
      0.85,
      /\b(?:que pasa si(?! llueve| hay)|con cuant[oa] (?:tiempo|anticipacion)|ultima hora|pierdo el deposito|devuelven el deposito(?: si \w+)?)\b/,
    ],
  ),
  ...rules('weather_question', [0.93, /\b(?:llueve|lluvia|llover|clima|viento|tormenta|mal tiempo)\b/]),
  ...rules('tip_question', [0.93, /\b(?:propinas?)\b/]),
  ...rules('process_question', [
    0.92,
    /\bcomo (?:funciona|es el proceso|trabajan|le hago)\b|\b(?:cuanto (?:dura|tiempo|tarda)|que incluye|a que hora llegan?|limpian)\b/,
  ]),
  ...rules('person', [
    0.95,
    /\b(?:hablar|hable|comunicar(?:me)?|platicar|atender|atienda|conteste|responda|paseme)\b[^.?!\n]{0,24}\b(?:persona|alguien|humano|gerente|encargad[oa]|agente|representante|dueno)\b|\b(?:una persona real|un humano|llamenme|llameme|me (?:pueden|puede|podrian) llamar)\b|^\W*(?:persona|agente|humano|representante)\W*$/,
  ]),
  ...rules('complaint', [
    0.92,
    /\b(?:queja|quejarme|pesimo|pesima|terrible|horrible|inaceptable|decepcionad[oa]|enojad[oa]|molest[oa]|nunca llego|no llego|llego tarde|estafa|mal servicio|grosero|crud[oa]|quemad[oa])\b/,
  ]),
  ...rules('refund', [
    0.94,
    /\b(?:reembols(?!able)\w+|devolucion|devuelv\w+|regresen mi dinero|me cobraron (?:doble|2 veces|de mas))\b/,
  ]),
  ...rules('discount', [
    0.94,
    /\b(?:descuentos?|cupon(?:es)?|rebaja\w*|promocion(?:es)?|mas barat[oa]|mejor precio|oferta|muy car[oa])\b/,
  ]),
  ...rules('referral', [0.92, /\b(?:referido\w*|referir|recomend(?:o|aron|aste|ar))\b/]),
  ...rules('opt_out', [
    0.94,
    /\b(?:no me (?:manden|mande|escriban|envien)(?: mas)?|dejen de (?:escribir|mandar|enviar)\w*|no mas mensajes|quitenme de|darme de baja|numero equivocado)\b|^\W*(?:alto|baja)\W*$/,
  ]),
  ...rules('help', [
    0.9,
    /^\W*(?:ayuda|ayudame|necesito ayuda|me puedes ayudar|que puedes hacer)\W*(?:por favor)?\W*$|\b(?:que puedes hacer|en que (?:me )?(?:puedes|puede) ayudar)\b/,
  ]),
  ...rules('repeat', [
    0.92,
    /\b(?:repite|repetir|otra vez por favor|no (?:entendi|entiendo)(?! (?:lo del?|el|la|los|las|por|como|cuanto|cuando|si)\b)|que dijiste|como dijo|que quieres decir)\b|^\W*(?:como|que|mande)\W*$/,
  ]),
  ...rules('where_were_we', [
    0.92,
    /\b(?:donde (?:estabamos|nos quedamos|quedamos|ibamos)|en que (?:estabamos|quedamos|ibamos)|sigamos|seguimos con|continuar con)\b/,
  ]),
  ...rules('restart', [
    0.93,
    /\b(?:empezar de nuevo|empecemos de nuevo|desde cero|volver a empezar|reiniciar|comenzar de nuevo|borra todo|olvida todo)\b/,
  ]),
  ...rules('off_topic', [
    0.85,
    /\b(?:chiste|poema|presidente|elecciones|futbol|pelicula|cancion|tarea|receta de|capital de|quien gano|bitcoin|novi[oa] tienes|horoscopo)\b/,
  ]),
];
