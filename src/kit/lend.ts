import { Fragment, h } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

const lent = { Fragment, h, useCallback, useEffect, useMemo, useRef, useState };

declare global {
  /** The Preact of the page, for parts that draw: hooks live in one copy only. */
  var keepalivePreact: typeof lent;
}

globalThis.keepalivePreact = lent;
