import type { Lang } from '~/i18n/locales.ts';

/** Calculators that answer one question, each with the moment to use it. */
interface Group {
  readonly question: Readonly<Record<Lang, string>>;
  readonly when: Readonly<Record<string, Readonly<Record<Lang, string>>>>;
}

/** The calculators page: by the question a reader comes with, the most urgent first. */
export const calculatorGroups: readonly Group[] = [
  {
    question: { en: 'Why did it break?', zh: '连接为什么会出问题？' },
    when: {
      symptom: {
        en: 'a connection dies, hangs or is reset after a time you can name.',
        zh: '连接总在某个时长之后断开、卡住或被重置。',
      },
      'no-effect': {
        en: 'you have set keepalive, and nothing happens.',
        zh: '保活参数设了，却看不到任何效果。',
      },
      path: {
        en: 'NATs, load balancers, proxies or a pool stand between the two ends.',
        zh: '两端之间隔着 NAT、负载均衡、代理或者连接池。',
      },
    },
  },
  {
    question: { en: 'How long until you are told?', zh: '要多久才会知道？' },
    when: {
      detection: {
        en: 'the connection is idle, and you know idle, interval and probes.',
        zh: '连接空闲，空闲时间、间隔和次数都已知。',
      },
      'in-flight': {
        en: 'data or a connect was sent, and no answer comes.',
        zh: '数据或者连接请求已经发出，一直没有回音。',
      },
    },
  },
  {
    question: { en: 'What does each end see?', zh: '两端各自看到什么？' },
    when: {
      player: {
        en: 'you want every packet and timer before you, and to break something yourself.',
        zh: '想把每个包、每个定时器摊开来看，亲手注入故障试试。',
      },
      failures: {
        en: 'you want to compare failures, and what each setting makes of them.',
        zh: '想对照：不同的故障碰上不同的设置，各是什么结果。',
      },
    },
  },
  {
    question: { en: 'What do you have to write?', zh: '配置怎么写？' },
    when: {
      config: {
        en: 'the numbers are settled and have to go into a file or a program.',
        zh: '参数已经定下来，要落到配置文件或代码里。',
      },
    },
  },
];
