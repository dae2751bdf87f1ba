export { blocks } from '~/facts/targets/blocks.ts';
