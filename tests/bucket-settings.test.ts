// Which settings of a bucket for attachments are refused. What goes there: object-store.night.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradictions } from '../apps/cli/src/contradictions.ts';
import { settings } from '../apps/cli/src/settings.ts';

test('settings of a bucket that cannot be meant so are refused by a sentence', () => {
  const key = { HEED_ATTACHMENTS_KEY: 'k', HEED_ATTACHMENTS_SECRET: 's' };
  const wrongSettings: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ HEED_ATTACHMENTS: 's3://bucket' }, /set HEED_ATTACHMENTS_KEY/],
    [{ ...key, HEED_ATTACHMENTS: 'https://bucket' }, /names no bucket/],
    [{ ...key, HEED_ATTACHMENTS: 's3://bucket/a%20b' }, /prefix holds/],
    [{ ...key, HEED_ATTACHMENTS: 's3://bucket?endpoint=http://s3.example.org' }, /must be https/],
    [{ ...key, HEED_ATTACHMENTS: 's3://bucket?secret=x' }, /endpoint and region alone/],
  ];
  for (const [env, message] of wrongSettings) assert.throws(() => settings(env), { kind: 'usage', message });
  const place = { ...key, HEED_ATTACHMENTS: 's3://bucket/a/b?region=eu-west-1' };
  assert.deepEqual(settings(place).attachments, {
    ...{ endpoint: 'https://s3.eu-west-1.amazonaws.com', bucket: 'bucket', prefix: 'a/b/' },
    ...{ region: 'eu-west-1', key: 'k', secret: 's' },
  });
  const clash = { ...place, HEED_SECOND_PLACE: '/mnt/elsewhere' };
  assert.match(contradictions(settings(clash), clash).join(), /HEED_SECOND_PLACE copies attachments/);
  assert.match(contradictions(settings(key), key).join(), /name the bucket/);
});
