// SPDX-License-Identifier: MIT
#include <newsparse/alias.hpp>

#include <algorithm>
#include <array>
#include <optional>

#include "abbreviation.hpp"
#include "bracket_items.hpp"
#include "brackets.hpp"
#include "clipped_name.hpp"
#include "cues.hpp"
#include "evidence_switch.hpp"
#include "han_name.hpp"
#include "latin_name.hpp"
#include "romanization.hpp"
#include "stages.hpp"
#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"
#include "unicode.hpp"
#include "words.hpp"

namespace newsparse::inline v0 {
namespace {

using namespace detail;

constexpr std::array<std::string_view, 14> clue_names = {
    "surname_read", "given_name_read", "sounds_alike", "initials",  "shared_characters",
    "shared_word",  "name_suffix",     "capitalized",  "title_cut", "description_cut",
    "cue_phrase",   "quoted",          "distributed",  "lexicon"};

/// The name beside a bracket, wherever its edges fall.
struct FoundName {
  Span span;
  EntityType type{};
  float score = 0;
  Evidence evidence;
};

/// 燈國灣岸國家石油公司（燈國灣美）: does a short form of four characters or more begin as the name does and keep its
/// characters but one?
bool keeps_all_but_one(std::string_view name, std::string_view alias) noexcept {
  constexpr std::size_t character = 3, fewest = 4 * character, most = 6 * character;
  if (alias.size() < fewest || alias.size() > most || alias.size() >= name.size() ||
      alias.size() != character * count_han(alias) || !name.starts_with(alias.substr(0, 2 * character)))
    return false;
  std::size_t missed = 0;
  for (std::size_t at = 2 * character, kept = at; at < alias.size(); at += character) {
    const std::size_t place = name.find(alias.substr(at, character), kept);
    if (place == std::string_view::npos)
      ++missed;
    else
      kept = place + character;
  }
  return missed == 1;
}

FoundName found(const Words& words, const NameMatch& match) {
  return {words.span(match.first, match.last), match.type, match.score, match.evidence};
}
FoundName found(const HanMatch& match) { return {match.span, match.type, match.score, match.evidence}; }

/// What a thread keeps from text to text.
struct Memory {
  BracketFinder brackets;
  GivenNames given;
  std::vector<BracketItem> items;
};

/// One call's work on one text.
class Resolver {
 public:
  Resolver(const Words& words, std::span<const MoneyMention> money, const Lexicon& lexicon, Memory& memory,
           std::vector<Alias>& aliases)
      : context_{.words = words,
                 .brackets = memory.brackets,
                 .given = memory.given,
                 .money = money,
                 .lexicon = lexicon.entries()},
        given_(memory.given),
        items_(memory.items),
        aliases_(aliases) {
    memory.brackets.read(words);
    memory.given.clear();
  }

  void run() {
    for (const Bracket& bracket : brackets_.brackets()) resolve(bracket);
    sort();
    of_brackets_ = aliases_.size();
    given_.clear();  // a cue does not know what stands behind it
    for (const std::uint32_t i : words_.survey().cues()) {
      if (uses(Clue::cue_phrase) && may_begin_cue(words_, i)) resolve_cue(i);
    }
    if (aliases_.size() > of_brackets_) sort();
    aliases_.erase(std::unique(aliases_.begin(), aliases_.end(),
                               [](const Alias& a, const Alias& b) { return a.alias == b.alias && a.name == b.name; }),
                   aliases_.end());
  }

 private:
  void sort() {
    std::sort(aliases_.begin(), aliases_.end(),
              [](const Alias& a, const Alias& b) { return a.alias != b.alias ? a.alias < b.alias : a.name < b.name; });
  }

  void resolve(const Bracket& bracket) {
    if (bracket.open == 0) return;
    const std::optional<std::size_t> last = name_end(bracket.open);
    if (!last) return;
    std::size_t end = bracket.close;
    if (!bracket.closed) end = unclosed_end(bracket.open + 1);
    cut_items(words_, bracket.open + 1, end, items_);
    erase_notes(context_, *last, items_);
    if (items_.empty() || is_inside_law(bracket)) return;
    const bool quoted = is_quote_close(words_, bracket.open - 1);
    if (ends_in_han(*last))
      resolve_han(*last, quoted);
    else
      resolve_latin(*last, quoted);
  }

