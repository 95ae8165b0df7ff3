// SPDX-License-Identifier: MIT
#include "han_edge.hpp"

#include <algorithm>

#include "evidence_switch.hpp"
#include "tables/chinese_words.hpp"
#include "tables/word_classes.hpp"
#include "translation.hpp"
#include "unicode.hpp"
#include "variants.hpp"

namespace newsparse::detail {
namespace {

/// What an organisation's name has of its own, without what such names end in: 燈灣 of 燈灣電子股份有限公司.
std::string_view own_part(std::string_view name) noexcept {
  while (!name.empty()) {
    if (name.ends_with("）") || name.ends_with(")")) {  // （集團）
      const std::size_t open = std::min(name.rfind("（"), name.rfind('('));
      if (open == std::string_view::npos) break;
      name = name.substr(0, open);
      continue;
    }
    const std::size_t size = std::max(han_org_suffixes.suffix_of(name), han_generic_words.suffix_of(name));
    if (size <= 3) break;
    name.remove_suffix(size);
  }
  return name;
}

/// Is it a word of two characters of a sorted class, in either script?
bool contains_word(std::u16string_view words, std::string_view word) noexcept {
  if (word.size() != 6) return false;
  const char32_t first = fold_variant(decode(word, 0).value), second = fold_variant(decode(word, 3).value);
  std::size_t low = 0, high = words.size() / 2;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const char32_t a = words[2 * middle], b = words[2 * middle + 1];
    if (a == first && b == second) return true;
    a < first || (a == first && b < second) ? low = middle + 1 : high = middle;
  }
  return false;
}

/// Is it a verb of two characters? Reflexives say how something is done: 自主|移動.
bool is_verb(std::string_view word) noexcept { return !word.starts_with("自") && contains_word(han_verbs, word); }

/// Is it a word of two characters for doing something, whatever else it may be?
bool is_action(std::string_view word) noexcept {
  return is_verb(word) || han_soft_words.contains(word) || han_function_words.contains(word);
}

/// 消費者與 in front of a general name: does the conjunction join two words of one body's name?
bool joins_general_words(std::string_view before) noexcept {
  const std::size_t conjunction = han_conjunctions.suffix_of(before);
  if (conjunction == 0) return false;
  before.remove_suffix(conjunction);
  return han_generic_words.suffix_of(before) >= 6 && !is_body(before) && han_org_suffixes.suffix_of(before) < 9;
}

/// Does a sentence or a line begin at this byte? （記者郭安台北報導）too stands in front of one.
bool begins_sentence(std::string_view text, std::size_t at) noexcept {
  const std::string_view before = text.substr(0, at);
  if (before.empty() || before.ends_with('\n')) return true;
  return han_sentence_openers.suffix_of(before) > 0;
}

/// What a word of one character in front of the edge says. `general`: the name is nothing without it.
Left left_of_single(const Edge& edge, bool general) noexcept {
  const std::string_view before = edge.before(), character = edge.last_word();
  const std::string_view rest = before.substr(0, before.size() - character.size());
  if (han_counters.contains(character)) {
    const bool number = !rest.empty() &&
                        (static_cast<unsigned char>(rest.back()) < 0x80 || han_numerals.suffix_of(rest) > 0 ||
                         han_determiners.suffix_of(rest) > 0) &&
                        !(rest.ends_with("多") && han_numerals.suffix_of(rest.substr(0, rest.size() - 3)) == 0);
    if (number) return Left::word;
  }
  if (character == "期" && han_terms.suffix_of(rest) > 0) return Left::word;  // 一年|期|貸款
  // 每雙|鞋|離岸價格: what is counted.
  if (const std::size_t counter = han_counters.suffix_of(rest);
      edge.term && counter > 0 && rest.substr(0, rest.size() - counter).ends_with("每"))
    return Left::word;
  // 中|燈新藥: where a sentence begins it is no "among".
  if (rest.empty() && han_postpositions.contains(character) && begins_sentence(edge.text, edge.word)) return Left::name;
  if (han_particles.contains(character)) return Left::particle;
  if (edge.term && han_complements.contains(character) && rest.size() >= 3 && !general) return Left::verb;
  if (rest.empty() && (character == "廠" || character == "厂")) return Left::business;  // 代工（CDMO）廠|燈灣
  if (han_single_verbs.contains(character) && han_preverbs.suffix_of(rest) > 0) return Left::particle;
  // 新加坡港|低硫燃油: the term is not the port's.
  if (edge.term && (character == "港" || han_place_ends.contains(character)) &&
      (han_places.suffix_of(rest) > 0 || han_countries.suffix_of(rest) > 3))
    return Left::country;
  const bool official = han_home_countries.prefix_of(edge.name()) > 0 || han_body_openers.prefix_of(edge.name()) > 0;
  if ((general && !official) || rest.size() < 6) return Left::name;
  if (han_agents.contains(character) && is_action(rest.substr(rest.size() - 6))) return Left::business;
  if (han_trade_ends.contains(character) && !(character == "股" && edge.term))
    return edge.organization && edge.own_characters() == 1 ? Left::name : Left::business;
  if (han_single_heads.contains(character)) return Left::role;
  if ((han_group_heads.contains(character) || han_person_heads.contains(character)) && !edge.body &&
      edge.organization && edge.own_characters() >= 2)
    return Left::known;
  return Left::name;
}

}  // namespace

