// SPDX-License-Identifier: MIT
#include <newsparse/entity.hpp>

#include <algorithm>
#include <array>

#include "abbreviation.hpp"
#include "han_name.hpp"
#include "han_segmenter.hpp"
#include "lexicon_entries.hpp"
#include "name_trie.hpp"
#include "romanization.hpp"
#include "short_forms.hpp"
#include "stages.hpp"
#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"
#include "unicode.hpp"
#include "units.hpp"
#include "words.hpp"

namespace newsparse::inline v0 {
namespace {

using namespace detail;

constexpr std::uint32_t no_entity = static_cast<std::uint32_t>(-1);

struct Printing {
  Span span;
  std::uint32_t entity = 0;
  std::uint32_t first = 0;  // words
  std::uint32_t last = 0;
  bool han = false;
  bool is_name = false;
};

/// What a thread keeps from text to text.
struct Memory {
  NameTrie trie;
  NameTrie entries;                                // of the lexicon, by their index
  std::vector<std::uint32_t> entities_of_entries;  // by node of that tree
  std::vector<std::uint32_t> owners;               // by node
  ShortForms forms;
  std::vector<Unit> units;
  std::vector<UnitKey> keys;
  std::vector<Printing> printings, fixed, lead;
  std::vector<std::uint32_t> parent, company_of, introduced_at, index;
  std::vector<Span> han_name;
  std::vector<EntityType> types;
  std::vector<bool> introduced;

  void clear() {
    entries.clear();
    entities_of_entries.clear();
    printings.clear(), fixed.clear(), lead.clear();
    parent.clear(), company_of.clear(), introduced_at.clear();
    types.clear();
    introduced.clear();
  }
};

class Linker {
 public:
  Linker(const Words& words, std::span<const Alias> aliases, const Lexicon& lexicon, LinkedEntities& linked,
         Memory& memory)
      : memory_(memory),
        words_(words),
        text_(words.text()),
        aliases_(aliases),
        lexicon_(lexicon.entries()),
        linked_(linked) {}

  void run() {
    if (lexicon_ != nullptr && lexicon_->names.empty()) lexicon_ = nullptr;
    if (aliases_.empty() && lexicon_ == nullptr) return;
    memory_.clear();
    gather_entities();
    gather_forms();
    unite_short_names();
    search();
    link_described_companies();
    finish();
  }

