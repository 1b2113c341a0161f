import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { returns } from '../../src/core/rules/returns';
import { codeLibraryFrom } from '../../src/data/library';
import { libraryTexts } from '../../src/data/library-texts';
import { rulesPage } from '../../tools/rules-docs/page';

describe('docs/rules.md', () => {
  it('is what the rules give; `npm run docs` writes it anew', () => {
    const page = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8').replace(
      /\r\n/g,
      '\n',
    );
    expect(page).toBe(rulesPage(returns, codeLibraryFrom(libraryTexts)));
  });
});
