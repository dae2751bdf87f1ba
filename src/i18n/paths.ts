/**
 * The relative link from one page of the site to another, both given from the root with slashes
 * around (`/en/how-it-works/`). Relative, so that one build works at any depth of any server.
 */
export function relative(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 2);
  return up + to.slice(1) || './';
}
