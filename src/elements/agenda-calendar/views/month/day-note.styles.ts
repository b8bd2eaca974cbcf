import { css } from 'lit';

/** Names of holidays beside the days, and the key below a narrow month. */
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

  /* On the line of the number, so that events keep their rows and bars run through. */
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

  /* School holidays that go on are a line through the week; each day's name is still read out. Its text
     is below the box; Firefox would draw an ellipsis for it. */
  .day:has(> .school) + .day > .school {
    inline-size: calc(100% - 3.75em);
    block-size: 0.25em;
    border-block-end: 0.1875em dotted currentColor;
    line-height: 2;
    text-overflow: clip;
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

  /* Without room for words, a whole or dotted line below the number; the key is below the month. */
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
      text-overflow: clip;
    }

    .day > .school,
    .day:has(> .school) + .day > .school {
      border-block-end-style: dotted;
    }
  }
`;
