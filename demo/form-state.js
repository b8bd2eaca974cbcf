/** A form's choices as the query of an address, to send to a colleague. Only choices that differ from the first are in it. */

const named = (form) => [...form.elements].filter(({ name }) => name);

const firstOf = (control) => {
  if (control.type === 'checkbox') return control.defaultChecked ? 'oui' : 'non';
  if (control.localName !== 'select') return control.defaultValue;
  return ([...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0])
    .value;
};

const valueOf = (control) =>
  control.type === 'checkbox' ? (control.checked ? 'oui' : 'non') : control.value.trim();

export function stateOf(form) {
  const changed = named(form).filter((control) => valueOf(control) !== firstOf(control));
  return new URLSearchParams(changed.map((control) => [control.name, valueOf(control)]));
}

export function restore(form, params) {
  for (const control of named(form)) {
    const value = params.get(control.name);
    if (value === null) continue;
    if (control.type === 'checkbox') control.checked = value === 'oui';
    else control.value = value;
  }
}
