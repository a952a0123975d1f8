// The directory in the form of Open Referral's Human Services Data Specification 3.0
// (https://docs.openreferral.org): services with their organisation, phones, hours, languages and taxonomy,
// nested as its JSON wants them. A confidential place goes out as a virtual location without address,
// coordinates or directions. Ids are UUIDs made from our own ids, so that they stay the same from export to
// export.
import { v5 as uuid } from 'uuid';
import {
  type ContentFault,
  type ContentFaultCode,
  type ContentFaultValues,
  contentFaultAt,
} from '../faults/index.ts';
import { audiences, type Directory, type DirectoryEntry, needs, readEntry } from './entry.ts';
import { confirmedHours } from './visible-entries.ts';

/** Our namespace for UUIDs of version 5 (RFC 9562): itself the UUID of our profile's address. */
const namespace = uuid('https://heed.example.org/hsds', uuid.URL);
const idOf = (...parts: readonly string[]) => uuid(parts.join('/'), namespace);

const taxonomies = {
  need: { name: 'Heed needs', description: 'What somebody may need of a service.', terms: needs },
  audience: { name: 'Heed audiences', description: 'Whom a service is for.', terms: audiences },
} as const;
type TaxonomyName = keyof typeof taxonomies;

/** `taxonomy_term` of HSDS. */
export interface HsdsTerm {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: string;
  readonly taxonomy_id: string;
}

/** `taxonomy` of HSDS. */
export interface HsdsTaxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Our lists of codes as taxonomies of HSDS. */
export const hsdsTaxonomies = (): readonly HsdsTaxonomy[] =>
  (Object.keys(taxonomies) as TaxonomyName[]).map((key) => ({
    id: idOf('taxonomy', key),
    name: taxonomies[key].name,
    description: taxonomies[key].description,
  }));

/** All codes of our lists as terms of HSDS. */
export const hsdsTerms = (): readonly HsdsTerm[] =>
  (Object.keys(taxonomies) as TaxonomyName[]).flatMap((key) =>
    taxonomies[key].terms.map((term) => termOf(key, term)),
  );

const termOf = (key: TaxonomyName, term: string): HsdsTerm => ({
  id: idOf('term', key, term),
  code: term,
  name: term,
  description: `${taxonomies[key].name}: ${term}`,
  taxonomy: taxonomies[key].name,
  taxonomy_id: idOf('taxonomy', key),
});

/** `organization` of HSDS. */
export interface HsdsOrganization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly website?: string;
}

/** A service as HSDS nests it. `HsdsService['id']` is the same for the same entry, whoever exports it. */
export interface HsdsService {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly status: 'active';
  readonly url?: string;
  readonly email?: string;
  readonly fees_description?: string;
  readonly eligibility_description: string;
  readonly alert?: string;
  readonly assured_date?: string;
  readonly organization: HsdsOrganization;
  readonly phones: readonly {
    readonly id: string;
    readonly number: string;
    readonly type: string;
    readonly description?: string;
  }[];
  readonly schedules: readonly Schedule[];
  readonly service_areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly extent: string;
    readonly extent_type: string;
  }[];
  readonly service_at_locations: readonly ServiceAtLocation[];
  readonly languages: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  readonly attributes: readonly Attribute[];
}

interface Schedule {
  readonly id: string;
  readonly freq: 'WEEKLY';
  readonly byday: string;
  readonly opens_at: string;
  readonly closes_at: string;
}

interface Attribute {
  readonly id: string;
  readonly link_id: string;
  readonly link_type: 'service';
  readonly link_entity: 'service';
  readonly value?: string;
  readonly taxonomy_term_id: string;
  readonly taxonomy_term: HsdsTerm;
}

interface Location {
  readonly id: string;
  readonly location_type: 'physical' | 'virtual';
  readonly name: string;
  readonly addresses?: readonly {
    readonly id: string;
    readonly address_1: string;
    readonly city: string;
    readonly state_province: string;
    readonly postal_code: string;
    readonly country: string;
    readonly address_type: 'physical';
  }[];
}

/** `service_at_location` of HSDS. */
export interface ServiceAtLocation {
  readonly id: string;
  readonly service_id: string;
  readonly location_id: string;
  readonly location: Location;
}

const everyDay = 'MO,TU,WE,TH,FR,SA,SU';
const weekdays = 'MO,TU,WE,TH,FR';

