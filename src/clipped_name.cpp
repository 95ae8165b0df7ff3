// SPDX-License-Identifier: MIT
#include "clipped_name.hpp"

#include <algorithm>
#include <array>

#include "han_name.hpp"
#include "han_segmenter.hpp"
#include "tables/chinese_words.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t most_characters = 32;
/// What the dictionary lets a word cost that may be a piece of an unknown one.
constexpr std::uint32_t rare_word = 96;

/// A word that a name may be known without.
bool is_general(std::string_view printed) noexcept {
  return han_generic_words.contains(printed) || han_org_suffixes.contains(printed) ||
         han_soft_words.contains(printed) || han_conjunctions.contains(printed) || han_fillers.contains(printed);
}

/// The size of a place, or of a word for all places, that stands in front of the rest of a name.
std::size_t scope_of(std::string_view name) noexcept {
  return std::max({han_countries.prefix_of(name), han_places.prefix_of(name), han_body_openers.prefix_of(name)});
}

/// What stands behind a name that is clipped in front of it: a company's form, a place, a bracket.
bool is_appendix(std::string_view printed) noexcept {
  for (const std::string_view form :
       {"股份", "有限", "責任", "责任", "公司", "集團", "集团", "控股", "有限公司", "區", "区", "（", "）", "(", ")"}) {
    if (printed == form) return true;
  }
  return han_countries.contains(printed);
}

/// A character that is a word of its own in names: 南 in 某某南院.
bool is_direction(std::string_view printed) noexcept {
  for (const std::string_view direction : {"東", "东", "西", "南", "北", "中"}) {
    if (printed == direction) return true;
  }
  return false;
}

}  // namespace

bool is_general_han(std::string_view word) noexcept { return is_general(word) || scope_of(word) == word.size(); }

bool is_common_han(std::string_view printed) noexcept {
  return han_generic_words.contains(printed) || han_notes.contains(printed) || han_org_suffixes.contains(printed) ||
         han_descriptors.contains(printed) || han_soft_words.contains(printed) || han_countries.contains(printed) ||
         han_titles.contains(printed) || han_places.contains(printed) || han_body_openers.contains(printed);
}

ClippedName::ClippedName(const Words& words, std::span<const Unit> name, EntityType type) noexcept {
  if (name.size() < 4 || name.size() > most_characters || !name.front().han) return;
  const std::string_view printed = Span{name.front().span.begin, name.back().span.end}.in(words.text());
  if (type == EntityType::person ||
      (type != EntityType::organization && type != EntityType::place && han_law_ends.suffix_of(printed) == 0))
    return;
  name_ = name;
  for (const Unit& unit : name) keys_ |= key_bit(unit.key);
  std::array<Part, most_characters> storage;
  const std::span<const Part> parts(storage.data(), split(words, storage));
  if (parts.empty()) return;
  find_starts(words.text(), parts);
  find_ends(parts);
}

/// The words of the name. What the dictionary does not know, it cuts into characters: with the words beside them they
/// are one.
std::size_t ClippedName::split(const Words& words, std::span<Part> parts) noexcept {
  std::size_t count = 0;
  bool open = false;    // the last part may be the beginning of an unknown word
  bool coined = false;  // it is
  for (std::size_t i = 0, next = 0; i < name_.size(); i = next) {
    next = i + 1;
    while (next < name_.size() && name_[next].word == name_[i].word) ++next;
    const auto printed = [&](std::size_t first, std::size_t end) {
      return Span{name_[first].span.begin, name_[end - 1].span.end}.in(words.text());
    };
    const std::string_view word = printed(i, next);
    const bool general = !name_[i].han || (is_general(word) && (i > 0 || next > i + 1)) ||
                         (count > 0 && han_body_ends.contains(word)) || (i == 0 && scope_of(word) == word.size());
    const bool single = !general && next == i + 1 && !is_direction(word);
    // 化 of 信息化, 會 of 委員會.
    const bool bound =
        count > 0 && (han_bound_characters.contains(word) ||
                      ((word == "會" || word == "会") && han_members.contains(parts[count - 1].printed)));
    if (bound || (!general && open && (single || (coined && han_body_ends.suffix_of(word) == 0)))) {
      Part& part = parts[count - 1];
      part.size = next - part.first;
      part.printed = printed(part.first, next);
      coined |= !bound;
      continue;
    }
    open = !general && !is_direction(word) && (single || han_word_cost(word) >= rare_word);
    coined = single;
    // A long word is read two characters at a time, 燈灣市 as 燈灣 and 市.
    for (std::size_t at = i; at < next;) {
      const bool city = next - at == 3 && han_places.contains(printed(at, at + 2));
      const std::size_t end = next - at >= 4 || city ? at + 2 : next;
      parts[count++] = {at, end - at, printed(at, end)};
      words_ |= bit(at);
      if (at == i && !general && !is_general(parts[count - 1].printed)) kept_ |= bit(at);
      at = end;
    }
  }
  return count;
}

