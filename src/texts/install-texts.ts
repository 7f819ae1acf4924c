import type { Text } from './text';

/** Frame of the install page. */
export const INSTALL_TEXTS = {
  title: { zh: '绩效目标表助手安装页', en: 'Install Performance Target Assistant' },
  intro: {
    zh: '把安装包解压到 HTTPS 网站的一个文件夹，在那里打开本页。本页检查这个地址，生成清单，再说明怎样装进 Excel。',
    en: 'Unpack the package into a folder of an HTTPS site and open this page there. It checks the address, makes the manifest and shows how to install it in Excel.',
  },
  contents: { zh: '本页内容', en: 'On this page' },
  version: (version: string): Text => ({ zh: `版本 ${version}`, en: `Version ${version}` }),
  checkHeading: { zh: '第一步　检查这个地址', en: 'Step 1. Check this address' },
  manifestHeading: { zh: '第二步　下载清单', en: 'Step 2. Download the manifest' },
  platformsHeading: { zh: '第三步　装进 Excel', en: 'Step 3. Install it in Excel' },
  serversHeading: { zh: '服务器配置示例', en: 'Server configuration' },
  laterHeading: { zh: '换地址、换版本、卸载', en: 'New address, new version, removal' },
  again: { zh: '重新检查', en: 'Check again' },
  progress: (done: number, total: number): Text => ({
    zh: `正在检查第 ${done} 个文件，共 ${total} 个`,
    en: `Checking file ${done} of ${total}`,
  }),
  allGood: { zh: '全部通过，可以安装。', en: 'Everything is in order. You can install.' },
  someUnsure: {
    zh: '没有发现问题；有几项本页看不出来，请按说明核对。',
    en: 'No fault found. Some things this page cannot tell: please look at them as described.',
  },
  someBad: (count: number): Text => ({
    zh: `${count} 项没有通过。请按“处理”改好，再单击“重新检查”。`,
    en: `Not in order: ${count}. Put it right as described and check again.`,
  }),
  good: { zh: '通过', en: 'In order' },
  bad: { zh: '未通过', en: 'Not in order' },
  unsure: { zh: '请核对', en: 'Please look' },
  action: { zh: '处理：', en: 'What to do: ' },
  filesConcerned: (count: number): Text => ({
    zh: `涉及的文件（${count} 个）`,
    en: `Files concerned: ${count}`,
  }),
  manifest: {
    zh: '清单告诉 Excel 加载项在哪里。它按下面的地址生成：',
    en: 'The manifest tells Excel where the add-in stands. It is made for this address:',
  },
  manifestNeedsHttps: {
    zh: '本页不是从 HTTPS 地址打开的，不能生成清单。',
    en: 'This page was not opened at an HTTPS address, so no manifest can be made.',
  },
  manifestBeforeGreen: {
    zh: '上面还有没通过的项目，清单可以下载，但加载项可能打不开。',
    en: 'Not everything above is in order. You can download the manifest, but the add-in may not open.',
  },
  download: { zh: '下载 manifest.xml', en: 'Download manifest.xml' },
  desk: { zh: '打开审核台', en: 'Open the desk' },
  adminGuide: { zh: '管理员手册', en: 'Administrator’s guide' },
  userGuide: { zh: '使用手册', en: 'User’s guide' },
  licences: { zh: '许可', en: 'Licences' },
  startFailed: {
    zh: '安装页缺少安装包的内容清单，请重新解压安装包。',
    en: 'The page lacks the list of what is in the package. Please unpack the package anew.',
  },
} as const;

