// SPDX-License-Identifier: MIT
#include "money_reader.hpp"

#include <algorithm>

#include "amount_text.hpp"
#include "lone_number.hpp"
#include "modifiers.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

bool ends_with(std::string_view text, std::size_t end, std::string_view printed) noexcept {
  return end >= printed.size() && text.substr(end - printed.size(), printed.size()) == printed;
}

/// Verbs behind which "NT$4.5 to NT$191.5" is a move and a level.
constexpr std::string_view moves[] = {
    "added",        "adding",    "advanced",  "advancing", "appreciated", "climbed",  "climbing",  "crashed",
    "declined",     "decreased", "dipped",    "down",      "dropped",     "dropping", "eased",     "edged",
    "fallen",       "falling",   "fell",      "firmed",    "gained",      "gaining",  "higher",    "inched",
    "increased",    "jumped",    "jumping",   "lost",      "losing",      "lower",    "plummeted", "plunged",
    "plunging",     "rallied",   "rebounded", "retreated", "risen",       "rising",   "rose",      "sank",
    "shed",         "shedding",  "skidded",   "slid",      "slipped",     "slipping", "soared",    "soaring",
    "strengthened", "surged",    "surging",   "ticked",    "tumbled",     "tumbling", "up",        "weakened"};
/// Verbs behind which "by NT$20 billion to NT$95 billion" is a move and a level.
constexpr std::string_view moves_by[] = {"boosted", "cut",     "hiked",   "lifted",  "lowered", "narrowed",
                                         "raised",  "reduced", "slashed", "trimmed", "widened"};
/// Verbs before "from X to Y" that name two ends, not a change.
constexpr std::string_view ranges[] = {
    "anywhere",  "charge",  "charged", "charges", "cost",      "costing", "costs",  "earn",    "earns",  "estimated",
    "estimates", "fares",   "fees",    "fetch",   "fetches",   "fines",   "go",     "goes",    "going",  "grants",
    "loans",     "offers",  "paid",    "pay",     "pays",      "priced",  "prices", "pricing", "ran",    "range",
    "ranged",    "ranges",  "ranging", "rents",   "retail",    "retails", "run",    "running", "runs",   "salaries",
    "sell",      "selling", "sells",   "sold",    "somewhere", "spend",   "spent",  "tickets", "valued", "varied",
    "varies",    "vary",    "varying", "wages",   "worth"};

/// Words that may follow a number without its currency in "$8 to 10 billion": not what it counts.
constexpr std::string_view followers[] = {"a",     "after",  "and",  "annually", "apiece", "as",   "at",      "before",
                                          "by",    "during", "each", "every",    "for",    "from", "in",      "next",
                                          "of",    "on",     "or",   "over",     "per",    "this", "through", "to",
                                          "under", "until",  "when", "which",    "while",  "with", "worth",   "last",
                                          "but",   "is",     "was",  "would",    "will"};

/// Of a whole number below 100.
std::int64_t value_of(const Number& number) noexcept {
  std::int64_t value = number.mantissa.coefficient();
  for (int i = 0; i < number.mantissa.exponent(); ++i) value *= 10;
  return value;
}

/// 20、30億, 200、300萬
bool counts_by_tens(const Number& low, const Number& high) noexcept {
  return low.form == NumberForm::digits && low.mantissa.exponent() >= 1 &&
         high.mantissa.exponent() == low.mantissa.exponent() && high.has_scale && high.mantissa.coefficient() < 10 &&
         high.mantissa.coefficient() == low.mantissa.coefficient() + 1;
}

/// Do two numbers count on, as one range: 三、四億, 三、五億, 二、三十億, 十五、六萬, 20、30億?
bool follows(const Number& low, const Number& high) noexcept {
  if (counts_by_tens(low, high)) return true;
  if (low.mantissa < Decimal(10)) {
    const auto first = low.mantissa.coefficient(), last = high.mantissa.coefficient();
    const bool in_order = last == first + 1 || (low.is_single_han && first == 3 && last == 5);
    return (low.is_single_han || low.digits == 1) && in_order && high.is_whole && last < 10;
  }
  return low.form == NumberForm::chinese && high.mantissa < Decimal(10) && high.has_scale &&
         value_of(low) % 10 + 1 == high.mantissa.coefficient();
}

