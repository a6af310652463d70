/** The variables that a runner hands over. */
export type Env = { readonly [name: string]: string | undefined };
