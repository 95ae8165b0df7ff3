// SPDX-License-Identifier: MIT
#include "currency_lexicon.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "ascii.hpp"
#include "currency_table.hpp"
#include "han_set.hpp"
#include "unicode.hpp"
#include "word_roles.hpp"

namespace newsparse::detail {
namespace {

constexpr CurrencyWord signs[] = {
#define NEWSPARSE_SIGNS
#include "tables/currency_words.inc"
#undef NEWSPARSE_SIGNS
};

constexpr CurrencyWord words[] = {
#define NEWSPARSE_WORDS
#include "tables/currency_words.inc"
#undef NEWSPARSE_WORDS
};

constexpr CurrencyWord hans[] = {
#define NEWSPARSE_HANS
#include "tables/currency_words.inc"
#undef NEWSPARSE_HANS
};

struct SharedSign {
  Shared shared{};
  std::string_view codes;
};
constexpr SharedSign shared_signs[] = {
#define NEWSPARSE_SHARED_SIGNS
#include "tables/currency_words.inc"
#undef NEWSPARSE_SHARED_SIGNS
};

static_assert([] {
  std::size_t row = 0;
  for (const SharedSign& sign : shared_signs)
    if (static_cast<std::size_t>(sign.shared) != ++row) return false;
  return row == static_cast<std::size_t>(Shared::penny);
}());  // sharing() finds a row by its number

struct Place {
  std::string_view word;
  Currency currency;
};
constexpr Place places[] = {
#define NEWSPARSE_PLACES
#include "tables/currency_words.inc"
#undef NEWSPARSE_PLACES
};

/// "icelandic": what stands before a unit and says whose it is.
constexpr Place adjectives[] = {
#define NEWSPARSE_ADJECTIVES
#include "tables/currency_words.inc"
#undef NEWSPARSE_ADJECTIVES
};
static_assert(std::is_sorted(std::begin(adjectives), std::end(adjectives),
                             [](const Place& a, const Place& b) { return a.word < b.word; }));

static_assert(std::is_sorted(std::begin(places), std::end(places),
                             [](const Place& a, const Place& b) { return a.word < b.word; }));

constexpr bool by_text(const CurrencyWord& a, const CurrencyWord& b) { return a.text < b.text; }
static_assert(std::is_sorted(std::begin(signs), std::end(signs), by_text));
static_assert(std::is_sorted(std::begin(words), std::end(words), by_text));
static_assert(std::is_sorted(std::begin(hans), std::end(hans), by_text));

/// Where the entries that begin with each byte stand in a sorted table.
template <std::size_t N>
constexpr std::array<std::uint16_t, 257> first_bytes(const CurrencyWord (&table)[N]) {
  std::array<std::uint16_t, 257> begin{};
  for (const CurrencyWord& word : table) ++begin[static_cast<unsigned char>(word.text[0]) + 1u];
  for (std::size_t byte = 0; byte < 256; ++byte)
    begin[byte + 1] = static_cast<std::uint16_t>(begin[byte + 1] + begin[byte]);
  return begin;
}
constexpr auto sign_begin = first_bytes(signs);
constexpr auto word_begin = first_bytes(words);

/// The entries that begin with this byte.
std::span<const CurrencyWord> beginning(std::span<const CurrencyWord> table,
                                        const std::array<std::uint16_t, 257>& begin, char first) noexcept {
  const std::size_t byte = static_cast<unsigned char>(first);
  return table.subspan(begin[byte], static_cast<std::size_t>(begin[byte + 1] - begin[byte]));
}

const CurrencyWord* find(std::span<const CurrencyWord> table, std::string_view text) noexcept {
  const auto found = std::lower_bound(table.begin(), table.end(), text,
                                      [](const CurrencyWord& word, std::string_view t) { return word.text < t; });
  return found != table.end() && found->text == text ? &*found : nullptr;
}

/// The next characters, folded; byte by byte it knows where in the text they end.
class Window {
 public:
  void push(std::string_view bytes, std::size_t source_end) noexcept {
    for (const char byte : bytes) {
      if (size_ == bytes_.size()) return;
      bytes_[size_] = byte;
      ends_[size_++] = source_end;
    }
  }
  std::string_view first(std::size_t size) const noexcept { return {bytes_.data(), size}; }
  std::size_t end_of(std::size_t size) const noexcept { return ends_[size - 1]; }
  std::size_t size() const noexcept { return size_; }
  char operator[](std::size_t i) const noexcept { return i < size_ ? bytes_[i] : '\0'; }
  bool is_full() const noexcept { return size_ == bytes_.size(); }

