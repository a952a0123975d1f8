// What this member may write in a case, and how colleagues are called.
import type { RecordKind } from '@heed/domain/casework';
import { mayWrite } from '@heed/domain/roles';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';

export const writes = (kind: RecordKind) => mayWrite(session.value!.keyring.me.member.role, kind);
export const memberName = (id: string) => nameOrDigits(session.value!.keyring, id);
