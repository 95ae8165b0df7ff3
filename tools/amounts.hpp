// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include <newsparse/decimal.hpp>

namespace newsparse::tool {

/// The number with its thousands apart: "380,000,000,000.5".
std::string grouped(Decimal value);

}  // namespace newsparse::tool
