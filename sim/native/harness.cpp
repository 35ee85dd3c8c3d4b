// The stream bench of hwgen/verify/bench.py, compiled: same phases, coins, rules, digest, messages.
//
// Usage: program JOBS RESULTS [WAVEFORM]. Both files are little-endian 32-bit words, laid out as
// hwgen/verify/native.py says.

#include "harness.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string>

namespace hwgen {
namespace {

constexpr uint32_t NONE = 0xffffffff;
constexpr uint64_t DIGEST = 0xcbf29ce484222325, PRIME = 0x100000001b3;

struct Failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

uint32_t coin_seed(uint32_t seed, uint32_t index) {
    uint32_t state = seed * 0x9e3779b1u + index * 0x85ebca77u + 0x165667b1u;
    for (uint32_t multiplier : {0x21f0aaadu, 0x735a2d97u}) {
        state = (state ^ (state >> 16)) * multiplier;
    }
    state ^= state >> 15;
    return state ? state : 1;
}

bool bit(const Port &port) { return *static_cast<const unsigned char *>(port.at) & 1; }
void set_bit(const Port &port, bool value) { *static_cast<unsigned char *>(port.at) = value; }

std::string hex(const uint32_t *words, unsigned count) {
    while (count > 1 && !words[count - 1]) --count;
    char text[16];
    snprintf(text, sizeof text, "0x%x", words[count - 1]);
    std::string all = text;
    while (--count) {
        snprintf(text, sizeof text, "%08x", words[count - 1]);
        all += text;
    }
    return all;
}

struct Job {
    uint32_t design, offer, accept, seed, idle, limit, reset_phase, reset_after, phases;
};

struct Stream {
    StreamPort port;
    uint32_t coin = 0, chance = 0;
    std::vector<uint32_t> counts;     // transfers in each phase
    const uint32_t *beats = nullptr;  // of all phases
    uint64_t end = 0;
    bool valid = false, ready = false, waiting = false;
    std::vector<uint64_t> cycles;
    std::vector<uint32_t> taken, payload, now;  // of an output; payload is offered, maybe not taken
    const uint32_t *shown = nullptr;            // the payload of this cycle, if valid

    void restart() {
        end = 0;
        valid = waiting = false;
        cycles.clear();
        taken.clear();
    }

    bool toss() {
        if (chance == 256) return true;
        coin ^= coin << 13;
        coin ^= coin >> 17;
        coin ^= coin << 5;
        return (coin >> 24) < chance;
    }

    void drive() {
        if (!port.input) {
            ready = chance == NONE ? waiting : toss();
            set_bit(port.ready, ready);
            return;
        }
        bool head = toss();
        if (!valid && head && cycles.size() < end) {
            valid = true;
            memcpy(port.payload.at, beats + cycles.size() * port.words, port.payload.bytes);
        }
        set_bit(port.valid, valid);
    }

    void observe(uint64_t cycle) {
        if (port.input) {
            ready = bit(port.ready);
            shown = beats + cycles.size() * port.words;
            return;
        }
        valid = bit(port.valid);
        if (valid) memcpy(now.data(), port.payload.at, port.payload.bytes);
        if (waiting && (!valid || now != payload)) {
            throw Failure("cycle " + std::to_string(cycle) + ": " + port.name + " offered "
                          + hex(payload.data(), port.words) + " and, before it was taken, "
                          + (valid ? hex(now.data(), port.words) : "nothing"));
        }
        if (valid && cycles.size() == end) {
            throw Failure("cycle " + std::to_string(cycle) + ": " + port.name + " offered beat "
                          + std::to_string(end) + " (" + hex(now.data(), port.words)
                          + "), but only " + std::to_string(end) + " were expected by then");
        }
        if (valid) payload.swap(now);
        shown = payload.data();
        waiting = valid && !ready;
    }

    void transfer(uint64_t cycle) {
        cycles.push_back(cycle);
        if (port.input) valid = false;
        else taken.insert(taken.end(), payload.begin(), payload.end());
    }
};

struct Bench {
    const Job &job;
    Model &model;
    std::vector<Stream> streams;
    std::vector<uint64_t> starts;
    uint64_t digest = DIGEST, cycle = 0, time = 0, left = 0, quiet = 0, idled = 0, reset_cycle = ~0ull;
    bool reset_due, waveform;

    // Reads counts and beats behind the head of the job.
    Bench(const Job &job, Model &model, const uint32_t *&words, bool waveform)
        : job(job), model(model), reset_due(job.reset_phase != NONE), waveform(waveform) {
        uint32_t index = 0;
        for (const StreamPort &port : model.streams) {
            Stream stream;
            stream.port = port;
            stream.coin = coin_seed(job.seed, index++);
            stream.chance = port.input ? job.offer : job.accept;
            stream.counts.assign(words, words + job.phases);
            words += job.phases;
            stream.payload.resize(port.words);
            stream.now.resize(port.words);
            uint64_t total = 0;
            for (uint32_t count : stream.counts) total += count;
            if (port.input) {
                stream.beats = words;
                words += total * port.words;
            }
            stream.cycles.reserve(total);
            streams.push_back(stream);
        }
    }

