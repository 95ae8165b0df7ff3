// SPDX-License-Identifier: MIT
#include "han_context.hpp"

#include "han_edge.hpp"
#include "han_segmenter.hpp"
#include "romanization.hpp"
#include "tables/chinese_words.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t one_character = 3;

bool names_scope(std::string_view word) noexcept {
  return han_countries.contains(word) || han_places.contains(word) || han_body_openers.contains(word);
}

/// May a character that stands alone be a particle or a counter?
bool is_particle(std::string_view character) noexcept {
  return han_function_words.contains(character) || han_counters.contains(character);
}

}  // namespace

bool HanContext::is_addressed(std::uint32_t begin) const noexcept {
  constexpr std::size_t longest = 18;
  const std::string_view behind = words_.text().substr(begin, longest);
  return (han_titles.prefix_of(behind) > 0 || han_surname_titles.prefix_of(behind) > 0) &&
         han_families.prefix_of(behind) == 0;
}

bool HanContext::suits_name(std::size_t word) const noexcept {
  if (!goes_on(word)) return true;
  const std::string_view printed = words_.in(word);
  if (printed.size() == one_character) return !han_bound_characters.contains(printed) && printed != "人";
  if (printed.ends_with("成") && han_numerals.contains(printed.substr(0, one_character))) return true;  // 九成
  return han_titles.prefix_of(words_.text().substr(words_[word].span.begin, 18)) > 0 ||
         han_function_words.contains(printed) || han_descriptors.contains(printed) ||
         han_org_suffixes.contains(printed) || han_company_nouns.contains(printed);
}

bool HanContext::has_degree(std::size_t word) const noexcept {
  return word > 0 && !words_[word].spaced && han_degrees.contains(words_.in(word - 1));
}

bool HanContext::is_trade(std::size_t word) const noexcept {
  return goes_on(word) && (words_.is(word, "業") || words_.is(word, "业"));
}

bool HanContext::is_namesake(std::size_t word) const noexcept {
  return goes_on(word) && han_namesakes.contains(words_.in(word));
}

bool HanContext::is_given_name(std::size_t word) const noexcept {
  if (word < 2 || !goes_on(word) || !goes_on(word - 1) || words_[word - 1].span.size() > one_character) return false;
  const std::string_view person = words_.in(word - 2);
  return surname_length(words_.in(word - 1)) > 0 && person.size() > one_character &&
         (han_titles.contains(person) || han_person_heads.suffix_of(person) > 0);
}

bool HanContext::makes_sister(std::size_t word) const noexcept {
  if (!goes_on(word) || han_org_suffixes.contains(words_.in(word - 1))) return false;
  const std::string_view trade = words_.in(word);
  // 燈灣電力上半年, but not 燈灣電力需求.
  return han_sister_trades.contains(trade) || (han_sister_goods.contains(trade) && suits_name(word + 1));
}

bool HanContext::lends_trade(std::size_t word) const noexcept {
  return words_[word].span.size() > one_character && han_org_suffixes.contains(words_.in(word)) &&
         !suits_name(word + 1);
}

bool HanContext::fits_clip(std::span<const Unit> clip, const ClippedName& name) const noexcept {
  const std::size_t f = clip.front().word, l = clip.back().word;
  const Word& first = words_[f];
  const Word& last = words_[l];
  const Span span{clip.front().span.begin, clip.back().span.end};
  // It cuts no word of the dictionary, but that of an adverb or a title with its last character.
  if (first.span.begin < span.begin || is_given_name(f)) return false;
  if (last.span.end > span.end && last.is_han() &&
      (clip.size() == 2 ||
       !(han_adverbs.contains(Span{span.end, last.span.end}.in(words_.text())) || is_addressed(span.end))))
    return false;
  if (is_trade(l + 1)) return false;
  // 燈塔組織, the end of 國際燈塔組織, may be any organisation for lighthouses inside a phrase.
  if (name.is_rest(clip)) return f < l && begins_phrase(f) && !is_common_han(span.in(words_.text()));
  if (name.drops_scope(clip.front()) && f > 0 && !first.spaced && names_scope(words_.in(f - 1))) return false;
  return fits_words(f, l) && (clip.size() > 2 || fits_two_characters(clip, name));
}

/// Are the words of a clip no phrase?
bool HanContext::fits_words(std::size_t first, std::size_t last) const noexcept {
  if (first == last) return !is_general(words_.in(first));  // 航空公司 is any airline
  const bool whole = words_[last].span.size() > one_character;
  if (first + 1 == last) {
    if (whole && is_general_han(words_.in(first)) && !han_places.contains(words_.in(first)) &&
        is_general_han(words_.in(last)))
      return false;                                                // 世界組織
    if (whole && han_short_adjectives.contains(words_.in(first)))  // 大銀行
      return begins_phrase(first) && (!goes_on(last + 1) || words_[last + 1].span.size() == one_character ||
                                      han_function_words.contains(words_.in(last + 1)));
    if (!whole && names_scope(words_.in(first)) && !suits_name(last + 1)) return false;  // 燈國大|地震
  }
  // 燈塔會: lighthouses that will do something, unless what follows is said of a body.
  if ((words_.is(last, "會") || words_.is(last, "会")) &&
      (words_[last - 1].span.size() > one_character || first + 1 == last))
    return begins_phrase(first) && suits_name(last + 1) &&
           (!goes_on(last + 1) || words_[last + 1].span.size() > one_character ||
            han_adverbs.contains(words_.in(last + 1)));
  return true;
}

/// Are these two characters no ordinary word?
bool HanContext::fits_two_characters(std::span<const Unit> clip, const ClippedName& name) const noexcept {
  const std::size_t f = clip.front().word;
  const std::string_view printed = Span{clip.front().span.begin, clip.back().span.end}.in(words_.text());
  if ((is_common_han(printed) && !names_scope(printed)) || (name.drops_scope(clip.front()) && !begins_phrase(f)))
    return false;
  if (f < clip.back().word)
    return !is_particle(clip.back().span.in(words_.text())) &&
           (!is_particle(clip.front().span.in(words_.text())) || begins_phrase(f));
  constexpr std::uint32_t uncommon = 96;
  const std::uint32_t cost = han_word_cost(printed);
  const bool university = printed.ends_with("大");
  return cost >= han_name_cost || ((cost >= uncommon || university) && (begins_phrase(f) || suits_name(f + 1)));
}

/// Does nothing stand before this word that may belong to it?
bool HanContext::begins_phrase(std::size_t word) const noexcept {
  if (word == 0 || words_[word].spaced || !words_[word - 1].is_han()) return true;
  const std::string_view before = words_.in(word - 1);
  for (const std::string_view joint : {"的", "各", "該", "该", "某", "每"}) {
    if (before == joint) return false;
  }
  return han_function_words.contains(before) || han_conjunctions.contains(before) ||
         han_joined_particles.contains(before) || han_prepositions.contains(before) || han_adverbs.contains(before);
}

}  // namespace newsparse::detail