 private:
  std::array<char, 48> bytes_{};
  std::array<std::size_t, 48> ends_{};
  std::size_t size_ = 0;
};

/// One folded character into UTF-8.
void push_character(Window& window, std::string_view text, std::size_t at, CodePoint c, char32_t folded) noexcept {
  const std::size_t end = at + c.length;
  if (c.value < 0x80) {
    const char byte = static_cast<char>(folded);
    window.push({&byte, 1}, end);
  } else if (folded == c.value) {
    window.push(text.substr(at, c.length), end);
  } else if (folded < 0x80) {
    const char byte = static_cast<char>(folded);
    window.push({&byte, 1}, end);
  } else {  // the currency signs of full width fold to two or three bytes
    const char three[] = {static_cast<char>(0xE0 | folded >> 12), static_cast<char>(0x80 | (folded >> 6 & 0x3F)),
                          static_cast<char>(0x80 | (folded & 0x3F))};
    const char two[] = {static_cast<char>(0xC0 | folded >> 6), static_cast<char>(0x80 | (folded & 0x3F))};
    window.push(folded < 0x800 ? std::string_view(two, 2) : std::string_view(three, 3), end);
  }
}

/// A letter, not of Chinese, stands at this byte.
bool letter_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return false;
  if (static_cast<unsigned char>(text[at]) < 0x80) return is_ascii_letter(text[at]);
  const CodePoint c = decode(text, at);
  return c.value != CodePoint::ill_formed && is_letter(fold_width(c.value));
}

/// Codes that papers also print in lower case and with one capital: "usd 20", "Eur 20m".
constexpr std::string_view lower_case_codes[] = {
    "aed", "ars", "aud", "bdt", "bgn", "bhd", "brl", "cad", "chf", "clp", "cny", "czk", "dkk",
    "egp", "eur", "gbp", "hkd", "huf", "idr", "ils", "inr", "isk", "jod", "jpy", "kes", "krw",
    "kwd", "kzt", "lbp", "lkr", "mxn", "myr", "ngn", "nok", "nzd", "omr", "php", "pkr", "pln",
    "qar", "rmb", "ron", "rub", "sar", "sek", "sgd", "thb", "twd", "uah", "usd", "vnd", "zar"};

/// An ISO code, perhaps with its scale before it: "USD", "MUSD", "kEUR".
std::optional<CurrencyWord> code_word(std::string_view text) noexcept {
  std::int8_t exponent = 0;
  if (text.size() == 4) {
    if (text[0] == 'k' || text[0] == 'K') exponent = 3;
    if (text[0] == 'M' || text[0] == 'm') exponent = 6;
    if (text[0] == 'B') exponent = 9;
    text.remove_prefix(1);
    if (exponent == 0 || !std::binary_search(std::begin(scaled_codes), std::end(scaled_codes), text))
      return std::nullopt;
  }
  if (text.size() != 3) return std::nullopt;
  std::array<char, 4> code{text[0], text[1], text[2], '\0'};
  if (exponent == 0 && !is_ascii_upper(text[1]) && !is_ascii_upper(text[2])) {
    const std::array<char, 3> lower{to_ascii_lower(text[0]), text[1], text[2]};
    if (std::binary_search(std::begin(lower_case_codes), std::end(lower_case_codes),
                           std::string_view(lower.data(), lower.size())))
      for (std::size_t i = 0; i < 3; ++i) code[i] = to_ascii_upper(lower[i]);
  }
  const std::string_view letters(code.data(), 3);
  if (letters == "RMB") return CurrencyWord{"RMB", Currency("CNY"), Shared::none, exponent};
  const CurrencyRow* row = find_currency(letters);
  if (row == nullptr) return std::nullopt;
  return CurrencyWord{row->code, *Currency::from_code(letters), Shared::none, exponent};
}

}  // namespace