std::optional<Decimal> total(const Amount& amount, Decimal mantissa, int scale) noexcept {
  std::optional<Decimal> value = Number::scaled(mantissa, scale + (amount.has_currency ? amount.currency.exponent : 0));
  if (!value) return std::nullopt;
  Result<Decimal> sum = add(*value, amount.rest);
  if (sum && amount.is_negative) sum = negate(*sum);
  return sum ? std::optional(*sum) : std::nullopt;
}

/// The verbs and modifiers that make a bare multiplier a sum: 斥資百億元, 逾千億元.
constexpr std::string_view bare_verbs[] = {
    "至",   "砸",   "逾",   "超",   "破",   "近",   "約",   "约",   "達",   "达",   "到",   "過",   "过",
    "擲",   "掷",   "斥資", "斥资", "耗資", "耗资", "投資", "投资", "投入", "募資", "募资", "募集", "集資",
    "集资", "融資", "融资", "注資", "注资", "出資", "出资", "涉資", "涉资", "套現", "套现", "捐出", "捐款",
    "補貼", "补贴", "補助", "补助", "虧損", "亏损", "損失", "损失", "狂賺", "大賺", "淨賺", "净赚", "賺進",
    "赚进", "罰款", "罚款", "開罰", "花費", "花费", "耗費", "耗费", "衝上", "冲上", "上看", "挑戰", "站上",
    "站穩", "直逼", "逼近", "不到", "不足", "高於", "高于", "低於", "低于", "至少", "最高", "最多", "至多",
    "最少", "高達", "高达", "多達", "多达", "少於", "少于", "撥款", "拨款", "加碼", "加码", "挹注", "投下",
    "砸下", "豪擲", "灑下", "增資", "增资", "貸款", "贷款", "舉債", "進帳", "进账", "繳出", "擁有", "拥有"};

/// What stands behind a bare multiplier that only describes: 億元級, 萬元戶, 百元鈔.
constexpr std::string_view bare_nouns[] = {"級",   "级",   "戶",   "户",   "鈔",     "钞",     "大鈔", "大钞",
                                           "產業", "产业", "富翁", "富豪", "俱樂部", "俱乐部", "豪宅", "名車",
                                           "名车", "店",   "別墅", "别墅", "大獎",   "大奖",   "票房"};

}  // namespace

char32_t MoneyReader::character_at(std::size_t at) const noexcept {
  return at < text_.size() ? decode(text_, at).value : U'\0';
}
char32_t MoneyReader::character_before(std::size_t at) const noexcept {
  return at > 0 ? decode_before(text_, at).value : U'\0';
}

std::size_t MoneyReader::operator()(std::size_t at) {
  if (const std::size_t end = lone_number_end(text_, at); end != at) return end;
  const AmountAttempt attempt = reader_.read(at);
  if (!attempt.amount) return std::max(attempt.end, at + std::max<std::size_t>(decode(text_, at).length, 1));
  const Amount& amount = *attempt.amount;
  std::size_t end = std::max(attempt.end, at + 1);
  if (amount.begin > at && amount.begin >= end) return amount.begin;
  if (range(amount, end) || list(amount, end) || change(amount, end)) return end;
  if (amount.has_currency) emit(amount);
  return end;
}

