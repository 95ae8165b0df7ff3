// SPDX-License-Identifier: MIT
#include "han_roles.hpp"

#include "chinese_number.hpp"
#include "currency_lexicon.hpp"

namespace newsparse::detail {
namespace {

constexpr CurrencyWord names[] = {
#define NEWSPARSE_HANS
#include "tables/currency_words.inc"
#undef NEWSPARSE_HANS
};

/// Common characters that the two scripts write differently.
constexpr std::u32string_view simplified_only =
    U"们这为发国个万亿后时来说会对现还过应开关体业产东车货币长门问间报务员资银财";
constexpr std::u32string_view traditional_only =
    U"們這為發國個萬億後時來說會對現還過應開關體業產東車貨幣長門問間報務員資銀財";

}  // namespace

constinit const HanRoles han_roles = [] {
  HanRoles roles;
#define NEWSPARSE_NUMERAL(character, kind, value) \
  roles.add(character, begins_chinese_number(Numeral::kind) ? han_role::number | han_role::amount : han_role::amount);
#include "tables/chinese_numerals.inc"
#undef NEWSPARSE_NUMERAL
  for (const CurrencyWord& name : names) {
    roles.add(first_han_of(name.text), han_role::amount);
    if (name.text.size() < shortest_han_name) continue;
    roles.add(first_han_of(name.text), han_role::name);
    roles.add(first_han_of(name.text.substr(3)), han_role::second);
  }
  roles.add(U"至到和與与及或", han_role::amount);
  roles.add(simplified_only, han_role::simplified);
  roles.add(traditional_only, han_role::traditional);
  roles.add(U"下簡简又亦俗", han_role::cue);
  return roles;
}();

}  // namespace newsparse::detail
