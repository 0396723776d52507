// Made from the description of the API by `npm run api`; not to be edited.
import type * as Model from '../../../src/model/index.js'

export interface paths {
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is served, and the token that writes carry */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The session */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            cotejo: string;
                            workspace: string;
                            pack: string;
                            today: string;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Long work, the newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The tasks */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tasks: components["schemas"]["Task"][];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add files, typed text and addresses */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        files?: string | string[];
                        text?: string;
                        addresses?: string;
                        title?: "" | string;
                        published?: "" | string;
                        publisher?: "" | string;
                        language?: "" | string;
                    };
                };
            };
            responses: {
                /** @description The task that adds them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Task"];
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The packs that the workspace is read with, its own first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The packs */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            packs: {
                                name: string;
                                title: string;
                                version: string;
                                licence: string;
                                bundled: boolean;
                                files: string[];
                            }[];
                            entries: {
                                file: string;
                                entries: number;
                            }[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the words of the packs are called in another language */
        get: {
            parameters: {
                query: {
                    language: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The labels, by the word in the pack */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            labels: {
                                [key: string]: string;
                            };
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/packs/{pack}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of a file of a pack */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pack: string;
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file; the hash goes with a change of it */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            text: string;
                            hash: string;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/packs/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would be wrong with a pack after a change */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        pack: string;
                        file: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description The problems; none where it is sound */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            problems: components["schemas"]["PackProblem"][];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/packs/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a file of a pack, unless the pack would have an error with it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        pack: string;
                        file: string;
                        text: string;
                        was: string;
                    };
                };
            };
            responses: {
                /** @description The problems, and whether it was changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            problems: components["schemas"]["PackProblem"][];
                            saved: boolean;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The datasets of the pack, and what is held of each */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The datasets */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            datasets: components["schemas"]["Dataset"][];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        /** Add files of official series */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        files: string | string[];
                        vintage?: string;
                    };
                };
            };
            responses: {
                /** @description The task that adds them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Task"];
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/{dataset}/pull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetch a dataset from its publisher and add it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    dataset: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The task that fetches it */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Task"];
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest version of every document */
        get: {
            parameters: {
                query?: {
                    offset?: number | null;
                    limit?: number;
                    words?: string;
                    sort?: "published" | "title" | "publisher" | "file";
                    descending?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A part of the documents */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            offset: number;
                            items: components["schemas"]["DocumentSummary"][];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of the collation */
        get: {
            parameters: {
                query?: {
                    offset?: number | null;
                    limit?: number;
                    reason?: "contradiction" | "unclear" | "changed_position" | "later_update" | "other_definition" | "other_baseline" | "other_period" | "part_of_total" | "unit" | "rounding" | "same";
                    attribute?: "count" | "mass" | "share" | "rate" | "money" | "value" | "date" | "place" | "actor" | "framing" | "modality" | "stance" | "demand" | "state";
                    kind?: "occurrence" | "statistic" | "position" | "matter";
                    track?: string;
                    place?: string;
                    documents?: string;
                    pinned?: string;
                    words?: string;
                    sort?: "weight" | "date" | "origins" | "title";
                    group?: "none" | "track" | "place";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A part of the rows */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            offset: number;
                            items: components["schemas"]["CollationRow"][];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collation/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By what rows can be filtered, and the sources that tell most */
        get: {
            parameters: {
                query?: {
                    pinned?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The facets */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rows: number;
                            matters: number;
                            reasons: {
                                [key: string]: number;
                            };
                            tracks: {
                                id: string;
                                title: string;
                                rows: number;
                            }[];
                            places: {
                                id: string;
                                rows: number;
                            }[];
                            sources: components["schemas"]["Source"][];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collation/rows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One row */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The row */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CollationRow"];
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document with everything that was read from it; private persons are not named in its text */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The document */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            document: components["schemas"]["DocumentSummary"];
                            text: string;
                            annotations: components["schemas"]["Annotation"][];
                            pages: {
                                width: number;
                                height: number;
                            }[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where words of a document stand on its pages */
        get: {
            parameters: {
                query?: {
                    start?: number | null;
                    end?: number | null;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The places */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            places: {
                                page: number;
                                box: {
                                    left: number;
                                    top: number;
                                    width: number;
                                    height: number;
                                };
                            }[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what a person reads in words of a document */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        start: number;
                        end: number;
                        by: string;
                        annotation: {
                            /** @enum {string} */
                            layer: "names";
                            /** @enum {string} */
                            kind: "person" | "organisation" | "group" | "place" | "law" | "event" | "product";
                            canonical?: string;
                        } | {
                            /** @enum {string} */
                            layer: "quantities";
                            value: number;
                            unit: string | null;
                        } | {
                            /** @enum {string} */
                            layer: "times";
                            date: string;
                        };
                    };
                };
            };
            responses: {
                /** @description The annotation */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Annotation"];
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/annotations/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mend, accept or reject an annotation, or take a decision back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    item: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        verdict: "accepted" | "corrected" | "rejected" | "withdrawn";
                        by: string;
                        /** @default [] */
                        corrections?: string[];
                    };
                };
            };
            responses: {
                /** @description What was decided */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            verdict: string;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was to come as of a day, and what became of it */
        get: {
            parameters: {
                query?: {
                    offset?: number | null;
                    limit?: number;
                    today?: string;
                    status?: "overdue" | "due" | "open" | "broken" | "kept";
                    kind?: "deadline" | "promise" | "demand" | "threat" | "plan" | "prediction" | "condition";
                    words?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A part of the outlook */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            offset: number;
                            items: components["schemas"]["OutlookEntry"][];
                            today: string;
                            statuses: {
                                overdue: number;
                                due: number;
                                open: number;
                                broken: number;
                                kept: number;
                            };
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The formats */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The formats */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            formats: ("csv" | "xlsx" | "datapackage" | "annotations" | "geojson" | "csl-json" | "ics" | "ftm" | "acled" | "claim-review" | "ro-crate")[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an export holds, with the beginning of each file; several files are to be had as one ZIP */
        get: {
            parameters: {
                query?: {
                    reviewer?: string;
                    address?: string;
                    language?: "en" | "es";
                };
                header?: never;
                path: {
                    format: "csv" | "xlsx" | "datapackage" | "annotations" | "geojson" | "csl-json" | "ics" | "ftm" | "acled" | "claim-review" | "ro-crate";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The export */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: number;
                            notes: components["schemas"]["Told"][];
                            archive: string | null;
                            files: {
                                name: string;
                                bytes: number;
                                beginning: string | null;
                                whole: boolean;
                            }[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/situation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new, in conflict and due, and who thinks what */
        get: {
            parameters: {
                query?: {
                    since?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The situation */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            title: string;
                            question: string | null;
                            documents: number;
                            origins: number;
                            rows: number;
                            undated: number;
                            now: string;
                            reasons: {
                                [key: string]: number;
                            };
                            conflicts: {
                                total: number;
                                first: {
                                    row: string;
                                    title: string;
                                    finding: components["schemas"]["ToldFinding"];
                                }[];
                            };
                            overdue: {
                                total: number;
                                first: {
                                    id: string;
                                    kind: string;
                                    status: string;
                                    speaker: string;
                                    quote: string;
                                    due: string | null;
                                    because: string;
                                    document: string;
                                    start: number;
                                    end: number;
                                }[];
                            };
                            due: {
                                total: number;
                                first: {
                                    id: string;
                                    kind: string;
                                    status: string;
                                    speaker: string;
                                    quote: string;
                                    due: string | null;
                                    because: string;
                                    document: string;
                                    start: number;
                                    end: number;
                                }[];
                            };
                            stances: {
                                /** @enum {string} */
                                stance: "works" | "partly" | "too_early" | "does_not" | "backfires";
                                total: number;
                                first: {
                                    id: string;
                                    speaker: string;
                                    target: string | null;
                                    criterion: string | null;
                                    /** @enum {string} */
                                    observed: "observed" | "predicted";
                                    quote: string;
                                    document: string;
                                    start: number;
                                    end: number;
                                }[];
                            }[];
                            added: {
                                total: number;
                                first: {
                                    id: string;
                                    label: string;
                                }[];
                            };
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures that documents claim, by value, unit, place, time and speaker */
        get: {
            parameters: {
                query?: {
                    offset?: number | null;
                    limit?: number;
                    words?: string;
                    speaker?: string;
                    least?: number | null;
                    most?: number | null;
                    unit?: string;
                    place?: string;
                    from?: string;
                    to?: string;
                    sort?: "document" | "value" | "period";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A part of the figures */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            offset: number;
                            items: Model.DossierFigure[];
                            all: number;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recompute the figures of a sentence */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        places?: string;
                        published?: string;
                    };
                };
            };
            responses: {
                /** @description A check for each figure */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checks: Model.Check[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/check/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute a figure of the documents */
        get: {
            parameters: {
                query: {
                    id: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Its check */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checks: Model.Check[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/check/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a definition of a dataset measures in places, by every publication held */
        get: {
            parameters: {
                query: {
                    dataset: string;
                    definition: string;
                    places?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The series */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            title: string;
                            definition: string;
                            place: string;
                            unit: string;
                            /** @enum {string} */
                            frequency: "day" | "week" | "month" | "quarter" | "year" | "twelve_months";
                            publications: {
                                vintage: string;
                                points: {
                                    start: string;
                                    value: number;
                                    preliminary: boolean;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/effect/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The measures and indicators of which an effect can be asked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What can be asked */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            measures: {
                                id: string;
                                label: string;
                                at: string;
                                spoken: string | null;
                                told: {
                                    document: string;
                                    quote: components["schemas"]["Span"];
                                } | null;
                            }[];
                            indicators: {
                                id: string;
                                name: string;
                                dataset: string;
                                start: string;
                                end: string;
                            }[];
                            answerable: {
                                measure: string;
                                indicator: string;
                            }[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/effect/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places in which something is held of an indicator */
        get: {
            parameters: {
                query: {
                    indicator: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Their names */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            places: string[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an indicator changed when a measure began */
        get: {
            parameters: {
                query: {
                    measure?: string;
                    at?: string;
                    indicator: string;
                    place?: string;
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The model's Effect */
                            effect: Model.Effect;
                            beside: (components["schemas"]["Told"] & {
                                /** @enum {string} */
                                topic: "earlier" | "placebos" | "other_places" | "near_by" | "same_time" | "data";
                            })[];
                            method: components["schemas"]["Told"] & (Record<string, never> | null);
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened when, and the measures */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The timeline */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tracks: {
                                id: string;
                                title: string;
                            }[];
                            reach: {
                                start: string;
                                end: string;
                                dense: string;
                            } | null;
                            total: number;
                            entries: components["schemas"]["TimelineEntry"][];
                            measures: components["schemas"]["DrawnMeasure"][];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stood of each measure on a day, each step with the first words that it rests on */
        get: {
            parameters: {
                query: {
                    day: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The measures that stood */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            measures: Model.MeasureOnDay[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suggestions that wait for a decision */
        get: {
            parameters: {
                query?: {
                    layers?: string;
                    by?: string;
                    double?: "true" | "false";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What waits */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            left: number;
                            items: components["schemas"]["Suggestion"][];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One suggestion with what was decided on it */
        get: {
            parameters: {
                query: {
                    id: string;
                    by?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The suggestion */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Suggestion"];
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide on a suggestion; refused where someone decided on it after what the person has seen */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        verdict: "accepted" | "corrected" | "rejected";
                        by: string;
                        /** @default [] */
                        corrections?: string[];
                        /** @default false */
                        double?: boolean;
                        last: string | null;
                    };
                };
            };
            responses: {
                /** @description What was decided on */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a person's last decision back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        by: string;
                        /** @default false */
                        double?: boolean;
                    };
                };
            };
            responses: {
                /** @description What waits again */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the review is, and who did what */
        get: {
            parameters: {
                query?: {
                    layers?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The progress */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            all: number;
                            accepted: number;
                            corrected: number;
                            rejected: number;
                            people: {
                                by: string;
                                last: string;
                                accepted: number;
                                corrected: number;
                                rejected: number;
                            }[];
                            latest: {
                                id: string;
                                verdict: {
                                    /** @enum {string} */
                                    verdict: "accepted" | "corrected" | "rejected" | "withdrawn";
                                    by: string;
                                    at: string;
                                    mended: {
                                        name: string;
                                        value: string | number | boolean | null;
                                    }[];
                                };
                                what: string | null;
                                suggestion: string | null;
                            }[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far two people agree (Cohen’s kappa), and what they differ on; without names, those who judged most */
        get: {
            parameters: {
                query?: {
                    offset?: number | null;
                    limit?: number;
                    one?: string;
                    other?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The agreement */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            coders: {
                                by: string;
                                coded: number;
                            }[];
                            pair: {
                                one: string;
                                other: string;
                                both: number;
                                observed: number;
                                expected: number;
                                kappa: number | null;
                                error: number | null;
                                met: {
                                    verdicts: [
                                        string,
                                        string
                                    ];
                                    count: number;
                                }[];
                                agreed: number;
                                differences: {
                                    total: number;
                                    offset: number;
                                    items: {
                                        suggestion: components["schemas"]["Suggestion"];
                                        verdicts: {
                                            /** @enum {string} */
                                            verdict: "accepted" | "corrected" | "rejected" | "withdrawn";
                                            by: string;
                                            at: string;
                                            mended: {
                                                name: string;
                                                value: string | number | boolean | null;
                                            }[];
                                        }[];
                                    }[];
                                };
                            } | null;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        /** Make decisions of what two people agree on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        one: string;
                        other: string;
                        by: string;
                    };
                };
            };
            responses: {
                /** @description How many were kept */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            kept: number;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's ratings, and claims that hold the words */
        get: {
            parameters: {
                query?: {
                    by?: string;
                    words?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Ratings and claims */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rated: {
                                claim: string;
                                quote: string;
                                speaker: string;
                                words: string | null;
                                note: string | null;
                            }[];
                            found: {
                                claim: string;
                                quote: string;
                                speaker: string;
                                words: string | null;
                                note: string | null;
                            }[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        /** Rate a claim; takes the place of an earlier rating by the same person */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        claim: string;
                        words: string;
                        /** @default  */
                        note?: string;
                        by: string;
                    };
                };
            };
            responses: {
                /** @description What was rated */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            claim: string;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ratings/withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a person's rating of a claim back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        claim: string;
                        by: string;
                    };
                };
            };
            responses: {
                /** @description What is rated no more */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            claim: string;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places that events and figures name, with how much is told of each */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The places */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            places: {
                                id: string;
                                name: string;
                                kind: string | null;
                                point: {
                                    latitude: number;
                                    longitude: number;
                                } | null;
                                rows: number;
                                figures: number;
                                conflicts: number;
                            }[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/tellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is told of one place */
        get: {
            parameters: {
                query: {
                    id: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What is told */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rows: {
                                total: number;
                                offset: number;
                                items: {
                                    id: string;
                                    what: string;
                                    when: components["schemas"]["Interval"];
                                    documents: number;
                                    conflicts: number;
                                }[];
                            };
                            figures: {
                                total: number;
                                offset: number;
                                items: {
                                    id: string;
                                    what: string;
                                    shown: string;
                                    period: components["schemas"]["Interval"];
                                    speaker: string;
                                    document: string;
                                    quote: components["schemas"]["Span"];
                                    span: components["schemas"]["Span"];
                                }[];
                            };
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The actors with their names and where they stand before the law */
        get: {
            parameters: {
                query?: {
                    offset?: number | null;
                    limit?: number;
                    words?: string;
                    kind?: string;
                    entity?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A part of the actors */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            offset: number;
                            items: Model.DossierActor[];
                            kinds: string[];
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to whom */
        get: {
            parameters: {
                query?: {
                    offset?: number | null;
                    limit?: number;
                    words?: string;
                    party?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A part of them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            offset: number;
                            items: {
                                agent: {
                                    entity: string;
                                    name: string;
                                };
                                act: string;
                                patient: {
                                    entity: string;
                                    name: string;
                                };
                                documents: number;
                                tellings: number;
                                quotes: {
                                    document: string;
                                    label: string;
                                    published: string | null;
                                    quote: components["schemas"]["Span"];
                                    span: components["schemas"]["Span"];
                                    modality: string;
                                    polarity: string;
                                }[];
                            }[];
                            unreviewed: number;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents with who is said to answer for them, and demands with what came of them */
        get: {
            parameters: {
                query?: {
                    words?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What is told */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            incidents: {
                                total: number;
                                first: Model.DossierIncident[];
                            };
                            chains: {
                                total: number;
                                first: Model.DossierChain[];
                            };
                            unreviewed: number;
                            empty: boolean;
                        };
                    };
                };
                /** @description What failed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Failure"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Failure: {
            error: {
                code: string;
                message: string;
                mend: string;
                values: string[];
                fields?: (components["schemas"]["Told"] & {
                    field: string;
                })[];
            };
        };
        Told: {
            code: string;
            message: string;
            values: string[];
        };
        Task: {
            id: string;
            kind: string;
            /** @enum {string} */
            state: "running" | "done" | "failed";
            progress: {
                done: number;
                of: number;
                subject: string;
            } | null;
            steps: {
                subject: string;
                outcome: string;
                document: string | null;
                notes: components["schemas"]["Told"][];
                error: {
                    code: string;
                    message: string;
                    mend: string;
                    values: string[];
                    fields?: (components["schemas"]["Told"] & {
                        field: string;
                    })[];
                } | null;
            }[];
            error: {
                code: string;
                message: string;
                mend: string;
                values: string[];
                fields?: (components["schemas"]["Told"] & {
                    field: string;
                })[];
            } | null;
        };
        PackProblem: {
            file: string;
            line: number;
            column: number;
            path: string;
            message: string;
            said: {
                code: string;
                values: string[];
            };
            mend: string;
            saidMend: {
                code: string;
                values: string[];
            };
            /** @enum {string} */
            severity: "error" | "warning";
        };
        Dataset: {
            id: string;
            title: string;
            publisher: string;
            page: string;
            licence: string;
            credit: string | null;
            fetched: boolean;
            counts: {
                id: string;
                name: string;
                caveat: string | null;
            }[];
            breaks: {
                at: string;
                note: string;
            }[];
            held: {
                vintage: string;
                start: string;
                end: string;
                series: number;
                observations: number;
            }[];
            files: {
                file: string;
                hash: string;
                rows: number;
                addedAt: string;
            }[];
        };
        DocumentSummary: {
            id: string;
            title: string | null;
            publisher: string | null;
            file: string;
            url: string | null;
            published: string | null;
            language: string;
            mediaType: string;
            copyOf: string | null;
            issues: Model.Issue[];
        };
        CollationRow: {
            id: string;
            /** @enum {string} */
            kind: "occurrence" | "statistic" | "position" | "matter";
            title: string;
            when: components["schemas"]["Interval"];
            place: string | null;
            track: string | null;
            origins: number;
            reasons: ("contradiction" | "unclear" | "changed_position" | "later_update" | "other_definition" | "other_baseline" | "other_period" | "part_of_total" | "unit" | "rounding" | "same")[];
            findings: components["schemas"]["ToldFinding"][];
            found: number;
            cells: {
                source: components["schemas"]["Source"];
                sayings: components["schemas"]["Saying"][];
                said: number;
            }[];
            sources: number;
        };
        Interval: {
            start: string | null;
            end: string | null;
        } | null;
        ToldFinding: {
            id: string;
            /** @description The model's Attribute */
            attribute: Model.Attribute;
            /** @description The model's Reason */
            reason: Model.Reason;
            values: [
                string,
                string
            ];
            difference: string | null;
            sentence: string;
            rule: string;
            sides: [
                {
                    document: string | null;
                    labels: string[];
                    period: components["schemas"]["Interval"];
                },
                {
                    document: string | null;
                    labels: string[];
                    period: components["schemas"]["Interval"];
                }
            ];
        };
        Source: {
            id: string;
            label: string;
            title: string | null;
            published: string | null;
        };
        Saying: {
            at: {
                start: number;
                end: number;
            };
            runs: {
                text: string;
                marked: boolean;
            }[];
            values: string[];
            speaker: string | null;
            tags: {
                /** @enum {string} */
                reason: "contradiction" | "unclear" | "changed_position" | "later_update" | "other_definition" | "other_baseline" | "other_period" | "part_of_total" | "unit" | "rounding" | "same";
                /** @enum {string} */
                attribute: "count" | "mass" | "share" | "rate" | "money" | "value" | "date" | "place" | "actor" | "framing" | "modality" | "stance" | "demand" | "state";
            }[];
        };
        Annotation: {
            id: string;
            /** @enum {string} */
            layer: "sentences" | "times" | "quantities" | "names" | "mentions" | "attributions" | "events" | "figures" | "outlooks" | "assessments";
            start: number;
            end: number;
            rule: string;
            reason: string;
            basis: string;
            builtOn: {
                id: string;
                /** @enum {string} */
                layer: "sentences" | "times" | "quantities" | "names" | "mentions" | "attributions" | "events" | "figures" | "outlooks" | "assessments";
                words: string;
            }[];
            what: string | null;
            fields: {
                name: string;
                value: string | number | boolean | null;
            }[];
            decision: {
                verdict: string;
                by: string;
                at: string;
            } | null;
            made: boolean;
        };
        OutlookEntry: {
            id: string;
            document: string;
            published: string | null;
            /** @enum {string} */
            kind: "deadline" | "promise" | "demand" | "threat" | "plan" | "prediction" | "condition";
            speaker: string;
            /** @enum {string} */
            status: "overdue" | "due" | "open" | "broken" | "kept";
            due: {
                day: string | null;
                from: string | null;
                stated: boolean;
                /** @enum {string} */
                rule: "due.stated_day" | "due.last_day" | "due.first_day" | "due.vague" | "due.none";
            };
            quote: components["schemas"]["Span"];
            span: components["schemas"]["Span"];
            evidence: {
                document: string;
                published: string;
                happened: boolean;
                on: components["schemas"]["Interval"];
                quote: components["schemas"]["Span"];
            }[];
        };
        Span: {
            start: number;
            end: number;
            text: string;
        };
        TimelineEntry: {
            row: string;
            track: string | null;
            label: string;
            /** @description The model's Interval */
            when: Model.Interval;
            documents: number;
            at: {
                document: string;
                start: number;
                end: number;
            } | null;
        };
        DrawnMeasure: {
            label: string;
            steps: {
                /** @description The model's MeasureState */
                state: Model.MeasureState;
                announced: components["schemas"]["Interval"];
                signed: components["schemas"]["Interval"];
                effective: components["schemas"]["Interval"];
                until: string | null;
            }[];
        };
        Suggestion: {
            id: string;
            /** @enum {string} */
            layer: "findings" | "events" | "figures" | "outlooks" | "assessments" | "attributions" | "quantities" | "times" | "names";
            what: string;
            rule: string;
            finding?: components["schemas"]["ToldFinding"];
            reason: string | null;
            sources: {
                document: string;
                label: string;
                published: string | null;
                quote: components["schemas"]["Span"];
                span: components["schemas"]["Span"];
            }[];
            fields: {
                name: string;
                value: string | number | boolean | null;
            }[];
            decision: {
                /** @enum {string} */
                verdict: "accepted" | "corrected" | "rejected" | "withdrawn";
                by: string;
                at: string;
                mended: {
                    name: string;
                    value: string | number | boolean | null;
                }[];
            } | null;
            coding: {
                /** @enum {string} */
                verdict: "accepted" | "corrected" | "rejected" | "withdrawn";
                by: string;
                at: string;
                mended: {
                    name: string;
                    value: string | number | boolean | null;
                }[];
            } | null;
            last: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
