/** What a part on demand draws with: the Preact that is already on its page, see `lend.ts`. */
export const { Fragment, h, useCallback, useEffect, useMemo, useRef, useState } =
  globalThis.keepalivePreact;
