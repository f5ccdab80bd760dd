import type { TestProject } from 'vitest/node';
import { launchBrowser } from '../src/tools/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of this test run can be reached. */
    browserAddress: string;
  }
}

/** One browser while the tests run; HEADED=1 shows its windows. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowser({ headless: !process.env.HEADED });
  project.provide('browserAddress', browser.wsEndpoint());
  return () => browser.close();
}
