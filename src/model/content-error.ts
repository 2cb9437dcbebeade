/** Something in the archive keeper's own files (newspapers, settings, corrections) that cannot be used as it stands. */
export class ContentError extends Error {
  /** Path of the file, as it was given. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;

  /** `message` says what was received and what would be valid; the place is put before it. */
  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
    this.name = 'ContentError';
    this.file = file;
    this.line = line;
  }
}
