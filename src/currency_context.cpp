// SPDX-License-Identifier: MIT
#include "currency_context.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "amount_text.hpp"
#include "han_set.hpp"
#include "unicode.hpp"
#include "word_roles.hpp"

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

struct PlaceWord {
  std::string_view text;
  Currency currency;
};
constexpr PlaceWord place_words[] = {
#define NEWSPARSE_PLACES
#include "tables/currency_words.inc"
#undef NEWSPARSE_PLACES
};

constexpr auto latin_places = [] {
  WordTable<10> places;
  for (const PlaceWord& place : place_words) places.add(place.text, 1);
  return places;
}();

}  // namespace

void CurrencyContext::note(std::size_t at, Currency currency) noexcept {
  if (cue_count_ < cues_.size()) cues_[cue_count_++] = {at, currency};
}

/// Up to as many as are kept.
void CurrencyContext::look_for_places() noexcept {
  if (has_places_) return;
  has_places_ = true;
  for (std::size_t at = 0; at < text_.size() && cue_count_ < cues_.size();) {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (is_ascii_letter(text_[at])) {
      at = look_at_word(at);
    } else if (byte < 0xE3) {
      if (text_.substr(at, 2) == "£") note(at, Currency("GBP"));
      ++at;
    } else if (usual_han_at(text_, at) != 0) {
      if (const PlaceMatch place = match_han_place(text_, at); place.length != 0) note(at, place.currency);
      at += 3;
    } else {
      at += decode(text_, at).length;
    }
  }
}

/// Does the text print Han at all?
bool CurrencyContext::is_chinese() noexcept {
  if (is_chinese_) return *is_chinese_;
  is_chinese_ = false;
  for (std::size_t at = 0; at < text_.size() && !*is_chinese_;) {
    if (static_cast<unsigned char>(text_[at]) < 0xE3) {
      ++at;
      continue;
    }
    const CodePoint c = decode(text_, at);
    is_chinese_ = usual_han_at(text_, at) != 0 || (c.value != CodePoint::ill_formed && is_han(c.value));
    at += c.length;
  }
  return *is_chinese_;
}

/// 新台幣, 人民幣 or 港幣, where the text names one.
std::optional<Currency> CurrencyContext::explicit_yuan() noexcept {
  if (has_explicit_yuan_) return explicit_yuan_;
  has_explicit_yuan_ = true;
  bool has_twd = false, has_hkd = false, has_cny = false;
  for (const std::uint32_t at : survey_.currency_names()) {
    if (!one_of(U"新台臺人港", usual_han_at(text_, at))) continue;
    const CurrencyWord word = match_han(text_, at).word;
    if (word.exponent != 0) continue;
    has_twd = has_twd || word.currency == twd;
    has_hkd = has_hkd || word.currency == hkd;
    has_cny = has_cny || word.currency == cny;
  }
  // Papers in Simplified characters quote 港元 beside their own 元; a Traditional one with 港元 is Hong Kong's.
  if (survey_.is_traditional() && (has_twd || has_hkd))
    explicit_yuan_ = has_twd ? twd : hkd;
  else if (has_cny)
    explicit_yuan_ = cny;
  else if (has_twd && !has_hkd)
    explicit_yuan_ = twd;
  return explicit_yuan_;
}

void CurrencyContext::declare(std::size_t at, Currency currency) noexcept {
  if (declared_count_ < declared_.size()) declared_[declared_count_++] = {at, currency};
}

void CurrencyContext::read_declarations() noexcept {
  if (has_declarations_) return;
  has_declarations_ = true;
  bool has_figures = false, has_amounts = false;
  for (const std::uint32_t at : survey_.declarations()) {
    if (!is_ascii_letter(text_[at])) {
      read_chinese_declaration(at);
      continue;
    }
    // The first of its kind speaks for the text, later ones of what they stand in.
    bool& is_known = to_ascii_lower(text_[at]) == 'f' ? has_figures : has_amounts;
    if (!is_known) read_english_declaration(at);
    is_known = true;
  }
}

/// （人民幣，下同）: the currency stands a few characters ahead of it.
void CurrencyContext::read_chinese_declaration(std::size_t below) noexcept {
  std::size_t begin = below;
  for (int characters = 0; characters < 10 && begin > 0; ++characters) {
    begin -= decode_before(text_, begin).length;
    const CurrencyMatch match = match_han(text_, begin);
    if (match && match.end <= below && match.word.shared == Shared::none) return declare(below, match.word.currency);
  }
}

/// "All figures are in Canadian dollars."
void CurrencyContext::read_english_declaration(std::size_t subject) noexcept {
  constexpr std::string_view verbs[] = {" in ",        " are in ",       " quoted in ", " are quoted in ",
                                        " stated in ", " are stated in "};
  const std::size_t end = subject + letters_at(text_, subject);
  for (const std::string_view verb : verbs) {
    if (text_.substr(end, verb.size()) != verb) continue;
    const CurrencyMatch match = match_word(text_, end + verb.size());
    if (match && match.word.shared == Shared::none) declare(0, match.word.currency);
  }
}

/// Notes the place that the Latin word names which begins here; gives where the word ends.
std::size_t CurrencyContext::look_at_word(std::size_t begin) noexcept {
  constexpr std::size_t longest = 16;
  std::size_t end = begin + letters_at(text_, begin);
  const std::size_t size = end - begin;
  while (end < text_.size() && is_ascii_letter(text_[end])) ++end;
  if (size < 2 || size > longest || end != begin + size || latin_places.of(text_, begin, size) == 0) return end;
  std::array<char, longest> word{};
  for (std::size_t i = 0; i < size; ++i) word[i] = static_cast<char>(text_[begin + i] | 0x20);
  if (const std::optional<Currency> place = place_currency({word.data(), size})) note(begin, *place);
  return end;
}

bool CurrencyContext::has_cue(Currency currency) noexcept {
  look_for_places();
  return std::any_of(cues_.begin(), cues_.begin() + static_cast<std::ptrdiff_t>(cue_count_),
                     [&](const Cue& cue) { return cue.currency == currency; });
}

std::optional<Currency> CurrencyContext::nearest_cue(Shared shared, std::size_t at, std::size_t* distance) noexcept {
  look_for_places();
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
  read_declarations();
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
  if (const std::optional<Currency> named = explicit_yuan()) return {*named, CurrencySource::document};
  return {survey_.is_traditional() ? twd : cny, CurrencySource::script};
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
  return locale_.language() != "en" && is_chinese() ? ResolvedCurrency{cny, CurrencySource::locale}
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
    case Shared::sin:
      if (last != none && may_mean(Shared::sin, last)) return {last, CurrencySource::document};
      if (locale_.region() == "MY") return {Currency("MYR"), CurrencySource::locale};
      if (const Region* region = find_region(locale_.region());
          region && may_mean(Shared::sin, region->dollar_in_chinese))
        return {region->dollar_in_chinese, CurrencySource::locale};
      if (const std::optional<Currency> cue = nearest_cue(word.shared, at)) return {*cue, CurrencySource::document};
      return {word.currency, CurrencySource::locale};
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
