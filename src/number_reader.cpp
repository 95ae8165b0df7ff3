// SPDX-License-Identifier: MIT
#include <newsparse/number_reader.hpp>

#include "candidates.hpp"
#include "number.hpp"
#include "stages.hpp"
#include "unicode.hpp"

namespace newsparse::inline v0 {
namespace {

std::optional<NumberMention> mention_of(const detail::Number& number) noexcept {
  const std::optional<Decimal> value = number.value();
  if (!value) return std::nullopt;
  NumberMention mention;
  mention.span = {static_cast<std::uint32_t>(number.begin), static_cast<std::uint32_t>(number.end)};
  mention.value = *value;
  if (number.is_pair) mention.upper = number.upper();
  mention.form = number.form;
  mention.bound = number.bound;
  return mention;
}

/// 一 and 百 alone are words more often than numbers; 一百 and 三十 are numbers.
bool is_word_alone(const detail::Number& number) noexcept {
  return number.form == NumberForm::chinese && (number.is_single_han || number.is_bare);
}

}  // namespace

std::string_view name(NumberForm form) noexcept {
  switch (form) {
    case NumberForm::digits:
      return "digits";
    case NumberForm::english:
      return "english";
    case NumberForm::chinese:
      return "chinese";
  }
  return "";
}

std::string_view name(NumberBound bound) noexcept {
  switch (bound) {
    case NumberBound::exact:
      return "";
    case NumberBound::more_than:
      return "more_than";
    case NumberBound::at_least:
      return "at_least";
  }
  return "";
}

std::optional<NumberMention> NumberReader::at(std::string_view text, std::size_t offset) const noexcept {
  const detail::NumberAttempt attempt = detail::read_number(text, offset);
  return attempt.number ? mention_of(*attempt.number) : std::nullopt;
}

std::vector<NumberMention> NumberReader::operator()(std::string_view text, std::span<const Token> tokens) const {
  std::vector<NumberMention> numbers;
  (*this)(text, tokens, numbers);
  return numbers;
}

void NumberReader::operator()(std::string_view text, std::span<const Token> tokens,
                              std::vector<NumberMention>& numbers) const {
  numbers.clear();
  detail::Candidates candidates(detail::words_of(text, tokens).survey());
  for (std::size_t at = 0; candidates.next(at);) {
    const detail::NumberAttempt attempt = detail::read_number(text, at);
    if (attempt.number && !is_word_alone(*attempt.number))
      if (const std::optional<NumberMention> mention = mention_of(*attempt.number)) numbers.push_back(*mention);
    at = attempt.end > at ? attempt.end : at + detail::decode(text, at).length;
  }
}

}  // namespace newsparse::inline v0
