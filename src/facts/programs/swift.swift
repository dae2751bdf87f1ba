// swiftc swift.swift && ./swift HOST PORT   (macOS 10.14, iOS 12 and later)
import Foundation
import Network

let words = CommandLine.arguments
guard words.count == 3, let port = NWEndpoint.Port(words[2]) else {
    FileHandle.standardError.write(Data("usage: swift HOST PORT\n".utf8))
    exit(2)
}

let tcp = NWProtocolTCP.Options()
tcp.enableKeepalive = true
tcp.keepaliveIdle = 60
tcp.keepaliveInterval = 10
tcp.keepaliveCount = 3

let connection = NWConnection(
    host: NWEndpoint.Host(words[1]), port: port, using: NWParameters(tls: nil, tcp: tcp))
connection.stateUpdateHandler = { state in
    switch state {
    case .ready:
        print("keepalive on, idle 60 s, interval 10 s, probes 3")
        DispatchQueue.main.asyncAfter(deadline: .now() + 5) { exit(0) }
    case .failed(let error), .waiting(let error):
        FileHandle.standardError.write(Data("\(error)\n".utf8))
        exit(1)
    default: break
    }
}
connection.start(queue: .main)
dispatchMain()