/// First bytes of kana, Han and Hangul, which are no letters of a Latin word whatever their width.
constexpr bool is_of_han_block(unsigned char first) noexcept { return first >= 0xE3 && first <= 0xED; }

CurrencyMatch match_sign(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80 && !is_ascii_letter(text[at]) && first != '$') return {};
  if (is_ascii_letter(text[at])) {
    const std::size_t letters = letters_at(text, at), end = at + letters;
    const bool ends = end == text.size() || static_cast<unsigned char>(text[end]) < 0x80;
    if (ends && (word_roles.of(text, at, letters) & word_role::sign) == 0) return {};
  } else if (const auto own = beginning(signs, sign_begin, text[at]); own.size() == 1 && own[0].text.size() == 1) {
    return {own[0], at + 1};  // $
  } else if (own.empty() && is_of_han_block(first)) {
    return {};
  }
  constexpr int longest = 6;
  Window window;
  std::array<std::size_t, longest + 1> sizes{};
  int count = 0;
  for (std::size_t i = at; i < text.size() && count < longest; ++count) {
    const CodePoint c = decode(text, i);
    if (c.value == CodePoint::ill_formed) break;
    push_character(window, text, i, c, fold_width(c.value));
    i += c.length;
    sizes[static_cast<std::size_t>(count) + 1] = window.size();
  }
  if (count == 0) return {};
  const std::span<const CurrencyWord> candidates = beginning(signs, sign_begin, window[0]);
  if (candidates.empty() && !is_ascii_letter(window[0])) return {};
  for (; count > 0; --count) {
    const std::size_t size = sizes[static_cast<std::size_t>(count)];
    const std::string_view printed = window.first(size);
    const bool ends_in_letter = is_ascii_letter(printed.back());
    if (ends_in_letter && letter_at(text, window.end_of(size))) continue;
    if (const CurrencyWord* word = find(candidates, printed)) return {*word, window.end_of(size)};
    if (!ends_in_letter) continue;
    if (const std::optional<CurrencyWord> word = code_word(printed)) return {*word, window.end_of(size)};
  }
  return {};
}

bool may_begin_currency_word(std::string_view text, std::size_t at, std::size_t letters) noexcept {
  static constexpr auto first_words = [] {
    WordTable<11> table;
    for (const CurrencyWord& word : words) table.add(word.text, 1);
    for (const Place& adjective : adjectives) table.add(adjective.word, 1);
    return table;
  }();
  const std::size_t end = at + letters;
  return first_words.of(text, at, letters) != 0 ||
         (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80);  // złoty
}

namespace {

/// Lower case, of full width too, without marks: "Złoty" is zloty, "øre" ore.
char32_t fold_letter(char32_t c) noexcept {
  if (c < 0x80) return fold_case(c);
  if (c == U'’' || c == U'ʻ') return U'\'';
  const char32_t folded = fold_case(fold_width(c));
  switch (folded) {  // Unicode decomposes none of these
    case U'đ':
      return U'd';
    case U'ł':
      return U'l';
    case U'ø':
      return U'o';
    default:
      return strip_marks(folded);
  }
}

/// A unit behind an adjective that fits it: "Icelandic kronas", "Botswana pula".
CurrencyMatch match_qualified(const Window& window, std::span<const std::size_t> ends) noexcept {
  for (std::size_t split = ends.size(); split-- > 1;) {
    const std::string_view adjective = window.first(ends[split - 1]);
    const auto* found = std::lower_bound(std::begin(adjectives), std::end(adjectives), adjective,
                                         [](const Place& entry, std::string_view text) { return entry.word < text; });
    if (found == std::end(adjectives) || found->word != adjective) continue;
    for (std::size_t last = ends.size(); last > split; --last) {
      const std::string_view unit = window.first(ends[last - 1]).substr(adjective.size() + 1);
      const CurrencyWord* word = find(words, unit);
      if (word == nullptr || (word->currency != found->currency && !may_mean(word->shared, found->currency))) continue;
      return {{found->word, found->currency, Shared::none, word->exponent}, window.end_of(ends[last - 1])};
    }
  }
  return {};
}

}  // namespace

