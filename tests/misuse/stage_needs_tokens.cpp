// SPDX-License-Identifier: MIT
// Stages take the results that they read; none cuts tokens behind one's back.
#include <newsparse/currency_normalizer.hpp>
#include <newsparse/tokenizer.hpp>

std::size_t count(std::string_view text) {
#ifdef MISUSE
  return newsparse::CurrencyNormalizer{}(text).size();
#else
  return newsparse::CurrencyNormalizer{}(text, newsparse::Tokenizer{}(text)).size();
#endif
}
