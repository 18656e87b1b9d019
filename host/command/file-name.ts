/** Makes file names from the names of tabs, distinct on every file system. */

/** Characters that a file name must not hold on one of the common systems. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}]/gu;

export function fileNames(tabs: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    tabs.map((tab) => {
      const plain = tab.replace(UNSAFE, '_').replace(/[. ]+$/, '_');
      let name = plain;
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain} (${number})`;
      taken.add(name.toLowerCase());
      return [tab, name];
    }),
  );
}
