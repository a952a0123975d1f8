// The address that a request comes from, for counting in memory alone. It is never stored, never logged,
// never part of an error.
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Deployment } from '../deployment.ts';
import { circuitOf } from './circuits.ts';
import { isFromOnion } from './onion.ts';
import { isLocal } from './rate.ts';

/**
 * The address to count, or null where counting would punish a whole network: Tor's onion service and this
 * machine itself.
 */
export function addressOf(deployment: Deployment, request: Request, context: Context): string | null {
  if (isFromOnion(context)) return null;
  const bindings = context.env as Partial<HttpBindings> | undefined;
  const socket = bindings?.incoming?.socket.remoteAddress ?? '';
  if (!isLocal(socket)) return socket;
  if (!deployment.options.proxy) return null;
  // The last one is what our own proxy saw; what stands before it was written by the sender.
  const forwarded = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return forwarded === '' ? null : forwarded;
}

/**
 * Whose turn a request takes: its network prefix, or by the onion service its circuit. A name of one hour, by
 * a key in memory. What is shared with callers by other ways, memory and disk, goes by the prefix: circuits
 * cost nothing.
 */
export function callerOf(deployment: Deployment, request: Request, context: Context): string {
  const circuit = isFromOnion(context) ? circuitOf(context) : null;
  const { rates } = deployment;
  return circuit === null
    ? rates.networkPrefix(addressOf(deployment, request, context), deployment.now())
    : rates.circuitName(circuit, deployment.now());
}
