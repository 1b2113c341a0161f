/**
 * Several packed tables in one text: each block is a line `=== name`, then the table. Blocks are
 * cut out without reading them, so that one set can be read and the others left as they are.
 */
export const BLOCK_MARK = '\n=== ';

/** Name → packed table, unread. */
export function cutBlocks(text: string): ReadonlyMap<string, string> {
  return new Map(
    `\n${text}`
      .split(BLOCK_MARK)
      .slice(1)
      .map((block) => {
        const end = block.indexOf('\n');
        return [block.slice(0, end), block.slice(end + 1)];
      }),
  );
}
