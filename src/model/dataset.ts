// A dataset as a pack declares it: where it comes from, how its files are told, and how they are mapped to series.
import type { Frequency, Series } from './series.js'

/** A shape in which the dataset is published; a dataset may have changed its shape over the years. */
export interface DatasetShape {
  readonly id: string
  /** Columns by which a file of this shape is told; all must be there. */
  readonly columns: readonly string[]
  /** What the file's name must hold, where columns alone do not tell it from others. */
  readonly fileName?: string | undefined
  /** The sheet of a workbook; the first where left out. */
  readonly sheet?: string | undefined
  /** How many lines stand above the line of column names. */
  readonly skip: number
  readonly encoding: 'utf-8' | 'latin-1'
  /**
   * A SELECT over the table `source` that gives `definition`, `start` (the first day) and `value`, and, where there
   * are such, `place`, `place_name`, `within`, `category`, `status` and `vintage`.
   */
  readonly select: string
}

/** One way of counting within a dataset. */
export interface DatasetDefinition {
  readonly id: string
  readonly name: string
  /** The pack’s indicator it measures, where the readers know one. */
  readonly indicator?: string | undefined
  /** UCUM, ISO 4217, or a noun in the singular. */
  readonly unit: string
  /** Words of a claim that ask for this definition rather than another of the same indicator; lower case. */
  readonly words: readonly string[]
  /** Whether it is meant where a claim's words do not tell. */
  readonly usual: boolean
  /** Made by adding up other definitions of the dataset, which are then not read from files. */
  readonly sumOf: readonly string[]
  /** Kinds of people that all who are counted belong to, so that naming them narrows nothing; lower case. */
  readonly allAre: readonly string[]
  /** Only this category of theirs, where it is one kind of a larger series. */
  readonly category?: string | undefined
  /** Whether it is a number at a time (inhabitants), which is not added up over time. */
  readonly stock: boolean
  /** Said beside every result. */
  readonly caveat?: string | undefined
}

/** A day at which the method changed: figures on both sides are not one series. */
export interface MethodBreak {
  readonly at: string
  readonly note: string
}

export interface Dataset {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** A page for people. */
  readonly page: string
  /** Where the file is fetched from; null where it must be fetched by hand from the page. */
  readonly address?: string | undefined
  readonly licence: string
  readonly credit?: string | undefined
  readonly frequency: Frequency
  /** The month in which the publisher's year begins, where it is not January. */
  readonly fiscalYearStart?: number | undefined
  /** What its codes of places mean: the identifier that the pack's places carry (`inegi`). */
  readonly placeCodes?: string | undefined
  /** The place that the whole dataset covers, by the pack's id. */
  readonly covers?: string | undefined
  /** How far recent values move between publications, as a share; the tolerance for values in total. */
  readonly revision: number
  /** Days after the end of a period until its first publication. */
  readonly delay: number
  readonly breaks: readonly MethodBreak[]
  /** Ids of datasets it must not be mixed with, and why. */
  readonly notWith: readonly { readonly dataset: string; readonly because: string }[]
  readonly definitions: readonly DatasetDefinition[]
  readonly shapes: readonly DatasetShape[]
}

/** What a file of a dataset gave. */
export interface DatasetReading {
  readonly dataset: string
  readonly shape: string
  /** SHA-256 of the file's bytes. */
  readonly hash: string
  readonly rows: number
  readonly series: readonly Series[]
}

/** Reads a dataset's file, as the dataset's shapes tell; the port behind which the engine stands. */
export interface DatasetReader {
  /**
   * Tells whose file it is by its columns and name.
   *
   * @throws CotejoError `dataset_unknown`, `dataset_unreadable`
   */
  recognise(
    path: string,
    datasets: readonly Dataset[],
  ): Promise<{ readonly dataset: Dataset; readonly shape: DatasetShape }>
  /**
   * @param given.vintage the publication, for files that do not tell it; else the date in the file's name, else the
   *   last period the file covers
   * @param given.today the ISO day on which it is read: projections reach beyond it, publications don't
   * @throws CotejoError `dataset_unreadable`, `dataset_columns`
   */
  read(
    path: string,
    dataset: Dataset,
    shape: DatasetShape,
    given: { readonly vintage: string | null; readonly today: string },
  ): Promise<DatasetReading>
  close(): Promise<void>
}
