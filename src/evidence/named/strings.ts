import type { Words } from '~/i18n/locales.ts';

export const en = {
  named: (names: string) =>
    `This names ${names}, but it is not a call from a trace: source, configuration or another table, none of which is read here. ss -tno shows whether it took effect on a socket.`,
  and: ', ',
};

export type NamedWords = Words<typeof en>;

export const zh: NamedWords = {
  named: (names) =>
    `这里出现了 ${names}，但不是 strace 记录的调用，而是源码、配置或别的表格，本页不解读。是否在套接字上生效，用 ss -tno 看。`,
  and: '、',
};
