// The compiled harness: what a program of simulated designs gives to it.
//
// A port is its bits in memory, in little-endian 32-bit words; both back ends store them so. The
// bench around it (harness.cpp) is hwgen/verify/bench.py again, coin for coin and cycle for cycle.

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace hwgen {

inline uint64_t nowhere;

struct Port {
    void *at = &nowhere;   // a design without state has no clock
    size_t bytes = 0;  // as stored: not more than this is written or read
};

// One stream of a design; a beat has `words` words.
struct StreamPort {
    const char *name;
    bool input;
    unsigned words;
    Port valid, ready, payload;
};

// One simulated design, in its initial state.
struct Model {
    Port clk, rst;
    std::vector<StreamPort> streams;  // sorted by name

    virtual ~Model() = default;
    // Let everything settle after ports were written.
    virtual void eval() = 0;
    // Start to record a waveform, and record one more point of it.
    virtual void open_waveform(const char *) {}
    virtual void record(uint64_t) {}
};

// What the generated part of a program defines: its designs, in order.
extern const std::vector<std::unique_ptr<Model> (*)()> designs;

}  // namespace hwgen
