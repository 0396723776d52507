export type {
  Accountability,
  AccountabilityTelling,
  AnswerKind,
  Charge,
  ChargeKind,
  DemandChain,
  DemandTelling,
  Incident,
  Party,
  RivalAccount,
  VerdictKind,
} from './accountability.js'
export type { Assessment, Stance } from './assessment.js'
export type { Attribution } from './attribution.js'
export type { Bounds } from './bounds.js'
export {
  boundsMeet,
  commonUnit,
  comparable,
  readingsOf,
  roundedBounds,
  statedBounds,
  writtenPrecision,
} from './bounds.js'
export type {
  BaselineName,
  Check,
  CheckDriver,
  CheckedClaim,
  CheckedRank,
  CheckedSide,
  CheckKind,
  CheckPer,
  CheckReading,
  CheckVerdict,
} from './check.js'
export type {
  Claim,
  ClaimGroup,
  ClaimValue,
  ConditionTelling,
  DocumentClaims,
  LightClaim,
  LightGroup,
  Opinion,
} from './claim.js'
export type {
  Dataset,
  DatasetDefinition,
  DatasetReader,
  DatasetReading,
  DatasetShape,
} from './dataset.js'
export type { DateBasis, Document } from './document.js'
export type {
  Citation,
  CollationRow,
  Dossier,
  DossierAccountability,
  DossierActor,
  DossierAssessment,
  DossierChain,
  DossierDemandLink,
  DossierDocument,
  DossierFigure,
  DossierIncident,
  DossierOutlook,
  TimelineEntry,
} from './dossier.js'
export type {
  ComparedEffect,
  Effect,
  EffectEstimate,
  EffectPoint,
  PlaceboDates,
  PlaceEffect,
  SyntheticEffect,
} from './effect.js'
export { CotejoError } from './errors.js'
export type {
  Event,
  EventObject,
  Modality,
  Participant,
  Period,
  PlaceReference,
  Polarity,
  Voice,
} from './event.js'
export type { Baseline, Change, Figure, FigureRole } from './figure.js'
export type {
  Attribute,
  ClaimMention,
  Comparison,
  Finding,
  Matter,
  MatterKind,
  Occurrence,
  Reason,
  Relation,
  SourceOrigin,
  SpeakerPosition,
  Statistic,
} from './finding.js'
export { RELATION_OF } from './finding.js'
export {
  addDays,
  addMonths,
  civilDay,
  containsInterval,
  dayInterval,
  dayNumber,
  dayParts,
  daysApart,
  daysInMonth,
  earliestDay,
  intersection,
  intersects,
  isoDay,
  isoYear,
  isUnknown,
  latestDay,
  lengthInDays,
  monthInterval,
  monthsInterval,
  sameInterval,
  UNKNOWN_INTERVAL,
  unionInterval,
  yearInterval,
} from './interval.js'
export { shownDay, shownInterval } from './interval-words.js'
export type { Issue } from './issue.js'
export type { LegalRung, LegalStep } from './legal-status.js'
export type { Measure, MeasureConflict, MeasureOnDay, MeasureState, MeasureStep, MeasureTelling } from './measure.js'
export { idOfName, type Mention, type Name, type NameKind } from './name.js'
export type { Outlook } from './outlook.js'
export { partitionPoint } from './partition-point.js'
export { partsOf } from './parts.js'
export type { Approx, Quantity, QuantityKind } from './quantity.js'
export type { Layer, Reading } from './reading.js'
export { LAYERS } from './reading.js'
export { type RecordWords, recordIn } from './record-words.js'
export type { Section, Sentence } from './sentence.js'
export { sentenceHolding } from './sentence.js'
export type {
  Frequency,
  HeldVintage,
  Observation,
  ObservationStatus,
  Series,
  SeriesFile,
  SeriesKept,
  SeriesQuery,
} from './series.js'
export type { Basis, Range, Span } from './span.js'
export { contains, overlaps, spanOf } from './span.js'
export type { Granularity, Interval, Time } from './time.js'
export { type Said, type Told, textOf, timeValue, told } from './told.js'
export { convert, dimensionOf, kilogramsOf, toReferenceUnit } from './unit.js'
export { unitWord } from './unit-words.js'
export { daysApartInAnyYear, inOneYear, isYearless, yearlessDay, yearlessDays, yearlessEdtf } from './yearless.js'
