// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchquery.h"

#include "search/querywords.h"
#include "text/characters.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

struct SearchQueryMessages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Search)
};

enum class Token { Word, Phrase, Filter, UnknownFilter, Open, Close, And, Or, Not, End };

struct Lexeme
{
    Token token = Token::End;
    QString text;
    SearchFilter filter = SearchFilter::Region;
    int position = 0;
    bool quoted = false;
};

bool parts(QChar c)
{
    return isBlank(c) || c == u'\n' || c == u'\r';
}

/// Whether a person who typed this before a colon meant a filter. Abbreviations, all in capitals,
/// are what texts print there: GDP：126万亿元.
bool isLikeFilterName(QStringView name)
{
    constexpr int shortest = 2;
    constexpr int longest = 12;
    const auto isLower = [](QChar c) {
        return c >= u'a' && c <= u'z';
    };
    const auto isLetter = [&](QChar c) {
        return isLower(c) || (c >= u'A' && c <= u'Z');
    };
    return name.size() >= shortest && name.size() <= longest &&
           std::all_of(name.begin(), name.end(), isLetter) &&
           std::any_of(name.begin(), name.end(), isLower);
}

/// All filters by key and name, for messages.
QString knownFilters()
{
    QStringList known;
    const QList<QueryWord> filters = queryWords(u"filter");
    for (const QueryWord &filter : filters)
        known << filter.key + u' ' + filter.names.value(0);
    return known.join(QLatin1String(", "));
}

/// Cuts a query into words, phrases, filters and signs.
class Lexer
{
public:
    explicit Lexer(const QString &query) : m_query(query) {}

    Lexeme next()
    {
        while (m_at < m_query.size() && parts(m_query.at(m_at)))
            ++m_at;
        Lexeme lexeme{.position = m_at};
        if (m_at >= m_query.size())
            return lexeme;
        switch (m_query.at(m_at).unicode()) {
        case u'(':
            return sign(lexeme, Token::Open);
        case u')':
            return sign(lexeme, Token::Close);
        case u'"':
            lexeme.token = Token::Phrase;
            lexeme.quoted = true;
            lexeme.text = quoted();
            return lexeme;
        case u'-':
            if (m_at + 1 < m_query.size() && !parts(m_query.at(m_at + 1)))
                return sign(lexeme, Token::Not);
            [[fallthrough]];
        default:
            return word(lexeme);
        }
    }

private:
    Lexeme sign(Lexeme lexeme, Token token)
    {
        ++m_at;
        lexeme.token = token;
        return lexeme;
    }
    QString quoted()
    {
        const int from = ++m_at;
        while (m_at < m_query.size() && m_query.at(m_at) != u'"')
            ++m_at;
        return m_query.mid(from, m_at++ - from);
    }
    QString plain()
    {
        const int from = m_at;
        while (m_at < m_query.size() && !parts(m_query.at(m_at)) &&
               !QStringView(u"()\"").contains(m_query.at(m_at)))
            ++m_at;
        return m_query.mid(from, m_at - from);
    }
    Lexeme word(Lexeme lexeme)
    {
        lexeme.text = plain();
        lexeme.token = operatorOf(lexeme.text);
        if (lexeme.token == Token::Word)
            takeFilter(lexeme);
        return lexeme;
    }
    bool isAt(QChar c) const { return m_at < m_query.size() && m_query.at(m_at) == c; }
    /// `name:value`, where the value may be a phrase.
    void takeFilter(Lexeme &lexeme)
    {
        const auto colon = std::find_if(lexeme.text.cbegin(), lexeme.text.cend(),
                                        [](QChar c) { return c == u':' || c == u'：'; }) -
                           lexeme.text.cbegin();
        if (colon == lexeme.text.size())
            return;
        const QString name = lexeme.text.left(colon);
        const QString value = lexeme.text.mid(colon + 1);
        if (const auto filter = searchFilter(name)) {
            lexeme.token = Token::Filter;
            lexeme.filter = *filter;
            lexeme.quoted = value.isEmpty() && isAt(u'"');
            lexeme.text = lexeme.quoted ? quoted() : value;
        } else if (isLikeFilterName(name) && hasValue(value)) {
            lexeme.token = Token::UnknownFilter;
            lexeme.text = name;
        }
    }
    /// Not where the addresses of pages and files go on: http://…
    bool hasValue(const QString &value) const
    {
        return value.isEmpty() ? isAt(u'"') : !value.startsWith(u'/');
    }
    static Token operatorOf(const QString &word)
    {
        if (word == QLatin1String("AND"))
            return Token::And;
        if (word == QLatin1String("OR"))
            return Token::Or;
        return word == QLatin1String("NOT") ? Token::Not : Token::Word;
    }

    const QString &m_query;
    int m_at = 0;
};

/// query := all ( OR all )* · all := one ( AND? one )* · one := NOT one | ( query ) | word
class Parser
{
public:
    explicit Parser(const QString &query) : m_lexer(query) { advance(); }

