import { emptyDatabase } from '../store/database.js'
import { mainJourneys } from './main-journeys.js'

mainJourneys('PostgreSQL', emptyDatabase)
