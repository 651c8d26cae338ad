import twilio from 'twilio';

export type TwilioClient = ReturnType<typeof twilio>;

/**
 * Sends the SDK's requests to another host (the sandbox, a proxy). The SDK only knows Twilio's own host names, and a
 * client of its own request class is the seam it offers.
 */
class RebasedRequestClient extends twilio.RequestClient {
  readonly baseUrl: string;

  constructor(baseUrl: string, timeoutMs: number) {
    super(requestOptions(timeoutMs));
    this.baseUrl = baseUrl;
  }

  override request: twilio.RequestClient['request'] = (options) => {
    const { pathname, search } = new URL(options.uri);
    return super.request({ ...options, uri: new URL(pathname + search, this.baseUrl).href });
  };
}

/** The vendor's SDK; `baseUrl` left out means Twilio itself. */
export function connectTwilio(config: {
  readonly accountSid: string;
  readonly authToken: string;
  readonly baseUrl?: string;
  readonly timeoutMs: number;
}): TwilioClient {
  const httpClient =
    config.baseUrl === undefined
      ? new twilio.RequestClient(requestOptions(config.timeoutMs))
      : new RebasedRequestClient(config.baseUrl, config.timeoutMs);
  return twilio(config.accountSid, config.authToken, { httpClient, autoRetry: false });
}

/** A connection of its own per request: a kept one that the peer just closed would leave in doubt whether a text went out. */
function requestOptions(timeoutMs: number): { timeout: number; keepAlive: boolean } {
  return { timeout: timeoutMs, keepAlive: false };
}