  /// Clarifying Lawful Use of Lamps (CLUL) Act: is the bracket in the middle of a law's name? In front of what a body
  /// issues, "Lamp Commission (LC) Guidelines", it is not.
  bool is_inside_law(const Bracket& bracket) const {
    const std::size_t next = bracket.close + 1;
    if (items_.size() != 1 || !bracket.closed || next >= words_.size() || words_[bracket.close].ends_sentence ||
        !words_[next].has_capital() || words_[next].broken || !law_nouns.contains(words_.lower(next)))
      return false;
    const LowerCase& before = words_.lower(bracket.open - 1);
    const bool issued = body_nouns.contains(before) || head_nouns.contains(before) || legal_forms.contains(before);
    return !issued && looks_abbreviated(words_, items_[0].first, items_[0].last);
  }

  /// The last word of the name in front of an opening bracket: behind possessive marks, quotation
  /// marks, earlier brackets and asides between commas.
  std::optional<std::size_t> name_end(std::size_t open) const {
    std::size_t i = open;
    for (int steps = 0; steps < 6; ++steps) {
      if (i == 0) return std::nullopt;
      const std::size_t before = i - 1;
      const Word& word = words_[before];
      if (word.kind == TokenKind::close && brackets_.partner(before) != BracketFinder::no_partner) {
        i = brackets_.partner(before);
      } else if (word.kind == TokenKind::quote || word.kind == TokenKind::close) {
        i = before;
      } else if (words_.is(before, ",")) {
        const std::optional<std::size_t> comma = aside_begin(before);
        if (!comma) return std::nullopt;
        i = *comma;
      } else if (word.is_latin() || word.is_han() || word.kind == TokenKind::number || words_.is(before, ".") ||
                 words_.is(before, "+") || words_.is(before, "!")) {
        if (word.ends_sentence &&
            !(words_.is(before, ".") && before > 0 && legal_forms.contains(words_.lower(before - 1))))
          return std::nullopt;
        return before;
      } else {
        return std::nullopt;
      }
    }
    return std::nullopt;
  }

  /// ", which tracks more than 400 firms, (": the comma where the aside begins.
  std::optional<std::size_t> aside_begin(std::size_t comma) const {
    for (std::size_t i = comma, steps = 0; i > 0 && steps < 24; --i, ++steps) {
      if (i != comma && words_.is(i, ",") &&
          (words_.is(i + 1, "which") || words_.is(i + 1, "who") || words_.is(i + 1, "whose")))
        return i;
      if (words_[i].ends_sentence) break;
    }
    return std::nullopt;
  }

  /// A bracket that is never closed holds one name at most: the Han words or the one word behind it.
  std::size_t unclosed_end(std::size_t first) const {
    std::size_t end = first;
    // 迷燈（Milumo到首爾展店: Chinese goes on behind a Latin name.
    while (end < words_.size() && words_[end].has_capital() && end - first < 4 && !words_[end].ends_sentence) ++end;
    if (end > first) return end < words_.size() && words_[end].is_han() && words_.glued(end) ? end : first;
    while (end < words_.size() && words_[end].is_han() && end - first < 12 && (end == first || !words_[end].spaced))
      ++end;
    return end;
  }

  /// Is the name that ends here a Chinese one? One that ends in Latin letters or digits is when the
  /// bracket prints them too: 燈核L1（Lumo L1）, but 平台Lumo（路摩） is Latin.
  bool ends_in_han(std::size_t last) const {
    if (words_[last].is_han()) return true;
    // 《路摩之城2》（City of Lumo II）
    if (last > 0 && words_[last].kind == TokenKind::number && words_[last - 1].is_han() && words_.glued(last) &&
        is_quote_close(words_, last + 1))
      return true;
    const auto shared = [&](const BracketItem& item) {
      return in(item).find(words_.in(last)) != std::string_view::npos;
    };
    if (std::none_of(items_.begin(), items_.end(), shared)) return false;
    for (std::size_t i = last, steps = 0; i > 0 && steps < 4 && !words_[i].spaced; ++steps) {
      if (words_[--i].is_han()) return true;
    }
    return false;
  }

  std::string_view in(const BracketItem& item) const { return words_.in(item.first, item.last); }

