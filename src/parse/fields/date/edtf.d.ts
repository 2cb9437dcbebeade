/** The part of the edtf package that the project uses; it ships no types. */
declare module 'edtf' {
  /** `min` and `max` are milliseconds since 1970 (UTC), infinite at an open end. Throws where the text is not EDTF. */
  export default function edtf(text: string): { min: number; max: number };
}
