// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/daytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DayText)
};

} // namespace

QString dayText(const QDate &day)
{
    return QLocale().toString(day, Words::tr("d MMM yyyy", "how a day is written"));
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(),
                              Words::tr("d MMM yyyy HH:mm", "how a moment is written"));
}

} // namespace PlanLens
