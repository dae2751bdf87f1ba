import type { Remark } from './source.ts';

/** In which form a document was read, where many were read alike. */
export const storedPage: Remark = {
  en: 'read in a stored copy of the page',
  zh: '读的是页面的存档',
};
export const storedPages: Remark = {
  en: 'read in stored copies of the pages',
  zh: '读的是各页的存档',
};
export const publicPage: Remark = {
  en: 'read in a public copy of the page',
  zh: '读的是公开的页面副本',
};
export const publicGuide: Remark = {
  en: 'read in a public copy of the guide',
  zh: '读的是公开的指南副本',
};
export const threadCopy: Remark = { en: 'the thread was read in a copy', zh: '讨论串读的是副本' };
export const inCopy: Remark = { en: 'read in a copy', zh: '读的是副本' };
export const inCopies: Remark = { en: 'read in copies', zh: '读的是几份副本' };
export const threadNotes: Remark = { en: 'read in notes on the thread', zh: '读的是讨论串的摘记' };
export const mirrored: Remark = { en: 'the message was read in a mirror', zh: '提交说明读自镜像' };
export const debianKernel: Remark = {
  en: 'read in the Debian source package of 6.12.117',
  zh: 'Debian 源码包 6.12.117',
};
export const netNextLog: Remark = {
  en: 'read in the log of net-next before the merge window of 6.15; the option was read back on 6.18.44',
  zh: '读自 6.15 合并窗口之前的 net-next 日志；选项在 6.18.44 上读回过',
};
export const opnsense: Remark = {
  en: 'read in the source tree of OPNsense, which is built on it',
  zh: '读的是 OPNsense 的源码树，它以 FreeBSD 为基础',
};
export const treeCopy: Remark = { en: 'read in a copy of the tree', zh: '读的是源码树的副本' };
export const manualCopy: Remark = { en: 'read in a copy of the manual', zh: '读的是手册的副本' };
export const chineseEdition: Remark = { en: 'read in the Chinese edition', zh: '读的是中文版' };
export const japaneseEdition: Remark = { en: 'read in the Japanese edition', zh: '读的是日文版' };
export const manualLibrary: Remark = { en: 'read at a library of manuals', zh: '读自手册资料站' };
export const clientTexts: Remark = {
  en: 'read in the reference texts of client libraries',
  zh: '读的是客户端库里的参考文本',
};
export const repositoryCopy: Remark = {
  en: 'read in a copy of the repository',
  zh: '读的是仓库的副本',
};

/** Read as Debian ships it. */
export const debianPackage = (of: string): Remark => ({
  en: `read in the Debian package ${of}`,
  zh: `Debian 软件包 ${of}`,
});
