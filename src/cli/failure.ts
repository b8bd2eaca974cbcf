/** How a command ended, as cron and CI jobs are told. */
export const exitCodes = {
  /** Done; `validate` found no error. */
  done: 0,
  /** There is something to mend, or nothing worth writing. */
  wrong: 1,
  /** What was asked for could not be read or written, or was not understood. */
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

/** What an error of Node's says, such as `ENOENT`; empty when it says none. */
export function errorCode(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause ? errorCode(cause) : '';
}
