// SPDX-License-Identifier: MIT
#include <newsparse/entity.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "clipped_name.hpp"
#include "entity_set.hpp"
#include "han_context.hpp"
#include "han_name.hpp"
#include "han_segmenter.hpp"
#include "lexicon_entries.hpp"
#include "name_forms.hpp"
#include "name_trie.hpp"
#include "name_words.hpp"
#include "stages.hpp"
#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"
#include "unicode.hpp"
#include "units.hpp"
#include "words.hpp"

namespace newsparse::inline v0 {
namespace {

using namespace detail;

/// What the search has seen of an entity.
struct Seen {
  std::size_t introduced_at = 0;      // word
  std::uint32_t company = no_entity;  // of a person: the organisation that the sentence had named
  bool introduced = false;            // by its full name
};

/// What a thread keeps from text to text.
struct Memory {
  EntitySet entities;
  NameForms forms;
  std::vector<Printing> fixed;
  std::vector<Seen> seen;
  std::vector<Unit> units;
  std::vector<std::uint32_t> first_words;  // by mention
  std::vector<std::uint32_t> index;
};

/// Whether a printing fits where it stands hangs on the shape of its form alone, which many entities share.
class FitsByShape {
 public:
  template <class Fits>
  bool of(const Form& form, EntityType type, Fits fits) {
    const std::uint64_t shape = std::uint64_t{1} << (form.shape() << 1 | std::size_t{type == EntityType::organization});
    if ((known_ & shape) == 0) {
      known_ |= shape;
      if (fits()) fitting_ |= shape;
    }
    return (fitting_ & shape) != 0;
  }

 private:
  std::uint64_t known_ = 0;
  std::uint64_t fitting_ = 0;
};

class Linker {
 public:
  Linker(const Words& words, std::span<const Alias> aliases, const Lexicon& lexicon, LinkedEntities& linked,
         Memory& memory)
      : memory_(memory),
        words_(words),
        text_(words.text()),
        context_(words),
        aliases_(aliases),
        lexicon_(lexicon.entries()),
        linked_(linked) {}

  void run() {
    if (lexicon_ != nullptr && lexicon_->names.empty()) lexicon_ = nullptr;
    if (aliases_.empty() && lexicon_ == nullptr) return;
    entities_.gather(words_, aliases_, lexicon_);
    forms_.gather(words_, aliases_, entities_, lexicon_ != nullptr ? lexicon_->firsts : UnitFilter());
    seen_.assign(entities_.size(), {});
    first_words_.clear();
    search();
    link_described_companies();
    finish();
  }

 private:
  void search() {
    fixed_.assign(entities_.printings().begin(), entities_.printings().end());
    const auto comes_before = [](const Printing& a, const Printing& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    };
    if (!std::is_sorted(fixed_.begin(), fixed_.end(), comes_before))
      std::sort(fixed_.begin(), fixed_.end(), comes_before);
    Place at;
    for (const Printing& p : fixed_) {
      if (p.span.begin < at.offset) continue;
      search_between(at, p.span.begin, p.first + std::size_t{words_.token(p.first).span.begin < p.span.begin});
      enter_sentence_of(p.first);
      emit(p.span, p.first, p.entity, FormKind::full);
      const bool inside_word = words_.token(p.last).span.end > p.span.end;
      at = {p.last + std::size_t{!inside_word}, p.span.end};
    }
    search_between(at, static_cast<std::uint32_t>(text_.size()), words_.size());
  }

  /// How far the search has come: a word, and a byte in it or in front of it.
  struct Place {
    std::size_t word = 0;
    std::uint32_t offset = 0;
  };

