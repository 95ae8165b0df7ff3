// SPDX-License-Identifier: MIT
#include <newsparse/currency_normalizer.hpp>
#include <newsparse/tokenizer.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

// Any bytes: amounts stand in text order without overlap, from token to token; each has a currency and reads back
// as it is printed; restatements point at one another.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsparse;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::vector<Token> tokens = Tokenizer{}(text);
  for (const char* tag : {"en-US", "en-SG", "zh-TW", "zh-CN"}) {
    const CurrencyNormalizer find_money(*Locale::parse(tag));
    const std::vector<MoneyMention> money = find_money(text, tokens);
    std::uint32_t at = 0;
    auto token = tokens.begin();
    for (const MoneyMention& mention : money) {
      if (mention.span.begin < at || mention.span.empty() || mention.span.end > size) std::abort();
      at = mention.span.end;
      while (token != tokens.end() && token->span.end <= mention.span.begin) ++token;
      if (token == tokens.end()) std::abort();
      if (mention.amount.currency() == Currency()) std::abort();
      if (parse_money(to_string(mention.amount)) != mention.amount) std::abort();
      if (mention.upper && (mention.upper->currency() != mention.amount.currency())) std::abort();
      if (mention.equivalent && *mention.equivalent >= money.size()) std::abort();
    }
  }
  return 0;
}
