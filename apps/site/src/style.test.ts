// The promises of docs/design.md about contrast, computed from the tokens themselves (WCAG 2.2, relative
// luminance).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = [...style.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => body ?? '');
const tokens = (body: string) =>
  Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value ?? '']),
  );

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const schemes = { light: tokens(light), dark: { ...tokens(light), ...tokens(dark) } };
const text: [string, string][] = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'teal-wash'],
  ['ink', 'amber-wash'],
  ['ink', 'brick-wash'],
  ['quiet', 'paper'],
  ['quiet', 'raised'],
  ['quiet', 'teal-wash'],
  ['teal', 'paper'],
  ['teal', 'raised'],
  ['on-teal', 'teal'],
  ['paper', 'ink'],
  ['on-teal', 'teal-deep'],
  ['amber', 'amber-wash'],
  ['brick', 'paper'],
  ['brick', 'raised'],
  ['brick', 'brick-wash'],
];
const edges: [string, string][] = [
  ['edge', 'paper'],
  ['edge', 'raised'],
  ['teal', 'paper'],
  ['teal', 'raised'],
  ['amber-edge', 'amber-wash'],
  ['brick', 'brick-wash'],
  ['amber-edge', 'paper'],
];

for (const [name, scheme] of Object.entries(schemes)) {
  test(`text has a contrast of 7:1 in the ${name} scheme`, () => {
    for (const [a, b] of text) {
      const ratio = contrast(scheme[a] ?? '', scheme[b] ?? '');
      assert.ok(ratio >= 7, `${a} on ${b}: ${ratio.toFixed(2)}`);
    }
  });
  test(`edges have a contrast of 3:1 in the ${name} scheme`, () => {
    for (const [a, b] of edges) {
      const ratio = contrast(scheme[a] ?? '', scheme[b] ?? '');
      assert.ok(ratio >= 3, `${a} on ${b}: ${ratio.toFixed(2)}`);
    }
  });
}

test('nothing moves for longer than 200 ms, and nothing at all where reduced motion is asked for', () => {
  for (const [, ms] of style.matchAll(/(\d+)ms/g)) assert.ok(Number(ms) <= 200);
  const moving = [...style.matchAll(/transition|animation/g)].length;
  const guarded = [
    ...style.matchAll(/prefers-reduced-motion: no-preference\) \{[^}]*\{[^}]*(?:transition|animation)/g),
  ].length;
  assert.equal(moving, guarded);
});

test('the tokens are those of the design', () => {
  assert.equal(schemes.light.paper, '#fbf8f3');
  assert.equal(schemes.light.ink, '#1d2733');
  assert.equal(schemes.light.teal, '#0b5e5a');
});
