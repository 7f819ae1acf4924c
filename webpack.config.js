const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const esbuild = require('esbuild');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { Compilation, SourceMapDevToolPlugin, sources } = require('webpack');
const { register } = require('tsx/cjs/api');

// The rules about the build are TypeScript, because tests read them too.
const unregister = register();
const { officeJsSource, OFFICE_JS_FILES, OFFICE_JS_FOLDER } = require('./src/build/office-js-source.ts');
const { contentSecurityPolicy, inlineScript, selfContainedPolicy } = require('./src/build/page-policy.ts');
const { addinUrl } = require('./src/build/addin-url.ts');
const { manifestAt, manifestTemplate } = require('./src/build/manifest-at.ts');
const { guidePage } = require('./src/build/guide-page.ts');
const { BundledPackages, bundledPackagesFile } = require('./src/build/package/bundled-packages.ts');
unregister();

const inProject = (...parts) => path.join(__dirname, ...parts);
const officeJs = officeJsSource(process.env.OFFICE_JS_URL);
const publishedAt = addinUrl(process.env.ADDIN_URL);

/**
 * Puts the guard and office.js in front of the page's own scripts: the library has to be there when they start. The first
 * of these runs right behind it, while the page is still being read; the others wait until the page has been read.
 */
class LeadingScripts {
  constructor(urls, first) {
    this.urls = urls;
    this.first = first;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('LeadingScripts', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTags.tap('LeadingScripts', (data) => {
        const tags = this.urls.map((src) => ({
          tagName: 'script',
          voidTag: false,
          attributes: { src },
          meta: { plugin: 'LeadingScripts' },
        }));
        const [own] = compilation.entrypoints.get(this.first)?.getFiles() ?? [];
        const isFirst = ({ attributes }) => own !== undefined && attributes.src === own;
        const undeferred = data.assetTags.scripts.filter(isFirst).map((tag) => ({
          ...tag,
          attributes: { src: tag.attributes.src },
        }));
        const others = data.assetTags.scripts.filter((tag) => !isFirst(tag));
        data.assetTags.scripts = [...tags, ...undeferred, ...others];
        return data;
      });
    });
  }
}

/** A page of ours, with its Content-Security-Policy. */
const page = (template, filename, officeJsOrigin) =>
  new HtmlWebpackPlugin({
    template,
    filename,
    scriptLoading: 'defer',
    meta: {
      'Content-Security-Policy': {
        'http-equiv': 'Content-Security-Policy',
        content: contentSecurityPolicy(officeJsOrigin),
      },
    },
  });

/** What both bundles share. No eval in any mode: the Content-Security-Policy forbids it. */
const common = (name, mode) => ({
  name,
  mode,
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  infrastructureLogging: { level: 'warn' },
  stats: mode === 'production' ? 'normal' : 'errors-warnings',
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  // What is built once, for tests, is not kept: to write it down takes almost as long as to build it.
  cache: !process.env.BUILT_ONCE && {
    type: 'filesystem',
    name: `${name}-${mode}`,
    buildDependencies: { config: [__filename, inProject('src/build', '/'), inProject('.swcrc')] },
  },
});

const FIRST = 'commands';
const SHIPPED = {
  name: 'addin',
  entry: {
    [FIRST]: inProject('src/commands/first.ts'),
    taskpane: { import: inProject('src/taskpane/index.tsx'), dependOn: FIRST },
  },
  folder: 'dist',
};

