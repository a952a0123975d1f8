// The tabular form of HSDS 3.0: one table an object, rows joined by ids, described by a datapackage.json
// (https://specs.frictionlessdata.io). Cells stay as they are: a spreadsheet takes a number such as +385 for
// a formula, so give these files to programs, not to spreadsheets.
import Papa from 'papaparse';
import type { HsdsService } from './hsds.ts';

type Row = Readonly<Record<string, string>>;

/** Tables in the order of the specification, with their columns. */
const columns = {
  organization: ['id', 'name', 'description', 'website'],
  service: [
    'id',
    'organization_id',
    'name',
    'status',
    'url',
    'email',
    'fees_description',
    'eligibility_description',
    'alert',
    'assured_date',
  ],
  service_at_location: ['id', 'service_id', 'location_id'],
  location: ['id', 'location_type', 'name'],
  address: [
    'id',
    'location_id',
    'address_1',
    'city',
    'state_province',
    'postal_code',
    'country',
    'address_type',
  ],
  phone: ['id', 'service_id', 'number', 'type', 'description'],
  schedule: ['id', 'service_id', 'freq', 'byday', 'opens_at', 'closes_at'],
  service_area: ['id', 'service_id', 'name', 'extent', 'extent_type'],
  language: ['id', 'service_id', 'code', 'name'],
  attribute: ['id', 'link_id', 'link_type', 'link_entity', 'taxonomy_term_id'],
  taxonomy_term: ['id', 'code', 'name', 'description', 'taxonomy', 'taxonomy_id'],
} as const;
type Table = keyof typeof columns;
const tables = Object.keys(columns) as Table[];

/** Files of the package by name: datapackage.json and a CSV for each table. `day`: 'YYYY-MM-DD'. */
export function toTables(services: readonly HsdsService[], day: string): Readonly<Record<string, string>> {
  const rows: Record<Table, Map<string, Row>> = Object.fromEntries(
    tables.map((name) => [name, new Map()]),
  ) as never;
  const put = (table: Table, row: Readonly<Record<string, unknown>>) =>
    rows[table].set(
      String(row.id),
      Object.fromEntries(columns[table].map((name) => [name, String(row[name] ?? '')])),
    );
  for (const service of services) {
    put('organization', { ...service.organization });
    put('service', { ...service });
    for (const at of service.service_at_locations) {
      put('service_at_location', { ...at });
      put('location', { ...at.location });
      for (const address of at.location.addresses ?? [])
        put('address', { ...address, location_id: at.location_id });
    }
    for (const table of ['phone', 'schedule', 'service_area', 'language'] as const)
      for (const one of service[`${table}s`]) put(table, { ...one, service_id: service.id });
    for (const attribute of service.attributes) {
      put('attribute', { ...attribute });
      put('taxonomy_term', { ...attribute.taxonomy_term });
    }
  }
  const csv = tables.map((name): [string, string] => [
    `${name}.csv`,
    `${Papa.unparse({ fields: [...columns[name]], data: [...rows[name].values()] }, { newline: '\n' })}\n`,
  ]);
  return { 'datapackage.json': datapackage(day), ...Object.fromEntries(csv) };
}

function datapackage(day: string): string {
  const resources = tables.map((name) => ({
    name: `${name}s`,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    schema: { primaryKey: 'id', fields: columns[name].map((field) => ({ name: field, type: 'string' })) },
  }));
  return `${JSON.stringify(
    { name: 'human_services_data', profile: 'tabular-data-package', created: day, resources },
    null,
    2,
  )}\n`;
}

/**
 * Services, nested as `fromHsds` reads them, from the files of a tabular package. Throws a RangeError that
 * says what is missing.
 */
export function fromTables(
  files: Readonly<Record<string, string>>,
): readonly Readonly<Record<string, unknown>>[] {
  const rowsOf = (name: Table): readonly Row[] => {
    const text = files[`${name}.csv`] ?? files[`${name}s.csv`];
    if (text === undefined) {
      if (name === 'service') throw new RangeError('Cannot read the package: it has no service.csv');
      return [];
    }
    const { data } = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: 'greedy' });
    // An empty cell says nothing.
    return data.map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([, value]) => typeof value === 'string' && value !== ''),
      ),
    );
  };
  const by = (name: Table, key: string) => {
    const groups = new Map<string, Row[]>();
    for (const row of rowsOf(name)) groups.set(row[key] ?? '', [...(groups.get(row[key] ?? '') ?? []), row]);
    return groups;
  };
  const [phones, schedules, areas, languages] = (
    ['phone', 'schedule', 'service_area', 'language'] as const
  ).map((name) => by(name, 'service_id'));
  const [addresses, attributes] = [by('address', 'location_id'), by('attribute', 'link_id')];
  const one = (name: Table) => new Map(rowsOf(name).map((row) => [row.id, row]));
  const [locations, terms] = [one('location'), one('taxonomy_term')];
  const places = by('service_at_location', 'service_id');
  return rowsOf('service').map((service) => {
    const id = service.id ?? '';
    return {
      ...service,
      phones: phones?.get(id) ?? [],
      schedules: schedules?.get(id) ?? [],
      service_areas: areas?.get(id) ?? [],
      languages: languages?.get(id) ?? [],
      attributes: (attributes.get(id) ?? []).map((row) => ({
        ...row,
        taxonomy_term: terms.get(row.taxonomy_term_id),
      })),
      service_at_locations: (places.get(id) ?? []).map((row) => ({
        ...row,
        location: {
          ...locations.get(row.location_id),
          addresses: addresses.get(row.location_id ?? '') ?? [],
        },
      })),
    };
  });
}
