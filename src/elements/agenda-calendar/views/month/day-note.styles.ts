import { css } from 'lit';

/** The names of holidays. */
export const dayNoteStyles = css`
  .day-note {
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.2;
  }

  .day-head .day-note {
    display: block;
    padding-block-end: 0.25em;
  }

  /* On the line of the number: what is below keeps its row, and bars run through. */
  .day > .day-note {
    display: inline-block;
    max-inline-size: calc(100% - 3.75em);
    overflow: clip;
    vertical-align: middle;
    white-space: nowrap;
    text-overflow: ellipsis;
    font-size: 0.6875em;
  }

  .day > .public {
    font-weight: 600;
  }

  /* School holidays go on: a line, as long as the week; each day's is still read out. */
  .day:has(> .school) + .day > .school {
    inline-size: calc(100% - 3.75em);
    block-size: 0.25em;
    border-block-end: 0.1875em dotted currentColor;
    line-height: 2;
  }

  .holidays {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.5em;
    font-size: 0.8125em;
  }

  .sign {
    display: inline-block;
    inline-size: 1.5em;
    border-block-end: 0.1875em solid currentColor;
    vertical-align: 0.25em;
  }

  .sign.school {
    border-block-end-style: dotted;
  }

  /* No room for words: a line below the number, whole or dashed. They are read out, and told below. */
  @container (inline-size < 34em) {
    .day > .day-note,
    .day:has(> .school) + .day > .school {
      display: block;
      inline-size: 2.5em;
      max-inline-size: none;
      block-size: 0.25em;
      margin: 0 auto 0.25em;
      border-block-end: 0.1875em solid currentColor;
      font-size: 0.625em;
      line-height: 2;
    }

    .day > .school,
    .day:has(> .school) + .day > .school {
      border-block-end-style: dotted;
    }
  }
`;
