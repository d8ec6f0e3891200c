// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/findingssheet.h"

#include "presenting/charttext.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr FindingResult results[] = {FindingResult::Contradiction, FindingResult::Notice,
                                     FindingResult::Unverifiable, FindingResult::Consistent};
constexpr qsizetype longestQuote = 40;

QString shortQuote(QString quote)
{
    quote = quote.simplified();
    return quote.size() > longestQuote ? quote.left(longestQuote - 1) + u'…' : quote;
}

/// A place, with its report where that is another than the one the finding is about.
QString placeText(const Evidence &evidence, const ReportToList &listed, const SheetOptions &options,
                  const QList<ReportToList> &reports)
{
    StatedObservation stated = listed.report;
    const bool own = evidence.anchor.report == stated.reportKey;
    if (!own) {
        const auto other = std::find_if(reports.begin(), reports.end(), [&](const ReportToList &r) {
            return r.report.reportKey == evidence.anchor.report;
        });
        stated = other == reports.end() ? StatedObservation() : other->report;
        if (other == reports.end())
            stated.file = evidence.file;
        stated.reportKey = evidence.anchor.report;
    }
    stated.observation = {};
    stated.observation.origin = Origin::Prose;
    stated.observation.anchor = evidence.anchor;
    stated.observation.line = evidence.line;
    const CitedPlace cited = options.place(stated);
    const QString place =
        own ? cited.place : SheetWords::tr("%1, %2").arg(cited.report, cited.place);
    return SheetWords::tr("%1: “%2”", "place, quote").arg(place, shortQuote(evidence.quote));
}

/// The first places; a row has to fit on a page.
QString joined(QStringList places)
{
    constexpr qsizetype most = 8;
    places.removeDuplicates();
    const qsizetype more = places.size() - most;
    if (more <= 0)
        return places.join(SheetWords::tr("; "));
    return QStringList(places.mid(0, most)).join(SheetWords::tr("; ")) +
           SheetWords::tr("; %n more place(s)", nullptr, int(more));
}

/// What a person made of a finding.
SheetCell tickCell(const Finding &finding, const ReportToList &listed)
{
    const auto tick = listed.ticks.constFind(findingKey(finding));
    SheetCell cell = textCell(SheetWords::tr("open", "a finding"));
    cell.muted = tick == listed.ticks.cend();
    if (!cell.muted)
        cell.text = tickText(*tick);
    return cell;
}

SheetRow lineOf(int number, const Finding &finding, const QString &places)
{
    SheetCell result = textCell(displayName(finding.result));
    result.strong = finding.result == FindingResult::Contradiction;
    result.muted = finding.result == FindingResult::Consistent;
    return {.cells = {textCell(QString::number(number)), result,
                      textCell(displayName(finding.rule)), textCell(finding.message),
                      textCell(places)}};
}

int countOf(const QList<ReportToList> &reports, FindingResult result)
{
    int count = 0;
    for (const ReportToList &listed : reports)
        count += int(std::count_if(listed.findings.begin(), listed.findings.end(),
                                   [&](const Finding &f) { return f.result == result; }));
    return count;
}

/// Reports that nothing was found in, so that nobody takes them for unchecked.
QStringList withoutFindings(const QList<ReportToList> &reports)
{
    QStringList names;
    for (const ReportToList &listed : reports) {
        if (listed.findings.isEmpty())
            names << shortReportName(listed.report);
    }
    return names;
}

/// In place of a list; it is not counted as one of its rows.
SheetRow wordsInstead(const QString &words, qsizetype columns)
{
    SheetRow row{.cells = QList<SheetCell>(columns), .foot = true};
    row.cells[3] = textCell(words);
    return row;
}

bool isListed(const Finding &finding, const SheetOptions &options)
{
    return finding.result != FindingResult::Consistent || options.audit;
}

bool anyTicked(const QList<ReportToList> &reports, const SheetOptions &options)
{
    return std::any_of(reports.begin(), reports.end(), [&](const ReportToList &listed) {
        return std::any_of(listed.findings.begin(), listed.findings.end(), [&](const Finding &f) {
            return isListed(f, options) && listed.ticks.contains(findingKey(f));
        });
    });
}

SheetTable emptyTable(bool withTicks)
{
    SheetTable table;
    table.columns = {{.align = SheetAlign::Right}, {}, {}, {.name = true}, {.name = true}};
    SheetRow head;
    for (const QString &title :
         {SheetWords::tr("No."), SheetWords::tr("Result"), SheetWords::tr("Rule"),
          SheetWords::tr("What was found"), SheetWords::tr("Places")})
        head.cells << textCell(title);
    if (withTicks) {
        table.columns << SheetColumn{.name = true};
        head.cells << textCell(SheetWords::tr("Ticked off"));
    }
    table.head << head;
    return table;
}

} // namespace

QString tickText(const FindingTick &tick)
{
    if (tick.by.isEmpty())
        return tick.remark.isEmpty() ? SheetWords::tr("done", "a finding")
                                     : SheetWords::tr("done: %1", "a finding").arg(tick.remark);
    return tick.remark.isEmpty() ? SheetWords::tr("done by %1").arg(tick.by)
                                 : SheetWords::tr("done by %1: %2").arg(tick.by, tick.remark);
}

SheetContent findingsSheet(const QList<ReportToList> &reports, const SheetOptions &options)
{
    SheetContent content{.title = SheetWords::tr("What the checks found")};
    QStringList counts;
    for (const FindingResult result : results) {
        if (const int count = countOf(reports, result); count > 0)
            counts << QStringLiteral("%1 %2").arg(displayName(result)).arg(count);
    }
    if (reports.isEmpty())
        return {};
    content.subtitle = counts.isEmpty() ? SheetWords::tr("Nothing was found in %n report(s).",
                                                         nullptr, int(reports.size()))
                                        : counts.join(SheetWords::tr(", "));
    const bool withTicks = anyTicked(reports, options);
    SheetTable table = emptyTable(withTicks);
    int number = 0;
    for (const ReportToList &listed : reports) {
        QList<SheetRow> rows;
        for (const FindingResult result : results) {
            for (const Finding &finding : listed.findings) {
                if (finding.result != result)
                    continue;
                ++table.all;
                if (!isListed(finding, options))
                    continue;
                QStringList places;
                for (const Evidence &evidence : finding.evidence)
                    places << placeText(evidence, listed, options, reports);
                rows << lineOf(++number, finding, joined(places));
                if (withTicks)
                    rows.last().cells << tickCell(finding, listed);
            }
        }
        if (rows.isEmpty())
            continue;
        SheetRow heading{.cells = QList<SheetCell>(table.columns.size()), .section = true};
        heading.cells.first().text = shortReportName(listed.report);
        table.rows << heading;
        table.rows << rows;
    }
    if (table.rows.isEmpty())
        table.rows << wordsInstead(counts.isEmpty()
                                       ? SheetWords::tr("Nothing was found.")
                                       : SheetWords::tr("Nothing but claims that agree was found."),
                                   table.columns.size());
    if (const QStringList silent = withoutFindings(reports); !silent.isEmpty())
        content.remarks << SheetWords::tr("Checked, and nothing was found: %1.")
                               .arg(silent.join(SheetWords::tr("; ")));
    if (const int agreeing = countOf(reports, FindingResult::Consistent);
        agreeing > 0 && !options.audit)
        content.remarks << SheetWords::tr("%n claim(s) that agree with the figures are not listed.",
                                          nullptr, agreeing);
    content.tables << table;
    finishSheet(content, options);
    return content;
}

} // namespace PlanLens
