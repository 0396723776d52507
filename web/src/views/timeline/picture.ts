// What the two pictures of the timeline share, so that a day lies at the same place in both.

/** In the units of the picture; the page draws it as wide as there is room. */
export const WIDTH = 1100

export const BESIDE = {
  marginLeft: 210,
  marginRight: 20,
  // Two lines: months, and years under them.
  marginBottom: 40,
} as const