  /// Looks for printings that begin and end between two places. The filter passes over nearly all of the text.
  void search_between(Place at, std::uint32_t limit, std::size_t end) {
    const UnitFilter& filter = forms_.first_units();
    const std::span<const UnitStart> starts = words_.survey().starts();
    while (true) {
      at.word = filter.skip_words(starts, at.word, end);
      if (at.word >= end) return;
      const std::size_t word = at.word;
      const Token& token = words_.token(word);
      if (token.kind == TokenKind::word || token.kind == TokenKind::number) {
        if (at.offset <= token.span.begin) look_at(at, key_of_token(word), limit);
        if (at.word == word) ++at.word;
      } else {
        if (token.kind == TokenKind::han) forms_.expect_han();
        at.offset = filter.skip_characters(text_.substr(0, limit), std::max(at.offset, token.span.begin));
        if (at.offset >= limit) return;
        if (at.offset < token.span.end) {
          const CodePoint c = decode(text_, at.offset);
          const std::uint32_t offset = at.offset;
          look_at(at, key_of_character(c.value), limit);
          if (at.word == word && at.offset == offset) at.offset += c.length;
        }
        at.word = word_behind(at);
      }
    }
  }

  /// The word that holds the place's byte, or the first one behind it.
  std::size_t word_behind(const Place& at) const noexcept {
    std::size_t word = at.word;
    while (word < words_.size() && words_.token(word).span.end <= at.offset) ++word;
    return word;
  }

  /// Looks for printings that begin with this unit, and reads the words for it where the unit and the one behind it let
  /// expect any: at most places they do not.
  void look_at(Place& at, UnitKey first, std::uint32_t limit) {
    FirstUnits::Branch* const branch = forms_.find(first);
    const bool known = lexicon_ != nullptr && lexicon_->printings.step(NameTrie::root, first) != NameTrie::none;
    if (branch == nullptr && !known) return;
    const std::uint32_t node =
        branch != nullptr ? forms_.node_of(*branch, first, letters(at.word)) : std::uint32_t{NameTrie::none};
    if (known || may_match(at, *branch, node)) match_at(at, branch, node, limit);
  }

  bool may_match(const Place& at, const FirstUnits::Branch& branch, std::uint32_t node) const noexcept {
    const bool begins_form = node != NameTrie::none;
    if (begins_form && tree_.forms(node) != nullptr) return true;
    const Token& token = words_.token(at.word);
    if (token.kind == TokenKind::word || token.kind == TokenKind::number)
      return begins_form && word_may_follow(at.word, node);
    if (token.kind != TokenKind::han) return begins_form;
    const std::uint32_t next = at.offset + decode(text_, at.offset).length;
    const char32_t c = usual_han_at(text_, next);
    if (c == 0 || (next == token.span.end && words_.token(at.word + 1).kind != TokenKind::han)) return true;
    const UnitKey second = key_of_character(c);
    return (begins_form && tree_.step(node, second) != NameTrie::none) || forms_.may_begin_clip(branch, second);
  }

