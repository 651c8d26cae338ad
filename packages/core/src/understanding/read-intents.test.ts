import { describe, expect, it } from 'vitest';
import { hear, intentsHeard } from '../../../../tests/support/host-message.ts';

/** One line each: what is said | what it asks for, in order. */
const ENGLISH = `
hi | greet
Hello there! | greet
good evening | greet
thanks! | thanks
thank you so much | thanks
bye | goodbye
have a great day | goodbye
quote for 20 adults please | quote
how much for 10 adults and 3 kids | quote
what would it cost for 15 people | quote
price for 15 people | quote
can I get an estimate | quote
how much for 12 ppl | quote
are you available june 20 | availability
do you have anything open this weekend | availability
is saturday the 13th taken | availability
any openings next friday | availability
what times do you have on sunday | availability
are you free on the 4th of july | availability
i'd like to book a party | book
Can I book you for saturday | book
I want hibachi at my house | book
book it | book
I need a chef for my daughter's birthday | book
we want to reserve june 20 | book
how do i book | book
can we change the guest count to 18 | change_guests
add 2 more people | change_guests
2 people can't make it | change_guests
i need to update my headcount | change_guests
change my menu | change_menu
can we swap the chicken for salmon | change_menu
can i add 5 lobster tails | change_menu
upgrade everyone to filet | change_menu
i need to reschedule | reschedule
can we move it to sunday | reschedule
push the party to 8pm | reschedule
can you do the 20th instead of the 13th | reschedule
we need a different date | reschedule
cancel my reservation | cancel
I want to cancel | cancel
we need to call it off | cancel
did you get my deposit | payment_status
how much do i owe | payment_status
what's my balance | payment_status
I just sent the zelle | payment_status
did my payment go through | payment_status
how do i pay | pay_link
send me the payment link | pay_link
do you take venmo | pay_link
I want to pay the deposit | pay_link
when is my party | booking_details
am i confirmed | booking_details
can you check my booking | booking_details
details of my reservation | booking_details
who is my chef | booking_details
what proteins do you have | menu_question
can i see the menu | menu_question
do you have vegetarian options | menu_question
is lobster included | menu_question
how many proteins do we get | menu_question
how much per person | price_question
what do you charge | price_question
whats the minimum | price_question
do kids eat free | price_question
how much is the lobster | price_question
is there a travel fee | travel_question
how much is travel to 93721 | travel_question
I live 45.2 miles away how much travel | travel_question
how far do you travel | travel_question
do you come to oakland | travel_question
where are you located | travel_question
my wife is allergic to peanuts | allergy_question
is it gluten free | allergy_question
do you use peanut oil | allergy_question
do i need to provide tables and chairs | venue_question
can you do it indoors | venue_question
do you guys bring your own grill | venue_question
how much space do you need | venue_question
what's your cancellation policy | policy_question
is the deposit refundable | policy_question
do you have insurance | policy_question
what happens if i cancel | policy_question
what happens if it rains | weather_question
do you cook in the rain | weather_question
how much should i tip | tip_question
is gratuity included | tip_question
how does it work | process_question
how long does it take | process_question
what time does the chef arrive | process_question
do you do weddings | process_question
can i speak to a manager | person
I want a real person | person
are you a bot | help
call me please | person
the chef was late and the food was cold | complaint
worst experience ever | complaint
i want a refund | refund
I was charged twice | refund
any discounts for military | discount
do you have a promo code | discount
my friend referred me | referral
do you have a referral program | referral
unsubscribe | opt_out
stop texting me | opt_out
help | help
what can you do | help
tell me a joke | off_topic
who won the football game | off_topic
where were we | where_were_we
start over | restart
what did you say | repeat
do you like llamas? | unknown_question
asdkjh qwe | none
12 | none
Fremont | none
yes | none
Hi, how much for 20 people? | greet quote
how much for 10 adults, and do you bring tables? also what's your cancellation policy | quote venue_question policy_question
Is June 20 available and what's the travel fee to Oakland | availability travel_question
cancel my party and refund me | cancel refund
which address do you have for my party | booking_details
how many guests do i have down | booking_details
tell me what i booked | booking_details
is the chef still coming to my party | booking_details
where will my party be | booking_details
have i paid everything | payment_status
do i owe anything else | payment_status
what do I still have to pay | payment_status
how much is left on my bill | payment_status
how much did we pay already | payment_status
did my card go through | payment_status
whats the cheapest party | price_question
what would 10 adults be with 4 extra rice | quote
pay my bill | pay_link
i'd like to pay what's left | pay_link
when do i pay the rest | unknown_question
our final count is 15 adults and 3 kids | change_guests
take the kids off my booking | change_guests
put me down for 14 adults instead | change_guests
three more people are joining us | change_guests
i wont be needing the chef anymore | cancel
we're not going to do the party anymore | cancel
drop the booking | cancel
can my party start at 5 instead of 6 | reschedule
can we have my party a day earlier | reschedule
something came up, can we do my party the week after | reschedule
do you have something for vegans | menu_question
price for a 7 year old? | price_question
price for 7 people | quote
how much for a group | quote
until when can I change the guest count | policy_question
my house is 50 miles away is that too far | travel_question
`;

