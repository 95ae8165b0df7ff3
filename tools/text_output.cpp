// SPDX-License-Identifier: MIT
#include "text_output.hpp"

#include <cmath>
#include <vector>

#include "amounts.hpp"
#include "display.hpp"
#include "forms.hpp"
#include "styles.hpp"
#include "table.hpp"

namespace newsparse::tool {
namespace {

constexpr Style title_style = "1";  // bold
constexpr Style amount_style = "1";

std::string two_decimals(float value) {
  const std::string hundredths = std::to_string(std::lround(value * 100) + 1000);  // four digits: 1097
  return hundredths.substr(1, 1) + '.' + hundredths.substr(2);
}

class TextWriter {
 public:
  TextWriter(std::string& out, const Document& document, const TextOptions& options)
      : out_(out), document_(document), options_(options) {}

  void write() {
    append_styled(out_, printable(options_.title), options_.colour ? title_style : Style{});
    out_ += '\n';
    write_aliases();
    write_entities();
    write_money();
    if (options_.tokens) write_tokens();
    out_ += '\n';
  }

 private:
  std::string shown(Span span) const { return printable(span.in(document_.text())); }

  void write_section(std::string_view title, std::size_t count, const Table& table) {
    out_ += '\n';
    append_styled(out_, title, options_.colour ? title_style : Style{});
    out_ += '\n';
    if (count == 0) {
      out_ += "  none\n";
    } else {
      table.append_to(out_, options_.columns, options_.colour);
    }
  }

  void write_aliases() {
    Table table({{"name"},
                 {"alias"},
                 {"kind"},
                 {"type"},
                 {"sure", Table::Layout::right},
                 {"why", Table::Layout::left_or_below}});
    for (const Alias& alias : document_.aliases()) {
      table.add({{shown(alias.name), style(alias.type)},
                 {shown(alias.alias), style(alias.type)},
                 {words(name(alias.kind))},
                 {words(name(alias.type))},
                 {two_decimals(alias.confidence)},
                 {printable(explain(alias, document_.text()))}});
    }
    write_section("Aliases", document_.aliases().size(), table);
  }

  void write_entities() {
    Table table({{"name"}, {"type"}, {"mentions", Table::Layout::right}, {"printed as", Table::Layout::left_or_below}});
    const std::vector<EntityForms> entities = forms_of_entities(document_);
    for (std::size_t e = 0; e < entities.size(); ++e) {
      const Entity& entity = document_.entities()[e];
      table.add({{shown(entity.name), style(entity.type)},
                 {words(name(entity.type))},
                 {std::to_string(entities[e].mentions)},
                 {printed_forms(entities[e])}});
    }
    write_section("Entities", entities.size(), table);
  }

  static std::string printed_forms(const EntityForms& entity) {
    std::string text;
    for (const Form& form : entity.forms) {
      if (!text.empty()) text += ", ";
      text += printable(form.text);
      if (form.count > 1) text.append(" ×").append(std::to_string(form.count));
    }
    return text;
  }

  void write_money() {
    Table table({{"amount"},
                 {"", Table::Layout::right},
                 {"exactly", Table::Layout::right},
                 {"modifier"},
                 {"restates"},
                 {"", Table::Layout::left_or_below}});
    for (const MoneyMention& mention : document_.money()) {
      std::string value = grouped(mention.amount.amount());
      if (mention.upper) value.append(" – ").append(grouped(mention.upper->amount()));
      const bool is_printed = mention.source == CurrencySource::printed;
      table.add({{shown(mention.span)},
                 {mention.amount.currency().code()},
                 {std::move(value), amount_style},
                 {words(name(mention.modifier))},
                 {mention.equivalent ? shown(document_.money()[*mention.equivalent].span) : ""},
                 {is_printed ? "" : "currency by " + words(name(mention.source))}});
    }
    write_section("Money", document_.money().size(), table);
  }

  void write_tokens() {
    Table table({{"begin", Table::Layout::right}, {"end", Table::Layout::right}, {"kind"}, {"token"}, {"ends"}});
    for (const Token& token : document_.tokens()) {
      table.add({{std::to_string(token.span.begin)},
                 {std::to_string(token.span.end)},
                 {words(name(token.kind))},
                 {shown(token.span)},
                 {token.ends_paragraph  ? "paragraph"
                  : token.ends_sentence ? "sentence"
                                        : ""}});
    }
    write_section("Tokens", document_.tokens().size(), table);
  }

  std::string& out_;
  const Document& document_;
  const TextOptions& options_;
};

}  // namespace

void append_text(std::string& out, const Document& document, const TextOptions& options) {
  TextWriter(out, document, options).write();
}

}  // namespace newsparse::tool
