// Referrals between desks of one server: which case was begun by a referral of which desk, and whether the
// desk that referred has an answer to fetch. Which of its cases it came from is sealed to that desk.

/** Who referred a case, and the sealed note on where it came from. */
export interface Referral {
  /** The desk that referred. */
  readonly desk: string;
  /** Desk key under which `origin` is sealed. */
  readonly deskKey: string;
  /** Sealed: case and record of the desk that referred. */
  readonly origin: Uint8Array;
}

/** An answer to a referral that its desk has not fetched. */
export interface ReferralNews extends Referral {
  /** Public id of the case that the referral began, 64 hex. */
  readonly conversation: string;
  /** Id of the other desk's newest answer. */
  readonly message: string;
}

/** Tells desks which of their referrals were answered. */
export interface Referrals {
  /**
   * Referrals of these desks that were answered since a browser took an answer over, at most `limit`; found
   * by an index.
   */
  news(desks: readonly string[], limit: number): Promise<readonly ReferralNews[]>;
  /**
   * The answer `message` stands in the case of the desk that referred. One that came since stays news. False
   * where there is no such referral.
   */
  settle(
    conversation: string,
    settlement: { readonly desks: readonly string[]; readonly message: string },
  ): Promise<boolean>;
}
