/*
 * How the manifest gets into Excel, platform by platform, in the order of the steps. Sources: Office Add-ins documentation,
 * "Sideload Office Add-ins on Windows from a network share", "… on Mac", "… to Office on the web", "Deploy and publish Office
 * Add-ins", "Publish task pane and content add-ins to a SharePoint app catalog", "Privacy and security for Office Add-ins",
 * "Clear the Office cache"; Microsoft 365 Apps documentation, "Use policy settings to manage privacy controls" and "Set a
 * preference to prevent the use of add-ins".
 */

/** Before all platforms. */
export const NEEDED_TEXTS = {
  versions: {
    zh: '需要 Excel 2021、2024 或 Microsoft 365（Windows 上要有 WebView2，Mac 上要有 Safari 16.4），或网页版 Excel。Excel 2016、2019、iPad 版和 WPS 用审核台。',
    en: 'Needed: Excel 2021, 2024 or Microsoft 365 (with WebView2 on Windows, Safari 16.4 on a Mac), or Excel on the web. Excel 2016, 2019, iPad and WPS: use the desk.',
  },
  policies: {
    zh: '先看一台电脑：文件 → 账户 → 帐户隐私 → 管理设置，“可选连接体验”要打开。它关闭时，除集中部署的以外，加载项都不能用。也可能由策略关闭，见管理员手册。',
    en: 'Look at one machine first: File → Account → Account privacy → Manage settings. “Optional connected experiences” must be on. Where it is off, no add-in works but those of a central deployment. A policy may have turned it off: see the administrator’s guide.',
  },
} as const;

/** Windows, a trusted shared folder, by hand. */
export const WINDOWS_TEXTS = {
  title: { zh: 'Windows：共享文件夹', en: 'Windows: a shared folder' },
  share: {
    zh: '在文件服务器上建一个共享文件夹，把 manifest.xml 放进去，记下完整的网络路径（\\\\服务器\\文件夹）。',
    en: 'Make a shared folder on a file server, put manifest.xml into it and note the full network path (\\\\server\\folder).',
  },
  trust: {
    zh: '在 Excel 中打开 文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，在“目录 URL”填入该路径，单击“添加目录”，勾选“在菜单中显示”，确定。也可以用下面的注册表文件代替这一步。',
    en: 'In Excel open File → Options → Trust Center → Trust Center Settings → Trusted Add-in Catalogs, enter the path as “Catalog Url”, choose “Add catalog”, tick “Show in Menu” and confirm. The registry file below does the same.',
  },
  restart: { zh: '关闭 Excel，重新打开。', en: 'Close Excel and open it again.' },
  add: {
    zh: '开始 → 加载项 → 高级 → 共享文件夹，选“绩效目标表助手”，单击“添加”。功能区出现“绩效目标”选项卡。',
    en: 'Home → Add-ins → Advanced → Shared Folder, choose the add-in, then “Add”. The tab for performance targets appears on the ribbon.',
  },
} as const;

export const WINDOWS_NOTES = {
  limits: {
    zh: '微软把共享文件夹方式定位于测试，不作为正式发布方式支持；只用于 Windows；新版本改动功能区时，每位使用者要重新添加一次。有 Microsoft 365 租户的，用集中部署。',
    en: 'Microsoft means shared folders for testing and does not support them for production. They work on Windows only, and where a new version changes the ribbon, each user adds it again. With a Microsoft 365 tenant, use central deployment.',
  },
} as const;

/** Windows, the same by a registry file or by policy. */
export const REGISTRY_TEXTS = {
  title: { zh: 'Windows：用注册表或策略下发', en: 'Windows: by registry or policy' },
  path: { zh: '共享文件夹的网络路径', en: 'Network path of the shared folder' },
  pathHint: {
    zh: '以 \\\\ 开头，例如 \\\\fileserver\\jixiao',
    en: 'It begins with \\\\, for instance \\\\fileserver\\addins',
  },
  pathWrong: {
    zh: '请填写以 \\\\ 开头的网络路径，后面是服务器名和文件夹名。',
    en: 'Please enter a network path: \\\\, the server and the folder.',
  },
  download: { zh: '下载注册表文件（.reg）', en: 'Download the registry file (.reg)' },
  close: {
    zh: '关闭所有 Office 程序，在使用者的账户下运行该文件（写入 HKEY_CURRENT_USER），或用组策略首选项下发同样的值。再次运行只会替换，不会重复。',
    en: 'Close all Office programs and run the file in the user’s account (it writes to HKEY_CURRENT_USER), or hand out the same values by group policy preferences. Run again, it replaces and does not double.',
  },
  policy: {
    zh: '组策略“用户配置 → 管理模板 → Microsoft Office 2016 → 安全设置 → 信任中心 → 受信任的目录”中，不能阻止 Web 加载项，也不能禁止用户自定义的文件共享目录。',
    en: 'In the group policies, under User Configuration → Administrative Templates → Microsoft Office 2016 → Security Settings → Trust Center → Trusted Catalogs, web add-ins must not be blocked, nor user-defined file share catalogs.',
  },
  add: {
    zh: '使用者重新打开 Excel，从 开始 → 加载项 → 高级 → 共享文件夹 添加一次。',
    en: 'Users open Excel again and add it once: Home → Add-ins → Advanced → Shared Folder.',
  },
} as const;