  /// ESG（環境、社會及管治）: one long form rather than one alias for each of its parts.
  void join_long_form(std::size_t last) {
    if (items_.size() < 2 || words_[last].letters != LetterCase::upper) return;
    std::size_t parts = items_.size();
    for (const BracketItem& item : items_) {
      if (!item.han || item.cued || item.quoted) return;
      parts += words_.is(item.first, "及") || words_.is(item.first, "與") || words_.is(item.first, "与");
      for (std::size_t i = item.first + 1; i < item.last; ++i)
        parts += words_.is(i, "及") || words_.is(i, "與") || words_.is(i, "与") || words_.is(i, "和");
    }
    for (std::size_t i = 1; i < items_.size(); ++i) {
      if (!words_.is(items_[i].first - 1, "、")) return;
    }
    if (parts != words_.in(last).size()) return;
    items_.front().last = items_.back().last;
    items_.resize(1);
  }

  void resolve_latin(std::size_t last, bool quoted) {
    join_long_form(last);
    if (items_.size() >= 2 && uses(Clue::distributed) && distribute(last, false)) return;
    std::optional<FoundName> name;
    const auto consider = [&](const std::optional<NameMatch>& match) {
      if (match && (!name || match->score > name->score)) name = found(words_, *match);
    };
    bool by_han = false;
    for (const BracketItem& item : items_) {
      if (item.han) {
        std::optional<NameMatch> match = match_han_alias(context_, last, quoted, in(item));
        // Without a sound, a suffix or a form in common, a phrase in quotation marks is a slogan.
        by_han |= match.has_value();
        consider(match);
      } else if (item.cued && uses(Clue::cue_phrase)) {
        consider(match_cued_alias(context_, last));
      } else if (looks_abbreviated(words_, item.first, item.last)) {
        consider(match_abbreviation(context_, last, in(item)));
      }
    }
    if (quoted && uses(Clue::quoted)) use_quoted(last, name);
    use_known(last, name);
    if (name && !quoted) begin_with_title(*name, last);
    for (const BracketItem& item : items_) {
      if (item.han || item.cued) {
        if (name) add(*name, item);
      } else if (name && name->evidence.has(Clue::initials) && looks_abbreviated(words_, item.first, item.last)) {
        add(*name, item);
      } else if (name && by_han && has_capital(words_, item) && !has_lower_word(words_, item)) {
        add(*name, item);
      } else if (name && by_han && !has_capital(words_, item) && spells_han(item)) {
        add(*name, item);
      } else if (!by_han) {
        resolve_latin_item(last, item);
      }
    }
  }

  /// "of In the Mood for Lamps (《燈樣年華》)": a work's title may begin with a small word that has a capital there.
  void begin_with_title(FoundName& name, std::size_t last) const {
    constexpr std::size_t reach = 8;  // words
    const std::size_t title = items_.front().first;
    if (title == 0 || !words_.is(title - 1, "《")) return;
    for (std::size_t i = last, steps = 0; i > 0 && steps < reach && words_[i].is_latin(); --i, ++steps) {
      const bool small = title_small_words.contains(words_.lower(i));
      if (!small && !words_[i].has_capital()) return;
      const bool forced = words_[i - 1].ends_sentence || words_[i].broken || words_[i - 1].kind == TokenKind::quote;
      if (small && words_[i].has_capital() && !forced && words_[i].span.begin < name.span.begin) {
        name.span.begin = words_[i].span.begin;
        name.type = EntityType::work;
        return;
      }
      if (forced) return;
    }
  }

  /// The name is all that stands between the quotation marks.
  void use_quoted(std::size_t last, std::optional<FoundName>& name) const {
    if (!name) return;
    for (std::size_t i = last, steps = 0; i > 0 && steps < 12; --i, ++steps) {
      if (!is_quote_open(words_, i - 1) ||
          (words_[i - 1].kind != TokenKind::quote && words_[i - 1].kind != TokenKind::open))
        continue;
      if (!words_[i].has_capital()) return;
      name->span.begin = words_[i].span.begin;
      name->evidence.add(Clue::quoted);
      return;
    }
  }

  /// The lexicon knows where the name begins.
  void use_known(std::size_t last, std::optional<FoundName>& name) const {
    if (!name) return;
    const std::optional<Span> known = context_.known_name(last);
    if (!known) return;
    name->span = *known;
    name->score = 0.99F;
    name->evidence.add(Clue::lexicon);
  }

  /// luwei beside 滷味
  bool spells_han(const BracketItem& item) const {
    for (const BracketItem& other : items_) {
      if (other.han && heard(in(item), in(other), 0.8F)) return true;
    }
    return false;
  }