MoneyReader::Separator MoneyReader::separator_at(std::size_t at) const noexcept {
  const std::size_t begin = skip_blanks(text_, at);
  const bool spaced = begin != at;
  // "five- to ten-dollar tips", "$5- to $10-million", "$5-million-to-$10-million"
  for (const std::string_view hyphened : {"- to ", "-to-", "- or "})
    if (!spaced && text_.substr(begin, hyphened.size()) == hyphened)
      return {hyphened == "- or " ? Joint::or_ : Joint::to, begin + hyphened.size()};
  for (const std::string_view dash : {"-", "–", "—", "~", "～", "－", "〜", "―", "−", "‐", "‑", "——"}) {
    if (text_.substr(begin, dash.size()) != dash) continue;
    std::size_t end = begin + dash.size();
    if (dash == "—" && text_.substr(end, dash.size()) == dash) end += dash.size();
    const std::size_t behind = skip_blanks(text_, end);
    if (spaced != (behind != end)) return {};
    return {Joint::dash, behind};
  }
  struct Word {
    std::string_view text;
    Joint kind;
  };
  if (spaced)
    for (const Word word : {Word{"to ", Joint::to}, Word{"and ", Joint::and_}, Word{"or ", Joint::or_},
                            Word{"to\n", Joint::to}, Word{"and\n", Joint::and_}})
      if (text_.substr(begin, word.text.size()) == word.text)
        return {word.kind, skip_blanks(text_, begin + word.text.size())};
  for (const Word word : {Word{"至", Joint::chinese_to}, Word{"到", Joint::chinese_to}, Word{"和", Joint::and_},
                          Word{"與", Joint::and_}, Word{"与", Joint::and_}, Word{"及", Joint::and_},
                          Word{"或", Joint::or_}, Word{"、", Joint::comma}, Word{"，", Joint::comma}})
    if (text_.substr(begin, word.text.size()) == word.text)
      return {word.kind, skip_blanks(text_, begin + word.text.size())};
  if (!spaced && text_.substr(begin, 2) == ", ") {
    std::size_t end = begin + 2;
    for (const Word word : {Word{"and ", Joint::and_}, Word{"or ", Joint::or_}})
      if (text_.substr(end, word.text.size()) == word.text)
        return {word.kind, skip_blanks(text_, end + word.text.size())};
    return {Joint::comma, skip_blanks(text_, end)};
  }
  return {};
}

/// "rose from X to Y" and 漲5元到50元 are two amounts, "ranging from X to Y" is one.
bool MoneyReader::is_change(const Amount& low, const Amount& high, Joint joint) const noexcept {
  if (joint != Joint::to && joint != Joint::chinese_to) return false;
  if (joint == Joint::chinese_to) {
    if (!low.has_currency || !high.has_currency) return false;
    const char32_t before = character_before(skip_blanks(text_, low.begin));
    return one_of(U"升漲涨跌挫揚扬滑彈弹貶贬增減减", before);
  }
  Before words(text_, floor(), low.begin);
  std::string_view last = words.last_word();
  if (last == "from") {
    words.drop(last.size());
    last = words.last_word();
    // "at US$10, up from US$2.5 to US$2.8": the new level is named already.
    if (last == "up" || last == "down") return low.begin > floor() + 12 || money_.empty();
    return !contains(ranges, last) && !(money_.empty() && words.view().empty() && low.begin < 8);
  }
  if (last == "by") {
    words.drop(last.size());
    last = words.last_word();
    // "cut the price of its lamp by $5 to $80"
    std::string_view clause = words.view();
    clause.remove_prefix(clause.find_last_of(":).") + 1);
    const auto stands = [&](std::string_view move) {
      for (std::size_t at = clause.find(move); at != clause.npos; at = clause.find(move, at + 1)) {
        const std::size_t end = at + move.size();
        if ((at == 0 || clause[at - 1] == ' ') && (end == clause.size() || clause[end] == ' ')) return true;
      }
      return false;
    };
    if (std::any_of(std::begin(moves_by), std::end(moves_by), stands)) return low.has_currency && high.has_currency;
  }
  return low.has_currency && high.has_currency && contains(moves, last);
}

/// 分別為20、30億元 are two amounts.
bool MoneyReader::is_distributed(const Amount& amount) const noexcept {
  constexpr std::size_t clause = 24;  // bytes
  const std::size_t begin = std::max(floor(), amount.begin - std::min(amount.begin, clause));
  const std::string_view before = text_.substr(begin, amount.begin - begin);
  for (const std::string_view each : {"分別", "分别", "各", "依序", "依次"})
    if (before.find(each) != before.npos) return true;
  return false;
}

