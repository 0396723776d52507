// Words by which a text tells where those were whom a number counts, and on which side they stand. English, Spanish.
import { type CountingClass, phrases } from './counting-words.js'

/** Where those who are counted were, or what they came for: asked only where nothing tells what became of them. */
export const PRESENCES: readonly CountingClass[] = [
  {
    name: 'those who took part',
    words: phrases(
      'took part | taken part | taking part | crowd of | crowds of | gathered | on strike | walked out | participated | marched | rallied | turned out | attended | joined the march | joined the protest | ' +
        'took to the streets | number of protesters | number of demonstrators | participaron | marcharon | ' +
        'asistieron | acudieron | se concentraron | multitud de | secundaron | salieron a la calle | salieron a las calles | se manifestaron | asistentes',
    ),
  },
  {
    name: 'those who were there',
    words: phrases(
      'on board | aboard | passengers and crew | on the shift | on shift | was carrying | were carrying | ferry carrying | boat carrying | ship carrying | ' +
        'bus carrying | train carrying | plane carrying | were inside | was inside | were working | were underground | were in the building | ' +
        'estaban dentro | se encontraban dentro | estaban trabajando | había trabajadores | bajo tierra | en el interior | a bordo | en el turno | llevaba | llevaban | transportaba | transportaban',
    ),
  },
]

/** Who stands on which side of the guns: the dead of one are never those of the other. */
export const ROLES: readonly CountingClass[] = [
  {
    name: 'those who bear arms for the state',
    words: phrases(
      'soldier | soldiers | troops | servicemen | serviceman | guard | guards | policeman | policemen | police officer | police officers | police | officers | marines | ' +
        'soldado | soldados | militar | militares | policía | policías | agentes | guardias | uniformados',
    ),
  },
  {
    name: 'civilians',
    words: phrases(
      'civilian | civilians | protester | protesters | demonstrator | demonstrators | villager | villagers | resident | residents | passenger | passengers | ' +
        'civil | civiles | manifestante | manifestantes | vecinos | vecinas | aldeanos | pasajero | pasajeros',
    ),
  },
]
