/** Writes docs/rules.md from the rules themselves; with --check only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { returns } from '../src/core/rules/returns';
import { codeLibraryFrom } from '../src/data/library';
import { libraryTexts } from '../src/data/library-texts';
import { rulesPage } from './rules-docs/page';

const path = join(__dirname, '..', 'docs', 'rules.md');
const page = rulesPage(returns, codeLibraryFrom(libraryTexts));

if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(path, 'utf8') === page;
  process.stdout.write(`docs/rules.md is ${isCurrent ? '' : 'not '}up to date\n`);
  process.exitCode = isCurrent ? 0 : 1;
} else {
  writeFileSync(path, page);
  process.stdout.write('docs/rules.md written\n');
}
