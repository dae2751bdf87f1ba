import { prove, program } from './c.ts';
import type { Block, Target } from './target.ts';
import { three, timeout, written } from './ways.ts';

export const java: Target = {
  group: 'code',
  file: 'programs/Java.java',
  row: 'languages/#java',
  sample: program,
  ways: (asked) => [
    written('keepalive', 'setKeepAlive', 1, 'true'),
    ...three(asked, ['TCP_KEEPIDLE', 'TCP_KEEPINTERVAL', 'TCP_KEEPCOUNT']),
    ...timeout(asked),
  ],
};

export const javaBlock: Block = {
  text: (
    { idle, interval, probes },
    mark,
  ) => String.raw`// java Java.java HOST PORT   (Java 11 and later)
import static jdk.net.ExtendedSocketOptions.TCP_KEEPCOUNT;
import static jdk.net.ExtendedSocketOptions.TCP_KEEPIDLE;
import static jdk.net.ExtendedSocketOptions.TCP_KEEPINTERVAL;

import java.net.Socket;

public class Java {
  public static void main(String[] words) throws Exception {
    if (words.length != 2) {
      System.err.println("usage: java Java.java HOST PORT");
      System.exit(2);
    }
    try (Socket socket = new Socket(words[0], Integer.parseInt(words[1]))) {
      socket.setOption(TCP_KEEPIDLE, ${mark('idle', idle)});
      socket.setOption(TCP_KEEPINTERVAL, ${mark('interval', interval)});
      socket.setOption(TCP_KEEPCOUNT, ${mark('probes', probes)});
      socket.setKeepAlive(${mark('keepalive', 'true')});
      System.out.printf(
          "idle %d s, interval %d s, probes %d%n",
          socket.getOption(TCP_KEEPIDLE),
          socket.getOption(TCP_KEEPINTERVAL),
          socket.getOption(TCP_KEEPCOUNT));
      Thread.sleep(5000);
    }
  }
}
`,
  apply: 'java Java.java HOST PORT',
  prove,
};
