/** The exit codes of the command, for cron and CI jobs. */
export const exitCodes = {
  /** Done; `validate` found no error. */
  done: 0,
  /** The feed has errors, or nothing is left to write. */
  wrong: 1,
  /** The source or the output could not be read or written, or the command was not understood. */
  impossible: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command. The message is French, one sentence, for the person who ran it. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exitCode: ExitCode = exitCodes.impossible,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The code of an error of Node, such as `ENOENT`; empty without one. */
export function errorCode(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause ? errorCode(cause) : '';
}
