// cargo add socket2 --features all, this file as src/main.rs, cargo run -- HOST PORT
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
        .with_time(Duration::from_secs(60))
        .with_interval(Duration::from_secs(10))
        .with_retries(3);
    socket.set_tcp_keepalive(&keepalive)?; // turns SO_KEEPALIVE on, too

    println!(
        "idle {} s, interval {} s, probes {}",
        socket.keepalive_time()?.as_secs(),
        socket.keepalive_interval()?.as_secs(),
        socket.keepalive_retries()?
    );
    thread::sleep(Duration::from_secs(5));
    Ok(())
}
