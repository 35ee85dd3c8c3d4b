// Where CXXRTL keeps the bits of a port.

#pragma once

#include "harness.hpp"

#include <cxxrtl/cxxrtl.h>

namespace hwgen {

template<size_t Bits> Port bits(cxxrtl::value<Bits> &port) { return {port.data, sizeof port.data}; }
template<size_t Bits> Port bits(cxxrtl::wire<Bits> &port) { return bits(port.curr); }

}  // namespace hwgen
