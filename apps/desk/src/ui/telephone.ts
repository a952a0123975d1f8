// Telephone numbers as links.

/** The address by which a device calls a number, however it is written. */
export const telephoneAddress = (number: string): string => `tel:${number.replace(/[^+0-9]/g, '')}`;
