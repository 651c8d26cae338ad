const ready = { step: 'ready' } as const;

const BACKUP_CODES = [
  'k7m4q-x9wtp',
  'b3v8n-hc2ys',
  'w6zjt-4rkqe',
  'm9dxa-7gp3u',
  'f2yhc-n8vbs',
  't5qwk-z6mjr',
  'e4ugp-a3xd9',
  'v7bsn-y2hcf',
  'r8jkt-q5wzm',
  'x3pdu-g9e7a',
];

export const SIGN_IN_EXAMPLES = {
  getSignInState: { response: { step: 'second_factor', ended: null, google: false, sandbox: true } },
  signIn: {
    body: { email: 'sam@staff.example', password: 'four lanterns over the grill' },
    response: { step: 'second_factor' },
  },
  verifySecondFactor: { body: { code: '042719', trustDevice: true }, response: ready },
  startSecondFactor: {
    body: {},
    response: {
      secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      otpauthUri: 'otpauth://totp/MyHibachi%20staff:sam%40staff.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    },
  },
  confirmSecondFactor: { body: { code: '042719' }, response: { step: 'ready', backupCodes: BACKUP_CODES } },
  renewBackupCodes: { body: { code: '318204' }, response: { backupCodes: BACKUP_CODES } },
  verifyDevice: { body: { code: '550916' }, response: ready },
  forgotPassword: {
    body: { email: 'sam@staff.example' },
    response: { message: 'If there is an account for this address, a link is on its way.' },
  },
  checkPasswordLink: { body: { token: 'Qm9va2luZyBhIHBhcnR5IHNob3VsZCBiZSBmdW4h-_w' } },
  setPassword: {
    body: { token: 'Qm9va2luZyBhIHBhcnR5IHNob3VsZCBiZSBmdW4h-_w', password: 'four lanterns over the grill' },
    response: { step: 'signed_out' },
  },
  startPasskeySignIn: {
    response: { challenge: 'b25lIG9uaW9uIHZvbGNhbm8', rpId: 'myhibachi.example', userVerification: 'required' },
  },
  signInWithPasskey: {
    body: {
      id: 'Zm91ci1sYW50ZXJucw',
      rawId: 'Zm91ci1sYW50ZXJucw',
      type: 'public-key',
      response: {
        clientDataJSON: 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0',
        authenticatorData: 'SZYN5YgOjGh0NBcPZHZgW4',
        signature: 'MEUCIQDx3a9v',
        userHandle: 'c2Ft',
      },
    },
    response: ready,
  },
  startGoogleSignIn: { response: { url: 'https://accounts.example/o/oauth2/v2/auth?client_id=myhibachi' } },
  signInWithGoogle: {
    body: { code: '4/0AbCdEfGh', state: 'Qm9va2luZyBhIHBhcnR5' },
    response: { step: 'second_factor' },
  },
} as const;
