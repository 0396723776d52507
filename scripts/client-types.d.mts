/** The client's types, as TypeScript, for a description of the API. */
export declare function clientTypes(description: unknown): Promise<string>
