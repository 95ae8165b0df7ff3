// SPDX-License-Identifier: MIT
#pragma once

// Amounts that stand together: ranges, lists with a shared scale or currency, changes, conversions.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <newsparse/currency_normalizer.hpp>

#include "amount.hpp"
#include "currency_context.hpp"

namespace newsparse::detail {

class MoneyReader {
 public:
  MoneyReader(std::string_view text, CurrencyContext& context, std::vector<MoneyMention>& money) noexcept
      : text_(text), context_(context), reader_(text, context, money), money_(money) {}

  /// Reads the amounts that begin here into the vector; gives where to go on, always behind `at`.
  std::size_t operator()(std::size_t at);

 private:
  enum class Joint : std::uint8_t { none, dash, to, chinese_to, and_, or_, comma };
  struct Separator {
    Joint kind{};
    std::size_t end = 0;
  };

  Separator separator_at(std::size_t at) const noexcept;
  bool range(const Amount& low, std::size_t& end);
  bool list(const Amount& first, std::size_t& end);
  bool change(const Amount& before, std::size_t& end);
  bool is_change(const Amount& low, const Amount& high, Joint joint) const noexcept;
  bool is_distributed(const Amount& amount) const noexcept;
  bool bare_counts(const Amount& amount) const noexcept;
  void emit(const Amount& amount, const Amount* upper = nullptr);
  void widen_negative(MoneyMention& mention) const noexcept;
  void link(std::size_t index) noexcept;

  std::size_t floor() const noexcept { return reader_.floor(); }
  char32_t character_at(std::size_t at) const noexcept;
  char32_t character_before(std::size_t at) const noexcept;

  std::string_view text_;
  CurrencyContext& context_;
  AmountReader reader_;
  std::vector<MoneyMention>& money_;
};

}  // namespace newsparse::detail
