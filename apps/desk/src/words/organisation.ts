// Words of members, keys, organisation, settings and registration.
import type { Role } from '@heed/domain/roles';
import { words } from './catalogue.ts';

export const memberWords = words('organisation.members');
export const settingsWords = words('organisation.settings');
export const profileWords = words('organisation.profile');
export const recoveryWords = words('organisation.recovery');
export const registerWords = words('organisation.register');
export const countersignWords = words('organisation.countersign');
export const deskKeyWords = words('organisation.deskKeys');
export const roleWords: Readonly<Record<Role, string>> = words('organisation.roles');
export const foundingWords = words('organisation.founding');
export const certifyWords = words('organisation.certify');
export const memberStateWords = words('organisation.states');
