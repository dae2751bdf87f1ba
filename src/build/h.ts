/** What JSX stands for in a script for the browser. */
export { Fragment, h } from 'preact';