  /// A Latin item on its own: an abbreviation, a long form, a shorter form in quotation marks.
  void resolve_latin_item(std::size_t last, const BracketItem& item) {
    std::optional<NameMatch> match;
    if (looks_abbreviated(words_, item.first, item.last)) match = match_abbreviation(context_, last, in(item));
    if (match) return add(found(words_, *match), item);
    const std::optional<NameRun> run = find_name_run(context_, last);
    if (!run || run->lower) return;
    // GDP (gross domestic product)
    if (item.last > item.first && looks_abbreviated(words_, last, last)) {
      const std::optional<LongForm> form = find_long_form(words_, item.first, item.last, words_.in(last));
      if (form && form->first == item.first && form->score >= 0.75F) {
        NameMatch name{.first = last,
                       .last = last,
                       .type = type_of_latin(words_, item.first, item.last),
                       .score = 0.6F + 0.39F * std::min(1.0F, form->score)};
        name.evidence.add(Clue::initials);
        return add(found(words_, name), item);
      }
    }
    if (has_capital(words_, item)) {
      std::optional<NameMatch> whole = match_cued_alias(context_, last);
      if (whole && whole->last - whole->first > item.last - item.first &&
          (picks_words(words_, item.first, item.last, whole->first, whole->last) || shares_tail(item, *whole))) {
        if (item.quoted) whole->evidence.add(Clue::quoted);
        return add(found(words_, *whole), item);
      }
      if (const std::optional<std::size_t> first = half_abbreviated(item, run->first, last)) {
        NameMatch name{.first = *first, .last = last, .type = EntityType::organization, .score = 0.85F};
        name.evidence.add(Clue::initials).add(Clue::shared_word);
        add(found(words_, name), item);
      }
    }
  }

  /// Lumo of "Lumo Property and Casualty" (Lumo P&C): the word in [first, last] that the alias prints whole before the
  /// initials of the rest.
  std::optional<std::size_t> half_abbreviated(const BracketItem& item, std::size_t first, std::size_t last) const {
    const std::size_t rest = item.first + 1;
    if (rest > item.last || !words_[rest].spaced || !looks_abbreviated(words_, rest, item.last)) return std::nullopt;
    for (std::size_t i = first; i < last; ++i) {
      if (words_.in(i) != words_.in(item.first)) continue;
      const std::optional<LongForm> form = find_long_form(words_, i + 1, last, words_.in(rest, item.last));
      if (form && form->first == i + 1 && form->score >= 0.75F) return i;
    }
    return std::nullopt;
  }

  /// Lumo Bay Investment Fund (Big Fund), Agreement on Lamp Trade (LT Agreement): a nickname of two words whose noun
  /// is the name’s.
  bool shares_tail(const BracketItem& item, const NameMatch& name) const {
    return item.last == item.first + 1 && words_[item.first].has_capital() &&
           words_[item.last].letters == LetterCase::capitalized && name.last - name.first >= 2 &&
           (words_.in(item.last) == words_.in(name.last) || words_.in(item.last) == words_.in(name.first));
  }

  void resolve_han(std::size_t last, bool quoted) {
    if (items_.size() >= 2 && uses(Clue::distributed) && distribute(last, true)) return;
    std::optional<FoundName> name;
    const auto acceptable = [&](const BracketItem& item) {
      if (item.cued && uses(Clue::cue_phrase)) return true;
      if (!item.han) return has_capital(words_, item) || (!quoted && is_plain_term(words_, item));
      return false;
    };
    for (const BracketItem& item : items_) {
      std::optional<HanMatch> match = find_han_name(context_, last, in(item), item.han);
      if (!match) continue;
      if (item.han && !item.cued && !match->evidence.has(Clue::shared_characters) && !shares_characters(*match, item) &&
          !is_nickname(*match, item))
        continue;
      if (!item.han && !acceptable(item)) continue;
      if (item.cued) match->evidence.add(Clue::cue_phrase);
      if (!name || match->score > name->score) name = found(*match);
    }
    if (!name) return;
    if (quoted && uses(Clue::quoted)) {
      use_quoted_han(last, *name);
      if (is_slogan(name->span)) return;
    }
    use_known(last, name);
    for (const BracketItem& item : items_) {
      const std::string_view name_text = name->span.in(words_.text());
      if (!item.cued && is_employer(item) && (may_be_person(name_text) || !profile_of(in(item)).organization)) continue;
      const bool picked = item.han && in(item).size() < name_text.size() &&
                          (find_picked_characters(name_text, in(item)).has_value() || shares_characters(*name, item));
      if (acceptable(item) || picked || is_nickname(*name, item)) add(*name, item);
    }
  }

