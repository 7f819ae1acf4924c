/* global document, window, XMLHttpRequest */
/*
 * Says so in the page where the add-in cannot start: in the old Trident web view of Office 2016/2019 or an old Safari, where a file of
 * office.js or of the add-in does not arrive, on a platform for which there are no files, or where Excel does not answer.
 * It goes on by itself when the cause is over. Plain ES5, because it has to run exactly where the add-in's own code
 * cannot, and the first script of the page, so that it sees how the others fare.
 */
(function () {
  'use strict';

  /** The start takes a second or two; after so long somebody asks what is the matter. Milliseconds. */
  var PATIENCE = 15000;
  var LOOK_AGAIN = 5000;

  var TEXTS = {
    tooOld: [
      '请升级 Office：当前版本的 Excel 使用的浏览器组件过旧，无法运行绩效目标表助手。需要 Office LTSC 2021、Microsoft 365 或网页版 Excel。',
      'Please update Office: this Excel uses an outdated browser component. Office LTSC 2021, Microsoft 365 or Excel on the web is needed.',
    ],
    oldBrowser: [
      '请更新 macOS 和 Safari：绩效目标表助手需要 Safari 16.4 或更新的版本（Excel 用它显示任务窗格）；也可以在 Windows 或网页版 Excel 中使用。',
      'Please update macOS and Safari: the add-in needs Safari 16.4 or later, with which Excel shows its pane. It also runs in Excel on Windows and on the web.',
    ],
    noLibrary: [
      '未能加载 office.js，绩效目标表助手无法与 Excel 通信。可能是网络不通或加载项文件不完整，请检查网络；恢复后自动继续。仍不行时，请联系管理员检查加载项的发布地址。',
      'office.js could not be loaded, so the add-in cannot talk to Excel. Check the network: it goes on by itself when the file arrives. If that does not help, ask your administrator to check where the add-in is published.',
    ],
    platform: [
      '绩效目标表助手不支持这个平台（如 iPad、安卓）上的 Excel，没有为它提供文件。请在 Windows、Mac 或网页版 Excel 中打开此工作簿。',
      'The add-in does not support Excel on this platform (an iPad or Android, for instance): there are no files for it. Open the workbook in Excel on Windows, Mac or the web.',
    ],
    files: [
      '绩效目标表助手的文件没有到齐。可能是网络较慢、已中断或加载项文件不完整，请检查网络；到齐后自动继续。仍不行时，请联系管理员检查加载项的发布地址。',
      'Files of the add-in have not arrived. Check the network: it goes on by itself when they do. If that does not help, ask your administrator to check where the add-in is published.',
    ],
    excel: [
      'Excel 还没有应答，绩效目标表助手正在等待。请关闭 Excel 中打开的对话框，按回车键结束单元格编辑；应答后自动继续。仍不行时，请关闭任务窗格后重新打开。',
      'Excel has not answered yet. Close any open dialog and press Enter to finish an edit: it goes on by itself when Excel answers. If that does not help, close the pane and open it again.',
    ],
  };

  /** Files of office.js without which it starts as well: telemetry, and texts, for which it takes the English ones. */
  var DISPENSABLE = /\/telemetry\/|\/(?!en-us\/)[\w-]+\/office_strings/i;
  var HOST_FILE = /\/excel-([a-z0-9]+)-[\d.]+(\.debug)?\.js(\?|$)/i;
  var PLATFORMS = { win32: true, mac: true, web: true };

  var box;
  var missing;
  var shown;
  var timer;

  /** The page's own loading picture goes when the add-in draws for the first time. */
  function isStarting() {
    return !document.body || document.querySelector('#pane .starting') !== null;
  }

  /** Of the add-in's own files those that are loaded later are missed by those that load them. */
  function isNeeded(script) {
    return !DISPENSABLE.test(script.src) && !script.hasAttribute('data-webpack');
  }

  /** Whether the missing file is that of a platform for which none is published. */
  function hasNoFiles() {
    var host = missing && HOST_FILE.exec(missing);
    return Boolean(host) && !PLATFORMS[host[1].toLowerCase()];
  }

  /** Safari reads regular expressions that look behind since 16.4; without, whole files of the add-in do not load. */
  function looksBehind() {
    try {
      return Boolean(new window.RegExp('(?<=a)b'));
    } catch (error) {
      return !(error instanceof window.SyntaxError);
    }
  }

  function show(name) {
    if (shown === name) return;
    hide();
    shown = name;
    box = document.createElement('div');
    box.setAttribute('role', 'alert');
    box.id = 'office-guard';
    box.style.cssText = 'margin:24px 16px;font:14px/1.7 "Microsoft YaHei UI","Microsoft YaHei",sans-serif';
    for (var i = 0; i < TEXTS[name].length; i += 1) {
      var line = document.createElement('p');
      line.lang = i === 0 ? 'zh-CN' : 'en';
      line.appendChild(document.createTextNode(TEXTS[name][i]));
      box.appendChild(line);
    }
    if (missing && name !== 'platform') {
      var file = document.createElement('p');
      file.appendChild(document.createTextNode(missing.replace(/^.*\//, '')));
      box.appendChild(file);
    }
    // A script that keeps the page from being read leaves it without a body.
    var place = document.body || document.documentElement;
    place.insertBefore(box, document.body ? place.firstChild : null);
  }

  function hide() {
    if (box && box.parentNode) box.parentNode.removeChild(box);
    box = shown = undefined;
  }

  /** What is the matter with a start that is not over. */
  function explain() {
    if (!isStarting()) return hide();
    if (document.documentMode) return show('tooOld');
    if (!looksBehind()) return show('oldBrowser');
    if (hasNoFiles()) show('platform');
    else if (typeof window.Office === 'undefined') show('noLibrary');
    else if (missing || document.readyState !== 'complete') show('files');
    else show('excel');
    window.clearTimeout(timer);
    timer = window.setTimeout(explain, 500);
  }

  /** Starts the page anew once the missing file is there: office.js tries for it only once. */
  function lookAgain() {
    if (!isStarting()) return;
    var request = new XMLHttpRequest();
    request.onload = function () {
      if (request.status === 200) window.location.reload();
      else window.setTimeout(lookAgain, LOOK_AGAIN);
    };
    request.onerror = function () {
      window.setTimeout(lookAgain, LOOK_AGAIN);
    };
    request.open('HEAD', missing);
    request.send();
  }

  function onError(event) {
    var script = event.target;
    if (missing || !script || script.tagName !== 'SCRIPT' || !isStarting() || !isNeeded(script)) return;
    missing = script.src;
    explain();
    if (!hasNoFiles()) window.setTimeout(lookAgain, LOOK_AGAIN);
  }

  // Errors of elements do not bubble.
  document.addEventListener('error', onError, true);

  // The load event comes after every script of the page has run or failed.
  window.addEventListener('load', function () {
    if (document.documentMode || !looksBehind() || typeof window.Office === 'undefined') explain();
  });

  window.setTimeout(explain, PATIENCE);
})();
