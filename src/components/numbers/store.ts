/** Where the numbers are kept: one text in this browser. */
export interface Store {
  /** The text kept; `null` where there is none or reading is refused. */
  readonly read: () => string | null;
  /** Keeps a text, or nothing for `null`; false where the browser refuses. */
  readonly write: (text: string | null) => boolean;
}

const key = 'my-numbers';

/** The store of this browser. Asking `localStorage` may itself throw, so it is asked each time. */
export const browserStore: Store = {
  read: () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (text) => {
    try {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
};
