/** The scripts that the measuring puts into pages, made as the add-in's own are, into a folder given. */
const path = require('node:path');
const [addin] = require('../../../webpack.config.cjs')({ only: 'addin' });

module.exports = {
  ...addin,
  name: 'bench',
  cache: false,
  plugins: [],
  entry: {
    coder: path.join(__dirname, 'in-page', 'coder.ts'),
    recorder: path.join(__dirname, 'in-page', 'recorder.ts'),
  },
  output: { filename: '[name].js' },
};
