/** Words of a reply to the terms by text message: plain letters, no apostrophes (domain 6, "Terms by SMS"). */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The agreeing word itself, and the ways thumbs miss it. Nothing that merely sounds friendly is here. */
export const AGREEING = words(`
agree agreed agreee agreeee agreeed agre agred aggree aggre aggreed agrre agrree arge argee argeed agere agee agrea agrie
iagree iagre iagreed iaggree accept accepted acept acepted acccept iaccept consent acepto aceptamos aceptado accepto asepto
aseptamos consiento consentimos
`);

/** The whole message with its gaps closed: "I A G R E E", "i agr ee". */
export const SQUEEZED = words('iagree iagreed agree agreed yesiagree iaccept yoacepto acepto siacepto');

/** May stand around it. "ok", "yes" and "sure" agree to nothing by themselves, but take nothing away either. */
export const AROUND = words(`
i l we im ive do have to the these those your all of with and it this that both my our terms term conditions condition
agreement agreements contract policy policies waiver liability rules booking catering hibachi service
yes yeah yea yep yup ya yess sure ok okay k kk hi hello hey thanks thx ty fully completely totally definitely
absolutely hereby formally also read understand understood everything above sir maam am on in for party event
si claro estoy estamos yo nosotros los las el la lo a de terminos condiciones contrato todos todas todo con y su sus gracias hola
reserva evento fiesta senor senora senorita buenas buenos dias tardes noches conforme conformes
totalmente completamente leido lei entiendo politica politicas acuerdo
`);

/** Alone "de acuerdo" is only an okay, and is asked about; with its verb, a yes before it or the terms behind it, it agrees. */
export const SPANISH_AGREEMENT =
  /\b(?:si |estoy |estamos |toy )(?:(?:totalmente|completamente) )?de? acuerdo\b|\bde acuerdo con (?:todos |todas )?(?:(?:los|las|sus|el|su|la) )?(?:terminos|condiciones|contrato|todo)\b|\b(?:estoy|estamos) (?:(?:totalmente|completamente) )?conformes?\b/;

/** Any of these wins over an agreement. */
export const NEGATIONS = words(`
no not nope nah naw nay non never none nothing nobody neither nor dont dnt donot doesnt didnt wont wouldnt cant cannot cannt
isnt arent aint wasnt werent havent hasnt hadnt couldnt shouldnt mustnt disagree disagreed disagrees dissagree diagree unagree
refuse refused decline declined reject rejected deny denied without hardly barely cancel cancelled canceled stop quit
unacceptable void revoke withdraw oppose opposed object false wrong un
nunca jamas tampoco ni ningun ninguna ninguno nada sin rechazo rechazar niego negamos rechazamos desacuerdo negativo cancelar cancela cancelo
`);

/** So does any of these. */
export const DOUBTS = words(`
but maybe mabye mayb perhaps possibly probably think thinking thought guess suppose if unless until till when whenever once
after before except excluding only partially partly mostly almost later soon tomorrow wait hold unsure uncertain doubt doubtful
confused question questions ask asking what why how which who where whether whats explain clarify depends depending should could
would might may can will shall gonna need want wanna try trying let lets first then however although though instead change
changes changed different else other somewhat kinda kind sorta sort hmm hm hmmm um uh idk dunno lol haha lmao jk joke joking
kidding sarcasm supposedly force forced pressure pressured protest reluctantly fine whatever wife husband spouse partner boss
he she they him her them someone somebody anyone friend mom dad lawyer attorney
pero quiza quizas tal talvez creo supongo duda dudas pregunta aunque luego despues antes cuando como que porque cual depende
todavia aun casi solo excepto salvo menos espera espere esposa esposo puede podria seria broma jaja jajaja veremos
`);

/** Refuse on their own. */
export const REFUSALS = words(`
no nope nah naw never disagree disagreed dissagree diagree refuse refused decline declined reject rejected cancel
nunca jamas rechazo rechazamos desacuerdo cancelar cancela cancelo niego negamos oppose object
`);

/** May stand beside a refusal that is one. */
export const AROUND_REFUSAL = words(
  'way thanks sorry please deal sir maam not dont do i we to it this that gracias estoy estamos en lo los al la las terminos condiciones the terms these absolutely de claro que mejor me nos manera ninguna',
);

/** A refusal of the agreeing word: "do not agree", "no acepto", "never agreed". */
export const REFUSED_AGREEMENT =
  /\b(?:dont|dnt|donot|do not|did not|didnt|not|cant|cannot|can not|wont|will not|never|wouldnt|no longer|no|nunca|jamas|tampoco)(?: (?:ever|really|fully|currently|want to|to|be|estoy|estamos|la|las|lo|los|de|voy a|vamos a|quiero|queremos)){0,3} (?:agre+d?|agree to|accept(?:ed)?|consent|acepto|aceptamos|aceptar(?:los|las)?|consiento|conformes?|acuerdo)\b/;
/** Two refusals undo each other: "I don't disagree". */
export const REFUSED_REFUSAL =
  /\b(?:dont|not|cant|cannot|wont|never)(?: \w+){0,2} (?:disagree\w*|refuse\w*|decline\w*|reject\w*|object|oppose\w*|deny)\b/;

/** Texts with which a number is taken off every list: read before, and never an answer. */
export const STOP_WORDS = words('stop stopall unsubscribe cancel end quit revoke optout');

/** Of these the ones that nobody uses for something else beside an agreement. */
export const PLAIN_STOP = words('stop stopall unsubscribe optout');

/** May stand beside them: "I agree, now please stop texting me". */
export const AROUND_STOP = words(
  'texting messaging writing contacting sending texts messages me us please now already dont do not no more',
);

/** Pictures that leave an agreement as it is. */
export const KIND_PICTURES = /[👍👌✅☑✔🙂😊😀😃😄🎉🙏❤💯🔥🥳😁🤝]|\p{Emoji_Modifier}|\uFE0F/gu;

/** Phrases one of whose words would mean something else alone: "you agree", "he agrees". */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bthank (?:you|u)\b/g, 'thanks'],
  [/\bhe leido\b/g, 'leido'],
  [/\bd acuerdo\b/g, 'de acuerdo'],
];
