import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { ContentFault } from '../faults/index.ts';
import {
  audiences,
  type Directory,
  type DirectoryEntry,
  filterEntries,
  fromHsds,
  fromTables,
  hsdsServices,
  hsdsTaxonomies,
  hsdsTerms,
  lineState,
  needs,
  readEntry,
  toHsds,
  toTables,
} from './index.ts';

const vectors = new URL('../../../../../shared/vectors/hsds-3.0/', import.meta.url);
const codeOf = ({ place, reason }: ContentFault) => `${place}: ${reason.code}`;
const skip = existsSync(vectors) ? false : 'no vectors';
const folder = new URL('../../../../content/directory/', import.meta.url);

const entry = (more: Partial<DirectoryEntry> = {}): DirectoryEntry => {
  const read = readEntry({
    id: 'hr-house',
    name: 'House',
    kind: 'shelter',
    audience: ['victims'],
    needs: ['shelter'],
    number: '01 234',
    source: ['https://example.org'],
    source_date: '2026-11-24',
    confidence: 'A',
    ...more,
  });
  assert.ok(read.ok, read.ok ? '' : codeOf(read.fault));
  return read.entry;
};
const address = { street: 'Hidden Street 1', city: 'Nowhere', region: 'North', postalCode: '10000' };

const ours: Directory = Object.fromEntries(
  readdirSync(folder).map((name) => {
    const { lines } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { lines: unknown[] };
    const entries = lines.map((line) => {
      const read = readEntry(line);
      assert.ok(read.ok, read.ok ? '' : `${name}: ${codeOf(read.fault)}`);
      return read.entry;
    });
    return [name.slice(0, 2), entries];
  }),
);

function validator() {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const name of readdirSync(new URL('schema/', vectors)))
    if (name !== 'openapi.json')
      ajv.addSchema(JSON.parse(readFileSync(new URL(`schema/${name}`, vectors), 'utf8')), name);
  return (schema: string, value: unknown) => {
    const valid = ajv.validate(schema, value);
    return valid ? null : ajv.errorsText();
  };
}

test('every entry of ours is valid HSDS 3.0, and so are the taxonomies', { skip }, () => {
  const faults = validator();
  const services = hsdsServices(ours, () => true);
  assert.ok(services.length > 30);
  for (const service of services) {
    assert.equal(faults('service.json', service), null, service.name);
    assert.equal(faults('organization.json', service.organization), null, service.name);
    for (const at of service.service_at_locations)
      assert.equal(faults('service_at_location.json', at), null, service.name);
  }
  for (const taxonomy of hsdsTaxonomies()) assert.equal(faults('taxonomy.json', taxonomy), null);
  for (const term of hsdsTerms()) assert.equal(faults('taxonomy_term.json', term), null);
  assert.notEqual(faults('service.json', { ...services[0], id: 'no-uuid' }), null, 'the check can fail');
});

test('ids stay the same from export to export, and none stands twice', () => {
  const services = hsdsServices(ours, () => true);
  assert.deepEqual(
    services,
    hsdsServices(ours, () => true),
  );
  assert.equal(new Set(services.map(({ id }) => id)).size, services.length);
});

const someEntry = fc.record({
  confidential: fc.boolean(),
  address: fc.option(fc.constant(address), { nil: null }),
  place: fc.option(fc.constantFrom('Split', 'Lublin'), { nil: null }),
  needs: fc.subarray([...needs], { minLength: 1 }),
  audience: fc.subarray([...audiences], { minLength: 1 }),
  hours: fc.constantFrom(
    null,
    { always: true } as const,
    { weekdays: '09:00-17:00' },
    { daily: '08:00-22:00' },
  ),
  sms: fc.constantFrom(null, '0800 1'),
  languages: fc.constantFrom<string[] | null>(null, ['pl', 'uk']),
});

test('a confidential place goes out without any address, whatever its entry holds', () => {
  fc.assert(
    fc.property(someEntry, (more) => {
      const out = JSON.stringify(toHsds('HR', { ...entry(), ...more }));
      if (more.confidential || more.address === null)
        assert.doesNotMatch(
          out,
          /Hidden|Nowhere|10000|address_1|latitude|longitude|transportation|"contacts"/,
        );
      else assert.match(out, /Hidden Street 1/);
    }),
  );
  const read = readEntry({ ...entry(), confidential: true, address });
  assert.deepEqual(read, {
    ok: false,
    fault: { place: 'address', reason: { code: 'confidential-without-address', values: {} } },
  });
});

