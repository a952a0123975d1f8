// Evidence for policy: coding a closed case, the sealed records, and what is published from them.
import { codingShape, releaseShape } from '@heed/domain/figures';
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

/** A coded record as sealed: two kilobytes and one stanza for each of at most 16 readers. */
const sealed = s.base64(64 * 1024);
/** With the signature of the member who sends it. */
const signedRecord = v.strictObject({ sealed, signature: s.hex(64) });

/** Routes of published figures: the coding, the sealed records and the releases. */
export const figures = {
  'figures.readCoding': route({
    endpoint: endpoints['figures.readCoding'],
    who: 'account',
    summary:
      'The coding of closed cases with its crosswalk: ours or the organisation’s own, with its regions',
    request: s.nothing,
    response: codingShape,
  }),
  'figures.putCodedRecord': route({
    endpoint: endpoints['figures.putCodedRecord'],
    audited: 'code',
    who: 'casework',
    summary:
      'Keep the coded record of a case, sealed to those who make figures, in the place of one that ' +
      'hangs on it',
    request: signedRecord,
    response: v.strictObject({ until: s.day }),
  }),
  'figures.withdrawCodedRecord': route({
    endpoint: endpoints['figures.withdrawCodedRecord'],
    audited: 'uncode',
    who: 'casework',
    summary: 'Withdraw the coded record of a case, while it hangs on it. Signed by the member',
    request: v.strictObject({ signature: s.hex(64) }),
    response: s.nothing,
  }),
  'figures.listCodedRecords': route({
    endpoint: endpoints['figures.listCodedRecords'],
    audited: 'records',
    who: 'figures',
    summary: 'Sealed coded records, 500 at a time',
    request: v.strictObject({ after: v.optional(s.id) }),
    response: v.strictObject({ records: v.array(v.strictObject({ id: s.id, sealed })), more: v.boolean() }),
  }),
  'figures.resealCodedRecord': route({
    endpoint: endpoints['figures.resealCodedRecord'],
    who: 'figures',
    summary: 'The same record sealed to more readers, such as an analyst who came later',
    request: signedRecord,
    response: s.nothing,
  }),
  'figures.readPlaceMap': route({
    endpoint: endpoints['figures.readPlaceMap'],
    who: 'figures',
    summary:
      'Where the organisation’s regions lie in its country, to be drawn as SVG; null where none has a place',
    request: s.nothing,
    response: v.strictObject({
      map: v.nullable(
        v.strictObject({
          width: v.number(),
          height: v.number(),
          outline: v.string(),
          places: v.array(
            v.strictObject({ code: v.string(), label: v.string(), x: v.number(), y: v.number() }),
          ),
        }),
      ),
    }),
  }),
  'figures.listReleases': route({
    endpoint: endpoints['figures.listReleases'],
    who: 'figures',
    summary:
      'The register: every release, oldest first, with its withdrawal if there was one, and the rules by ' +
      'which the next is judged',
    request: s.nothing,
    response: v.strictObject({
      releases: v.array(
        v.strictObject({
          id: s.id,
          day: s.day,
          release: releaseShape,
          withdrawal: v.nullable(v.strictObject({ day: s.day, reason: v.string() })),
        }),
      ),
      rules: v.strictObject({ today: s.day, smallest: v.number(), yearlyEpsilon: v.number() }),
    }),
  }),
  'figures.publish': route({
    endpoint: endpoints['figures.publish'],
    audited: 'publish',
    who: 'figures',
    summary:
      'Publish a release, if the register allows it given all earlier ones. `seen`: the last of ' +
      'them that its author knew',
    request: v.strictObject({ release: releaseShape, seen: v.nullable(s.id) }),
    response: v.strictObject({ id: s.id }),
    maxBytes: 12_000_000,
  }),
  'figures.withdrawRelease': route({
    endpoint: endpoints['figures.withdrawRelease'],
    who: 'figures',
    audited: 'withdrawRelease',
    summary: 'Marks a published release as withdrawn, wherever it is used; it stays readable',
    request: v.strictObject({ reason: v.pipe(v.string(), v.maxLength(600), v.trim(), v.minLength(1)) }),
    response: s.nothing,
  }),
};
