/** Strings that would break out of a page, a table or a link if they were not taken as text. */
export const HOSTILE: readonly string[] = [
  '<script>globalThis.broken = true</script>',
  '</style><img src=x onerror="globalThis.broken = true">',
  '"><svg onload=globalThis.broken=true>',
  "' autofocus onfocus='globalThis.broken = true",
  '<!--',
  '&lt;b&gt; &#60;i&#62;',
  'javascript:globalThis.broken=true',
  '](javascript:globalThis.broken=true)',
  '![x](https://elsewhere.example/x.png)',
  '| a | b |\n| --- | --- |\n# heading\n> quote\n```\ncode',
  '<a href="https://elsewhere.example">x</a>',
  '**bold** _it_ ~~gone~~ `code` [ref]: https://elsewhere.example',
  '\u202Eesrever\u202C \u2066x\u2069 \u200F \u0000 \uD800',
]
