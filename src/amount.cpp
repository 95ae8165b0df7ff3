// SPDX-License-Identifier: MIT
#include "amount.hpp"

#include <algorithm>

#include "amount_text.hpp"
#include "modifiers.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

std::string_view first_character(std::string_view text, std::size_t at) noexcept {
  return at < text.size() ? text.substr(at, decode(text, at).length) : std::string_view();
}

}  // namespace

char32_t AmountReader::character_at(std::size_t at) const noexcept {
  return at < text_.size() ? decode(text_, at).value : U'\0';
}
char32_t AmountReader::character_before(std::size_t at) const noexcept {
  return at > 0 ? decode_before(text_, at).value : U'\0';
}

bool AmountReader::is_whole_text(std::size_t begin, std::size_t end) const noexcept {
  constexpr std::string_view blanks = " \t\r\n";
  constexpr std::string_view ends = " \t\r\n.!?";
  return text_.find_first_not_of(blanks) >= begin && text_.find_first_not_of(ends, end) == text_.npos;
}

/// The next word in lower case, behind blanks or one hyphen; empty when it is long or none.
std::string_view AmountReader::next_word(std::size_t at, char (&buffer)[16]) const noexcept {
  at = at < text_.size() && text_[at] == '-' ? at + 1 : skip_blanks(text_, at);
  std::size_t size = 0;
  for (; at + size < text_.size() && is_ascii_letter(static_cast<unsigned char>(text_[at + size])); ++size) {
    if (size == sizeof buffer) return {};
    const char c = text_[at + size];
    buffer[size] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  return {buffer, size};
}

CurrencyMatch AmountReader::read_prefix(std::size_t at) const noexcept {
  const char32_t first = character_at(at);
  const char32_t before = character_before(at);
  if (begins_currency(first)) {
    const CurrencyMatch match = match_han(text_, at);
    const bool is_unit =
        match.word.exponent < 0 || match.word.text.size() < shortest_han_name;  // 元, 塊, 仙 stand behind only
    if (!match || is_unit) return {};
    // 歐元兌美元1.2 gives a rate of the pair; 1美元兌人民幣7.2元 two amounts.
    if (one_of(U"兌兑對对／", before) && floor() + 3 != at) return {};
    if (before == U'/' && floor() + 1 != at) return {};
    return match;
  }
  const CurrencyMatch match = match_sign(text_, at);
  if (!match || match.word.exponent < 0) return {};
  const bool is_letter_sign = is_letter(fold_width(first));
  if (is_letter_sign && (is_letter(before == CodePoint::ill_formed ? U' ' : before) || is_ascii_digit(before)))
    return {};
  if (!is_letter_sign && is_ascii_upper(before)) return {};  // "X$5": a sign that is not known
  // USD/JPY 151.2: the second currency of a pair
  if (before == U'/' && at >= 4 && Currency::from_code(text_.substr(at - 4, 3)) && is_letter_sign &&
      (at == 4 || !is_ascii_digit(character_before(at - 4))) &&
      !is_ascii_digit(character_before(skip_blanks(text_, at - 4))))
    if (at < 6 || !is_ascii_digit(static_cast<unsigned char>(text_[at - 6]))) return {};
  return match;
}

AmountAttempt AmountReader::read(std::size_t at) noexcept {
  AmountAttempt attempt;
  attempt.end = at;
  std::optional<Amount> amount_without_number = read_article(at);
  if (!amount_without_number) amount_without_number = read_half(at);
  if (const std::optional<Amount>& amount = amount_without_number) {
    attempt.end = amount->end;
    attempt.amount = *amount;
    return attempt;
  }
  Amount amount;
  amount.begin = at;
  std::size_t number_at = at;
  bool in_bracket = false;
  const CurrencyMatch prefix = read_prefix(at);
  // .75 dollars
  if (!prefix && character_before(at) == U'.' && is_ascii_digit(character_at(at)) &&
      (at == 1 || is_blank(character_before(at - 1))) && floor() < at)
    amount.begin = --number_at;
  if (prefix) {
    number_at = prefix.end;
    for (const std::string_view below : {"（下同）", "（以下同）", "(下同)", "(以下同)"})
      if (starts_with(number_at, below)) number_at += below.size();
    number_at = skip_blanks(text_, number_at);
    if (begins_currency(character_at(at))) {  // 美金$500
      const CurrencyMatch sign = match_sign(text_, number_at);
      if (sign && (sign.word.shared == Shared::dollar || sign.word.currency == prefix.word.currency))
        number_at = sign.end;
    }
    const InnerModifier inner = read_inner_modifier(text_, number_at);
    amount.inner = inner.modifier;
    number_at = skip_blanks(text_, inner.end);
    // CVE-2021 is no sum of escudos.
    if (is_ascii_letter(character_before(number_at)) && starts_with(number_at, "-")) return attempt;
    for (const std::string_view minus : {"-", "−", "－", "負", "负"}) {
      if (!starts_with(number_at, minus)) continue;
      amount.is_negative = true;
      number_at += minus.size();
      break;
    }
    if (starts_with(number_at, "(")) {
      in_bracket = true;
      amount.is_negative = true;
      ++number_at;
    }
    attempt.end = std::max(prefix.end, at);
    if (is_ascii_letter(character_at(number_at))) return attempt;
  }
  NumberAttempt found = read_number(text_, number_at);
  attempt.end = std::max(attempt.end, found.end);
  if (!found.number) return attempt;
  amount.number = *found.number;
  Number& number = amount.number;
  if (in_bracket) {
    if (number.has_scale || !starts_with(number.end, ")")) return attempt;
    read_scale_behind(text_, number.end + 1, number);
  }
  // "5 m euros", "$5 M": a letter apart is a scale with a currency around it only.
  const auto drop_weak = [&number] {
    number.scale = 0;
    number.has_scale = number.is_weak = false;
    number.end = number.mantissa_end;
  };
  if (!prefix) {
    const char32_t before = character_before(number_at);
    const bool glued =
        is_ascii_letter(before) || is_ascii_digit(before) || (before == U'.' && number.form == NumberForm::digits);
    // 數十億元, 上百億元: nobody knows how many.
    const char32_t first = character_at(number.begin);
    const bool vague = one_of(U"十百千萬万億亿兆拾佰仟", first) && one_of(U"數数上幾几第成", before);
    if (glued || vague || (before == U'第' && !number.has_scale)) return attempt;
  } else if (number.form == NumberForm::english) {
    return attempt;
  }
  amount.end = number.end;
  if (prefix) {
    amount.currency = prefix.word;
    amount.has_currency = amount.is_prefixed = true;
  }
  // (US$12.4) million
  if (prefix && !in_bracket && !number.has_scale && character_before(at) == U'(' && starts_with(number.end, ")")) {
    Number scaled = number;
    read_scale_behind(text_, number.end + 1, scaled);
    if (scaled.has_scale) {
      number = scaled;
      amount.begin = at - 1;
      amount.end = number.end;
      amount.is_negative = true;
    }
  }
  if (!prefix && character_at(number.end) == U'/') {
    const Number whole = number;
    if (read_fraction_alone(text_, number)) {
      amount.end = number.end;
      if (!read_suffix(amount)) number = whole;
      amount.end = amount.has_currency ? amount.end : number.end;
    }
  }
  if (!amount.is_suffixed && !read_suffix(amount) && number.is_weak && !prefix) {
    drop_weak();
    amount.end = number.end;
    read_suffix(amount);
  }
  if (prefix) {
    if (!prefix_counts(amount, prefix)) {
      attempt.end = prefix.end;  // the number may be an amount by itself: NT 500元
      return attempt;
    }
  }
  // $200+, $200-odd, $100-plus a barrel: nothing follows, so that the words stand behind the amount.
  if (!amount.is_suffixed && !number.has_scale && number.form == NumberForm::digits && !in_bracket &&
      number.bound != NumberBound::exact) {
    number.bound = NumberBound::exact;
    amount.end = number.end = number.mantissa_end;
  }
  if (!amount.has_currency || amount.currency.shared != Shared::none) read_bracketed(amount);
  if (amount.has_currency) read_compound(amount);
  attempt.amount = amount;
  attempt.end = std::max(attempt.end, amount.end);
  return attempt;
}

bool AmountReader::read_suffix(Amount& amount) noexcept {
  const std::size_t at = skip_blanks(text_, amount.end);
  if (at >= text_.size()) return false;
  if (static_cast<unsigned char>(text_[at]) >= 0xE3 && read_han_suffix(amount, at)) return true;
  return read_latin_suffix(amount, at);
}

bool agree(const CurrencyWord& prefix, const CurrencyWord& suffix) noexcept {
  if (prefix.currency == suffix.currency && prefix.shared == suffix.shared) return true;
  if (suffix.text == "元" && static_cast<unsigned char>(prefix.text[0]) >= 0xE3) return true;  // 英鎊50萬元
  if (suffix.shared == Shared::dollar || suffix.shared == Shared::yuan) {
    constexpr std::string_view dollars[] = {"USD", "TWD", "HKD", "SGD", "AUD", "CAD", "NZD", "CNY", "MOP", "JPY"};
    return prefix.shared != Shared::none || contains(dollars, prefix.currency.code());
  }
  if (suffix.shared != Shared::none) return may_mean(suffix.shared, prefix.currency);
  if (prefix.shared != Shared::none) return may_mean(prefix.shared, suffix.currency);
  return prefix.currency == suffix.currency;
}

bool AmountReader::read_han_suffix(Amount& amount, std::size_t at) noexcept {
  const CurrencyMatch match = match_han(text_, at);
  if (!match || !han_suffix_counts(amount, match)) return false;
  CurrencyWord word = match.word;
  std::size_t end = match.end;
  // 380億元人民幣, 500万人民币元
  const CurrencyMatch second = match_han(text_, skip_blanks(text_, end) <= end + 1 ? skip_blanks(text_, end) : end);
  if (second && second.word.exponent == 0 && word.exponent == 0) {
    if (word.shared == Shared::yuan && second.word.shared == Shared::none && second.word.text.size() >= 6) {
      word = second.word;
      end = second.end;
    } else if (word.shared == Shared::none && second.word.shared == Shared::yuan && second.word.text == "元" &&
               !one_of(U"元圓圆", decode_before(text_, end).value) && second.end != end) {
      Amount probe = amount;
      probe.end = end;
      if (han_suffix_counts(probe, second)) end = second.end;
    }
  }
  if (amount.is_prefixed) {
    if (!agree(amount.currency, word)) {
      const bool han_prefix = is_han_character(character_at(amount.begin));
      if (!han_prefix) return false;
      amount.begin = amount.number.begin;  // the currency before the number belongs to something else
      amount.is_prefixed = false;
      amount.currency = word;
    } else if (word.shared == Shared::none) {
      amount.currency = word;
    }
  } else {
    amount.currency = word;
  }
  amount.has_currency = amount.is_suffixed = true;
  amount.end = end;
  // 壹佰萬元整
  for (const std::string_view whole : {"整", "正"}) {
    if (!starts_with(end, whole)) continue;
    const char32_t next = character_at(end + whole.size());
    if (!is_han_character(next) || (whole == "整" && !one_of(U"修合頓顿體体理個个備备治形改併并建數数", next)))
      amount.end += whole.size();
  }
  return true;
}

bool AmountReader::read_latin_suffix(Amount& amount, std::size_t at) noexcept {
  std::size_t word_at = at;
  if (starts_with(amount.end, "-") || starts_with(amount.end, "\u2011"))
    word_at = amount.end + first_character(text_, amount.end).size();
  const CurrencyMatch word = match_word(text_, word_at);
  CurrencyMatch sign = match_sign(text_, at);
  if (word_at != at && !sign) {  // 500-USD
    sign = match_sign(text_, word_at);
    if (sign.word.text.size() != 3 || starts_with(sign.end, "-")) sign = {};
  }
  const bool take_word = word && (!sign || word.end >= sign.end) && word_counts(amount, word, word_at);
  const CurrencyMatch& match = take_word ? word : sign;
  if (!match || (!take_word && !sign_counts(amount, sign, at))) return false;
  if (amount.is_prefixed) {
    if (!agree(amount.currency, match.word)) return false;
    if (match.word.text == "p" && amount.currency.currency == match.word.currency) {  // £3.50p
    } else if (match.word.text == "grand") {                                          // $3 grand
      amount.currency.exponent = match.word.exponent;
    } else if (match.word.exponent != 0 ||
               (amount.currency.shared == Shared::none && match.word.shared == Shared::none && !take_word)) {
      return false;
    } else if (match.word.shared == Shared::none) {
      amount.currency = match.word;
    }
  } else {
    amount.currency = match.word;
  }
  // The article of an adjective belongs to its noun.
  if (take_word && word_at == amount.end + 1 && text_[amount.end] == '-' && has_article(amount.number) &&
      !amount.number.is_whole)
    amount.begin = amount.number.begin += 2;
  amount.has_currency = amount.is_suffixed = true;
  amount.end = match.end;
  // "2bn RMB yuan", 25€; 1,000 US$ dollars do not occur
  return true;
}

/// $1.1 million (Canadian), 3800亿（人民币，下同）: the currency stands in a bracket behind, outside the span.
bool AmountReader::read_bracketed(Amount& amount) noexcept {
  std::size_t at = skip_blanks(text_, amount.end);
  bool opened = false;
  for (const std::string_view open : {"(", "（"}) {
    if (opened || !starts_with(at, open)) continue;
    at += open.size();
    opened = true;
  }
  if (!opened) return false;
  struct Adjective {
    std::string_view text;
    Currency currency;
  };
  constexpr Adjective adjectives[] = {
      {"Canadian", Currency("CAD")},  {"Australian", Currency("AUD")}, {"US", Currency("USD")},
      {"U.S.", Currency("USD")},      {"American", Currency("USD")},   {"Singapore", Currency("SGD")},
      {"Cdn", Currency("CAD")},       {"NT", Currency("TWD")},         {"New Zealand", Currency("NZD")},
      {"Hong Kong", Currency("HKD")},
  };
  std::optional<CurrencyWord> word;
  std::size_t end = at;
  bool adjective = false;
  if (const CurrencyMatch han = match_han(text_, at); han && han.word.shared == Shared::none) {
    word = han.word;
    end = han.end;
  } else {
    for (const Adjective& known : adjectives) {
      if (!starts_with(at, known.text) || !starts_with(at + known.text.size(), ")")) continue;
      word = CurrencyWord{known.text, known.currency, Shared::none, 0};
      end = at + known.text.size();
      adjective = true;
    }
    if (!word) {
      const CurrencyMatch sign = match_sign(text_, at);
      if (sign && sign.word.shared == Shared::none &&
          is_ascii_letter(static_cast<unsigned char>(sign.word.text.back()))) {
        word = sign.word;
        end = sign.end;
      }
    }
  }
  if (!word || word->exponent != 0 || (adjective && !amount.has_currency)) return false;
  if (!amount.has_currency && !amount.number.has_scale) return false;
  for (const std::string_view below : {"，下同", ",下同", ", 下同", "．下同", "·下同", "、下同", "；下同", "下同"})
    if (starts_with(end, below)) {
      end += below.size();
      break;
    }
  if (!starts_with(end, ")") && !starts_with(end, "）")) return false;
  amount.currency = *word;
  amount.has_currency = true;
  return true;
}

}  // namespace newsparse::detail
