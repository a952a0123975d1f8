// Keys that the site serves now against those in the log: a key that is served to one person and stands in no
// log is how her words would be stolen.

import { compareChains, type NewStatement } from './chain.ts';
import type { MonitorFinding } from './finding.ts';
import { get, Unreachable } from './get.ts';
import { type MonitorMemory, statements } from './memory.ts';
import {
  certifiedDeskKeyOf,
  hasQuorum,
  isFingerprintOf,
  type MonitoredStatement,
  readStatement,
  supervisorsOf,
} from './statement.ts';

export interface ServedKeys {
  readonly organisationKey: string | null;
  readonly supervisors: readonly MonitoredStatement[];
  readonly deskKeys: readonly { readonly id: string; readonly certificate: MonitoredStatement }[];
  readonly logs: readonly { readonly origin: string; readonly vkey: string }[];
}

/**
 * What `GET /api/organisation` answers, as far as it is needed. Throws Unreachable where it is something
 * else.
 */
export async function readServed(url: string): Promise<ServedKeys> {
  const { status, text } = await get(`${url}/api/organisation`);
  try {
    const served = JSON.parse(text) as ServedKeys;
    const whole =
      status === 200 &&
      (served.organisationKey === null || /^[0-9a-f]{64}$/.test(served.organisationKey)) &&
      [served.supervisors, served.deskKeys, served.logs].every(Array.isArray) &&
      served.logs.every(({ vkey }) => typeof vkey === 'string') &&
      [...served.supervisors, ...served.deskKeys.map(({ certificate }) => certificate)].every(
        (statement) => readStatement(JSON.stringify(statement)) !== null,
      );
    if (whole) return served;
  } catch {
    // No JSON, or of another form.
  }
  throw new Unreachable('The site does not say which keys it serves: is it a site of Heed?');
}

export interface MonitoredKeys {
  readonly served: ServedKeys;
  readonly memory: MonitorMemory;
  readonly fingerprint: string | undefined;
  /** What came into the log since the last look. */
  readonly newStatements: readonly NewStatement[];
}

/** Compares the keys that are served with the log and the fingerprint; remembers the organisation's key. */
export function compareKeys({ served, memory, fingerprint, newStatements }: MonitoredKeys): MonitorFinding[] {
  const { organisationKey } = served;
  if (organisationKey === null) return [];
  if (fingerprint !== undefined && !isFingerprintOf(organisationKey, fingerprint))
    return [{ code: 'false-key', says: 'The key of the organisation does not fit the fingerprint.' }];
  if (memory.organisation !== null && memory.organisation !== organisationKey)
    return [{ code: 'false-key', says: 'The site serves another key of the organisation than before.' }];
  memory.organisation = organisationKey;
  return [
    ...inLog(organisationKey, memory),
    ...compareChains(organisationKey, memory, newStatements),
    ...nowServed(organisationKey, served, memory),
  ];
}

/** Certificates in the log that no supervisor of this organisation signed. */
function inLog(organisation: string, memory: MonitorMemory): MonitorFinding[] {
  const supervisors = supervisorsOf(organisation, statements(memory.supervisors));
  const forged = [...memory.deskKeys].filter((json) => {
    const statement = readStatement(json);
    return statement === null || certifiedDeskKeyOf(organisation, statement, supervisors) === null;
  });
  return forged.map(() => ({
    code: 'false-key',
    says:
      'A desk key in the log is not certified by the organisation: somebody who is not a supervisor ' +
      'made it.',
  }));
}

function nowServed(organisation: string, served: ServedKeys, memory: MonitorMemory): MonitorFinding[] {
  const findings: MonitorFinding[] = [];
  const texts = (logged: ReadonlySet<string>) =>
    new Set(statements(logged).map(({ statement }) => statement));
  const [supervisors, deskKeys] = [texts(memory.supervisors), texts(memory.deskKeys)];
  if (served.supervisors.some(({ statement }) => !supervisors.has(statement)))
    findings.push({
      code: 'unlogged-key',
      says: "A supervisor's certificate is served that the log does not hold.",
    });
  const certified = supervisorsOf(organisation, served.supervisors);
  for (const { certificate } of served.deskKeys) {
    const key = certifiedDeskKeyOf(organisation, certificate, certified);
    const signed = { context: 'heed/desk-key/v1', statement: certificate } as const;
    if (key === null || !hasQuorum(signed, key.validFrom, certified))
      findings.push({ code: 'false-key', says: 'A desk key is served that too few supervisors signed.' });
    else if (!deskKeys.has(certificate.statement))
      findings.push({
        code: 'unlogged-key',
        says: `Desk key ${key.id} is served, and the log does not hold it.`,
      });
  }
  return findings;
}