void ClippedName::find_starts(std::string_view text, std::span<const Part> parts) noexcept {
  starts_ = bit(0);
  const std::string_view head = parts.front().printed;
  international_ = head == "國際" || head == "国际";
  if (head.starts_with("第") && parts.front().size == 2) starts_ |= bit(1);  // 二 for 第二
  std::size_t scope_end = 0;                                                 // characters
  for (std::size_t part = 0; part + 1 < parts.size(); ++part) {
    const std::size_t at = parts[part].first;
    if (is_direction(parts[part].printed)) starts_ |= bit(at);  // 南院 of 燈塔南院
    if (at == scope_end) {
      const std::string_view rest = Span{name_[at].span.begin, name_.back().span.end}.in(text);
      const std::size_t scope = scope_of(rest) / 3;
      std::size_t next = part + 1;
      while (next < parts.size() && parts[next].first < at + scope) ++next;
      if (scope >= 2 && next < parts.size() && parts[next].first == at + scope) {
        if (han_last_clipped.contains(rest.substr(0, 3 * scope))) starts_ |= bit(at + 1);
        if (at == 0) place_ = scope;
        scope_end = at + scope;
        starts_ |= bit(scope_end);
        // 燈國銀行 is no clip of 燈國某某銀行.
        if (!han_fillers.contains(parts[next].printed) && !han_regions.contains(rest.substr(0, 3 * scope)))
          kept_ |= bit(scope_end);
        part = next - 1;
        continue;
      }
    }
    // Behind the body above: 某某部燈塔署.
    const std::string_view body = parts[part].printed;
    if (at + parts[part].size >= 3 && (body.ends_with("部") || body.ends_with("院") || body.ends_with("府"))) {
      scope_end = at + parts[part].size;
      starts_ |= bit(scope_end);
    }
  }
}

void ClippedName::find_ends(std::span<const Part> parts) noexcept {
  // The last word, by its first or its last character; in front of a company's form, and with it.
  std::size_t last = parts.size() - 1;
  for (; last > 0 && is_appendix(parts[last].printed); --last) {
    const Part& form = parts[last];
    lasts_ |= bit(form.first + form.size - 1);
    if (form.printed == "控股") ends_ |= bit(form.first), short_ends_ |= bit(form.first);
  }
  const Part& tail = parts[last];
  tail_ = bit(tail.first);
  const Places end = bit(tail.first + tail.size - 1);
  if (han_verb_ends.suffix_of(tail.printed) == 0) place_ = 0;
  lasts_ |= end;
  ends_ |= lasts_;
  if (tail.first > 0) {
    short_ends_ |= end;
    // A body goes by its last character, unless it is a bank, a university or an association.
    const bool body = han_body_ends.suffix_of(tail.printed) > 0;
    if (!body || han_clipped_bodies.contains(tail.printed)) short_ends_ |= tail_;
    if (!body || han_clipped_bodies.contains(tail.printed) || han_offices.contains(tail.printed)) ends_ |= tail_;
  }
  // 燈信 of 燈灣信託金控.
  if (last > 0 && (tail.printed == "金控" || tail.printed == "投控")) short_ends_ |= bit(parts[last - 1].first);
  // 燈灣電 of 燈灣電子零件: the trade comes first.
  for (const Part& part : parts.first(last)) {
    if (part.first >= 2 && han_org_suffixes.contains(part.printed) && !is_appendix(part.printed))
      ends_ |= bit(part.first);
  }
  // 燈科 of 燈灣科學園區.
  if (last > 0 && (tail.printed == "園區" || tail.printed == "园区")) short_ends_ |= bit(parts[last - 1].first);
  // A foreign name of one word: by its first character and the first one of what may be a second word.
  if (tail.size >= 4 && last <= 1 && parts.size() <= 2) {
    const Places middle = (bit(tail.first + tail.size - 1) - bit(tail.first + 2)) & ~Places{7};
    words_ |= middle;
    short_ends_ |= middle;
  }
  // 世燈 of 世界燈塔組織.
  if (parts.size() == 3 && (tail.printed == "組織" || tail.printed == "组织")) short_ends_ |= bit(parts[1].first);
  // 個資 of 個資法 is what the law is about.
  if (han_law_ends.suffix_of(tail.printed) > 0) ends_ = lasts_, short_ends_ = end;
  short_ends_ &= ~bit(0);
  ends_ &= ~bit(0);
}

ClippedName::Places ClippedName::equal_to(UnitKey key, Places among) const noexcept {
  Places places = 0;
  for (Places left = among; left != 0; left &= left - 1) {
    const auto at = static_cast<std::size_t>(std::countr_zero(left));
    if (name_[at].key == key) places |= bit(at);
  }
  return places;
}

/// What a clip may go on with.
ClippedName::Places ClippedName::behind(Places from) const noexcept {
  const Places all = from == 0 ? 0 : ~Places{0} >> (most_characters - name_.size());
  Places to = 0;
  for (Places left = from; left != 0; left &= left - 1) {
    const auto at = static_cast<std::size_t>(std::countr_zero(left));
    const Places later = all & ~(bit(at) | (bit(at) - 1));
    const Places barrier = kept_ & later;
    const Places first_kept = barrier & (~barrier + 1);
    // The next character, or the first one of a later word as far as the next that must be kept, or a last one.
    const Places reach = barrier == 0 ? later : later & (first_kept | (first_kept - 1));
    to |= later & (bit(at) << 1);
    to |= words_ & reach;
    if (barrier == 0 || first_kept >= tail_) to |= lasts_ & later;
  }
  return to;
}

bool ClippedName::is_clip(std::span<const Unit> read, Places last) const noexcept {
  if (read.size() < 2 || (last & (read.size() == 2 ? short_ends_ : ends_)) == 0) return false;
  if (read.size() == 2 && international_ && !drops_scope(read[0])) return false;
  // 燈國會 is no clip of 燈國某某委員會, but a country and a verb.
  if (place_ > 0 && read.size() == place_ + 1 &&
      std::equal(read.begin(), read.end() - 1, name_.begin(),
                 [](const Unit& a, const Unit& b) { return a.key == b.key; }))
    return false;
  return true;
}

bool ClippedName::is_rest(std::span<const Unit> read) const noexcept {
  return read.size() <= name_.size() &&
         std::equal(read.begin(), read.end(), name_.end() - static_cast<std::ptrdiff_t>(read.size()),
                    [](const Unit& a, const Unit& b) { return a.key == b.key; });
}

}  // namespace newsparse::detail