bool MoneyReader::range(const Amount& low, std::size_t& end) {
  // 三四億元
  if (low.number.is_pair) {
    if (!low.has_currency) return false;
    Amount high = low;
    high.number.mantissa = low.number.upper_mantissa;
    emit(low, &high);
    return true;
  }
  const Separator joint = separator_at(low.end);
  if (joint.kind == Joint::none || low.number.is_bare) return false;
  if (joint.kind == Joint::comma || joint.kind == Joint::and_ || joint.kind == Joint::or_) {
    bool joins = false;
    if (joint.kind == Joint::and_) {
      joins = Before(text_, floor(), low.begin).last_word() == "between" || ends_with(text_, low.begin, "介於") ||
              ends_with(text_, low.begin, "介于") || ends_with(text_, low.begin, "介乎");
    } else if (joint.kind == Joint::or_) {
      joins = !low.has_currency;
    }
    // 三、四億元
    const bool digits = !low.has_currency && low.number.is_whole && low.number.mantissa < Decimal(1000) &&
                        low.number.scale == 0 && text_.substr(low.end, 3) == "、";
    if (joint.kind == Joint::comma && !digits) return false;
    if (joint.kind == Joint::and_ && !joins && static_cast<unsigned char>(text_[joint.end - 1]) < 0x80) return false;
    if (joint.kind == Joint::or_ && !joins) return false;
    const AmountAttempt second = reader_.read(joint.end);
    if (!second.amount || !second.amount->has_currency) return false;
    if (joint.kind == Joint::comma && (!follows(low.number, second.amount->number) || second.amount->is_prefixed ||
                                       (counts_by_tens(low.number, second.amount->number) && is_distributed(low))))
      return false;
    if (joint.kind == Joint::and_ && !joins &&
        !(text_.substr(second.amount->end, 6) == "之間" || text_.substr(second.amount->end, 6) == "之间"))
      return false;
  }
  const AmountAttempt attempt = reader_.read(joint.end);
  if (!attempt.amount || attempt.amount->begin != joint.end) return false;
  Amount first = low;
  Amount second = *attempt.amount;
  if (joint.kind == Joint::comma) {
    // 二、三十億: tens; 十五、六萬: the tens stand on the left.
    const Decimal digit = second.number.mantissa;
    const bool whole = counts_by_tens(low.number, second.number);
    if (low.number.mantissa < Decimal(10))
      first.number.mantissa = Decimal(low.number.mantissa.coefficient(), digit.exponent());
    else if (!whole)
      second.number.mantissa = add(low.number.mantissa, Decimal(1)).value_or(digit);
  }
  if (!first.has_currency && !second.has_currency) return false;
  if (second.number.is_bare || second.number.is_pair || second.is_negative != first.is_negative) return false;
  const bool both = first.has_currency && second.has_currency;
  if (!second.has_currency) {
    // "$500 to 30 families" is none; "$8 to 10 billion" is.
    const char32_t next = character_at(second.end);
    if (is_ascii_letter(next) || one_of(U"年月日號号天時时點点名人位個个件張张台家間间戶户股%％歲岁", next))
      return false;
    if (joint.kind == Joint::to) {
      std::size_t at = skip_blanks(text_, second.end);
      std::size_t word_end = at;
      char word[12] = {};
      std::size_t size = 0;
      for (; word_end < text_.size() && size < sizeof word &&
             is_ascii_letter(static_cast<unsigned char>(text_[word_end]));
           ++word_end)
        word[size++] = text_[word_end];
      if (size != 0 && !contains(followers, {word, size})) return false;
    }
    if (joint.kind == Joint::dash && first.is_suffixed) return false;  // 5元-6: a second number counts something else
    const bool year = second.number.digits == 4 && second.number.is_whole && !second.number.has_scale &&
                      !second.number.is_grouped && second.number.mantissa >= Decimal(1900) &&
                      second.number.mantissa < Decimal(2100) && first.number.mantissa < Decimal(1000);
    if (year && joint.kind != Joint::dash) return false;
    second.currency = first.currency;
    second.has_currency = true;
  } else if (!first.has_currency) {
    if (second.is_prefixed && !second.is_suffixed && joint.kind != Joint::and_ && joint.kind != Joint::dash)
      return false;
    // "in 2024 to 5 million yuan"
    const bool year = first.number.digits == 4 && first.number.is_whole && !first.number.has_scale &&
                      !first.number.is_grouped && second.number.has_scale;
    if (joint.kind == Joint::to && year && first.number.mantissa >= Decimal(1900) &&
        first.number.mantissa < Decimal(2100))
      return false;
    first.currency = second.currency;
    first.has_currency = true;
  }
  // The scale, or the thousands, of one side hold for both.
  if (!first.number.has_scale && second.number.has_scale && second.number.scale >= 2 &&
      first.number.mantissa < second.number.mantissa && first.rest == Decimal()) {
    first.number.scale = second.number.scale;
    // 二到三百萬: the hundreds hold for both too.
    if (first.number.is_single_han && second.number.form == NumberForm::chinese && second.number.digits == 0 &&
        second.number.mantissa.exponent() > 0 &&
        first.number.mantissa.coefficient() < second.number.mantissa.coefficient())
      first.number.mantissa = Decimal(first.number.mantissa.coefficient(), second.number.mantissa.exponent());
  } else if (joint.kind == Joint::dash && !both && first.number.digits <= 3 && !first.number.has_scale &&
             first.number.is_whole && second.number.is_grouped && !second.number.has_scale &&
             first.number.mantissa < Decimal(1000)) {
    const std::optional<Decimal> thousands = Number::scaled(first.number.mantissa, 3);
    if (thousands && *thousands < second.number.mantissa) first.number.mantissa = *thousands;
  } else if (first.number.has_scale && !second.number.has_scale && !both && joint.kind != Joint::dash &&
             first.number.mantissa < second.number.mantissa && first.number.form == NumberForm::digits) {
    second.number.scale = first.number.scale;
  }
  const std::size_t at = first.begin;
  const Currency last = reader_.last_currency();
  const Currency first_currency = context_.resolve(first.currency, at, last).currency;
  const Currency second_currency = context_.resolve(second.currency, at, last).currency;
  if (first_currency != second_currency) {
    const bool first_is_exact = first.currency.shared == Shared::none;
    const bool second_is_exact = second.currency.shared == Shared::none;
    const bool compatible = first_is_exact != second_is_exact &&
                            (first_is_exact ? !second.is_prefixed && agree(first.currency, second.currency)
                                            : agree(second.currency, first.currency));
    if (!compatible) return false;
    // The exact one counts; each keeps its own unit: 80 cents to S$1.
    CurrencyWord& inexact = first_is_exact ? second.currency : first.currency;
    const std::int8_t exponent = inexact.exponent;
    inexact = first_is_exact ? first.currency : second.currency;
    inexact.exponent = exponent;
  }
  const std::optional<Decimal> from = total(first, first.number.mantissa, first.number.scale);
  const std::optional<Decimal> to = total(second, second.number.mantissa, second.number.scale);
  if (!from || !to) return false;
  const bool ascending = first.is_negative ? *from > *to : *from < *to;
  if (is_change(low, *attempt.amount, joint.kind)) {
    if (both) return false;
    emit(first);
    emit(second);
    end = attempt.end;
    return true;
  }
  if (!ascending) return false;
  emit(first, &second);
  end = attempt.end;
  return true;
}

