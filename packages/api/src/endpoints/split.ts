// An endpoint in its two parts.
import type { Endpoint } from './index.ts';

/** Method and path of an endpoint. */
export function split(endpoint: Endpoint): {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
} {
  const [method, path] = endpoint.split(' ') as ['GET' | 'POST' | 'PUT' | 'DELETE', string];
  return { method, path };
}
