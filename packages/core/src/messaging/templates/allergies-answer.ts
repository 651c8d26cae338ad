import { paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

/** What follows on an answer to "Any food allergies at the table?". Whatever allergy is told, the shared grill is said (domain 6). */
export const allergiesAnswer = defineTemplate({
  timing: 'answer',
  needs: ['code', 'allergies'],
  compose: ({ code, allergies: { kind, named, sharedGrill } }) => {
    const said = {
      noted: `noted for ${code}: ${named}. Your chef will see it. ${sharedGrill} If there is more, just reply here.`,
      handed_over: `noted for ${code}: ${named}. One of us will get in touch with you about it. ${sharedGrill}`,
      none: `thank you, noted for ${code}: no food allergies. If that changes, just reply here.`,
      which: `thank you for telling us. Which foods, for how many guests, and how severe is it? ${sharedGrill}`,
      again: `one thing is open for ${code}: are there food allergies at the table? Please reply NO, or which foods and how severe.`,
    } as const;
    const sms = said[kind];
    return { subject: `Allergies at ${code}`, preheader: sms, heading: 'Allergies', blocks: [paragraph(sms)], sms };
  },
  spanish: ({ code, allergies: { kind, named, sharedGrill } }) => {
    const said = {
      noted: `anotado para ${code}: ${named}. Su chef lo verá. ${sharedGrill} Si hay algo más, responda aquí.`,
      handed_over: `anotado para ${code}: ${named}. Uno de nosotros le contactará por esto. ${sharedGrill}`,
      none: `gracias, anotado para ${code}: sin alergias. Si eso cambia, responda aquí.`,
      which: `gracias por decirnos. ¿A qué alimentos, cuántos invitados y qué tan grave es? ${sharedGrill}`,
      again: `falta una cosa de ${code}: ¿hay alergias en la mesa? Responda NO, o a qué alimentos y qué tan grave es.`,
    } as const;
    const sms = said[kind];
    return { subject: `Alergias en ${code}`, preheader: sms, heading: 'Alergias', blocks: [paragraph(sms)], sms };
  },
});
