import { describeCaseStore } from './case-store-contract.ts';
import { describeForgetting } from './forget-store-contract.ts';
import { describeHoursStore } from './hours-store-contract.ts';
import { describeRequestStore } from './request-store-contract.ts';
import type { StoreUnderTest } from './store-under-test.ts';
import { describeWatchStore } from './watch-store-contract.ts';

/** What every store must answer, whatever the database below it. */
export function describeStore(name: string, make: () => Promise<StoreUnderTest>): void {
  describeCaseStore(name, make);
  describeWatchStore(name, make);
  describeRequestStore(name, make);
  describeHoursStore(name, make);
  describeForgetting(name, make);
}
