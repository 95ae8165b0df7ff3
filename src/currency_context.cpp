// SPDX-License-Identifier: MIT
#include "currency_context.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "ascii.hpp"
#include "han_set.hpp"
#include "unicode.hpp"
#include "word_filter.hpp"

namespace newsparse::detail {
namespace {

constexpr Currency usd("USD");
constexpr Currency cny("CNY");
constexpr Currency twd("TWD");
constexpr Currency hkd("HKD");
constexpr Currency jpy("JPY");
constexpr Currency none;

struct Region {
  std::string_view name;
  Currency dollar_in_english;
  Currency dollar_in_chinese;
  Currency yuan;
};
/// docs/rules.md, "Default currencies".
constexpr Region regions[] = {
    {"AU", Currency("AUD"), Currency("AUD"), cny},
    {"CA", Currency("CAD"), Currency("CAD"), cny},
    {"CN", usd, usd, cny},
    {"HK", usd, hkd, hkd},
    {"MO", usd, Currency("MOP"), Currency("MOP")},
    {"NZ", Currency("NZD"), Currency("NZD"), cny},
    {"SG", Currency("SGD"), Currency("SGD"), cny},
    {"TW", usd, twd, twd},
};

const Region* find_region(std::string_view name) noexcept {
  for (const Region& region : regions)
    if (region.name == name) return &region;
  return nullptr;
}

constexpr std::u32string_view simplified_only =
    U"们这为发国个万亿后时来说会对现还过应开关体业产东车货币长门问间报务员资银财";
constexpr std::u32string_view traditional_only =
    U"們這為發國個萬億後時來說會對現還過應開關體業產東車貨幣長門問間報務員資銀財";

// What a Han character may say of the text.
constexpr std::uint8_t is_simplified = 1;
constexpr std::uint8_t is_traditional = 2;
constexpr std::uint8_t begins_place = 4;
constexpr std::uint8_t begins_yuan = 8;  // 新台幣, 人民幣, 港幣

struct PlaceWord {
  std::string_view text;
  Currency currency;
};
constexpr PlaceWord place_words[] = {
#define NEWSPARSE_PLACES
#include "tables/currency_words.inc"
#undef NEWSPARSE_PLACES
};

constexpr HanRoles roles = [] {
  HanRoles made;
  made.add(simplified_only, is_simplified);
  made.add(traditional_only, is_traditional);
  made.add(U"新台臺人港", begins_yuan);
  for (const PlaceWord& place : place_words) {
    if (static_cast<unsigned char>(place.text[0]) >= 0xE0) made.add(first_han_of(place.text), begins_place);
  }
  return made;
}();

constexpr auto latin_places = [] {
  WordFilter<std::size(place_words)> filter;
  for (const PlaceWord& place : place_words) filter.add(place.text);
  return filter;
}();

}  // namespace

void CurrencyContext::note(std::size_t at, Currency currency) noexcept {
  if (cue_count_ < cues_.size()) cues_[cue_count_++] = {at, currency};
}

void CurrencyContext::look_through() noexcept {
  if (looked_) return;
  looked_ = true;
  int balance = 0;
  std::optional<Currency> yuan_words[3];  // TWD, HKD, CNY
  for (std::size_t at = 0; at < text_.size();) {
    if (is_ascii_letter(text_[at])) {
      at = look_at_word(at);
      continue;
    }
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0xE3) {
      if (text_.substr(at, 2) == "£") note(at, Currency("GBP"));
      ++at;
      continue;
    }
    const char32_t c = usual_han_at(text_, at);
    if (c == 0) {
      const CodePoint rare = decode(text_, at);
      is_chinese_ = is_chinese_ || (rare.value != CodePoint::ill_formed && is_han(rare.value));
      at += rare.length;
      continue;
    }
    is_chinese_ = true;
    if (const std::uint8_t role = roles.of(c); role != 0) {
      balance += (role & is_traditional) != 0;
      balance -= (role & is_simplified) != 0;
      if ((role & begins_place) != 0)
        if (const PlaceMatch place = match_han_place(text_, at); place.length != 0) note(at, place.currency);
      if ((role & begins_yuan) != 0) {
        const CurrencyMatch match = match_han(text_, at);
        if (match && match.word.exponent == 0) {
          if (match.word.currency == twd) yuan_words[0] = twd;
          if (match.word.currency == hkd) yuan_words[1] = hkd;
          if (match.word.currency == cny) yuan_words[2] = cny;
        }
      }
    }
    at += 3;
  }
  is_traditional_ = balance > 0;
  // Papers in Simplified characters quote 港元 beside their own 元; a Traditional one with 港元 is Hong Kong's.
  if (is_traditional_) {
    for (const std::optional<Currency>& word_currency : yuan_words)
      if (word_currency && !explicit_yuan_) explicit_yuan_ = word_currency;
  } else if (yuan_words[2] || !yuan_words[1]) {
    explicit_yuan_ = yuan_words[2] ? yuan_words[2] : yuan_words[0];
  }
}

