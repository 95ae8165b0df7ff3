// SPDX-License-Identifier: MIT
#include "printing_forms.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "han_name.hpp"
#include "name_words.hpp"
#include "romanization.hpp"
#include "short_forms.hpp"
#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"
#include "transliteration.hpp"
#include "unicode.hpp"
#include "units.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t two_characters = 6;

/// 路摩X: a product rather than a person.
bool prints_latin(std::string_view han) noexcept {
  return std::any_of(han.begin(), han.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
}

/// May the first two characters be a Japanese surname, rather than the first one a Chinese one?
bool may_be_japanese(std::string_view han) noexcept {
  return han.size() > two_characters && (surname_length(han) == 0 || han.size() >= 2 * two_characters);
}

}  // namespace

void PrintingForms::add_forms(const Printing& p, const Form& full, FormBranch& branch) const {
  const std::span<const Unit> units = entities_.units(p);
  const auto walk = [&](std::span<const Unit> some) {
    FormBranch::Place at;
    for (const Unit& unit : some) at = branch.step(at, unit.key);
    return at;
  };
  branch.add(walk(units), full);
  const bool person = entities_.type(full.entity) == EntityType::person;
  if (p.han) {
    if (const std::size_t surname = person ? surname_length(p.span.in(text_)) : 0; surname > 0)
      branch.add(walk(units.first(surname / 3)), {.entity = full.entity, .kind = FormKind::surname});
    describe_short_forms(p, full, branch);
    add_han_short_forms(words_, p.first, p.last, p.span, entities_.type(full.entity), branch);
    return;
  }
  if (has_plural(p, full)) {
    Form plural = full;
    plural.kind = FormKind::variant;
    branch.add(branch.step(walk(units.first(units.size() - 1)), key_of_word(plural_of(p).printed())), plural);
  }
  if (person) {
    add_surname(p, full, branch);
  } else if (!full.lower_case && !full.exact_case) {
    describe_short_forms(p, full, branch);
    add_latin_short_forms(words_, units, branch);
    if (may_be_foreign_person(p, full)) add_surname(p, full, branch);
  }
}

void PrintingForms::add_first_units(const Printing& p, const Form& full, FirstUnits& firsts) const {
  const std::span<const Unit> units = entities_.units(p);
  if (units.empty()) return;
  // Only a printing's own first word may lose its capital, or has none.
  const bool lower_case = p.han || full.lower_tail || !words_[p.first].has_capital();
  firsts.add(units[0].key, text_, units[0].span, lower_case);
  if (p.han) return add_han_first_units(words_, p.first, p.last, p.span, firsts);
  if (units.size() == 1 && has_plural(p, full)) {
    firsts.add_word(plural_of(p).printed(), lower_case);
  }
  const bool person = entities_.type(full.entity) == EntityType::person;
  if (!person && (full.lower_case || full.exact_case)) return;
  if (!person) add_latin_first_units(words_, units, firsts);
  if (!person && !may_be_foreign_person(p, full)) return;
  for (const Unit& unit : units.subspan(1)) {
    if (words_[unit.word].is_latin()) firsts.add(unit.key, text_, unit.span, false);
  }
}

void PrintingForms::add_first_han(const Printing& p, const Form& full, FirstUnits& firsts) const {
  const Span han = entities_.han_name(full.entity);
  if (p.han || !may_be_japanese(han.in(text_))) return;
  if (entities_.type(full.entity) == EntityType::person || may_be_foreign_person(p, full))
    firsts.add_character(text_, han.begin, false);
}

/// Two or three words none of which companies are made of, beside two to four characters: perhaps a
/// person, whose surname may follow.
bool PrintingForms::may_be_foreign_person(const Printing& p, const Form& full) const {
  constexpr std::uint32_t company_words =
      name_word::generic | name_word::place | name_word::head_noun | name_word::legal_form;
  const Span han = entities_.han_name(full.entity);
  if (p.last - p.first < 1 || p.last - p.first > 4 || han.empty() || han.size() > 12) return false;
  int names = 0;
  for (std::size_t i = p.last + 1; i-- > p.first;) {  // what companies are made of mostly ends a name
    if (words_.is(i, "-") && words_.glued(i)) continue;
    if (words_[i].letters != LetterCase::capitalized) return false;
    if ((name_word_lists(words_, i) & company_words) != 0) return false;
    ++names;
  }
  return names <= 3 && !profile_of(han.in(text_)).organization && !prints_latin(han.in(text_));
}

