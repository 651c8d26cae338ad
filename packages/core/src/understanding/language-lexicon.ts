/** Small words that give a language away, in plain letters. Words both languages have ("no", "me", "a") are left out. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const ENGLISH = words(`
the is are was were be been have has had do does did can could would will should i'm i'd i've i'll you your we our us
they them it its what's what when where how who which why and or but with for from of to in on at by this that these
those my he she not don't can't won't if so just please thanks thank hi hello hey yes want need like book booking party
people kids adults guests much many there here about next today tomorrow saturday sunday friday monday
`);

export const SPANISH = words(`
el la los las una unos unas de del que y o pero con para por es son soy somos estoy esta estan estamos hay tiene tienen
tengo tenemos quiero queremos quisiera quisieramos puedo puede pueden podemos podria necesito necesitamos mi mis nos su
sus tu usted ustedes le les se si muy mas como cuando donde cuanto cuanta cuantos cuantas cual quien porque hola gracias
buenos buenas dias tardes noches favor adultos ninos personas gente fiesta sabado domingo lunes martes miercoles jueves
viernes manana hoy noche tarde reservar reserva precio cuesta cuestan al este ese para reservacion cumpleanos somos
mejor vale claro menu en lo un cancelar cambiar ayuda dia ya manden mensajes entiendo vienen viene van aceptan cobran sirven traen llueve llovera atienden reciben recibieron hacen
necesitan incluye seria seran sera seriamos vamos ser ninas bebe bebes invitados semana fin proximo proxima junio julio
agosto septiembre enero febrero mayo abril marzo octubre noviembre diciembre mediodia pollo carne camaron camarones langosta
alergia alergico alergica alergicos propina descuento reembolso deposito politica nombre llamo direccion telefono correo
agregar quitar agrega agregue agreguen quita quiten ponle langosta langostas filete filetes hablar persona alguien empezar nuevo repite entendi adios luego perfecto correcto confirmo sin mas menos doce
quince veinte treinta diez cinco seis siete ocho nueve cuatro tres dos uno todos todas cada hasta desde
habla hablas hablan voy va cancele cancelo devolvieron devuelvan demandar demandarlos demandarles pague pagamos dinero lugar casa comida tampoco tambien nunca siempre
`);

/** Spanish words that stand in English messages too: in names, places and food. */
export const BORROWED = words('soy la los las el de del y menu san al van');
