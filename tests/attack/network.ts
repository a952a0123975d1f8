// Attacks of who sees what goes over the network, or holds the phone afterwards: headers, cookies, sizes,
// addresses.
import { hashHex, padme } from '@heed/envelope';
import { prepare, sealReport } from '../person.ts';
import { reportWithoutScript } from '../scriptless.ts';
import { type Attack, ensure, type Watch } from './attack.ts';
import { crawl, type FetchedPage, getPage } from './surface.ts';

/** Pages that are looked at: the whole site in one language has fewer. */
const mostPages = 250;

const isDocument = ({ headers }: FetchedPage) => (headers.get('content-type') ?? '').startsWith('text/html');

/** What every page says to the browser, and what none does. */
function checkPage({ path, headers, text }: FetchedPage, url: string, watch: Watch): void {
  const policy = headers.get('content-security-policy') ?? '';
  const frame = path === '/desk/unlock';
  watch.expect(policy.startsWith("default-src 'none'"), `${path}: no policy that forbids what is not named`);
  // The frame of the log-in compiles WebAssembly.
  watch.expect(
    !(frame ? policy.replace("'wasm-unsafe-eval'", '') : policy).includes('unsafe'),
    `${path}: the policy lets scripts in that are written into the page`,
  );
  watch.expect(!/https?:|\*/.test(policy), `${path}: the policy names another host`);
  watch.expect(policy.includes(`frame-ancestors ${frame ? "'self'" : "'none'"}`), `${path}: can be framed`);
  for (const [name, value] of Object.entries({
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  }))
    watch.expect(headers.get(name) === value, `${path}: ${name} is ${headers.get(name)}`);
  watch.expect(
    ['same-origin', 'no-referrer'].includes(headers.get('referrer-policy') ?? ''),
    `${path}: another site is told the address`,
  );
  watch.expect(headers.get('set-cookie') === null, `${path}: sets a cookie`);
  watch.expect(headers.get('access-control-allow-origin') === null, `${path}: may be read by another site`);
  watch.expect(
    !/\b(server|x-powered-by)\b/i.test([...headers.keys()].join()),
    `${path}: says which software answers`,
  );
  const foreign = [
    ...text.matchAll(/<(?!a\b)\w+[^>]*?\s(?:src|href|action|poster|data)="((?:https?:)?\/\/[^"]*)/g),
  ]
    .map(([, to]) => to!)
    .filter((to) => !to.startsWith(`${url}/`));
  watch.expect(foreign.length === 0, `${path}: asks another host`);
  watch.expect(
    !/<script(?![^>]*\bsrc=)(?![^>]*type="application\/)[^>]*>|\son\w+="|style="/.test(
      text.replace(/<code[\s\S]*?<\/code>/g, ''),
    ),
    `${path}: script or style written into the page`,
  );
}

const isPadded = (bytes: number) => bytes === padme(bytes);

