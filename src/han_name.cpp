// SPDX-License-Identifier: MIT
#include "han_name.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "abbreviation.hpp"
#include "ascii.hpp"
#include "evidence_switch.hpp"
#include "han_edge.hpp"
#include "listed_long_form.hpp"
#include "other_name.hpp"
#include "romanization.hpp"
#include "spelling.hpp"
#include "tables/chinese_words.hpp"
#include "translation.hpp"
#include "transliteration.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t longest_name = 32;  // words; official names have fewer than twenty

/// 食品及農村事務部: does a conjunction join general words at the begin of a name?
bool joins_list(std::string_view name) noexcept {
  while (const std::size_t word = han_generic_words.prefix_of(name)) {
    if (han_conjunctions.prefix_of(name) > 0) return true;
    name.remove_prefix(word);
  }
  return false;
}

/// Where the Latin name is heard best, and how well.
struct Heard {
  std::uint32_t begin = 0;
  Likeness likeness{};
};

/// Seven & u控股, T-Lumo台灣: where the words in Latin letters begin that end with word i, which stand together.
std::size_t latin_run(const Words& words, std::size_t i) noexcept {
  constexpr std::size_t longest = 8;  // words
  const std::size_t last = i;
  while (words[i].is_latin() && i > 1 && last - i < longest && !words[i].broken && !words[i - 1].ends_sentence) {
    const bool joined = words.is(i - 1, "&") || (words.is(i - 1, "-") && words.glued(i));
    const std::size_t before = joined ? i - 2 : i - 1;
    const bool number = words.is(i - 1, "&") && words.glued(i - 1) && words[before].kind == TokenKind::number;  // 7&I
    if (!(words[before].is_latin() || number) || words[before].ends_sentence ||
        (!joined && !words[before].has_capital()))
      break;
    i = before;
  }
  return i;
}

/// The size of the place that a piece of text ends in.
std::size_t place_at_end(std::string_view han) noexcept {
  return std::max(han_places.suffix_of(han), han_countries.suffix_of(han));
}

/// 廣州—深圳科技走廊: where the places begin that a dash joins and that end with word i.
std::size_t place_run(const Words& words, std::size_t i) noexcept {
  constexpr std::size_t longest = 4;  // dashes
  for (std::size_t n = 0; n < longest && i >= 2; ++n) {
    const bool dash = words.is(i - 1, "—") || words.is(i - 1, "–") || words.is(i - 1, "-") || words.is(i - 1, "－");
    if (!dash || !words.glued(i) || !words.glued(i - 1) || place_at_end(words.in(i)) != words.in(i).size()) break;
    const std::uint32_t end = words[i - 2].span.end;
    const std::size_t size = place_at_end(words.text().substr(0, end));
    std::size_t first = i - 2;
    while (first > 0 && words[first].span.begin + size > end) --first;
    if (size < 6 || words[first].span.begin + size != end) break;
    i = first;
  }
  return i;
}

/// （集團）股份有限公司, （私隱）條例: what of an official name may stand behind a bracket inside it.
constexpr WordList behind_inner_brackets({"股份", "有限", "公司", "條例", "条例", "規例", "规例", "規則", "规则"});

/// One search for the Chinese name in front of a bracket.
class HanNameSearch {
 public:
  HanNameSearch(const NameContext& context, std::size_t last, std::string_view other, bool other_is_han)
      : context_(context),
        text_(context.words.text()),
        other_(other),
        other_is_han_(other_is_han),
        initials_(other_is_han || !uses(Clue::initials) ? std::string_view() : other),
        lower_(in_lower_case(other)),
        last_(last),
        end_(context.words[last].span.end),
        needed_(end_),
        translated_{.begin = end_},
        loudest_{.begin = end_} {
    find_words(last);
  }

  std::optional<HanMatch> operator()();

 private:
  static constexpr float surely_heard = 0.8F, well_heard = 0.68F;
  static constexpr int sure_odds = 96;  // e^6 to 1

  std::string_view from(std::uint32_t begin) const noexcept { return Span{begin, end_}.in(text_); }
  std::string_view before(std::uint32_t begin) const noexcept { return Span{limit_, begin}.in(text_); }
  /// How well the other name is heard from here on, with everything that is heard kept for the next edge.
  float heard_from(std::uint32_t begin) const noexcept {
    if (!uses(Clue::sounds_alike)) return 0;
    if (!hearing_) hearing_.emplace(other_, from(limit_));
    return hearing_->from(begin - limit_);
  }
  bool behind_title(std::uint32_t begin) const noexcept { return context_.title_suffix(before(begin)) > 0; }
  /// Is the name surely heard from here on?
  bool surely_begins(std::uint32_t begin) const noexcept { return sure_ && begin == loudest_.begin; }
  /// Is this word a single character?
  bool is_single(std::size_t word) const noexcept {
    return word > 0 && word < size_ && words_[word - 1] - words_[word] == 3;
  }
  /// 驗|出: does the dictionary cut a word in front of a term, which ends with this one, into its characters?
  bool ends_pair(std::size_t word) const noexcept {
    return (letters_ > 0 || lower_) && is_single(word) && is_single(word + 1) &&
           is_open_word(text_.substr(words_[word + 1], 6));
  }

