import {
  getAgreement as getAgreementEndpoint,
  getHold as getHoldEndpoint,
  placeHold as placeHoldEndpoint,
  releaseHold as releaseHoldEndpoint,
  sendSigningLink as sendSigningLinkEndpoint,
  signAgreement as signAgreementEndpoint,
  startDeposit as startDepositEndpoint,
} from '@myhibachi/contracts';
import {
  getAgreement,
  getHold,
  placeHold,
  recogniseHoldLink,
  releaseHold,
  sendSigningLink,
  signAgreement,
  startDeposit,
} from '@myhibachi/core/booking';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

/** A drawn signature is the largest thing a host sends. */
export const SIGN_BODY_LIMIT = 300_000;

export function addHoldRoutes(app: App): void {
  register(app, placeHoldEndpoint, { policy: 'public' }, (ctx, { body }) => placeHold(ctx, body));
  register(app, getHoldEndpoint, { policy: 'holdToken' }, (visitor, { params }) => {
    const { ctx, holdId } = recogniseHoldLink(visitor, params.token);
    return getHold(ctx, { holdId });
  });
  register(app, releaseHoldEndpoint, { policy: 'holdToken' }, (visitor, { params }) => {
    const { ctx, holdId } = recogniseHoldLink(visitor, params.token);
    return releaseHold(ctx, { holdId });
  });
  register(app, getAgreementEndpoint, { policy: 'holdToken' }, (visitor, { params }) => {
    const { ctx, holdId } = recogniseHoldLink(visitor, params.token);
    return getAgreement(ctx, { holdId });
  });
  register(
    app,
    signAgreementEndpoint,
    { policy: 'holdToken', bodyLimit: SIGN_BODY_LIMIT },
    (visitor, { params, body }) => {
      const { ctx, holdId } = recogniseHoldLink(visitor, params.token);
      return signAgreement(ctx, { holdId, signature: body });
    },
  );
  register(app, startDepositEndpoint, { policy: 'holdToken' }, (visitor, { params, body }) => {
    const { ctx, holdId } = recogniseHoldLink(visitor, params.token);
    return startDeposit(ctx, { holdId, method: body.method });
  });
  register(app, sendSigningLinkEndpoint, { policy: 'holdToken' }, (visitor, { params, body }) => {
    const { ctx, holdId } = recogniseHoldLink(visitor, params.token);
    return sendSigningLink(ctx, { holdId, channel: body.channel });
  });
}
