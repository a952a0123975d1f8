// What members found when they called the numbers of the directory: one setting, laid over the directory
// wherever a page or the API shows it.
import type { Content } from '@heed/content/read';
import { type LineCheck, type LineChecks, withChecks } from '@heed/domain/directory';
import type { Storage } from '@heed/storage';
import type { Deployment } from './deployment.ts';
import { Refusal } from './http/problem.ts';
import { stored } from './intake/accept.ts';

const setting = 'line-checks';
/** A change meets what others changed meanwhile this often at most. */
const mostTries = 8;

const parsed = (bytes: Uint8Array | null): LineChecks =>
  bytes === null ? {} : (JSON.parse(new TextDecoder().decode(bytes)) as LineChecks);

export const readLineChecks = async ({ settings }: Storage): Promise<LineChecks> =>
  parsed(await settings.get(setting));

/** Null: nobody has called it after all. */
export async function putLineCheck(
  { storage: { settings } }: Pick<Deployment, 'storage'>,
  id: string,
  check: LineCheck | null,
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const before = await settings.get(setting);
    const { [id]: _, ...others } = parsed(before);
    const checks: LineChecks = check === null ? others : { ...others, [id]: check };
    const after = Buffer.from(JSON.stringify(checks));
    if (await stored(() => settings.replace(setting, before, after))) return;
  }
  throw new Refusal('failed', 'refusal.line-check-busy');
}

/**
 * The content with the directory as the calls leave it now. Who takes `directory` out once has what it was
 * then: it is read anew for each page.
 */
export function withLineChecks(deployment: Deployment, content: Content): Content {
  let last: { checks: LineChecks; name: string; directory: Content['directory'] } | null = null;
  const directory = () => {
    const checks = deployment.lineChecks();
    const { name } = deployment.organisation();
    if (last?.checks !== checks || last.name !== name)
      last = { checks, name, directory: withChecks(content.directory, checks, name) };
    return last.directory;
  };
  return Object.defineProperty({ ...content }, 'directory', { get: directory, enumerable: true });
}
