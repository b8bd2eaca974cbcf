import { css } from 'lit';

export const styles = css`
  .missing {
    margin-block-end: 1em;
    font-size: 0.875em;
  }
`;
