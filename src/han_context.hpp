// SPDX-License-Identifier: MIT
#pragma once

// What stands around a short Chinese name: is it the name there, or an ordinary word, or part of another name?

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "clipped_name.hpp"
#include "units.hpp"
#include "words.hpp"

namespace newsparse::detail {

class HanContext {
 public:
  explicit HanContext(const Words& words) noexcept : words_(words) {}

  /// 郭董, 郭總經理: does a job or a form of address begin at this byte?
  bool is_addressed(std::uint32_t begin) const noexcept;
  /// Does a word that follows a name rather than an ordinary word stand here, or none of Han?
  bool suits_name(std::size_t word) const noexcept;
  /// Does an adverb of degree stand before this word? An adjective follows it and no name: 不理想.
  bool has_degree(std::size_t word) const noexcept;
  /// 銀行業: is the name that ends in front of this word all companies of its trade?
  bool is_trade(std::size_t word) const noexcept;
  /// 燈灣大廈: does this word make a building or a prize of the name in front of it?
  bool is_namesake(std::size_t word) const noexcept;
  /// 僱員李燈灣: does this word go on behind a surname?
  bool is_given_name(std::size_t word) const noexcept;
  /// 燈灣證券 behind 燈灣銀行: does this word make another company of the group of a name in front of it?
  bool makes_sister(std::size_t word) const noexcept;
  /// 燈灣保險 before 資金: may the trade that a name ends in, in this word, belong to the words behind?
  bool lends_trade(std::size_t word) const noexcept;

  /// Do these units of the text, which are a clip of a name, stand for it?
  bool fits_clip(std::span<const Unit> clip, const ClippedName& name) const noexcept;

 private:
  bool fits_words(std::size_t first, std::size_t last) const noexcept;
  bool fits_two_characters(std::span<const Unit> clip, const ClippedName& name) const noexcept;
  bool begins_phrase(std::size_t word) const noexcept;
  /// Does Han text go on with this word?
  bool goes_on(std::size_t word) const noexcept {
    return word < words_.size() && words_[word].is_han() && !words_[word].spaced;
  }

  const Words& words_;
};

}  // namespace newsparse::detail
