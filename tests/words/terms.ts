/** One row of the tables of terms in `content/zh/README.md`. */
export interface Term {
  readonly en: string;
  readonly zh: string;
  /** Not for this meaning, as the table says it. */
  readonly not: string;
  /** Those that no other meaning excuses: a test looks for them. */
  readonly never: readonly string[];
}

const term = (en: string, zh: string, not: string, ...never: readonly string[]): Term => ({
  en,
  zh,
  not,
  never,
});

/** The words that Chinese texts are written with. */
export const terms: readonly Term[] = [
  term('keepalive', '保活；指机制本身时可写 keepalive', '心跳、长连接'),
  term('probe', '探测包；动词「探测」「探」', '心跳包、保活包、探针', '心跳包', '保活包', '探针'),
  term('idle', '空闲（时间）', '闲置、空载', '闲置', '空载'),
  term('interval', '间隔', '周期（「周期」专指健康连接两次探测的时距）'),
  term('probes', '探测次数，简称「次数」', '重试次数', '重试次数'),
  term('peer', '对端', '远端、对等方', '远端', '对等方'),
  term('dead peer', '对端失效', '死客户端、死对端', '死客户端', '死对端'),
  term(
    'dead connection',
    '僵尸连接（对端已失效、本端还留着的）',
    '死连接、空壳、废连接',
    '死连接',
    '空壳',
    '废连接',
  ),
  term('half-open', '半开', '半打开、半连接、半关闭（另一回事）', '半打开'),
  term('middlebox', '中间设备', '中间件、中间盒', '中间盒'),
  term(
    'mapping',
    '映射，专指 NAT 的；防火墙、负载均衡、连接跟踪记的叫会话表项、连接跟踪表项；到期叫老化',
    '表、记录',
  ),
  term('retransmission', '重传', '重发', '重发'),
  term(
    'zero window',
    '零窗口',
    '窗口为零、窗口关着、窗口关闭、关着窗口、关闭的窗口、零视窗',
    '窗口为零',
    '窗口关闭',
    '窗口关着',
    '关着窗口',
    '关闭的窗口',
    '零视窗',
  ),
  term('user timeout', '用户超时', '用户态超时', '用户态超时'),
  term('segment', '报文段（TCP 层）；泛指时可写「包」', '分段'),
  term('socket', '套接字', '插口', '插口'),
  term('to give up', '判死、放弃', '杀掉'),
  term('unanswered', '没有回音、未答', '丢失（丢的可能是应答）'),
  term('round-trip time', '往返时间（RTT）', '往返时延、往返延迟', '往返时延', '往返延迟'),
  term('sequence number', '序号', '序列号', '序列号'),
  term('HTTP keep-alive', 'HTTP keep-alive（不译）', '保活'),
  term('timer wheel', '时间轮', '定时器轮', '定时器轮'),
  term('tick, jiffy', '节拍', '滴答', '滴答'),
  term('slot of the wheel', '刻度', '格子', '格子'),
  term(
    'to arm, to re-arm a timer',
    '启动、重设定时器',
    '上好的定时器、定时器早已上好、重上定时器、上弦',
    '上好的定时器',
    '定时器早已上好',
    '重上定时器',
    '上弦',
  ),
  term('end of file', 'EOF', '文件结束、文件尾、读到 0', '文件结束', '文件尾', '读到 0'),
  term('to terminate TCP', '终结 TCP', '结束 TCP、终止 TCP', '结束 TCP', '终止 TCP'),
  term(
    'no probes are sent',
    '保活不发探测包',
    '不出声、一声不吭、一声不出、闭嘴',
    '不出声',
    '一声不吭',
    '一声不出',
    '闭嘴',
  ),
  term('answers with RST', '回 RST', '用 RST 回绝', '回绝'),
  term('to inject a fault', '注入故障', '弄坏', '弄坏'),
  term(
    'on the wire',
    '网络上',
    '线上会、线上大小、线上的（线上指生产环境）',
    '线上会',
    '线上大小',
    '线上的',
  ),
  term('state, situation', '状态、情形', '处境', '处境'),
  term('takes the place of', '取代', '顶替、顶掉', '顶替', '顶掉'),
  term(
    'the kernel closes a connection',
    '内核关闭连接、发 FIN',
    '道别、告别（说的是连接）',
    '道别',
    '告别',
  ),
  term('sends, answers', '发报文、应答', '开口、开不了口、答话', '开口', '开不了口', '答话'),
  term('receives nothing', '收不到报文', '失聪、听不见', '失聪', '听不见'),
  term('stays for ever', '永远留着', '活到永远', '活到永远'),
  term('recording', '录制', '实录、轨迹', '实录', '轨迹'),
  term('a process that hangs', '进程卡死', '进程冻结、进程挂起', '进程冻结', '进程挂起'),
  term('ladder diagram', '时序图', '梯形图', '梯形图'),
  term('no traffic', '静默', '安静多久、安静的连接', '安静'),
  term(
    'a middlebox forgets',
    '表项老化',
    '忘掉、忘了、忘记映射、遗忘',
    '忘掉',
    '忘了',
    '忘记映射',
    '遗忘',
  ),
];

/** A term of the English texts: what is said, and the ways of saying it that mislead. */
export interface EnglishTerm {
  readonly say: string;
  readonly never: readonly RegExp[];
}

const english = (say: string, ...never: readonly RegExp[]): EnglishTerm => ({ say, never });

/** The words that English texts are written with, where another word means something else here. */
export const englishTerms: readonly EnglishTerm[] = [
  english('terminates TCP', /\bends? TCP\b/i, /\bending TCP\b/i),
  english(
    'zero window',
    /\b(?:closed|shut|dead) windows?\b/i,
    /\bwindow (?:is |was |stays )?(?:closed|shut)\b/i,
  ),
  english('closed cleanly (EOF)', /\bin good order\b/i),
  english(
    'SO_KEEPALIVE is on',
    /\bprograms? (?:that )?(?:never )?ask(?:s|ed)?\b(?! for (?:an?|the))/i,
    /\bask(?:s|ed)? for keepalive\b/i,
    /\bsockets? (?:that )?(?:never )?asked\b/i,
    /\basks? for itself\b/i,
  ),
  english('EOF (its first use: end of file (EOF))', /(?<!EOF, )\bend of file\b(?! \(EOF\))/i),
  english('a process that hangs', /\bprocess(?:es)? (?:is |was |are )?(?:frozen|freezes)\b/i),
  english('a blocked read', /\breads? that waits?\b/i),
  english('Linux’s defaults', /\b(?:defaults|probes?) of Linux\b/i),
  english('is not a duration', /\bis no time\b/i),
];

/** Rows that are turns of phrase: they rule how things are said, and name nothing to look up. */
export const phrases: ReadonlySet<string> = new Set([
  'no probes are sent',
  'answers with RST',
  'to inject a fault',
  'on the wire',
  'takes the place of',
]);
