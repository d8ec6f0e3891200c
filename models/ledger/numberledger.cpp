// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/numberledger.h"

#include "language/figurecells.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/unittable.h"
#include "ledger/numberplaces.h"
#include "text/oneof.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace PlanLens {

namespace {

/// What the source holds at each of its places.
class Places
{
public:
    Places(const Report &report, const Interpretation &interpretation)
        : m_figure(std::size_t(report.source().size()), nullptr)
        , m_kind(std::size_t(report.source().size()), Nothing)
    {
        for (int block = 0; block < report.blocks.size(); ++block)
            addBlock(report.blocks.at(block));
        for (const TableReading &table : interpretation.tables) {
            if (table.isIndicatorTable && table.block >= 0)
                addCells(report.blocks.at(table.block).table);
        }
        for (const Problem &problem : interpretation.problems) {
            if (problem.kind == ProblemKind::UnreadableValue && problem.place.isValid())
                mark(report.sourceRange(problem.place), Unread);
        }
        for (const Observation &observation : interpretation.observations) {
            if (!observation.value.low && !observation.value.high)
                continue;
            const SourceRange range = report.sourceRange(observation.anchor);
            for (int at = std::max(0, range.start); at < range.end() && at < size(); ++at)
                m_figure[std::size_t(at)] = &observation;
        }
    }

    const Observation *figureAt(int place) const { return m_figure.at(std::size_t(place)); }
    bool isLeftOut(int place) const { return m_kind.at(std::size_t(place)) == Nothing; }
    bool isUnread(int place) const { return m_kind.at(std::size_t(place)) == Unread; }
    bool isName(int place) const { return m_kind.at(std::size_t(place)) == RowName; }
    bool isOrdinal(int place) const { return m_kind.at(std::size_t(place)) == RowOrdinal; }
    bool isCellFigure(int place) const { return m_kind.at(std::size_t(place)) == CellFigure; }

private:
    enum Kind : char { Nothing, Text, RowName, RowOrdinal, CellFigure, Unread };

    int size() const { return int(m_kind.size()); }

    void mark(const SourceRange &range, Kind kind)
    {
        const int from = std::clamp(range.start, 0, size());
        const int to = std::clamp(range.end(), from, size());
        std::fill(m_kind.begin() + from, m_kind.begin() + to, kind);
    }

    void addBlock(const Block &block)
    {
        mark(block.text.sourceRange(), Text);
        for (const TableRow &row : block.table.rows) {
            for (const Cell &cell : row.cells)
                mark(cell.text.sourceRange(), Text);
        }
    }

    /// Of an indicator table: what is no figure is a name, or an ordinal. A cell that looks like a
    /// figure below the head is one, also in a column that is not read: 增长7.06%, +19.8.
    void addCells(const Table &table)
    {
        const QSet<int> ordinals = ordinalColumns(table);
        for (int index = 0; index < table.rows.size(); ++index) {
            const TableRow &row = table.rows.at(index);
            for (int column = 0; column < row.cells.size(); ++column) {
                const Cell &cell = row.cells.at(column);
                const QString &text = cell.text.text();
                // A character that was lost is one of a word as well.
                const bool words = std::any_of(text.begin(), text.end(), [](QChar c) {
                    return c.isLetter() || c == QChar::ReplacementCharacter;
                });
                // 3, *3, （3）
                const auto isDigit = [](QChar c) {
                    return c.isDigit();
                };
                const auto first = std::find_if(text.begin(), text.end(), isDigit);
                const auto number = scanNumberAt(text, first - text.begin(), NumeralForms::Digits);
                const bool whole = number && !number->decimals &&
                                   std::none_of(first + number->length, text.end(), isDigit);
                const bool ordinal = column == 0 || ordinals.contains(column);
                if (index >= table.headerRows && !ordinal && looksLikeFigure(text))
                    mark(cell.text.sourceRange(), CellFigure);
                else if (words)
                    mark(cell.text.sourceRange(), RowName);
                else if (whole && ordinal)
                    mark(cell.text.sourceRange(), RowOrdinal);
            }
        }
    }

    /// -3.2, 11个
    static bool looksLikeFigure(const QString &text)
    {
        const auto number = scanNumberAt(text, 0);
        return isFigureCell(text) ||
               (number && UnitTable::shipped().find(text.mid(number->unitStart())));
    }

    /// Those under 序号, where it is not the first: behind a column of categories.
    static QSet<int> ordinalColumns(const Table &table)
    {
        static const WordTable heads = wordsOf("head-ordinal");
        QSet<int> columns;
        for (const TableRow &row : table.rows) {
            for (int column = 0; column < row.cells.size(); ++column) {
                if (heads.isWord(row.cells.at(column).text.text()))
                    columns.insert(column);
            }
        }
        return columns;
    }