export const network: readonly Attack[] = [
  {
    id: 'pages-alone',
    promise:
      'A page asks no other host, sets no cookie, and no other site can frame it, read it or put a ' +
      'script into it',
    tries: 'headers and addresses of every page that a link leads to, of errors and of the desk',
    needs: [],
    async play({ url }, watch) {
      const pages = (await crawl(url, mostPages)).filter(isDocument);
      ensure(pages.length > 20, `Only ${pages.length} pages were found`);
      const errors = ['/nothing-here', '/en/nothing', '/assets/nothing.js', '/return?code=1'];
      for (const path of errors) pages.push(await getPage(url, path));
      for (const page of pages) checkPage(page, url, watch);
      for (const origin of ['https://elsewhere.example', 'null', url.replace('://', '://www.')]) {
        const headers = { origin, 'access-control-request-method': 'POST' };
        for (const path of ['/report', '/api/organisation', '/api/conversation', '/api/desk/me'])
          for (const method of ['GET', 'OPTIONS']) {
            const answer = await fetch(url + path, { method, headers });
            await answer.body?.cancel();
            const allowedOrigin = answer.headers.get('access-control-allow-origin');
            watch.expect(allowedOrigin === null, `${method} ${path}: ${origin} may read it`);
          }
      }
    },
  },
  {
    id: 'nothing-cached',
    promise:
      'Leaving is one press, Escape or Shift three times; with script Back then shows at most the ' +
      'first page or ' +
      'an empty one, never words',
    tries: 'whether an answer with words, a code or a conversation may be stored by browser or proxy',
    needs: [],
    async play({ url }, watch) {
      const check = (what: string, answer: Response) =>
        watch.expect(
          answer.headers.get('cache-control') === 'no-store',
          `${what}: cache-control is ${answer.headers.get('cache-control')}`,
        );
      for (const path of ['/report', '/return', '/deposit', '/start', '/for/me', '/']) {
        const answer = await fetch(url + path);
        check(path, answer);
        await answer.body?.cancel();
      }
      const { status, code } = await reportWithoutScript(url, { text: 'Mine.' });
      ensure(status === 200, 'A report was not taken');
      const posts: readonly [string, Record<string, string>][] = [
        ['/return', { code }],
        ['/return', { code: '1'.repeat(28) }],
        ['/report', { text: 'Mine.', door: 'self', language: 'nl' }],
        ['/start', { text: 'Mine.', door: 'self' }],
        ['/search', { q: 'help' }],
        ['/help', { country: 'NL' }],
      ];
      for (const [path, fields] of posts) {
        const answer = await fetch(url + path, { method: 'POST', body: new URLSearchParams(fields) });
        check(`POST ${path}`, answer);
        await answer.body?.cancel();
      }
    },
  },
  {
    id: 'sizes',
    promise: 'Sizes tell little',
    tries:
      'sealed reports of one and of 3,000 letters; pages that show a code or words, and whether ' +
      'they are packed',
    needs: [],
    async play({ url }, watch) {
      const ready = await prepare(url);
      const sizes = new Set<number>();
      for (const length of [1, 30, 300, 3000])
        sizes.add((await sealReport(ready, { text: 'x'.repeat(length) })).sealed.envelope.length);
      watch.expect(sizes.size === 1, `Sealed reports have ${[...sizes].join(', ')} bytes`);
      for (const text of ['No.', 'Longer. '.repeat(40), 'Very long. '.repeat(400)]) {
        const { page, status, code } = await reportWithoutScript(url, { text });
        ensure(status === 200, 'A report was not taken');
        const bytes = Buffer.byteLength(page);
        watch.expect(isPadded(bytes), `A receipt has ${bytes} bytes, which is no padded size`);
        const headers = {
          'accept-encoding': 'br, gzip',
          'content-type': 'application/x-www-form-urlencoded',
        };
        const answer = await fetch(`${url}/return`, { method: 'POST', headers, body: `code=${code}` });
        const encoding = answer.headers.get('content-encoding');
        watch.expect(encoding === null, `A page with words is packed by ${encoding}`);
        const answerBytes = (await answer.arrayBuffer()).byteLength;
        watch.expect(
          isPadded(answerBytes),
          `A conversation has ${answerBytes} bytes, which is no padded size`,
        );
      }
    },
  },
  {
    id: 'searched-words',
    promise: 'What is looked for stands in no address that can be read and is kept nowhere',
    tries: 'words in the address of search and finder, which must not be read, and where a sent form leads',
    needs: [],
    async play({ url }, watch) {
      const word = 'passport';
      const reply = await fetch(`${url}/search`, {
        method: 'POST',
        body: new URLSearchParams({ q: word }),
        redirect: 'manual',
      });
      const to = reply.headers.get('location') ?? '';
      ensure(reply.status === 303 && to !== '', 'The search did not answer');
      const isReadable = [to, Buffer.from(to.split('=').at(-1) ?? '', 'base64url').toString('latin1')].some(
        (text) => text.includes(word),
      );
      watch.expect(!isReadable, 'The address of an answer says what was looked for');
      const answer = await fetch(new URL(to, url));
      ensure((await answer.text()).includes(word), 'The address of an answer shows none');
      watch.expect(
        answer.headers.get('cache-control') === 'no-store',
        'The answer of the search may be stored',
      );
      for (const path of [`/search?q=${word}`, `/search?q=${word}&country=NL`]) {
        const { text } = await getPage(url, path);
        watch.expect(!text.includes(`value="${word}"`), `${path.split('?')[0]} reads words from the address`);
      }
      const plain = hashHex(Buffer.from((await getPage(url, '/help')).text));
      const withWords = hashHex(Buffer.from((await getPage(url, '/help?need=shelter&country=HR')).text));
      watch.expect(plain === withWords, 'The finder reads what was chosen from the address');
      for (const path of ['/search', '/help']) {
        const { text } = await getPage(url, path);
        const form = new RegExp(`<form[^>]*action="[^"]*${path}"[^>]*>`).exec(text)?.[0] ?? '';
        watch.expect(/method="?post/i.test(form), `The form of ${path} puts what is sent into the address`);
      }
    },
  },
  {
    id: 'languages',
    promise:
      "Who reads none of the organisation's languages finds their own: what the browser asks for is " +
      'answered, ' +
      'every other one is named in itself, and each says whether it is a draft',
    tries: 'each language of the list asked for as a browser asks, with weights, regions and garbage',
    needs: [],
    async play({ url }, watch) {
      const { text } = await getPage(url, '/languages');
      const tags = [...new Set([...text.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag!))];
      ensure(tags.length > 10, `Only ${tags.length} languages were found`);
      const ask = async (language: string) => {
        const answer = await fetch(url, { headers: { 'accept-language': language } });
        return /<html[^>]*lang="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
      };
      for (const tag of tags) {
        const region = tag.includes('-') ? tag : `${tag}-${tag.toUpperCase()}`;
        for (const reply of [tag, `xx;q=0.9, ${tag};q=0.8, en;q=0.1`, region])
          watch.expect((await ask(reply)) === tag, `Who asks for ${reply} reads ${await ask(reply)}`);
        const page = (await getPage(url, `/${tag}/languages`)).text;
        for (const other of tags)
          watch.expect(page.includes(`lang="${other}"`), `${tag}: ${other} is not named`);
      }
      for (const garbage of ['*', ';;q=', '../../etc', 'x'.repeat(5000)])
        watch.expect((await ask(garbage)) !== '', `No page for ${garbage.slice(0, 20)}`);
    },
  },
];
