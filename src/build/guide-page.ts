import { marked } from 'marked';
import { anchorOf } from './anchor';

const STYLE = `:root{color-scheme:light dark}
body{background:#fff;color:#242424;max-width:46rem;margin:0 auto;padding:1rem 1rem 4rem;overflow-wrap:anywhere;
font:16px/1.7 'Segoe UI','Microsoft YaHei UI','PingFang SC','Noto Sans CJK SC',sans-serif}
a{color:#0f548c}@media (prefers-color-scheme:dark){body{background:#1f1f1f;color:#f0f0f0}a{color:#62abf5}}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.5rem}h3{font-size:1.05rem}
img{max-width:100%;height:auto;border:1px solid #888}
table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border:1px solid #888;padding:.25rem .5rem;text-align:start;vertical-align:top}
pre{overflow-x:auto;padding:.5rem;border:1px solid #888}code{font-family:Consolas,Menlo,monospace;font-size:.9em}
@media print{a{color:inherit}}`;

/** No script, nothing from elsewhere; pictures beside the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'";

/** Lines of Chinese go on without a blank. */
const joined = (markdown: string): string =>
  markdown.replaceAll(/([\u3000-\u9FFF\uFF00-\uFFEF])\n {0,3}(?=[\u3000-\u9FFF\uFF00-\uFFEF])/gu, '$1');

/**
 * A guide as a page that opens from a server and from a folder.
 * @param markdown with its title as the first heading; links to other guides name their `.md` files
 * @param language of the guide, as a BCP 47 tag
 */
export function guidePage(markdown: string, language: string): string {
  const title = /^# (.+)$/mu.exec(markdown)?.[1] ?? '';
  const body = (marked.parse(joined(markdown), { async: false }) as string)
    .replaceAll(/<h([1-6])>(.*?)<\/h\1>/gu, (_, level: string, text: string) => {
      const anchor = anchorOf(text.replaceAll(/<[^>]*>|&\w+;/gu, ''));
      return `<h${level} id="${anchor}">${text}</h${level}>`;
    })
    .replaceAll(/href="([\w-]+)\.md(#[^"]*)?"/gu, 'href="$1.html$2"')
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<table tabindex="0">');
  return (
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n${body}</main>\n</body>\n</html>\n`
  );
}
