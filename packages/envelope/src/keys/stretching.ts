// How a member's password is stretched before OPAQUE uses it (RFC 9807, 'Configurations').

/**
 * Argon2id as RFC 9106 recommends where memory is short: 64 MiB, three passes. Stretching makes each guess
 * dear to an attacker who has stolen the records. A member logs in with the way that they registered with.
 */
export const passwordStretching = 'memory-constrained';
