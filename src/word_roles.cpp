// SPDX-License-Identifier: MIT
#include "word_roles.hpp"

#include "currency_lexicon.hpp"
#include "currency_table.hpp"
#include "english_number.hpp"

namespace newsparse::detail {
namespace {

constexpr CurrencyWord signs[] = {
#define NEWSPARSE_SIGNS
#include "tables/currency_words.inc"
#undef NEWSPARSE_SIGNS
};
constexpr CurrencyRow codes[] = {
#include "tables/currencies.inc"
};
using Kind = NumberWord::Kind;
constexpr NumberWord number_words[] = {
#include "tables/number_words.inc"
};

constexpr std::uint8_t role_of(NumberWord::Kind kind) noexcept {
  switch (kind) {
    case Kind::unit:
    case Kind::teen:
    case Kind::tens:
    case Kind::half:
      return word_role::number | word_role::quantity;
    case Kind::hundred:
    case Kind::scale:
    case Kind::letter:
    case Kind::quarter:
    case Kind::dozen:
    case Kind::point:
      return word_role::quantity;
    case Kind::article:
      return word_role::article;
    case Kind::and_:
      return word_role::joint;
    case Kind::of:
    case Kind::none:
      break;
  }
  return 0;
}

}  // namespace

constinit const WordRoles word_roles = [] {
  WordRoles roles;
  for (const NumberWord& word : number_words) roles.add(word.text, role_of(word.kind));
  for (const CurrencyWord& sign : signs) roles.add(sign.text, word_role::sign);
  for (const CurrencyRow& row : codes) roles.add(row.code, word_role::sign);
  for (const std::string_view code : scaled_codes) {
    for (const char scale : {'k', 'm', 'b'}) {
      const char scaled[] = {scale, code[0], code[1], code[2]};
      roles.add({scaled, sizeof scaled}, word_role::sign);
    }
  }
  for (const std::string_view joint : {"to", "or"}) roles.add(joint, word_role::joint);
  for (const std::string_view cue : {"known", "formerly", "aka"}) roles.add(cue, word_role::cue);
  roles.add_whole("a.k.a", word_role::cue);
  for (const std::string_view subject : {"figures", "amounts", "mounts"}) roles.add(subject, word_role::subject);
  return roles;
}();

}  // namespace newsparse::detail
