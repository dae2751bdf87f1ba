// java Java.java HOST PORT   (Java 11 and later)
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
      socket.setOption(TCP_KEEPIDLE, 60);
      socket.setOption(TCP_KEEPINTERVAL, 10);
      socket.setOption(TCP_KEEPCOUNT, 3);
      socket.setKeepAlive(true);
      System.out.printf(
          "idle %d s, interval %d s, probes %d%n",
          socket.getOption(TCP_KEEPIDLE),
          socket.getOption(TCP_KEEPINTERVAL),
          socket.getOption(TCP_KEEPCOUNT));
      Thread.sleep(5000);
    }
  }
}
