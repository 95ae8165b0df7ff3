// SPDX-License-Identifier: MIT
#include "name_forms.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "han_name.hpp"
#include "romanization.hpp"
#include "tables/english_words.hpp"
#include "unicode.hpp"

namespace newsparse::detail {

bool starts_sentence(const Words& words, std::size_t i) noexcept {
  return i == 0 || words[i - 1].ends_sentence || words[i].broken || words[i - 1].kind == TokenKind::quote ||
         words[i - 1].kind == TokenKind::open;
}

/// One call's work on one text.
class FormGatherer {
 public:
  FormGatherer(const Words& words, std::span<const Alias> aliases, EntitySet& entities, NameForms& memory)
      : words_(words),
        text_(words.text()),
        aliases_(aliases),
        entities_(entities),
        printings_(entities.printings()),
        tree_(memory.tree_),
        short_forms_(memory.short_forms_),
        units_(memory.units_),
        keys_(memory.keys_) {}

  void run() {
    gather_forms();
    unite_short_names();
  }

 private:
  /// Enters a printing by the keys of its units.
  void insert(std::span<const UnitKey> keys, Form form) {
    std::uint32_t node = NameTrie::root;
    for (const UnitKey key : keys) node = tree_.step_or_add(node, key);
    if (node != NameTrie::root) tree_.add_form(node, form);
  }

  /// Enters each printing, and what papers shorten it to.
  void gather_forms() {
    tree_.clear();
    for (std::size_t k = 0; k < printings_.size(); ++k) {
      const Printing& p = printings_[k];
      keys_.clear();
      bool capital = false;
      int capitals = 0;
      for (const Unit& unit : entities_.units(p)) keys_.push_back(unit.key);
      for (std::size_t i = p.first; i <= p.last; ++i) {
        capital |= words_[i].has_capital();
        capitals += words_[i].letters == LetterCase::upper || words_[i].letters == LetterCase::mixed;
      }
      Form form{.entity = p.entity, .kind = FormKind::full};
      form.lower_case = !p.han && !capital;
      form.lower_tail = words_[p.last].letters == LetterCase::lower || is_spelled_word(k);
      form.exact_case = !p.han && p.first == p.last && capitals > 0;
      insert(keys_, form);
      if (!p.han) add_plural(p, form);
      const EntityType type = entities_.type(p.entity);
      if (type == EntityType::person && !p.han) {
        add_surname(p);
      } else if (p.han) {
        if (const std::size_t surname = surname_length(p.span.in(text_)); type == EntityType::person && surname > 0)
          insert(std::span(keys_).first(surname / 3), {.entity = p.entity, .kind = FormKind::surname});
        short_forms_.clear();
        add_han_short_forms(words_, p.first, p.last, p.span, short_forms_);
        insert_shorter(p);
      } else if (type != EntityType::person && capital && !form.exact_case) {
        short_forms_.clear();
        add_latin_short_forms(words_, p.first, p.last, short_forms_);
        insert_shorter(p);
        if (may_be_foreign_person(p)) add_surname(p);
      }
    }
  }

  /// "Luwei (滷味) is sold at night": one word that spells Chinese may lose the capital of its sentence.
  bool is_spelled_word(std::size_t k) const {
    const Printing& p = printings_[k];
    return p.is_name && !p.han && p.first == p.last && starts_sentence(words_, p.first) &&
           words_[p.first].letters == LetterCase::capitalized && aliases_[k / 2].evidence.has(Clue::sounds_alike);
  }

