/**
 * Lints texts as if they stood in files: `[{ "filePath", "text" }]` on standard input, the messages
 * of each on standard output. A program of its own, as Jest cannot load ESLint's configuration.
 */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

let input = '';
for await (const piece of process.stdin) input += piece;
// The rules that are asked about need no types; with types each text would take seconds.
const untyped = {
  ...tseslint.configs.disableTypeChecked,
  rules: { ...tseslint.configs.disableTypeChecked.rules, 'redos/no-vulnerable': 'off' },
};
const linter = new ESLint({ overrideConfig: untyped });
const answers = [];
for (const { filePath, text } of JSON.parse(input)) {
  const [{ messages }] = await linter.lintText(text, { filePath });
  answers.push(messages.map(({ ruleId, fatal = false, message }) => ({ ruleId, fatal, message })));
}
console.log(JSON.stringify(answers));