/** The shippable add-in, in dist/. Another entry makes another add-in in the same way. */
const addin = (mode, { name, entry, folder } = SHIPPED) => ({
  ...common(name, mode),
  entry,
  output: {
    path: inProject(folder),
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    // The desk stands beside it and is built by itself.
    clean: { keep: DESK_PAGE },
  },
  optimization: { splitChunks: { chunks: 'all' } },
  performance: {
    assetFilter: (file) => /\.(js|css)$/.test(file) && !file.startsWith(`${OFFICE_JS_FOLDER}/`),
    maxAssetSize: 800_000,
    maxEntrypointSize: 1_000_000,
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    page(inProject('src/taskpane/taskpane.html'), 'taskpane.html', officeJs.origin),
    new LeadingScripts(['./assets/office-guard.js', officeJs.url], FIRST),
    new CopyPlugin({
      patterns: [
        { from: '{icon-*.png,shortcuts*.json}', context: inProject('assets'), to: 'assets/' },
        {
          from: inProject('assets/office-guard.js'),
          to: 'assets/',
          // Not by webpack's own minimizer: it would write newer syntax than the browsers read that the guard is for.
          transform: (code) =>
            esbuild.transformSync(code.toString(), { minify: true, target: 'es5', charset: 'utf8' }).code,
          info: { minimized: true },
        },
        // By its bytes: the install page compares them.
        { from: inProject('assets/certificate-probe.js'), to: 'assets/', info: { minimized: true } },
        ...guides(),
        {
          from: inProject('manifest.xml'),
          transform: (text) => manifestAt(manifestTemplate(text.toString()), publishedAt),
        },
        ...(officeJs.copied ? officeJsCopies() : []),
      ],
    }),
    new BundledPackages(bundledPackagesFile(__dirname, name)),
  ],
  devServer: devServer(),
});

const DESK_PAGE = 'desk.html';

/** Puts script and styles of a page into the page itself, with a policy that lets nothing else in, and nothing out. */
class WholePage {
  constructor(minimize) {
    this.minimize = minimize;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('WholePage', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'WholePage', stage }, (assets) => {
        const take = (ending) =>
          Object.keys(assets)
            .filter((name) => name.endsWith(ending))
            .map((name) => {
              const text = String(assets[name].source());
              compilation.deleteAsset(name);
              return text;
            })
            .join('\n');
        const code = take('.js');
        const { script, hash } = inlineScript(this.minimize ? minified(code) : code);
        const styles = take('.css');
        const head = `<meta http-equiv="Content-Security-Policy" content="${selfContainedPolicy(hash)}"><style>${styles}</style>`;
        const html = String(assets[DESK_PAGE].source())
          .replace(/<meta charset=[^>]*>/u, (charset) => charset + head)
          .replace('</body>', () => `<script>${script}</script></body>`);
        compilation.updateAsset(DESK_PAGE, new sources.RawSource(html));
      });
    });
  }
}

const minified = (code) =>
  esbuild.transformSync(code, { minify: true, target: 'es2022', charset: 'utf8', legalComments: 'eof' }).code;

/** The desk: one page that asks for nothing, in dist/ beside the add-in. */
const desk = (mode) => {
  const base = common('desk', mode);
  return {
    ...base,
    devtool: false,
    // By esbuild, in the page: webpack's own minimizer takes a minute for so large a file.
    optimization: { minimize: false },
    entry: { desk: inProject('src/desk/index.ts') },
    output: { path: inProject('dist'), filename: 'desk.js', publicPath: '' },
    module: { ...base.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: 'desk.css' }),
      new HtmlWebpackPlugin({
        template: inProject('src/desk/desk.html'),
        filename: DESK_PAGE,
        inject: false,
      }),
      new WholePage(mode === 'production'),
      new BundledPackages(bundledPackagesFile(__dirname, 'desk')),
    ],
  };
};

/** The least that a task pane can be, which the bench measures the pane beside. */
const BARE = {
  name: 'bare-page',
  entry: { taskpane: inProject('test/bench/bare-page/index.tsx') },
  folder: 'test-output/bare-page',
};

/** The guides as pages in docs/, with their pictures. */
function guides() {
  const context = inProject('docs');
  return [
    {
      from: '*.md',
      context,
      to: 'docs/[name].html',
      transform: (text, file) => guidePage(text.toString(), file.endsWith('-en.md') ? 'en' : 'zh-CN'),
    },
    { from: 'pictures/*.png', context, to: 'docs/' },
  ];
}

