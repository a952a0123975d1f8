// The rule by which photos lose place, time and camera, on real files of every kind. exiftool is the judge;
// what is left must still be the picture.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanFile, kindOf, neutralName } from '@heed/domain/media';
import sharp from 'sharp';
import {
  canMakePhotos,
  makeBurst,
  makePhoto,
  mediaType,
  photoKinds,
  pointsOf,
  tracesIn,
  withTraces,
} from './photos.ts';

/** Nothing is drawn anew: the container alone is cleaned. */
const strip = (bytes: Uint8Array, name: string, type = '') =>
  cleanFile(bytes, { name, type }, async () => null);

describe('the container of a photo', { skip: !canMakePhotos() && 'exiftool or heif-enc is missing' }, () => {
  for (const kind of photoKinds) {
    test(`${kind}: place, time, camera and XMP are gone, and the picture is the same`, async () => {
      const photo = await makePhoto(kind);
      assert.ok((await tracesIn(photo, kind)).length > 0, 'the photo carries what the test looks for');
      const { bytes, cleaned, type } = await strip(photo, `a.${kind}`, mediaType(kind));
      assert.equal(cleaned, 'yes');
      assert.equal(type, mediaType(kind));
      assert.deepEqual(await tracesIn(bytes, kind), []);
      assert.deepEqual(await pointsOf(bytes, kind), await pointsOf(photo, kind));
      const again = await strip(bytes, `a.${kind}`, mediaType(kind));
      assert.deepEqual(again.bytes, bytes, 'cleaned twice is cleaned once');
    });
  }

  test('a burst of two photos in one HEIC loses the EXIF of both', async () => {
    const burst = await makeBurst();
    assert.ok(Buffer.from(burst).toString('latin1').split('CanaryCam').length > 2);
    const { bytes, cleaned } = await strip(burst, 'a.heic');
    assert.equal(cleaned, 'yes');
    assert.deepEqual(await tracesIn(bytes, 'heic'), []);
    assert.deepEqual(await pointsOf(bytes, 'heic'), await pointsOf(burst, 'heic'));
  });

  test('a photo that was cut short loses them too, or is said not to be clean', async () => {
    for (const kind of photoKinds) {
      const photo = await makePhoto(kind, { width: 640, height: 480 });
      for (const share of [0.1, 0.5, 0.9, 0.99]) {
        const half = photo.subarray(0, Math.floor(photo.length * share));
        const { bytes, cleaned } = await strip(half, `a.${kind}`);
        if (cleaned === 'no') assert.deepEqual(Buffer.from(bytes), half);
        else assert.deepEqual(await tracesIn(bytes, kind), [], `${kind} ${share}`);
      }
    }
  });

  test('how a photo is turned stays', async () => {
    const turned = await withTraces(
      await sharp(await makePhoto('jpg'))
        .keepExif()
        .withMetadata({ orientation: 6 })
        .toBuffer(),
      'jpg',
    );
    const { bytes } = await strip(turned, 'a.jpg');
    assert.equal((await sharp(bytes).metadata()).orientation, 6);
    assert.deepEqual(await tracesIn(bytes, 'jpg'), []);
  });

  test('what stands behind the end of a photo is cut off', async () => {
    const behind = Buffer.concat([
      await makePhoto('jpg'),
      Buffer.from('MotionPhoto'),
      await makePhoto('jpg'),
    ]);
    assert.ok(!Buffer.from((await strip(behind, 'a.jpg')).bytes).includes('MotionPhoto'));
    for (const kind of ['png', 'webp', 'heic', 'tif'] as const) {
      const more = Buffer.concat([await makePhoto(kind), box('mpvd', Buffer.from('MotionPhoto'))]);
      assert.ok(!Buffer.from((await strip(more, `a.${kind}`)).bytes).includes('MotionPhoto'), kind);
    }
  });

  test('an animation keeps its frames and loses the rest', async () => {
    const frames = sharp(Buffer.concat([Buffer.alloc(30 * 20 * 3, 200), Buffer.alloc(30 * 20 * 3, 20)]), {
      raw: { width: 30, height: 40, channels: 3, pageHeight: 20 },
    });
    for (const kind of ['webp', 'gif'] as const) {
      const moving = await withTraces(
        await frames
          .clone()
          .toFormat(kind, { loop: 0, delay: [90, 90] })
          .toBuffer(),
        kind,
      );
      assert.ok((await tracesIn(moving, kind)).length > 0);
      const { bytes, cleaned } = await cleanFile(moving, { name: `a.${kind}`, type: '' }, () =>
        assert.fail('drawn'),
      );
      assert.equal(cleaned, 'yes');
      assert.equal((await sharp(bytes, { animated: true }).metadata()).pages, 2);
      assert.deepEqual(await tracesIn(bytes, kind), []);
    }
  });
});

