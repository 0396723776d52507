/** The layers whose items can be decided upon, in the order in which they are worth a look. */
export const REVIEWED_LAYERS = [
  'events',
  'figures',
  'outlooks',
  'assessments',
  'attributions',
  'quantities',
  'times',
  'names',
] as const

export type ReviewedLayer = (typeof REVIEWED_LAYERS)[number]
