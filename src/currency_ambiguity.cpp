// SPDX-License-Identifier: MIT

// Does what stands at a number mean a currency there? Codes, signs and words that are also names,
// events, verbs, weights or the beginning of another word.

#include <algorithm>
#include <iterator>

#include "amount.hpp"
#include "amount_text.hpp"
#include "currency_table.hpp"
#include "modifiers.hpp"
#include "phrase_table.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

struct Trap {
  std::string_view text;
};
constexpr std::size_t trap_byte = 5;  // the last of the character behind the currency's

constexpr Trap han_trap_list[] = {
#define NEWSPARSE_HAN_TRAPS
#include "tables/currency_traps.inc"
#undef NEWSPARSE_HAN_TRAPS
};
constexpr auto han_traps = phrase_table<trap_byte>(han_trap_list);
constexpr Trap digit_trap_list[] = {
#define NEWSPARSE_DIGIT_TRAPS
#include "tables/currency_traps.inc"
#undef NEWSPARSE_DIGIT_TRAPS
};
constexpr auto digit_traps = phrase_table<trap_byte>(digit_trap_list);
constexpr std::string_view zone_words[] = {
#define NEWSPARSE_ZONE_WORDS
#include "tables/currency_traps.inc"
#undef NEWSPARSE_ZONE_WORDS
};
constexpr std::string_view noun_words[] = {
#define NEWSPARSE_NOUN_WORDS
#include "tables/currency_traps.inc"
#undef NEWSPARSE_NOUN_WORDS
};

/// Codes and signs that are also words, names or events: TOP 100, COP 30, PHP 8.3, DM 7.
constexpr std::string_view doubtful_codes[] = {"ALL", "AMD", "ANG", "BAM", "BOB", "BSD", "BTN", "COP", "CRC",
                                               "CUP", "DM",  "ERN", "Fr",  "GEL", "KD",  "LAK", "MAD", "MOP",
                                               "NIO", "NPR", "NT",  "P",   "PEN", "PHP", "R",   "RON", "SAR",
                                               "SOS", "SR",  "STN", "TL",  "TMT", "TOP", "TRY", "Tk"};
/// The same, more often the name: with a scale or separators only.
constexpr std::string_view name_codes[] = {"ALL", "AMD", "BSD", "EURO", "Euro", "NIO", "TOP"};

/// Letters that are a currency only where the text speaks of its country.
constexpr std::string_view cue_signs[] = {"BD", "N", "P", "QR", "R", "RO"};

/// Does a currency word that ends in `last` go on in the text at `end` as another word?
template <std::size_t N>
bool continues(const PhraseTable<Trap, N, trap_byte>& traps, std::string_view text, std::string_view last,
               std::size_t end) noexcept {
  if (end + 3 > text.size()) return false;
  return traps.longest(text[end + 2], [&](std::string_view trap) {
    return trap.starts_with(last) && text.substr(end, trap.size() - 3) == trap.substr(3);
  }) != nullptr;
}

/// What counts a number as something else than money where no currency stands behind it: 5日, 100年, 20%.
constexpr std::u32string_view counters =
    U"年月日號号天時时點点分秒週周名人位個个件張张台臺輛辆次項项家間间棟戶户股口噸吨桶公米坪歲岁屆届期批條条"
    U"%％‰倍成度級级篇場场架艘顆颗本部種种連连大強强國国世代";

bool is_digit_only(const Number& number) noexcept { return number.is_single_han && !number.has_scale; }

/// "Ron", "Php": a code in capitals elsewhere.
bool is_title_case(std::string_view printed) noexcept {
  return printed.size() == 3 && is_ascii_upper(printed[0]) && is_ascii_lower(printed[1]);
}

}  // namespace

bool AmountReader::is_trap(const CurrencyMatch& match) const noexcept {
  return continues(han_traps, text_, match.word.text.substr(match.word.text.size() - 3), match.end);
}