 private:
  std::uint32_t find(std::uint32_t entity) const {
    while (parent_[entity] != entity) entity = parent_[entity] = parent_[parent_[entity]];
    return entity;
  }
  void unite(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

  std::uint32_t first_word_at(std::uint32_t offset) const {
    return static_cast<std::uint32_t>(words_.at_offset(offset));
  }

  Printing printing(Span span, bool is_name) const {
    Printing p{.span = span, .is_name = is_name};
    p.first = first_word_at(span.begin);
    p.last = first_word_at(span.end - 1);
    for (std::size_t i = p.first; i <= p.last; ++i) p.han |= words_[i].is_han();
    return p;
  }

  void read_units(const Printing& p) {
    units_.clear();
    append_units(words_, p.first, p.last, units_);
    std::erase_if(units_, [&](const Unit& u) { return u.span.begin < p.span.begin || u.span.end > p.span.end; });
  }

  /// Aliases that share a printing are of one entity, unless the printing is an abbreviation that two
  /// different long forms share (NTU).
  void gather_entities() {
    NameTrie& names = trie_;
    names.clear();
    std::vector<std::uint32_t>& owner = memory_.owners;
    owner.assign(1, no_entity);
    const auto node_of = [&](const Printing& p) {
      read_units(p);
      std::uint32_t node = NameTrie::root;
      for (const Unit& unit : units_) {
        node = names.step_or_add(node, unit.key);
        if (node >= owner.size()) owner.resize(node + 1, no_entity);
      }
      return node;
    };
    for (const Alias& alias : aliases_) {
      Printing name = printing(alias.name, true);
      Printing other = printing(alias.alias, false);
      const std::uint32_t a = node_of(name);
      if (owner[a] == no_entity) {
        owner[a] = add_entity(alias.type, name);
      }
      name.entity = other.entity = owner[a];
      const std::uint32_t b = node_of(other);
      if (owner[b] == no_entity) {
        owner[b] = owner[a];
      } else if (find(owner[b]) != find(owner[a])) {
        if (same_thing(name, other, lead_[owner[b]]))
          unite(owner[a], owner[b]);
        else
          other.is_name = true;  // NTU of another university: its own entity's only where it is given
      }
      printings_.push_back(name);
      printings_.push_back(other);
    }
    for (const Printing& p : printings_) {
      if (const std::uint32_t entry = lexicon_entry(p); entry != no_entity) unite(p.entity, entity_of_entry(entry, p));
    }
    for (Printing& p : printings_) p.entity = find(p.entity);
    han_name_.assign(parent_.size(), Span{});
    for (const Printing& p : printings_) {
      if (p.han && han_name_[p.entity].empty()) han_name_[p.entity] = p.span;
    }
  }

  /// The lexicon's name that is printed so, or no_entity.
  std::uint32_t lexicon_entry(const Printing& p) {
    if (lexicon_ == nullptr) return no_entity;
    read_units(p);
    std::uint32_t node = NameTrie::root;
    for (const Unit& unit : units_) {
      node = lexicon_->printings.step(node, unit.key);
      if (node == NameTrie::none) return no_entity;
    }
    const Form* form = lexicon_->printings.forms(node);
    return form == nullptr ? no_entity : form->entity;
  }

  /// The entity of a lexicon's name; made when the text is first found to print it.
  std::uint32_t entity_of_entry(std::uint32_t entry, const Printing& lead) {
    std::vector<std::uint32_t>& entities = memory_.entities_of_entries;
    const std::uint32_t node = memory_.entries.step_or_add(NameTrie::root, entry);
    if (node >= entities.size()) entities.resize(node + 1, no_entity);
    if (entities[node] == no_entity) entities[node] = add_entity(lexicon_->names[entry].type, lead);
    return entities[node];
  }

  std::uint32_t add_entity(EntityType type, const Printing& lead) {
    const auto entity = static_cast<std::uint32_t>(parent_.size());
    parent_.push_back(entity);
    types_.push_back(type);
    lead_.push_back(lead);
    introduced_.push_back(false);
    introduced_at_.push_back(0);
    company_of_.push_back(no_entity);
    return entity;
  }

  bool same_thing(const Printing& name, const Printing& alias, const Printing& other_name) const {
    if (alias.han || name.han != other_name.han) return true;
    return picks_words(words_, name.first, name.first, other_name.first, other_name.last);
  }

  void insert(std::span<const UnitKey> keys, Form form) {
    std::uint32_t node = NameTrie::root;
    for (const UnitKey key : keys) node = trie_.step_or_add(node, key);
    if (node != NameTrie::root) trie_.add_form(node, form);
  }

  void gather_forms() {
    trie_.clear();
    for (std::size_t k = 0; k < printings_.size(); ++k) {
      const Printing& p = printings_[k];
      read_units(p);
      keys_.clear();
      bool capital = false;
      int capitals = 0;
      for (const Unit& unit : units_) keys_.push_back(unit.key);
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
      const EntityType type = types_[p.entity];
      if (type == EntityType::person && !p.han) {
        add_surname(p);
      } else if (p.han) {
        if (const std::size_t surname = surname_length(p.span.in(text_)); type == EntityType::person && surname > 0)
          insert(std::span(keys_).first(surname / 3), {.entity = p.entity, .kind = FormKind::surname});
        forms_.clear();
        add_han_short_forms(words_, p.first, p.last, p.span, forms_);
        insert_shorter(p);
      } else if (type != EntityType::person && capital && !form.exact_case) {
        forms_.clear();
        add_latin_short_forms(words_, p.first, p.last, forms_);
        insert_shorter(p);
        if (may_be_foreign_person(p)) add_surname(p);
      }
    }
  }

  /// "Luwei (滷味) is sold at night": one word that spells Chinese may lose the capital of its sentence.
  bool is_spelled_word(std::size_t k) const {
    const Printing& p = printings_[k];
    return p.is_name && !p.han && p.first == p.last && starts_sentence(p.first) &&
           words_[p.first].letters == LetterCase::capitalized && aliases_[k / 2].evidence.has(Clue::sounds_alike);
  }

  /// Two or three words none of which companies are made of, beside two to four characters: perhaps a
  /// person, whose surname may follow.
  bool may_be_foreign_person(const Printing& p) const {
    const Span han = han_name_[p.entity];
    if (p.last - p.first < 1 || p.last - p.first > 4 || han.empty() || han.size() > 12 ||
        profile_of(han.in(text_)).organization)
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

  void insert_shorter(const Printing& p) {
    // The fewer words dropped, the likelier; and a group is what its first name means before its units are.
    const int units = p.han ? static_cast<int>(keys_.size()) : counted_words(p);
    const int bonus = p.han ? 0 : names_group(p) ? 3 : legal_forms.contains(words_.lower(p.last)) ? 1 : 0;
    for (std::size_t i = 0; i < forms_.size(); ++i) {
      const int dropped = std::clamp(2 * (units - static_cast<int>(forms_[i].size())) + 3 - bonus, 0, 100);
      insert(forms_[i], {.entity = p.entity, .kind = FormKind::shorter, .dropped = static_cast<std::uint8_t>(dropped)});
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
      read_units(p);
      std::uint32_t node = NameTrie::root;
      for (const Unit& unit : units_) {
        node = trie_.step(node, unit.key);
        if (node == NameTrie::none) break;
      }
      if (node == NameTrie::none) continue;
      std::uint32_t longer = no_entity;
      bool single = true;
      for (const Form* form = trie_.forms(node); form != nullptr; form = trie_.next(*form)) {
        const FormKind wanted =
            cued && types_[form->entity] == EntityType::person ? FormKind::surname : FormKind::shorter;
        if (form->kind != wanted || form->entity == p.entity) continue;
        single = longer == no_entity;
        longer = form->entity;
      }
      if (longer != no_entity && single && (cued || types_[longer] != EntityType::person) &&
          lead_[longer].span.begin < p.span.begin)
        unite(longer, p.entity);
    }
    for (Printing& p : printings_) p.entity = find(p.entity);
  }

  /// "EV" for "EVs" and "EVs" for "EV"; "graphics processing unit(s)".
  void add_plural(const Printing& p, Form form) {
    const std::string_view last = words_.in(p.last);
    if (!words_[p.last].is_latin() || last.size() < 2 || last.size() > 40) return;
    if (!form.lower_case && !form.exact_case && types_[p.entity] != EntityType::term) return;
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
    const std::string_view han = han_name_[p.entity].in(text_);
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
    const std::string_view han = han_name_[p.entity].in(text_);
    if (han.size() <= two_characters || (surname_length(han) > 0 && han.size() < 2 * two_characters) ||
        sounds_like(words_.in(word), han.substr(0, two_characters)) < 0.95F)
      return;
    keys_.clear();
    for (std::size_t at = 0; at < two_characters; at += 3) keys_.push_back(key_of_character(decode(han, at).value));
    insert(keys_, {.entity = p.entity, .kind = FormKind::shorter});
  }

  void search() {
    fixed_.assign(printings_.begin(), printings_.end());
    std::sort(fixed_.begin(), fixed_.end(), [](const Printing& a, const Printing& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    Place at;
    for (const Printing& p : fixed_) {
      if (p.span.begin < at.offset) continue;
      search_between(at, p.span.begin);
      enter_sentence_of(p.first);
      emit(p.span, p.entity, FormKind::full);
      at = {words_.at_offset(p.span.end), p.span.end};
    }
    search_between(at, static_cast<std::uint32_t>(text_.size()));
  }

  /// How far the search has come: a word, and a byte in it or in front of it.
  struct Place {
    std::size_t word = 0;
    std::uint32_t offset = 0;
  };

  /// Looks for printings that begin and end between two places.
  void search_between(Place at, std::uint32_t limit) {
    while (at.word < words_.size()) {
      const Token& token = words_.token(at.word);
      if (token.span.begin >= limit) return;
      const std::size_t word = at.word;
      if (token.kind == TokenKind::word || token.kind == TokenKind::number) {
        if (at.offset <= token.span.begin && may_begin(key_of_token(word))) match_at(at, limit);
      } else {
        at.offset = std::max(at.offset, token.span.begin);
        while (at.word == word && at.offset < token.span.end && at.offset < limit) {
          const CodePoint c = decode(text_, at.offset);
          const std::uint32_t offset = at.offset;
          if (may_begin(key_of_character(c.value))) match_at(at, limit);
          if (at.word == word && at.offset == offset) at.offset += c.length;
        }
      }
      if (at.word == word) ++at.word;
    }
  }

  /// A printing may begin with this unit: most units are none, and told so at once.
  bool may_begin(UnitKey key) const noexcept {
    return trie_.may_begin(key) || (lexicon_ != nullptr && lexicon_->printings.may_begin(key));
  }

  /// The key of a Latin word or number, without its possessive mark.
  UnitKey key_of_token(std::size_t word) const noexcept {
    const Token& token = words_.token(word);
    // A mark needs an s and an apostrophe; without them the word need not be read.
    const std::uint32_t end = token.span.end;
    const bool marked =
        token.span.size() > 2 && text_[end - 1] == 's' && (text_[end - 2] == '\'' || text_[end - 2] == '\x99');
    if (marked) return key_of_word(text_, words_[word].span);
    return key_of_word(text_, token.span);
  }

  /// Notes where the sentence of this word began. Words are asked for in order.
  void enter_sentence_of(std::size_t word) {
    const std::span<const std::uint32_t> marks = words_.marks();
    for (; mark_ < marks.size() && marks[mark_] < word; ++mark_) {
      if (words_.token(marks[mark_]).ends_sentence) sentence_ = linked_.mentions.size();
    }
  }

  /// Unit n of those that begin where the first one does; false behind the end of the text.
  bool read_unit(std::size_t n) {
    while (units_.size() <= n) {
      const std::size_t next = units_.back().word + std::size_t{1};
      if (next >= words_.size()) return false;
      append_units(words_, next, next, units_);
    }
    return true;
  }

  /// The longest printing that begins at a place and may be a mention; moves the place behind it.
  void match_at(Place& at, std::uint32_t limit) {
    units_.clear();
    append_units_of(words_, at.word, at.offset, units_);
    enter_sentence_of(at.word);
    std::array<std::pair<std::size_t, std::uint32_t>, 24> ends;  // unit behind the match, node
    std::size_t count = 0;
    std::uint32_t node = NameTrie::root;
    for (std::size_t v = 0; read_unit(v) && units_[v].span.end <= limit; ++v) {
      node = trie_.step(node, units_[v].key);
      if (node == NameTrie::none) break;
      if (trie_.forms(node) != nullptr && count < ends.size()) ends[count++] = {v + 1, node};
    }
    const LexiconMatch known = match_lexicon(limit);
    const auto move_behind = [&](std::size_t end) { at = {units_[end - 1].word, units_[end - 1].span.end}; };
    while (count-- > 0 && ends[count].first >= known.end) {
      const auto [end, form_node] = ends[count];
      if (choose(end, form_node) != no_entity) return move_behind(end);
    }
    if (known.end == 0) return;
    const Span span{units_[0].span.begin, units_[known.end - 1].span.end};
    const Printing lead{.span = span, .first = units_[0].word, .last = units_[known.end - 1].word};
    emit(span, entity_of_entry(known.entry, lead), FormKind::full);
    move_behind(known.end);
  }

  struct LexiconMatch {
    std::size_t end = 0;  // unit behind it; 0 when there is none
    std::uint32_t entry = 0;
  };

  /// The longest printing of the lexicon that begins with the first unit.
  LexiconMatch match_lexicon(std::uint32_t limit) {
    LexiconMatch match;
    if (lexicon_ == nullptr) return match;
    std::uint32_t node = NameTrie::root;
    for (std::size_t v = 0; read_unit(v) && units_[v].span.end <= limit; ++v) {
      node = lexicon_->printings.step(node, units_[v].key);
      if (node == NameTrie::none) break;
      const Form* form = lexicon_->printings.forms(node);
      if (form != nullptr && fits(v + 1, *form)) match = {v + 1, form->entity};
    }
    return match;
  }

  /// Whose printing the first `end` units are; mentions it.
  std::uint32_t choose(std::size_t end, std::uint32_t node) {
    FormKind kind = FormKind::surname;
    std::uint32_t entity = no_entity;
    std::uint8_t dropped = 0;
    bool shared = false;
    for (const Form* form = trie_.forms(node); form != nullptr; form = trie_.next(*form)) {
      if (!fits(end, *form)) continue;
      const std::uint32_t candidate = find(form->entity);
      if (form->kind == FormKind::surname && !introduced_[candidate]) continue;
      // "Kuo" is the person rather than Kuo Lamp Co, once the person is known.
      const bool surname_wins = form->kind == FormKind::surname && kind == FormKind::shorter && end == 1;
      if (entity != no_entity && form->kind == FormKind::shorter && kind == FormKind::surname) continue;
      if (entity == no_entity || surname_wins || form->kind < kind ||
          (form->kind == kind && form->dropped < dropped && candidate != entity)) {
        entity = candidate;
        kind = form->kind;
        dropped = form->dropped;
        shared = false;
      } else if (form->kind == kind && candidate != entity && form->dropped == dropped) {
        shared = true;
      }
    }
    if (entity == no_entity) return no_entity;
    if (shared) {
      entity = kind == FormKind::surname ? settle(node, units_[0].word) : no_entity;
      if (entity == no_entity) return no_entity;
    }
    emit({units_[0].span.begin, units_[end - 1].span.end}, entity, kind);
    return entity;
  }

  /// Whose surname is it? Theirs whose organisation the sentence has just named: "Acme’s Kuo".
  std::uint32_t settle(std::uint32_t node, std::size_t word) const {
    const auto only = [&](auto&& is_theirs) {
      std::uint32_t entity = no_entity;
      for (const Form* form = trie_.forms(node); form != nullptr; form = trie_.next(*form)) {
        const std::uint32_t candidate = find(form->entity);
        if (!introduced_[candidate] || !is_theirs(candidate)) continue;
        if (entity != no_entity && entity != candidate) return no_entity;
        entity = candidate;
      }
      return entity;
    };
    if (word > 0 && words_[word - 1].possessive) {
      const UnitKey owner = key_of_word(text_, words_[word - 1].span);
      const std::uint32_t entity = only([&](std::uint32_t candidate) { return introduced_near(candidate, owner); });
      if (entity != no_entity) return entity;
    }
    const std::uint32_t company = company_named();
    if (company == no_entity) return no_entity;
    return only([&](std::uint32_t candidate) { return company_of_[candidate] == company; });
  }

  /// The organisation that the current sentence mentioned last.
  std::uint32_t company_named() const {
    constexpr std::size_t reach = 12;
    for (std::size_t m = linked_.mentions.size(), steps = 0; m-- > sentence_ && steps < reach; ++steps) {
      if (types_[linked_.mentions[m].entity] == EntityType::organization) return linked_.mentions[m].entity;
    }
    return no_entity;
  }

  /// Was this word printed where the person was introduced: "Acme chairman Ann Kuo", "Ann Kuo
  /// (郭安), then of Acme"? A conjunction ends what belongs to the person.
  bool introduced_near(std::uint32_t person, UnitKey word) const {
    constexpr std::size_t reach = 14;
    const std::size_t at = introduced_at_[person];
    const auto is_it = [&](std::size_t i) {
      return words_[i].has_capital() && key_of_word(text_, words_[i].span) == word;
    };
    for (std::size_t i = at;
         i-- > 0 && at - i < reach && !words_[i].ends_sentence && !words_.is(i, "and") && !words_.is(i, ",");) {
      if (is_it(i)) return true;
    }
    std::size_t commas = 0;
    for (std::size_t i = at; i < words_.size() && i - at < reach && !words_.is(i, "and"); ++i) {
      if (is_it(i)) return true;
      commas += words_.is(i, ",");
      if (commas == 2 || words_[i].ends_sentence) break;
    }
    return false;
  }

  bool fits(std::size_t end, const Form& form) const {
    const Word& first = words_[units_[0].word];
    const Word& last = words_[units_[end - 1].word];
    const bool han = units_[0].han || units_[end - 1].han;
    if (han) return fits_han(end, form);
    // Whole words only.
    if (units_[0].span.begin != first.span.begin || units_[end - 1].span.end != last.span.end) return false;
    const std::size_t f = units_[0].word, l = units_[end - 1].word;
    if (form.exact_case && !(first.letters == LetterCase::upper || first.letters == LetterCase::mixed)) return false;
    const bool lower_word = form.lower_tail && f == l && !first.has_capital();
    if (!form.lower_case && !lower_word && !form.exact_case && !first.has_capital() && first.kind != TokenKind::number)
      return false;
    if (form.lower_case || lower_word) return true;
    // A name keeps its capitals to the end: "the Acme group" mentions Acme.
    if (l > f && last.letters == LetterCase::lower && !form.lower_tail && !words_.is(l, "plc") &&
        !(words_.glued(l) && words_.is(l - 1, "-")))
      return false;
    if (form.kind == FormKind::shorter && f == l && starts_sentence(f) && descriptors.contains(words_.lower(f)))
      return false;
    return stands_alone(f, l, form);
  }

  bool starts_sentence(std::size_t i) const {
    return i == 0 || words_[i - 1].ends_sentence || words_[i].broken || words_[i - 1].kind == TokenKind::quote ||
           words_[i - 1].kind == TokenKind::open;
  }

  /// Is [f, l] no part of a longer name?
  bool stands_alone(std::size_t f, std::size_t l, const Form& form) const {
    if (form.kind == FormKind::surname && starts_sentence(f) && word_surnames.contains(words_.lower(f))) return false;
    // Behind it: "Lantern Cloud", "Ann Kuo Foundation".
    if (l + 1 < words_.size() && words_[l + 1].spaced && !words_[l + 1].broken && words_[l + 1].is_latin() &&
        !words_[l].possessive && !words_[l].ends_sentence) {
      const Word& next = words_[l + 1];
      const LowerCase lower = words_.lower(l + 1);
      if (next.has_capital() && next.letters != LetterCase::upper && !titles.contains(lower) &&
          !nationalities.contains(lower) && !starts_name(l + 1) && words_[f].letters != LetterCase::upper)
        return false;
    }
    if (l + 2 < words_.size() && words_.glued(l + 1) && words_.is(l + 1, "-") && words_.glued(l + 2) &&
        words_[l + 2].has_capital())
      return false;
    // In front of it: "Ben Kuo", "Lantern AI".
    if (f > 0 && words_[f].spaced && !words_[f].broken && words_[f - 1].is_latin() && words_[f - 1].has_capital() &&
        !words_[f - 1].possessive && !words_[f - 1].ends_sentence) {
      const LowerCase lower = words_.lower(f - 1);
      const bool introduces = openers.contains(lower) || titles.contains(lower) || descriptors.contains(lower) ||
                              nationalities.contains(lower) || (f - 1 == 0 || starts_sentence(f - 1));
      if (form.kind == FormKind::surname) {
        if (!openers.contains(lower) && !titles.contains(lower) && !descriptors.contains(lower)) return false;
      } else if (!introduces) {
        if (form.exact_case) {
          const bool followed = l + 1 < words_.size() && words_[l + 1].is_latin() &&
                                words_[l + 1].letters == LetterCase::lower &&
                                !reporting_verbs.contains(words_.lower(l + 1));
          if (!followed) return false;
        } else if (!mention_ends_at(f - 1)) {
          return false;
        }
      }
    }
    if (f > 1 && words_.glued(f) && words_.is(f - 1, "-") && words_.glued(f - 1) && words_[f - 2].has_capital() &&
        form.kind != FormKind::full)
      return false;
    return true;
  }

  bool starts_name(std::size_t word) const {
    return trie_.step(NameTrie::root, key_of_word(text_, words_[word].span)) != NameTrie::none;
  }
  bool mention_ends_at(std::size_t word) const {
    return !linked_.mentions.empty() && linked_.mentions.back().span.end == words_[word].span.end;
  }

  /// A short Chinese name must not cut a dictionary word in two (郭安 in 天郭|安全).
  bool fits_han(std::size_t end, const Form& form) const {
    const Span span{units_[0].span.begin, units_[end - 1].span.end};
    if (end >= 4) return true;
    const Word& first = words_[units_[0].word];
    const Word& last = words_[units_[end - 1].word];
    if (form.kind == FormKind::surname) return first.span.begin == span.begin && is_addressed(span.end);
    if (first.span.begin < span.begin && first.is_han()) return false;
    // 燈卡|也: an adverb may make a rare word with the end of a name.
    if (last.span.end > span.end && last.is_han() &&
        !(end >= 3 && han_adverbs.contains(Span{span.end, last.span.end}.in(text_))))
      return false;
    constexpr std::uint32_t rare = 104;
    if (end == 2 && first.span == span && han_word_cost(span.in(text_)) < rare) {
      // The name is an ordinary word too: what follows must suit a name.
      const std::size_t next = units_[0].word + std::size_t{1};
      if (next < words_.size() && words_[next].is_han() && !words_[next].spaced && !suits_name(next)) return false;
    }
    return true;
  }

  /// 郭董, 郭總經理: does a job or a form of address begin at this byte?
  bool is_addressed(std::uint32_t begin) const {
    constexpr std::size_t longest = 18;
    const std::string_view behind = std::string_view(text_).substr(begin, longest);
    return han_titles.prefix_of(behind) > 0 || han_surname_titles.prefix_of(behind) > 0;
  }

  bool suits_name(std::size_t word) const {
    const std::string_view printed = words_.in(word);
    if (printed.size() == 3) return true;
    return han_titles.prefix_of(words_.text().substr(words_[word].span.begin, 18)) > 0 ||
           han_function_words.contains(printed) || han_descriptors.contains(printed) ||
           han_org_suffixes.contains(printed) || han_company_nouns.contains(printed);
  }

  /// 艾米．韋伯: a given name and a middle dot belong to the surname behind them.
  std::uint32_t dotted_begin(std::uint32_t begin) const {
    const auto before = [&](std::uint32_t at) { return decode_before(text_, at); };
    if (begin == 0) return begin;
    const CodePoint dot = before(begin);
    if (dot.value != U'·' && dot.value != U'・' && dot.value != U'．' && dot.value != U'‧' && dot.value != U'•')
      return begin;
    std::uint32_t at = begin - dot.length;
    for (int characters = 0; at > 0 && characters < 6; ++characters) {
      const CodePoint c = before(at);
      if (!is_han(c.value)) break;
      at -= c.length;
    }
    const bool clear = at + dot.length < begin && (at == 0 || !is_han(before(at).value)) &&
                       (linked_.mentions.empty() || linked_.mentions.back().span.end <= at);
    return clear ? at : begin;
  }

  void emit(Span span, std::uint32_t entity, FormKind kind) {
    entity = find(entity);
    if (!linked_.mentions.empty() && linked_.mentions.back().span.end > span.begin) return;
    if (types_[entity] == EntityType::person && kind == FormKind::full && !introduced_[entity])
      company_of_[entity] = company_named();
    if (types_[entity] == EntityType::person) span.begin = dotted_begin(span.begin);
    if (kind == FormKind::full && !introduced_[entity]) {
      introduced_[entity] = true;
      introduced_at_[entity] = first_word_at(span.begin);
    }
    linked_.mentions.push_back({span, entity});
  }

  /// "for the company, also known as X": X is the organisation that the text named first.
  void link_described_companies() {
    std::uint32_t first_company = no_entity;
    for (std::size_t m = 0; m < linked_.mentions.size(); ++m) {
      if (first_company == no_entity && types_[linked_.mentions[m].entity] == EntityType::organization) {
        first_company = linked_.mentions[m].entity;
        continue;
      }
      if (first_company == no_entity) continue;
      const std::uint32_t w = first_word_at(linked_.mentions[m].span.begin);
      if (w < 6 || !words_.is(w - 1, "as") || !words_.is(w - 2, "known")) continue;
      std::uint32_t i = w - 3;
      if (words_[i].letters == LetterCase::lower) --i;
      if (!words_.is(i, ",") || i < 2) continue;
      const LowerCase noun = words_.lower(i - 1);
      if (!(noun == std::string_view("company") || noun == std::string_view("firm") ||
            noun == std::string_view("group")) ||
          !words_.is(i - 2, "the"))
        continue;
      unite(first_company, linked_.mentions[m].entity);
    }
  }

  void finish() {
    std::vector<std::uint32_t>& index = memory_.index;
    index.assign(parent_.size(), no_entity);
    for (EntityMention& mention : linked_.mentions) {
      const std::uint32_t entity = find(mention.entity);
      if (index[entity] == no_entity) {
        index[entity] = static_cast<std::uint32_t>(linked_.entities.size());
        linked_.entities.push_back({.name = lead_[entity].span, .type = types_[entity]});
      }
      mention.entity = index[entity];
    }
  }

  Memory& memory_;
  const Words& words_;
  std::string_view text_;
  std::span<const Alias> aliases_;
  const Lexicon::Entries* lexicon_;
  LinkedEntities& linked_;
  std::size_t sentence_ = 0;  // first mention of the current sentence
  std::size_t mark_ = 0;      // the next of the words' marks

  NameTrie& trie_ = memory_.trie;
  ShortForms& forms_ = memory_.forms;
  std::vector<Unit>& units_ = memory_.units;
  std::vector<UnitKey>& keys_ = memory_.keys;
  std::vector<Printing>& printings_ = memory_.printings;
  std::vector<Printing>& fixed_ = memory_.fixed;
  std::vector<Printing>& lead_ = memory_.lead;
  std::vector<std::uint32_t>& parent_ = memory_.parent;
  std::vector<std::uint32_t>& company_of_ = memory_.company_of;
  std::vector<std::uint32_t>& introduced_at_ = memory_.introduced_at;  // word
  std::vector<Span>& han_name_ = memory_.han_name;                     // the first Chinese printing of each entity
  std::vector<EntityType>& types_ = memory_.types;
  std::vector<bool>& introduced_ = memory_.introduced;
};

}  // namespace

LinkedEntities EntityLinker::operator()(std::string_view text, std::span<const Token> tokens,
                                        std::span<const Alias> aliases) const {
  LinkedEntities linked;
  (*this)(text, tokens, aliases, linked);
  return linked;
}

void EntityLinker::operator()(std::string_view text, std::span<const Token> tokens, std::span<const Alias> aliases,
                              LinkedEntities& linked) const {
  detail::link_entities(detail::words_of(text, tokens), aliases, lexicon_, linked);
}

}  // namespace newsparse::inline v0

namespace newsparse::detail {

void link_entities(const Words& words, std::span<const Alias> aliases, const Lexicon& lexicon, LinkedEntities& linked) {
  linked.entities.clear();
  linked.mentions.clear();
  thread_local Memory memory;
  Linker(words, aliases, lexicon, linked, memory).run();
}

}  // namespace newsparse::detail
