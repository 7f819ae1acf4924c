/* global document, window */
/*
 * Says so in the page where the add-in cannot start: in the old Trident web view of Office 2016/2019, or where office.js
 * did not arrive. Plain ES5, because it has to run exactly where the add-in's own code cannot.
 */
(function () {
  'use strict';

  var TOO_OLD = [
    '请升级 Office：当前版本的 Excel 使用的浏览器组件过旧，无法运行绩效目标表助手。需要 Office LTSC 2021、Microsoft 365 或网页版 Excel。',
    'Please update Office: this Excel uses an outdated browser component. Office LTSC 2021, Microsoft 365 or Excel on the web is needed.',
  ];
  var NO_LIBRARY = [
    '未能加载 office.js，绩效目标表助手无法与 Excel 通信。可能是网络不通或加载项文件不完整，请重新打开任务窗格；仍不行时，请联系管理员检查加载项的发布地址。',
    'office.js could not be loaded, so the add-in cannot talk to Excel. Reopen the pane; if that does not help, ask your administrator to check where the add-in is published.',
  ];

  function show(texts) {
    var box = document.createElement('div');
    box.setAttribute('role', 'alert');
    box.id = 'office-guard';
    box.style.cssText = 'margin:24px 16px;font:14px/1.7 "Microsoft YaHei UI","Microsoft YaHei",sans-serif';
    for (var i = 0; i < texts.length; i += 1) {
      var line = document.createElement('p');
      line.lang = i === 0 ? 'zh-CN' : 'en';
      line.appendChild(document.createTextNode(texts[i]));
      box.appendChild(line);
    }
    document.body.insertBefore(box, document.body.firstChild);
  }

  // The load event comes after every script of the page has run or failed.
  window.addEventListener('load', function () {
    if (document.documentMode) show(TOO_OLD);
    else if (typeof window.Office === 'undefined') show(NO_LIBRARY);
  });
})();
