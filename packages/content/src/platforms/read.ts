// Platforms to which a desk sends notices: content/platforms/<code>.json. What nobody has read from a source
// is null, and the desk says so. An organisation's own file of the same name stands in the place of ours.
import { existsSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { ContentError } from '../error.ts';
import { readFacts, sourceShape, stateFields, text } from '../facts.ts';
import { foldersOf, json } from '../overlay.ts';

const folder = 'platforms/';
const address = v.pipe(text, v.url('give an address with https://'));
const shape = v.strictObject({
  name: text,
  /** By these an address is known to be of the platform: the name of the host, or what it ends in. */
  hosts: v.array(
    v.pipe(text, v.regex(/^[a-z0-9.-]+\.[a-z]+$/, 'write the name of a host, such as example.org')),
  ),
  /** Where a notice is made, or where the platform says how. */
  notice_page: v.nullable(address),
  /** Takes notices; null where none is known. */
  email: v.nullable(v.pipe(text, v.email('write an e-mail address'))),
  /** Codes of the languages in which it answers. */
  languages: v.nullable(v.array(text)),
  /** The day on which the European Commission named it a very large platform. */
  very_large_since: v.nullable(v.pipe(text, v.isoDate("write a day such as '2023-04-25'"))),
  /** Where a trusted flagger writes. */
  trusted_flaggers: v.nullable(address),
  /** Certified bodies that settle disputes with it (article 21); absent where none is known from a source. */
  dispute_bodies: v.optional(v.array(v.strictObject({ name: text, page: address })), []),
  /** Empty where nothing of it is known from a source but its name and its hosts. */
  source: v.array(sourceShape),
  ...stateFields,
});

/** What is known of a platform, with its code. */
export interface NoticePlatform extends v.InferOutput<typeof shape> {
  readonly code: string;
}

/** All platforms by name. Throws a ContentError. */
export function readPlatforms(data?: string): readonly NoticePlatform[] {
  const files = new Map<string, URL>();
  for (const place of foldersOf(data)(folder))
    for (const name of existsSync(place) ? readdirSync(place).sort() : [])
      if (name.endsWith('.json')) files.set(name, new URL(name, place));
  const platforms = [...files].map(([name, file]) => {
    const path = `${folder}${name}`;
    const platform = readFacts(shape, json(file, path), path);
    const claims = [
      platform.notice_page,
      platform.email,
      platform.very_large_since,
      platform.trusted_flaggers,
      ...platform.dispute_bodies,
    ];
    if (platform.source.length === 0 && claims.some((claim) => claim !== null))
      throw new ContentError(`${path}: name the source of what it says, or write null.`);
    return { ...platform, code: name.replace(/\.json$/, '') };
  });
  return platforms.sort((a, b) => a.name.localeCompare(b.name));
}
