// The part of the module for exploitation online in the server.
import { plainModule, type ServerModule } from '@heed/server/module';
import { depositEndpoints } from '../api/endpoints.ts';
import { onlineModule } from '../rules/manifest.ts';
import { depositPath, depositReceiptPath } from '../site/deposit/paths.ts';
import { depositHandlers } from './deposit-handlers.ts';
import { mountDeposit } from './scriptless/deposit.ts';
import { depositHolder } from './scriptless/holder.ts';

/** Deposits: their endpoints, the page where one is written, the section of the page of a code. */
export const onlineServer = {
  ...plainModule,
  ...onlineModule,
  endpoints: Object.keys(depositEndpoints),
  lasting: ['deposit.requestToken', 'deposit.read', 'deposit.delete', 'deposit.changeCode'],
  handlers: depositHandlers,
  writingPages: [{ path: depositPath, mount: mountDeposit }],
  holders: [depositHolder],
  offline: { paths: [depositPath, depositReceiptPath], scripts: ['deposit.js', 'deposit-seal.js'] },
  mayDownload: ({ storage }, vault, attachment) => storage.deposits.holds(vault, attachment),
} satisfies ServerModule;
