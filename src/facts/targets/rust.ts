import { prove, program } from './c.ts';
import type { Asked, Block, Mark, Target } from './target.ts';
import { three, timeout, written } from './ways.ts';

const fromSecs = (seconds: number) => `Duration::from_secs(${seconds})`;

export const rust: Target = {
  group: 'code',
  file: 'programs/rust.rs',
  row: 'languages/#rust-socket2',
  sample: program,
  ways: (asked) => [
    written('keepalive', 'set_tcp_keepalive', 1, '&keepalive'),
    ...three(asked, ['with_time', 'with_interval', 'with_retries'], fromSecs),
    ...timeout(asked, 'set_tcp_user_timeout', (ms) => `Duration::from_millis(${ms})`),
  ],
};

const setTimeout = ({ userTimeout }: Asked, mark: Mark): string =>
  userTimeout === null
    ? ''
    : `
    socket.set_tcp_user_timeout(Some(Duration::from_millis(${mark('userTimeout', userTimeout)})))?;`;

export const rustBlock: Block = {
  text: (
    asked,
    mark,
  ) => String.raw`// cargo add socket2 --features all, this file as src/main.rs, cargo run -- HOST PORT
use socket2::{SockRef, TcpKeepalive};
use std::{env, io, net::TcpStream, thread, time::Duration};

fn main() -> io::Result<()> {
    let words: Vec<String> = env::args().collect();
    let [_, host, port] = words.as_slice() else {
        eprintln!("usage: keepalive HOST PORT");
        std::process::exit(2);
    };
    let stream = TcpStream::connect(format!("{host}:{port}"))?;

    let socket = SockRef::from(&stream);
    let keepalive = TcpKeepalive::new()
        .with_time(Duration::from_secs(${mark('idle', asked.idle)}))
        .with_interval(Duration::from_secs(${mark('interval', asked.interval)}))
        .with_retries(${mark('probes', asked.probes)});
    socket.set_tcp_keepalive(&keepalive)?; // turns SO_KEEPALIVE on, too${setTimeout(asked, mark)}

    println!(
        "idle {} s, interval {} s, probes {}",
        socket.keepalive_time()?.as_secs(),
        socket.keepalive_interval()?.as_secs(),
        socket.keepalive_retries()?
    );
    thread::sleep(Duration::from_secs(5));
    Ok(())
}
`,
  apply: 'cargo add socket2 --features all && cargo run -- HOST PORT',
  prove,
};
