// SPDX-License-Identifier: MIT
#include "english_number.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "ascii.hpp"
#include "digit_number.hpp"
#include "unicode.hpp"
#include "word_roles.hpp"

namespace newsparse::detail {
namespace {

using Kind = NumberWord::Kind;

constexpr NumberWord number_words[] = {
#include "tables/number_words.inc"
};
static_assert(std::is_sorted(std::begin(number_words), std::end(number_words),
                             [](const NumberWord& a, const NumberWord& b) { return a.text < b.text; }));

struct WordAt {
  Kind kind{};
  int value = 0;
  std::size_t end = 0;
};

/// The number word that stands here, letters of another alphabet not behind it.
WordAt word_at(std::string_view text, std::size_t at) noexcept {
  std::array<char, 12> letters{};
  std::size_t size = 0;
  for (; at + size < text.size() && is_ascii_letter(text[at + size]); ++size) {
    if (size == letters.size()) return {};
    letters[size] = to_ascii_lower(text[at + size]);
  }
  if (size == 0) return {};
  const std::string_view word(letters.data(), size);
  const auto* found = std::lower_bound(std::begin(number_words), std::end(number_words), word,
                                       [](const NumberWord& entry, std::string_view w) { return entry.text < w; });
  if (found == std::end(number_words) || found->text != word) return {};
  const std::size_t end = at + size;
  if (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) {
    const char32_t next = decode(text, end).value;
    if (next != CodePoint::ill_formed && (is_letter(next) || digit_value(next) >= 0)) return {};
  }
  return {found->kind, found->value, end};
}

/// Behind blanks or one hyphen.
std::size_t skip_joint(std::string_view text, std::size_t at) noexcept {
  if (at < text.size() && text[at] == '-') return skip_blanks(text, at + 1) == at + 1 ? at + 1 : at;
  if (text.substr(at, 3) == "\u2011") return at + 3;
  return skip_blanks(text, at);
}

}  // namespace

Scale read_scale(std::string_view text, std::size_t at) noexcept {
  Scale scale{0, at};
  for (int words = 0; words < 3; ++words) {
    const std::size_t joint = skip_joint(text, scale.end);
    const WordAt word = word_at(text, joint);
    const bool glued = joint == scale.end;
    if (word.kind == Kind::letter) {
      // "5m", "$5 M"; behind a blank it may be a word of its own. Letters end the scale.
      if (words > 0 || (!glued && text[scale.end] == '-')) break;
      scale = {word.value, word.end, !glued};
      break;
    }
    if (word.kind != Kind::scale && word.kind != Kind::hundred) break;
    scale.power += word.value;
    scale.end = word.end;
    // 20 Mio. €, 4 Mrd. Euro: the full stop of an abbreviation, not of a sentence.
    if (word.kind == Kind::scale && word.end - joint == 3 && text.substr(word.end, 2) == ". " &&
        word.end + 2 < text.size() && (text[word.end + 2] == 'E' || text.substr(word.end + 2, 3) == "€"))
      scale.end = word.end + 1;
  }
  return scale;
}

NumberBound read_bound(std::string_view text, std::size_t& at) noexcept {
  if (text.substr(at, 4) == "-odd" && !(at + 4 < text.size() && is_ascii_letter(text[at + 4]))) {
    at += 4;
    return NumberBound::more_than;
  }
  if (text.substr(at, 5) == "-plus" && !(at + 5 < text.size() && is_ascii_letter(text[at + 5]))) {
    at += 5;
    return NumberBound::at_least;
  }
  if (at < text.size() && text[at] == '+' && digit_at(text, at + 1).length == 0) {
    ++at;
    return NumberBound::at_least;
  }
  return NumberBound::exact;
}

int read_fraction(std::string_view text, std::size_t& end) noexcept {
  const WordAt joined = word_at(text, skip_joint(text, end));
  if (joined.kind != Kind::and_) return 0;
  const WordAt count = word_at(text, skip_joint(text, joined.end));
  if (count.kind != Kind::article && !(count.kind == Kind::unit && (count.value == 1 || count.value == 3))) return 0;
  const WordAt part = word_at(text, skip_joint(text, count.end));
  if (part.kind != Kind::half && part.kind != Kind::quarter) return 0;
  end = part.end;
  return part.kind == Kind::half ? 2 : count.value;
}

namespace {

/// "half a million", "a quarter of a billion", "half a dollar": a fraction before its scale.
std::optional<Number> read_leading_fraction(std::string_view text, std::size_t at) noexcept {
  WordAt word = word_at(text, at);
  int count = 0;
  if (word.kind == Kind::article || word.kind == Kind::unit) {
    count = word.value;
    word = word_at(text, skip_joint(text, word.end));
    if (word.kind == Kind::half && count != 1) return std::nullopt;
    if (word.kind == Kind::quarter && count != 1 && count != 3) return std::nullopt;
  } else {
    count = 1;
    if (word.kind == Kind::quarter) return std::nullopt;
  }
  if (word.kind != Kind::half && word.kind != Kind::quarter) return std::nullopt;
  Number number;
  number.form = NumberForm::english;
  number.mantissa = quarters(word.kind == Kind::half ? 2 : count);
  number.is_whole = false;
  std::size_t end = word.end;
  const WordAt of = word_at(text, skip_joint(text, end));
  if (of.kind == Kind::of) end = of.end;
  const WordAt article = word_at(text, skip_joint(text, end));
  if (article.kind == Kind::article) end = article.end;
  if (const WordAt dozen = word_at(text, skip_joint(text, end)); dozen.kind == Kind::dozen) {
    const Result<Decimal> items = multiply(number.mantissa, Decimal(dozen.value));
    if (!items) return std::nullopt;
    number.mantissa = *items;
    number.mantissa_end = number.end = dozen.end;
    return number;
  }
  const Scale scale = read_scale(text, end);
  if (scale.power == 0 || scale.is_weak) {
    // "half a dollar": the article belongs to the number; "half" alone does not make one.
    if (word.kind != Kind::half || article.kind != Kind::article || of.kind == Kind::of) return std::nullopt;
    number.mantissa_end = number.end = end;
    return number;
  }
  number.mantissa_end = word.end;
  number.scale = static_cast<std::int16_t>(scale.power);
  number.has_scale = true;
  number.end = scale.end;
  return number;
}

}  // namespace

std::optional<Number> read_english(std::string_view text, std::size_t at) noexcept {
  if (const std::optional<Number> fraction = read_leading_fraction(text, at)) return fraction;
  Number number;
  number.form = NumberForm::english;
  std::int64_t group = 0;  // below 1,000, hundreds of thousands with "hundred thousand"
  Decimal total;
  int terms = 0;  // groups that have a scale word
  int last_scale = 0;
  Kind last = Kind::none;
  std::size_t end = at;
  for (int words = 0; words < 40; ++words) {
    std::size_t joint = words == 0 ? at : skip_joint(text, end);
    WordAt word = word_at(text, joint);
    if (word.kind == Kind::and_ && (last == Kind::hundred || last == Kind::scale)) {
      const WordAt next = word_at(text, skip_joint(text, word.end));
      if (next.kind != Kind::unit && next.kind != Kind::teen && next.kind != Kind::tens) break;
      // "one hundred and two hundred" are two numbers.
      const WordAt behind = word_at(text, skip_joint(text, next.end));
      if (behind.kind == Kind::hundred || (last == Kind::hundred && behind.kind == Kind::scale && group == 0)) break;
      word = next;
    }
    const bool group_open = last == Kind::none || last == Kind::hundred || last == Kind::scale;
    if (word.kind == Kind::article && words == 0) {
      const WordAt next = word_at(text, skip_joint(text, word.end));
      if (next.kind != Kind::hundred && next.kind != Kind::scale && next.kind != Kind::dozen) return std::nullopt;
      group = 1;
    } else if (word.kind == Kind::unit && (group_open || (last == Kind::tens && word.value != 0))) {
      group += word.value;
    } else if ((word.kind == Kind::teen || word.kind == Kind::tens) && group_open) {
      group += word.value;
    } else if (word.kind == Kind::hundred && group > 0 && group < 100) {
      group *= 100;
    } else if (word.kind == Kind::dozen && group > 0 && group < 100 && terms == 0) {
      group *= 12;
    } else if (word.kind == Kind::scale && group > 0 && last != Kind::scale) {
      const Scale scale = read_scale(text, end);
      if (terms > 0 && scale.power >= last_scale) break;
      total = sum(total, Decimal(group, static_cast<std::int16_t>(scale.power)));
      if (terms++ == 0) number.mantissa = Decimal(group);
      last_scale = scale.power;
      group = 0;
      word.end = scale.end;
    } else {
      break;
    }
    last = word.kind;
    end = word.end;
    if (last == Kind::dozen) break;
  }
  if (last == Kind::none || last == Kind::article) return std::nullopt;
  number.end = number.mantissa_end = end;
  if (terms == 0) {
    number.mantissa = Decimal(group);
    std::size_t behind = end;
    const WordAt point = word_at(text, skip_joint(text, end));
    if (point.kind == Kind::point) {
      Decimal decimals;
      int places = 0;
      for (behind = point.end; places < 15; ++places) {
        const WordAt digit = word_at(text, skip_joint(text, behind));
        if (digit.kind != Kind::unit) break;
        decimals = sum(decimals, Decimal(digit.value, static_cast<std::int16_t>(-places - 1)));
        behind = digit.end;
      }
      if (places > 0) {
        number.mantissa = sum(number.mantissa, decimals);
        number.is_whole = false;
        end = behind;
      }
    } else if (const int part = read_fraction(text, behind); part != 0) {
      number.mantissa = sum(number.mantissa, quarters(part));
      number.is_whole = false;
      end = behind;
    }
    number.mantissa_end = number.end = end;
    number.bound = read_bound(text, number.end);
    if (const Scale scale = read_scale(text, number.end); scale.power != 0 && !scale.is_weak) {
      number.scale = static_cast<std::int16_t>(scale.power);
      number.has_scale = true;
      number.end = scale.end;
    }
  } else {
    number.has_scale = true;
    number.scale = static_cast<std::int16_t>(last_scale);
    if (terms > 1 || group > 0) {
      number.mantissa = sum(total, Decimal(group));
      number.scale = 0;
    } else if (const int part = read_fraction(text, number.end); part != 0) {
      number.mantissa = sum(number.mantissa, quarters(part));
      number.is_whole = false;
    }
  }
  return number;
}

bool article_begins_number(std::string_view text, std::size_t at, std::size_t letters) noexcept {
  const std::size_t next = skip_joint(text, at + letters);
  const std::size_t next_letters = letters_at(text, next);
  return next_letters > 0 && (word_roles.of(text, next, next_letters) & word_role::quantity) != 0;
}

}  // namespace newsparse::detail
