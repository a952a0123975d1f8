// Attacks of a page elsewhere on somebody whose browser it has: it sends forms to our address, reads our
// answers, hopes for words in addresses.
import { type Route, routes, split } from '@heed/api';
import { makeCode } from '@heed/envelope/code';
import { formOf, openReportForm, reportWithoutScript, returnWithoutScript } from '../scriptless.ts';
import { type Attack, ensure, type Watch } from './attack.ts';
import { filled, foreignSigns, formPaths, getPage } from './surface.ts';

const canary = 'planted-by-elsewhere';
const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** Every sign of another site; the last is a browser that was told to say nothing. */
const signs = [...Object.values(foreignSigns).map((sign) => ({ ...asBrowser, ...sign })), asBrowser];

const isShown = (page: string, code: string) =>
  page.includes(code) ||
  page.includes((code.match(/.{4}/g) ?? []).map((four) => `<span>${four}</span>`).join(' '));

async function postForms(url: string, watch: Watch): Promise<void> {
  const form = formOf(await (await fetch(`${url}/report`)).text(), ['form', 'code']);
  const [stamp, code] = [String(form.get('form')), String(form.get('code'))];
  const fields = { form: stamp, code, kept: 'yes', text: canary, q: canary, door: 'talk', desk: 'harbour' };
  for (const path of formPaths)
    for (const headers of signs)
      for (const body of [new URLSearchParams(fields), multipart(fields)]) {
        const answer = await fetch(url + filled(path), { method: 'POST', headers, body, redirect: 'manual' });
        const page = await answer.text();
        const sign = JSON.stringify(headers);
        watch.expect(answer.status === 403 || answer.status === 415, `${path} ${answer.status} to ${sign}`);
        watch.expect(!page.includes(canary) && !isShown(page, code), `${path} repeats what ${sign} planted`);
      }
}

