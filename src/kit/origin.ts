/** True in a frame without an origin, where a browser may refuse to save files or open pages, unsaid. */
export const hasNoOrigin = (): boolean => self.origin === 'null';
