/** Not 'heed-': the worker of the public site drops caches of that name that are not its own. */
export const cacheName = 'outreach-1';
export const pagePath = '/desk/outreach';