    std::vector<const Observation *> m_figure;
    std::vector<Kind> m_kind;
};

bool isTimeUnit(const QString &unit)
{
    const UnitWord *word = UnitTable::shipped().find(unit);
    return word && word->kind == UnitKind::Time;
}

/// Whether the printed number is one end of the observation's value.
bool isEndOf(const Value &value, double number)
{
    const auto same = [&](const std::optional<double> &end) {
        return end && std::abs(std::abs(*end) - std::abs(number)) <= 1e-9 * std::abs(number);
    };
    return same(value.low) || same(value.high);
}

/// The class of a number within the range of an observation: its figure, unless the words around it
/// say clearly that it is something else, such as the year in 较2020年翻一番.
NumberClass withinFigure(const Observation &observation, const FlatText &text,
                         const NumberToken &token, NumberClass found)
{
    if (observation.isMade())
        return NumberClass::Figure; // a person said so
    if (found == NumberClass::Date)
        return isTimeUnit(observation.unit) ? NumberClass::Figure : found;
    if (found == NumberClass::Unexplained || observation.anchor.isCell())
        return NumberClass::Figure;
    const auto number = scanNumberAt(text.text, token.start);
    const bool isFigure =
        number && (isEndOf(observation.value, number->value) || !number->unit.isEmpty());
    return isFigure ? NumberClass::Figure : found;
}

NumberClass classAt(const Places &places, const FlatText &text,
                    const std::vector<NumberToken> &tokens, std::size_t index)
{
    const NumberToken &token = tokens[index];
    const int place = text.places[std::size_t(token.start)];
    const NumberClass found = classByContext(text, tokens, index);
    if (const Observation *observation = places.figureAt(place))
        return withinFigure(*observation, text, token, found);
    if (places.isUnread(place) && found != NumberClass::Date)
        return NumberClass::Other; // told of as a problem
    if (places.isOrdinal(place))
        return NumberClass::Ordinal;
    if (places.isCellFigure(place) && found != NumberClass::Date)
        return NumberClass::Unexplained; // of a column that is not read
    if (found != NumberClass::Unexplained)
        return found;
    if (places.isLeftOut(place))
        return NumberClass::Other; // a page number, an entry of the contents
    return places.isName(place) ? NumberClass::Name : found;
}

bool areJoined(const FlatText &text, const NumberToken &token, const NumberToken &next)
{
    const QChar joint = text.at(token.unitStart);
    return next.start == token.unitStart + 1 && (isRangeSign(joint) || isOneOf(joint, u"、:∶：/"));
}

/// 由31%提升至54%, 比上年的430万吨增加26万吨: the value before a change belongs to its figure.
bool isOldValue(const FlatText &text, const NumberToken &token, const NumberToken &next)
{
    static const WordTable changes = wordsOf({{0, "to-level"}, {0, "rise"}, {0, "fall"}});
    constexpr int longestPredicate = 10;
    if (next.start - token.unitStart > longestPredicate)
        return false;
    for (int at = token.unitStart; at < next.start; ++at) {
        if (changes.startingAt(text.text, at))
            return true;
        if (isOneOf(text.at(at), u"，。；、\n"))
            return false;
    }
    return false;
}

/// 3.6∶48∶48.4: the parts of a whole are no figure of one thing.
bool areParts(const FlatText &text, const std::vector<NumberToken> &tokens, std::size_t index)
{
    const auto isRatio = [&](std::size_t first) {
        if (first + 1 >= tokens.size())
            return false;
        const QChar sign = text.at(tokens[first].end);
        return tokens[first + 1].start == tokens[first].end + 1 && isOneOf(sign, u":∶：");
    };
    const auto isTriple = [&](std::size_t first) {
        return isRatio(first) && isRatio(first + 1);
    };
    return isTriple(index) || (index >= 1 && isTriple(index - 1)) ||
           (index >= 2 && isTriple(index - 2));
}

/// The class of each number. What joins a number to the next one, or changes it to that, makes it
/// part of the same.
std::vector<NumberClass> classesOf(const Places &places, const FlatText &text,
                                   const std::vector<NumberToken> &tokens)
{
    std::vector<NumberClass> classes(tokens.size(), NumberClass::Unexplained);
    for (std::size_t i = tokens.size(); i-- > 0;) {
        NumberClass &found = classes[i] = classAt(places, text, tokens, i);
        if (found != NumberClass::Unexplained)
            continue;
        const bool hasNext = i + 1 < tokens.size();
        if (areParts(text, tokens, i))
            found = NumberClass::Other;
        else if (hasNext && areJoined(text, tokens[i], tokens[i + 1]))
            found = classes[i + 1];
        else if (hasNext && classes[i + 1] == NumberClass::Figure &&
                 isOldValue(text, tokens[i], tokens[i + 1]))
            found = NumberClass::Figure;
    }
    return classes;
}

/// The reasons of those of the class Other. A number that is joined to the next one has its reason.
std::vector<OtherReason> reasonsOf(const Places &places, const FlatText &text,
                                   const std::vector<NumberToken> &tokens,
                                   const std::vector<NumberClass> &classes)
{
    std::vector<OtherReason> reasons(tokens.size(), OtherReason::None);
    for (std::size_t i = tokens.size(); i-- > 0;) {
        if (classes[i] != NumberClass::Other)
            continue;
        const int place = text.places[std::size_t(tokens[i].start)];
        if (places.isUnread(place))
            reasons[i] = OtherReason::Problem;
        else if (places.isLeftOut(place))
            reasons[i] = OtherReason::LeftOut;
        else if (areParts(text, tokens, i) || i + 1 == tokens.size())
            reasons[i] = OtherReason::Parts;
        else
            reasons[i] = reasons[i + 1] == OtherReason::None ? OtherReason::Parts : reasons[i + 1];
    }
    return reasons;
}

/// The lines of the source that are a report's own: all, or from its first block to its last where
/// the file holds several.
struct OwnLines
{
    explicit OwnLines(const Report &report)
    {
        if (report.reportsInFile == 1 || report.blocks.isEmpty())
            return;
        const Block &block = report.blocks.constLast();
        first = report.blocks.constFirst().line;
        last = block.line;
        const SourceRange range = report.sourceRange(report.anchor(int(report.blocks.size()) - 1));
        if (range.length > 0)
            last = report.lineAt(range.end() - 1);
        for (const TableRow &row : block.table.rows)
            last = std::max(last, row.line);
    }
    bool hold(int line) const { return line >= first && line <= last; }

