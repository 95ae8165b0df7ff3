// SPDX-License-Identifier: MIT

// Amounts that say their smaller units apart, and those that are counted without a number.

#include <optional>

#include "amount.hpp"
#include "amount_text.hpp"
#include "modifiers.hpp"
#include "unicode.hpp"

namespace newsparse::detail {

/// 半块, 半美元: half of a unit. 一半, 大半 and 下半 count something else.
std::optional<Amount> AmountReader::read_half(std::size_t at) noexcept {
  constexpr std::string_view half = "半";
  if (!starts_with(at, half)) return std::nullopt;
  const char32_t before = character_before(at);
  if (is_han_character(before) && !one_of(U"花要才只了是賺赚賣卖到約约", before)) return std::nullopt;
  const CurrencyMatch match = match_han(text_, at + half.size());
  if (!match || match.word.exponent != 0) return std::nullopt;
  Amount amount;
  amount.begin = amount.number.begin = at;
  amount.end = amount.number.end = amount.number.mantissa_end = at + half.size();
  amount.number.mantissa = amount.number.upper_mantissa = Decimal(5, -1);
  amount.number.form = NumberForm::chinese;
  amount.number.is_whole = false;
  if (!read_han_suffix(amount, amount.end)) return std::nullopt;
  return amount;
}

/// "a dollar", "a grand", "a penny": one, "a couple of dollars": two, where nothing says that the word
/// counts something else.
std::optional<Amount> AmountReader::read_article(std::size_t at) noexcept {
  if (!one_of(U"aAhHoO", character_at(at)) ||
      is_letter(character_before(at) == CodePoint::ill_formed ? U' ' : character_before(at)))
    return std::nullopt;
  char buffer[16];
  std::string_view counted = next_word(at, buffer);
  std::size_t word_at = at;
  const auto step = [&] {
    word_at = skip_blanks(text_, word_at + counted.size());
    if (character_at(word_at) == U'-') ++word_at;
    counted = next_word(word_at, buffer);
  };
  const bool has_article = counted == "a" || counted == "an";
  const bool is_one = counted == "one";
  if (has_article || is_one) step();
  Decimal count(1);
  bool is_pair = false;
  if (has_article && (counted == "couple" || counted == "pair")) {
    is_pair = true;
    count = Decimal(2);
    step();
    if (counted == "of") step();
  } else if (counted == "half") {
    count = Decimal(5, -1);
    step();
  } else if (!has_article) {
    return std::nullopt;
  }
  const std::size_t end = word_at;
  const CurrencyMatch match = match_word(text_, word_at);
  const std::string_view word = match.word.text;
  constexpr std::string_view ones[] = {"buck", "cent", "euro", "grand", "penny", "quid"};
  if (!match || !(is_pair ? word.back() == 's' : word.ends_with("dollar") || contains(ones, word))) return std::nullopt;
  const std::string_view next = next_word(match.end, buffer);
  constexpr std::string_view followers[] = {"a",    "an",   "and",  "apiece", "at",   "by",    "each", "every", "for",
                                            "from", "here", "in",   "less",   "more", "now",   "of",   "off",   "on",
                                            "or",   "per",  "that", "there",  "to",   "today", "when"};
  const char32_t behind = character_at(match.end);
  Amount amount;
  amount.begin = at;
  amount.end = match.end;
  amount.number.begin = at;
  amount.number.end = amount.number.mantissa_end = end;
  amount.number.mantissa = amount.number.upper_mantissa = count;
  amount.number.form = NumberForm::english;
  amount.currency = match.word;
  amount.has_currency = amount.is_suffixed = true;
  read_compound(amount);
  const bool has_cents = amount.end != match.end;
  if (behind == U'-' || (behind != U'\0' && !is_boundary(behind) && !is_blank(behind))) return std::nullopt;
  if (!has_cents && !next.empty() && skip_blanks(text_, match.end) != match.end && !contains(followers, next))
    return std::nullopt;
  if (is_pair && (word == "pounds" || word == "marks" || word == "crowns")) return std::nullopt;
  // "31.5 yen to a dollar", "3.2 euros a dollar", "the price of a dollar": a rate, not a sum.
  const Before before(text_, floor(), at);
  constexpr std::string_view rates[] = {"against", "of", "per", "the", "to", "versus"};
  if ((floor() != 0 && at <= floor() + 2 && character_at(floor()) != U',') || contains(rates, before.last_word()))
    return std::nullopt;
  return amount;
}

/// "five dollars fifty", "a buck twenty": cents without their name, two digits in words. In figures
/// ("20 dollars 43") only where nothing else is said.
bool AmountReader::read_bare_cents(Amount& amount) const noexcept {
  if (!amount.is_suffixed || amount.currency.exponent != 0 || !amount.number.is_whole || amount.number.has_scale)
    return false;
  const std::size_t at = skip_blanks(text_, amount.end);
  if (at >= text_.size() || !is_ascii_letter(character_before(amount.end))) return false;
  const NumberAttempt part = read_number(text_, at);
  if (!part.number || part.number->has_scale || !part.number->is_whole || part.number->mantissa < Decimal(10) ||
      part.number->mantissa >= Decimal(100))
    return false;
  char buffer[16];
  const std::string_view next = next_word(part.number->end, buffer);
  const char32_t behind = character_at(part.number->end);
  const bool closes = is_boundary(behind) && behind != U' ' && behind != U'%';
  constexpr std::string_view followers[] = {"a", "an", "and", "apiece", "each", "for", "in", "on", "or", "per", "to"};
  const bool counts = part.number->form == NumberForm::digits
                          ? part.number->digits == 2 && is_whole_text(amount.begin, part.number->end)
                          : closes || contains(followers, next);
  if (!counts) return false;
  const std::optional<Decimal> cents = Number::scaled(part.number->mantissa, -2);
  if (!cents) return false;
  amount.rest = *cents;
  amount.end = part.number->end;
  return true;
}

/// 2角8分|5厘
bool AmountReader::read_tenth_of_cent(Amount& amount) const noexcept {
  const NumberAttempt part = read_number(text_, amount.end);
  if (!part.number || !part.number->is_whole || part.number->mantissa >= Decimal(10)) return false;
  for (const std::string_view name : {"厘", "釐"}) {
    if (!starts_with(part.number->end, name)) continue;
    const std::optional<Decimal> value = Number::scaled(part.number->mantissa, -3);
    if (value) amount.rest = add(amount.rest, *value).value_or(amount.rest);
    amount.end = part.number->end + name.size();
    return true;
  }
  return false;
}

/// 65元2角|新幣: a full name behind a compound says what its 元 is.
bool AmountReader::read_full_name(Amount& amount) const noexcept {
  const CurrencyMatch name = match_han(text_, amount.end);
  if (!name || amount.currency.shared != Shared::yuan || name.word.shared != Shared::none || name.word.exponent != 0 ||
      name.word.text.size() < shortest_han_name)
    return false;
  amount.currency = name.word;
  amount.end = name.end;
  return true;
}

/// "12 dollars and 45 cents", 2元3角5分, 四块五: smaller units of the same currency.
void AmountReader::read_compound(Amount& amount) noexcept {
  if (amount.number.has_scale && amount.number.form == NumberForm::digits) return;
  int unit = amount.currency.exponent;
  if (!amount.is_suffixed && !amount.is_prefixed) return;
  for (int parts = 0; parts < 3 && unit > -2; ++parts) {
    const bool han =
        static_cast<unsigned char>(text_[amount.end - 1]) >= 0x80 && is_han_character(character_before(amount.end));
    if (han) {
      if (!amount.is_suffixed) return;
      // 四块五, 两块半: a tenth of the unit without its name
      const char32_t last = character_before(amount.end);
      const bool half =
          starts_with(amount.end, "半") &&
          (one_of(U"塊块", last) || (one_of(U"元", last) && !is_han_character(character_at(amount.end + 3))));
      if (half) {
        amount.rest = add(amount.rest, Decimal(5, -1)).value_or(amount.rest);
        amount.end += 3;
        return;
      }
      if (!begins_chinese_number(character_at(amount.end)) && !is_ascii_digit(fold_width(character_at(amount.end))))
        return;
      // 3元零5分, 三块零五: no tenths.
      const bool zero = starts_with(amount.end, "零") || starts_with(amount.end, "〇");
      NumberAttempt part = read_number(text_, amount.end + (zero ? 3 : 0));
      // 四块五一斤: the second numeral counts what it is the price of.
      if (part.number && part.number->end == amount.end + 6 && ends_with(part.number->end, "一") &&
          begins_chinese_number(character_at(amount.end)) && is_han_character(character_at(part.number->end)))
        part = read_number(text_.substr(0, amount.end + 3), amount.end);
      if (!part.number || part.number->has_scale || part.number->is_grouped || part.number->is_pair) return;
      const CurrencyMatch match = match_han(text_, part.number->end);
      const bool smaller = match && match.word.exponent < unit &&
                           (match.word.shared == Shared::yuan || match.word.currency == amount.currency.currency ||
                            may_mean(match.word.shared, amount.currency.currency) ||
                            (amount.currency.shared == Shared::yuan && match.word.currency == Currency("HKD")));
      if (smaller) {
        if (is_trap(match)) return;
        const std::optional<Decimal> value = Number::scaled(part.number->mantissa, match.word.exponent);
        if (!value) return;
        amount.rest = add(amount.rest, *value).value_or(amount.rest);
        amount.end = match.end;
        unit = match.word.exponent;
        if ((unit == -2 && read_tenth_of_cent(amount)) || read_full_name(amount)) return;
        continue;
      }
      if (one_of(U"塊块毛", last) &&
          (part.number->is_single_han || (part.number->digits == 1 && part.number->is_whole)) && !match) {
        const char32_t next = character_at(part.number->end);
        if (is_han_character(next) && one_of(U"斤個个張张件碗杯條条只隻把包袋顆颗串枚份瓶根盒磅", next)) return;
        const int places = unit - (zero && last != U'毛' ? 2 : 1);
        amount.rest = add(amount.rest, Decimal(part.number->mantissa.coefficient(), static_cast<std::int16_t>(places)))
                          .value_or(amount.rest);
        amount.end = part.number->end;
      }
      return;
    }
    // English
    std::size_t at = skip_blanks(text_, amount.end);
    if (starts_with(at, ",")) at = skip_blanks(text_, at + 1);
    bool joined = false;
    if (starts_with(at, "and ")) {
      at = skip_blanks(text_, at + 3);
      joined = true;
    }
    if (at == amount.end || (!joined && parts == 0 && read_bare_cents(amount))) return;
    const char32_t first = character_at(at);
    if (!is_ascii_digit(first) && !is_ascii_letter(first)) return;
    const NumberAttempt part = read_number(text_, at);
    if (!part.number || part.number->has_scale || part.number->is_grouped || part.number->mantissa >= Decimal(100))
      return;
    const std::size_t word_at = skip_blanks(text_, part.number->end);
    const CurrencyMatch match = match_word(text_, word_at);
    if (!match || match.word.exponent >= unit || match.word.text == "p") return;
    const bool same = match.word.currency == amount.currency.currency ||
                      may_mean(match.word.shared, amount.currency.currency) ||
                      (match.word.shared == Shared::cent &&
                       (amount.currency.shared == Shared::dollar || amount.currency.shared == Shared::none)) ||
                      (amount.currency.shared != Shared::none && may_mean(amount.currency.shared, match.word.currency));
    if (!same || (!joined && match.word.shared == Shared::cent && amount.number.has_scale)) return;
    const std::optional<Decimal> value = Number::scaled(part.number->mantissa, match.word.exponent);
    if (!value) return;
    amount.rest = add(amount.rest, *value).value_or(amount.rest);
    amount.end = match.end;
    unit = match.word.exponent;
  }
}

}  // namespace newsparse::detail
