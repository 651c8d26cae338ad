/** Too common to tell one article from another, in English and Spanish. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about all already am an and any anything are as at be been but by can cant could did do does doesnt dont for from get
  got guys had has have havent having he her here him his how i id if ill im in into is isnt it its just like me my need no
  not now of off ok on one or our out pls please really she should so some still such take than thank thanks that thats the
  put take work works possible handle come comes let lets find think look happen happens say tell ask give doing offer
  plan planning want wants live stay go goes going using make made thing whole coming accept accepted form forms kind
  plans ways way
  option options besides apart exactly done afterwards hibachi stuff home house problem difference between before week weeks wat wich
  their them then there they thing this those to too u up us use very want was we well were what whats when where which
  while who whos why will with would yes you your yours youre
  pasa quiero quisiera necesito dejar hago ser sea estar tener mi
  algo al algun alguna como con cual cuales de del el ella en es esa ese eso esta este esto estan ha hacen hacer han hasta
  hay la las le les lo los me mi mis muy nos nosotros o para pero por porque puede pueden puedo que se si sin son su sus te
  aqui ahi asi cada creo cuando desde despues entonces estamos estoy fue gracias hola era favor gustaria necesita
  necesitamos necesitan nada ni nuestra nuestras nuestro nuestros podemos podria podrian quien saber sera seria somos
  tambien tenemos toda todas todo todos voy
  opcion opciones tengo tiene tienen tu un una uno usted ustedes va van viene vienen y ya`.split(/\s+/),
);

/** The same for those who write Spanish alone: in English, `soy` is in the sauce. */
export const SPANISH_STOP_WORDS: ReadonlySet<string> = new Set(['soy']);