  void find_words(std::size_t last);
  bool joins_over_blank(std::size_t i) const noexcept;
  std::optional<HanMatch> titled_person() const;
  std::optional<HanMatch> person() const;
  Heard loudest() const;
  Heard behind_cut_title(const Heard& loudest) const;
  void compare();
  TranslatedTail translated_tail() const noexcept;
  std::uint32_t find_begin(HanMatch& match);
  bool may_begin(std::uint32_t begin) const;
  bool takes_country(const Edge& edge, Left left) const;
  /// How many characters a term has for so many letters: three for two.
  std::size_t usual_length() const noexcept { return (3 * letters_ + 1) / 2; }
  std::size_t expected_characters(const Edge& edge) const noexcept;
  bool is_coined(const Edge& edge) const noexcept;
  bool is_whole_noun(const Edge& edge) const noexcept;
  bool is_translated(const Edge& edge) const noexcept;
  bool is_wholly_translated(const Edge& edge) const noexcept;
  bool tells_first_letter(std::string_view word) const noexcept;
  std::string_view first_word(const Edge& edge) const noexcept {
    return Span{edge.begin, edge.words > 1 ? words_[edge.words - 2] : end_}.in(text_);
  }
  bool is_first_word_in_front(const Edge& edge) const noexcept;
  bool begins_with_count(const Edge& edge) const noexcept;
  bool is_cut(const Edge& edge, Left left) const;
  bool is_cut_from_soft_word(const Edge& edge, Left left) const;
  bool goes_on(const Edge& edge, Left left) const;
  std::uint32_t with_listed_words(std::uint32_t begin) const;
  std::uint32_t with_printed_word(std::uint32_t begin) const noexcept;

  const NameContext& context_;
  std::string_view text_;
  std::string_view other_;
  bool other_is_han_;
  Initials initials_;  // of the Latin name
  bool lower_;         // the Latin name is in lower case
  std::size_t last_;   // the name's last word
  std::uint32_t end_;
  std::uint32_t limit_ = 0;                          // what could belong to the name begins here
  std::array<std::uint32_t, longest_name> words_{};  // where its words begin, from the right
  std::size_t size_ = 0;
  bool behind_bracket_ = false;  // another name's bracket stands in front of all of it

  // What the other name says.
  std::uint32_t needed_;         // the name holds at least what is from here on
  bool picked_ = false;          // the characters of a Chinese short form are in it
  std::size_t letters_ = 0;      // of an abbreviation, or none
  std::size_t other_words_ = 0;  // of the other name, none where it is an abbreviation or Chinese
  std::size_t latin_words_ = 0;  // those that may be translated one by one
  TranslatedTail translated_;    // the words that the letters stand for
  Heard loudest_;
  bool sure_ = false;  // a name that is heard has no other beginning
  mutable std::optional<Hearing> hearing_;
};

/// The words that could belong to the name.
void HanNameSearch::find_words(std::size_t last) {
  const Words& words = context_.words;
  for (std::size_t i = last;;) {
    const Word& word = words[i];
    const bool belongs = word.is_han() || word.is_latin() || word.kind == TokenKind::number ||
                         is_middle_dot(words.in(i)) || ((words.is(i, "/") || words.is(i, "-")) && words.glued(i));
    if (!belongs || size_ == longest_name || context_.is_money(word.span)) break;
    const std::size_t first = word.is_han() ? place_run(words, i) : latin_run(words, i);
    words_[size_++] = limit_ = words[first].span.begin;
    behind_bracket_ = first > 0 && words[first - 1].kind == TokenKind::close;
    i = first;
    if (words[i].broken || i == 0 || words[i - 1].ends_sentence || (words[i].spaced && !joins_over_blank(i))) break;
    --i;
    // "（集團）股份有限公司": a bracket inside an official name.
    if (words[i].kind == TokenKind::close && context_.brackets.partner(i) != BracketFinder::no_partner &&
        i - context_.brackets.partner(i) <= 6 && i > 2 && context_.brackets.partner(i) > 0 &&
        behind_inner_brackets.prefix_of(words.in(i + 1)) > 0 && size_ < longest_name) {
      i = context_.brackets.partner(i) - 1;
      if (words[i].is_latin()) break;
    }
  }
}

/// 燈灣 AI 實驗室（Lumo AI Labs）: the web in Taiwan parts Latin from Han by blanks. What both names print belongs to
/// them, and so does a country in front of it that the other one names.
bool HanNameSearch::joins_over_blank(std::size_t i) const noexcept {
  const Words& words = context_.words;
  if (words[i].is_han() && words[i - 1].is_latin()) return prints_word(other_, words.in(i - 1));
  const std::string_view before = words.in(i - 1);
  return size_ > 1 && words[i].is_latin() && words[i - 1].is_han() && place_at_end(before) == before.size() &&
         names_country(other_);
}

/// LK路摩（LK Lumo）: the Latin word in front that begins the other name too.
std::uint32_t HanNameSearch::with_printed_word(std::uint32_t begin) const noexcept {
  const std::span<const std::uint32_t> words = std::span(words_).first(size_);
  const auto word = std::ranges::find(words, begin);
  if (words.end() - word < 2 || !is_ascii_letter(text_[word[1]])) return begin;
  std::string_view before = Span{word[1], begin}.in(text_);
  before = before.substr(0, before.find_last_not_of(' ') + 1);
  const bool begins = other_.size() > before.size() && other_.starts_with(before) && prints_word(other_, before);
  return begins ? word[1] : begin;
}

