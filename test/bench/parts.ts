/** The parts of the report, each measured by itself. */
import { coderInBrowser } from './browser/coder-section';
import { paneSection } from './browser/pane-section';
import { typingSection } from './browser/typing-section';
import { checkSection } from './check/check-section';
import type { PartName } from './chosen';
import { memorySection } from './coder/memory';
import { speedSection } from './coder/speed';
import { reviewSection } from './review/review-section';
import { loadSection } from './load/load-section';
import type { Section } from './section';
import { sizesSection } from './sizes';
import { xlsxSection } from './xlsx/xlsx-section';

export const parts: Readonly<Record<PartName, (runs: number) => Promise<Section>>> = {
  sizes: () => Promise.resolve(sizesSection()),
  speed: speedSection,
  memory: memorySection,
  check: checkSection,
  load: loadSection,
  review: reviewSection,
  xlsx: xlsxSection,
  browser: coderInBrowser,
  pane: paneSection,
  typing: typingSection,
};
