// Minutes as Markdown: what somebody wrote stays text, whatever marks are in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minutesMarkdown } from '../site/minutes.ts';

test('marks of Markdown and of HTML in a text are text', () => {
  const text = '<script>*a* [b](c) `d` | e_ & #f';
  const markdown = minutesMarkdown([
    { is: 'heading', level: 2, text, id: 'a' },
    { is: 'text', text: '1) not a list' },
    { is: 'text', text: '- not a list' },
    { is: 'points', list: ['# no heading'] },
    { is: 'table', heads: ['', ''], rows: [['1.0', 'a | b\nc']] },
  ]);
  assert.equal(
    markdown,
    [
      '## \\<script\\>\\*a\\* \\[b\\](c) \\`d\\` \\| e\\_ \\& \\#f',
      '1\\) not a list',
      '\\- not a list',
      '- \\# no heading',
      '|  |  |\n| --- | --- |\n| 1.0 | a \\| b<br>c |',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/, '\n'),
  );
});