/** Central deployment. */
export const CENTRAL_TEXTS = {
  title: { zh: '集中部署（Microsoft 365）', en: 'Central deployment (Microsoft 365)' },
  open: {
    zh: '以管理员身份登录 Microsoft 365 管理中心，打开 设置 → 集成应用；由世纪互联等主权云运营的租户用“集中部署”（服务和加载项）。',
    en: 'Sign in to the Microsoft 365 admin center as an administrator and open Settings → Integrated apps. Tenants of sovereign clouds such as 21Vianet use Centralized Deployment instead.',
  },
  upload: {
    zh: '选择上传自定义应用，类型为 Office 加载项，上传 manifest.xml。',
    en: 'Choose to upload a custom app of the type Office Add-in, and upload manifest.xml.',
  },
  assign: {
    zh: '指定使用者或部门，完成部署。功能区按钮可能要等一段时间（有人报告过 24 小时）才出现。',
    en: 'Assign users or groups and deploy. The buttons may take a while to appear (24 hours have been reported).',
  },
} as const;

export const CENTRAL_NOTES = {
  needs: {
    zh: '需要 Microsoft 365 租户，使用者要登录。Windows、Mac、网页版都适用；“可选连接体验”关闭时也能用。',
    en: 'It needs a Microsoft 365 tenant, and users who are signed in. It serves Windows, Mac and the web, even with “Optional connected experiences” off.',
  },
} as const;

export const MAC_TEXTS = {
  title: { zh: 'Mac', en: 'Mac' },
  folder: {
    zh: '在“访达”中按 Command+Shift+G，输入 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef，没有 wef 文件夹就新建一个。',
    en: 'In Finder press Command+Shift+G and enter ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef. Make the folder wef where it is not there.',
  },
  copy: { zh: '把 manifest.xml 复制进去。', en: 'Copy manifest.xml into it.' },
  add: {
    zh: '重新打开 Excel，打开一个工作簿，从 开始 → 加载项 的菜单中选“绩效目标表助手”。',
    en: 'Open Excel again, open a workbook and choose the add-in from the menu Home → Add-ins.',
  },
} as const;

export const MAC_NOTES = {
  limits: {
    zh: '首选项 OfficeWebAddinDisableAllCatalogs（域 com.microsoft.office）为 true 时，加载项都不能用。共享文件夹和 SharePoint 目录不支持 Mac。',
    en: 'Where the preference OfficeWebAddinDisableAllCatalogs (domain com.microsoft.office) is true, no add-in works. Shared folders and SharePoint catalogs do not serve Macs.',
  },
} as const;

export const WEB_TEXTS = {
  title: { zh: '网页版 Excel', en: 'Excel on the web' },
  open: { zh: '在网页版 Excel 中打开一个工作簿。', en: 'Open a workbook in Excel on the web.' },
  upload: {
    zh: '开始 → 加载项 → 更多设置 → 上传我的加载项，选择 manifest.xml，单击“上传”。',
    en: 'Home → Add-ins → More Settings → Upload My Add-in, choose manifest.xml, then “Upload”.',
  },
} as const;

export const WEB_NOTES = {
  limits: {
    zh: '这样上传的清单存在这个浏览器里，清除浏览数据或换浏览器后要重新上传。浏览器要能同时连到 Microsoft 365 和本站。',
    en: 'The manifest is kept in this browser: after clearing its data, or in another browser, upload it again. The browser must reach both Microsoft 365 and this site.',
  },
} as const;

