// SPDX-License-Identifier: MIT
#include "html_output.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <vector>

#include "amounts.hpp"
#include "display.hpp"
#include "forms.hpp"

namespace newsparse::tool {
namespace {

/// Text as both HTML and XML take it: controls but line feeds as blanks, what is no character as U+FFFD.
void append_escaped(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const std::string_view before = text;
    const char32_t c = take_code_point(text);
    if (c == U'&') {
      out += "&amp;";
    } else if (c == U'<') {
      out += "&lt;";
    } else if (c == U'>') {
      out += "&gt;";
    } else if (c == U'"') {
      out += "&quot;";
    } else if (c == U'\n') {
      out += '\n';
    } else if (c < 0x20 || c == 0x7F) {
      out += ' ';
    } else if (0xFFFD <= c && c <= 0xFFFF) {
      out += "\uFFFD";
    } else {
      out.append(before.substr(0, before.size() - text.size()));
    }
  }
}

/// Is the text rather Chinese than English? It decides the typeface only.
bool is_chinese(const Document& document) {
  const auto count = [&](TokenKind kind) {
    return std::count_if(document.tokens().begin(), document.tokens().end(),
                         [&](const Token& token) { return token.kind == kind; });
  };
  return count(TokenKind::han) > count(TokenKind::word);
}

/// An identifier as words: "more than".
void append_words(std::string& out, std::string_view identifier) {
  for (const char c : identifier) out += c == '_' ? ' ' : c;
}

/// A mark of the text: a mention of an entity or an amount.
struct Mark {
  Span span;
  bool is_money;
  std::uint32_t index;  // into document.mentions() or document.money()
};

/// All marks in text order, the longer first, so that those inside another come behind it.
std::vector<Mark> marks_of(const Document& document) {
  std::vector<Mark> marks;
  for (std::uint32_t m = 0; m < document.mentions().size(); ++m)
    marks.push_back({document.mentions()[m].span, false, m});
  for (std::uint32_t m = 0; m < document.money().size(); ++m) marks.push_back({document.money()[m].span, true, m});
  std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return std::tie(a.span.begin, b.span.end, a.is_money) < std::tie(b.span.begin, a.span.end, b.is_money);
  });
  return marks;
}

class ArticleWriter {
 public:
  ArticleWriter(std::string& out, const Document& document) : out_(out), document_(document) {}

  void write(std::string_view title) {
    out_ += is_chinese(document_) ? "<article lang=\"zh\">" : "<article>";
    out_ += "\n<h2>";
    append_escaped(out_, title);
    out_ += "</h2>\n<div class=\"text\">\n";
    write_text();
    out_ += "</div>\n<aside>\n";
    write_entities();
    write_money();
    out_ += "</aside>\n</article>\n";
  }

 private:
  std::string_view text() const { return document_.text(); }

  void write_text() {
    const std::vector<Mark> marks = marks_of(document_);
    auto mark = marks.begin();
    std::vector<Mark> open;
    std::size_t at = 0;
    const auto write_to = [&](std::size_t end) {
      if (end <= at) return;
      append_escaped(out_, text().substr(at, end - at));
      at = end;
    };
    const auto close_up_to = [&](std::uint32_t end) {
      for (; !open.empty() && open.back().span.end <= end; open.pop_back()) {
        write_to(open.back().span.end);
        close(open.back());
      }
    };
    out_ += "<p>";
    for (const Token& token : document_.tokens()) {
      for (; mark != marks.end() && mark->span.begin < token.span.end; ++mark) {
        close_up_to(mark->span.begin);
        if (!open.empty() && open.back().span.end < mark->span.end) continue;  // half over another
        write_to(mark->span.begin);
        begin(*mark);
        open.push_back(*mark);
      }
      close_up_to(token.span.end);
      if (token.ends_paragraph && open.empty()) {
        write_to(token.span.end);
        out_ += "</p>\n<p>";
        at = std::min(text().find_first_not_of(" \t\r\n", at), text().size());
      }
    }
    write_to(text().size());
    out_ += "</p>\n";
  }

  void begin(const Mark& mark) {
    if (mark.is_money) {
      const MoneyMention& mention = document_.money()[mark.index];
      out_.append("<data class=\"money\" tabindex=\"0\" value=\"").append(to_string(mention.amount.amount()));
      out_.append("\" data-m=\"").append(std::to_string(group(mark.index))).append("\">");
    } else {
      const std::uint32_t entity = document_.mentions()[mark.index].entity;
      out_.append("<mark class=\"").append(name(document_.entities()[entity].type));
      out_.append("\" tabindex=\"0\" data-e=\"").append(std::to_string(entity)).append("\">");
    }
  }

  void close(const Mark& mark) {
    if (mark.is_money) {
      out_ += "<span class=\"tip\" role=\"tooltip\">";
      write_value(document_.money()[mark.index]);
      out_ += "</span></data>";
    } else {
      out_ += "</mark>";
    }
  }

  /// Amounts that restate each other light up together.
  std::uint32_t group(std::uint32_t money) const {
    return std::min(money, document_.money()[money].equivalent.value_or(money));
  }

  void write_value(const MoneyMention& mention) {
    out_ += "<b>";
    out_.append(mention.amount.currency().code()) += ' ';
    out_ += grouped(mention.amount.amount());
    if (mention.upper) out_.append(" – ").append(grouped(mention.upper->amount()));
    out_ += "</b>";
    std::string_view separator = " ";
    if (mention.modifier != Modifier::none) {
      out_ += separator;
      append_words(out_, name(mention.modifier));
      separator = ", ";
    }
    if (mention.equivalent) {
      out_.append(separator).append("restates ");
      append_escaped(out_, document_.money()[*mention.equivalent].span.in(text()));
      separator = ", ";
    }
    if (mention.source != CurrencySource::printed) {
      out_.append(separator).append("currency by ");
      append_words(out_, name(mention.source));
    }
  }

  void write_entities() {
    if (document_.entities().empty()) return;
    const std::vector<EntityForms> forms = forms_of_entities(document_);
    out_ += "<h3>Entities</h3>\n<ul>\n";
    for (std::size_t e = 0; e < forms.size(); ++e) {
      const Entity& entity = document_.entities()[e];
      out_.append("<li class=\"")
          .append(name(entity.type))
          .append("\" tabindex=\"0\" data-e=\"")
          .append(std::to_string(e));
      out_ += "\"><b>";
      append_escaped(out_, entity.name.in(text()));
      out_.append("</b> <span>").append(name(entity.type)).append("</span><div>");
      std::string_view separator;
      for (const Form& form : forms[e].forms) {
        out_ += separator;
        append_escaped(out_, form.text);
        if (form.count > 1) out_.append(" ×").append(std::to_string(form.count));
        separator = " · ";
      }
      out_ += "</div></li>\n";
    }
    out_ += "</ul>\n";
  }

  void write_money() {
    if (document_.money().empty()) return;
    out_ += "<h3>Money</h3>\n<ul>\n";
    for (std::uint32_t m = 0; m < document_.money().size(); ++m) {
      out_.append("<li class=\"money\" tabindex=\"0\" data-m=\"").append(std::to_string(group(m))).append("\">");
      append_escaped(out_, document_.money()[m].span.in(text()));
      out_ += "<div>";
      write_value(document_.money()[m]);
      out_ += "</div></li>\n";
    }
    out_ += "</ul>\n";
  }

  std::string& out_;
  const Document& document_;
};

}  // namespace

void append_html_article(std::string& out, const Document& document, std::string_view title) {
  ArticleWriter(out, document).write(title);
}

}  // namespace newsparse::tool
