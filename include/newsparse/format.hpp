// SPDX-License-Identifier: MIT
#pragma once

/// fmt::formatter for the value types: fmt::print("{}", money). The only public header that includes
/// fmt; works with fmt 9 and later. Each prints what to_string() or name() gives and takes the
/// options of strings: fmt::format("{:>20}", money).

#include <string_view>

#include <fmt/format.h>

#include <newsparse/alias.hpp>
#include <newsparse/currency.hpp>
#include <newsparse/currency_normalizer.hpp>
#include <newsparse/decimal.hpp>
#include <newsparse/error.hpp>
#include <newsparse/locale.hpp>
#include <newsparse/money.hpp>
#include <newsparse/span.hpp>
#include <newsparse/token.hpp>
