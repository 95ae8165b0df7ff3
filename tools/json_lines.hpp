// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <newsparse/locale.hpp>

namespace newsparse::tool {

/// What one input line asks for.
struct Record {
  std::string id;         // a JSON value as it was printed; the line number when the line gives none
  std::string_view text;  // valid until the next read
  std::optional<Locale> locale;
};

/// Why a line could not be used.
struct LineError {
  std::string_view code;     // an identifier, listed in docs/cli.md
  std::string_view message;  // for people
  std::size_t offset = 0;    // in bytes from the begin of the line
};

/// Reads the JSON objects of the input, one a line. Strict: whatever RFC 8259 forbids is an error, also
/// inside keys that are ignored.
class RecordReader {
 public:
  RecordReader();
  ~RecordReader();
  RecordReader(RecordReader&&) noexcept;
  RecordReader& operator=(RecordReader&&) noexcept;

  /// Fills the record; of a bad line only its id is of use.
  /// Precondition: Chunk::padding bytes behind the line may be read.
  std::optional<LineError> read(std::string_view line, std::size_t number, Record& record);

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

/// Appends what stands in the place of a bad line, without a line break.
void append_error(std::string& out, const Record& record, const LineError& error, std::size_t line);

}  // namespace newsparse::tool
