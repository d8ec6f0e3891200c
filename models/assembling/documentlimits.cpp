// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/documentlimits.h"

#include <QCoreApplication>
#include <QLocale>

namespace PlanLens {

namespace {

struct Limits
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DocumentLimits)
};

QString grouped(qsizetype number)
{
    return QLocale().toString(qlonglong(number));
}

} // namespace

void checkCells(qsizetype count, int line)
{
    if (count > mostTableCells)
        throw DocumentTooLarge{Limits::tr("line %1: more than %2 cells of tables")
                                   .arg(line)
                                   .arg(grouped(mostTableCells))};
}

void checkParagraphs(qsizetype count, int line)
{
    if (count > mostParagraphs)
        throw DocumentTooLarge{
            Limits::tr("line %1: more than %2 paragraphs").arg(line).arg(grouped(mostParagraphs))};
}

void checkText(qsizetype length, int line)
{
    if (length > longestText && line > 0)
        throw DocumentTooLarge{
            Limits::tr("line %1: more than %2 characters").arg(line).arg(grouped(longestText))};
    if (length > longestText)
        throw DocumentTooLarge{Limits::tr("more than %1 characters").arg(grouped(longestText))};
}

void CellCount::add(qsizetype cells, int line)
{
    m_count += cells;
    checkCells(m_count, line);
}

} // namespace PlanLens