bool is_qualifier(std::string_view word) noexcept { return contains_word(han_qualifiers, word); }

bool is_inside_compound(const Edge& edge) noexcept {
  const std::size_t size = edge.last_word().size();
  const std::string_view with_word = Span{edge.word, edge.end}.in(edge.text);
  if (han_compounds.prefix_of(with_word) > size || han_countries.prefix_of(with_word) > size) return true;
  if (han_descriptors.contains(edge.last_word()) && han_descriptors.prefix_of(with_word) > size) return true;
  if (edge.word < edge.limit + 3) return false;
  const std::string_view longer = Span{edge.word - 3, edge.end}.in(edge.text);
  const std::size_t compound = han_compounds.prefix_of(longer);
  // 可|持續|棕櫚油: the adjective that ends here is not the verb that the dictionary cuts off it.
  return compound > size + 3 || (compound == size + 3 && han_bound_prefixes.contains(longer.substr(0, 3)));
}

bool is_open_word(std::string_view han) noexcept {
  return is_verb(han) || is_qualifier(han) || usual_initials(han) != 0 ||
         (han.size() == 6 && han_complements.contains(han.substr(3)) &&
          !han_function_words.contains(han.substr(0, 3)));  // 由|贏
}

bool is_general(std::string_view han) noexcept {
  while (!han.empty()) {
    const std::size_t word = han_generic_words.prefix_of(han);
    const std::size_t suffix = han_org_suffixes.prefix_of(han);
    const std::size_t size = word > suffix ? word : suffix;
    if (size == 0) return false;
    han.remove_prefix(size);
  }
  return true;
}

bool is_body(std::string_view name) noexcept {
  return han_bodies.suffix_of(name) > 0 || (han_body_ends.suffix_of(name) > 0 && han_businesses.suffix_of(name) == 0);
}

bool ends_as_organization(std::string_view han, std::size_t characters) noexcept {
  const std::size_t suffix = han_org_suffixes.suffix_of(han);
  return suffix > 0 && (suffix > 3 || characters > 3) && suffix < han.size();
}

std::string_view Edge::country() const noexcept {
  const std::string_view all = before();
  const std::size_t size = han_countries.suffix_of(all);
  return size > 0 ? all.substr(all.size() - size) : last_word();
}

std::size_t Edge::own_characters() const noexcept { return count_han(own_part(name())); }

bool ends_in_action(std::string_view before) noexcept {
  return han_function_words.suffix_of(before) > 0 ||
         (before.size() >= 6 && is_action(before.substr(before.size() - 6)));
}

