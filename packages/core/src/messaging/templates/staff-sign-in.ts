/** E-mails to our own people about their sign-in. */
import { countOf } from '../../kernel/index.ts';
import { button, paragraph, rows } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

const NOT_YOU = 'If this was not you, choose a new password at once and tell a super admin.';

/** Proves that a new device belongs to whoever reads the mailbox. */
export const staffCode = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'signIn'],
  compose: ({ firstName, signIn }) => ({
    subject: `${signIn.code} is your sign-in code`,
    preheader: `Good for ${countOf(signIn.minutes, 'minute')}.`,
    heading: `Hello ${firstName}, is this you?`,
    blocks: [
      paragraph('Somebody signs in with your password from a device or network we do not know. Type this code there:'),
      rows(['Code', signIn.code]),
      paragraph(
        `It is good for ${countOf(signIn.minutes, 'minute')}. Nobody of us will ever ask you for it. ${NOT_YOU}`,
      ),
    ],
    sms: `${signIn.code} is your sign-in code.`,
  }),
});

/** The link to choose a new password. */
export const staffPasswordLink = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'link', 'signIn'],
  compose: ({ firstName, link, signIn }) => ({
    subject: 'Choose a new password',
    preheader: `The link is good for ${countOf(signIn.minutes, 'minute')}.`,
    heading: `Hello ${firstName}, choose a new password`,
    blocks: [
      paragraph(`The link is good once, for ${countOf(signIn.minutes, 'minute')}. It signs you out everywhere.`),
      button('Choose a password', link),
      paragraph('You did not ask for it? Then leave it: your password stays as it is.'),
    ],
    sms: `choose a new password: ${link}`,
  }),
});

export const staffPasswordChanged = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'deadline', 'link'],
  compose: ({ firstName, deadline, link }) => ({
    subject: 'Your password was changed',
    preheader: deadline,
    heading: `Hello ${firstName}, your password is a new one`,
    blocks: [paragraph(`It was changed on ${deadline}. ${NOT_YOU}`), button('Open the console', link)],
    sms: `your password was changed on ${deadline}.`,
  }),
});

export const staffNewDevice = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'deadline', 'link'],
  compose: ({ firstName, deadline, link }) => ({
    subject: 'You signed in from a new device or network',
    preheader: deadline,
    heading: `Hello ${firstName}, a new device or network`,
    blocks: [
      paragraph(`Your account was signed in to from one we did not know, on ${deadline}. ${NOT_YOU}`),
      button('Look at your sessions', link),
    ],
    sms: `your account was signed in to from a new device on ${deadline}.`,
  }),
});

export const staffFactorChanged = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'deadline', 'link'],
  compose: ({ firstName, deadline, link }) => ({
    subject: 'Your second factor was changed',
    preheader: deadline,
    heading: `Hello ${firstName}, your second factor was changed`,
    blocks: [
      paragraph(`An authenticator app or passkey was added or replaced on ${deadline}. ${NOT_YOU}`),
      button('Open the console', link),
    ],
    sms: `your second factor was changed on ${deadline}.`,
  }),
});