void CurrencyContext::look_for_declarations() noexcept {
  if (declarations_looked_) return;
  declarations_looked_ = true;
  // （人民幣，下同）: the currency stands a few characters ahead of it.
  constexpr std::string_view below = "下同";
  for (std::size_t at = text_.find(below); at != text_.npos && declared_count_ < declared_.size();
       at = text_.find(below, at + below.size())) {
    std::size_t begin = at;
    for (int characters = 0; characters < 10 && begin > 0; ++characters) {
      begin -= decode_before(text_, begin).length;
      const CurrencyMatch match = match_han(text_, begin);
      if (!match || match.end > at || match.word.shared != Shared::none) continue;
      declared_[declared_count_++] = {at, match.word.currency};
      break;
    }
  }
  // "All figures are in Canadian dollars."
  for (const std::string_view subject : {"igures ", "mounts "}) {
    const std::size_t at = text_.find(subject);
    if (at == text_.npos || declared_count_ == declared_.size()) continue;
    for (const std::string_view verb :
         {"in ", "are in ", "quoted in ", "are quoted in ", "stated in ", "are stated in "}) {
      if (text_.substr(at + subject.size(), verb.size()) != verb) continue;
      const CurrencyMatch match = match_word(text_, at + subject.size() + verb.size());
      if (match && match.word.shared == Shared::none) declared_[declared_count_++] = {0, match.word.currency};
      break;
    }
  }
}

/// Notes the place that the Latin word names which begins here; gives where the word ends.
std::size_t CurrencyContext::look_at_word(std::size_t begin) noexcept {
  constexpr std::size_t longest = 16;
  std::size_t end = begin + letters_at(text_, begin);
  const std::size_t size = end - begin;
  while (end < text_.size() && is_ascii_letter(text_[end])) ++end;
  if (size < 2 || size > longest || end != begin + size || !latin_places.may_contain(text_, begin, size)) return end;
  std::array<char, longest> word{};
  for (std::size_t i = 0; i < size; ++i) word[i] = static_cast<char>(text_[begin + i] | 0x20);
  if (const std::optional<Currency> place = place_currency({word.data(), size})) note(begin, *place);
  return end;
}

bool CurrencyContext::has_cue(Currency currency) noexcept {
  look_through();
  return std::any_of(cues_.begin(), cues_.begin() + static_cast<std::ptrdiff_t>(cue_count_),
                     [&](const Cue& cue) { return cue.currency == currency; });
}

std::optional<Currency> CurrencyContext::nearest_cue(Shared shared, std::size_t at, std::size_t* distance) noexcept {
  look_through();
  std::optional<Currency> nearest;
  std::size_t best = text_.size() + 1;
  for (std::size_t i = 0; i < cue_count_; ++i) {
    const std::size_t away = cues_[i].at < at ? at - cues_[i].at : cues_[i].at - at;
    if (away >= best || !may_mean(shared, cues_[i].currency)) continue;
    best = away;
    nearest = cues_[i].currency;
  }
  if (distance != nullptr) *distance = best;
  return nearest;
}

std::optional<Currency> CurrencyContext::declared(Shared shared, std::size_t at) noexcept {
  look_for_declarations();
  std::optional<Currency> currency;
  for (std::size_t i = 0; i < declared_count_; ++i)
    if (declared_[i].at <= at && (shared == Shared::yuan || may_mean(shared, declared_[i].currency)))
      currency = declared_[i].currency;
  return currency;
}

