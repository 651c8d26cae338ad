/** `fetch` that tells how much of what is sent has left: only XMLHttpRequest knows (XHR standard, 4.5). */

interface Sender {
  readonly status: number;
  readonly responseText: string;
  readonly upload: {
    addEventListener(type: 'progress', heard: (event: { loaded: number; total: number }) => void): void;
  };
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  getAllResponseHeaders(): string;
  addEventListener(type: 'load' | 'error' | 'abort', heard: () => void): void;
  send(body: Blob): void;
  abort(): void;
}
/** What of it is used: this package is also read where no browser is. */
declare const XMLHttpRequest: new () => Sender;

function headersOf(request: Sender): Headers {
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().trim().split(/\r\n/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return headers;
}

/** For calls of the client as their `fetch`. `sent` hears of shares from 0 to 1. */
export function watchedFetch(sent: (share: number) => void): typeof fetch {
  return async (input, init) => {
    const asked = new Request(input, init);
    const body = await asked.blob();
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(asked.method, asked.url);
      for (const [name, value] of asked.headers) request.setRequestHeader(name, value);
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        if (total > 0) sent(loaded / total);
      });
      request.addEventListener('load', () => {
        resolve(new Response(request.responseText, { status: request.status, headers: headersOf(request) }));
      });
      request.addEventListener('error', () => reject(new TypeError('The request did not arrive.')));
      request.addEventListener('abort', () => reject(new DOMException('The request was called off.', 'AbortError')));
      asked.signal.addEventListener('abort', () => request.abort());
      request.send(body);
    });
  };
}