/// 許某某教授（Hsu ...）: a job may stand between the name and the bracket.
std::optional<HanMatch> HanNameSearch::titled_person() const {
  const std::size_t title = han_titles.suffix_of(from(limit_));
  const std::uint32_t name_end = end_ - static_cast<std::uint32_t>(title);
  if (title == 0 || name_end < limit_ + 6) return std::nullopt;
  const std::size_t longest = std::min<std::size_t>(name_end - limit_, 12);
  for (std::size_t size = longest; size >= 6; size -= 3) {
    const auto begin = name_end - static_cast<std::uint32_t>(size);
    const std::string_view han = Span{begin, name_end}.in(text_);
    if (surname_length(han) == 0 || surname_length(han) >= size || !read_name(other_, han).given_name) continue;
    HanMatch person{.span = {begin, name_end}, .type = EntityType::person, .score = 0.99F};
    person.evidence.add(Clue::given_name_read);
    return person;
  }
  return std::nullopt;
}

/// A person's name is read by the Latin side, wherever the dictionary cuts.
std::optional<HanMatch> HanNameSearch::person() const {
  std::uint32_t begin = end_;
  std::optional<HanMatch> read, surname_only;
  for (std::size_t characters = 1; characters <= 4 && begin > limit_; ++characters) {
    const CodePoint c = decode_before(text_, begin);
    if (!is_han(c.value)) break;
    begin -= c.length;
    if (characters < 2) continue;
    const std::string_view tail = from(begin);
    const std::size_t surname = surname_length(tail);
    if (surname == 0 || surname >= tail.size()) continue;
    const NameReading reading = read_name(other_, tail);
    if (reading.order == NameReading::Order::none) continue;
    HanMatch person{.span = {begin, end_}, .type = EntityType::person, .score = 0.9F};
    person.evidence.add(Clue::surname_read);
    if (reading.given_name) {
      person.score = 0.99F;
      person.evidence.add(Clue::given_name_read);
      read = person;  // 楊金禾 rather than 金禾: the longest that is read whole
    }
    if (!surname_only || characters == 3) surname_only = person;
  }
  // 春水堂（Chun Shui Tang）: the tail that all letters spell is longer.
  if (read && read->span.begin >= limit_ + 3 &&
      heard_from(read->span.begin - decode_before(text_, read->span.begin).length) == 1)
    return std::nullopt;
  if (read) return read;
  if (!surname_only || han_org_suffixes.suffix_of(from(surname_only->span.begin)) > 0) return std::nullopt;
  if (behind_title(surname_only->span.begin)) surname_only->evidence.add(Clue::title_cut);
  return surname_only;
}

/// Hears the Latin name in every tail of the words, with and without the ending of an organisation.
Heard HanNameSearch::loudest() const {
  constexpr std::size_t longest_heard = 10;  // characters
  const std::size_t suffix = han_org_suffixes.suffix_of(from(limit_));
  const std::uint32_t core_end = end_ - (suffix > 3 ? static_cast<std::uint32_t>(suffix) : 0);
  if (!hearing_) hearing_.emplace(other_, from(limit_));
  Hearing core(other_, Span{limit_, core_end}.in(text_));
  const LatinLetters turned = read_latin(SurnameFirst(other_));
  const auto latin_words = 1 + std::count(other_.begin(), other_.end(), ' ');
  Heard loudest{.begin = end_};
  std::uint32_t begin = end_;
  for (std::size_t characters = 1; characters <= longest_heard && begin > limit_; ++characters) {
    const CodePoint c = decode_before(text_, begin);
    if (!is_han(c.value) && !is_middle_dot(text_.substr(begin - c.length, c.length))) break;
    begin -= c.length;
    if (characters < 2 || !is_han(c.value)) continue;
    Likeness here = hearing_->hear(begin - limit_);
    // Two characters may be read by one word of many; the name is longer then.
    if (characters == 2 && here.score < 1) here.score = std::min(here.score, latin_words > 1 ? 0.67F : 0.75F);
    if (core_end < end_ && begin + 6 <= core_end) {
      const Likeness without_ending = core.hear(begin - limit_);
      here.score = std::max(here.score, without_ending.score);
      here.odds = std::max(here.odds, without_ending.odds);
    }
    if (characters >= 3 && here.score < 1 && turned.words > 0 && spells(turned, hearing_->tail(begin - limit_)) == 1)
      here = {1, Likeness::spelled_character * static_cast<int>(characters)};
    if (here.odds >= loudest.likeness.odds) loudest = {begin, here};
  }
  return behind_cut_title(loudest);
}

/// 執行長|奧特曼（Sam Altman）: 長 may be heard as well, but ends a title that begins in front of it.
Heard HanNameSearch::behind_cut_title(const Heard& loudest) const {
  constexpr std::uint32_t character = 3;
  if (loudest.begin + 3 * character > end_) return loudest;
  const std::uint32_t begin = loudest.begin + character;
  if (context_.title_suffix(before(begin)) <= character) return loudest;
  const Likeness likeness = hearing_->hear(begin - limit_);
  return likeness.score >= well_heard ? Heard{begin, likeness} : loudest;
}