/** Every entry of `directory` that `shown` lets through, as services. */
export const hsdsServices = (
  directory: Directory,
  isPublic: (entry: DirectoryEntry) => boolean,
): readonly HsdsService[] =>
  Object.entries(directory).flatMap(([country, entries]) =>
    entries.filter(isPublic).map((entry) => toHsds(country, entry)),
  );

/** An entry as a service of HSDS with everything that belongs to it. */
export function toHsds(country: string, entry: DirectoryEntry): HsdsService {
  const id = idOf('service', entry.id);
  const organization: HsdsOrganization = {
    id: idOf('organization', entry.id),
    name: entry.name,
    description: `${entry.name} (${country})`,
    ...(entry.web !== null && { website: entry.web }),
  };
  return {
    id,
    organization_id: organization.id,
    name: entry.name,
    status: 'active',
    ...(entry.web !== null && { url: entry.web }),
    ...(entry.email !== null && { email: entry.email }),
    ...(entry.free && { fees_description: 'free' }),
    eligibility_description: entry.audience.join(', '),
    ...(entry.confidential && { alert: 'The address is given after talking to the service.' }),
    ...(entry.checked_on !== null && { assured_date: entry.checked_on }),
    organization,
    phones: phonesOf(entry),
    schedules: schedulesOf(entry),
    service_areas: [
      { id: idOf('area', entry.id), name: entry.place ?? country, extent: country, extent_type: 'other' },
    ],
    service_at_locations: [atLocation(country, entry, id)],
    languages: (entry.languages ?? []).map((code) => ({
      id: idOf('language', entry.id, code),
      code,
      name: code,
    })),
    attributes: [
      ...entry.needs.map((need) => attribute(entry, id, 'need', need)),
      ...entry.audience.map((audience) => attribute(entry, id, 'audience', audience)),
    ],
  };
}

function phonesOf({ id, number, intl, sms, relay }: DirectoryEntry): HsdsService['phones'] {
  const numbers = { voice: number, international: intl, sms, relay };
  return Object.entries(numbers).flatMap(([kind, one]) =>
    one === null
      ? []
      : [
          {
            id: idOf('phone', id, kind),
            number: one,
            type: kind === 'sms' ? 'sms' : 'voice',
            ...((kind === 'international' || kind === 'relay') && { description: kind }),
          },
        ],
  );
}

function schedulesOf(entry: DirectoryEntry): readonly Schedule[] {
  const { id } = entry;
  const hours = confirmedHours(entry);
  if (hours === null) return [];
  const [byday, span] =
    'always' in hours
      ? [everyDay, '00:00-24:00']
      : 'daily' in hours
        ? [everyDay, hours.daily]
        : [weekdays, hours.weekdays];
  const [opens_at = '', closes_at = ''] = span.split('-');
  return [{ id: idOf('schedule', id), freq: 'WEEKLY', byday, opens_at, closes_at }];
}

function attribute(entry: DirectoryEntry, link_id: string, key: TaxonomyName, term: string): Attribute {
  const taxonomy_term = termOf(key, term);
  const id = idOf('attribute', entry.id, key, term);
  return {
    id,
    link_id,
    link_type: 'service',
    link_entity: 'service',
    taxonomy_term_id: taxonomy_term.id,
    taxonomy_term,
  };
}

/** The one place where an address leaves: never for a confidential entry, whatever it holds. */
function atLocation(country: string, entry: DirectoryEntry, service_id: string): ServiceAtLocation {
  const location_id = idOf('location', entry.id);
  const { address } = entry;
  const location: Location =
    address === null || entry.confidential
      ? { id: location_id, location_type: 'virtual', name: entry.name }
      : {
          id: location_id,
          location_type: 'physical',
          name: entry.name,
          addresses: [
            {
              id: idOf('address', entry.id),
              address_1: address.street,
              city: address.city,
              state_province: address.region,
              postal_code: address.postalCode,
              country,
              address_type: 'physical',
            },
          ],
        };
  return { id: idOf('at', entry.id), service_id, location_id, location };
}

/** An object of the file, of which nothing is known yet. */
type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);

/** An entry that was imported, with its country. */
export interface Imported {
  readonly country: string;
  readonly entry: DirectoryEntry;
}

/** The entry that was made of a service, or why none can be. */
export type ImportedService =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly fault: ContentFault };

/**
 * An entry from a service of HSDS 3.0. `source` names where the file came from, `day` ('YYYY-MM-DD') when.
 * What our directory cannot say is dropped; what it must know and the service does not say (a country, a way
 * to reach it) is a reason to refuse it. Nobody has called yet.
 */
