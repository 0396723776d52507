// Which view stands at which address. Each view is a file that is loaded when it is first opened; what it shows
// (filters, the row that is open) stands in the address too, checked by the view's own `search` function.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router'
import { NotFoundState, ViewError } from './parts/states'
import { loadAtRest } from './shell/ahead'
import { Shell } from './shell/shell'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundState, errorComponent: ViewError })

/** Every view's search parameters are plain texts; a view reads those it knows. */
type SearchTexts = Record<string, string | undefined>

const searchTexts = (given: SearchTexts): SearchTexts => given

/** Texts stand in the address as they are, so that a link can be read, and written by hand. */
const parseSearch = (search: string): SearchTexts => Object.fromEntries(new URLSearchParams(search))

function stringifySearch(search: Record<string, unknown>): string {
  const texts = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  )
  return texts.length === 0 ? '' : `?${new URLSearchParams(texts)}`
}

const view = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component, validateSearch: searchTexts })

const routes = [
  view(
    '/',
    lazyRouteComponent(() => import('./views/situation/situation-view'), 'SituationView'),
  ),
  view(
    '/collation',
    lazyRouteComponent(() => import('./views/collation/collation-view'), 'CollationView'),
  ),
  view(
    '/timeline',
    lazyRouteComponent(() => import('./views/timeline/timeline-view'), 'TimelineView'),
  ),
  view(
    '/reading',
    lazyRouteComponent(() => import('./views/reading/reading-view'), 'ReadingView'),
  ),
  view(
    '/figures',
    lazyRouteComponent(() => import('./views/figures/figures-view'), 'FiguresView'),
  ),
  view(
    '/check',
    lazyRouteComponent(() => import('./views/check/check-view'), 'CheckView'),
  ),
  view(
    '/effect',
    lazyRouteComponent(() => import('./views/effect/effect-view'), 'EffectView'),
  ),
  view(
    '/outlook',
    lazyRouteComponent(() => import('./views/outlook/outlook-view'), 'OutlookView'),
  ),
  view(
    '/accountability',
    lazyRouteComponent(() => import('./views/accountability/accountability-view'), 'AccountabilityView'),
  ),
  view(
    '/map',
    lazyRouteComponent(() => import('./views/map/map-view'), 'MapView'),
  ),
  view(
    '/review',
    lazyRouteComponent(() => import('./views/review/review-view'), 'ReviewView'),
  ),
  view(
    '/add',
    lazyRouteComponent(() => import('./views/add/add-view'), 'AddView'),
  ),
  view(
    '/packs',
    lazyRouteComponent(() => import('./views/packs/packs-view'), 'PacksView'),
  ),
  view(
    '/export',
    lazyRouteComponent(() => import('./views/export/export-view'), 'ExportView'),
  ),
]

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ViewError,
  defaultNotFoundComponent: NotFoundState,
})

/** Loads the files of all views once the first stands. */
export const loadViews = (): Promise<void> =>
  loadAtRest(routes.flatMap(({ options: { component } }) => component?.preload ?? []))

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
