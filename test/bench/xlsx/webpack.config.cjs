/** What is measured, made as the command line itself is, into a folder given. */
const path = require('node:path');
const [cli] = require('../../../webpack.config.cjs')({ only: 'cli' });

module.exports = {
  ...cli,
  name: 'bench',
  cache: false,
  entry: {
    child: path.join(__dirname, 'child.ts'),
    rolecheck: path.join(__dirname, '..', '..', '..', 'src', 'cli', 'main.ts'),
  },
  output: { filename: '[name].cjs', chunkFilename: '[name].cjs', chunkFormat: 'commonjs' },
};