    SearchQuery parse()
    {
        if (m_next.token == Token::End)
            return {};
        SearchQuery query = either(0);
        if (m_next.token == Token::Close)
            fail(m_next.position, SearchQueryMessages::tr("This bracket closes nothing."));
        return query;
    }

private:
    void advance()
    {
        m_next = m_lexer.next();
        if (m_next.token != Token::End && ++m_count > maximumQueryParts)
            fail(m_next.position, SearchQueryMessages::tr("The query has more than %1 parts.")
                                      .arg(maximumQueryParts));
    }
    [[noreturn]] static void fail(int position, const QString &message)
    {
        throw SearchQueryError{position, message};
    }

    SearchQuery either(int depth)
    {
        if (depth > maximumQueryDepth)
            fail(m_next.position, SearchQueryMessages::tr("The brackets are nested too deeply."));
        SearchQuery query{.kind = SearchQuery::Kind::Or, .position = m_next.position};
        query.parts.push_back(all(depth));
        while (m_next.token == Token::Or) {
            advance();
            query.parts.push_back(all(depth));
        }
        return query.parts.size() == 1 ? SearchQuery(query.parts.front()) : query;
    }

    SearchQuery all(int depth)
    {
        SearchQuery query{.kind = SearchQuery::Kind::And, .position = m_next.position};
        query.parts.push_back(one(depth));
        for (;;) {
            if (m_next.token == Token::And)
                advance();
            else if (m_next.token == Token::Or || m_next.token == Token::Close ||
                     m_next.token == Token::End)
                break;
            query.parts.push_back(one(depth));
        }
        return query.parts.size() == 1 ? SearchQuery(query.parts.front()) : query;
    }

    SearchQuery one(int depth)
    {
        const Lexeme lexeme = m_next;
        switch (lexeme.token) {
        case Token::Not: {
            advance();
            if (depth > maximumQueryDepth)
                fail(lexeme.position,
                     SearchQueryMessages::tr("The brackets are nested too deeply."));
            SearchQuery query{.kind = SearchQuery::Kind::Not, .position = lexeme.position};
            query.parts.push_back(one(depth + 1));
            return query;
        }
        case Token::Open:
            return bracket(depth);
        case Token::Word:
        case Token::Phrase:
            advance();
            return {.kind = SearchQuery::Kind::Text,
                    .text = lexeme.text,
                    .quoted = lexeme.quoted,
                    .position = lexeme.position};
        case Token::Filter:
            return filter(lexeme);
        case Token::UnknownFilter:
            failAtUnknown(lexeme);
        case Token::Close:
        case Token::And:
        case Token::Or:
        case Token::End:
            break;
        }
        fail(lexeme.position, SearchQueryMessages::tr("Something to look for is missing here."));
    }

    SearchQuery bracket(int depth)
    {
        advance();
        SearchQuery query = either(depth + 1);
        if (m_next.token == Token::Close)
            advance();
        return query;
    }

    [[noreturn]] static void failAtUnknown(const Lexeme &lexeme)
    {
        fail(lexeme.position,
             SearchQueryMessages::tr("“%1” is no filter; there are %2. In quotes it is text.")
                 .arg(lexeme.text, knownFilters()));
    }

    SearchQuery filter(const Lexeme &lexeme)
    {
        if (lexeme.text.trimmed().isEmpty())
            fail(lexeme.position, SearchQueryMessages::tr("The filter has no value."));
        advance();
        return {.kind = SearchQuery::Kind::Filter,
                .text = lexeme.text.trimmed(),
                .quoted = lexeme.quoted,
                .filter = lexeme.filter,
                .position = lexeme.position};
    }

    Lexer m_lexer;
    Lexeme m_next;
    int m_count = 0;
};

} // namespace

bool isFigureFilter(SearchFilter filter)
{
    return filter >= SearchFilter::Verdict;
}

std::optional<SearchFilter> searchFilter(QStringView name)
{
    static const QHash<QString, SearchFilter> filters = {
        {QStringLiteral("region"), SearchFilter::Region},
        {QStringLiteral("kind"), SearchFilter::Kind},
        {QStringLiteral("year"), SearchFilter::Year},
        {QStringLiteral("label"), SearchFilter::Label},
        {QStringLiteral("section"), SearchFilter::Section},
        {QStringLiteral("verdict"), SearchFilter::Verdict},
        {QStringLiteral("attribute"), SearchFilter::Attribute},
        {QStringLiteral("role"), SearchFilter::Role},
        {QStringLiteral("value"), SearchFilter::Value},
        {QStringLiteral("indicator"), SearchFilter::Indicator},
    };
    const auto key = queryKey(u"filter", name.toString());
    const auto found = key ? filters.constFind(*key) : filters.constEnd();
    return found == filters.constEnd() ? std::nullopt : std::optional(*found);
}

bool SearchQuery::asksForFigures() const
{
    return (kind == Kind::Filter && isFigureFilter(filter)) ||
           std::any_of(parts.begin(), parts.end(),
                       [](const SearchQuery &part) { return part.asksForFigures(); });
}

std::variant<SearchQuery, SearchQueryError> parseSearchQuery(const QString &query)
{
    if (query.size() > maximumQueryLength)
        return SearchQueryError{
            maximumQueryLength,
            SearchQueryMessages::tr(
                "The query has %1 characters; %2 are the most that can be searched for.")
                .arg(query.size())
                .arg(maximumQueryLength)};
    try {
        return Parser(query).parse();
    } catch (const SearchQueryError &error) {
        return error;
    }
}

} // namespace PlanLens
