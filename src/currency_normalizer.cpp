// SPDX-License-Identifier: MIT
#include <newsparse/currency_normalizer.hpp>

#include "candidates.hpp"
#include "currency_context.hpp"
#include "currency_lexicon.hpp"
#include "money_reader.hpp"
#include "stages.hpp"
#include "unicode.hpp"

namespace newsparse::inline v0 {

std::string_view name(Modifier modifier) noexcept {
  switch (modifier) {
    case Modifier::none:
      return "";
    case Modifier::about:
      return "about";
    case Modifier::more_than:
      return "more_than";
    case Modifier::at_least:
      return "at_least";
    case Modifier::less_than:
      return "less_than";
    case Modifier::at_most:
      return "at_most";
  }
  return "";
}

std::string_view name(CurrencySource source) noexcept {
  switch (source) {
    case CurrencySource::printed:
      return "printed";
    case CurrencySource::document:
      return "document";
    case CurrencySource::script:
      return "script";
    case CurrencySource::locale:
      return "locale";
  }
  return "";
}

std::vector<Currency> candidate_currencies(const MoneyMention& mention, std::string_view text) {
  std::vector<Currency> candidates;
  if (mention.source == CurrencySource::printed) return candidates;
  const std::string_view printed = mention.span.in(text);
  for (std::size_t at = 0; at < printed.size(); at += detail::decode(printed, at).length) {
    for (const detail::CurrencyMatch& match :
         {detail::match_sign(printed, at), detail::match_word(printed, at), detail::match_han(printed, at)}) {
      if (!match || match.word.shared == detail::Shared::none) continue;
      const std::string_view codes = detail::sharing(match.word.shared);
      for (std::size_t code = 0; code + 3 <= codes.size(); code += 4)
        candidates.push_back(*Currency::from_code(codes.substr(code, 3)));
      return candidates;
    }
  }
  return candidates;
}

std::vector<MoneyMention> CurrencyNormalizer::operator()(std::string_view text, std::span<const Token> tokens) const {
  std::vector<MoneyMention> money;
  (*this)(text, tokens, money);
  return money;
}

void CurrencyNormalizer::operator()(std::string_view text, std::span<const Token> tokens,
                                    std::vector<MoneyMention>& money) const {
  detail::find_money(detail::words_of(text, tokens).survey(), locale_, money);
}

}  // namespace newsparse::inline v0

namespace newsparse::detail {

void find_money(const Survey& survey, const Locale& locale, std::vector<MoneyMention>& money) {
  money.clear();
  CurrencyContext context(survey, locale);
  MoneyReader read(survey.text(), context, money);
  Candidates candidates(survey);
  for (std::size_t at = 0; candidates.next(at);) at = read(at);
}

}  // namespace newsparse::detail
