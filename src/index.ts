// Cotejo as a library: the same loading and reading as the terminal's, for programs.
export type {
  Assessment,
  Attribution,
  Document,
  Event,
  Figure,
  Issue,
  Layer,
  Mention,
  Name,
  Outlook,
  Quantity,
  Reading,
  Sentence,
  Span,
  Time,
} from './model/index.js'
export { CotejoError, LAYERS } from './model/index.js'
export { openPack } from './workbench/compiled-packs.js'
export type { GivenFields, Loaded, LoadedDocument, LoadHints, Pack, ReadSettings } from './workbench/library.js'
export { load, read } from './workbench/library.js'
export { VERSION } from './workbench/version.js'
