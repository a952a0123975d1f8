// Where a module adds its pages. While the organisation has it off, none of them is found.
import { hasModule } from '@heed/domain/organisation';
import type { ModuleName } from '@heed/modules/rules';
import type { Context } from 'hono';
import type { ModulePages } from './module.ts';
import { answerPage, type PageMounting } from './mounting.ts';

/** Where the module `name` adds its pages. Its pages to read are noted in `mounting`. */
export function gatePages(mounting: PageMounting, name: ModuleName): ModulePages {
  const { app, deployment, readable } = mounting;
  const gate = (handler: (c: Context) => Response | Promise<Response>) => (c: Context) =>
    hasModule(deployment.organisation(), name) ? handler(c) : c.notFound();
  const note: ModulePages['note'] = (path, spoken, make) =>
    void readable.push({ module: name, path, spoken, make });
  return {
    get: (path, handler) => void app.get(path, gate(handler)),
    post: (path, handler) => void app.post(path, gate(handler)),
    lasting: {
      get: (path, handler) => void app.get(path, handler),
      post: (path, handler) => void app.post(path, handler),
    },
    note,
    read(path, spoken, make) {
      note(path, spoken, make);
      app.get(
        path,
        gate((c) => answerPage(mounting, c, spoken, make)),
      );
    },
  };
}
