/** The characters a text may hold at one septet each (3GPP 23.038), and those that cost two. */
const GSM_SINGLE = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
const GSM_DOUBLE = /[\^{}\\[~\]|€]/g;

/** How many parts a text is billed as: 160/153 septets in the GSM alphabet, 70/67 UTF-16 units outside it. */
export function segmentsOf(body: string): number {
  const gsm = GSM_SINGLE.test(body);
  const units = gsm ? body.length + (body.match(GSM_DOUBLE)?.length ?? 0) : body.length;
  const [whole, part] = gsm ? [160, 153] : [70, 67];
  return units <= whole ? 1 : Math.ceil(units / part);
}