Left left_of(const NameContext& context, const Edge& edge) noexcept {
  const std::string_view before = edge.before(), last_word = edge.last_word(), name = edge.name();
  const bool general = edge.general && (!edge.whole || edge.body);
  if (before.ends_with("的的")) return Left::name;                                         // 百年的的|灯
  if (edge.term && before.ends_with("不可")) return Left::name;                            // 不可|複製
  if (is_inside_compound(edge) || han_states.contains(name)) return Left::name;            // 剛果|民主共和國
  if (last_word.starts_with("第") && han_counters.prefix_of(name) > 0) return Left::name;  // 第七|代
  if (const std::size_t size = han_countries.suffix_of(before);
      size > 3 && size >= last_word.size() && han_places.suffix_of(before) <= size) {  // not the end of 內蒙古
    if (general && !name.starts_with("聯邦") && !name.starts_with("联邦")) return Left::home;
    return han_home_countries.contains(before.substr(before.size() - size)) ? Left::home : Left::country;
  }
  if (edge.body && han_body_openers.contains(last_word)) return Left::name;
  // 燈灣顧問|服務公司: a job in front of nothing but what such names end in is a trade.
  if (uses(Clue::title_cut) && !(general && edge.organization) && context.title_suffix(before) > 0) return Left::title;
  if (!uses(Clue::description_cut)) return Left::name;
  if (han_authorities.suffix_of(before) > 0) return Left::description;
  if (edge.body && general && joins_general_words(before)) return Left::name;
  if (han_trades.suffix_of(before) >= last_word.size() &&
      (!general || (edge.characters >= 4 && (!edge.body || han_body_openers.prefix_of(name) > 0))))
    return Left::business;
  const bool of_body = edge.body && general && han_generic_words.contains(last_word);  // 審查|委員會
  if (!of_body && han_function_words.suffix_of(before) >= last_word.size()) return Left::word;
  if (han_soft_words.suffix_of(before) >= last_word.size()) return Left::soft;
  if (const std::size_t size = han_descriptors.suffix_of(before); !general && size >= last_word.size()) {
    const std::size_t trade = han_trade_ends.suffix_of(before);  // 企業 alone begins terms
    return trade > 0 && size > trade ? Left::business : Left::description;
  }
  if (last_word.size() <= 3) return left_of_single(edge, general);
  const std::string_view head = last_word.substr(last_word.size() - 3);
  // 第四艘: an ordinal or number with its counter.
  if (han_counters.contains(head) &&
      (han_determiners.prefix_of(last_word) > 0 || han_numerals.prefix_of(last_word) > 0))
    return Left::word;
  if (han_places.contains(last_word)) return Left::place;
  if (edge.body) {
    if (han_body_openers.prefix_of(name) > 0 && han_body_openers.suffix_of(before) == 0 &&
        (han_generic_words.suffix_of(before) == 0 || last_word == "聯合" || last_word == "联合") &&
        han_org_suffixes.suffix_of(before) == 0)
      return Left::description;
  } else if (!general) {
    if (han_person_heads.contains(head)) return Left::role;
    if (han_group_heads.contains(head)) return Left::known;
    if (edge.term && is_verb(last_word) && !han_generic_words.contains(last_word)) return Left::verb;
    // A business has its own name and its ending: what the dictionary knows in front of them describes it.
    if (edge.organization && edge.own_characters() >= 2) return Left::known;
  }
  if (han_motion_ends.contains(head)) return Left::word;
  if (head == "州" && last_word.size() >= 9) return Left::country;
  if (han_complements.contains(head) && last_word.size() == 6 && !general) return edge.term ? Left::verb : Left::soft;
  if (is_verb(last_word) && !han_generic_words.contains(last_word) &&
      (edge.term || edge.own_characters() >= 2 || (edge.body && general && edge.characters >= 5)))
    return Left::verb;
  if (is_qualifier(last_word) && !han_generic_words.contains(last_word) && (edge.term || edge.own_characters() >= 2))
    return Left::soft;
  // 人為, 將在: the dictionary joins a particle to what stands before it.
  if (last_word.size() == 6 && han_joined_particles.contains(head) && !han_compounds.contains(last_word) && !general)
    return Left::word;
  return Left::name;
}

}  // namespace newsparse::detail