bool AmountReader::prefix_counts(const Amount& amount, const CurrencyMatch& match) noexcept {
  const Number& number = amount.number;
  const char32_t next = character_at(amount.end);
  if (next == U'%' || next == U'％' || is_ascii_letter(next)) return false;
  const CurrencyWord& word = match.word;
  const char32_t first = decode(word.text, 0).value;
  if (is_han_character(first)) {
    const bool dated = !number.has_scale && !amount.is_suffixed && one_of(counters, next);
    return !dated;
  }
  if (!is_ascii_letter(first) || !is_ascii_letter(word.text.back())) return true;
  const bool strong = number.has_scale || number.is_grouped || amount.is_suffixed;
  const bool needs_cue = contains(cue_signs, word.text);
  if (strong) return !needs_cue || context_.has_cue(word.currency);
  const bool year =
      number.is_whole && number.digits == 4 && number.mantissa >= Decimal(1900) && number.mantissa < Decimal(2100);
  if (needs_cue)
    return context_.has_cue(word.currency) && number.digits >= 2 && (word.text.size() > 1 || text_[match.end] != ' ');
  if (contains(name_codes, word.text)) return false;
  if (year && (word.text == "CNY" || text_[match.end] == ' ')) {
    return word.text != "CNY" && !contains(doubtful_codes, word.text);
  }
  if (is_whole_text(amount.begin, amount.end)) return true;
  const CurrencyRow* row = find_currency(word.text);
  if (row != nullptr && !row->is_current) return number.digits >= 3 || contains({"DEM", "FRF", "ITL"}, word.text);
  if (!contains(doubtful_codes, word.text)) return true;
  if (is_title_case(text_.substr(match.end - word.text.size(), word.text.size()))) return false;
  const bool priced = !number.is_whole && number.digits >= 2;
  return number.digits >= 3 || priced;
}

bool AmountReader::han_suffix_counts(const Amount& amount, const CurrencyMatch& match) noexcept {
  const std::string_view word = match.word.text;
  const Number& number = amount.number;
  // 元宇宙, 角大樓, 毛利: the last character belongs to another word.
  const std::string_view last = word.substr(word.size() - 3);
  if (is_trap(match) && (word.size() == 3 || last != "元")) return false;  // 5億美元首付款 is no head of state
  const char32_t before = character_before(number.begin);
  const char32_t next = character_at(match.end);
  const bool lone_digit = is_digit_only(number);
  if (lone_digit) {
    if (match.word.shared == Shared::yuan)
      if (continues(digit_traps, text_, last, match.end)) return false;
    // 李四, 王五: names
    if (word.size() >= 6 && one_of(U"李王張张趙赵", before)) return false;
  }
  // 3月5日元…: a date
  if (word.starts_with("日") && !number.has_scale && number.digits <= 2 && before == U'月') return false;
  if (word == "塊" || word == "块" || word == "毛") {
    if (one_of(U"第這这那每成", before) || (before == U'了' && ends_with(number.begin - 3, "成"))) return false;
    const bool goes_on = begins_chinese_number(next) || is_ascii_digit(next) || match_han(text_, match.end);
    if (word == "毛" && lone_digit && next != U'一' && !goes_on && !one_of(U"，。、；", next) &&
        !is_whole_text(amount.begin, match.end))
      return false;
    // 2元5角一块: for each piece.
    if (lone_digit && character_at(number.begin) == U'一' && number.begin == floor() && floor() != 0) return false;
    return !is_han_character(next) || goes_on || starts_with(match.end, "上下") || one_of(U"從从由", before) ||
           starts_with(match.end, "有找") || one_of(U"一的就買买賣卖起多以左到至和與与之都也還还不內内", next);
  }
  if (word == "欧" || word == "歐") return !is_han_character(next) || one_of(U"一起以左到至和與与之", next);
  if (word == "角") {
    if (amount.is_prefixed || !lone_digit || is_whole_text(amount.begin, match.end) || one_of(U"硬纸紙", next))
      return true;
    std::size_t at = match.end;
    return begins_chinese_number(character_at(at)) && starts_with(at + 3, "分");
  }
  if (word == "分") {
    // Behind a move of an exchange rate or a dividend only: 升值8分, 每股派息5分.
    // In Singapore prices of shares too: 閉市報18.5分.
    if (context_.is_region("SG") && !number.is_whole && one_of(U"報报於于至到派從从由", before))
      return !is_han_character(next) || one_of(U"增減减升跌漲涨至到", next);
    return (one_of(U"升貶贬漲涨跌值息", before) ||
            starts_with(number.begin - std::min<std::size_t>(number.begin, 6), "每股")) &&
           !is_han_character(next);
  }
  if (word == "仙" && (context_.is_region("MY") || context_.is_region("SG") || context_.has_cue(Currency("MYR"))))
    return true;
  if (word == "仙" || word == "毫" || word == "毫子" || word == "蚊")
    return context_.is_region("HK") || context_.is_region("MO");
  return true;
}

