/** Words worth mending, because something is read from them, and words that only look like one of them. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const ENGLISH_MENDABLE = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december tomorrow tonight weekend afternoon evening morning people person guests adults adult children toddler
toddlers babies teenagers chicken steak shrimp calamari salmon scallops filet mignon lobster yakisoba noodles edamame gyoza
dumplings vegetables protein proteins upgrade hibachi available availability reservation reserve booking reschedule cancel
cancellation deposit payment refund discount coupon allergy allergic allergies gluten shellfish peanut peanuts vegetarian
vegan quote estimate price pricing minimum travel gratuity weather change party birthday manager representative human
complaint unacceptable terrible lawyer restart repeat thanks please hello backyard question policy address twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty eleven seven eight three dozen confirm
unsubscribe tables chairs severe severely anaphylactic celiac everyone schedule details anniversary graduation christmas thanksgiving
kids move much moving refundable nonrefundable zelle venmo provide indoor outdoor cancelled open travel service license insurance chef chefs everybody toddler everyone count guest want tail tails included actually instead menu additional husband referral invoice propane indoors appetizers street avenue speak meats including counting without balance arrive arrives bill order remove drinks kosher halal parents teenager gratuity insurance propane
`);

export const SPANISH_MENDABLE = words(`
sabado domingo viernes jueves miercoles martes enero febrero marzo abril junio julio agosto septiembre octubre noviembre
diciembre manana personas persona adultos adulto ninos invitados cotizacion disponible disponibilidad reservar reservacion
reserva cancelar cambiar precio cuesta cuanto gracias pollo camaron camarones langosta salmon filete fideos verduras alergia
alergico alergica mariscos deposito reembolso descuento propina quiero queremos necesito fiesta cumpleanos vegetariano
funciona hablar agregar quitar reagendar incluyendo saldo llegan mesas sillas veinte treinta quince tarde noche hibachi politica lluvia
`);

/** Real words one slip away from a mendable one, and names that look like one. */
export const LEFT_ALONE: ReadonlySet<string> = new Set(
  words(`
  cuarto cuarta quinto quinta primer meses weekends weekdays
  what wait went wants wand warm ward waste taunt tall tale tales talk tells trail trails mail mails till toil taller
  prince priced prices rice price's part parts party's parity patty pretty quite quota quotes chance changed changes changing
  charge charged charges hanged manage managed manages person's persons reserved reserves reserver booked books book cooking
  looking booing mornings evenings travels traveled menus thank hell shell yellow police polite police's severed several sever
  stake stakes speak streak steaks weather whether feather leather fifth sixth sixty fifties forty's marsh match starch june's
  tune dune even event events seventy eighty eighth three's there these thee tree threw adult's dozens invoices details detail
  detailed include includes deposits payments refunds refunded discounts coupons estimates streets husbands repeated repeats
  peoples allergen allergens vegans quoted question's questions confirmed confirms confirming human's humans cancels cancel's
  everyone's shrimps lobsters salmons noodle protein's address's addresses dressed parties purity scallop dumpling vegetable
  mayo mayor marco mario maria marta marie carlos julia julian julie juan augustin augusta april's avril sunny sundae fries fried
  friend friends monde money many monthly reunion restaurant restaurants guess guest's guessed quest quests gusts evening's
  cuando cuanta donde dando quedamos sabados domingos viernes' noches tardes tarda tardar noche's precios precioso cuestan cuanta cuantos cuantas reservas
  entro entra entran cancela cancele cambia cambie agrega hablo habla persona's personal adulta adultas nino nina ninas invitado invitada
  gracia fiestas quieren quiere quieres necesita junto julios llueve funcionan propinas descuentos depositos reembolsos
  muck mulch must mush such love more move moved moves mole mode wove rove kind kiss kits bids lids chief chefs cheer chew count county court counts open opens opera oven pen provided provides prove proved guesses gust licensed kidding opened zero mouth mount kidney insured insure
  hablan hablas reservalo reservala reservelo reservela reservame reservarlo reservarla cancelarlo cancelarla reservado reservada reservados reservadas reservamos reserve
  political politics policies seventh eight's cereal serve served server serves service services avenues hello's
  propose proposal pricey sever mens men's minions minimums address paint pant
  `),
);
