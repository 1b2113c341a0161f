import type { Page } from 'playwright-core';

/** Bytes that scripts of a page have in use when nothing is left to clear away. */
export async function memoryIn(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}