const SPANISH = `
hola | greet
buenas tardes | greet
muchas gracias | thanks
adiós | goodbye
quisiera una cotización para 15 personas | quote
¿cuánto sería para 20 personas? | quote
cuanto cobran por 30 invitados | quote
¿tienen disponibilidad el 20 de junio? | availability
¿están libres este sábado? | availability
quiero reservar para el sábado | book
necesito un chef para una fiesta | book
quisiera hacer una reservación | book
quiero agregar 2 personas más | change_guests
quiero cambiar el menú | change_menu
quiero cambiar la fecha al domingo | reschedule
necesito reagendar | reschedule
necesito cancelar mi reservación | cancel
¿recibieron mi pago? | payment_status
¿cuánto debo? | payment_status
¿cómo puedo pagar? | pay_link
¿aceptan zelle? | pay_link
¿cuándo es mi fiesta? | booking_details
¿me puede mandar el menú? | menu_question
¿tienen opciones vegetarianas? | menu_question
¿cuánto cuesta por persona? | price_question
¿cuál es el mínimo? | price_question
¿vienen a San José? | travel_question
¿cobran por el viaje? | travel_question
soy alérgico a los mariscos | allergy_question
¿tengo que poner mesas y sillas? | venue_question
¿cuál es la política de cancelación? | policy_question
¿qué pasa si llueve? | weather_question
¿la propina está incluida? | tip_question
¿cómo funciona? | process_question
¿cuánto dura? | process_question
quiero hablar con una persona | person
la comida llegó cruda, pésimo servicio | complaint
quiero un reembolso | refund
¿tienen descuentos? | discount
ya no me manden mensajes | opt_out
ayuda | help
no entiendo | repeat
empecemos de nuevo | restart
¿dónde nos quedamos? | where_were_we
cuéntame un chiste | off_topic
añade 4 colas de langosta | change_menu
ya no vienen 2 personas | change_guests
vienen tres más | change_guests
12 adultos más 3 niños | none
pasa mi fiesta al 27 de junio | reschedule
¿qué pasa con mi fiesta si llueve? | weather_question
ya no voy a hacer la fiesta | cancel
ya no quiero la reserva, cancélenla | cancel
¿para cuándo está mi reserva? | booking_details
¿qué es lo que tengo reservado? | booking_details
¿cuánto nos falta por pagar? | payment_status
¿cuántas proteínas puedo escoger? | menu_question
`;

const TYPOS = `
i want a qoute for 20 poeple | quote
whats the pirce per person | price_question
are u availble saterday | availability
can i resevre for 12 ppl | book
i need to rescedule | reschedule
i need to reschedul my party | reschedule
cancle my reservation | cancel
whats ur cancelation policy | policy_question
is the depost refundable | policy_question
do u have vegitarian options | menu_question
my son has a peanut alergy | allergy_question
is it glutin free | allergy_question
i want a refnd | refund
any disconts | discount
can i talk to a manger | person
how much is the minimun | price_question
do u guys bring tabels | venue_question
thnks | thanks
helo | greet
wat proteins do u have | menu_question
how do i pay the depsoit | pay_link
WHATS THE MENUE | menu_question
tienen disponiblidad el sabdo | availability
quiero reserbar para 20 personas | book
necesito canselar mi reservacion | cancel
cuanto cueta por persona | price_question
wats my balence | payment_status
wen is my party | booking_details
ad 2 kids to my bookin | change_guests
`;

const rows = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', intents = ''] = line.split(' | ');
      return [text, intents];
    });

describe('what is asked for', () => {
  it.each(rows(ENGLISH))('by %j is %s', (text, expected) => {
    expect(intentsHeard(hear(text))).toBe(expected);
  });
  it.each(rows(SPANISH))('in Spanish by %j is %s', (text, expected) => {
    expect(intentsHeard(hear(text))).toBe(expected);
    expect(hear(text).language).toBe('es');
  });
  it.each(rows(TYPOS))('with typos by %j is %s', (text, expected) => {
    expect(intentsHeard(hear(text))).toBe(expected);
  });

  it('comes with the words that ask and how surely they do', () => {
    const { text, intents } = hear('Hello! What is the travel fee?');
    expect(intents.map(({ span }) => text.slice(...span))).toEqual(['Hello', 'travel fee']);
    expect(intents.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
  });
});