function multipart(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

export const otherSite: readonly Attack[] = [
  {
    id: 'foreign-forms',
    promise:
      'Nothing that another site sends is believed: no code, no words, no conversation of an ' +
      'attacker stands ' +
      'on our page',
    tries:
      'a form of another site to every path that takes one, with six kinds of browser headers, two encodings',
    needs: [],
    async play({ url }, watch) {
      await postForms(url, watch);
      const { code, status } = await reportWithoutScript(url, { text: 'Words of the attacker.' });
      ensure(status === 200, 'The attacker’s own report was not taken');
      for (const headers of signs) {
        const answer = await fetch(`${url}/return`, {
          method: 'POST',
          headers,
          body: new URLSearchParams({ code }),
        });
        const page = await answer.text();
        watch.expect(!page.includes('Words of the attacker'), 'A conversation of the attacker was opened');
      }
      watch.expect((await returnWithoutScript(url, code)).status === 200, 'A foreign form deleted something');
    },
  },
  {
    id: 'foreign-calls',
    promise:
      'Nothing that another site sends is believed: no code, no words, no conversation of an ' +
      'attacker stands ' +
      'on our page',
    tries: 'every call of the API that changes something, as a page of another site would send it',
    needs: [],
    async play({ url }, watch) {
      for (const { endpoint } of Object.values(routes) as Route[]) {
        const { method, path } = split(endpoint);
        if (method === 'GET') continue;
        for (const sign of Object.values(foreignSigns)) {
          const headers = { ...sign, 'heed-client': '1', 'content-type': 'application/json' };
          const to = url + path.replace(/:\w+/g, '0'.repeat(32));
          const answer = await fetch(to, { method, headers, body: '{}' });
          const text = await answer.text();
          watch.expect(
            answer.status === 403 && text.includes('urn:heed:problem:foreign-origin'),
            `${endpoint} ${answer.status} to ${JSON.stringify(sign)}`,
          );
        }
      }
    },
  },
  {
    id: 'planted-code',
    promise:
      'Nothing that another site sends is believed: no code, no words, no conversation of an ' +
      'attacker stands ' +
      'on our page',
    tries: 'a code with no stamp, with the stamp of another form, with a stamp that was changed',
    needs: [],
    async play({ url }, watch) {
      const open = async () => formOf(await (await fetch(`${url}/report`)).text(), ['form', 'code']);
      const [own, other] = [await open(), await open()];
      const stamp = String(own.get('form'));
      const planted = makeCode();
      const pairs = [
        ['', planted],
        ['garbage', planted],
        [stamp, planted],
        [String(other.get('form')), String(own.get('code'))],
        [`${stamp}x`, String(own.get('code'))],
      ] as const;
      for (const [form, code] of pairs) {
        const fields = { form, code, kept: 'yes', text: 'Mine.', desk: 'harbour' };
        const answer = await fetch(`${url}/report`, { method: 'POST', body: multipart(fields) });
        const page = await answer.text();
        watch.expect(!isShown(page, code), 'A code was taken without the stamp of its form');
        watch.expect(page.includes('Mine.'), 'Her own words were dropped with the planted code');
      }
    },
  },
  {
    id: 'answers-open-once',
    promise:
      'What a form without script is answered with stands at an address that opens once and says nothing; ' +
      'no page that came back with her words, and no code, is shown a second time',
    tries:
      'the address of an answer read, opened twice, by other methods, cut, changed, at other pages, and ' +
      'one that begins with two slashes',
    needs: [],
    async play({ url }, watch) {
      const send = async () => {
        const form = await openReportForm(url);
        form.set('text', canary);
        const answer = await fetch(`${url}/report`, { method: 'POST', body: form, redirect: 'manual' });
        return new URL(answer.headers.get('location') ?? '/', url);
      };
      const shows = async (address: URL | string) => (await (await fetch(address)).text()).includes(canary);
      const address = await send();
      ensure(address.searchParams.has('answer'), 'A form with a fault was not answered by an address');
      const value = address.searchParams.get('answer') ?? '';
      const isReadable = [address.href, Buffer.from(value, 'base64url').toString('latin1')].some((text) =>
        text.includes(canary),
      );
      watch.expect(!isReadable, 'The address says what was typed');
      await fetch(address, { method: 'HEAD' });
      const bytes = Buffer.from(value, 'base64url');
      bytes[bytes.length - 1]! ^= 1;
      for (const wrong of [value.slice(0, -1), `${value}A`, bytes.toString('base64url'), ''])
        watch.expect(!(await shows(`${url}/report?answer=${wrong}`)), 'A changed address opens the answer');
      watch.expect(await shows(address), 'Her words did not come back to her');
      for (const path of ['/report', '/en/report', '/return', '/'])
        watch.expect(!(await shows(`${url}${path}?answer=${value}`)), `${path} opens the answer again`);
      const away = await fetch(`${url}//example.org/?answer=A`, { redirect: 'manual' });
      watch.expect(
        !(away.headers.get('location') ?? '').startsWith('//'),
        'An address leads to another site',
      );
    },
  },
  {
    id: 'shared-elsewhere',
    promise: 'What another app on the phone shares reaches no server in clear',
    tries: 'what a phone shares, and a body without an end, sent to the server: it must not be read',
    needs: [],
    async play({ url }, watch) {
      const answer = await fetch(`${url}/share`, { method: 'POST', body: multipart({ text: canary }) });
      watch.expect(answer.status === 405, `POST /share was answered with ${answer.status}`);
      watch.expect(!(await answer.text()).includes(canary), 'What was shared came back');
    },
  },
  {
    id: 'words-in-addresses',
    promise:
      'From the first page no door, country or word gets into an address or a history, and nothing ' +
      'is said for ' +
      "her: no country, no 'I have kept the code', no answer to 'under 18'",
    tries:
      'each door of the first page by its form; what is ticked or chosen on the page of writing as it comes',
    needs: [],
    async play({ url }, watch) {
      const first = (await getPage(url, '/')).text;
      const doors = [...first.matchAll(/name="door" value="([^"]+)"|value="([^"]+)" name="door"/g)].map(
        ([, one, other]) => one ?? other!,
      );
      ensure(doors.length > 2, 'The first page has no doors');
      for (const door of doors)
        for (const words of [{}, { text: canary }]) {
          const body = new URLSearchParams({ door, country: 'NL', ...words });
          const answer = await fetch(`${url}/start`, { method: 'POST', body, redirect: 'manual' });
          const to = answer.headers.get('location') ?? '';
          watch.expect(answer.status === 303, `Door ${door} was answered with ${answer.status}`);
          const [, value = ''] = /[=]([\w-]+)$/.exec(to) ?? [];
          const plain = `${to} ${Buffer.from(value, 'base64url').toString('latin1')}`;
          watch.expect(!plain.includes(canary), 'Words stand in an address');
          watch.expect(!new RegExp(`\\b(${door}|NL)\\b`).test(plain), `Door ${door} stands in an address`);
        }
      const { text } = await getPage(url, '/report');
      for (const name of ['kept', 'under18', 'country', 'urgent'])
        watch.expect(
          !new RegExp(
            `<input[^>]*name="${name}"[^>]*\\bchecked|` +
              `name="${name}"[\\s\\S]{0,200}<option[^>]*value="[^"]+"[^>]*\\bselected`,
          ).test(text),
          `'${name}' is answered before she has said anything`,
        );
    },
  },
];
