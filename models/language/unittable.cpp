// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/unittable.h"

#include "language/numbersigns.h"
#include "text/tsv.h"

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

enum Column { Name, Spellings, Dimension, Factor, Example, Where };

/// 1000, 1e-3, 10000/15.
std::optional<double> factorOf(QStringView text)
{
    const qsizetype stroke = text.indexOf(u'/');
    bool ok = false;
    bool okBelow = true;
    const double above = text.left(stroke < 0 ? text.size() : stroke).toDouble(&ok);
    const double below = stroke < 0 ? 1 : text.mid(stroke + 1).toDouble(&okBelow);
    if (!ok || !okBelow || above <= 0 || below <= 0)
        return {};
    return above / below;
}

} // namespace

UnitKind kindOfDimension(QStringView dimension)
{
    struct Kind
    {
        UnitKind kind;
        QStringView dimensions;
    };
    constexpr Kind kinds[] = {
        {UnitKind::Percent, u" percent "},
        {UnitKind::Point, u" percentage-point rank grade "},
        {UnitKind::Times, u" ratio doubling "},
        {UnitKind::Money, u" yuan usd hkd eur jpy gbp "},
        {UnitKind::Count, u" count person person-time person-day times teu "},
        {UnitKind::Time, u" day week workday month year hour lesson "},
    };
    const QString word = u' ' + dimension.toString() + u' ';
    for (const Kind &kind : kinds) {
        if (kind.dimensions.contains(word))
            return kind.kind;
    }
    return UnitKind::Physical;
}

UnitTable UnitTable::read(QStringView tsv, QStringList *errors)
{
    UnitTable table;
    TsvLines lines(tsv);
    while (lines.next()) {
        const auto &fields = lines.fields();
        const auto factor =
            fields.size() > Example ? factorOf(fields.at(Factor)) : std::optional<double>();
        if (!factor || fields.at(Name).isEmpty() || fields.at(Dimension).isEmpty()) {
            lines.leaveOut(errors, QStringLiteral("no unit with its dimension and factor"));
            continue;
        }
        const UnitKind kind = kindOfDimension(fields.at(Dimension));
        const bool cellsOnly = fields.size() > Where && fields.at(Where) == u"cells";
        QList<QStringView> spellings = {fields.at(Name)};
        spellings += fields.at(Spellings).split(u' ', Qt::SkipEmptyParts);
        for (const QStringView spelling : std::as_const(spellings)) {
            if (table.m_bySpelling.contains(spelling.toString())) {
                lines.leaveOut(errors, QStringLiteral("a spelling stands twice"));
                continue;
            }
            table.m_bySpelling.insert(spelling.toString(), table.m_words.size());
            table.m_byFirst[spelling.front().unicode()].append(table.m_words.size());
            table.m_words.append({spelling.toString(), fields.at(Name).toString(),
                                  fields.at(Dimension).toString(), kind, *factor, cellsOnly});
        }
    }
    const auto longer = [&](qsizetype a, qsizetype b) {
        return table.m_words.at(a).text.size() > table.m_words.at(b).text.size();
    };
    for (QList<qsizetype> &words : table.m_byFirst)
        std::stable_sort(words.begin(), words.end(), longer);
    return table;
}

const UnitTable &UnitTable::shipped()
{
    static const UnitTable table =
        read(QString::fromUtf8(shippedTable(QStringLiteral("language/units.tsv"))));
    return table;
}

const UnitWord *UnitTable::find(QStringView spelling) const
{
    const auto found = m_bySpelling.constFind(spelling.toString());
    return found == m_bySpelling.cend() ? nullptr : &m_words.at(*found);
}

const UnitWord *UnitTable::startingAt(QStringView text, qsizetype position, bool inSentence) const
{
    if (position < 0 || position >= text.size())
        return nullptr;
    const auto words = m_byFirst.constFind(text.at(position).unicode());
    if (words == m_byFirst.cend())
        return nullptr;
    const QStringView rest = text.mid(position);
    for (const qsizetype index : *words) {
        const UnitWord &word = m_words.at(index);
        const qsizetype end = word.text.size();
        const bool cutsLatin =
            isLatinLetter(word.text.back()) && end < rest.size() && isLatinLetter(rest.at(end));
        if (rest.startsWith(word.text) && !cutsLatin && !(inSentence && word.cellsOnly))
            return &word;
    }
    return nullptr;
}

} // namespace PlanLens