    int first = 0;
    int last = std::numeric_limits<int>::max();
};

} // namespace

int NumberLedger::count(NumberClass numberClass) const
{
    return int(std::count_if(entries.cbegin(), entries.cend(), [&](const NumberEntry &entry) {
        return entry.numberClass == numberClass;
    }));
}

NumberLedger ledgerOf(const Report &report, const Interpretation &interpretation)
{
    const FlatText text(report.source());
    const std::vector<NumberToken> tokens = numberTokens(text);
    const Places places(report, interpretation);
    const std::vector<NumberClass> classes = classesOf(places, text, tokens);
    const std::vector<OtherReason> reasons = reasonsOf(places, text, tokens, classes);
    const NumberPlaces anchors(report);
    const OwnLines own(report);
    NumberLedger ledger;
    ledger.entries.reserve(qsizetype(tokens.size()));
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const NumberToken &token = tokens[i];
        const int start = text.places[std::size_t(token.start)];
        const int last = text.places[std::size_t(token.end) - 1];
        if (!own.hold(report.lineAt(start)))
            continue;
        const Observation *figure = places.figureAt(start);
        const bool owned = figure && classes[i] == NumberClass::Figure;
        const qsizetype index =
            owned ? figure - interpretation.observations.constData() : qsizetype(-1);
        ledger.entries.append({.start = start,
                               .line = report.lineAt(start),
                               .text = text.text.mid(token.start, token.end - token.start),
                               .numberClass = classes[i],
                               .reason = reasons[i],
                               .observation = int(index),
                               .anchor = anchors.anchorOf({start, last + 1 - start})});
    }
    return ledger;
}

QString toKey(OtherReason reason)
{
    switch (reason) {
    case OtherReason::None:
        return {};
    case OtherReason::Problem:
        return QStringLiteral("problem");
    case OtherReason::LeftOut:
        return QStringLiteral("left-out");
    case OtherReason::Parts:
        return QStringLiteral("parts");
    }
    Q_UNREACHABLE();
}

QString toKey(NumberClass numberClass)
{
    switch (numberClass) {
    case NumberClass::Figure:
        return QStringLiteral("figure");
    case NumberClass::Date:
        return QStringLiteral("date");
    case NumberClass::Ordinal:
        return QStringLiteral("ordinal");
    case NumberClass::Name:
        return QStringLiteral("name");
    case NumberClass::Count:
        return QStringLiteral("count");
    case NumberClass::Other:
        return QStringLiteral("other");
    case NumberClass::Unexplained:
        return QStringLiteral("unexplained");
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
