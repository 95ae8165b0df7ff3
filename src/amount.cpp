// SPDX-License-Identifier: MIT
#include "amount.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

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

template <std::size_t N>
bool contains(const std::string_view (&list)[N], std::string_view text) noexcept {
  return std::find(std::begin(list), std::end(list), text) != std::end(list);
}

/// Does a currency word that ends in `last` go on in the text at `end` as another word?
template <std::size_t N>
bool is_trap(const PhraseTable<Trap, N, trap_byte>& traps, std::string_view text, std::string_view last,
             std::size_t end) noexcept {
  if (end + 3 > text.size()) return false;
  return traps.longest(text[end + 2], [&](std::string_view trap) {
    return trap.starts_with(last) && text.substr(end, trap.size() - 3) == trap.substr(3);
  }) != nullptr;
}

bool one_of(std::u32string_view characters, char32_t c) noexcept { return characters.find(c) != characters.npos; }

constexpr bool is_ascii_upper(char32_t c) noexcept { return c >= U'A' && c <= U'Z'; }
constexpr bool is_ascii_lower(char32_t c) noexcept { return c >= U'a' && c <= U'z'; }
constexpr bool is_ascii_letter(char32_t c) noexcept { return is_ascii_upper(c) || is_ascii_lower(c); }
constexpr bool is_ascii_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }

/// Nothing more of a phrase: the end, punctuation.
bool is_boundary(char32_t c) noexcept {
  return c == U'\0' || (c < 0x80 && !is_ascii_letter(c) && !is_ascii_digit(c) && c != U'-' && c != U'&' && c != U'/');
}

bool is_han_character(char32_t c) noexcept { return c != CodePoint::ill_formed && is_han(c); }

/// What counts a number as something else than money where no currency stands behind it: 5日, 100年, 20%.
constexpr std::u32string_view counters =
    U"年月日號号天時时點点分秒週周名人位個个件張张台臺輛辆次項项家間间棟戶户股口噸吨桶公米坪歲岁屆届期批條条"
    U"號%％‰倍成度級级篇場场架艘顆颗本部種种連连大強强國国世代國";

bool is_digit_only(const Number& number) noexcept { return number.is_single_han && !number.has_scale; }

/// "Ron", "Php": a code in capitals elsewhere.
bool is_title_case(std::string_view printed) noexcept {
  return printed.size() == 3 && is_ascii_upper(static_cast<unsigned char>(printed[0])) &&
         is_ascii_lower(static_cast<unsigned char>(printed[1]));
}

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
    const bool is_unit = match.word.exponent < 0 || match.word.text.size() < 6;  // 元, 塊, 仙 stand behind only
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
  if (!is_ascii_letter(first) || !is_ascii_letter(static_cast<unsigned char>(word.text.back()))) return true;
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

bool AmountReader::han_suffix_counts(const Amount& amount, const CurrencyMatch& match) noexcept {
  const std::string_view word = match.word.text;
  const Number& number = amount.number;
  // 元宇宙, 角大樓, 毛利: the last character belongs to another word.
  const std::string_view last = word.substr(word.size() - 3);
  if (is_trap(han_traps, text_, last, match.end)) return false;
  const char32_t before = character_before(number.begin);
  const char32_t next = character_at(match.end);
  const bool lone_digit = is_digit_only(number);
  if (lone_digit) {
    if (match.word.shared == Shared::yuan)
      if (is_trap(digit_traps, text_, last, match.end)) return false;
    // 李四, 王五: names
    if (word.size() >= 6 && one_of(U"李王張张趙赵", before)) return false;
  }
  // 3月5日元…: a date
  if (word.starts_with("日") && !number.has_scale && number.digits <= 2 && before == U'月') return false;
  if (word == "塊" || word == "块" || word == "毛") {
    if (one_of(U"第這这那每", before)) return false;
    const bool goes_on = begins_chinese_number(next) || is_ascii_digit(next) || begins_currency(next);
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
    return (one_of(U"升貶贬漲涨跌值息", before) ||
            starts_with(number.begin - std::min<std::size_t>(number.begin, 6), "每股")) &&
           !is_han_character(next);
  }
  if (word == "仙" || word == "毫" || word == "毫子" || word == "蚊")
    return context_.is_region("HK") || context_.is_region("MO");
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

bool AmountReader::sign_counts(const Amount& amount, const CurrencyMatch& match, std::size_t at) noexcept {
  const Number& number = amount.number;
  const bool glued = at == amount.end;
  const std::string_view sign = match.word.text;
  const bool is_letters = is_ascii_letter(static_cast<unsigned char>(sign.back()));
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
      contains({"cent", "cents", "buck", "bucks", "grand", "sen",   "ore",    "oere",    "fen",  "som",  "dram",
                "p",    "won",   "kina", "pula",  "grand", "mark",  "lev",    "lei",     "kip",  "dong", "lek",
                "mao",  "lipa",  "tala", "loti",  "sucre", "crown", "crowns", "austral", "haler"},
               word) &&
      !(text_.size() > at + 1 && is_ascii_upper(static_cast<unsigned char>(text_[at + 1]))))
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
    if (hyphened) return true;
    if (contains(objects, next) || is_ascii_digit(character_at(skip_blanks(text_, match.end)))) return false;
    if (number.has_scale || number.is_grouped) return true;
    const bool year = number.digits == 4 && number.mantissa >= Decimal(1900) && number.mantissa < Decimal(2100);
    return !year && (context_.has_cue(Currency("KRW")) || number.mantissa >= Decimal(100));
  }
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
  for (const std::string_view below : {"，下同", ",下同", ", 下同", "下同"})
    if (starts_with(end, below)) {
      end += below.size();
      break;
    }
  if (!starts_with(end, ")") && !starts_with(end, "）")) return false;
  amount.currency = *word;
  amount.has_currency = true;
  return true;
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
      if (one_of(U"塊块", last) && starts_with(amount.end, "半")) {
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
                            (amount.currency.shared == Shared::yuan && match.word.currency == Currency("HKD")));
      if (smaller) {
        if (is_trap(han_traps, text_, match.word.text.substr(match.word.text.size() - 3), match.end)) return;
        const std::optional<Decimal> value = Number::scaled(part.number->mantissa, match.word.exponent);
        if (!value) return;
        amount.rest = add(amount.rest, *value).value_or(amount.rest);
        amount.end = match.end;
        unit = match.word.exponent;
        continue;
      }
      if (one_of(U"塊块毛", last) &&
          (part.number->is_single_han || (part.number->digits == 1 && part.number->is_whole)) && !match) {
        const char32_t next = character_at(part.number->end);
        if (is_han_character(next) && one_of(U"斤個个張张件碗杯條条只隻", next)) return;
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
