import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCounted, makeBatchCode, readCode } from './index.ts';

test(
  'a code is six letters that nobody mistakes, read as it was printed, typed large or with space ' + 'around',
  () => {
    const codes = new Set<string>();
    for (let i = 0; i < 500; i++) codes.add(makeBatchCode((most) => Math.floor(Math.random() * most)));
    for (const code of codes) {
      assert.match(code, /^[cdfghjkmnprtvwxy3467]{6}$/);
      assert.equal(readCode(` ${code.toUpperCase()} `), code);
    }
    assert.ok(codes.size > 490);
    for (const text of ['', 'abcdef', 'cdfgh', 'cdfghjk', 'cdfgh0', 'cdfghl', '../../', 'ｃdfghj'])
      assert.equal(readCode(text), null, text);
  },
);

test(
  'pages for everybody may be counted; pages for somebody at risk, and pages that nobody thought of, ' +
    'never',
  () => {
    for (const page of [
      '/',
      '/signs',
      '/signs/nurse',
      '/laws',
      '/laws/hr',
      '/map-of-demand',
      '/campaigns/stations',
    ])
      assert.ok(isCounted(page), page);
    for (const page of [
      '/help',
      '/help/hr',
      '/check',
      '/report',
      '/for/me',
      '/for/guests',
      '/tonight',
      '/on-the-way',
      '/return',
      '/return/write',
      '/rights',
      '/rights/hr',
      '/offer',
      '/safe-use',
      '/start',
      '/lost',
      '/buyers',
      '/signs/buyer',
      '/health',
      '/easy',
      '/easy/help',
      '/police-on-your-terms',
      '/pictures',
      '/app',
      '/privacy',
      '/search',
      '/campaigns',
      '/hr/signs',
      '/signs?x',
      '/signs/../help',
      '/what-is-made-next-year',
      '//elsewhere.example',
      '',
    ])
      assert.ok(!isCounted(page), page);
  },
);