CurrencyMatch match_word(std::string_view text, std::size_t at) noexcept {
  const std::size_t letters = letters_at(text, at);
  if (letters > 0 && !may_begin_currency_word(text, at, letters)) return {};
  if (at < text.size() && is_of_han_block(static_cast<unsigned char>(text[at]))) return {};
  constexpr std::size_t most_words = 5;
  Window window;
  std::array<std::size_t, most_words> ends{};
  std::size_t count = 0;
  std::size_t i = at;
  while (count < most_words && i < text.size() && !window.is_full()) {
    const std::size_t begin = i;
    while (i < text.size() && !window.is_full()) {
      const CodePoint c = decode(text, i);
      if (c.value == CodePoint::ill_formed) break;
      const char32_t folded = fold_letter(c.value);
      const bool inside = is_ascii_lower(folded) || (folded == '.' && i > begin && letter_at(text, i + 1)) ||
                          (folded == '.' && i >= begin + 3 && text[i - 2] == '.') ||
                          (folded == '.' && text.substr(begin, i - begin) == "St") || folded == '\'' || folded == '&';
      if (!inside) break;
      push_character(window, text, i, c, folded);
      i += c.length;
    }
    if (i == begin || letter_at(text, i)) break;
    ends[count++] = window.size();
    std::size_t blanks = 0;
    while (i < text.size() && blanks < 3 && (text[i] == ' ' || text[i] == '-' || text[i] == '\n' || text[i] == '\r'))
      ++i, ++blanks;
    if (blanks == 0 && text.substr(i, 2) == "\u00A0") i += 2, blanks = 1;
    if (blanks == 0) break;
    window.push(" ", i);
  }
  const std::span<const CurrencyWord> candidates = beginning(words, word_begin, count > 0 ? window[0] : '\0');
  for (std::size_t first = count; first > 0 && !candidates.empty(); --first) {
    const std::size_t size = ends[first - 1];
    if (const CurrencyWord* word = find(candidates, window.first(size))) return {*word, window.end_of(size)};
  }
  return match_qualified(window, {ends.data(), count});
}

namespace {

/// Where the names that begin with one character stand in the table.
struct FirstCharacter {
  char32_t character = 0;
  std::uint16_t begin = 0;
  std::uint16_t end = 0;
  std::uint64_t seconds = 0;  // a bit for the last byte of each second character, which tells most others

