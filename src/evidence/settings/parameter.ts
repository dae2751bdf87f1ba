/** One kernel parameter and its value. */
export interface Parameter {
  readonly line: number;
  readonly key: string;
  readonly value: number;
  /** Something stands behind the value that is no part of it. */
  readonly comment: boolean;
  /** It is what a command was to set, not what one printed. */
  readonly commanded: boolean;
}

/** Why a parameter has no value, or a value was not taken. */
export interface Complaint {
  readonly line: number;
  readonly key: string;
  readonly reason: 'missing' | 'invalid' | 'denied';
  /** What was meant, as far as the name tells. */
  readonly meant: string | null;
}

/** A value of the Windows registry, in milliseconds or a count. */
export interface RegistryValue {
  readonly line: number;
  readonly name: string;
  readonly value: number;
  /** The digits of a hexadecimal dword that look like a decimal number. */
  readonly decimal: number | null;
}

/** What settings say. */
export type Settings =
  | {
      readonly about: 'sysctl';
      readonly parameters: readonly Parameter[];
      readonly complaints: readonly Complaint[];
    }
  | { readonly about: 'bsd'; readonly parameters: readonly Parameter[] }
  | { readonly about: 'registry'; readonly values: readonly RegistryValue[] }
  | { readonly about: 'namespace'; readonly ids: readonly string[] };

export type About = Settings['about'];