    void advance() {
        while (!left && starts.size() < job.phases) {
            for (Stream &stream : streams) {
                stream.end += stream.counts[starts.size()];
                left += stream.counts[starts.size()];
            }
            if (reset_due && job.reset_phase == starts.size()) reset_cycle = cycle + job.reset_after;
            starts.push_back(cycle);
        }
    }

    void start() {
        starts.clear();
        left = quiet = idled = 0;
        advance();
    }

    void level(bool clk) {
        set_bit(model.clk, clk);
        model.eval();
        if (waveform) model.record(time++);
    }

    void run() {
        set_bit(model.rst, true);
        level(false);
        level(true);
        start();
        while (idled <= job.idle) step();
    }

    void step() {
        for (Stream &stream : streams) stream.drive();
        set_bit(model.rst, cycle == reset_cycle);
        level(false);
        for (Stream &stream : streams) stream.observe(cycle);
        unsigned moved = 0;
        for (Stream &stream : streams) {
            digest = (digest ^ (stream.valid | stream.ready << 1)) * PRIME;
            if (!stream.valid) continue;
            unsigned count = stream.port.words;
            while (count && !stream.shown[count - 1]) --count;
            for (unsigned n = 0; n < count; ++n) digest = (digest ^ stream.shown[n]) * PRIME;
            if (!stream.ready) continue;
            ++moved;
            stream.transfer(cycle);
        }
        level(true);
        ++cycle;

        if (cycle - 1 == reset_cycle) {
            reset_due = false;
            for (Stream &stream : streams) stream.restart();
            start();
        } else if (moved) {
            quiet = 0;
            left -= moved;
            advance();
        } else if (left) {
            if (++quiet >= job.limit) throw Failure(gave_up());
        } else if (++idled > job.idle && reset_due) {
            throw Failure("done in cycle " + std::to_string(cycle - 1) + ", before the reset "
                          + std::to_string(job.reset_after) + " cycles into phase "
                          + std::to_string(job.reset_phase));
        }
    }

    std::string gave_up() const {
        std::string text = "gave up after " + std::to_string(job.limit)
                         + " cycles without a transfer, in cycle " + std::to_string(cycle - 1) + ":";
        for (const Stream &stream : streams) {
            text += std::string(&stream == &streams[0] ? " " : ", ") + stream.port.name + " "
                  + std::to_string(stream.cycles.size()) + " of " + std::to_string(stream.end);
        }
        return text;
    }
};

std::vector<uint32_t> read_words(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) throw std::runtime_error(std::string("cannot read ") + path);
    std::vector<uint32_t> words;
    std::vector<uint32_t> block(1 << 16);
    while (size_t count = fread(block.data(), 4, block.size(), file)) {
        words.insert(words.end(), block.begin(), block.begin() + count);
    }
    fclose(file);
    return words;
}

struct Writer {
    FILE *file;

    void words(const void *data, size_t count) {
        if (fwrite(data, 4, count, file) != count) throw std::runtime_error("cannot write results");
    }

    void number(uint64_t value) { words(&value, 2); }

    void result(const Bench &bench) {
        number(0);
        number(bench.digest);
        number(bench.cycle);
        words(bench.starts.data(), 2 * bench.starts.size());
        for (const Stream &stream : bench.streams) {
            number(stream.cycles.size());
            words(stream.cycles.data(), 2 * stream.cycles.size());
            words(stream.taken.data(), stream.taken.size());
        }
    }

    void failure(std::string message) {
        number(message.size());
        message.resize((message.size() + 3) / 4 * 4);
        words(message.data(), message.size() / 4);
    }
};

int run(int count, char **args) {
    if (count < 3) throw std::runtime_error("usage: program JOBS RESULTS [WAVEFORM]");
    const std::vector<uint32_t> jobs = read_words(args[1]);
    Writer writer{fopen(args[2], "wb")};
    if (!writer.file) throw std::runtime_error(std::string("cannot write ") + args[2]);
    const char *waveform = count > 3 ? args[3] : nullptr;
    for (const uint32_t *next = jobs.data(); next < jobs.data() + jobs.size();) {
        Job job;
        memcpy(&job, next, sizeof job);
        next += sizeof job / 4;
        std::unique_ptr<Model> model = designs.at(job.design)();
        if (waveform) model->open_waveform(waveform);
        Bench bench(job, *model, next, waveform);
        waveform = nullptr;  // of the first job alone
        try {
            bench.run();
            writer.result(bench);
        } catch (const Failure &failure) {
            writer.failure(failure.what());
        }
    }
    if (fclose(writer.file)) throw std::runtime_error("cannot write results");
    return 0;
}

}  // namespace
}  // namespace hwgen

int main(int count, char **args) {
    try {
        return hwgen::run(count, args);
    } catch (const std::exception &error) {
        fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
