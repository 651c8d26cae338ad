/** An error as Stripe's REST API answers it. */
export class StripeRefusal extends Error {
  override readonly name = 'StripeRefusal';
  readonly status: number;
  readonly code: string | undefined;
  readonly param: string | undefined;
  readonly type: string;

  constructor(status: number, message: string, details: { code?: string; param?: string; type?: string } = {}) {
    super(message);
    this.status = status;
    this.code = details.code;
    this.param = details.param;
    this.type = details.type ?? 'invalid_request_error';
  }

  toBody(): object {
    return { error: { message: this.message, type: this.type, code: this.code, param: this.param } };
  }
}

export function noSuch(what: string, id: string): StripeRefusal {
  return new StripeRefusal(404, `No such ${what}: '${id}'`, { code: 'resource_missing', param: 'id' });
}
