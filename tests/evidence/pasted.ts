const files = import.meta.glob<string>('./pastes/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A paste kept beside the tests, by its name. */
export function pasted(name: string): string {
  const text = files[`./pastes/${name}.txt`];
  if (text === undefined) throw new Error(`There is no paste “${name}”`);
  return text;
}

/** Every paste kept here, by name. */
export const pasteNames: readonly string[] = Object.keys(files).map((path) =>
  path.replace(/^.*\/|\.txt$/g, ''),
);
