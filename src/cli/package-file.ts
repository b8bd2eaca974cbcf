import { readFileSync } from 'node:fs';

interface PackageFile {
  readonly version: string;
}

/** A file of the package, by its path in it. */
export function packageFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

export function version(): string {
  return (JSON.parse(packageFile('package.json')) as PackageFile).version;
}