  constexpr void add(std::string_view name) noexcept {
    ++end;
    if (name.size() > 3) seconds |= std::uint64_t{1} << (name[5] & 0x3F);
  }
  /// May one of more than one character stand here, where the first one does?
  bool may_go_on(std::string_view text, std::size_t at) const noexcept {
    return at + 6 <= text.size() && (seconds >> (text[at + 5] & 0x3F) & 1) != 0;
  }
};

template <class Table, class Text>
constexpr std::size_t count_first(const Table& table, Text text_of) {
  std::size_t count = 0;
  char32_t last = 0;
  for (const auto& entry : table) {
    if (static_cast<unsigned char>(text_of(entry)[0]) < 0xE0) continue;
    if (first_han_of(text_of(entry)) != last) ++count;
    last = first_han_of(text_of(entry));
  }
  return count;
}

template <std::size_t N, class Table, class Text>
constexpr std::array<FirstCharacter, N> index_first(const Table& table, Text text_of) {
  std::array<FirstCharacter, N> index{};
  std::size_t count = 0;
  std::uint16_t row = 0;
  for (const auto& entry : table) {
    if (static_cast<unsigned char>(text_of(entry)[0]) >= 0xE0) {
      const char32_t first = first_han_of(text_of(entry));
      if (count == 0 || index[count - 1].character != first) index[count++] = {first, row, row};
      index[count - 1].add(text_of(entry));
    }
    ++row;
  }
  return index;
}

constexpr auto han_text = [](const CurrencyWord& word) { return word.text; };
constexpr auto han_index = index_first<count_first(hans, han_text)>(hans, han_text);
constexpr auto place_text = [](const Place& place) { return place.word; };
constexpr auto place_index = index_first<count_first(places, place_text)>(places, place_text);

/// The number of each usual character's group in an index, counted from 1.
template <std::size_t N>
constexpr auto groups_of(const std::array<FirstCharacter, N>& index) {
  static_assert(N < 1 << 16);
  std::array<std::uint16_t, han_end - first_han> groups{};
  for (std::size_t i = 0; i < N; ++i) {
    if (index[i].character >= first_han && index[i].character < han_end)
      groups[index[i].character - first_han] = static_cast<std::uint16_t>(i + 1);
  }
  return groups;
}
constexpr auto han_groups = groups_of(han_index);
constexpr auto place_groups = groups_of(place_index);

}  // namespace

bool begins_currency(char32_t c) noexcept { return c >= first_han && c < han_end && han_groups[c - first_han] != 0; }

CurrencyMatch match_han(std::string_view text, std::size_t at) noexcept {
  CurrencyMatch longest;
  const char32_t first = usual_han_at(text, at);
  if (first == 0 || han_groups[first - first_han] == 0) return longest;
  const FirstCharacter& group = han_index[han_groups[first - first_han] - 1u];
  if (!group.may_go_on(text, at)) {
    const CurrencyWord& shortest = hans[group.begin];
    return shortest.text.size() == 3 ? CurrencyMatch{shortest, at + 3} : longest;
  }
  const std::string_view rest = text.substr(at + 3);
  for (std::size_t row = group.begin; row < group.end; ++row) {
    const CurrencyWord& word = hans[row];
    const std::string_view tail = word.text.substr(3);
    if (!tail.empty() && (rest.size() < tail.size() || rest[2] != tail[2] || rest.substr(0, tail.size()) != tail))
      continue;
    if (at + word.text.size() > longest.end) longest = {word, at + word.text.size()};
  }
  return longest;
}

PlaceMatch match_han_place(std::string_view text, std::size_t at) noexcept {
  PlaceMatch longest;
  const char32_t first = usual_han_at(text, at);
  if (first == 0 || place_groups[first - first_han] == 0) return longest;
  const FirstCharacter& group = place_index[place_groups[first - first_han] - 1u];
  if (!group.may_go_on(text, at)) return longest;
  for (std::size_t row = group.begin; row < group.end; ++row) {
    const Place& place = places[row];
    if (text.substr(at, place.word.size()) == place.word && place.word.size() > longest.length)
      longest = {place.currency, place.word.size()};
  }
  return longest;
}

std::string_view sharing(Shared shared) noexcept {
  return shared == Shared::none ? std::string_view() : shared_signs[static_cast<std::size_t>(shared) - 1].codes;
}

bool may_mean(Shared shared, Currency currency) noexcept {
  const std::string_view codes = sharing(shared);
  for (std::size_t at = 0; at + 3 <= codes.size(); at += 4)
    if (Currency::from_code(codes.substr(at, 3)) == currency) return true;
  return false;
}

std::optional<Currency> place_currency(std::string_view word) noexcept {
  const auto* found = std::lower_bound(std::begin(places), std::end(places), word,
                                       [](const Place& place, std::string_view w) { return place.word < w; });
  if (found == std::end(places) || found->word != word) return std::nullopt;
  return found->currency;
}

}  // namespace newsparse::detail
