import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import {
  distanceBetween,
  hashesOf,
  hashOf,
  isSamePicture,
  mostDistance,
  type Raster,
  rasterSide,
  uselessQuality,
  variants,
} from './index.ts';

const folder = fileURLToPath(new URL('../../../../../shared/vectors/pdq/', import.meta.url));
const skip = !existsSync(folder) && 'no vectors';

async function decode(file: string, isFit: boolean): Promise<Raster> {
  const image = sharp(file).ensureAlpha();
  const { width, height } = await image.metadata();
  const isLarge = width > rasterSide || height > rasterSide;
  const fit = isFit && isLarge ? image.resize(rasterSide, rasterSide, { fit: 'fill' }) : image;
  const { data, info } = await fit.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: data };
}

test('within ten bits of the reference on every picture of it', { skip }, async () => {
  const lines = readFileSync(`${folder}bridge-mods.csv`, 'utf8').trim().split('\n').slice(1);
  assert.equal(lines.length, 12);
  for (const line of lines) {
    const [file, reference] = line.split(',') as [string, string];
    for (const isFit of [true, false]) {
      const { hash, quality } = hashOf(await decode(`${folder}bridge-mods/${file}`, isFit));
      const distance = distanceBetween(hash, reference.trim());
      assert.ok(distance <= (isFit ? 8 : 6), `${file}: ${distance}`);
      assert.equal(quality, 100);
    }
  }
});

/** Soft blobs: what a photo is to the lowest frequencies. */
function picture(width: number, height: number, seed = 1): Raster {
  const rgba = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height];
      const light =
        128 +
        60 * Math.sin(7 * u + seed) * Math.cos(11 * v * u + 2 * seed) +
        50 * Math.sin(23 * u * v + 5 * v + seed);
      rgba.set([light, light * 0.9, 255 - light, 255], 4 * (y * width + x));
    }
  return { width, height, rgba };
}

/** Where the point at (x, y) of the changed picture stands in the original of side n. */
const origins: Readonly<
  Record<(typeof variants)[number], (x: number, y: number, n: number) => readonly [number, number]>
> = {
  original: (x, y) => [x, y],
  'rotated-90': (x, y, n) => [y, n - 1 - x],
  'rotated-180': (x, y, n) => [n - 1 - x, n - 1 - y],
  'rotated-270': (x, y, n) => [n - 1 - y, x],
  flipped: (x, y, n) => [x, n - 1 - y],
  mirrored: (x, y, n) => [n - 1 - x, y],
  transposed: (x, y) => [y, x],
  'anti-transposed': (x, y, n) => [n - 1 - y, n - 1 - x],
};

test('each variant is the hash of the picture turned or mirrored', () => {
  const side = 512;
  const original = picture(side, side);
  const { hashes } = hashesOf(original);
  assert.equal(new Set(Object.values(hashes)).size, 8);
  for (const variant of variants) {
    const rgba = new Uint8ClampedArray(original.rgba.length);
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) {
        const [fromX, fromY] = origins[variant](x, y, side);
        const from = 4 * (fromY * side + fromX);
        rgba.set(original.rgba.subarray(from, from + 4), 4 * (y * side + x));
      }
    const { hash } = hashOf({ width: side, height: side, rgba });
    const distances = variants.map((other) => distanceBetween(hash, hashes[other]));
    // The smoothing reaches a point further ahead than back, so a turned picture is not quite its variant.
    assert.ok(distanceBetween(hash, hashes[variant]) <= mostDistance, `${variant}: ${distances}`);
    assert.equal(Math.min(...distances), distanceBetween(hash, hashes[variant]), variant);
  }
  assert.equal(hashes.original, hashOf(original).hash);
});

test('a picture is the same at any size, and another one is not', () => {
  const one = hashOf(picture(1200, 900));
  for (const [width, height] of [
    [512, 512],
    [300, 200],
    [3000, 1000],
  ] as const)
    assert.ok(isSamePicture(one, hashOf(picture(width, height))), `${width} x ${height}`);
  assert.equal(isSamePicture(one, hashOf(picture(1200, 900, 4))), false);
});

/** A grey picture of one colour. */
const flat = (width: number, height: number, value: number): Raster => ({
  width,
  height,
  rgba: new Uint8ClampedArray(4 * width * height).fill(value),
});

test('a picture of one colour has quality 0 and is like no other', () => {
  for (const raster of [flat(640, 480, 255), flat(1, 1, 0), flat(70, 3000, 99)]) {
    const hashed = hashOf(raster);
    assert.equal(hashed.quality, 0);
    assert.equal(isSamePicture(hashed, hashed), false);
  }
  assert.ok(uselessQuality < hashOf(picture(512, 512)).quality);
});

test('what is transparent is seen on white', () => {
  const opaque = picture(512, 512);
  const veiled = { ...opaque, rgba: opaque.rgba.map((value, at) => (at % 4 === 3 ? 128 : value)) };
  assert.ok(distanceBetween(hashOf(opaque).hash, hashOf(veiled).hash) <= 8);
  const clear = { ...opaque, rgba: opaque.rgba.map((value, at) => (at % 4 === 3 ? 0 : value)) };
  assert.equal(hashOf(clear).quality, 0);
});

test('a raster that does not fit its size, or is too large, is refused', () => {
  for (const [width, height] of [
    [0, 0],
    [2, 3],
    [-1, -4],
    [Number.NaN, 1],
    [1e5, 1e5],
  ] as const)
    assert.throws(() => hashOf({ width, height, rgba: new Uint8Array(4) }), RangeError);
  assert.throws(() => distanceBetween('00', '00'), RangeError);
});

test('forty megapixels are hashed without being copied', () => {
  const { quality } = hashOf(flat(8000, 5000, 200));
  assert.equal(quality, 0);
});
