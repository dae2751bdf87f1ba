import { frame } from '~/components/frame.ts';

frame();