/** Routes that do not carry this add-in, or only part of it. */
export const CATALOG_TEXTS = {
  title: { zh: 'SharePoint、Exchange 目录', en: 'SharePoint and Exchange catalogs' },
  sharePoint: {
    zh: 'SharePoint 应用程序目录只能打开窗格（开始 → 加载项 → 更多设置 → 我的组织）：它不支持清单中的功能区按钮、右键菜单和共享运行时，也不支持 Mac。本加载项的按钮因此不出现，不建议使用。',
    en: 'A SharePoint app catalog can only open the pane (Home → Add-ins → More Settings → My Organization): it supports neither ribbon buttons nor menu entries nor the shared runtime of a manifest, and no Macs. The buttons of this add-in are missing there, so we advise against it.',
  },
  exchange: {
    zh: 'Exchange 服务器只分发 Outlook 的加载项，不能用于 Excel。',
    en: 'Exchange servers hand out add-ins for Outlook only, not for Excel.',
  },
} as const;

export const OLD_TEXTS = {
  title: { zh: 'WPS、Excel 2016/2019、没有 Excel', en: 'WPS, Excel 2016/2019, no Excel' },
  desk: {
    zh: '这些程序不能运行本加载项，请用审核台：在 Edge 或 Chrome 中打开 desk.html（本站地址或共享文件夹中的文件都可以），把文件拖进去。',
    en: 'These cannot run the add-in. Use the desk: open desk.html in Edge or Chrome, from this site or from a shared folder, and drop the files into it.',
  },
} as const;

/** Later: a moved address, a new version, removal. */
export const LATER_TEXTS = {
  moved: {
    zh: '换地址：把全部文件放到新地址，在那里打开本页，下载新的清单，替换原来的 manifest.xml（共享文件夹、wef 文件夹或管理中心）。版本号没有变，Excel 可能沿用旧清单：请使用者清除 Office 缓存后重新添加一次。',
    en: 'New address: put all files there, open this page there, download the new manifest and replace manifest.xml in the shared folder, the folder wef or the admin center. As the version is the same, Excel may keep the old manifest: have users clear the Office cache and add it once more.',
  },
  movedKept: {
    zh: '使用者保留：保存在工作簿里的更正、忽略的问题和规则设置。不保留：记在每台电脑上的界面语言、常用表样、编制单位和标记颜色，因为它们按网站地址保存。',
    en: 'Users keep corrections, dismissed findings and rule settings, which are in their workbooks. They lose language, usual form, unit and colours of marks, which the machine keeps by the address of the site.',
  },
  version: {
    zh: '换版本：解压到原文件夹旁边的新文件夹，改名换上，地址不变。本页检查通过后下载清单，替换原来的 manifest.xml。管理员手册末尾说明功能区有没有变：没有变的，使用者重新打开 Excel 即可；变了的要重新添加。',
    en: 'New version: unpack into a new folder beside the old one and put it in place by renaming; the address stays. Once this page finds everything in order, download the manifest and replace the old one. The end of the administrator’s guide tells whether the ribbon has changed: if not, users only open Excel again; if so, they add it once more.',
  },
  versionKept: {
    zh: '使用者保留全部设置和工作簿里的记录。',
    en: 'Users keep all settings and what is in their workbooks.',
  },
  cache: {
    zh: '清除 Office 缓存：Windows 在 受信任的加载项目录 中勾选“下次 Office 启动时，清除所有以前启动的 Web 加载项缓存”，或删除 %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef 中的内容；Mac 删除 wef 文件夹和 ~/Library/Containers/com.Microsoft.OsfWebHost/Data 中的内容。其他旁加载的加载项也要重新添加。',
    en: 'To clear the Office cache: on Windows tick “Next time Office starts, clear all previously-started web add-ins cache” under Trusted Add-in Catalogs, or delete what is in %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef; on a Mac delete what is in the folder wef and in ~/Library/Containers/com.Microsoft.OsfWebHost/Data. Other sideloaded add-ins have to be added again, too.',
  },
  removal: {
    zh: '卸载：从共享文件夹、wef 文件夹或管理中心删除 manifest.xml，清除缓存，再删除网站上的文件。使用者的工作簿不受影响；表中的标记请先用“清除标记”去掉。',
    en: 'Removal: delete manifest.xml from the shared folder, the folder wef or the admin center, clear the cache, then delete the files of the site. Workbooks are not affected; remove marks first by the button for it.',
  },
} as const;
