// How a change of one row ended.

/** There is no row of this id. */
export type UnknownRow = { readonly ok: false; readonly reason: 'unknown' };
/** It was changed, or there is no such row. */
export type RowOutcome = { readonly ok: true } | UnknownRow;
