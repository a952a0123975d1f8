// The one way in which the monitor touches the network: GET, without cookies, bounded in time and size. It
// tells the other side nothing but an address.

/** Nobody answered in time, or with what cannot be. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

const timeoutMs = 20_000;
/** A full bundle of the largest entries is 16.8 MB. */
const maxBytes = 17_000_000;

export interface HttpAnswer {
  readonly status: number;
  /** Where it led in the end. */
  readonly url: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Throws Unreachable. A redirect to another host is not followed. */
export async function get(url: string): Promise<HttpAnswer> {
  try {
    return await once(url);
  } catch {
    return once(url).catch(() => {
      throw new Unreachable(`No answer from ${new URL(url).host}.`);
    });
  }
}

/** The same, and nothing but 200 will do. */
export async function fetched(url: string): Promise<HttpAnswer> {
  const response = await get(url);
  if (response.status !== 200)
    throw new Unreachable(`${new URL(url).host} answers ${response.status} at ${new URL(url).pathname}.`);
  return response;
}

async function once(url: string): Promise<HttpAnswer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), credentials: 'omit' });
  if (new URL(response.url).host !== new URL(url).host) throw new Unreachable('It leads to another host.');
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > maxBytes) throw new Unreachable('It answers with too much.');
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(Buffer.concat(chunks));
  return {
    status: response.status,
    url: response.url,
    headers: response.headers,
    bytes,
    get text() {
      return new TextDecoder().decode(bytes);
    },
  };
}
