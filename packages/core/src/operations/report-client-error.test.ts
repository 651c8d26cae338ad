import { describe, expect, it } from 'vitest';
import { describeClientError } from './report-client-error.ts';

describe('a fault reported by a browser', () => {
  it('is logged without what a person typed and without the secrets of links', () => {
    const details = describeClientError({
      island: 'manage',
      message: 'cannot read jordan@mail.example of +1 (510) 555-0123',
      stack: 'Error: jordan@mail.example\n at manage.js:10:5',
      page: '/manage/MH-7K3PXQ?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAA#step',
      release: '1.0.0',
    });
    expect(details).toEqual({
      island: 'manage',
      clientMessage: 'cannot read [e-mail] of [number]',
      clientStack: 'Error: [e-mail]\n at manage.js:10:5',
      page: '/manage/MH-7K3PXQ',
      release: '1.0.0',
    });
  });

  it('is logged with opaque parts of its path masked', () => {
    const page = '/book/AAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    expect(describeClientError({ island: 'book', message: 'x', page }).page).toBe('/book/[masked]');
  });
});
