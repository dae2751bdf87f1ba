-- lua lua.lua HOST PORT   (LuaSocket 3.1)
local socket = require("socket")

local host, port = arg[1], tonumber(arg[2])
if not host or not port then
  io.stderr:write("usage: lua lua.lua HOST PORT\n")
  os.exit(2)
end

local tcp = assert(socket.connect(host, port))
assert(tcp:setoption("tcp-keepidle", 60))
assert(tcp:setoption("tcp-keepintvl", 10))
assert(tcp:setoption("tcp-keepcnt", 3))
assert(tcp:setoption("keepalive", true))

print(string.format("idle %d s, interval %d s, probes %d",
  tcp:getoption("tcp-keepidle"), tcp:getoption("tcp-keepintvl"), tcp:getoption("tcp-keepcnt")))
io.stdout:flush()
socket.sleep(5)
tcp:close()
