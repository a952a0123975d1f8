// Text as canonical JSON takes it.

/** Half characters become the replacement character: an author may have sent any. */
export const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');