/** office.js and the files it asks for, byte for byte as published: its licence forbids changing them. */
function officeJsCopies() {
  const library = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  return OFFICE_JS_FILES.map((file) => ({
    from: path.join(library, file),
    to: `${OFFICE_JS_FOLDER}/${file}`,
    info: { minimized: true },
  }));
}

/** The development page around the add-in; never part of dist/. */
const workbench = (mode) => ({
  ...common('workbench', mode),
  entry: { workbench: inProject('test/workbench/index.ts') },
  output: {
    path: inProject('test-output/workbench'),
    publicPath: '/workbench/',
    filename: '[name].[contenthash:8].js',
    clean: true,
  },
  // Ten megabytes of spreadsheet for one machine: shrinking and mapping them takes longer than loading them.
  optimization: {
    minimize: false,
    splitChunks: {
      cacheGroups: { spreadsheet: { test: /node_modules/, name: 'spreadsheet', chunks: 'initial' } },
    },
  },
  devtool: false,
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    page(inProject('test/workbench/index.html'), 'index.html', null),
    new CopyPlugin({ patterns: [inProject('assets/sample-2024.xlsx')] }),
    ...(mode === 'production'
      ? []
      : [new SourceMapDevToolPlugin({ filename: '[file].map', exclude: /^spreadsheet|^\d/ })]),
  ],
});

/** The pane over made-up sessions, one state to an address: for tests of its looks. Never part of dist/. */
const paneStates = (mode) => ({
  ...common('pane-states', mode),
  entry: { 'pane-states': inProject('test/pane-states/index.tsx') },
  output: {
    path: inProject('test-output/pane-states'),
    filename: '[name].[contenthash:8].js',
    clean: true,
  },
  // As the workbench: shrinking takes longer than loading.
  optimization: { minimize: false, splitChunks: { chunks: 'all' } },
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    page(inProject('src/taskpane/taskpane.html'), 'index.html', null),
  ],
});

/** The certificate of office-addin-dev-certs where a developer has installed it: the browser trusts it already. Otherwise webpack-dev-server makes one. */
function developmentCertificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map((file) => path.join(folder, file));
  return [key, cert, ca].every((file) => fs.existsSync(file)) ? { key, cert, ca } : undefined;
}

/** Serves both bundles from one https origin: office.js trusts a host page with the pane's own host name. */
function devServer() {
  const hasScreen =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= '3000';
  return {
    host: 'localhost',
    port: process.env.PORT || 'auto',
    server: { type: 'https', options: developmentCertificate() },
    client: false,
    hot: false,
    liveReload: false,
    static: false,
    open: hasScreen && !process.env.CI ? ['/workbench/'] : false,
    headers: { 'Cache-Control': 'no-cache' },
    setupMiddlewares: (middlewares, server) => {
      server.app.get('/', (_request, response) => response.redirect('/workbench/'));
      return middlewares;
    },
    onListening: (server) => {
      const { port } = server.server.address();
      let told = false;
      server.compiler.hooks.done.tap('address', () => {
        if (told) return;
        told = true;
        process.stdout.write(
          `\n绩效目标表助手工作台 / Workbench: https://localhost:${port}/workbench/\n` +
            `绩效目标表审核台 / Desk: https://localhost:${port}/desk.html\n` +
            '首次打开时浏览器会提示证书不受信任，请选择继续。按 Ctrl+C 结束。\n' +
            'The browser will warn of the self-made certificate once: choose to go on. Ctrl+C ends.\n\n',
        );
      });
    },
  };
}

/** All bundles; `--config-name` picks. */
module.exports = [
  (_env, { mode }) => addin(mode ?? 'development'),
  (_env, { mode }) => workbench(mode ?? 'development'),
  (_env, { mode }) => paneStates(mode ?? 'development'),
  (_env, { mode }) => addin(mode ?? 'development', BARE),
  (_env, { mode }) => desk(mode ?? 'development'),
];
