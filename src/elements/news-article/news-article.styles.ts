import { css } from 'lit';

export const styles = css`
  [part='list-link'] {
    display: inline-block;
    margin-block-start: 0.5em;
  }

  .related {
    max-inline-size: 44em;
    margin-block-start: 2.5em;
  }

  .related-heading {
    margin-block-end: 0.5em;
    font-size: 1.15em;
  }

  .related-link {
    min-block-size: max(1.75em, 24px);
    padding: 0.35em 0;
    border: 0;
    text-align: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .related-link:hover {
    background: none;
    text-decoration-thickness: 0.125em;
  }

  .others {
    display: grid;
    gap: 0.75em;
    max-inline-size: 44em;
    margin-block-start: 2.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
  }

  .step {
    display: grid;
    gap: 0.25em;
    align-content: start;
    padding: 0.875em 1.125em;
    border-color: var(--_border);
    text-align: inherit;
  }

  .step:hover {
    border-color: var(--_accent);
  }

  .direction {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .direction::before,
  .older .direction::after {
    content: '←\\00a0' / '';
  }

  .older .direction::before {
    content: none;
  }

  .older .direction::after {
    content: '\\00a0→' / '';
  }

  .step:dir(rtl) .direction::before,
  .step:dir(rtl) .direction::after {
    content: none;
  }

  .name {
    font-weight: 600;
    line-height: 1.35;
  }

  @container (inline-size > 34em) {
    .others {
      grid-template-columns: 1fr 1fr;
    }

    .older {
      grid-column: 2;
      text-align: var(--_end);
    }
  }

  @media print {
    .related,
    .others {
      display: none;
    }
  }
`;