ResolvedCurrency CurrencyContext::dollar() const noexcept {
  const Region* region = find_region(locale_.region());
  if (region == nullptr) return {usd, CurrencySource::locale};
  return {locale_.language() == "zh" ? region->dollar_in_chinese : region->dollar_in_english, CurrencySource::locale};
}

ResolvedCurrency CurrencyContext::yuan(std::size_t at) noexcept {
  if (const std::optional<Currency> said = declared(Shared::yuan, at)) return {*said, CurrencySource::document};
  if (const Region* region = find_region(locale_.region())) return {region->yuan, CurrencySource::locale};
  look_through();
  if (explicit_yuan_) return {*explicit_yuan_, CurrencySource::document};
  return {is_traditional_ ? twd : cny, CurrencySource::script};
}

ResolvedCurrency CurrencyContext::yen_sign(std::size_t at) noexcept {
  constexpr std::size_t sentence = 120;  // bytes
  std::size_t distance = 0;
  const std::optional<Currency> cue = nearest_cue(Shared::yen_sign, at, &distance);
  if (locale_.region() == "CN") {
    if (cue == jpy && (distance < sentence || !has_cue(cny))) return {jpy, CurrencySource::document};
    return {cny, CurrencySource::locale};
  }
  if (locale_.region() == "JP") return {jpy, CurrencySource::locale};
  // An English paper that speaks of Japan at all means its yen: of China it prints "yuan".
  if (locale_.language() == "en" && has_cue(jpy)) return {jpy, CurrencySource::document};
  if (cue) return {*cue, CurrencySource::document};
  look_through();
  return is_chinese_ && locale_.language() != "en" ? ResolvedCurrency{cny, CurrencySource::locale}
                                                   : ResolvedCurrency{jpy, CurrencySource::locale};
}

ResolvedCurrency CurrencyContext::resolve(const CurrencyWord& word, std::size_t at, Currency last) noexcept {
  switch (word.shared) {
    case Shared::none:
      return {word.currency, CurrencySource::printed};
    case Shared::yuan:
      if (word.exponent < 0 && last != none && may_mean(Shared::yuan, last)) return {last, CurrencySource::document};
      if (word.exponent < 0 && locale_.region() == "SG") return {Currency("SGD"), CurrencySource::locale};
      return yuan(at);
    case Shared::dollar:
      if (const std::optional<Currency> said = declared(Shared::dollar, at)) return {*said, CurrencySource::document};
      return dollar();
    case Shared::cent:
      if (last != none && may_mean(Shared::cent, last)) return {last, CurrencySource::document};
      return locale_.region() == "HK" ? ResolvedCurrency{hkd, CurrencySource::locale} : dollar();
    case Shared::yen_sign:
      return yen_sign(at);
    case Shared::peso:
      if (const std::optional<Currency> cue = nearest_cue(word.shared, at)) return {*cue, CurrencySource::document};
      if (word.text == "披索" || (find_region(locale_.region()) != nullptr && locale_.region() != "CA"))
        return {Currency("PHP"), CurrencySource::locale};
      return {word.currency, CurrencySource::locale};
    case Shared::penny:
      if (locale_.region() == "GB") return {Currency("GBP"), CurrencySource::locale};
      [[fallthrough]];
    case Shared::pound:
    case Shared::kr:
    case Shared::krona:
    case Shared::krone:
    case Shared::rupee:
    case Shared::franc:
    case Shared::dinar:
    case Shared::dirham:
    case Shared::riyal:
    case Shared::rial:
    case Shared::shilling:
    case Shared::lira:
    case Shared::won:
    case Shared::dun:
    case Shared::sen:
    case Shared::rand_sign:
    case Shared::peso_sign:
    case Shared::naira_sign:
      if (last != none && last != word.currency && may_mean(word.shared, last)) return {last, CurrencySource::document};
      if (const std::optional<Currency> cue = nearest_cue(word.shared, at)) return {*cue, CurrencySource::document};
      return {word.currency, CurrencySource::locale};
  }
  return {word.currency, CurrencySource::printed};
}

}  // namespace newsparse::detail