export function fromHsds(input: unknown, source: string, day: string): ImportedService {
  if (typeof input !== 'object' || input === null) return refusal('', 'not-a-service', {});
  const service = input as Fields;
  const name = text(service.name);
  if (name === null) return refusal('name', 'service-without-name', {});
  if (service.status !== 'active')
    return refusal('status', 'service-not-active', { status: String(service.status) });
  const { location, address, area } = whereaboutsOf(service);
  const country = (text(address?.country) ?? text(area?.extent) ?? '').toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) return refusal('country', 'service-without-country', {});
  const codes = list(service.attributes).map(({ taxonomy_term: term }) =>
    text((term as { code?: unknown } | undefined)?.code),
  );
  const listedIn = <T extends string>(all: readonly T[]) => all.filter((one) => codes.includes(one));
  const phone = (fits: (one: Fields) => boolean) => text(list(service.phones).find(fits)?.number);
  const confidential =
    location !== undefined && location.location_type === 'virtual' && text(service.alert) !== null;
  const read = readEntry({
    id: idFrom(service, country, name),
    name,
    kind: 'service',
    audience: listedIn(audiences).length > 0 ? listedIn(audiences) : ['everyone'],
    needs: listedIn(needs).length > 0 ? listedIn(needs) : ['social-care'],
    place: text(area?.name) === country ? null : text(area?.name),
    number: phone(
      ({ type, description }) => type !== 'sms' && description !== 'relay' && description !== 'international',
    ),
    intl: phone(({ description }) => description === 'international'),
    sms: phone(({ type }) => type === 'sms'),
    relay: phone(({ description }) => description === 'relay'),
    email: text(service.email),
    free: text(service.fees_description)?.toLowerCase() === 'free',
    hours: hoursFrom(list(service.schedules)[0]),
    languages: languagesFrom(list(service.languages)),
    web: text(service.url),
    address: address === undefined || confidential ? null : addressFrom(address),
    confidential,
    source: [source],
    source_date: text(service.assured_date) ?? day,
    confidence: 'B',
  });
  if (!read.ok) return read;
  if (read.entry.number === null && read.entry.web === null && read.entry.email === null)
    return refusal('phones, url or email', 'service-unreachable', {});
  return { ok: true, imported: { country, entry: read.entry } };
}

const refusal = <C extends ContentFaultCode>(place: string, code: C, values: ContentFaultValues[C]) =>
  ({ ok: false, fault: contentFaultAt(place, code, values) }) as const;

/** Where a service stands: its first location, the address of a physical one, its first area. */
function whereaboutsOf(service: Fields): {
  readonly location: Fields | undefined;
  readonly address: Fields | undefined;
  readonly area: Fields | undefined;
} {
  const location = list(service.service_at_locations)
    .map(({ location: at }) => at as Fields | undefined)
    .find((at) => at !== undefined);
  const [address] = location?.location_type === 'physical' ? list(location.addresses) : [];
  const [area] = list(service.service_areas);
  return { location, address, area };
}

/** The id that the service had here, if it came from us; else one made of country and name. */
function idFrom(service: Readonly<Record<string, unknown>>, country: string, name: string): string {
  const words = `${country} ${name}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${words.slice(0, 40)}-${String(service.id ?? '')
    .slice(0, 8)
    .replace(/[^a-f0-9]/g, '')}`.replace(/-$/, '');
}

function hoursFrom(schedule: Readonly<Record<string, unknown>> | undefined): DirectoryEntry['hours'] {
  const { byday, opens_at, closes_at } = schedule ?? {};
  if (typeof opens_at !== 'string' || typeof closes_at !== 'string') return null;
  if (opens_at === '00:00' && closes_at === '24:00' && byday === everyDay) return { always: true };
  const span = `${opens_at}-${closes_at === '24:00' ? '23:59' : closes_at}`;
  return byday === weekdays ? { weekdays: span } : byday === everyDay ? { daily: span } : null;
}

function languagesFrom(languages: readonly Readonly<Record<string, unknown>>[]): string[] | null {
  const codes = languages.flatMap(({ code }) =>
    typeof code === 'string' && /^[a-z]{2,3}/.test(code) ? [code] : [],
  );
  return codes.length > 0 ? codes : null;
}

function addressFrom(address: Fields): DirectoryEntry['address'] {
  const [street, city, region, postalCode] = [
    address.address_1,
    address.city,
    address.state_province,
    address.postal_code,
  ].map(text);
  // Half an address helps nobody and would not be valid HSDS when it goes out again.
  if (!street || !city || !region || !postalCode) return null;
  return { street, city, region, postalCode };
}
