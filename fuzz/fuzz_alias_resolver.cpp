// SPDX-License-Identifier: MIT
#include <newsparse/alias.hpp>
#include <newsparse/tokenizer.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

// Any bytes: spans are whole tokens' worth of characters inside the text, in text order, and a name is no part of its
// alias; evidence can be said in words; a used vector says the same, and no money found is no reason to fail.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsparse;
  static const AliasResolver find_aliases;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::vector<Token> tokens = Tokenizer{}(text);
  const std::vector<MoneyMention> money = CurrencyNormalizer{}(text, tokens);
  const std::vector<Alias> aliases = find_aliases(text, tokens, money);

  const auto whole = [text](Span span) {
    const auto starts = [text](std::uint32_t at) {
      return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    };
    return span.begin < span.end && span.end <= text.size() && starts(span.begin);
  };
  std::uint32_t at = 0;
  for (const Alias& alias : aliases) {
    check(whole(alias.name) && whole(alias.alias));
    check(!alias.name.overlaps(alias.alias));
    check(alias.alias.begin >= at);
    check(alias.confidence >= 0 && alias.confidence <= 1);
    check(alias.evidence.empty() || !explain(alias, text).empty());
    at = alias.alias.begin;
  }

  static std::vector<Alias> used;
  find_aliases(text, tokens, money, used);
  check(used == aliases);
  find_aliases(text, tokens, {}, used);
  return 0;
}