  /// 口號「...」, 主題為「...」, 「...，...！」
  bool is_slogan(Span quoted) const {
    std::string_view before = words_.text().substr(0, quoted.begin);
    if (quoted.in(words_.text()).find("，") != std::string_view::npos && !before.ends_with("《")) return true;
    before.remove_suffix(before.empty() ? 0
                                        : before.size() - (quoted.begin - decode_before(before, quoted.begin).length));
    for (const std::string_view link : {"為", "为", "是", "：", "的"}) {
      if (before.ends_with(link)) before.remove_suffix(link.size());
    }
    return han_slogan_nouns.suffix_of(before) > 0;
  }

  /// LUMO中國 behind a person, LUMO總部所在: Latin, and two or more Han characters behind it.
  bool is_employer(const BracketItem& item) const {
    return !item.han && words_[item.first].is_latin() && count_han(in(item)) >= 2;
  }

  /// 某國國家銀行（央行）, or all characters but one: a short form that is no pick of the name's characters.
  template <class Match>
  bool shares_characters(const Match& match, const BracketItem& item) const {
    const std::string_view name_text = match.span.in(words_.text()), alias_text = in(item);
    if (keeps_all_but_one(name_text, alias_text)) return true;
    return profile_of(name_text).organization && count_han(alias_text) <= 3 && alias_text.size() >= 6 &&
           name_text.size() > alias_text.size() &&
           name_text.substr(name_text.size() - 3) == alias_text.substr(alias_text.size() - 3);
  }

  /// 王燈民（阿燈）, （「燈神」）, （燈哥）: what friends call a person.
  template <class Match>
  bool is_nickname(const Match& match, const BracketItem& item) const {
    const std::string_view person = match.span.in(words_.text()), nickname = in(item);
    if (!item.han || nickname.size() < 6 || nickname.size() > 9 || !may_be_person(person) || person.size() > 9 ||
        han_titles.contains(nickname))
      return false;
    return item.quoted || han_nicknames.suffix_of(nickname) > 0 ||
           (han_nickname_openers.prefix_of(nickname) > 0 && person.find(nickname.substr(3)) != person.npos);
  }

  void use_quoted_han(std::size_t last, FoundName& name) const {
    for (std::size_t i = last, steps = 0; i > 0 && steps < 24; --i, ++steps) {
      if (words_[i - 1].kind != TokenKind::quote && words_[i - 1].kind != TokenKind::open) continue;
      const std::size_t partner = brackets_.partner(i - 1);
      if (partner != BracketFinder::no_partner && partner < last) continue;  // 《燈灣（私隱）條例》
      if (!is_quote_open(words_, i - 1)) return;
      name.span = words_.span(i, last);
      name.evidence.add(Clue::quoted);
      return;
    }
  }

  bool is_joint(std::size_t i) const {
    const std::string_view printed = words_.in(i);
    return printed == "," || printed == "、" || printed == "and" || printed == "與" || printed == "与" ||
           printed == "和" || printed == "及" || printed == "跟" || printed == "以及" || printed == "暨";
  }

  /// "and its local rival Lumo": the first of the words that describe the name which begins with this word.
  std::size_t before_description(std::size_t begin) const {
    constexpr std::size_t longest = 4;  // words
    std::size_t i = begin;
    while (i > 0 && begin - i < longest && words_[i - 1].is_latin() && !words_[i - 1].ends_sentence &&
           !words_[i - 1].possessive && !is_joint(i - 1) &&
           (words_[i - 1].letters == LetterCase::lower || nationalities.contains(words_.lower(i - 1))))
      --i;
    return i;
  }

  /// 甲和乙（...、...）: where the name that ends with word `last` begins, behind a joint; nothing without one. The
  /// dictionary may join 和 to the name.
  std::optional<std::uint32_t> behind_joint(std::size_t last) const {
    constexpr std::size_t longest = 12;  // words
    for (std::size_t i = last; i > 0 && last - i < longest && !words_[i].spaced; --i) {
      const Word& word = words_[i - 1];
      std::uint32_t begin = 0;
      if (is_joint(i - 1))
        begin = words_[i].span.begin;
      else if (word.is_han() && word.span.size() == 6 && han_conjunctions.contains(words_.in(i - 1).substr(0, 3)))
        begin = word.span.begin + 3;
      else if (!word.is_han() && !word.is_latin())
        break;
      if (begin == 0) continue;
      return words_[last].span.end - begin >= 6 ? std::optional(begin) : std::nullopt;
    }
    return std::nullopt;
  }

