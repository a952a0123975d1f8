// The files that settings name, read before anybody is served: a policy that cannot be read is better said at
// the start than found empty in court.
import { readAuthorities } from '../ledger/stamps.ts';
import { readPolicy } from '../ledger/witnesses.ts';

/** Thrown for a setting whose file is missing or is not what it should be. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

interface SettingPaths {
  readonly policy?: string | undefined;
  readonly stamps?: string | undefined;
}

/** Throws SettingError, which names the variable. */
export async function checkSettingFiles({ policy, stamps }: SettingPaths): Promise<void> {
  if (policy !== undefined) await readable('HEED_POLICY', 'docs/guides/witness.md', () => readPolicy(policy));
  await readable('HEED_STAMPS', "docs/operating.md, 'The log'", () => readAuthorities(stamps));
}

async function readable(name: string, guide: string, read: () => Promise<unknown>): Promise<void> {
  try {
    await read();
  } catch {
    throw new SettingError(
      `Cannot read the file of ${name}, or one that it names: it is missing or not in the form of ${guide}`,
    );
  }
}