/// What the other name says of this one before any edge is weighed.
void HanNameSearch::compare() {
  // Where the characters of a Chinese short form begin: the name holds at least these.
  if (other_is_han_ && uses(Clue::shared_characters)) {
    if (const std::optional<std::size_t> picked = find_picked_characters(from(limit_), other_)) {
      needed_ = limit_ + static_cast<std::uint32_t>(*picked);
      picked_ = true;
    }
  }
  // A term has about two characters for each letter of its abbreviation.
  letters_ = other_is_han_ || !uses(Clue::initials) ? 0 : initials_of(other_);
  const bool may_be_spelled = letters_ >= 4 || holds_lower_case(other_);
  for (std::size_t i = 0; i < size_ && i < 6 && letters_ > 0 && may_be_spelled; ++i) {
    // LUMO is spelled, not abbreviated
    if (count_han(from(words_[i])) >= 2 && heard_from(words_[i]) >= 0.85F) letters_ = 0;
  }
  // 全球|乳制品|贸易（GDT）: the words that the letters stand for are needed.
  if (!other_is_han_ && uses(Clue::initials)) {
    translated_ = translated_tail();
    needed_ = std::min(needed_, translated_.begin);
  }
  // 聯合|包裝（United Packaging）: general words that are translated one by one are a name.
  latin_words_ = other_is_han_ || letters_ > 0 ? 0 : translated_words(other_);
  other_words_ = lower_ ? 1 + static_cast<std::size_t>(std::count(other_.begin(), other_.end(), ' ')) : latin_words_;
  if (!other_is_han_ && letters_ == 0 && !other_.empty() && uses(Clue::sounds_alike)) loudest_ = loudest();
  sure_ = loudest_.likeness.score >= surely_heard ||
          (loudest_.likeness.score >= well_heard && loudest_.likeness.odds >= sure_odds);
  if (sure_) needed_ = std::min(needed_, loudest_.begin);
}

/// Where the words may begin that the letters stand for: with no adverb or verb that begins no name, 指出|汽車.
TranslatedTail HanNameSearch::translated_tail() const noexcept {
  std::array<std::uint32_t, longest_name> begins;
  std::size_t size = 0;
  for (std::size_t i = 0; i < size_; ++i) {
    const std::string_view word = Span{words_[i], i > 0 ? words_[i - 1] : end_}.in(text_);
    // 6|家: a counter is none either.
    const bool counter = han_counters.contains(word) && i + 1 < size_ && is_ascii_digit(text_[words_[i] - 1]);
    if (!counter && (word.size() <= 3 || !han_function_words.contains(word))) begins[size++] = words_[i];
  }
  return find_translated_tail(text_, std::span(begins).first(size), end_, initials_);
}

/// Is what begins here long enough, and no ordinary word?
bool HanNameSearch::may_begin(std::uint32_t begin) const {
  const std::string_view name = from(begin);
  const std::size_t characters = count_han(name);
  if (characters < 2) return false;
  // A title ends what sounds just as alike with its last character.
  if (begin > needed_ && !(sure_ && heard_from(begin) >= surely_heard && behind_title(begin))) return false;
  // An ordinary word is no name of its own: 顧問, 技術公司; nor is the short form its own long form.
  const bool common =
      other_is_han_
          ? name == other_ || (is_general(name) && !is_body(name) && characters < 6)
          : letters_ == 0 && (han_titles.contains(name) ||
                              (!lower_ && (han_descriptors.contains(name) || han_org_suffixes.contains(name))));
  if (!common || han_descriptors.suffix_of(before(begin)) > 0) return true;
  if (han_org_suffixes.contains(name)) return false;  // 律師行
  // 推出|應用程式（App）: behind a verb or a particle an ordinary word is all there is.
  return characters >= 3 && ends_in_action(before(begin));
}

/// A brand that the dictionary does not know falls into single characters, 路摩（LUMO）; that or an organisation's own
/// ending is enough of a name.
bool HanNameSearch::is_coined(const Edge& edge) const noexcept {
  return edge.words == edge.characters ||
         (edge.organization && !edge.general && (letters_ == 0 || edge.own_characters() >= 2));
}

/// 研發|無人機（UAV）: a common noun that is whole.
bool HanNameSearch::is_whole_noun(const Edge& edge) const noexcept {
  return letters_ > 0 && edge.characters >= 3 && han_descriptors.contains(edge.name());
}

/// Does the name hold the words that the letters stand for?
bool HanNameSearch::is_translated(const Edge& edge) const noexcept {
  return translated_.begin < end_ && edge.begin <= translated_.begin;
}

/// 期末|合同服务边际 (CSM): does the name begin with the first letter's word, behind one that has none?
bool HanNameSearch::is_wholly_translated(const Edge& edge) const noexcept {
  // 制造|业, 试验|组, 适合|做
  const bool ends_word = han_noun_ends.contains(edge.last_word()) || han_single_verbs.contains(edge.last_word());
  // 長效型|人類免疫缺乏病毒 (HIV): long enough, and the first word tells the first letter.
  const auto begins_as_told = [&] {
    const std::string_view first = first_word(edge);
    return edge.characters >= usual_length() && first.size() > 3 && tells_first_letter(first);
  };
  return (translated_.whole || (ends_word && begins_as_told())) && edge.begin == translated_.begin && letters_ >= 2 &&
         !is_inside_compound(edge) && (edge.last_word().size() > 3 || ends_word);
}

