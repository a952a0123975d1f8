// Small forms that several parts of a manifest share.
import * as v from 'valibot';

/** The form of `bytes` bytes in lower-case hex. */
export const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));
/** YYYY-MM-DD, a day there is. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
/** UTC to the second. */
export const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/));
/** The form of a text of at most `most` UTF-16 units. */
export const line = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** '001' to '999'. */
export const itemNumber = v.pipe(v.string(), v.regex(/^\d{3}$/));
