// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/librarytext.h"

#include "exchange/texttable.h"

#include <QCoreApplication>
#include <QStringList>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::LibraryText)
};

QString year(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QStringLiteral("–");
}

QString kindName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::PlanReport:
        return Texts::tr("plan report");
    case ReportKind::WorkReport:
        return Texts::tr("work report");
    case ReportKind::Communique:
        return Texts::tr("communiqué");
    case ReportKind::Outline:
        return Texts::tr("outline");
    case ReportKind::Other:
        return Texts::tr("other");
    }
    Q_UNREACHABLE();
}

QStringList head()
{
    return {Texts::tr("Region"),  Texts::tr("Review"), Texts::tr("Plan"), Texts::tr("Kind"),
            Texts::tr("Figures"), Texts::tr("Title"),  Texts::tr("File")};
}

QStringList row(const LibraryEntry &entry)
{
    const ReportIdentity &identity = entry.identity;
    const QString version =
        entry.current ? QString() : Texts::tr(" (version %1)").arg(entry.version);
    return {identity.regionName.isEmpty() ? QStringLiteral("–") : identity.regionName,
            year(identity.reviewYear),
            year(identity.planYear),
            kindName(identity.kind),
            QString::number(entry.observations),
            identity.title,
            entry.file + version};
}

} // namespace

QByteArray libraryText(const QList<LibraryEntry> &entries)
{
    if (entries.isEmpty())
        return (Texts::tr("The library holds no reports.") + u'\n').toUtf8();
    TextTable table(head());
    for (const LibraryEntry &entry : entries)
        table.addRow(row(entry));
    return table.text().toUtf8();
}

} // namespace PlanLens
