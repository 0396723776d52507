import { mainJourneys } from './main-journeys.js'

mainJourneys('SQLite', async () => null)