  /// "Copper Heron and the Silver Reed" is two names where each has an item of the bracket.
  void begin_behind_and(FoundName& name, std::size_t last) const {
    for (std::size_t i = last; i > 1 && words_[i - 1].span.begin > name.span.begin; --i) {
      if (!words_.is(i - 1, "and")) continue;
      const bool article = i < last && words_.lower(i) == std::string_view("the");
      name.span.begin = words_[article ? i + 1 : i].span.begin;
      return;
    }
  }

  /// "A and B (甲、乙)": as many names in front as items in the bracket.
  bool distribute(std::size_t last, bool han) {
    const std::size_t n = items_.size();
    if (n > 8) return false;
    for (const BracketItem& item : items_) {
      if (item.han == han || item.cued) return false;
    }
    std::array<FoundName, 8> names;
    std::size_t i = last;
    for (std::size_t k = n; k-- > 0;) {
      std::optional<FoundName> name;
      if (han) {
        if (const auto match = find_han_name(context_, i, in(items_[k]), false)) name = found(*match);
        if (const auto joined = k > 0 ? behind_joint(i) : std::nullopt; name && joined) name->span.begin = *joined;
      } else if (const auto match = match_han_alias(context_, i, false, in(items_[k]))) {
        name = found(words_, *match);
        if (k > 0) begin_behind_and(*name, i);
      }
      if (!name || (han && count_han(name->span.in(words_.text())) < 2)) return false;
      names[k] = *name;
      if (k == 0) break;
      std::size_t begin = i;
      while (begin > 0 && words_[begin].span.begin > name->span.begin) --begin;
      // Between two names a comma or a conjunction must stand.
      bool joined = words_[begin].span.begin < name->span.begin;
      if (const std::size_t described = before_description(begin); described > 0 && is_joint(described - 1))
        begin = described;
      while (begin > 0 && is_joint(begin - 1)) {
        joined = true;
        --begin;
      }
      if (!joined || begin == 0) return false;
      i = begin - 1;
      if (words_[i].ends_sentence) return false;
    }
    for (std::size_t k = 0; k < n; ++k) {
      names[k].evidence.add(Clue::distributed);
      add(names[k], items_[k]);
    }
    return true;
  }

  bool inside_bracket(std::size_t word) const {
    constexpr std::size_t reach = 24;
    for (std::size_t i = word; i > 0 && word - i < reach && !words_[i - 1].ends_sentence; --i) {
      if (is_round_open(words_.in(i - 1))) return true;
      if (words_[i - 1].kind == TokenKind::close) return false;
    }
    return false;
  }

  /// "X, also known as Y", X，又稱Y: outside brackets.
  void resolve_cue(std::size_t i) {
    std::size_t begin = i;
    while (begin > 0 && i - begin < 3 && words_[begin - 1].letters == LetterCase::lower &&
           words_[begin - 1].is_latin() && cue_at(words_, begin - 1, words_.size()).words > i - begin)
      --begin;
    const Cue cue = cue_at(words_, begin, std::min(words_.size(), begin + 12));
    if (!cue.names || begin == 0 || begin + cue.words >= words_.size()) return;
    std::size_t first = begin + cue.words;
    if (inside_bracket(begin)) return;  // the bracket's own cue
    const bool behind_as = words_.is(first - 1, "as");
    if (words_.is(first, "the") && first + 1 < words_.size() && words_[first + 1].has_capital()) ++first;
    bool quoted = false;
    if (is_quote_open(words_, first) && first + 1 < words_.size()) {
      ++first;
      quoted = true;
    }
    BracketItem item{.first = first,
                     .last = first,
                     .quoted = quoted,
                     .cued = true,
                     .former = cue.former,
                     .han = words_[first].is_han()};
    // "formerly head of Lumo": a job is no name.
    if (!quoted && words_[first].is_latin() && (!words_[first].has_capital() || context_.is_title(first)) && !behind_as)
      return;
    extend(item);
    items_.assign(1, item);  // what ends_in_han() compares the name with
    std::size_t left = begin - 1;
    const auto is_comma = [&](std::size_t word) { return words_.is(word, ",") || words_.is(word, "，"); };
    if (left > 0 && is_comma(left - 1) && han_namers.contains(words_.in(left))) --left;  // ，業界簡稱
    const bool comma = is_comma(left);
    if (comma && left == 0) return;
    if (comma) --left;
    const std::optional<std::size_t> last = name_end(left + 1);
    if (!last) return;
    if (!ends_in_han(*last)) {
      if (!item.han && has_capital(words_, item)) resolve_latin_cue(begin, *last, item);
      return;
    }
    if (!item.han && !(comma && looks_abbreviated(words_, item.first, item.last))) return;  // 冷卻裝置，簡稱LDU
    const bool clear_end =
        quoted || item.last + 1 == words_.size() || words_[item.last + 1].kind == TokenKind::punctuation;
    // 數位孿生（digital twin），又稱數位雙生: the bracket has found the name.
    if (item.han && clear_end && *last < left && words_[left].kind == TokenKind::close) {
      if (const std::optional<FoundName> name = name_of_bracket(*last)) return add(*name, item);
    }
    std::optional<HanMatch> match = find_han_name(context_, *last, in(item), item.han);
    if (!match) return;
    // 黑燈蟲，又稱夜蟲: what opens a sentence needs no likeness.
    const std::uint32_t opens = words_[*last].span.begin;
    const bool subject =
        comma && cue.former && clear_end && is_clause(match->span.begin, opens) && in(item).size() <= 18;
    const bool alike = clear_end && shares_ends(match->span.in(words_.text()), in(item));
    if (item.han && !match->evidence.has(Clue::shared_characters) && !(quoted && comma) && !subject && !alike) return;
    match->evidence.add(Clue::cue_phrase);
    add(found(*match), item);
  }

