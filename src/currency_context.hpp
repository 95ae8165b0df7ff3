// SPDX-License-Identifier: MIT
#pragma once

// What a sign that several currencies share means in this text: by what the text says elsewhere, by
// its script, by the caller's locale.

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <newsparse/currency_normalizer.hpp>
#include <newsparse/locale.hpp>

#include "currency_lexicon.hpp"
#include "survey.hpp"

namespace newsparse::detail {

struct ResolvedCurrency {
  Currency currency;
  CurrencySource source{};
};

/// What the survey noted is looked at on the first question that needs it; the whole text only for signs whose meaning
/// hangs on the places that it names, once.
class CurrencyContext {
 public:
  CurrencyContext(const Survey& survey, const Locale& locale) noexcept
      : survey_(survey), text_(survey.text()), locale_(locale) {}

  /// `last` is the currency of the amount before, XXX when there is none.
  ResolvedCurrency resolve(const CurrencyWord& word, std::size_t at, Currency last) noexcept;

  /// Does a place or a word in the text speak for this currency?
  bool has_cue(Currency currency) noexcept;
  /// Does it name a place of one of the currencies that share this?
  bool has_cue_of(Shared shared) noexcept { return nearest_cue(shared, 0, nullptr).has_value(); }
  bool is_region(std::string_view region) const noexcept { return locale_.region() == region; }

 private:
  struct Cue {
    std::size_t at = 0;
    Currency currency;
  };

  void look_for_places() noexcept;
  bool is_chinese() noexcept;
  std::size_t look_at_word(std::size_t begin) noexcept;
  void read_declarations() noexcept;
  void read_chinese_declaration(std::size_t below) noexcept;
  void read_english_declaration(std::size_t subject) noexcept;
  void declare(std::size_t at, Currency currency) noexcept;
  std::optional<Currency> explicit_yuan() noexcept;
  void note(std::size_t at, Currency currency) noexcept;
  std::optional<Currency> nearest_cue(Shared shared, std::size_t at, std::size_t* distance = nullptr) noexcept;
  std::optional<Currency> declared(Shared shared, std::size_t at) noexcept;
  ResolvedCurrency dollar() const noexcept;
  ResolvedCurrency yuan(std::size_t at) noexcept;
  ResolvedCurrency yen_sign(std::size_t at) noexcept;

  const Survey& survey_;
  std::string_view text_;
  Locale locale_;
  bool has_places_ = false;        // once they have been looked for
  bool has_declarations_ = false;  // the same
  bool has_explicit_yuan_ = false;
  std::size_t cue_count_ = 0;
  std::array<Cue, 128> cues_{};  // the first of the text
  std::size_t declared_count_ = 0;
  std::array<Cue, 16> declared_{};  // （人民幣，下同） and where it stands
  std::optional<Currency> explicit_yuan_;
  std::optional<bool> is_chinese_;  // once it was asked
};

}  // namespace newsparse::detail
