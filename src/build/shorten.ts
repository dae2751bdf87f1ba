/**
 * Fields that scripts keep to themselves: of the kernel model's sockets, its world and what differs by
 * kernel version; of bounds and ladders; of the parts of the kit, and some of their words. None is a
 * setting, stands in a link or is looked up by a string.
 */
const inner = [
  'keepaliveExpires keepaliveRuns keepaliveWhy writeExpires writeRuns probesOut retransmits',
  'sndUna sndNxt sndWnd sndWl1 rcvNxt rcvWup smallEnd lastHeard lastSent lastData lastAck',
  'heardFin finQueued fastPath lastOutOfWindow retransmitted quotedSeq lastReceived cutShort',
  'ssthresh recoverTo probeEnd probeRepeats mdevMax rttvar rttSeq lossAt softError',
  'retransStamp probesStamp inUse ranAt oneWay offered sentAt repeats icmpType',
  'exactTimers userTimeoutClamp synUserTimeout persistExtraProbe stepBackV6 linearSyn',
  'shrunkWindow synAckRtoMax synLimit windowUserTimeout windowCut',
  'earliest latest fewest fromRow firstProbe newTab pageHref onReset resetLabel onOpen',
  'openPage noticesIn copyLink copyEmbed copyTable copySentence undoReset settingsIn',
  'kernelRange kernelWhy userTimeoutRule countIgnored sentRange oneLost noticedAfter notHere',
  'loose scope states byTimer bounded lastSeen sendQueue receiveQueue rstSent scene',
  'countUnreadable fieldUnreadable fieldLow fieldHigh fieldRounded',
].flatMap((names) => names.split(' '));

/** Short in every script alike, as a part on demand reads what its widget's script made. */
const short = Object.fromEntries(inner.map((name, i) => [name, `$${i.toString(36)}`]));

/** Shortens these fields in a bundle: 400 to 500 bytes less of a whole kernel model, 100 of a small widget, with brotli. */
export const shortened = {
  mangleProps: new RegExp(`^(?:${inner.join('|')})$`),
  mangleCache: short,
};
