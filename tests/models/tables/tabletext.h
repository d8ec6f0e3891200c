// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/assembling.h"
#include "reading/textlayout.h"
#include "tables/labellines.h"
#include "tables/tables.h"

#include <QString>
#include <QStringList>
#include <QTest>

namespace PlanLens {

/// Reads the blocks of a report out of a text.
inline void assemble(Report &report, const QString &text)
{
    report.setSource(text);
    const TextLayout layout = layOutText(report.source());
    QList<Problem> problems = layout.problems;
    assembleReport(report, layout.items, layout.counts, problems);
}

/// A report of 2021 with one table, its cells parted by `|`, the head first.
inline Report tableReport(const QString &caption, const QString &rows, const QString &notes = {})
{
    Report report;
    report.digest = "0011223344556677";
    report.identity.reviewYear = 2021;
    report.identity.planYear = 2022;
    assemble(report, QStringLiteral("一、指标\n\n") + caption + u'\n' + rows +
                         QStringLiteral("\n\n") + notes + QStringLiteral("\n\n后文到此为止。\n"));
    return report;
}

/// One line a figure: `section > parent > ordinal name [unit] role period value`.
inline QString asText(const QList<Observation> &observations)
{
    QStringList lines;
    for (const Observation &o : observations) {
        QString line;
        if (!o.section.isEmpty())
            line += o.section + QStringLiteral(" > ");
        if (!o.parent.isEmpty())
            line += o.parent + QStringLiteral(" > ");
        if (!o.ordinal.isEmpty())
            line += o.ordinal + u' ';
        line += o.name + QStringLiteral(" [") + o.unit + QStringLiteral("] ");
        line += o.role == Role::Target ? u'T' : (o.estimated ? u'E' : u'A');
        line += o.period.toString() + u' ' + o.printed;
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// One line a figure: `section > parent > ordinal name measure [unit] role period number`. A figure
/// that was not read is in the words of its kind.
inline QString asFigures(const QList<Observation> &observations)
{
    QStringList lines;
    for (const Observation &o : observations) {
        QString line;
        for (const QString &above : {o.section, o.parent})
            line += above.isEmpty() ? QString() : above + QStringLiteral(" > ");
        line += o.ordinal + o.name + u' ' + toKey(o.measure) + QStringLiteral(" [") + o.unit +
                QStringLiteral("] ") +
                (o.role == Role::Target ? u'T' : (o.estimated ? u'E' : u'A'));
        line += o.period.toString() + u' ';
        line += o.value.isNumeric() ? toDisplay(o.value).replace(u'−', u'-') : toKey(o.value.kind);
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// The columns of a test that reads a table in each row.
inline void addTableColumns()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("expected");
}

/// What is read in the table of the test's row.
inline QList<Observation> figuresOfRow()
{
    QFETCH(QString, caption);
    QFETCH(QString, rows);
    return readTables(tableReport(caption, rows)).observations;
}

} // namespace PlanLens