/// "$5, $10 and $15 million", 5、10及15億元, 3億、5億元: the last item says scale and currency for all.
bool MoneyReader::list(const Amount& first, std::size_t& end) {
  constexpr std::size_t most_items = 8;
  if (first.number.is_bare || first.number.is_pair) return false;
  if (first.has_currency && (first.number.has_scale || first.is_suffixed || first.number.digits > 3)) return false;
  const auto lists = [](Joint joint) { return joint == Joint::comma || joint == Joint::and_ || joint == Joint::or_; };
  if (!lists(separator_at(first.end).kind)) return false;
  if (!first.has_currency) {
    // "On May 5 and 10 million dollars": a date begins no list.
    constexpr std::string_view months[] = {"april", "aug",      "august", "dec",     "december", "feb",      "february",
                                           "jan",   "january",  "july",   "june",    "mar",      "march",    "may",
                                           "nov",   "november", "oct",    "october", "sept",     "september"};
    if (contains(months, Before(text_, floor(), first.begin).last_word())) return false;
  }
  std::array<Amount, most_items> items{first};
  std::size_t count = 1;
  Joint last_joint = Joint::none;
  bool chinese = false;
  std::size_t behind = first.end;
  bool complete = false;
  while (count < most_items && !complete) {
    const Separator joint = separator_at(behind);
    if (!lists(joint.kind)) break;
    const char32_t mark = character_at(skip_blanks(text_, behind));
    if (mark == U'，') break;
    chinese = chinese || (mark >= 0x80);
    const AmountAttempt attempt = reader_.read(joint.end);
    if (!attempt.amount || attempt.amount->begin != joint.end || attempt.amount->number.is_bare) break;
    last_joint = joint.kind;
    items[count++] = *attempt.amount;
    behind = attempt.end;
    const Amount& item = items[count - 1];
    complete = first.has_currency ? item.has_currency && item.number.has_scale : item.has_currency;
    if (first.has_currency && !item.has_currency) break;
  }
  if (!complete) {
    // Nothing that begins inside shares a scale either: go on at the last item.
    if (count < 3) return false;
    for (std::size_t i = 0; i + 1 < count; ++i)
      if (items[i].has_currency) emit(items[i]);
    end = items[count - 1].begin;
    return true;
  }
  const Amount& model = items[count - 1];
  const bool conjunct = last_joint == Joint::and_ || last_joint == Joint::or_;
  if (!chinese && !conjunct) return false;
  // "down from 144.25, and 1.72 marks": a comma parts clauses where there are only two.
  if (!chinese && count == 2 && !first.has_currency && text_.substr(first.end, 1) == ",") return false;
  if (!first.has_currency && model.is_prefixed && !model.is_suffixed) return false;
  for (std::size_t i = 0; i + 1 < count; ++i) {
    Amount& item = items[i];
    const bool year = item.number.digits == 4 && item.number.is_whole && !item.number.has_scale &&
                      !item.number.is_grouped && item.number.mantissa >= Decimal(1900) &&
                      item.number.mantissa < Decimal(2100);
    if (!item.has_currency && year && model.number.has_scale) return false;
    if (!item.number.has_scale && model.number.has_scale) {
      // The numbers of a shared scale are of one size: "$45, $60 and $1.2 million" shares none.
      const std::optional<Decimal> high = Number::scaled(model.number.mantissa, 1);
      const std::optional<Decimal> low = Number::scaled(model.number.mantissa, -2);
      if (!high || !low || item.number.mantissa > *high || item.number.mantissa < *low) return false;
      item.number.scale = model.number.scale;
    }
    if (!item.has_currency) {
      item.currency = model.currency;
      item.has_currency = true;
    }
  }
  for (std::size_t i = 0; i < count; ++i) emit(items[i]);
  end = behind;
  return true;
}