/// Does the usual English for a word begin as the other name does?
bool HanNameSearch::tells_first_letter(std::string_view word) const noexcept {
  const std::string_view letters = initials_;
  return !letters.empty() && (usual_initials(word) >> (letters.front() - 'A') & 1) != 0;
}

/// 獨立|電視新聞公司 (ITN): does the word in front tell the first letter, and nothing behind it?
bool HanNameSearch::is_first_word_in_front(const Edge& edge) const noexcept {
  return letters_ >= 2 && translated_.begin != edge.begin && edge.last_word().size() > 3 &&
         tells_first_letter(edge.last_word()) && !tells_first_letter(first_word(edge));
}

/// How many characters the name has at least, by the letters of its abbreviation.
std::size_t HanNameSearch::expected_characters(const Edge& edge) const noexcept {
  if (letters_ == 0 || is_coined(edge) || is_translated(edge)) return 2;
  return letters_ >= 4 && tells_first_letter(first_word(edge)) ? letters_ : usual_length();
}

/// Does the country in front of the edge belong to the name?
bool HanNameSearch::takes_country(const Edge& edge, Left left) const {
  if (left == Left::country)
    return !other_is_han_ && names_country(other_) && han_countries.suffix_of(edge.before()) > 0 &&
           han_countries.suffix_of(edge.name()) < 6 && han_national_openers.prefix_of(edge.name()) == 0;
  if (left != Left::home) return false;
  // 中國|採購經理指數: a term that is long enough has no country, a body has; but 非洲|豬瘟 (ASF), whose letter it
  // tells.
  const bool term =
      letters_ > 0 && edge.characters >= expected_characters(edge) && !edge.body && !edge.organization &&
      ((translated_.whole && translated_.begin == edge.begin) || !begins_with_initial(edge.country(), other_));
  return !term && !(surely_begins(edge.begin) && !edge.general && !names_country(other_));
}

/// 每|用戶平均收入 (ARPU), 每日|房價 (ADR), 每間|可售房收入 (RevPAR): does what counts in front of the edge belong to
/// the term, as it is too short for its letters, of which "per" is one?
bool HanNameSearch::begins_with_count(const Edge& edge) const noexcept {
  if (letters_ == 0 || !edge.last_word().starts_with("每")) return false;
  const bool told = translated_.whole && translated_.begin == edge.begin;
  const bool per = other_.find('P') != std::string_view::npos && edge.characters < usual_length();
  return edge.last_word() == "每" || edge.characters < letters_ || (per && !told);
}

/// Does the name begin here, as what stands in front of it is no part of one?
bool HanNameSearch::is_cut(const Edge& edge, Left left) const {
  const std::size_t characters = edge.characters;
  // 計算|快速|鏈路 (Compute Express Link): a term that is translated has a character or more for each word, and its
  // first word tells the first letter.
  if ((left == Left::verb || left == Left::soft) && other_words_ >= 2 && !edge.organization &&
      loudest_.likeness.score < 0.55F &&
      (characters < other_words_ || (tells_first_letter(edge.last_word()) && !tells_first_letter(first_word(edge)))))
    return false;
  switch (left) {
    case Left::name:
      // 同業|網路國際資訊（網訊）: the short form begins with the name.
      if (picked_ && needed_ == edge.begin && !edge.body && han_descriptors.contains(edge.last_word())) return true;
      // 20|量子位元 (qubit)
      if (lower_ && is_ascii_digit(edge.last_word().back()) && other_.find(edge.last_word()) == std::string_view::npos)
        return true;
      // 5G|標準專利 (Standard Patent): what is in Latin letters stands in both names or in neither.
      if (is_ascii_letter(edge.last_word().back()) && !other_is_han_ && (letters_ > 0 || latin_words_ >= 2) &&
          !edge.organization && characters >= 4 && other_.find(edge.last_word()) == std::string_view::npos)
        return true;
      return is_wholly_translated(edge) || (surely_begins(edge.begin) && !is_middle_dot(edge.last_word()) &&
                                            !(edge.last_word().size() == 3 && profile_of(edge.name()).dotted));
    case Left::place:
      // 上海|熱軋卷板（熱卷）: the short form begins with the name.
      return (surely_begins(edge.begin) || (picked_ && needed_ == edge.begin && characters >= 4)) &&
             !edge.organization && !edge.body;
    case Left::home:
    case Left::country:
      return !begins_with_initial(edge.country(), other_) || (characters >= letters_ && characters >= usual_length());
    case Left::role:
    case Left::known:
      // 燈田|技研工業 (Tenda): the word in front is all that is heard.
      return letters_ == 0 && (edge.words > 1 || loudest_.begin == edge.begin) &&
             (other_is_han_ || !heard(other_, edge.last_word(), 0.9F));
    case Left::word:
      if (edge.words + 1 < size_ && prints_number(other_, Span{words_[edge.words + 1], edge.begin}.in(text_)))
        return false;
      if (begins_with_count(edge)) return false;
      if (is_coined(edge)) return true;
      return characters >= letters_ && !(characters < expected_characters(edge) && edge.words > 1 && edge.general &&
                                         !edge.body && !han_descriptors.contains(edge.name()));
    case Left::title:
      // 球賽裁判|回放系統 (BRRS): a long term may hold a job.
      return is_coined(edge) || (characters > letters_ && (characters >= expected_characters(edge) || letters_ < 3));
    case Left::business:
      return true;
    case Left::description: {
      // 平台|拼多多 (PDD): a letter for each character spells them. 媒體|聯播網 (RMN) is a term.
      const bool letter_each = letters_ >= 3 && characters == letters_;
      if (letter_each) return spells_initials(initials_, read_han(edge.name()));
      if (is_translated(edge) && !translated_.whole) return characters >= letters_;
      return characters >= (letters_ == 0 || is_coined(edge) || is_translated(edge) ? 2 : 2 * letters_ - 1);
    }
    case Left::verb: {
      if (is_whole_noun(edge)) return true;
      // A letter for each character of a law: 退出|燈灣河協定 (LBRAT).
      if (letters_ >= 3 && characters == letters_ && han_law_ends.suffix_of(edge.name()) > 0) return true;
      // One ordinary word behind a verb is no name, unless it is heard.
      const std::size_t expected = expected_characters(edge);
      const std::size_t least = letters_ == 0 || is_translated(edge) ? 2
                                : is_coined(edge)                    ? std::max<std::size_t>(2, letters_)
                                : letters_ >= 5                      ? expected
                                                                     : letters_ + 1;
      return characters >= least && !(sure_ && loudest_.begin < edge.begin) &&
             (edge.words > 1 || loudest_.begin == edge.begin || (letters_ > 0 && characters >= expected));
    }
    case Left::soft:
    case Left::particle:
      return is_cut_from_soft_word(edge, left);
  }
  return false;
}

