// The look of the page. One scale of type (ratio 1.2 from 16 px), one of space (multiples of 4 px), colours as
// variables with a light and a dark set. The five relations use hues that stay apart for colour-blind readers (after
// Okabe and Ito 2008), and each also has its own underline and its word. System fonts only: nothing is fetched.

const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --sheet: #ffffff; --ink: #1f2328; --quiet: #5a6068; --rule: #dedbd3; --wash: #f3f1eb;
  --link: #0b4f8a; --focus: #0b63ce;
  --conflict: #b3390b; --conflict-wash: #fdeae1;
  --undetermined: #8a3a78; --undetermined-wash: #f8eaf4;
  --explained: #1b5e97; --explained-wash: #e6f0f9;
  --compatible: #0b6b54; --compatible-wash: #e2f3ee;
  --agrees: #5a6068; --agrees-wash: #eeece6;
  --mark: #f6e7b0;
  --track-1: #1b5e97; --track-2: #a4550a; --track-3: #0b6b54; --track-4: #8a3a78;
  --state-1: #e8e5dc; --state-2: #b8d2ea; --state-3: #1b5e97; --state-4: #0e3f68; --on-state: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --sheet: #1b1e22; --ink: #e7e4dd; --quiet: #a6abb2; --rule: #34383e; --wash: #22262b;
    --link: #8fc1f0; --focus: #8fc1f0;
    --conflict: #ff9f75; --conflict-wash: #42231a;
    --undetermined: #e3a3d3; --undetermined-wash: #3a2236;
    --explained: #8fc1f0; --explained-wash: #1b3047;
    --compatible: #74d0b4; --compatible-wash: #16352d;
    --agrees: #b4b8be; --agrees-wash: #2a2e33;
    --mark: #54491b;
    --track-1: #8fc1f0; --track-2: #f0b06c; --track-3: #74d0b4; --track-4: #e3a3d3;
    --state-1: #33373d; --state-2: #2c4b69; --state-3: #6aa9e0; --state-4: #a9cff2; --on-state: #0f1a25;
  }
}
`

const BASE = `
:root {
  --s1: 4px; --s2: 8px; --s3: 12px; --s4: 16px; --s6: 24px; --s8: 32px; --s12: 48px; --s16: 64px;
  --t-small: .8125rem; --t-body: 1rem; --t-mid: 1.1875rem; --t-large: 1.4375rem; --t-huge: 2.0625rem;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Open Sans', sans-serif;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif;
  --mono: ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace;
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: var(--s16); -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--t-body)/1.5 var(--sans); }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
[hidden] { display: none !important; }
h1, h2, h3, h4 { line-height: 1.2; margin: 0; text-wrap: balance; }
h1 { font: 600 var(--t-huge)/1.15 var(--serif); letter-spacing: -.01em; }
h2 { font: 600 var(--t-large)/1.2 var(--serif); }
h3 { font-size: var(--t-mid); font-weight: 600; }
h4 { font-size: var(--t-body); font-weight: 650; }
h4 a, summary a { color: inherit; text-decoration: none; }
h4 a:hover { text-decoration: underline; }
p { margin: 0; }
ul.plain, ul.tiles, ul.findings { list-style: none; margin: 0; padding: 0; }
blockquote { margin: 0; }
q { quotes: '“' '”' '‘' '’'; }
q.bare { quotes: none; }
q, .quotes blockquote { font-family: var(--serif); overflow-wrap: anywhere; }
code { font: .9em var(--mono); overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: var(--s4); top: var(--s2); background: var(--sheet); padding: var(--s2) var(--s4); z-index: 3; }
.page { max-width: 74rem; margin: 0 auto; padding: 0 var(--s6) var(--s16); }
.lead { color: var(--quiet); max-width: 46rem; margin-top: var(--s2); }
.facts, .by, .rule, .meaning, .nothing, .back { color: var(--quiet); font-size: var(--t-small); }
.speaker { font-weight: 600; }
.count { color: var(--quiet); font-weight: 400; font-size: var(--t-small); }
`

const FRAME = `
.top { border-bottom: 1px solid var(--rule); padding: var(--s12) 0 var(--s6); }
.top .kicker { color: var(--quiet); font-size: var(--t-small); margin-bottom: var(--s2); }
.top .question { font: var(--t-mid)/1.4 var(--serif); color: var(--quiet); margin-top: var(--s3); max-width: 46rem; }
nav.contents { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--rule); margin: 0 calc(-1 * var(--s6)); padding: 0 var(--s6); overflow-x: auto; }
nav.contents ul { display: flex; gap: var(--s6); list-style: none; margin: 0; padding: var(--s3) 0; font-size: var(--t-small); white-space: nowrap; }
nav.contents a { color: var(--ink); text-decoration: none; }
nav.contents a:hover { text-decoration: underline; }
main > section { padding-top: var(--s12); }
main > section > :not(h2, .lead) { margin-top: var(--s6); }
main > section > .lead { margin-top: var(--s2); }
.top .facts { margin-top: var(--s3); }
.filters { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s4); align-items: center; padding: var(--s3) var(--s4); background: var(--wash); border-radius: 6px; font-size: var(--t-small); margin-bottom: var(--s4); }
.filters label { display: flex; gap: var(--s2); align-items: center; color: var(--quiet); min-width: 0; max-width: 100%; }
.filters .wide { flex: 1 1 12rem; }
.filters input, .filters select, .filters button { font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--quiet); border-radius: 4px; padding: var(--s1) var(--s2); min-height: 32px; min-width: 0; max-width: 16rem; }
.filters .wide input { width: 100%; max-width: none; }
.filters button { cursor: pointer; }
footer.end { border-top: 1px solid var(--rule); margin-top: var(--s16); padding-top: var(--s4); color: var(--quiet); font-size: var(--t-small); }
`

const GLANCE = `
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1px; background: var(--rule); border: 1px solid var(--rule); border-radius: 6px; overflow: hidden; }
.tiles li { background: var(--sheet); }
.tiles a { display: block; height: 100%; padding: var(--s4); color: var(--quiet); font-size: var(--t-small); line-height: 1.35; text-decoration: none; }
.tiles a:hover { text-decoration: underline; }
.tiles a:focus-visible { outline-offset: -3px; }
.tiles strong { display: block; font: 600 var(--t-huge)/1.1 var(--serif); color: var(--ink); font-variant-numeric: lining-nums; }
.reasons { border-top: 1px solid var(--rule); }
main > section > h3 + .reasons, main > section > h3 + .findings { margin-top: var(--s3); }
#glance h3 + .findings { margin-top: var(--s3); }
.reason { border-bottom: 1px solid var(--rule); }
.reason summary { display: grid; grid-template-columns: 11rem 2.5rem 1fr; gap: var(--s3); align-items: center; padding: var(--s2) 0; cursor: pointer; list-style: none; }
.reason summary::-webkit-details-marker { display: none; }
.reason summary strong { text-align: right; font-variant-numeric: tabular-nums; }
.reason summary:hover { background: var(--wash); }
.reason > .meaning, .reason > .findings { margin: 0 0 var(--s4) var(--s4); max-width: 52rem; }
.bar { width: 100%; max-width: 30rem; height: 8px; }
.bar.conflict rect { fill: var(--conflict); } .bar.undetermined rect { fill: var(--undetermined); } .bar.explained rect { fill: var(--explained); }
.bar.compatible rect { fill: var(--compatible); } .bar.agrees rect { fill: var(--agrees); }
.tag { display: inline-block; border-radius: 999px; padding: 1px var(--s2); font-size: var(--t-small); font-weight: 600; white-space: nowrap; border: 1px solid currentColor; }
.tag .of { font-weight: 400; }
.tag.conflict { color: var(--conflict); background: var(--conflict-wash); }
.tag.undetermined { color: var(--undetermined); background: var(--undetermined-wash); }
.tag.explained { color: var(--explained); background: var(--explained-wash); }
.tag.compatible { color: var(--compatible); background: var(--compatible-wash); }
.tag.agrees { color: var(--agrees); background: var(--agrees-wash); }
mark.conflict { background: var(--conflict-wash); border-bottom: 3px solid var(--conflict); }
mark.undetermined { background: var(--undetermined-wash); border-bottom: 3px dotted var(--undetermined); }
mark.explained { background: var(--explained-wash); border-bottom: 2px dashed var(--explained); }
mark.compatible { background: var(--compatible-wash); border-bottom: 1px solid var(--compatible); }
.findings { display: grid; gap: var(--s2); }
.finding { padding-left: var(--s3); border-left: 3px solid var(--agrees); max-width: 56rem; }
.finding.conflict { border-color: var(--conflict); } .finding.undetermined { border-color: var(--undetermined); }
.finding.explained { border-color: var(--explained); } .finding.compatible { border-color: var(--compatible); }
.finding .evidence { display: block; font-size: var(--t-small); color: var(--quiet); margin-top: 2px; }
.finding .evidence > span + span::before { content: ' · '; }
.finding .pair { font-variant-numeric: tabular-nums; }
`

const COLLATION = `
.group { margin-top: var(--s8); }
.group > h3 { padding-bottom: var(--s2); border-bottom: 2px solid var(--ink); }
.row { padding: var(--s6) 0; border-bottom: 1px solid var(--rule); }
.row header { margin-bottom: var(--s3); }
.row .findings { margin-bottom: var(--s4); }
:target { background: color-mix(in srgb, var(--mark) 45%, transparent); }
main > section:target, .row:target { background: none; }
.row:target { box-shadow: -12px 0 0 -8px var(--focus); }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
table { border-collapse: collapse; width: 100%; position: relative; }
th { text-align: left; font-weight: 600; }
thead th { color: var(--quiet); font-size: var(--t-small); font-weight: 500; vertical-align: bottom; border-bottom: 1px solid var(--rule); padding: var(--s2) var(--s3) var(--s2) 0; }
tbody th, tbody td { vertical-align: top; border-bottom: 1px solid var(--rule); padding: var(--s3) var(--s3) var(--s3) 0; }
table.side { table-layout: fixed; }
table.side td { border-bottom: 0; }
table.stacked th { width: 13rem; font-weight: 500; font-size: var(--t-small); color: var(--quiet); }
table.stacked thead { position: absolute; clip-path: inset(50%); }
.saying + .saying { margin-top: var(--s4); }
.values { font-weight: 650; font-variant-numeric: tabular-nums; }
.saying .by { margin-top: var(--s1); } .saying .by::before { content: '— '; }
.tags { display: flex; flex-wrap: wrap; gap: var(--s1); margin-top: var(--s2); }
.silent { color: var(--quiet); font-size: var(--t-small); font-style: italic; }
.open { font: 600 .6875rem/1 var(--sans); text-decoration: none; border: 1px solid var(--rule); border-radius: 3px; padding: 1px 4px; min-width: 24px; display: inline-block; text-align: center; background: var(--wash); line-height: 20px; vertical-align: baseline; }
.open:hover { border-color: var(--link); }
.single, .list { margin-top: var(--s6); }
details > summary { cursor: pointer; }
.single > summary, .list > summary { font-weight: 600; padding: var(--s2) 0; }
.single li { padding: var(--s3) 0; border-bottom: 1px solid var(--rule); max-width: 56rem; }
`

const SECTIONS = `
.scroll { overflow-x: auto; }
.chart { display: block; width: 100%; min-width: 46rem; height: auto; font: 13px var(--sans); }
.chart text { fill: var(--ink); } .chart .tick { fill: var(--quiet); font-size: 12px; }
.chart .grid { stroke: var(--rule); } .chart .rule { stroke: var(--rule); }
.chart .track { font-weight: 650; font-size: 14px; } .chart .name { font-weight: 600; }
.chart a { text-decoration: none; } .chart a:hover text { text-decoration: underline; }
.chart .span.open { fill-opacity: .55; stroke-dasharray: 3 2; }
.track-1 circle, .track-1 .span { fill: var(--track-1); } .track-2 circle, .track-2 .span { fill: var(--track-2); }
.track-3 circle, .track-3 .span { fill: var(--track-3); } .track-4 circle, .track-4 .span { fill: var(--track-4); }
.state rect { stroke: var(--explained); fill: var(--state-2); }
.state.threatened rect { fill: none; stroke-dasharray: 4 3; } .state.announced rect { fill: var(--state-2); }
.state.in_force rect { fill: var(--state-3); } .state.amended rect { fill: var(--state-4); }
.state.in_force text, .state.amended text { fill: var(--on-state); }
.state.paused rect { fill: url(#hatch); } .hatch { stroke: var(--explained); stroke-opacity: .35; stroke-width: 3; }
.state.ended line { stroke: var(--ink); stroke-width: 2; }
.state-word { font-weight: 650; font-size: var(--t-small); }
.state-word.in_force, .state-word.amended { color: var(--explained); }
article.measure { margin-top: var(--s8); }
.day { border-bottom: 1px solid var(--rule); }
.day summary { padding: var(--s2) 0; font-weight: 600; }
.day li { padding: 0 0 var(--s3) var(--s4); max-width: 52rem; }
.days h3 { margin-bottom: var(--s3); }
td.number, th.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
td.words { min-width: 20rem; width: 46%; }
td.value { max-width: 13rem; overflow-wrap: anywhere; }
.more { margin-bottom: var(--s4); } .more > summary { font-size: var(--t-small); color: var(--link); padding: var(--s1) 0; }
td p + p { margin-top: var(--s2); }
td.words .by, .stance blockquote .by { display: block; }
td.words .by::before, .stance blockquote .by::before { content: '— '; }
.measure table { table-layout: fixed; } .measure thead th:nth-child(-n+4) { width: 8.5rem; } .measure thead th:nth-child(5) { width: 5rem; }
.measure td.words { width: auto; }
.change { display: block; font-weight: 400; font-size: var(--t-small); color: var(--quiet); }
.kind, .implied { display: inline-block; font-size: var(--t-small); color: var(--quiet); border: 1px solid var(--rule); border-radius: 3px; padding: 0 var(--s1); white-space: nowrap; font-weight: 400; }
.implied { border-style: dashed; border-color: var(--quiet); }
.issue { color: var(--conflict); font-size: var(--t-small); font-weight: 400; }
.hash { display: block; max-width: 16ch; font-size: .75rem; color: var(--quiet); }
#sources tbody th { font-weight: 500; min-width: 12rem; } #sources td { font-size: var(--t-small); overflow-wrap: anywhere; }
.stances { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: var(--s8) var(--s8); }
.stance h3 { padding-bottom: var(--s2); border-bottom: 2px solid var(--ink); }
.stance li { padding: var(--s3) 0; border-bottom: 1px solid var(--rule); }
.stance blockquote { margin-top: var(--s1); }
.meanings { margin: 0; } .meanings div { display: grid; grid-template-columns: 11rem 1fr; gap: var(--s3); padding: var(--s2) 0; max-width: 56rem; }
.meanings dd { margin: 0; } #how-to-read p { max-width: 46rem; }
.quotes { padding-left: 3rem; } .quotes li { padding: var(--s3) 0; border-bottom: 1px solid var(--rule); max-width: 56rem; }
.quotes li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
.quotes details { font-size: var(--t-small); } .footnote { user-select: all; background: var(--wash); padding: var(--s2) var(--s3); border-radius: 4px; overflow-wrap: anywhere; }
`

const NARROW_AND_PRINT = `
@media (max-width: 60rem) {
  table.cards, table.cards tbody, table.cards tr, table.cards th, table.cards td { display: block; width: auto; min-width: 0; }
  table.cards thead { position: absolute; clip-path: inset(50%); }
  table.cards tr { padding: var(--s3) 0; border-bottom: 1px solid var(--rule); }
  table.cards tbody th, table.cards tbody td { display: grid; grid-template-columns: 6.5rem 1fr; gap: var(--s3); white-space: normal; border: 0; padding: var(--s1) 0; }
  table.cards tbody td::before, table.cards tbody th::before { content: attr(data-label); color: var(--quiet); font-size: var(--t-small); font-weight: 400; }
  table.cards tbody td:has(> div:empty), table.cards tbody th:has(> div:empty) { display: none; }
  table.cards tbody td.words { grid-template-columns: 1fr; gap: var(--s1); }
}
@media (max-width: 46rem) {
  :root { --t-huge: 1.6875rem; --t-large: 1.3125rem; }
  .page { padding: 0 var(--s4) var(--s12); }
  nav.contents { margin: 0 calc(-1 * var(--s4)); padding: 0 var(--s4); }
  .top { padding-top: var(--s6); }
  .tiles { grid-template-columns: 1fr 1fr; }
  .reason summary { grid-template-columns: 9rem 2rem 1fr; gap: var(--s2); }
  table.side, table.side tbody, table.side tr, table.side td, table.stacked, table.stacked tbody, table.stacked tr, table.stacked th, table.stacked td { display: block; width: auto; }
  table.side thead { position: absolute; clip-path: inset(50%); }
  table.side td, table.stacked th, table.stacked td { border: 0; padding: var(--s1) 0; }
  table.side td + td { margin-top: var(--s4); }
  table.side td::before { content: attr(data-label); font-size: var(--t-small); font-weight: 600; }
  .meanings div { grid-template-columns: 1fr; gap: var(--s1); }
  .quotes { padding-left: 2rem; }
  .filters input, .filters select { min-height: 40px; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --wash: #f4f4f4; }
  body { font-size: 10pt; }
  nav.contents, .filters, .skip { display: none !important; }
  .page { max-width: none; padding: 0; }
  .row, .quotes li, .stance li, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .scroll { overflow: visible; } .chart { min-width: 0; }
  a { color: inherit; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { mark { outline: 1px solid; } }
`

export const PAGE_STYLE = COLOURS + BASE + FRAME + GLANCE + COLLATION + SECTIONS + NARROW_AND_PRINT
