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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Failure: {
            error: {
                code: string;
                message: string;
                mend: string;
                fields?: {
                    field: string;
                    message: string;
                }[];
            };
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
                notes: string[];
                error: {
                    code: string;
                    message: string;
                    mend: string;
                } | null;
            }[];
            error: {
                code: string;
                message: string;
                mend: string;
            } | null;
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