/// 和灣港口, 家摩樂, 自動織機: soft words and particles belong to the name when the Latin side sounds it, and a
/// particle also beside a character that the dictionary leaves alone.
bool HanNameSearch::is_cut_from_soft_word(const Edge& edge, Left left) const {
  const std::string_view word = edge.last_word();
  const bool particle = left == Left::particle;
  // 甲（…）和|乙（…）: nothing but a particle behind a bracket joins two names.
  if ((particle && behind_bracket_ && edge.word == limit_) || is_whole_noun(edge)) return true;
  // 積極|生產|磷酸鐵鋰, 和|磷酸鐵鋰: a verb and a conjunction ask for no more.
  const bool outside_terms =
      (letters_ > 0 ? edge.characters > letters_ : lower_) &&
      (particle ? word == "和" || word == "跟" || (letters_ > 0 && han_prepositions.contains(word))
                : han_auxiliaries.suffix_of(before(edge.word)) > 0);
  if (!outside_terms && edge.characters < expected_characters(edge)) return false;
  const bool heard_here = loudest_.begin == edge.begin && loudest_.likeness.score >= 0.55F;
  const bool outside_names = han_prepositions.contains(word);  // 為|郭安（藝名…）
  if (particle && letters_ == 0 && !heard_here && !(other_is_han_ && edge.begin == needed_) && !lower_ &&
      !(outside_names && (may_be_person(edge.name()) || edge.characters >= 3)) && edge.words > 1 &&
      words_[edge.words - 2] - edge.begin == 3)
    return false;
  // 必|和|必|拓: a character on both sides of a particle makes one name of them.
  if (particle && edge.word >= limit_ + 3 && from(edge.word - 3).substr(0, 3) == from(edge.begin).substr(0, 3))
    return false;
  // 後|量子密碼學 (PQC): it tells the first letter, and nothing behind it does.
  if (particle && letters_ >= 3 && han_postpositions.contains(word) && tells_first_letter(word) &&
      !tells_first_letter(first_word(edge)))
    return false;
  // 再|燈 (Zai Deng): the particle is spelled by the first word of the other name.
  if (particle && letters_ == 0 && !other_is_han_ && edge.word + 3 == edge.begin &&
      spells_character(other_.substr(0, other_.find(' ')), decode(word, 0).value))
    return false;
  // 馬來西亞|依|斯|干|達: behind a country, among single characters, it is no preposition.
  if (particle && han_prepositions.contains(word) && is_single(edge.words - 1) && is_single(edge.words - 2) &&
      han_countries.suffix_of(before(edge.word)) > 3)
    return false;
  // 卡|內|基: a particle among single characters spells a foreign name, unless more is heard without it.
  if (particle && !surely_begins(edge.begin) && is_single(edge.words + 1) && is_single(edge.words - 1) &&
      is_single(edge.words - 2))
    return false;
  if (edge.general && !outside_terms) {
    // 生產|人工|智慧（AI）: as many words as letters are a whole term.
    const bool whole_term = letters_ > 0 && edge.words <= letters_;
    if (!outside_names && !whole_term && !(lower_ && !han_generic_words.contains(word))) return false;
  }
  if (letters_ > 0 || other_is_han_ || other_.empty()) return true;
  const float longer = heard_from(edge.word);
  return longer < 0.75F || longer <= heard_from(edge.begin) + 0.02F;
}