  /// 路摩X: a product rather than a person.
  static bool prints_latin(std::string_view han) noexcept {
    return std::any_of(han.begin(), han.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
  }

  /// Two or three words none of which companies are made of, beside two to four characters: perhaps a
  /// person, whose surname may follow.
  bool may_be_foreign_person(const Printing& p) const {
    const Span han = entities_.han_name(p.entity);
    if (p.last - p.first < 1 || p.last - p.first > 4 || han.empty() || han.size() > 12 ||
        profile_of(han.in(text_)).organization || prints_latin(han.in(text_)))
      return false;
    int names = 0;
    for (std::size_t i = p.first; i <= p.last; ++i) {
      const LowerCase word = words_.lower(i);
      if (words_.is(i, "-") && words_.glued(i)) continue;
      if (words_[i].letters != LetterCase::capitalized || generic_words.contains(word) || place_words.contains(word) ||
          head_nouns.contains(word) || legal_forms.contains(word))
        return false;
      ++names;
    }
    return names <= 3;
  }

  /// Enters the short forms that were made of a printing.
  void insert_shorter(const Printing& p) {
    // The fewer words dropped, the likelier; and a group is what its first name means before its units are.
    const int units = p.han ? static_cast<int>(keys_.size()) : counted_words(p);
    const int bonus = p.han ? 0 : names_group(p) ? 3 : legal_forms.contains(words_.lower(p.last)) ? 1 : 0;
    // "kite.com" for kite.com Inc.
    const bool lower_brand = !p.han && words_[p.first].letters == LetterCase::lower;
    const UnitKey brand = lower_brand ? key_of_word(text_, words_[p.first].span) : UnitKey{};
    for (std::size_t i = 0; i < short_forms_.size(); ++i) {
      const int dropped = std::clamp(2 * (units - static_cast<int>(short_forms_[i].size())) + 3 - bonus, 0, 100);
      insert(short_forms_[i], {.entity = p.entity,
                               .kind = FormKind::shorter,
                               .lower_case = lower_brand && short_forms_[i].front() == brand,
                               .dropped = static_cast<std::uint8_t>(dropped)});
    }
  }

  int counted_words(const Printing& p) const {
    int count = 0;
    for (std::size_t i = p.first; i <= p.last; ++i)
      count += words_[i].kind != TokenKind::punctuation && !legal_forms.contains(words_.lower(i));
    return count;
  }

  bool names_group(const Printing& p) const {
    for (std::size_t i = p.first; i <= p.last; ++i) {
      const LowerCase word = words_.lower(i);
      if (word == std::string_view("group") || word == std::string_view("holding") ||
          word == std::string_view("holdings"))
        return true;
    }
    return false;
  }

  /// A name printed as another entity's short form is that entity: 路摩科技（...）, later 路摩（Lumo）.
  /// So is a person’s surname with another name beside it: “Kuo, also known as Lamp Kuo”.
  void unite_short_names() {
    for (std::size_t k = 0; k < printings_.size(); ++k) {
      const Printing& p = printings_[k];
      if (!p.is_name) continue;
      const bool cued = aliases_[k / 2].kind == AliasKind::also_known_as;  // each gave two printings
      std::uint32_t node = NameTrie::root;
      for (const Unit& unit : entities_.units(p)) {
        node = tree_.step(node, unit.key);
        if (node == NameTrie::none) break;
      }
      if (node == NameTrie::none) continue;
      std::uint32_t longer = no_entity;
      bool single = true;
      for (const Form* form = tree_.forms(node); form != nullptr; form = tree_.next(*form)) {
        const FormKind wanted =
            cued && entities_.type(form->entity) == EntityType::person ? FormKind::surname : FormKind::shorter;
        if (form->kind != wanted || form->entity == p.entity) continue;
        single = longer == no_entity;
        longer = form->entity;
      }
      if (longer != no_entity && single && (cued || entities_.type(longer) != EntityType::person) &&
          entities_.lead(longer).span.begin < p.span.begin)
        entities_.unite(longer, p.entity);
    }
    entities_.settle();
  }

  /// "EV" for "EVs" and "EVs" for "EV"; "graphics processing unit(s)".
  void add_plural(const Printing& p, Form form) {
    const std::string_view last = words_.in(p.last);
    if (!words_[p.last].is_latin() || last.size() < 2 || last.size() > 40) return;
    if (!form.lower_case && !form.exact_case && entities_.type(p.entity) != EntityType::term) return;
    form.kind = FormKind::variant;
    std::array<char, 48> changed{};
    std::copy(last.begin(), last.end(), changed.begin());
    std::size_t size = last.size();
    if (last.ends_with('s') && last.size() > 2)
      --size;
    else
      changed[size++] = 's';
    keys_.back() = key_of_word({changed.data(), size});
    insert(keys_, form);
  }

  void add_surname(const Printing& p) {
    const std::string_view han = entities_.han_name(p.entity).in(text_);
    const std::optional<WordRange> surname = surname_words(words_, p.first, p.last, han);
    if (!surname) return;
    const auto add = [&](std::size_t first, std::size_t last, FormKind kind) {
      units_.clear();
      append_units(words_, first, last, units_);
      keys_.clear();
      for (const Unit& unit : units_) keys_.push_back(unit.key);
      insert(keys_, {.entity = p.entity, .kind = kind});
    };
    add(surname->first, surname->last, FormKind::surname);
    if (surname->first == surname->last) add_japanese_surname(p, surname->first);
    // "Chuang" for Chuang Yeh Chun-mei, who has added her husband's surname to her own.
    if (surname->last == surname->first + 1) add(surname->first, surname->first, FormKind::surname);
    if (const std::optional<std::size_t> name = calling_name(words_, p.first, p.last, han))
      add(*name, *name, FormKind::surname);
    // "Paul Yip" for Paul Yip Wai-lam.
    if (surname->first == p.first + 1 && p.last > surname->last) add(p.first, surname->last, FormKind::shorter);
  }

  /// 星川 for 星川誠一 (Seiichi Hoshikawa): the surname that the Latin one reads.
  void add_japanese_surname(const Printing& p, std::size_t word) {
    constexpr std::size_t two_characters = 6;
    const std::string_view han = entities_.han_name(p.entity).in(text_);
    if (han.size() <= two_characters || (surname_length(han) > 0 && han.size() < 2 * two_characters) ||
        sounds_like(words_.in(word), han.substr(0, two_characters)) < 0.95F)
      return;
    keys_.clear();
    for (std::size_t at = 0; at < two_characters; at += 3) keys_.push_back(key_of_character(decode(han, at).value));
    insert(keys_, {.entity = p.entity, .kind = FormKind::shorter});
  }

  const Words& words_;
  std::string_view text_;
  std::span<const Alias> aliases_;
  EntitySet& entities_;
  std::span<const Printing> printings_;
  NameTrie& tree_;
  ShortForms& short_forms_;
  std::vector<Unit>& units_;
  std::vector<UnitKey>& keys_;
};

void NameForms::gather(const Words& words, std::span<const Alias> aliases, EntitySet& entities) {
  FormGatherer(words, aliases, entities, *this).run();
}

}  // namespace newsparse::detail
