/** The first script of every page here: keeps what its owner would see go wrong. Classic, so that it comes before all others. */
{
  const witness = { violations: [], errors: [], told: [], loads: [] };
  window.witness = witness;
  addEventListener('securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
    witness.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
  });
  addEventListener('error', ({ message, filename }) => {
    witness.errors.push(`${message} (${filename})`);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    witness.errors.push(`${reason} (${reason?.stack})`);
  });
  addEventListener('feed-load', ({ target }) => {
    witness.loads.push(target);
  });
  for (const level of ['warn', 'error']) {
    console[level] = (...words) => {
      witness.told.push(words.map(String).join(' '));
    };
  }
}
