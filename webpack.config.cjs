/**
 * Three products from one source:
 *   addin      the task pane, functions and commands (one shared runtime), as Excel loads it
 *   workbench  a browser page with a spreadsheet grid beside the unmodified add-in
 *   cli        the command line, one file for Node
 *
 * `webpack --env only=addin` builds one of them.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const tsx = require('tsx/cjs/api');

const unregister = tsx.register();
const { ManifestPlugin } = require('./tools/make-manifest/webpack-plugin.ts');
unregister();

const { ThirdPartyNotices } = require('./tools/third-party-notices.cjs');

const at = (...parts) => path.resolve(__dirname, ...parts);

/** @param {{ browser: boolean }} options */
function common({ browser }) {
  return {
    mode: 'production',
    devtool: false,
    context: __dirname,
    cache: { type: 'filesystem', cacheDirectory: at('.cache/webpack') },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    performance: { hints: false },
    stats: 'errors-warnings',
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                // A script in ASCII takes half the memory, of which the page has its own to keep.
                ...(browser ? {} : { output: { charset: 'ascii' } }),
              },
            },
          },
        },
        ...(browser ? [{ test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] : []),
      ],
    },
  };
}

const addin = {
  ...common({ browser: true }),
  name: 'addin',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: at('dist/addin'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    publicPath: '',
    clean: true,
  },
  // The page keeps the words in which Office's script is asked for, quotes included.
  optimization: { chunkIds: 'named', minimizeOptions: { html: false } },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
      minify: false,
    }),
    new CustomFunctionsMetadataPlugin({
      output: 'functions.json',
      input: './src/functions/functions.ts',
    }),
    new ThirdPartyNotices(),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
        { from: 'assets/about.html', to: 'about.html' },
        { from: 'manifest.xml', to: 'manifest.xml' },
        { from: 'LICENSE', to: 'LICENSE.txt' },
        { from: 'NOTICE', to: 'NOTICE.txt' },
      ],
    }),
    new ManifestPlugin(),
  ],
};

const workbench = {
  ...common({ browser: true }),
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: { workbench: './src/workbench/index.ts' },
  output: {
    path: at('dist/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    publicPath: 'auto',
    clean: true,
  },
  // Served on this computer only: nothing is gained by making it small.
  optimization: { minimize: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({
      template: './src/workbench/index.html',
      filename: 'index.html',
      scriptLoading: 'defer',
      minify: false,
    }),
    new CopyPlugin({ patterns: [{ from: 'assets/samples', to: 'samples' }] }),
  ],
};

const cli = {
  ...common({ browser: false }),
  name: 'cli',
  target: 'node20',
  entry: { rolecheck: './src/cli/main.ts' },
  output: {
    path: at('dist/cli'),
    filename: 'rolecheck.cjs',
    chunkFilename: '[name].cjs',
    chunkFormat: 'commonjs',
    clean: true,
  },
  optimization: { minimize: false, chunkIds: 'named' },
  plugins: [new ThirdPartyNotices()],
};

module.exports = (env = {}) => {
  const all = [addin, workbench, cli];
  return env.only ? all.filter((config) => config.name === env.only) : all;
};
