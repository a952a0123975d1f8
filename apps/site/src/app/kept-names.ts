// What a device stores of kept pages is called so. Taking the site off a device removes it.

/** Names of places in courses begin with this; the name of the course follows. */
export const placePrefix = 'heed-place-';
