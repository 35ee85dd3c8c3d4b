// The virtual board: a simulated top level whose UART pins are a socket on 127.0.0.1.
//
// Usage: program CYCLES_PER_BIT QUIET. Prints its port and serves one connection. Bytes that come in
// are waveforms on rx, ten bits each; what tx says goes back. Simulated time runs as fast as it can,
// and stands still while nothing has moved on either pin for QUIET cycles. It ends, and prints how
// many cycles it ran and for how many seconds, when the connection is closed or standard input is:
// so it never outlives who started it.

#include "Vboard.h"
#include "verilated.h"

#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

// Whether the parent is gone: it never writes to our standard input.
bool orphaned(short events) { return events & (POLLHUP | POLLERR | POLLNVAL | POLLIN); }

// The connection of the one client.
class Client {
public:
    bool open() {
        int server = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto any = reinterpret_cast<sockaddr *>(&address);
        if (server < 0 || bind(server, any, size) || listen(server, 1) ||
            getsockname(server, any, &size)) {
            perror("virtual board");
            return false;
        }
        printf("%u\n", ntohs(address.sin_port));
        fflush(stdout);
        pollfd waiting[] = {{server, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
        while (poll(waiting, 2, -1) < 0 && errno == EINTR) {}
        if (orphaned(waiting[1].revents)) return false;
        handle = accept(server, nullptr, nullptr);
        close(server);
        int on = 1;
        setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        return handle >= 0;
    }

    // Take in what has come, waiting at most some milliseconds for it; false at the end.
    bool listen_for(int milliseconds) {
        pollfd waiting[] = {{handle, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
        if (poll(waiting, 2, milliseconds) < 0) return errno == EINTR;
        if (orphaned(waiting[1].revents)) return false;
        if (!waiting[0].revents) return true;
        ssize_t count = recv(handle, bytes, sizeof bytes, 0);
        first = 0;
        last = count > 0 ? static_cast<size_t>(count) : 0;
        return count > 0;
    }

    bool empty() const { return first == last; }
    uint8_t next() { return bytes[first++]; }

    bool say(uint8_t byte) { return send(handle, &byte, 1, MSG_NOSIGNAL) == 1; }

private:
    int handle = -1;
    uint8_t bytes[4096];
    size_t first = 0, last = 0;
};

}  // namespace

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    const unsigned long period = strtoul(argv[1], nullptr, 10);
    const uint64_t quiet = strtoull(argv[2], nullptr, 10);
    Client client;
    if (!period || !client.open()) return 1;

    VerilatedContext context;
    Vboard top{&context};
    unsigned long rx_left = 0, tx_left = 0;  // cycles to the next bit out, to the next sample
    unsigned rx_bits = 0, tx_count = 0;      // bits to send, low one first; bits sampled
    unsigned tx_bits = 0;
    uint64_t cycles = 0, moved = 0, asked = 0;
    bool alive = true;
    top.rx = 1;
    const auto start = std::chrono::steady_clock::now();
    std::chrono::duration<double> idle{};

    while (alive) {
        // What comes in: a start bit, eight bits, a stop bit.
        if (rx_left) {
            --rx_left;
        } else if (rx_bits) {
            top.rx = rx_bits & 1;
            rx_bits >>= 1;
            rx_left = period - 1;
            moved = cycles;
        } else if (!client.empty()) {
            rx_bits = (client.next() << 1 | 0x200);
            continue;
        } else if (cycles - asked >= 4 * period) {
            asked = cycles;
            const auto before = std::chrono::steady_clock::now();
            const bool still = cycles - moved > quiet;
            alive = client.listen_for(still ? 1000 : 0);
            if (still) {
                idle += std::chrono::steady_clock::now() - before;
                moved = cycles;
            }
            if (!client.empty()) continue;
        }

        top.clk = 0;
        top.eval();
        top.clk = 1;
        top.eval();
        ++cycles;

        // What goes out, sampled in the middle of each bit.
        if (tx_left) {
            --tx_left;
        } else if (!tx_count) {
            if (!top.tx) {
                tx_count = 1;
                tx_left = period + period / 2 - 1;
                moved = cycles;
            }
        } else if (tx_count <= 8) {
            tx_bits = tx_bits >> 1 | (top.tx ? 0x80 : 0);
            ++tx_count;
            tx_left = period - 1;
        } else {
            if (top.tx) alive = client.say(tx_bits);  // without a stop bit it is no byte
            tx_count = 0;
            moved = cycles;
        }
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start - idle;
    printf("%llu %f\n", static_cast<unsigned long long>(cycles), took.count());
    return 0;
}
