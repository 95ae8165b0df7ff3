// SPDX-License-Identifier: MIT
// A placeholder until this file is written.
#include <newsparse/rate_table.hpp>
namespace newsparse::inline v0 {
void RateTable::set(Currency, Currency, Decimal) {}
std::optional<RateTable::Rate> RateTable::find(Currency, Currency) const noexcept { return {}; }
Result<Money> convert(const Money&, Currency, const RateTable&, Rounding) noexcept { return Error{}; }
}