  /// 數位孿生, 數位雙生: are half of the characters of a Chinese name the other one's first and last ones?
  static bool shares_ends(std::string_view name, std::string_view other) noexcept {
    constexpr std::size_t character = 3;
    const std::size_t longest = std::min(name.size(), other.size()) / character;
    std::size_t first = 0, last = 0;
    while (first < longest && name.substr(first * character, character) == other.substr(first * character, character))
      ++first;
    while (first + last < longest && name.substr(name.size() - (last + 1) * character, character) ==
                                         other.substr(other.size() - (last + 1) * character, character))
      ++last;
    return first + last >= 2 && 2 * (first + last) * character >= other.size();
  }

  /// A cue's Latin item behind the Latin name that ends with word `last`.
  void resolve_latin_cue(std::size_t cue, std::size_t last, const BracketItem& item) {
    if (const std::optional<FoundName> name = name_of_bracket(last)) return add(*name, item);
    std::optional<NameMatch> match;
    if (looks_abbreviated(words_, item.first, item.last)) match = match_abbreviation(context_, last, in(item));
    if (!match) match = match_cued_alias(context_, last);
    if (!match) match = match_appositive(cue);
    if (match) add(found(words_, *match), item);
  }

  /// "X (乙), also known as Y": the name that ends with this word, as its own bracket found it.
  std::optional<FoundName> name_of_bracket(std::size_t last) const {
    const std::uint32_t end = words_[last].span.end;
    const std::span<const Alias> of_brackets = std::span(aliases_).first(of_brackets_);
    const auto alias = std::partition_point(of_brackets.begin(), of_brackets.end(),
                                            [&](const Alias& a) { return a.alias.begin < end; });
    if (alias == of_brackets.end() || alias->name.end != end) return std::nullopt;
    Evidence cuts;  // the rest of the evidence is of the other alias
    for (const Clue cut : {Clue::title_cut, Clue::description_cut}) {
      if (alias->evidence.has(cut)) cuts.add(cut);
    }
    return FoundName{alias->name, alias->type, alias->confidence, cuts};
  }

  /// Does a sentence begin with what begins at this byte, in front of a short word?
  bool is_clause(std::uint32_t begin, std::uint32_t last_word) const {
    constexpr std::uint32_t longest_subject = 18;  // bytes
    if (last_word > begin + longest_subject) return false;
    std::size_t i = words_.at_offset(begin);
    if (words_.token(i).span.begin < begin) ++i;  // the name begins inside what the dictionary cuts
    return i == 0 || words_[i - 1].ends_sentence || words_[i].broken;
  }

  /// "X (乙), a property developer known as Y": the name that the description stands behind.
  std::optional<NameMatch> match_appositive(std::size_t cue) {
    for (std::size_t i = cue, steps = 0; i > 1 && steps < 10; --i, ++steps) {
      if (words_[i - 1].ends_sentence) break;
      if (!words_.is(i - 1, ",") || !(words_.is(i, "a") || words_.is(i, "an") || words_.is(i, "the"))) continue;
      if (const std::optional<std::size_t> last = name_end(i - 1)) return match_cued_alias(context_, *last);
      break;
    }
    return std::nullopt;
  }