/// 由5億增至8億元: the currency is printed once, behind the second.
bool MoneyReader::change(const Amount& before, std::size_t& end) {
  if (before.has_currency || !before.number.has_scale || before.number.is_bare || before.number.is_pair) return false;
  if (!ends_with(text_, before.begin, "由") && !ends_with(text_, before.begin, "從") &&
      !ends_with(text_, before.begin, "从") && !ends_with(text_, before.begin, "自"))
    return false;
  std::size_t at = before.end;
  for (int characters = 0; characters < 6; ++characters) {
    const char32_t c = character_at(at);
    if (c == U'\0' || c == CodePoint::ill_formed || !is_han(c)) return false;
    at += decode(text_, at).length;
    if (!one_of(U"至到為为", c)) continue;
    const AmountAttempt attempt = reader_.read(at);
    if (!attempt.amount || !attempt.amount->has_currency || !attempt.amount->is_suffixed) return false;
    Amount first = before;
    first.currency = attempt.amount->currency;
    first.has_currency = true;
    emit(first);
    emit(*attempt.amount);
    end = attempt.end;
    return true;
  }
  return false;
}

/// 斥資百億元 is a sum; 億元級, 萬元戶 and 兆元產業 are descriptions.
bool MoneyReader::bare_counts(const Amount& amount) const noexcept {
  for (const std::string_view noun : bare_nouns)
    if (text_.substr(amount.end, noun.size()) == noun) return false;
  std::size_t begin = amount.begin;
  for (const std::string_view unit : {"單位：", "单位：", "單位:", "单位:"})
    if (ends_with(text_, begin, unit)) return false;
  if (amount.is_prefixed || reader_.is_whole_text(amount.begin, amount.end)) return true;
  if (ends_with(text_, begin, " ")) --begin;
  if (ends_with(text_, begin, "了")) begin -= 3;
  for (const std::string_view verb : bare_verbs)
    if (ends_with(text_, begin, verb)) return true;
  return false;
}

