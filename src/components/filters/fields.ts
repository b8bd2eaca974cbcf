/** A field of the panel, and the text it is to have. */
interface Field extends HTMLInputElement {
  readonly asked?: string;
}

/** What was typed meanwhile is not known to Lit: a field is set where it differs from what is asked. */
export function setFields(root: ParentNode): void {
  for (const field of root.querySelectorAll<Field>('.finder .field input')) {
    if (field.asked !== undefined && field.value !== field.asked) field.value = field.asked;
  }
}