  /// May a printing that has come to this node with this word go on with the next one?
  bool word_may_follow(std::size_t word, std::uint32_t node) const noexcept {
    const std::size_t next = word + 1;
    if (next >= words_.size()) return false;
    const TokenKind kind = words_.token(next).kind;
    if (kind != TokenKind::word && kind != TokenKind::number) return true;
    return tree_.step(node, key_of_token(next)) != NameTrie::none;
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

  /// The case of a word, which need not be read for it when it has no capital.
  LetterCase letters(std::size_t word) const noexcept {
    const Token& token = words_.token(word);
    if (token.kind != TokenKind::word) return LetterCase::none;
    return is_lower_word(text_, token.span) ? LetterCase::lower : words_[word].letters;
  }

  /// Notes where the sentence of this word began. Words are asked for in order.
  void enter_sentence_of(std::size_t word) {
    const std::span<const std::uint32_t> marks = words_.survey().marks();
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
  void match_at(Place& at, const FirstUnits::Branch* branch, std::uint32_t node, std::uint32_t limit) {
    units_.clear();
    append_units_of(words_, at.word, at.offset, units_);
    if (units_[0].span.end > limit) return;
    enter_sentence_of(at.word);
    std::size_t count = 0;
    for (std::size_t v = 0; node != NameTrie::none; node = tree_.step(node, units_[v].key)) {
      if (tree_.forms(node) != nullptr && count < ends_.size()) ends_[count++] = {v + 1, node};
      ++v;
      if (v >= units_.size() && !word_may_follow(units_.back().word, node)) break;
      if (!read_unit(v) || units_[v].span.end > limit) break;
    }
    const LexiconMatch known = match_lexicon(limit);
    const Clip clip = branch != nullptr ? match_clip(*branch, limit) : Clip();
    const auto mention = [&](std::size_t end, std::uint32_t entity, FormKind kind) {
      end = with_group(end, entity, limit);
      emit({units_[0].span.begin, units_[end - 1].span.end}, units_[0].word, entity, kind);
      at = {units_[end - 1].word, units_[end - 1].span.end};
    };
    bool clip_left = clip.entity != no_entity && clip.end > known.end;
    while (clip_left || (count > 0 && ends_[count - 1].first >= known.end)) {
      if (clip_left && (count == 0 || ends_[count - 1].first < clip.end)) {
        clip_left = false;
        if (count == 0 || !context_.lends_trade(units_[clip.end - 1].word))
          return mention(clip.end, clip.entity, FormKind::shorter);
        continue;
      }
      const auto [end, form_node] = ends_[--count];
      if (const auto [entity, kind] = choose(end, form_node); entity != no_entity) return mention(end, entity, kind);
      if (end == clip.end) clip_left = false;  // what several names share, or what does not fit
    }
    if (known.end == 0) return;
    const Span span{units_[0].span.begin, units_[known.end - 1].span.end};
    const Printing lead{.span = span, .first = units_[0].word, .last = units_[known.end - 1].word};
    emit(span, lead.first, entity_of_entry(known.entry, lead), FormKind::full);
    at = {units_[known.end - 1].word, units_[known.end - 1].span.end};
  }

  /// 燈灣集團 for 燈灣: a group belongs to the Chinese name in front of it.
  std::size_t with_group(std::size_t end, std::uint32_t entity, std::uint32_t limit) {
    if (!units_[end - 1].han || entities_.type(entity) != EntityType::organization || !read_unit(end)) return end;
    const Word& next = words_[units_[end].word];
    const bool group = next.is_han() && !next.spaced && next.span.begin == units_[end].span.begin &&
                       next.span.end <= limit &&
                       (words_.is(units_[end].word, "集團") || words_.is(units_[end].word, "集团"));
    return group && read_unit(end + 1) ? end + 2 : end;
  }

  struct Clip {
    std::size_t end = 0;               // unit behind it; 0 when there is none
    std::uint32_t entity = no_entity;  // none when names of several have it
  };

  /// The longest clip of a name that begins with the first unit.
  Clip match_clip(const FirstUnits::Branch& branch, std::uint32_t limit) {
    Clip longest;
    if (!units_[0].han || !read_unit(1)) return longest;
    forms_.each_clipped(branch, [&](const ClippedName& name, std::uint32_t entity) {
      ClippedName::Places places = name.may_have(units_[1].key) ? name.begin(units_[0].key) : 0;
      for (std::size_t v = 1; places != 0 && read_unit(v) && units_[v].span.end <= limit; ++v) {
        places = name.step(places, units_[v].key);
        const std::size_t end = v + 1;
        if (end < longest.end || !name.is_clip(std::span(units_).first(end), places) ||
            !context_.fits_clip(std::span(units_).first(end), name))
          continue;
        const std::uint32_t candidate = entities_.find(entity);
        if (end > longest.end)
          longest = {end, candidate};
        else if (candidate != longest.entity)
          longest.entity = no_entity;
      }
    });
    return longest;
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

  struct Choice {
    std::uint32_t entity = no_entity;
    FormKind kind = FormKind::surname;
  };

  /// Whose printing the first `end` units are.
  Choice choose(std::size_t end, std::uint32_t node) const {
    FormKind kind = FormKind::surname;
    std::uint32_t entity = no_entity;
    std::uint8_t dropped = 0;
    bool shared = false;
    Form form;  // a copy, since the tree may grow while the neighbours are looked at
    FitsByShape fits_by_shape;
    for (const Form* at = tree_.forms(node); at != nullptr; at = tree_.next(form)) {
      form = *at;
      // Behind the surest kind only a surname counts, beside short forms of one word; of two bearers one is enough.
      const bool may_win = kind == FormKind::shorter && end == 1;
      if (entity != no_entity && ((form.kind > kind && !may_win) || (shared && kind == FormKind::surname))) break;
      const EntityType type = entities_.type(form.entity);
      if (!fits_by_shape.of(form, type, [&] { return fits(end, form); })) continue;
      const std::uint32_t candidate = entities_.find(form.entity);
      if (form.kind == FormKind::surname && !seen_[candidate].introduced) continue;
      // "Kuo" is the person rather than Kuo Lamp Co, once the person is known.
      const bool surname_wins = form.kind == FormKind::surname && may_win;
      if (entity == no_entity || surname_wins || (form.dropped < dropped && candidate != entity)) {
        entity = candidate;
        kind = form.kind;
        dropped = form.dropped;
        shared = false;
      } else if (candidate != entity && form.dropped == dropped) {
        shared = true;
      }
    }
    if (shared) entity = kind == FormKind::surname ? settle(node, units_[0].word) : no_entity;
    return {entity, kind};
  }

  /// Whose surname is it? Theirs whose organisation the sentence has just named: "Acme’s Kuo".
  std::uint32_t settle(std::uint32_t node, std::size_t word) const {
    const auto only = [&](auto&& is_theirs) {
      std::uint32_t entity = no_entity;
      for (const Form* form = tree_.forms(node); form != nullptr; form = tree_.next(*form)) {
        const std::uint32_t candidate = entities_.find(form->entity);
        if (!seen_[candidate].introduced || !is_theirs(candidate)) continue;
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
    return only([&](std::uint32_t candidate) { return seen_[candidate].company == company; });
  }

  /// The organisation that the current sentence mentioned last.
  std::uint32_t company_named() const {
    constexpr std::size_t reach = 12;
    for (std::size_t m = linked_.mentions.size(), steps = 0; m-- > sentence_ && steps < reach; ++steps) {
      if (entities_.type(linked_.mentions[m].entity) == EntityType::organization) return linked_.mentions[m].entity;
    }
    return no_entity;
  }

  /// Was this word printed where the person was introduced: "Acme chairman Ann Kuo", "Ann Kuo (郭安), then of Acme",
  /// "Ann Kuo of the union"? A conjunction ends what belongs to the person; "the union" does not belong to
  /// "met Ann Kuo", as only titles may stand between.
  bool introduced_near(std::uint32_t person, UnitKey word) const {
    constexpr std::size_t reach = 14;
    const std::size_t at = seen_[person].introduced_at;
    const auto is_it = [&](std::size_t i) { return is_latin(i) && key_of_word(text_, words_[i].span) == word; };
    bool titled = true;
    for (std::size_t i = at;
         i-- > 0 && at - i < reach && !words_[i].ends_sentence && !words_.is(i, "and") && !words_.is(i, ",");) {
      if (is_it(i) && (words_[i].has_capital() || titled)) return true;
      titled = titled && (words_[i].letters != LetterCase::lower || titles.contains(words_.lower(i)));
    }
    std::size_t commas = 0;
    for (std::size_t i = at; i < words_.size() && i - at < reach && !words_.is(i, "and"); ++i) {
      if (is_it(i)) return true;
      commas += words_.is(i, ",");
      if (commas == 2 || words_[i].ends_sentence || words_.is(i, ":") || words_.is(i, ";")) break;
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
    if (form.kind == FormKind::shorter && f == l && starts_sentence(words_, f) && is_any(f, name_word::descriptor))
      return false;
    return stands_alone(f, l, form);
  }

  /// Is [f, l] no part of a longer name?
  bool stands_alone(std::size_t f, std::size_t l, const Form& form) const {
    if (form.kind == FormKind::surname && starts_sentence(words_, f) && word_surnames.contains(words_.lower(f)))
      return false;
    // Behind it: "Lantern Cloud", "Ann Kuo Foundation".
    if (l + 1 < words_.size() && may_have_capital(l + 1) && !words_[l].possessive && !words_[l].ends_sentence) {
      const Word& next = words_[l + 1];
      if (next.spaced && !next.broken && next.has_capital() && next.letters != LetterCase::upper &&
          words_[f].letters != LetterCase::upper) {
        if (!is_any(l + 1, name_word::title | name_word::nationality) && !starts_name(l + 1)) return false;
      }
    }
    if (l + 2 < words_.size() && is_hyphen(l + 1) && words_.glued(l + 1) && words_.glued(l + 2) &&
        words_[l + 2].has_capital())
      return false;
    // In front of it: "Ben Kuo", "Lantern AI".
    if (f > 0 && may_have_capital(f - 1) && words_[f].spaced && !words_[f].broken && words_[f - 1].has_capital() &&
        !words_[f - 1].possessive && !words_[f - 1].ends_sentence) {
      constexpr std::uint32_t introducers = name_word::opener | name_word::title | name_word::descriptor;
      if (form.kind == FormKind::surname) {
        if (!is_any(f - 1, introducers)) return false;
      } else if (!is_any(f - 1, introducers | name_word::nationality) && !starts_sentence(words_, f - 1)) {
        if (form.exact_case) {
          if (is_any(f, name_word::generation_mark)) return false;  // Part III
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

  bool is_any(std::size_t word, std::uint32_t of_lists) const noexcept {
    return (name_word_lists(words_, word) & of_lists) != 0;
  }
  // Neither reads more of the word than its token tells.
  bool is_latin(std::size_t word) const noexcept { return words_.token(word).kind == TokenKind::word; }
  bool may_have_capital(std::size_t word) const noexcept {
    return is_latin(word) && !is_lower_word(text_, words_.token(word).span);
  }
  bool is_hyphen(std::size_t word) const noexcept { return words_.token(word).span.in(text_) == "-"; }

  bool starts_name(std::size_t word) const {
    const UnitKey first = key_of_word(text_, words_[word].span);
    FirstUnits::Branch* const branch = forms_.find(first);
    return branch != nullptr && forms_.node_of(*branch, first, words_[word].letters) != NameTrie::none;
  }
  bool mention_ends_at(std::size_t word) const {
    return !linked_.mentions.empty() && linked_.mentions.back().span.end == words_[word].span.end;
  }

  /// A short Chinese name must not cut a dictionary word in two (郭安 in 天郭|安全).
  bool fits_han(std::size_t end, const Form& form) const {
    const Span span{units_[0].span.begin, units_[end - 1].span.end};
    const std::size_t next = units_[end - 1].word + std::size_t{1};
    if (context_.is_trade(next) && han_org_suffixes.contains(words_.in(next - 1))) return false;
    if (end <= 4 && entities_.type(form.entity) == EntityType::organization && context_.makes_sister(next))
      return false;
    if (end >= 4) return true;
    const Word& first = words_[units_[0].word];
    const Word& last = words_[units_[end - 1].word];
    if (form.kind == FormKind::surname) return first.span.begin == span.begin && context_.is_addressed(span.end);
    if (first.span.begin < span.begin && first.is_han()) return false;
    // 燈卡|也: an adverb may make a rare word with the end of a name.
    if (last.span.end > span.end && last.is_han() &&
        !((end >= 3 || form.kind == FormKind::full) &&
          han_adverbs.contains(Span{span.end, last.span.end}.in(text_))))
      return false;
    if (context_.is_namesake(next) || context_.is_given_name(units_[0].word)) return false;
    if (end == 2 && first.span == span && han_word_cost(span.in(text_)) < han_name_cost) {
      // The name is an ordinary word too: what follows must suit a name.
      const std::size_t word = units_[0].word;
      if (!context_.suits_name(word + 1) || context_.has_degree(word)) return false;
    }
    return true;
  }

  /// 艾米．韋伯: a given name and a middle dot belong to the surname behind them.
  std::uint32_t dotted_begin(std::uint32_t begin) const {
    const auto before = [&](std::uint32_t at) { return decode_before(text_, at); };
    if (begin == 0) return begin;
    const CodePoint dot = before(begin);
    if (!is_middle_dot(text_.substr(begin - dot.length, dot.length))) return begin;
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

  /// 安．羅摩 where the text has named 丹·羅摩: another given name in front of the dot than the entity's own.
  bool names_another(std::uint32_t entity, Span given_and_dot) const {
    const std::string_view own = entities_.han_name(entity).in(text_);
    const std::uint32_t dot = decode_before(text_, given_and_dot.end).length;
    const std::string_view given = Span{given_and_dot.begin, given_and_dot.end - dot}.in(text_);
    return profile_of(own).dotted && own.find(given) == std::string_view::npos;
  }

  /// Mentions an entity by a printing that begins in this word.
  void emit(Span span, std::uint32_t word, std::uint32_t entity, FormKind kind) {
    entity = entities_.find(entity);
    if (!linked_.mentions.empty() && linked_.mentions.back().span.end > span.begin) return;
    if (entities_.type(entity) == EntityType::person && kind == FormKind::full && !seen_[entity].introduced)
      seen_[entity].company = company_named();
    if (entities_.type(entity) == EntityType::person) {
      const std::uint32_t begin = dotted_begin(span.begin);
      if (begin != span.begin && names_another(entity, {begin, span.begin})) return;
      if (begin != span.begin) word = static_cast<std::uint32_t>(words_.at_offset(begin));
      span.begin = begin;
    }
    if (kind == FormKind::full && !seen_[entity].introduced) {
      seen_[entity].introduced = true;
      seen_[entity].introduced_at = word;
    }
    linked_.mentions.push_back({span, entity});
    first_words_.push_back(word);
  }

  /// "for the company, also known as X": X is the organisation that the text named first.
  void link_described_companies() {
    std::uint32_t first_company = no_entity;
    for (std::size_t m = 0; m < linked_.mentions.size(); ++m) {
      if (first_company == no_entity && entities_.type(linked_.mentions[m].entity) == EntityType::organization) {
        first_company = linked_.mentions[m].entity;
        continue;
      }
      if (first_company == no_entity) continue;
      const std::size_t w = first_words_[m];
      if (w < 6 || !words_.is(w - 1, "as") || !words_.is(w - 2, "known")) continue;
      std::size_t i = w - 3;
      if (words_[i].letters == LetterCase::lower) --i;
      if (!words_.is(i, ",") || i < 2) continue;
      const LowerCase& noun = words_.lower(i - 1);
      if (!(noun == std::string_view("company") || noun == std::string_view("firm") ||
            noun == std::string_view("group")) ||
          !words_.is(i - 2, "the"))
        continue;
      entities_.unite(first_company, linked_.mentions[m].entity);
    }
  }

  void finish() {
    std::vector<std::uint32_t>& index = memory_.index;
    index.assign(entities_.size(), no_entity);
    for (EntityMention& mention : linked_.mentions) {
      const std::uint32_t entity = entities_.find(mention.entity);
      if (index[entity] == no_entity) {
        index[entity] = static_cast<std::uint32_t>(linked_.entities.size());
        linked_.entities.push_back({.name = entities_.lead(entity).span, .type = entities_.type(entity)});
      }
      mention.entity = index[entity];
    }
  }

  /// The entity of an entry of the lexicon.
  std::uint32_t entity_of_entry(std::uint32_t entry, const Printing& lead) {
    const std::uint32_t entity = entities_.of_entry(*lexicon_, entry, lead);
    seen_.resize(entities_.size());
    return entity;
  }

  Memory& memory_;
  const Words& words_;
  std::string_view text_;
  HanContext context_;
  std::span<const Alias> aliases_;
  const Lexicon::Entries* lexicon_;
  LinkedEntities& linked_;
  std::size_t sentence_ = 0;  // first mention of the current sentence
  std::size_t mark_ = 0;      // the next of the words' marks

  EntitySet& entities_ = memory_.entities;
  NameForms& forms_ = memory_.forms;
  const NameTrie& tree_ = memory_.forms.tree();
  std::vector<Printing>& fixed_ = memory_.fixed;
  std::vector<Seen>& seen_ = memory_.seen;
  std::vector<Unit>& units_ = memory_.units;
  std::array<std::pair<std::size_t, std::uint32_t>, 24> ends_;  // of match_at(): unit behind the match, node
  std::vector<std::uint32_t>& first_words_ = memory_.first_words;
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