/// Says how the short forms stand to the name: the fewer words dropped, the likelier; and a group is what its first
/// name means before its units are.
void PrintingForms::describe_short_forms(const Printing& p, const Form& full, FormBranch& branch) const {
  Form shorter{.entity = full.entity, .kind = FormKind::shorter};
  constexpr int allowance = 3;
  bool group = false, legal = false;
  int units = 0;
  if (p.han) {
    const std::string_view printed = p.span.in(text_);
    const std::size_t legal_size = han_legal_forms.suffix_of(printed);
    const std::string_view own = printed.substr(0, printed.size() - legal_size);
    legal = legal_size > 0;
    group = own.ends_with("集團") || own.ends_with("集团");
    units = static_cast<int>(p.units_end - p.first_unit) - static_cast<int>(legal_size / 3);
  } else {
    for (const Unit& unit : entities_.units(p)) {
      const std::uint32_t lists = name_word_lists(words_, unit.word, unit.key);
      legal = (lists & name_word::legal_form) != 0;
      units += words_.token(unit.word).kind != TokenKind::punctuation && !legal;
      group |= (lists & name_word::group) != 0;
    }
  }
  // "kite.com" for kite.com Inc, "88.com" for 88.com Inc.
  const bool number = words_[p.first].kind == TokenKind::number && words_.is(p.first + 1, ".");
  shorter.lower_case = !p.han && (number || words_[p.first].letters == LetterCase::lower) &&
                       branch.first() == key_of_word(text_, words_[p.first].span);
  branch.describe_shorter(shorter, 2 * units + allowance - (group ? 3 : legal ? 1 : 0));
}

/// "EV" for "EVs" and "EVs" for "EV"; "graphics processing unit(s)".
bool PrintingForms::has_plural(const Printing& p, const Form& full) const {
  const std::size_t size = words_.in(p.last).size();
  return words_[p.last].is_latin() && size >= 2 && size <= 40 &&
         (full.lower_case || full.exact_case || entities_.type(full.entity) == EntityType::term);
}

/// A printing's last word with the other number.
PrintingForms::Plural PrintingForms::plural_of(const Printing& p) const {
  const std::string_view last = words_.in(p.last);
  Plural plural;
  plural.size = last.copy(plural.letters.data(), plural.letters.size() - 1);
  if (last.ends_with('s') && last.size() > 2)
    --plural.size;
  else
    plural.letters[plural.size++] = 's';
  return plural;
}

void PrintingForms::add_surname(const Printing& p, const Form& full, FormBranch& branch) const {
  const std::string_view han = entities_.han_name(full.entity).in(text_);
  const auto [surname, given_name] = called_by(words_, p.first, p.last, han);
  if (!surname) return;
  const auto add = [&](std::size_t first, std::size_t last, FormKind kind) {
    FormBranch::Place at;
    for (const Unit& unit : entities_.units(p)) {
      if (unit.word >= first && unit.word <= last) at = branch.step(at, unit.key);
    }
    branch.add(at, {.entity = full.entity, .kind = kind});
  };
  add(surname->first, surname->last, FormKind::surname);
  // "De Lamp" for Anna De Lamp.
  std::size_t particle = surname->first;
  while (particle > p.first + 1 && surname_particles.contains(words_.lower(particle - 1))) --particle;
  if (particle < surname->first) add(particle, surname->last, FormKind::surname);
  if (surname->first == surname->last) add_japanese_surname(full, p.first, surname->first, branch);
  // "Chuang" for Chuang Yeh Chun-mei, who has added her husband's surname to her own.
  if (surname->last == surname->first + 1) add(surname->first, surname->first, FormKind::surname);
  if (given_name) add(*given_name, *given_name, FormKind::surname);
  // "Paul Yip" for Paul Yip Wai-lam.
  if (surname->first == p.first + 1 && p.last > surname->last) add(p.first, surname->last, FormKind::shorter);
}

/// 星川 for 星川誠一 (Seiichi Hoshikawa): the surname that the Latin one reads, or what stands in front of a given name
/// that the rest reads.
void PrintingForms::add_japanese_surname(const Form& full, std::size_t first, std::size_t word,
                                         FormBranch& branch) const {
  const std::string_view han = entities_.han_name(full.entity).in(text_);
  if (han.empty() || branch.first() != key_of_character(decode(han, 0).value) || !may_be_japanese(han)) return;
  const bool given_name_reads = han.size() == 2 * two_characters && word > first &&
                                sounds_like(words_.in(first, word - 1), han.substr(two_characters), 0.95F);
  if (!given_name_reads && !sounds_like(words_.in(word), han.substr(0, two_characters), 0.95F)) return;
  FormBranch::Place at;
  for (std::size_t i = 0; i < two_characters; i += 3) at = branch.step(at, key_of_character(decode(han, i).value));
  branch.add(at, {.entity = full.entity, .kind = FormKind::shorter});
}

}  // namespace newsparse::detail
