// A partner's policy for all strings: it lets them through, cleaned as he likes, or refuses them.
const { refuses } = document.currentScript.dataset;
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (html) => (refuses ? null : html),
});
