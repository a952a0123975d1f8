// Calendar and time zones for browsers that have no Temporal of their own (before Chrome 144 and Firefox
// 139): a script by itself, loaded there alone.
import 'temporal-polyfill/global';