void MoneyReader::emit(const Amount& amount, const Amount* upper) {
  if (amount.number.is_bare && !bare_counts(amount)) return;
  const Currency last = reader_.last_currency();
  const ResolvedCurrency resolved = context_.resolve(amount.currency, amount.begin, last);
  const std::optional<Decimal> low = total(amount, amount.number.mantissa, amount.number.scale);
  if (!low) return;
  MoneyMention mention;
  const std::size_t end = upper != nullptr ? upper->end : amount.end;
  mention.span = {static_cast<std::uint32_t>(amount.begin), static_cast<std::uint32_t>(end)};
  mention.amount = Money(*low, resolved.currency);
  mention.source = resolved.source;
  if (upper != nullptr) {
    const std::optional<Decimal> high = total(*upper, upper->number.mantissa, upper->number.scale);
    if (!high) return;
    mention.upper = Money(*high, resolved.currency);
  }
  widen_negative(mention);
  switch (amount.number.bound) {
    case NumberBound::more_than:
      mention.modifier = Modifier::more_than;
      break;
    case NumberBound::at_least:
      mention.modifier = Modifier::at_least;
      break;
    case NumberBound::exact:
      mention.modifier = amount.inner;
      break;
  }
  if (mention.modifier == Modifier::none)
    mention.modifier = find_modifier(text_, floor(), mention.span.begin, mention.span.end);
  money_.push_back(mention);
  link(money_.size() - 1);
}

/// A minus sign, "minus", 負, or the brackets of accounting around the amount.
void MoneyReader::widen_negative(MoneyMention& mention) const noexcept {
  const std::size_t begin = mention.span.begin;
  const auto negate_all = [&](std::size_t new_begin) {
    mention.span.begin = static_cast<std::uint32_t>(new_begin);
    if (const Result<Money> low = multiply(mention.amount, Decimal(-1))) mention.amount = *low;
    if (mention.upper)
      if (const Result<Money> high = multiply(*mention.upper, Decimal(-1))) mention.upper = *high;
  };
  if (mention.amount.amount().is_negative()) return;
  for (const std::string_view minus : {"-", "−", "–", "－"}) {
    if (!ends_with(text_, begin, minus)) continue;
    const char32_t before = character_before(begin - minus.size());
    const bool joins = before != U'\0' && before != CodePoint::ill_formed &&
                       (is_letter(before) || is_ascii_digit(before) || before == U')' || before == U'%' ||
                        before == U'-' || before == U'.' || (is_han(before) && minus == "–"));
    if (!joins || (is_han(before) && minus != "–")) return negate_all(begin - minus.size());
    return;
  }
  for (const std::string_view minus : {"負", "负"})
    if (ends_with(text_, begin, minus) && character_before(begin - 3) != U'正') return negate_all(begin - 3);
  for (const std::string_view minus : {"minus ", "Minus ", "negative "})
    if (ends_with(text_, begin, minus) && !is_ascii_letter(character_before(begin - minus.size())))
      return negate_all(begin - minus.size());
  if (ends_with(text_, begin, "(") && text_.substr(mention.span.end, 1) == ")" && begin - 1 >= floor()) {
    const Before words(text_, floor(), begin - 1);
    constexpr std::string_view verbs[] = {"was",      "were", "is",      "of",       "at", "to",  "totaled",
                                          "totalled", "by",   "reached", "reported", "be", "came"};
    const std::string_view before = words.view();
    std::size_t size = before.size();
    while (size > 0 && before[size - 1] == ' ') --size;
    const bool stands_itself =
        (size > 0 && before[size - 1] == ':') || contains(verbs, words.last_word()) || (size == 0 && begin == 1);
    if (!stands_itself) return;
    negate_all(begin - 1);
    ++mention.span.end;
  }
}

