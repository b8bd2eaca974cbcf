import { css } from 'lit';

/** The dialog, and the detail of an event in it. */
export const dialogStyles = css`
  dialog {
    inline-size: min(38em, 100vw - 2em);
    max-block-size: min(48em, 100dvh - 2em);
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_surface-ink);
    box-shadow: 0 1em 3em rgb(0 0 0 / 25%);
  }

  ::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .sheet {
    container-type: inline-size;
    padding: 1.25em 1.5em 1.5em;
  }

  .dialog-bar {
    display: flex;
    gap: 0.5em;
    justify-content: end;
    margin-block-end: 0.25em;
  }

  .back {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-inline-end: auto;
    font-size: 0.875em;
  }

  .close {
    min-inline-size: 2.5em;
    border-color: transparent;
  }

  .dialog-title {
    margin-block-end: 0.75em;
  }

  /* Focus starts here so that the title is read; there is nothing to press. */
  .dialog-title:focus {
    outline: none;
  }

  .dialog-heading {
    font-size: 1.4em;
  }

  .detail {
    display: grid;
    gap: 1em;
  }

  .detail img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  .detail .figure img {
    inline-size: 100%;
    max-block-size: 16em;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  .credit {
    color: var(--_muted);
    font-size: 0.75em;
  }

  dl {
    display: grid;
    gap: 0.5em;
  }

  dl > div {
    display: grid;
    gap: 0 1em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .description {
    display: grid;
    gap: 0.75em;
  }

  .description:empty {
    display: none;
  }

  .description :is(ul, ol) {
    padding-inline-start: 1.25em;
    list-style: revert;
  }

  .links {
    display: grid;
    gap: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  .links a {
    display: inline-block;
    min-block-size: 1.75em;
  }

  @container (inline-size > 26em) {
    dl > div {
      grid-template-columns: 8em 1fr;
      align-items: baseline;
    }
  }
`;
