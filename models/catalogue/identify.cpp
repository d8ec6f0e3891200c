// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/identify.h"

#include "catalogue/titleyears.h"

#include <QStringList>

namespace PlanLens {

namespace {

constexpr int openingParagraphs = 6;
constexpr qsizetype longestTitle = 80;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Blanks between Chinese characters are typesetting; between words they stay, as one.
QString setSolid(const QString &text)
{
    QString solid;
    const QString simple = text.simplified();
    for (qsizetype i = 0; i < simple.size(); ++i) {
        const bool besideHan = simple[i] == u' ' && (isHan(simple[i - 1]) || isHan(simple[i + 1]));
        if (!besideHan)
            solid.append(simple[i]);
    }
    return solid;
}

/// What stands in front of a report's text.
struct Opening
{
    QString title;
    QStringList front;      ///< session, author
    QStringList paragraphs; ///< the first ones
    QStringList headings;   ///< all of them
};

Opening openingOf(const Report &report)
{
    Opening opening;
    for (const Block &block : report.blocks) {
        const QString text = block.text.text();
        switch (block.kind) {
        case BlockKind::Title:
            if (opening.title.isEmpty())
                opening.title = setSolid(text);
            break;
        case BlockKind::Front:
            opening.front.append(setSolid(text));
            break;
        case BlockKind::Heading:
            opening.headings.append(setSolid(text));
            break;
        case BlockKind::Paragraph:
            if (opening.paragraphs.size() < openingParagraphs)
                opening.paragraphs.append(setSolid(text));
            break;
        default:
            break;
        }
    }
    if (opening.title.isEmpty() && !opening.paragraphs.isEmpty() &&
        opening.paragraphs.front().size() <= longestTitle)
        opening.title = opening.paragraphs.front();
    return opening;
}

bool holdsAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word); });
}

ReportKind kindOf(const QString &title)
{
    if (title.contains(u"政府工作报告"))
        return ReportKind::WorkReport;
    if (title.contains(u"统计公报"))
        return ReportKind::Communique;
    if (holdsAny(title, {u"计划", u"规划"}) && holdsAny(title, {u"执行情况", u"草案"}) &&
        title.contains(u"报告"))
        return ReportKind::PlanReport;
    if (holdsAny(title, {u"计划", u"规划"}) && title.contains(u"纲要"))
        return ReportKind::Outline;
    return ReportKind::Other;
}

/// The words between `from` and the government's name, as in 我代表海拉尔区人民政府.
QString governmentAfter(const QString &text, QStringView from)
{
    const qsizetype at = text.indexOf(from);
    if (at < 0)
        return {};
    constexpr qsizetype longestName = 40;
    const QString rest = text.mid(at + from.size(), longestName);
    const qsizetype end = rest.indexOf(u'，');
    return end < 0 ? rest : rest.left(end);
}

const Region *regionOf(const Opening &opening, const Regions &regions)
{
    if (const Region *region = regions.findIn(opening.title))
        return region;
    for (const QString &line : opening.front) {
        if (const Region *region = regions.findIn(line))
            return region;
    }
    for (const QString &paragraph : opening.paragraphs) {
        for (const QStringView from : {QStringView(u"我代表"), QStringView(u"受")}) {
            if (const Region *region = regions.findIn(governmentAfter(paragraph, from)))
                return region;
        }
    }
    return nullptr;
}

ReportYears yearsOf(ReportKind kind, const Opening &opening)
{
    const QString lines = opening.title + u'\n' + opening.front.join(u'\n');
    switch (kind) {
    case ReportKind::PlanReport:
        return planReportYears(opening.title, lines);
    case ReportKind::WorkReport:
        return workReportYears(opening.title, lines, opening.headings);
    case ReportKind::Communique:
        return {firstYear(opening.title), std::nullopt};
    case ReportKind::Outline:
    case ReportKind::Other:
        return {};
    }
    return {};
}

} // namespace

ReportIdentity identify(const Report &report, const Regions &regions)
{
    const Opening opening = openingOf(report);
    ReportIdentity identity;
    identity.title = opening.title;
    QString squeezed = opening.title;
    squeezed.remove(u' ');
    identity.kind = kindOf(squeezed);
    const ReportYears years = yearsOf(identity.kind, opening);
    identity.reviewYear = years.review;
    identity.planYear = years.plan;
    if (const Region *region = regionOf(opening, regions)) {
        identity.regionId = region->id;
        identity.regionName = region->fullName;
        identity.regionCode = region->code;
    }
    return identity;
}

} // namespace PlanLens
