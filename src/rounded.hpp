// SPDX-License-Identifier: MIT
#pragma once

// Products and quotients of decimals that are rounded once, at the end, however long they are.

#include <newsparse/decimal.hpp>
#include <newsparse/result.hpp>

namespace newsparse::detail {

/// a × b to so many decimals. Errors: out_of_range.
Result<Decimal> multiply_to(Decimal a, Decimal b, int decimals, Rounding rounding) noexcept;
/// a ÷ b to so many decimals. Errors: out_of_range, also when b is zero.
Result<Decimal> divide_to(Decimal a, Decimal b, int decimals, Rounding rounding) noexcept;

}  // namespace newsparse::detail
