// SPDX-License-Identifier: MIT
// A placeholder until this file is written.
#include <newsparse/currency_normalizer.hpp>
namespace newsparse::inline v0 {
std::string_view name(Modifier) noexcept { return {}; }
std::string_view name(CurrencySource) noexcept { return {}; }
std::vector<MoneyMention> CurrencyNormalizer::operator()(std::string_view, std::span<const Token>) const { return {}; }
void CurrencyNormalizer::operator()(std::string_view, std::span<const Token>, std::vector<MoneyMention>& money) const { money.clear(); }
}
