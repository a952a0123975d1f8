// The shipped files of the proxies, `deploy/Caddyfile` and `deploy/nginx.conf`, as one organisation of a
// machine needs them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '../release/release.ts';
import type { InstallOrder } from './order.ts';

/** The text of a file in `deploy`. */
export const shipped = (file: string) => readFileSync(join(programRoot, 'deploy', file), 'utf8');

/** What stands once on the machine, before every site: no log, and no way to change the proxy meanwhile. */
export const caddyHead = (): string => {
  const file = shipped('Caddyfile');
  return `${file.slice(0, file.indexOf('\n(heed) {'))}\n\nimport /etc/caddy/heed-*.caddy\n`;
};

/** The site of `order` for its proxy. */
export function siteFile({ name, origin, proxy }: InstallOrder): string {
  const host = origin.replace('https://', '');
  const text =
    proxy === 'nginx'
      ? shipped('nginx.conf').replaceAll('http://127.0.0.1:8080', `http://unix:/run/heed-${name}/http.sock`)
      : shipped('Caddyfile')
          .slice(shipped('Caddyfile').indexOf('\n(heed) {') + 1)
          .replace('(heed) {', `(heed-${name}) {`)
          .replace('import heed\n', `import heed-${name}\n`)
          .replaceAll('reverse_proxy 127.0.0.1:8080', `reverse_proxy unix//run/heed-${name}/http.sock`);
  return text.replaceAll('heed.example.org', host).replaceAll('/opt/heed/deploy', '/opt/heed/current/deploy');
}