/// Does the name go on to the left of the edge, whatever the word in front of it is?
bool HanNameSearch::goes_on(const Edge& edge, Left left) const {
  const std::string_view name = edge.name();
  // 行政總裁應某某: behind a title, a surname that is a particle too begins a name of three.
  if (edge.word + 3 == edge.begin && edge.characters == 2 && surname_length(from(edge.word)) > 0 &&
      behind_title(edge.word))
    return true;
  const bool may_qualify = left == Left::verb || left == Left::soft || left == Left::country ||
                           left == Left::description || (left == Left::word && is_qualifier(edge.last_word()));
  if (may_qualify && is_first_word_in_front(edge) && !(left == Left::country && edge.words == edge.characters))
    return true;
  if (left == Left::country && edge.country() == "全球" && prints_word(other_, "Global")) return true;
  // 阿|灯塔 (Adengta): it writes an A that begins a foreign name.
  if (edge.last_word() == "阿" && other_.starts_with('A') && letters_ == 0) return true;
  // 約西·某某: the dot joins what the dictionary tears apart.
  const bool hyphened = other_.find('-') != std::string_view::npos || profile_of(from(limit_)).dotted;  // 朗頓-羅摩
  if (hyphened && edge.last_word() == "-") return true;
  const auto dot_begins = [&](std::string_view at) {
    return is_middle_dot(at.substr(0, 2)) || is_middle_dot(at.substr(0, 3)) || (hyphened && at.starts_with('-'));
  };
  if (dot_begins(name)) return true;
  if (left == Left::title) return false;
  // 巴拿馬|型船
  if (left == Left::country) return han_bound_characters.contains(first_word(edge)) && edge.words > 1;
  if (dot_begins(name.substr(std::min<std::size_t>(3, name.size()))) && heard_from(edge.word) > heard_from(edge.begin))
    return true;
  // 死於|間皮瘤: behind a particle the character is no suffix.
  if (left == Left::word &&
      (han_joined_particles.suffix_of(edge.last_word()) > 0 || han_motion_ends.suffix_of(edge.last_word()) > 0))
    return false;
  return edge.words > 1 && !(loudest_.begin == edge.begin && loudest_.likeness.score >= 0.6F) &&
         han_bound_characters.contains(first_word(edge));
}

/// Weighs the edges between words, from the right.
std::uint32_t HanNameSearch::find_begin(HanMatch& match) {
  if (const std::size_t given = other_is_han_ ? 0 : context_.given.suffix_of(from(limit_)); given > 0) {
    const std::uint32_t begin = end_ - static_cast<std::uint32_t>(given);
    if (!sure_ || begin <= loudest_.begin) return begin;
  }
  std::uint32_t begin = words_[0];
  for (std::size_t taken = 1; taken < size_; ++taken) {
    const std::uint32_t next = words_[taken];
    if (sure_ && next < loudest_.begin && loudest_.begin < begin &&
        !(behind_title(begin) && heard_from(begin) >= surely_heard)) {
      // A place that the dictionary knows whole (北卡某某州) begins where its word does.
      if (han_countries.contains(Span{next, begin}.in(text_)))
        loudest_.begin = begin;  // 新加坡|燈廊坊
      else if (begin - loudest_.begin >= 9)
        loudest_.begin = next;
      else
        begin = loudest_.begin;
    }
    // 新|創新|星核能: a word for a business ends inside what the dictionary cuts.
    if (const std::uint32_t middle = next + 3;
        !other_is_han_ && begin - next == 6 && next > limit_ && han_trades.suffix_of(before(middle)) > 3 &&
        han_descriptors.suffix_of(before(begin)) == 0 && count_han(from(middle)) >= 3) {
      match.evidence.add(Clue::description_cut);
      return middle;
    }
    // 向外|高燈: the short form says that the name begins inside a word, behind a particle.
    if (other_is_han_ && next < needed_ && needed_ < begin && begin - next == 6 &&
        han_joined_particles.contains(Span{next, needed_}.in(text_))) {
      match.evidence.add(Clue::description_cut);
      return needed_;
    }
    if (may_begin(begin) && !ends_pair(taken - 1)) {
      const Edge edge{.text = text_,
                      .limit = limit_,
                      .word = ends_pair(taken) ? words_[taken + 1] : next,
                      .begin = begin,
                      .end = end_,
                      .words = taken,
                      .term = letters_ > 0 || lower_,
                      .whole = latin_words_ >= 2 && taken == latin_words_};
      const Left left = left_of(context_, edge);
      if (takes_country(edge, left)) {
        begin -= static_cast<std::uint32_t>(han_countries.suffix_of(before(begin)));
        if (begin > limit_) begin -= static_cast<std::uint32_t>(han_state_prefixes.suffix_of(before(begin)));
        return begin;
      }
      if (is_cut(edge, left) && !goes_on(edge, left)) {
        if ((left == Left::title || left == Left::role) && !edge.organization) match.type = EntityType::person;
        match.evidence.add(left == Left::title ? Clue::title_cut : Clue::description_cut);
        return begin;
      }
    }
    // A number begins a name, 808工具銀行, 20呎櫃, unless the rest is general, 燈灣50指數, or the Latin name has it
    // behind its word, 世界燈12強賽 (Lamp12).
    if (taken > 1 && is_ascii_digit(text_[begin]) && !is_general(from(words_[taken - 2])) &&
        !Span{next, begin}.in(text_).ends_with("第")) {
      const std::size_t printed = other_.find(Span{begin, words_[taken - 2]}.in(text_));
      if (printed == 0 || printed == std::string_view::npos) return begin;
    }
    begin = next;
  }
  return begin;
}