test('what goes out comes back the same, but for who checked it', { skip }, () => {
  const faults = validator();
  fc.assert(
    fc.property(someEntry, (more) => {
      const before = { ...entry(), ...more, address: more.confidential ? null : more.address };
      const service = toHsds('HR', before);
      assert.equal(faults('service.json', service), null);
      const back = fromHsds(JSON.parse(JSON.stringify(service)), 'https://example.org/hsds', '2026-11-25');
      assert.ok(back.ok, back.ok ? '' : codeOf(back.fault));
      assert.equal(back.imported.country, 'HR');
      const withoutOrigin = ({
        id: _,
        kind: __,
        source: ___,
        source_date: ____,
        confidence: _____,
        ...rest
      }: DirectoryEntry) => rest;
      assert.deepEqual(withoutOrigin(back.imported.entry), withoutOrigin(before));
    }),
  );
});

test('a service of others that cannot be shown is refused with what is missing', () => {
  const reason = (input: unknown) => {
    const read = fromHsds(input, 'a file', '2026-11-25');
    return read.ok ? null : codeOf(read.fault);
  };
  const fine = {
    name: 'A',
    status: 'active',
    url: 'https://example.org',
    service_areas: [{ name: 'X', extent: 'HR' }],
  };
  assert.equal(reason(fine), null);
  assert.match(String(reason({ ...fine, name: ' ' })), /^name: service-without-name/);
  assert.match(String(reason({ ...fine, status: 'defunct' })), /^status/);
  assert.match(String(reason({ ...fine, service_areas: [] })), /^country/);
  assert.match(String(reason({ ...fine, url: undefined })), /^phones, url or email/);
  assert.match(String(reason({ ...fine, phones: [{ number: 'call us' }] })), /^number: write-telephone/);
  for (const input of [null, 5, 'x', []]) assert.equal(typeof reason(input), 'string');
});

test('nothing that a file may hold makes an import throw', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      fromHsds(input, 'a file', '2026-11-25');

      readEntry(input);
    }),
  );
});

test(
  'looking for a place finds who serves it and who serves the whole country, without marks and ' + 'capitals',
  () => {
    const all = [
      entry({ id: 'a', place: 'Liège' }),
      entry({ id: 'b', place: null }),
      entry({ id: 'c', place: 'Łódź' }),
    ];
    const ids = (wish: Parameters<typeof filterEntries>[1]) => filterEntries(all, wish).map(({ id }) => id);
    assert.deepEqual(ids({ place: 'liege' }), ['a', 'b']);
    assert.deepEqual(ids({ place: 'LODZ' }), ['b', 'c']);
    assert.deepEqual(ids({ place: ' ' }), ['a', 'b', 'c']);
    assert.deepEqual(ids({ need: 'health' }), []);
  },
);

test('a language is matched where it is said, and may be any where it is not', () => {
  const all = [
    entry({ id: 'a', languages: ['pl', 'en'] }),
    entry({ id: 'b', languages: ['fr'] }),
    entry({ id: 'c' }),
  ];
  assert.deepEqual(
    filterEntries(all, { language: 'en' }).map(({ id }) => id),
    ['a', 'c'],
  );
});

test('a tabular package holds the same services, and says what is missing', () => {
  const services = hsdsServices(ours, () => true);
  const files = toTables(services, '2026-11-25');
  const back = fromTables(files).map((service) => fromHsds(service, 'tables', '2026-11-25'));
  const nested = services.map((service) => fromHsds(service, 'tables', '2026-11-25'));
  assert.deepEqual(back, nested);
  const { resources } = JSON.parse(files['datapackage.json'] ?? '') as { resources: { path: string }[] };
  for (const { path } of resources) assert.ok(path in files, path);
  assert.throws(() => fromTables({}), /no service\.csv/);
});

test('a line is open or shut by its own clock, and unknown where nobody confirmed its hours', () => {
  const read = { confidence: 'A', source_date: '2026-04-22' } as const;
  const office = entry({ ...read, hours: { weekdays: '09:00-17:00' } });
  const night = entry({ ...read, hours: { daily: '20:00-06:00' } });
  const at = (weekday: number, time: string) => ({ weekday, time });
  assert.equal(lineState(office, at(3, '09:00')), 'open');
  assert.equal(lineState(office, at(3, '17:00')), 'shut');
  assert.equal(lineState(office, at(6, '10:00')), 'shut');
  assert.equal(lineState(night, at(0, '02:00')), 'open');
  assert.equal(lineState(night, at(0, '12:00')), 'shut');
  assert.equal(lineState(office, null), 'unknown');
  assert.equal(lineState(entry({ ...read, hours: { always: true } }), null), 'open');
  assert.equal(lineState(entry({ confidence: 'B', hours: { always: true } }), at(3, '12:00')), 'unknown');
});
