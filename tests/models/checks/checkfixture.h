// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "interpreting/interpret.h"
#include "opening/readfile.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace PlanLens::Test {

/// Reports made from plain text, checked together.
///
/// A table is written with a line a row, cells parted by `|`, under a caption.
class CheckFixture
{
public:
    /// The title names region and years, as in print.
    void add(const QString &title, const QString &text)
    {
        const QString source = title + QStringLiteral("\n\n各位代表：\n\n") + text +
                               QStringLiteral("\n\n后文到此为止。\n");
        const QString file = QStringLiteral("report%1.txt").arg(m_reports.size() + 1);
        auto read = std::get<ReadReport>(readBytes(source.toUtf8(), file));
        auto one = std::make_unique<One>();
        one->report = std::move(read.report);
        one->report.identity = identify(one->report, Regions::shipped());
        one->interpretation = interpret(one->report, Catalogue::shipped(), Regions::shipped());
        m_reports.push_back(std::move(one));
    }

    QList<CheckedReport> reports() const
    {
        QList<CheckedReport> list;
        for (const auto &one : m_reports)
            list.append({&one->report, &one->interpretation});
        return list;
    }
    const Report &report(int index) const { return m_reports.at(std::size_t(index))->report; }
    QList<Finding> check() const { return checkReports(reports(), Catalogue::shipped()); }

    /// The results of one rule, parted by blanks.
    QString results(CheckRule rule) const
    {
        QStringList results;
        for (const Finding &finding : check()) {
            if (finding.rule == rule)
                results += toKey(finding.result);
        }
        return results.join(u' ');
    }

    /// The findings of one rule: `result: quote | quote`, one a line.
    QString findings(CheckRule rule) const
    {
        QStringList lines;
        for (const Finding &finding : check()) {
            if (finding.rule != rule)
                continue;
            QStringList quotes;
            for (const Evidence &place : finding.evidence)
                quotes += place.quote.simplified();
            lines +=
                toKey(finding.result) + QStringLiteral(": ") + quotes.join(QStringLiteral(" | "));
        }
        return lines.join(u'\n');
    }

private:
    struct One
    {
        Report report;
        Interpretation interpretation;
    };
    std::vector<std::unique_ptr<One>> m_reports;
};

inline QString planTitle()
{
    return QStringLiteral("关于重庆市2022年国民经济和社会发展计划执行情况及2023年计划草案的报告");
}

} // namespace PlanLens::Test
