/** Words of an answer to a summary, in plain letters. Anything else in the message makes the answer unclear. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const lines = (text: string): readonly string[] => text.trim().split('\n');

/** One of these must be said. */
export const YES_PHRASES = lines(`
yes
yess
yesss
yep
yeah
yea
yeh
yup
ya
yas
yes sir
yes ma'am
si
sii
sip
confirm
confirmed
i confirm
we confirm
confirmo
confirmado
confirmamos
correct
that's correct
thats correct
that is correct
that's right
that is right
go ahead
go for it
please do
works for us
works for me
book it
book that
book this
do it
let's do it
lets do it
let's book it
let's book
please book
please proceed
proceed
reserve it
hold it
lock it in
i agree
absolutely
definitely
of course
por supuesto
correcto
asi es
adelante
hazlo
reservalo
reservala
resérvelo
esta correcto
es correcto
de una
dale
claro que si
`);

/** These refuse. */
export const NO_PHRASES = lines(`
no
nope
nah
nop
no way
not yet
not now
not really
not quite
not exactly
not today
no thanks
no thank you
no gracias
don't
do not
don't book
don't book it
don't do it
do not book
wait
hold on
stop
cancel
cancel that
cancel it
never mind
nevermind
forget it
that's wrong
that is wrong
that's not right
that is not right
incorrect
wrong
todavia no
aun no
ahora no
mejor no
espera
espere
incorrecto
esta mal
para nada
negativo
negative
`);

/** Politeness and emphasis: they change no answer. */
export const POLITE = words(`
please thanks thank you so much very ok okay great perfect awesome good cool looks sounds nice excellent all wonderful
por favor gracias muchas bien perfecto vale muy excelente genial that it is that's it's everything looks lo me for us now
lol haha hahaha nvm k kk yay wow sweet neat right sir ma'am chef and then i we want ahead hey hi hello hola todo se ve bueno buenisimo esta oh yay love amazing
`);

/** Whatever else is said, with one of these there is no clear yes. */
export const DOUBTS = words(`
but maybe if not no don't wait unless think guess probably except actually instead later almost first before depends
pero quiza quizas tal si? creo aunque excepto antes luego depende mejor how what when why where can could would cuanto
cuando como que
`);
