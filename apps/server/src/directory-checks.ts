// What members found when they called the numbers of the directory: one setting, laid over the directory
// wherever a page or the API shows it.
import type { Content } from '@heed/content/read';
import { type LineCheck, type LineChecks, withChecks } from '@heed/domain/directory';
import type { Storage } from '@heed/storage';
import type { Deployment } from './deployment.ts';
import { changeSetting, type JsonSetting, readSetting } from './http/json-setting.ts';

const setting: JsonSetting<LineChecks> = {
  name: 'line-checks',
  empty: {},
  busy: 'refusal.line-check-busy',
};

export const readLineChecks = (storage: Storage): Promise<LineChecks> => readSetting(storage, setting);

/** Null: nobody has called it after all. */
export const putLineCheck = (storage: Storage, id: string, check: LineCheck | null): Promise<void> =>
  changeSetting(storage, setting, ({ [id]: _, ...others }) =>
    check === null ? others : { ...others, [id]: check },
  );

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