/** What the checks of the place say: good, bad with advice, or not to be told. */
export const PLACE_TEXTS = {
  https: { zh: '地址是 HTTPS。', en: 'The address is HTTPS.' },
  http: {
    zh: '地址是 HTTP。Excel 只从 HTTPS 地址加载加载项。',
    en: 'The address is plain HTTP. Excel loads add-ins from HTTPS only.',
  },
  httpAction: {
    zh: '给网站配上单位内部证书机构签发的证书，改用 https 开头的地址打开本页。配置见下面的服务器示例。',
    en: 'Give the site a certificate of your own certificate authority and open this page at the https address. See the server examples below.',
  },
  folder: {
    zh: '本页是从文件夹打开的，不是从网站打开的。',
    en: 'This page was opened from a folder, not from a web site.',
  },
  folderAction: {
    zh: '任务窗格必须由 HTTPS 网站提供：把整个文件夹放到网站上，再从那里打开 install.html。只用审核台的，双击 desk.html 即可，不需要网站。',
    en: 'The pane needs an HTTPS site: put the whole folder there and open install.html at its address. For the desk alone, open desk.html by a double click; it needs no site.',
  },
  certificateGood: { zh: '浏览器信任这张证书。', en: 'The browser trusts the certificate.' },
  certificateBad: {
    zh: '浏览器不信任这张证书（打开本页时跳过了警告）。Excel 没有“继续访问”，会打不开窗格。',
    en: 'The browser does not trust the certificate (a warning was passed over). Excel offers no way past it: the pane would not open.',
  },
  certificateAction: {
    zh: '换用单位证书机构签发的证书，并核对证书中的域名；或把签发者的根证书装进每台电脑的“受信任的根证书颁发机构”（可用组策略下发）。',
    en: 'Use a certificate of your own authority with the right host name, or install the issuer’s root certificate under “Trusted Root Certification Authorities” on every machine, for instance by group policy.',
  },
  certificateUnsure: {
    zh: '这个浏览器看不出证书是否受信任。',
    en: 'This browser does not tell whether the certificate is trusted.',
  },
  certificateWaits: {
    zh: '证书还没有检查：用来检查的文件没有正确取到。',
    en: 'The certificate is not checked yet: the file that tells did not arrive as it should.',
  },
  certificateWaitsAction: {
    zh: '先处理下面的文件和文件类型，改好后再检查这一项。',
    en: 'Put the files and types below in order first, then check again.',
  },
  certificateUnsureAction: {
    zh: '请在使用者的电脑上用 Edge 打开本页，地址栏不应有“不安全”字样。',
    en: 'Open this page in Edge on a user’s machine: the address bar must not say “Not secure”.',
  },
  notChecked: {
    zh: '改用 HTTPS 之后才能检查。',
    en: 'This can be checked once the address is HTTPS.',
  },
  filesGood: (count: number): Text => ({
    zh: `要用到的 ${count} 个文件都在，内容与打包时相同。`,
    en: `Files in use there and unchanged: ${count}.`,
  }),
  missing: (count: number): Text => ({
    zh: `有 ${count} 个文件取不到。`,
    en: `Files that cannot be had: ${count}.`,
  }),
  missingAction: {
    zh: '重新解压整个安装包，保持文件夹结构；核对网站对这些文件的读取权限。IIS 对没有登记类型的扩展名也回答 404：请用示例中的 web.config。',
    en: 'Unpack the whole package anew, folders included, and look at the rights of the site to read these files. IIS answers 404 for unknown types as well: use the web.config among the examples.',
  },
  redirected: (count: number): Text => ({
    zh: `有 ${count} 个文件被转到了别的地址，通常是登录页。`,
    en: `Files sent on to another address, mostly a sign-in page: ${count}.`,
  }),
  redirectedAction: {
    zh: '对这个文件夹关闭登录和跳转：Excel 取文件时不会登录。安装包里没有任何数据。',
    en: 'Turn sign-in and redirects off for this folder: Excel does not sign in. The package holds no data.',
  },
  altered: (count: number): Text => ({
    zh: `有 ${count} 个文件的内容与打包时不同。`,
    en: `Files that differ from the package: ${count}.`,
  }),
  alteredAction: {
    zh: '重新解压安装包，不要混放两个版本的文件；如果仍然不同，是网关或服务器改写了网页，请对这个文件夹关闭改写、压缩转换和防篡改插入。',
    en: 'Unpack the package anew and do not mix two versions. If they still differ, a gateway or the server rewrites pages: turn that off for this folder.',
  },
  lineEnds: (count: number): Text => ({
    zh: `有 ${count} 个文件的换行在上传时被改过。`,
    en: `Files whose line ends were changed on upload: ${count}.`,
  }),
  lineEndsAction: {
    zh: '用二进制方式重新上传（FTP 选 binary），或直接在服务器上解压。',
    en: 'Upload again in binary mode (FTP), or unpack on the server itself.',
  },
  typesGood: { zh: '文件类型（MIME）都对。', en: 'The MIME types are right.' },
  wrongType: (count: number): Text => ({
    zh: `有 ${count} 个文件的类型（MIME）或编码不对，浏览器不会执行。`,
    en: `Files with a wrong MIME type or charset, which the browser will not run: ${count}.`,
  }),
  wrongTypeAction: {
    zh: '按扩展名登记：.html text/html，.js text/javascript，.css text/css，.json application/json，.png image/png；文字一律 UTF-8，不要让服务器加上 GBK。配置见下面的服务器示例。',
    en: 'Register by extension: .html text/html, .js text/javascript, .css text/css, .json application/json, .png image/png; texts are UTF-8. See the server examples below.',
  },
  libraryGood: { zh: 'office.js 与微软发布的相同。', en: 'office.js is as Microsoft published it.' },
  libraryBad: {
    zh: 'office.js 缺失或被改动过。它的许可不允许改动，改动后窗格可能连不上 Excel。',
    en: 'office.js is missing or was changed. Its licence forbids changes, and the pane may not reach Excel.',
  },
  libraryIncomplete: {
    zh: 'office-js 文件夹缺文件（见上面取不到的文件）。',
    en: 'Files of the folder office-js are missing (see above).',
  },
  libraryIncompleteAction: {
    zh: '从安装包重新解压 office-js 文件夹。',
    en: 'Unpack the folder office-js anew.',
  },
  libraryAction: {
    zh: '从安装包重新解压 office-js 文件夹；让网关、安全设备和服务器不要改写、压缩或合并脚本。',
    en: 'Unpack the folder office-js anew; keep gateways, security devices and the server from rewriting or combining scripts.',
  },
  frameGood: {
    zh: '没有阻止窗格显示的响应头。',
    en: 'No header keeps the pane from being shown.',
  },
  framed: (header: string): Text => ({
    zh: `服务器给窗格页加了响应头 ${header}，网页版 Excel 把窗格放在框架里，会显示不出来。`,
    en: `The server sends the header ${header} with the pane. Excel on the web shows the pane in a frame, and would be kept from it.`,
  }),
  framedAction: {
    zh: '对这个文件夹去掉 X-Frame-Options 和 Content-Security-Policy 中的 frame-ancestors（窗格页自带内容安全策略）。',
    en: 'Remove X-Frame-Options, and frame-ancestors of Content-Security-Policy, for this folder. The pane brings a policy of its own.',
  },
  policy: (directive: string): Text => ({
    zh: `服务器给窗格页加的内容安全策略（${directive}）不允许窗格自己的脚本。`,
    en: `The Content-Security-Policy that the server sends (${directive}) does not admit the pane’s own scripts.`,
  }),
  policyAction: {
    zh: '对这个文件夹去掉服务器加的 Content-Security-Policy。窗格页自带更严的策略。',
    en: 'Remove the server’s Content-Security-Policy for this folder. The pane brings a stricter one.',
  },
  cacheGood: {
    zh: '换版本后，窗格会取到新的页面。',
    en: 'After an update the pane will get the new page.',
  },
  cacheUnsure: {
    zh: '服务器没有要求每次核对窗格页，换版本后 Excel 可能仍打开旧页面。',
    en: 'The server does not ask for the page to be checked each time. After an update Excel may show the old one.',
  },
  cacheAction: {
    zh: '给 .html 文件加响应头 Cache-Control: no-cache（见服务器示例）。',
    en: 'Send Cache-Control: no-cache with .html files (see the server examples).',
  },
} as const;

/** What the examples of servers are for. */
export const SERVER_TEXTS = {
  intro: {
    zh: '任选一种。示例也在安装包的 server 文件夹里，把其中的域名、路径和证书换成自己的。',
    en: 'Take one. The examples are in the folder server of the package, too. Put in your own host name, paths and certificate.',
  },
  nginx: { zh: 'nginx', en: 'nginx' },
  iis: {
    zh: 'IIS：把 web.config 放进网站文件夹',
    en: 'IIS: put web.config into the folder of the site',
  },
  apache: { zh: 'Apache', en: 'Apache' },
  deskAlone: { zh: '只用审核台', en: 'The desk alone' },
  deskAloneText: {
    zh: '不需要网站：把 desk.html 一个文件放进共享文件夹，使用者双击打开即可。换版本时替换这个文件。',
    en: 'No site is needed: put the one file desk.html into a shared folder; users open it by a double click. To update, replace the file.',
  },
} as const;