  /// Extends an item that is no bracket's to the end of its name.
  void extend(BracketItem& item) const {
    for (std::size_t i = item.first; i + 1 < words_.size() && i - item.first < 12; ++i) {
      const Word& next = words_[i + 1];
      if (words_[i].ends_sentence || next.kind == TokenKind::quote || next.kind == TokenKind::close ||
          next.kind == TokenKind::open)
        break;
      if (item.han) {
        if (!next.is_han() || next.spaced) break;
        item.last = i + 1;
        continue;
      }
      if (words_[i].possessive) break;
      const bool inner =
          words_.glued(i + 1) && (words_.is(i + 1, "-") || words_.is(i + 1, ".") || words_.is(i + 1, "&"));
      if (next.has_capital() || next.kind == TokenKind::number) {
        item.last = i + 1;
      } else if (next.letters == LetterCase::lower && words_.glued(i + 1) && words_.is(i, "-")) {
        item.last = i + 1;
      } else if (!inner && !words_.is(i + 1, "of") && !words_.is(i + 1, "&")) {
        break;
      }
    }
    const std::size_t stop = item.last + 1;  // Corp.
    if (!item.han && stop < words_.size() && words_.is(stop, ".") && words_.glued(stop) &&
        !words_[stop].ends_sentence && legal_forms.contains(words_.lower(item.last)))
      item.last = stop;
  }

  /// Moody’s alone between brackets or quotation marks is a name: nothing stands behind it that could be its own.
  Span printed_span(const BracketItem& item) const {
    Span span = words_.span(item.first, item.last);
    if (words_[item.last].possessive && item.last + 1 < words_.size() &&
        words_[item.last + 1].kind >= TokenKind::close && words_[item.last + 1].kind <= TokenKind::punctuation)
      span.end = words_.token(item.last).span.end;
    return span;
  }

  void add(const FoundName& name, const BracketItem& item) {
    Alias alias{.name = name.span,
                .alias = printed_span(item),
                .type = name.type,
                .confidence = name.score,
                .evidence = name.evidence};
    if (alias.name.overlaps(alias.alias) || alias.name.empty()) return;
    if (context_.is_stop(alias.name.in(words_.text())) || context_.is_stop(alias.alias.in(words_.text()))) return;
    const bool name_is_han = count_han(name.span.in(words_.text())) > 0;
    alias.kind = item.former               ? AliasKind::also_known_as
                 : item.han != name_is_han ? AliasKind::translation
                                           : AliasKind::abbreviation;
    if (item.cued) alias.evidence.add(Clue::cue_phrase);
    if (const std::string_view given = in(item); item.han && name_is_han && !is_common_han(given)) given_.add(given);
    aliases_.push_back(alias);
  }

  NameContext context_;
  const Words& words_ = context_.words;
  const BracketFinder& brackets_ = context_.brackets;
  GivenNames& given_;
  std::vector<BracketItem>& items_;
  std::vector<Alias>& aliases_;
  std::size_t of_brackets_ = 0;  // the first so many aliases stand in brackets, in order
};

}  // namespace

std::string_view name(AliasKind kind) noexcept {
  switch (kind) {
    case AliasKind::translation:
      return "translation";
    case AliasKind::abbreviation:
      return "abbreviation";
    case AliasKind::also_known_as:
      return "also_known_as";
  }
  return {};
}

std::string_view name(Clue clue) noexcept { return clue_names[static_cast<std::size_t>(clue)]; }

std::vector<Alias> AliasResolver::operator()(std::string_view text, std::span<const Token> tokens,
                                             std::span<const MoneyMention> money) const {
  std::vector<Alias> aliases;
  (*this)(text, tokens, money, aliases);
  return aliases;
}

void AliasResolver::operator()(std::string_view text, std::span<const Token> tokens,
                               std::span<const MoneyMention> money, std::vector<Alias>& aliases) const {
  detail::find_aliases(detail::words_of(text, tokens), money, lexicon_, aliases);
}

}  // namespace newsparse::inline v0

namespace newsparse::detail {

void find_aliases(const Words& words, std::span<const MoneyMention> money, const Lexicon& lexicon,
                  std::vector<Alias>& aliases) {
  aliases.clear();
  thread_local Memory memory;
  Resolver(words, money, lexicon, memory, aliases).run();
}

}  // namespace newsparse::detail