namespace {

/// Does this text between two amounts say that the second restates the first?
bool restates(std::string_view between, bool& only_bracket) noexcept {
  constexpr std::size_t longest = 48;
  only_bracket = false;
  if (between.size() > longest) return false;
  const auto skip = [&](std::string_view printed) {
    if (!between.starts_with(printed)) return false;
    between.remove_prefix(printed.size());
    return true;
  };
  const auto skip_blank = [&] {
    while (skip(" ") || skip("\n") || skip("\u00A0")) {
    }
  };
  skip_blank();
  bool opened = false;
  for (const std::string_view open : {"(", "（", "[", "［", "〔", "【", "/", "／"}) opened = opened || skip(open);
  bool said = opened;
  if (!opened) skip(",") || skip("，") || skip("、");
  constexpr std::string_view connectors[] = {"the equivalent of",
                                             "equivalent to",
                                             "equivalent of",
                                             "equal to",
                                             "i.e.",
                                             "that is",
                                             "or",
                                             "worth",
                                             "about",
                                             "approximately",
                                             "approx.",
                                             "around",
                                             "roughly",
                                             "nearly",
                                             "almost",
                                             "some",
                                             "just over",
                                             "just under",
                                             "over",
                                             "more than",
                                             "less than",
                                             "=",
                                             "≈",
                                             "~",
                                             "約當",
                                             "折合",
                                             "約合",
                                             "约合",
                                             "合約",
                                             "合约",
                                             "相當於",
                                             "相当于",
                                             "約為",
                                             "约为",
                                             "換算為",
                                             "换算为",
                                             "換算",
                                             "换算",
                                             "等於",
                                             "等于",
                                             "等值",
                                             "大約",
                                             "大约",
                                             "約",
                                             "约",
                                             "逾",
                                             "近",
                                             "超過",
                                             "超过",
                                             "合",
                                             "即",
                                             "折算",
                                             "折"};
  for (int words = 0; words < 4; ++words) {
    skip_blank();
    if (between.empty()) return said;
    bool skipped = false;
    for (const std::string_view connector : connectors) {
      if (!skip(connector)) continue;
      const bool weak = connector == "about" || connector == "approximately" || connector == "around" ||
                        connector == "roughly" || connector == "=" || connector == "some" || connector == "nearly" ||
                        connector == "almost" || connector == "over" || connector == "more than" ||
                        connector == "less than" || connector == "worth" || connector == "逾" || connector == "近" ||
                        connector == "超過" || connector == "超过";
      said = said || !weak;
      skipped = true;
      break;
    }
    if (!skipped) return false;
  }
  skip_blank();
  return said && between.empty();
}

}  // namespace

void MoneyReader::link(std::size_t index) noexcept {
  if (index == 0) return;
  MoneyMention& mention = money_[index];
  MoneyMention& last = money_[index - 1];
  if (mention.span.begin < last.span.end) return;
  const std::string_view between = text_.substr(last.span.end, mention.span.begin - last.span.end);
  std::size_t original = index - 1;
  bool only_bracket = false;
  // In one bracket: 3.6 billion yuan (US$498 million; NT$15.7 billion)
  const bool joins = between == "; " || between == ", " || between == "；" || between == "、" || between == "，" ||
                     between == "/" || between == " or " || between == "或";
  bool chained = joins && last.equivalent && *last.equivalent < index - 1;
  if (chained) {
    const std::uint32_t begin = money_[*last.equivalent].span.end;
    chained =
        text_.substr(begin, std::min<std::size_t>(last.span.begin - begin, 48)).find_first_of("([") != text_.npos ||
        text_.substr(begin, 6).find("（") != text_.npos;
  }
  if (chained) {
    original = *last.equivalent;
  } else if (!restates(between, only_bracket)) {
    return;
  }
  if (money_[original].amount.currency() == mention.amount.currency()) return;
  mention.equivalent = static_cast<std::uint32_t>(original);
  if (!money_[original].equivalent) money_[original].equivalent = static_cast<std::uint32_t>(index);
}

}  // namespace newsparse::detail
