// The bill of materials of an archive, as CycloneDX 1.6 (ECMA-424). It has no day and no random number, so
// that two builds of one commit write the same bytes.
import type { ReleasedPackage } from './packages.ts';

interface Component {
  readonly type: 'library' | 'application';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly { readonly expression: string }[];
}

const algorithms: Readonly<Record<string, string>> = {
  sha512: 'SHA-512',
  sha384: 'SHA-384',
  sha256: 'SHA-256',
  sha1: 'SHA-1',
};

/** A CycloneDX document of Heed in `version` and of `packages`, without what stands twice. */
export function billOfMaterials(version: string, packages: readonly ReleasedPackage[]): object {
  const own: Component = {
    type: 'application',
    'bom-ref': `heed@${version}`,
    name: 'heed',
    version,
    purl: `pkg:generic/heed@${version}`,
    licenses: [{ expression: 'EUPL-1.2' }],
  };
  const components = new Map(packages.map((one) => [purlOf(one), componentOf(one)]));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: own },
    components: [...components.values()],
  };
}

/** Package URL: the scope's sign is written as %40. */
const purlOf = ({ name, version }: ReleasedPackage): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

function componentOf(one: ReleasedPackage): Component {
  const [alg = '', hash = ''] = one.integrity?.split('-', 2) ?? [];
  const algorithm = algorithms[alg];
  return {
    type: 'library',
    'bom-ref': purlOf(one),
    name: one.name,
    version: one.version,
    purl: purlOf(one),
    ...(algorithm !== undefined && {
      hashes: [{ alg: algorithm, content: Buffer.from(hash, 'base64').toString('hex') }],
    }),
    ...(one.license !== null && { licenses: [{ expression: one.license }] }),
  };
}