/// 環境、食品及農村|事務部: a body may be named after a list of what it is for, which its other name says too.
std::uint32_t HanNameSearch::with_listed_words(std::uint32_t begin) const {
  const bool one_word = other_.size() >= 3 && other_.find(' ') == std::string_view::npos;
  const bool told = !other_is_han_ && (one_word || other_.find(',') != std::string_view::npos) &&
                    !(translated_.whole && translated_.begin == begin);
  if (!told || !is_body(from(begin))) return begin;
  const auto begin_of_general = [&](std::uint32_t end) {
    const std::string_view head = text_.substr(0, end);
    std::size_t size = 0;
    while (const std::size_t word = han_generic_words.suffix_of(head.substr(0, end - size))) size += word;
    return end - static_cast<std::uint32_t>(size);
  };
  constexpr std::string_view comma = "、";
  const std::uint32_t last = begin_of_general(begin);
  if (!text_.substr(0, last).ends_with(comma) || !joins_list(text_.substr(last, end_ - last))) return begin;
  std::uint32_t listed = last;
  while (text_.substr(0, listed).ends_with(comma)) {
    const auto item_end = listed - static_cast<std::uint32_t>(comma.size());
    const std::uint32_t item = begin_of_general(item_end);
    if (item == item_end || is_body(Span{item, item_end}.in(text_))) break;
    listed = item;
  }
  if (listed == last) return begin;
  listed += static_cast<std::uint32_t>(han_conjunctions.prefix_of(text_.substr(listed)));
  const std::string_view head = text_.substr(0, listed);
  return listed - static_cast<std::uint32_t>(han_countries.suffix_of(head));
}

std::optional<HanMatch> HanNameSearch::operator()() {
  if (size_ == 0) return std::nullopt;
  const bool other_is_latin = !other_is_han_ && !other_.empty();
  if (other_is_latin && uses(Clue::title_cut)) {
    if (const std::optional<HanMatch> found = titled_person()) return found;
  }
  if (other_is_latin && uses(Clue::surname_read)) {
    if (const std::optional<HanMatch> found = person()) return found;
  }
  compare();
  HanMatch match{.span = {limit_, end_}, .type = EntityType::organization, .score = 0.8F};
  if (letters_ > 0 && !translated_.whole) {
    if (const std::optional<std::uint32_t> list = find_listed_long_form(context_.words, last_, initials_)) {
      match = {.span = {*list, end_}, .type = EntityType::term, .score = 0.9F};
      match.evidence.add(Clue::initials);
      return match;
    }
  }
  match.span.begin = with_printed_word(with_listed_words(find_begin(match)));
  if (other_is_latin && han_titles.contains(from(match.span.begin))) return std::nullopt;  // 總經理（GM）
  if (picked_) match.evidence.add(Clue::shared_characters);
  if (other_is_han_) {
    match.score = picked_ ? 0.95F : 0.5F;
  } else if (letters_ > 0 && match.span.begin == translated_.begin) {
    match.evidence.add(Clue::initials);
    if (translated_.whole) match.score = 0.9F;
  } else if (letters_ == 0 && !other_.empty() && heard_from(match.span.begin) >= 0.6F) {
    match.evidence.add(Clue::sounds_alike);
    match.score = 0.95F;
  }
  const std::string_view name = from(match.span.begin);
  if (ends_as_organization(name, count_han(name)))
    match.evidence.add(Clue::name_suffix);
  else if (letters_ > 0 && match.type == EntityType::organization && han_body_ends.suffix_of(name) == 0)
    match.type = EntityType::term;
  else if (other_is_han_ && han_law_ends.suffix_of(name) > 0 && han_law_ends.suffix_of(other_) > 0)
    match.type = EntityType::work;
  return match;
}

}  // namespace

HanProfile profile_of(std::string_view han) noexcept {
  HanProfile profile;
  for (std::size_t at = 0; at < han.size();) {
    const CodePoint c = decode(han, at);
    if (c.value != CodePoint::ill_formed && is_han(c.value))
      ++profile.characters;
    else
      profile.dotted |= is_middle_dot(han.substr(at, c.length));
    at += c.length;
  }
  profile.organization = ends_as_organization(han, profile.characters);
  return profile;
}

bool may_be_person(std::string_view han) noexcept {
  const std::size_t surname = surname_length(han), characters = count_han(han);
  return surname > 0 && surname < han.size() && characters >= 2 && characters <= 4;
}

bool is_middle_dot(std::string_view printed) noexcept {
  return std::find(std::begin(middle_dots), std::end(middle_dots), printed) != std::end(middle_dots);
}

bool is_plain_note(std::string_view han) noexcept { return han_notes.contains(han); }
bool is_han_note(std::string_view han) noexcept {
  if (is_plain_note(han) || han_units.contains(han)) return true;
  // A description ends in a common noun and is made of nothing else: 晶片大廠, 筆電代工廠.
  return han_description_ends.suffix_of(han) > 0;
}

std::optional<HanMatch> find_han_name(const NameContext& context, std::size_t last, std::string_view other,
                                      bool other_is_han) {
  return HanNameSearch(context, last, other, other_is_han)();
}

}  // namespace newsparse::detail
