// Input for a route, made from the JSON Schema that its contract publishes: of the right shape, with ids that
// exist among others, or with one thing in it made wrong.
import fc from 'fast-check';

/** As much of JSON Schema as the contract uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
}

/** Values that exist, tried wherever they fit. */
export type KnownValues = readonly string[];

/** Values of the right shape. */
export function shaped(schema: JsonSchema, knownValues: KnownValues): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => shaped(one, knownValues)));
  if (schema.type === 'object') {
    const properties = Object.entries(schema.properties ?? {}).map(
      ([name, of]) => [name, shaped(of, knownValues)] as const,
    );
    return fc.record(Object.fromEntries(properties), { requiredKeys: [...(schema.required ?? [])] });
  }
  if (schema.type === 'array')
    return fc.array(shaped(schema.items ?? {}, knownValues), {
      minLength: schema.minItems ?? 0,
      maxLength: 3,
    });
  if (schema.type === 'integer' || schema.type === 'number')
    return fc.oneof(fc.nat(100), fc.constantFrom(Number.MAX_SAFE_INTEGER, 0, 1_764_028_800_000));
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'string') return texts(schema.pattern, knownValues);
  return fc.constant(null);
}

function texts(pattern: string | undefined, knownValues: KnownValues): fc.Arbitrary<string> {
  if (pattern === undefined) {
    const base64 = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('base64'));
    return fc.oneof(base64, fc.constantFrom(...knownValues), fc.constantFrom('2026-11-25', 'e30=', '{}'));
  }
  const fits = knownValues.filter((one) => new RegExp(pattern).test(one));
  const arbitrary = fc.stringMatching(new RegExp(pattern));
  return fits.length > 0
    ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fits) }, arbitrary)
    : arbitrary;
}

const junk = fc.oneof(
  fc.json().map((text) => JSON.parse(text) as unknown),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom<unknown>(
    null,
    -1,
    1e308,
    0.5,
    [],
    {},
    [[]],
    '\0',
    '\u202e',
    'A'.repeat(900),
    '../../etc/passwd',
    '१२३',
  ),
);

/** Values of the right shape with junk in one place, or a field too many. */
export const nearly = (schema: JsonSchema, knownValues: KnownValues): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      shaped(schema, knownValues),
      junk,
      fc.nat(),
      fc.constantFrom('replace', 'replace', 'replace', 'add', 'whole'),
    )
    .map(([value, wrong, at, how]) =>
      how === 'whole' ? wrong : how === 'add' ? add(value, wrong) : put(value, wrong, at),
    );

const add = (value: unknown, wrong: unknown) =>
  typeof value === 'object' && value !== null ? { ...value, surplus: wrong, constructor: wrong } : wrong;

/** `value` with what stands at its `at`-th place replaced, however deep that is. */
function put(value: unknown, wrong: unknown, at: number): unknown {
  if (typeof value !== 'object' || value === null) return wrong;
  const keys = Object.keys(value);
  const key = keys[at % Math.max(keys.length, 1)];
  if (key === undefined) return wrong;
  const inner = put((value as Record<string, unknown>)[key], wrong, Math.floor(at / keys.length));
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
}
