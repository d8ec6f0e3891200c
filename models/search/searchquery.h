// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace PlanLens {

/// What a search can be narrowed down by: `region:重庆`.
enum class SearchFilter {
    // of reports
    Region,
    Kind,
    Year,
    Label,
    // of places
    Section,
    // of figures: with one of these a query asks for figures instead of text
    Verdict,
    Attribute,
    Role,
    Value,
    Indicator
};

/// Whether the filter asks for figures.
bool isFigureFilter(SearchFilter filter);
/// The filter that a name stands for: region, 地区, year, 年份, …
std::optional<SearchFilter> searchFilter(QStringView name);

/// A query as it was understood.
struct SearchQuery
{
    enum class Kind {
        Text,   ///< `text` occurs
        Filter, ///< `filter` with the value `text`
        And,    ///< all of `parts`; nothing to look for where there are none
        Or,     ///< one of `parts`, or more
        Not     ///< not the only one of `parts`
    };

    Kind kind = Kind::And;
    QString text; ///< as it was typed, without quotes
    bool quoted = false;
    SearchFilter filter = SearchFilter::Region;
    int position = 0; ///< in the query, for messages
    std::vector<SearchQuery> parts;

    bool isEmpty() const { return kind == Kind::And && parts.empty(); }
    bool asksForFigures() const;

    bool operator==(const SearchQuery &) const = default;
};

/// Why a query could not be understood.
struct SearchQueryError
{
    int position = 0; ///< index in the query
    QString message;  ///< one sentence in the person's language

    bool operator==(const SearchQueryError &) const = default;
};

/// Reads a query.
///
///     就业 创业          both in the same paragraph, heading or cell; AND may stand between them
///     "稳中 求进"        a phrase
///     就业 OR 创业       either
///     就业 -创业         the first without the second; also NOT 创业
///     (a OR b) c         brackets
///     region:重庆 year:2021..2023 label:待核 section:"保障 民生"
///
/// AND, OR and NOT are operators in capitals only. Brackets, quotes and the minus are the ASCII
/// ones: those of Chinese texts are looked for like any other character. A quote or bracket that is
/// left open ends with the query, so that typing is never interrupted.
///
/// A filter with a name that is not known is an error: 2 to 12 Latin letters, not all of them
/// capitals, then at once a colon of either width and at once a value that does not begin with a
/// slash (`foo:bar`, `foo:"a b"`). Everything else with a colon is text, for texts print it:
/// 其中：出口, GDP：126, 12:30, http://x; in quotes `foo:bar` is too. Chinese words are filters
/// only where they are names of one.
std::variant<SearchQuery, SearchQueryError> parseSearchQuery(const QString &query);

/// Longer queries are refused, and deeper or longer ones with more parts.
inline constexpr int maximumQueryLength = 2000;
inline constexpr int maximumQueryDepth = 50;
inline constexpr int maximumQueryParts = 200;

} // namespace PlanLens