bool AmountReader::sign_counts(const Amount& amount, const CurrencyMatch& match, std::size_t at) noexcept {
  const Number& number = amount.number;
  const bool glued = at == amount.end;
  const std::string_view sign = match.word.text;
  const bool is_letters = is_ascii_letter(sign.back());
  const std::size_t behind = skip_blanks(text_, match.end);
  const bool number_follows =
      is_ascii_digit(character_at(behind)) || (character_at(behind) == U'-' && behind == match.end && !is_letters);
  if (contains(cue_signs, sign)) return false;
  // 10$-20$: the sign stands behind both.
  if (glued && !is_letters && !amount.is_prefixed && character_at(behind) == U'-' && number_follows) {
    const NumberAttempt upper = read_number(text_, behind + 1);
    if (upper.number && starts_with(upper.number->end, sign)) return true;
  }
  // 20 Rs 43 paise
  if (is_letters && number_follows && !amount.is_prefixed && match.end != behind) {
    const NumberAttempt part = read_number(text_, behind);
    if (part.number && match_word(text_, skip_blanks(text_, part.number->end)).word.exponent < 0) return true;
  }
  // In 2024 $3.4 million: the sign is the next amount's.
  if (number_follows && (!is_letters || !(number.has_scale || number.is_grouped) || match.end == behind)) return false;
  if (amount.is_prefixed) return is_letters;
  if (!is_letters)
    return glued || match.word.exponent < 0 ||
           (!number_follows && (number.has_scale || !is_ascii_letter(character_before(amount.end))));
  if (is_whole_text(amount.begin, match.end)) return true;
  if (is_title_case(text_.substr(at, sign.size())) && contains(doubtful_codes, sign)) return false;
  if (sign.size() <= 2 && !glued &&
      !contains({"kr", "RM", "Rs", "TL", "Ft", "zł", "Kč", "DM", "Dh", "dh", "rs", "лв"}, sign))
    return false;
  if (sign == "NT" || sign == "SR" || sign == "Fr" || sign == "Euro" || sign == "EURO") return false;
  if (number_follows && contains(doubtful_codes, sign)) return false;
  const CurrencyRow* row = find_currency(sign);
  if (row != nullptr && !row->is_current && !number.has_scale && !number.is_grouped && number.digits < 3) return false;
  if (contains(name_codes, sign) && !number.has_scale && !number.is_grouped) return false;
  if (sign == "ALL" || sign == "TOP" || sign == "TRY" || sign == "MAD" || sign == "SOS" || sign == "PEN" ||
      sign == "CUP") {
    const bool strong = number.has_scale || number.is_grouped || number.digits >= 3 || !number.is_whole;
    return strong && (is_boundary(character_at(match.end)) && !is_ascii_upper(character_at(behind)));
  }
  return !starts_with(match.end, "-") || glued;
}

/// "a million", not "an" or a number of its own.
bool AmountReader::has_article(const Number& number) const noexcept {
  const char32_t first = character_at(number.begin);
  return number.form == NumberForm::english && (first == U'a' || first == U'A') &&
         !is_ascii_letter(character_at(number.begin + 1));
}

bool AmountReader::is_weight(const Amount& amount, const CurrencyMatch& match, std::size_t at) noexcept {
  char buffer[16];
  const std::string_view next = next_word(match.end, buffer);
  if (context_.has_cue(Currency("GBP")) || context_.is_region("GB")) return false;
  constexpr std::string_view weighed[] = {"of", "heavier", "lighter", "overweight", "per", "force"};
  if (contains(weighed, next)) return true;
  const bool adjective = at == amount.end + 1 && text_[at - 1] == '-' && match.word.text == "pound";
  if (adjective && !amount.number.has_scale) return true;
  // "1,200 kilograms (2,646 pounds)"
  if (amount.begin > 0 && text_[amount.begin - 1] == '(') {
    constexpr std::string_view weights[] = {"grams",  "kg",  "kilogram", "kilograms", "kilos",
                                            "metric", "ton", "tonne",    "tonnes",    "tons"};
    std::size_t end = amount.begin - 1;
    while (end > 0 && text_[end - 1] == ' ') --end;
    if (contains(weights, Before(text_, 0, end).last_word())) return true;
  }
  const Before before(text_, 0, amount.begin);
  constexpr std::string_view verbs[] = {"carry",  "carries", "gain",  "gained", "lift",    "lifted",
                                        "lose",   "lost",    "shed",  "weigh",  "weighed", "weighing",
                                        "weighs", "weight",  "hauls", "haul",   "hold",    "holds"};
  return contains(verbs, before.last_word()) && !amount.number.has_scale;
}

