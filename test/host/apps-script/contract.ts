/** Turns what Google documents of a method into a test on the local host. */
import { openHost, type OpenHost } from './open-host';

export interface Contract {
  /** As Google's reference writes it: `Range.setValues`. */
  readonly method: string;
  /** The place in https://developers.google.com/apps-script/reference/. */
  readonly reference: string;
  /** What Google documents there, or what a script sees, in one sentence. */
  readonly says: string;
  readonly holds: (open: OpenHost) => void | Promise<void>;
}

/** One test for each contract, each on a new document. */
export function checkContracts(contracts: readonly Contract[]): void {
  test.each(
    contracts.map(
      (contract) => [`${contract.method}: ${contract.says} (${contract.reference})`, contract] as const,
    ),
  )('%s', async (_, { holds }) => {
    const open = openHost();
    try {
      await holds(open);
    } finally {
      open.host.document.engine.dispose();
    }
  });
}
