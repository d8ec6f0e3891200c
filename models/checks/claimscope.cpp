// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/claimscope.h"

#include "checks/claimtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

constexpr int openingLength = 60; ///< of a paragraph: where it says what it is about

/// 全市 and 我市 by the last character of the name of the place they mean.
struct WholePlace
{
    QStringView word;
    QChar ending; ///< null for the country
};

constexpr std::array<WholePlace, 16> wholePlaces{{
    {u"全国", QChar()},
    {u"我国", QChar()},
    {u"全省", u'省'},
    {u"我省", u'省'},
    {u"全市", u'市'},
    {u"我市", u'市'},
    {u"全区", u'区'},
    {u"我区", u'区'},
    {u"全县", u'县'},
    {u"我县", u'县'},
    {u"全州", u'州'},
    {u"我州", u'州'},
    {u"全旗", u'旗'},
    {u"我旗", u'旗'},
    {u"全盟", u'盟'},
    {u"我盟", u'盟'},
}};

bool isCountry(const Region &region)
{
    return region.parent.isEmpty();
}

bool fits(const WholePlace &place, const Region &region)
{
    if (place.ending.isNull() || isCountry(region))
        return place.ending.isNull() && isCountry(region);
    return region.name.endsWith(place.ending);
}

/// The place that is meant: the report's own, or the nearest around it that the word fits.
const Region *placeMeant(const WholePlace &place, const Region *own, const Regions &regions)
{
    for (const Region *region = own; region; region = regions.find(region->parent)) {
        if (fits(place, *region))
            return region;
        if (region->parent.isEmpty())
            break;
    }
    return nullptr;
}

/// Whether nothing but times and connectives stands in front of the word: 2022年|全市. After 高于
/// or 占 it is what is compared with.
bool leadsTheClause(QStringView before)
{
    static const QRegularExpression lead(QStringLiteral(
        "^(同时|其中|同期|当年|今年|去年|上年|本年|全年|预计|根据|按照|考虑到?|围绕|为实现|"
        "[0-9０-９]{2,4}年?|“?十[一二三四五]五”?(期间|时期)?|上半年|前三季度|[一二三四]季度|"
        "[0-9０-９]+月|[-—－~至、]|[（(][^）)]*[）)]|\\s|——|[一二三四五六七八九十]+是)*$"));
    return before.size() <= 24 && lead.match(before.toString()).hasMatch();
}

void readPlace(const Report &report, QStringView clause, const Regions &regions, ClaimScope &scope)
{
    const Region *own = regions.find(report.identity.regionId);
    for (const WholePlace &place : wholePlaces) {
        const qsizetype at = clause.indexOf(place.word);
        if (at < 0 || !leadsTheClause(clause.left(at)))
            continue;
        const Region *meant = placeMeant(place, own, regions);
        if (meant && own && meant->id == own->id)
            return;
        // A word that fits nothing around (全区 in a city's report) says no more than the name.
        if (!meant && own && !place.ending.isNull())
            return;
        scope.ofAnother = true;
        scope.regionId = meant ? meant->id : QString();
        return;
    }
}

bool isEnd(QChar c, QStringView ends)
{
    return ends.contains(c);
}

} // namespace

const Region *placeAround(QStringView words, const Report &report, const Regions &regions)
{
    const Region *own = regions.find(report.identity.regionId);
    for (const WholePlace &place : wholePlaces) {
        if (!words.startsWith(place.word))
            continue;
        const Region *meant = placeMeant(place, own, regions);
        return meant == own ? nullptr : meant;
    }
    return nullptr;
}

bool namesPart(QString clause, const QString &name)
{
    // 城镇 is how people live, no town.
    clause.remove(QStringLiteral("城镇"));
    for (const QStringView part :
         {u"园区", u"高新区", u"经开区", u"开发区", u"新区", u"片区", u"街道", u"镇",       u"集团",
          u"公司", u"综保区", u"自贸区", u"示范区", u"商圈", u"基地", u"新城", u"中心城区", u"主城",
          u"渝东", u"库区",   u"城区",   u"市区",   u"市辖", u"分县", u"分区"}) {
        if (clause.contains(part) && !name.contains(part))
            return true;
    }
    return false;
}

Role roleSaid(const Observation &observation)
{
    const bool target = observation.origin == Origin::Prose &&
                        observation.measure != Measure::Comparison &&
                        observation.printed.contains(u"目标");
    return target ? Role::Target : observation.role;
}

