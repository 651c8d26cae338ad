import { button, paragraph, rows } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

/** Asks somebody to join us, by a link of their own. */
export const staffInvitation = defineTemplate({
  timing: 'answer',
  needs: ['invitation', 'link', 'deadline'],
  compose: ({ company, invitation, link, deadline }) => ({
    subject: `You are invited to join ${company.name}`,
    preheader: `The link is good until ${deadline}.`,
    heading: 'Welcome, come on in',
    blocks: [
      paragraph(`${invitation.invitedBy} invites you to the console of ${company.name}.`),
      rows(['Your role', invitation.role], ...invitation.stations.map((name) => ['Station', name] as const)),
      button('Set up my account', link),
      paragraph(
        `The link is good once, until ${deadline}. You choose a password and set up an authenticator app, which takes about three minutes.`,
      ),
      paragraph('You did not expect this? Then leave it: without you, nothing happens.'),
    ],
    sms: `you are invited to our console: ${link}`,
  }),
});