/** A box of ISO/IEC 14496-12. */
function box(type: string, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

test('a film loses place and times of its description, and is never called clean', async () => {
  const times = Buffer.alloc(100);
  times.writeUInt32BE(0xdeadbeef, 4);
  const place = box('udta', box('\xa9xyz', Buffer.from('\0\x12\x15\xc7+45.8150+015.9819/')));
  const film = Buffer.concat([
    box('ftyp', Buffer.from('qt  \0\0\0\0qt  ')),
    box(
      'moov',
      box('mvhd', times),
      box('trak', box('tkhd', times), box('meta', Buffer.from('CanaryCam'))),
      place,
    ),
    box('mdat', Buffer.from('film')),
  ]);
  const { bytes, cleaned, type, ending } = await strip(film, 'IMG_0001.MOV', 'video/quicktime');
  assert.deepEqual([cleaned, type, ending, bytes.length], ['partly', 'video/quicktime', 'mov', film.length]);
  for (const trace of ['+45.8150', 'CanaryCam', '\xde\xad\xbe\xef'])
    assert.ok(!Buffer.from(bytes).includes(Buffer.from(trace, 'latin1')), trace);
  assert.ok(Buffer.from(bytes).includes('film'));
});

test('bytes decide what a file is, not its name or type', async () => {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  assert.equal((await strip(png, 'a.heic', 'image/heic')).type, 'image/png');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const { cleaned, bytes } = await strip(svg, 'a.jpg', 'image/jpeg');
  assert.deepEqual([cleaned, Buffer.from(bytes)], ['no', svg]);
  assert.equal(kindOf(new Uint8Array(0)), 'other');
});

test('bytes of anybody end in an answer, never in a fault', async () => {
  const heads = [
    '\xff\xd8\xff',
    '\x89PNG\r\n\x1a\n',
    'RIFF\0\0\0\x40WEBPVP8X',
    'GIF89a',
    'II*\0\x08\0\0\0',
    '\0\0\0\x10ftypheic\0\0\0\0',
    '\0\0\0\x08ftypmoov',
  ];
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (const head of heads) {
    for (let n = 0; n < 300; n++) {
      const noise = Buffer.from(
        Array.from({ length: Math.floor(random() * 200) }, () => Math.floor(random() * 256)),
      );
      const { bytes } = await strip(Buffer.concat([Buffer.from(head, 'latin1'), noise]), 'a');
      assert.ok(bytes.length <= head.length + noise.length + 40);
    }
  }
});

test('a name on her device never leaves it', () => {
  assert.equal(neutralName({ type: 'image/jpeg', ending: 'jpg' }, []), 'photo-1.jpg');
  assert.equal(
    neutralName({ type: 'image/heic', ending: 'heic' }, ['photo-1.jpg', 'video-4.mp4', 'photo-3.jpg']),
    'photo-4.heic',
  );
  assert.equal(neutralName({ type: 'application/pdf', ending: 'pdf' }, ['photo-1.jpg']), 'file-1.pdf');
});