SentencePlace sentenceAround(const Report &report, const Observation &observation)
{
    const QString &text = report.blocks.at(observation.anchor.block).text.text();
    const int size = int(text.size());
    SentencePlace place{std::clamp(observation.anchor.start, 0, size),
                        std::clamp(observation.anchor.start + observation.anchor.length, 0, size)};
    while (place.start > 0 && !isEnd(text.at(place.start - 1), u"。！？；;\n"))
        --place.start;
    while (place.end < size && !isEnd(text.at(place.end), u"。！？；;\n"))
        ++place.end;
    return place;
}

QString clauseBefore(const Report &report, const Observation &observation)
{
    const QString &text = report.blocks.at(observation.anchor.block).text.text();
    const int end = std::clamp(observation.anchor.start, 0, int(text.size()));
    int start = end;
    while (start > 0 && !isEnd(text.at(start - 1), u"，。！？；：,;:"))
        --start;
    return text.mid(start, end - start);
}

namespace {

/// Whether the paragraphs around speak of several years: 五年来 opens this one, or one before it
/// under the same heading.
bool speaksOfYears(const Report &report, int block)
{
    for (int i = block; i >= 0; --i) {
        const Block &around = report.blocks.at(i);
        if (around.kind == BlockKind::Table)
            continue;
        if (containsWordOf(QStringView(around.text.text()).left(openingLength), "five-years"))
            return true;
        if (around.kind == BlockKind::Heading)
            return false;
    }
    return false;
}

bool comparesWithYear(const QString &printed)
{
    const auto numbers = claimNumbers(printed);
    return std::any_of(numbers.begin(), numbers.end(),
                       [](const ClaimNumber &number) { return number.year; });
}

} // namespace

ClaimFrame frameOf(const Report &report, const Observation &observation)
{
    ClaimFrame frame;
    if (observation.origin == Origin::Table || observation.anchor.block < 0 ||
        observation.anchor.block >= report.blocks.size())
        return frame;
    QString words = clauseBefore(report, observation) + observation.printed;
    // 全年平均 is the mean of one year, no 年平均.
    words.remove(QStringLiteral("全年"));
    frame.yearly = containsWordOf(words, "yearly");
    frame.twoYears = containsWordOf(words, "two-years");
    frame.reckoned = containsWordOf(words, "reckoned") || containsWordOf(words, "cleared-of") ||
                     containsAny(words, {u"实际增长", u"实际下降", u"美元计", u"人民币计"});
    frame.soFar = observation.printed.startsWith(u"累计");
    frame.sinceYear = comparesWithYear(observation.printed);
    const QString &text = report.blocks.at(observation.anchor.block).text.text();
    frame.severalYears =
        observation.period.isYear() &&
        (speaksOfYears(report, observation.anchor.block) ||
         containsWordOf(QStringView(text).left(observation.anchor.start), "five-years"));
    return frame;
}

ClaimScope scopeOf(const Report &report, const Observation &observation, const Regions &regions)
{
    ClaimScope scope;
    scope.regionId = observation.regionId;
    if (observation.origin == Origin::Table || observation.anchor.block < 0 ||
        observation.anchor.block >= report.blocks.size())
        return scope;
    const QString clause = clauseBefore(report, observation) + observation.printed;
    const SentencePlace place = sentenceAround(report, observation);
    const QString &text = report.blocks.at(observation.anchor.block).text.text();
    const QStringView sentence =
        QStringView(text).mid(place.start, std::max(0, observation.anchor.start - place.start));
    readPlace(report, clause, regions, scope);
    scope.namedHere = scope.ofAnother;
    scope.ofAnother = scope.ofAnother || observation.regionId != report.identity.regionId;
    static const QRegularExpression months(
        QStringLiteral("[0-9０-９]月|季度|上半年|下半年|前三季|[0-9]月份|截至|目前"));
    scope.partOfYear = !observation.period.isPart() && months.match(sentence.toString()).hasMatch();
    scope.ofPart = namesPart(clause, observation.name);
    scope.amongParts =
        scope.ofPart ||
        namesPart(sentence.toString() +
                      report.blocks.at(observation.anchor.block).headingText().left(openingLength),
                  observation.name);
    scope.aspired = containsAny(clause, {u"力争", u"争取", u"冲刺", u"奋力"});
    return scope;
}

} // namespace PlanLens
