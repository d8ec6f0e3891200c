// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/statedrows.h"

#include "catalogue/conversion.h"
#include "catalogue/nameform.h"
#include "claims/claimscope.h"
#include "language/lexicon.h"
#include "language/wordtaking.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool isGrowth(Measure measure)
{
    return measure == Measure::Growth;
}

/// Index and rate are one measure under two names: 居民消费价格指数102.1 and 上涨2.1%.
bool isIndex(const Observation &o, const Catalogue &catalogue)
{
    const Indicator *known = catalogue.find(o.indicator);
    return known && known->indexBase > 0;
}

/// 较去年增加6天: the words say what it is a change against.
bool isChangeSince(const Observation &o)
{
    static const WordTable against = wordsOf("against");
    return o.origin == Origin::Prose && o.measure == Measure::Change &&
           against.startingAt(o.printed);
}

bool measuresAlike(const CheckedText &text, const RowFigures &row, const Observation &claim,
                   const Catalogue &catalogue)
{
    const Observation &o = text.at(row.any());
    if (isIndex(o, catalogue) && o.indicator == claim.indicator)
        return true;
    if (isGrowth(o.measure) != isGrowth(claim.measure))
        return false;
    // 提高0.5个百分点 and 较去年增加6天 are no levels; 新增就业71万人 is what the table counts.
    if (isChangeSince(claim) && o.measure != Measure::Change)
        return false;
    return !isPoints(claim.unit) || isPoints(o.unit);
}

void append(const CheckedText &text, const QList<int> &rows, const Observation &claim,
            const Catalogue &catalogue, QList<int> &found)
{
    for (const int index : rows) {
        const RowFigures &row = text.rows().at(std::size_t(index));
        const int figure = roleSaid(claim) == Role::Target ? row.target : row.actual;
        if (figure < 0 || row.period != claim.period || !measuresAlike(text, row, claim, catalogue))
            continue;
        found.append(index);
    }
}

const WordTable &quantities()
{
    static const WordTable table = wordsOf({{0, "output"}, {0, "harvest"}});
    return table;
}

/// Whether a caption says that its rows have a quantity, and no other: 主要农产品产量 of 总产量.
bool measures(QStringView caption, QStringView quantity)
{
    static const WordTable ofIndustries = wordsOf("kept-quantity");
    static const WordTable products = wordsOf("gross-product");
    const QStringList told = quantitiesIn(caption);
    const bool alike = std::all_of(told.begin(), told.end(), [&](const QString &word) {
        return word.endsWith(quantity) || quantity.endsWith(word);
    });
    const bool ofProduct = products.occursIn(caption) && ofIndustries.isWord(quantity);
    return alike && (!told.isEmpty() || ofProduct);
}

/// 粮食产量 in the text and 粮食 in a table whose caption says that it is of 产量.
QList<int> rowsOfQuantity(const CheckedText &text, const QString &name)
{
    constexpr qsizetype shortestRow = 2;
    const QString base = nameForm(name).base;
    QStringView row = base;
    const qsizetype length = takeFromEnd(row, quantities()).length;
    QList<int> found;
    if (length == 0 || row.size() < shortestRow)
        return found;
    for (const int index : text.rowsNamed(row.toString())) {
        const int table = text.rows().at(std::size_t(index)).table;
        if (measures(text.captionOf(table), QStringView(base).last(length)))
            found.append(index);
    }
    return found;
}

} // namespace

QStringList quantitiesIn(QStringView words)
{
    QStringList found;
    WordTable::Hit hit;
    for (qsizetype at = quantities().find(words, 0, &hit); at >= 0;
         at = quantities().find(words, at + hit.length, &hit))
        found += words.mid(at, hit.length).toString();
    return found;
}

QString withoutVerb(const QString &name)
{
    constexpr qsizetype shortestSubject = 2;
    static const WordTable verbs = wordsOf("before-subject");
    QString subject = name;
    for (auto hit = verbs.startingAt(subject); hit && subject.size() > hit.length + shortestSubject;
         hit = verbs.startingAt(subject))
        subject.remove(0, hit.length);
    return subject;
}

QList<int> restatedRows(const CheckedText &text, const Observation &claim,
                        const Catalogue &catalogue)
{
    const QString name = withoutVerb(claim.name);
    QList<int> found;
    append(text, text.rowsNamed(name), claim, catalogue, found);
    if (isGrowth(claim.measure))
        append(text, text.rowsNamed(name + QStringLiteral("增速")), claim, catalogue, found);
    if (!found.isEmpty())
        return found;
    QString indicator = claim.indicator;
    if (indicator.isEmpty()) {
        if (const auto match = catalogue.match(name, claim.unit, claim.measure))
            indicator = match->id;
    }
    if (!indicator.isEmpty())
        append(text, text.rowsOf(indicator), claim, catalogue, found);
    if (found.isEmpty())
        append(text, rowsOfQuantity(text, name), claim, catalogue, found);
    return found;
}

} // namespace PlanLens
