import { fold } from '../understanding/index.ts';

const LINK =
  /\b(?:re-?send|send|text|e-?mail|share|forward|get|give|need|want|find|lost|see|where(?:'s|s| is)?)\b[^.?!\n]{0,24}\b(?:link|url|agreement|contract)\b|\b(?:link|url)\b[^.?!\n]{0,24}\b(?:again|works?|working|broken|expired|opens?|doesn'?t|didn'?t|never|please)\b|\b(?:did ?n'?t|did not|never|have ?n'?t|haven'?t)(?: (?:even|ever|yet))? (?:get|got|receive|received|gotten|see|seen|find|found)\b[^.?!\n]{0,24}\b(?:link|e-?mails?|texts?|sms|messages?|anything|it)\b|^\W*(?:(?:can|could|would) (?:you|u) )?(?:please |pls )?(?:re-?send|send|text|e-?mail) (?:it|that|them|me that|me it)\b|\b(?:reenvi\w+|envi\w+|mand\w+|pas\w+|perdi|donde esta|no (?:me )?(?:lleg\w+|recib\w+))\b[^.?!\n]{0,24}\b(?:enlace|link|liga|correo|mensaje|texto|acuerdo|contrato)\b/;

/** The link of their date or booking, asked for once more. Pure. */
export function asksForLink(text: string): boolean {
  return LINK.test(fold(text));
}