bool AmountReader::word_counts(const Amount& amount, const CurrencyMatch& match, std::size_t at) noexcept {
  const Number& number = amount.number;
  const std::string_view word = match.word.text;
  const bool hyphened = at == amount.end + 1 && at > 0 && text_[at - 1] == '-';
  const char32_t first = character_at(at);
  char buffer[16];
  const std::string_view next = next_word(match.end, buffer);
  const char32_t behind = character_at(match.end);
  if (contains(zone_words, next) && (behind == U' ' || behind == U'-') && !number.has_scale) return false;
  if (behind == U'-' &&
      (next == "denominated" || next == "linked" || next == "area" || next == "zone" || next == "sized"))
    return false;
  if (is_ascii_upper(first) &&
      contains({"cent", "cents", "buck", "bucks", "grand", "sen",   "ore",   "oere",   "fen",     "som",
                "dram", "p",     "won",  "kina",  "pula",  "mark",  "lev",   "lei",    "kip",     "dong",
                "lek",  "mao",   "lipa", "tala",  "loti",  "sucre", "crown", "crowns", "austral", "haler"},
               word) &&
      !(text_.size() > at + 1 && is_ascii_upper(text_[at + 1])))
    return false;
  if (match.word.shared == Shared::dollar || word == "euro") {
    const bool singular = word.back() != 's';
    if (singular && !hyphened && !number.has_scale && contains(noun_words, next)) return false;
  }
  // "a billion-dollar fund" is large, not a billion; a half-million-dollar fund is half a million.
  if (hyphened && has_article(number) && number.scale >= 6 && number.is_whole) return false;
  if (word == "grand") {
    constexpr std::string_view followers[] = {"a",    "an",  "and",  "at",   "cash", "each", "every", "for",
                                              "from", "if",  "in",   "just", "less", "more", "off",   "on",
                                              "or",   "per", "that", "to",   "when", "with"};
    return !hyphened && !number.has_scale &&
           ((is_boundary(behind) && behind != U' ') || behind == U'\0' || contains(followers, next));
  }
  if (is_whole_text(amount.begin, match.end)) return true;
  if (word == "crown" || word == "crowns")
    return number.has_scale || (number.mantissa >= Decimal(10) && context_.has_cue_of(Shared::kr));
  if (word == "c")
    return at == amount.end && !number.has_scale && (context_.is_region("AU") || context_.is_region("NZ"));
  // Heights of a picture: 1080p.
  if (word == "p" &&
      (number.mantissa == Decimal(720) || number.mantissa == Decimal(1080) || number.mantissa == Decimal(480)))
    return false;
  if (word == "p") {
    constexpr Currency gbp("GBP");
    return at == amount.end && !number.has_scale &&
           (!number.is_whole || last_currency() == gbp || context_.has_cue(gbp) || context_.is_region("GB"));
  }
  if (word == "mark") return number.has_scale && hyphened;  // a 5 billion-mark loan; it passed the 5 billion mark
  if (word == "marks")                                      // 60 marks are points
    return number.has_scale || (!number.is_whole && last_currency() != Currency());
  if (word == "pound" || word == "pounds") return !is_weight(amount, match, at);
  if (word == "quid") return next != "pro";
  if (word == "cents" && number.mantissa == Decimal(2) && !number.has_scale) {  // put in their two cents
    constexpr std::string_view owners[] = {"her", "his", "its", "my", "our", "their", "your"};
    if (contains(owners, Before(text_, floor(), amount.begin).last_word())) return false;
  }
  if (word == "penny") return number.mantissa == Decimal(1) && next != "stock" && next != "stocks";
  if (word == "sterling") return next != "silver";
  if (word == "ore")
    return context_.has_cue(Currency("SEK")) || context_.has_cue(Currency("NOK")) || context_.has_cue(Currency("DKK"));
  if (word == "soles" || word == "yuan") {
    return number.has_scale || number.form == NumberForm::digits || !is_ascii_upper(first);
  }
  if (word == "won") {
    constexpr std::string_view objects[] = {
        "a",     "again", "all",   "an",   "approval", "by",     "first",  "gold",   "her",     "his",  "its",
        "more",  "my",    "no",    "only", "our",      "over",   "seats",  "silver", "support", "that", "the",
        "their", "this",  "three", "top",  "two",      "praise", "awards", "prizes", "medals"};
    constexpr std::string_view followers[] = {"a", "an", "by", "more", "over", "that", "this"};
    if (hyphened || (number.has_scale && contains(followers, next))) return true;
    if (contains(objects, next) || is_ascii_digit(character_at(skip_blanks(text_, match.end)))) return false;
    if (number.has_scale || number.is_grouped) return true;
    const bool year = number.digits == 4 && number.mantissa >= Decimal(1900) && number.mantissa < Decimal(2100);
    return !year && (context_.has_cue(Currency("KRW")) || number.mantissa >= Decimal(100));
  }
  return true;
}

}  // namespace newsparse::detail
